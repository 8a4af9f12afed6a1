import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { callsOf } from '../../../core/usecases/planning/today';
import type { Look } from '../../../core/usecases/types';
import { readyText } from '../../channels';
import { Footer, type FooterProps } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { PlaceBar } from '../../components/PlaceBar';
import { RatesEnd } from '../../components/RatesEnd';
import { useHost } from '../../HostContext';
import type { Home } from '../../hooks/useHome';
import { useLayout, useType } from '../../theme';
import { callTasks } from '../handoff/callsTask';
import { Skipped } from '../review/Skipped';
import { Ageing } from './Ageing';
import { ColumnDoubts } from './ColumnDoubts';
import { LayoutOffer } from './LayoutOffer';
import { LedgerLag } from './LedgerLag';
import { LedgerQuestions } from './LedgerQuestions';
import { OpenTable } from './OpenTable';
import { LeftOut, useTodayItems, type HomeLinks } from './Ready';
import { SetUpOffer } from './SetUpOffer';
import { StrangeContacts } from './StrangeContacts';
import { TodayList } from './TodayList';
import { UnfinishedRun } from './UnfinishedRun';

export interface AtAGlanceProps {
  readonly look: Extract<Look, { state: 'nothing selected' }>;
  readonly home: Home;
  readonly links: HomeLinks;
}

/** Nothing is selected: the day at a glance, over the whole ledger. Every line is a way in. */
export function AtAGlance({ look, home, links }: AtAGlanceProps): ReactElement {
  const layout = useLayout();
  const items = useTodayItems(links, true);
  const footer = useFooter(links);
  const { left, due, next } = links;
  const known = home.due.state !== 'reading' && home.left.state !== 'reading';
  return (
    <Frame top={<PlaceBar place="remind" />} footer={footer === undefined ? undefined : <Footer {...footer} />}>
      <NoticeBar />
      {left !== null && left.waiting.length > 0 && (
        <UnfinishedRun left={left} onGoOn={links.goOn} onDrop={links.drop} />
      )}
      <ColumnDoubts mapping={look.mapping} />
      <LedgerQuestions open={look.open} />
      <StrangeContacts strangers={home.strangers} />
      <RatesEnd rule={home.interest} />
      <LedgerLag home={home} />
      <LayoutOffer home={home} />
      <SetUpOffer isSetUp={home.isSetUp} />
      <div className={layout.sections}>
        <Whole look={look} />
        <Ageing ageing={look.whole.ageing} />
        {known && <TodayList items={items} next={next} />}
        {due !== null && due.skipped.length > 0 && (
          <div className={layout.side}>
            <Skipped rows={due.skipped} gap={due.gap} startsOpen={false} />
          </div>
        )}
      </div>
    </Frame>
  );
}

function Whole({ look: { mapping, whole } }: Pick<AtAGlanceProps, 'look'>): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <div className={layout.grow}>
        <p className={type.caption}>{texts.workbook.glance.wholeOf(mapping.sheet)}</p>
        <h1 className={type.big} tabIndex={-1}>
          {texts.common.invoicesCustomers(whole.invoices, whole.customers)}
        </h1>
      </div>
      {whole.totals.length > 0 && <OpenTable totals={whole.totals} />}
      <LeftOut counts={whole.counts} />
    </section>
  );
}

/** The review of all that is due; where nothing is, the calls; else none. */
function useFooter({ due, openDue, openCalls, actions }: HomeLinks): FooterProps | undefined {
  const { texts, services } = useHost();
  if (due === null) return undefined;
  const ofLadder = callsOf(due).length;
  const calls = ofLadder + callTasks(actions).length;
  if (due.messages.length > ofLadder)
    return {
      primary: { text: texts.trouble.reviewDue, onPress: openDue, opener: 'review-due' },
      captions: [readyText(due.messages, services.sender.carries(), texts)],
    };
  if (calls > 0) return { primary: { text: texts.handOff.make(calls), onPress: openCalls, opener: 'today-calls' } };
  if (due.skipped.length === 0) return undefined;
  return {
    primary: { text: texts.remind.seeWhy, onPress: openDue, opener: 'review-due' },
    captions: [texts.remind.noneReady(due.skipped.length)],
  };
}
