import { mergeClasses } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { DueAction } from '../../../core/contacts/dueTasks';
import type { NextDue } from '../../../core/reminders/nextDue';
import type { ReminderPlan } from '../../../core/reminders/reminderPlan';
import { callsOf } from '../../../core/usecases/planning/today';
import type { LeftOver, Overview } from '../../../core/usecases/types';
import type { StandingCounts } from '../../../core/usecases/workbook/standingCounts';
import { useHost } from '../../HostContext';
import type { Home } from '../../hooks/useHome';
import { useLayout, useType } from '../../theme';
import { wordsOf } from '../../words';
import { callTasks } from '../handoff/callsTask';
import { groupsOf, groupText } from '../actions/groups';
import { OpenTable } from './OpenTable';
import { StagesFilter } from './StagesFilter';
import { TodayList, type TodayItem } from './TodayList';
import { UnfinishedRun } from './UnfinishedRun';

/** What else waits, and the ways there. */
export interface HomeLinks {
  readonly due: ReminderPlan | null;
  /** Where nothing is due. */
  readonly next: NextDue | null;
  readonly left: LeftOver | null;
  readonly openDue: () => void;
  readonly openUncertain: () => void;
  /** Customers whose promises end today. */
  readonly promises: readonly string[];
  readonly openPromises: () => void;
  readonly openCalls: () => void;
  /** What is due, as calls, where the ledger has no e-mail addresses. */
  readonly makeCallList: (sheet: string) => void;
  /** What the policy asks a person to do. */
  readonly actions: readonly DueAction[];
  readonly openActions: (group: string) => void;
  readonly goOn: () => void;
  readonly drop: () => void;
}

const SAY_AFTER_MS = 500;

function invoicesOf(plan: ReminderPlan): number {
  return plan.totals.reduce((sum, total) => sum + total.invoices, 0);
}

/** The rows are understood: what is selected, by currency and stage, and what waits today. */
export function Ready({ overview, home, links }: { overview: Overview; home: Home; links: HomeLinks }): ReactElement {
  const layout = useLayout();
  useSummarySaid(overview);
  const items = useTodayItems(links);
  const known = home.due.state !== 'reading' && home.left.state !== 'reading';
  return (
    <>
      {links.left !== null && links.left.waiting.length > 0 && (
        <UnfinishedRun left={links.left} onGoOn={links.goOn} onDrop={links.drop} />
      )}
      <div className={layout.sections}>
        <Selected overview={overview} />
        <StagesFilter
          stages={overview.stages}
          paidOrCredits={overview.paidOrCredits}
          narrowedTo={home.narrowedTo}
          onNarrow={home.narrow}
        />
        {known && <TodayList items={items} next={links.next} />}
      </div>
    </>
  );
}

function Selected({ overview }: { overview: Overview }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const { sheet, invoices, customers, hidden, narrowed, allInvoices, totals, counts } = overview;
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <div className={layout.grow}>
        <p className={type.caption}>{texts.remind.selectedIn(sheet)}</p>
        <h1 className={type.big} tabIndex={-1}>
          {texts.common.invoicesCustomers(invoices, customers)}
        </h1>
        {narrowed.length > 0 && <p className={type.caption}>{texts.remind.narrowedFrom(allInvoices)}</p>}
        {hidden > 0 && <p className={type.caption}>{texts.remind.hiddenRows(hidden)}</p>}
      </div>
      {totals.length > 0 && <OpenTable totals={totals} />}
      <LeftOut counts={counts} />
    </section>
  );
}

/** What the sums leave out is counted beside them: rows in doubt, and those that ask for nothing. */
export function LeftOut({ counts }: { counts: StandingCounts }): ReactElement | null {
  const { texts } = useHost();
  const type = useType();
  const { counted, withoutThese } = texts.check;
  const waiting = counts.find(({ standing }) => standing === 'unclear')?.rows ?? 0;
  const others = counts.filter(({ standing }) => !SUMMED.has(standing) && standing !== 'unclear');
  if (waiting === 0 && others.length === 0) return null;
  return (
    <div>
      {waiting > 0 && <p className={type.caption}>{withoutThese(waiting)}</p>}
      {others.length > 0 && (
        <p className={type.caption}>{others.map(({ standing, rows }) => counted[standing](rows)).join(', ')}</p>
      )}
    </div>
  );
}

/** Rows that the sums hold, or that the stages count as paid. */
const SUMMED: ReadonlySet<string> = new Set(['owed', 'credit', 'settled']);

/** A screen reader hears the summary once the selection has rested. */
function useSummarySaid({ sheet, invoices, customers }: Overview): void {
  const { texts, announce } = useHost();
  const summary = `${texts.remind.selectedIn(sheet)}: ${texts.common.invoicesCustomers(invoices, customers)}`;
  useEffect(() => {
    const timer = setTimeout(() => announce(summary), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [announce, summary]);
}

/** @param whole the whole ledger is looked at, so that what is due needs no word about where */
export function useTodayItems(links: HomeLinks, whole = false): readonly TodayItem[] {
  const { texts } = useHost();
  const { due, left, openDue, openUncertain, promises, openPromises, openCalls } = links;
  const items: TodayItem[] = [];
  if (due !== null && due.messages.length > 0) {
    items.push({
      key: 'due',
      text: whole ? texts.workbook.glance.remindersDue : texts.remind.dueInLedger,
      caption: texts.common.invoicesCustomers(invoicesOf(due), due.customers),
      onPress: openDue,
    });
  }
  const uncertain = left?.uncertain.length ?? 0;
  if (uncertain > 0) {
    items.push({
      key: 'uncertain',
      text: wordsOf(texts, left?.uncertain ?? []).remind.perhapsSent(uncertain),
      caption: texts.remind.waitsForDecision(uncertain),
      onPress: openUncertain,
    });
  }
  if (promises.length > 0) {
    const text = texts.customer.promisesEndToday(promises.length);
    items.push({ key: 'promises', text, caption: texts.customer.lookInBank, onPress: openPromises });
  }
  const calls = callsOf(due).length + callTasks(links.actions).length;
  if (calls > 0) {
    items.push({ key: 'calls', text: texts.handOff.callsToMake(calls), caption: '', onPress: openCalls });
  }
  for (const group of groupsOf(links.actions.filter(({ kind }) => kind !== 'call'))) {
    const onPress = (): void => links.openActions(group.key);
    items.push({ key: `task ${group.key}`, text: groupText(group, texts), caption: '', onPress });
  }
  return items;
}
