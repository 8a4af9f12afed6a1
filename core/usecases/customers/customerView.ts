import { dayOfIso, type Day } from '../../calendar/civil';
import { stageIndexOf, stageOf } from '../../dunning/stage';
import type { PaymentRisk, RiskSegment } from '../../portfolio/paymentRisk';
import { actionOutlook, type ActionOutlook } from '../../contacts/taskOutlook';
import { debtorsOf } from '../../debtors/debtors';
import { bars, inForce, type ContactRecord } from '../../contacts/contactFacts';
import { oncePerNumber } from '../../debtors/duplicateInvoices';
import { rowCurrency } from '../../ledger/rowCurrency';
import { labelOf } from '../../debtors/identity';
import type { LogRecord } from '../../log/record';
import { inTermsOf } from '../../log/knownInstalments';
import { nextDue, type NextDue } from '../../reminders/nextDue';
import { isIdle } from '../../reminders/planning';
import { promiseStanding, type StandingStatus } from '../../contacts/promiseStanding';
import { customerRisk } from '../../contacts/riskScores';
import type { ReminderPlan } from '../../reminders/reminderPlan';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { withTemplates } from '../planning/withTemplates';
import { messagesAbout, namesOf, rowsOf } from './customerRows';
import { findLedger, ledgerOf, type LedgerServices } from '../workbook/ledgers';
import { isOwnSheet } from '../workbook/ownSheets';
import { readPayingMemory, readPlanning, type Rules } from '../workbook/rules';
import { customerTotals, type CustomerTotal } from './customerTotals';
import type { Services } from '../types';
import { planOver } from '../planning/plan';

export interface PromiseStanding {
  readonly record: ContactRecord;
  readonly status: StandingStatus;
}

/** The risk segment that counts today. */
export interface SegmentInForce {
  /** Undefined where the customer is treated like everybody. */
  readonly segment: RiskSegment | undefined;
  /** The fact by which a person set it; without one it is the score's. */
  readonly fact: ContactRecord | undefined;
  /** Whether the policy counts scores. */
  readonly byScores: boolean;
  /** Whole days by which its levels start earlier, negative for later. */
  readonly earlier: number;
}

/** One line of a customer's history, newest first. */
export type TimelineEvent =
  | { readonly kind: 'message'; readonly at: string; readonly record: LogRecord }
  | {
      readonly kind: 'fact';
      readonly at: string;
      readonly record: ContactRecord;
      readonly status: StandingStatus | undefined;
    };

export interface CustomerView {
  /** As in the log: the name, with the customer number where there is one. */
  readonly label: string;
  readonly name: string;
  /** Index of the stage of the oldest open invoice. */
  readonly stage: number;
  /** As the policy names it. */
  readonly stageName: string;
  readonly oldestDaysLate: number;
  readonly totals: readonly CustomerTotal[];
  /** Each with the code of its currency; copies once, rows of one number that differ all of them. */
  readonly open: readonly LedgerRow[];
  readonly risk: PaymentRisk;
  /** Whose risk counts for reminders and actions, and who says so. */
  readonly segment: SegmentInForce;
  /** What the table of actions says. */
  readonly actions: ActionOutlook;
  readonly promises: readonly PromiseStanding[];
  /** What stops reminders today by the contacts sheet, pending promises left out. */
  readonly holds: readonly ContactRecord[];
  /** The policy's levels by name. */
  readonly levels: readonly { readonly level: number; readonly name: string }[];
  readonly events: readonly TimelineEvent[];
  /** What the policy would send today, and why not: the answer to "why did they get, or not get, a message?". */
  readonly today: ReminderPlan;
  /** When something would go out, where nothing does today. */
  readonly next: NextDue | null;
}

async function rowsSelected(services: LedgerServices & Pick<Services, 'clock'>): Promise<readonly LedgerRow[]> {
  const { host } = services;
  const [selection, memory] = await Promise.all([host.readSelection(), readPayingMemory(services)]);
  if (selection === null || isOwnSheet(selection.sheet, selection.head.rows)) return [];
  const block = await host.readSheet(selection.sheet);
  const selected = new Set(selection.rows.map(({ row }) => row));
  return block === null ? [] : (await ledgerOf(services, block, memory)).rows.filter(({ row }) => selected.has(row));
}

/** Labels of the customers in the selection, in order of first appearance; empty where nothing fitting is selected. */
export async function customersSelected(services: Services): Promise<readonly string[]> {
  const rows = await rowsSelected(services);
  return [...new Set(rows.map(labelOf))].filter((label) => label !== '');
}

/** Invoice numbers of a customer's rows in the selection, for what is recorded about them. */
export async function invoicesSelected(services: Services, label: string): Promise<readonly string[]> {
  const rows = await rowsSelected(services);
  return rowsOf(rows, label).flatMap(({ invoice }) => (invoice === '' ? [] : [invoice]));
}

/** Every customer of the ledger, for searching. */
export async function allCustomers(services: Services): Promise<readonly string[]> {
  const ledger = await findLedger(services, await readPayingMemory(services));
  const labels = new Set(
    debtorsOf(ledger?.rows ?? [])
      .numbered()
      .map(labelOf),
  );
  labels.delete('');
  return [...labels].sort((a, b) => a.localeCompare(b));
}

/** Everything known of a customer. @returns null where the ledger has no such customer */
export async function customerView(services: Services, label: string): Promise<CustomerView | null> {
  const planning = await readPlanning(services);
  const { log: records } = planning;
  const ledger = await findLedger(services, planning.memory);
  const rows = rowsOf(ledger?.rows ?? [], label);
  const first = rows[0];
  if (ledger === null || first === undefined) return null;
  const { plan: today, asOf, rules } = await planOver(services, planning, { ledger, rows });
  const open = openOf(rows).map((row) => inItsCurrency(row, rules.policy.currency));
  const oldestDaysLate = Math.max(-Infinity, ...open.map((row) => asOf - (dayOfIso(row.dueDate ?? '') ?? asOf)));
  const isTheirs = namesOf(rows);
  const facts = rules.contacts.records.filter(({ customer }) => isTheirs(customer));
  const promises = facts
    .filter(({ kind }) => kind === 'promise')
    .map((record) => ({ record, status: promiseStanding(record, rows, asOf) }));
  const status = new Map(promises.map((promise) => [promise.record, promise.status]));
  const messages = messagesAbout(records, rows);
  const events: TimelineEvent[] = [
    ...messages.map((record) => ({ kind: 'message' as const, at: record.whenLocal, record })),
    ...facts.map((record) => ({
      kind: 'fact' as const,
      at: services.clock.localOf(record.setUtc) || record.from,
      record,
      status: status.get(record),
    })),
  ];
  return {
    label: labelOf(first),
    name: first.customer,
    stage: stageIndexOf(oldestDaysLate, rules.policy.stages),
    stageName: stageOf(oldestDaysLate, rules.policy.stages),
    oldestDaysLate: Number.isFinite(oldestDaysLate) ? oldestDaysLate : 0,
    totals: customerTotals(rows, asOf, rules.policy, rules.history),
    open,
    risk: customerRisk(
      rows,
      promises.map((promise) => promise.status),
      asOf,
    ),
    segment: segmentInForce(labelOf(first), rules, asOf),
    actions: actionOutlook(labelOf(first), { rows, asOf, ...rules }, facts),
    promises,
    holds: facts.filter((record) => record.kind !== 'promise' && bars(record) && inForce(record, asOf)),
    levels: rules.policy.levels.map(({ level, name }) => ({ level, name })),
    events: events.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    today,
    next: isIdle(today)
      ? nextDue(
          await withTemplates({
            rows,
            mapping: ledger.mapping,
            asOf,
            ...planning,
            history: rules.history,
            log: inTermsOf(ledger.rows, records),
          }),
        )
      : null,
  };
}

/** A doubtful row is open all the same, and may be disputed; it counts in no sum. */
function openOf(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const { rows: once, doubtful } = oncePerNumber(rows);
  const shown = new Set([...once, ...doubtful]);
  return rows.filter((row) => shown.has(row) && row.openAmount !== null && row.openAmount > 0);
}

function segmentInForce(label: string, { policy, contacts }: Rules, asOf: Day): SegmentInForce {
  const segment = contacts.segmentOf(label, asOf);
  return {
    segment,
    fact: contacts.segmentFact(label, asOf),
    byScores: policy.segmentsFromScores,
    earlier: segment === undefined ? 0 : policy.earlier[segment],
  };
}

/** The row with the code of its currency; where that is not known, with what stands there. */
function inItsCurrency(row: LedgerRow, policyCurrency: string): LedgerRow {
  const shown = row.unreadable.find(({ field }) => field === 'currency')?.text ?? row.currency;
  return { ...row, currency: rowCurrency(row, policyCurrency) ?? shown };
}
