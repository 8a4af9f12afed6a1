import { dayOfIso, type Day } from '../../calendar/civil';
import { inForce, isAbout, type ContactRecord } from '../../contacts/contactFacts';
import { dueActions, type DueAction } from '../../contacts/dueTasks';
import { CustomerIndex } from '../../debtors/customerIndex';
import { customerId, labelOf } from '../../debtors/identity';
import { nextDueSteps, type NextDue } from '../../reminders/nextDue';
import type { InterestRule } from '../../interest/charge';
import { NO_STRANGERS, strangersIn, type Strangers } from '../../contacts/unmatchedFacts';
import { isIdle } from '../../reminders/planning';
import type { PlannedMessage } from '../../messages/message';
import type { ReminderPlan } from '../../reminders/reminderPlan';
import type { ColumnMapping } from '../../ledger/fields';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { withTemplates } from './withTemplates';
import { handsOver } from '../customers/recordTask';
import { inTermsOf } from '../../log/knownInstalments';
import { laggingRows } from '../workbook/catchUp';
import { findLedger } from '../workbook/ledgers';
import { readPlanning } from '../workbook/rules';
import type { Services } from '../types';
import { withRests, type Abandoned } from '../rests';
import { planOver } from './plan';

/** What waits today in the whole ledger. */
export interface Today {
  /** What the policy would send; null where the workbook has no ledger to work with. */
  readonly plan: ReminderPlan | null;
  /** The columns of the ledger that the plan is of. */
  readonly mapping: ColumnMapping | null;
  /** The customers whose promises end today and whose invoices are still open: one entry a promise. */
  readonly promises: readonly string[];
  /** What the table of actions asks a person to do. */
  readonly actions: readonly DueAction[];
  /** Typed facts that match nothing in the ledger. */
  readonly strangers: Strangers;
  /** How late interest is worked out. */
  readonly interest: InterestRule;
  /** How many rows of the ledger say less of their reminders than the log. */
  readonly lagging: number;
  /** Whether the workbook has a policy of its own. */
  readonly isSetUp: boolean;
  /** What comes next, where nothing is due today; null where something is, and where no day brings anything. */
  readonly next: NextDue | null;
}

/** Reads the ledger once for all that waits today. Sends nothing. @throws AbandonedError once `abandoned` answers true */
export async function todayOf(services: Services, abandoned?: Abandoned): Promise<Today> {
  const [planning, active] = await Promise.all([readPlanning(services), services.host.activeCell()]);
  const ledger = await findLedger(services, planning.memory, active?.sheet);
  if (ledger === null || ledger.mapping.missing.length > 0)
    return {
      plan: null,
      mapping: null,
      promises: [],
      actions: [],
      strangers: NO_STRANGERS,
      interest: planning.policy.interest,
      lagging: 0,
      isSetUp: planning.isSetUp,
      next: null,
    };
  const { rows, mapping } = ledger;
  const { plan, asOf, rules } = await planOver(services, planning, { ledger, abandoned });
  return {
    plan,
    mapping,
    promises: promisesEnding(rows, planning.contacts.records, asOf),
    actions: oneStepEach(dueActions({ rows, asOf, ...rules }), plan),
    strangers: strangersIn(planning.contacts.records, rows, asOf),
    interest: planning.policy.interest,
    isSetUp: planning.isSetUp,
    lagging: laggingRows(ledger, rules.history).length,
    next: isIdle(plan)
      ? await withRests(
          services,
          nextDueSteps(
            await withTemplates({
              rows,
              mapping,
              asOf,
              ...planning,
              history: rules.history,
              log: inTermsOf(rows, planning.log),
            }),
          ),
          abandoned,
        )
      : null,
  };
}

/**
 * One next step for a customer. Who is on the call list today need not be called a second time; a hand-over to counsel or an
 * agency stands alone, in place of what is milder, and never beside a message that goes out today: it comes once that is out.
 */
function oneStepEach(actions: readonly DueAction[], plan: ReminderPlan): readonly DueAction[] {
  const written = new Set(plan.messages.map(({ customer }) => customerId(customer)));
  const called = new Set(callsOf(plan).map(({ customer }) => customerId(customer)));
  const handed = new Map<string, DueAction>();
  for (const action of actions) {
    const id = customerId(action.customer);
    if (handsOver(action) && !handed.has(id) && !written.has(id)) handed.set(id, action);
  }
  return actions.filter((action) => {
    const id = customerId(action.customer);
    if (handsOver(action) || handed.has(id)) return handed.get(id) === action;
    return action.kind !== 'call' || !called.has(id);
  });
}

/** Promises of the contacts sheet, then those that stand in the ledger's own column alone. A paid promise is left out. */
function promisesEnding(rows: readonly LedgerRow[], records: readonly ContactRecord[], asOf: Day): readonly string[] {
  const open = rows.filter((row) => row.openAmount !== null && row.openAmount > 0);
  const openOf = new CustomerIndex(open, labelOf);
  const stillOpen = (record: ContactRecord): boolean => openOf.of(record.customer).some((row) => isAbout(record, row));
  const recorded = records.filter(
    (record) =>
      record.kind === 'promise' && dayOfIso(record.until) === asOf && inForce(record, asOf) && stillOpen(record),
  );
  const known = new CustomerIndex(recorded, ({ customer }) => customer);
  const inColumn = new Map(
    open
      .filter((row) => dayOfIso(row.promiseDate ?? '') === asOf && known.of(labelOf(row)).length === 0)
      .map((row) => [customerId(labelOf(row)), labelOf(row)] as const),
  );
  return [...recorded.map(({ customer }) => customer), ...inColumn.values()];
}

/** Calls that are due today. */
export function callsOf(plan: ReminderPlan | null): readonly PlannedMessage[] {
  return (plan?.messages ?? []).filter(({ channel }) => channel === 'call');
}
