import { isoOf } from '../calendar/civil';
import type { MessageGroup } from '../messages/draft';
import { DEFAULT_POLICY, leastIn, type Policy } from '../dunning/policy';
import { digitsOf } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';
import type { ColumnMapping, Field } from '../ledger/fields';
import type { LedgerRow } from '../ledger/ledgerRow';
import { atOnce } from '../ledger/steps';
import { debtorsOf, type Debtors } from '../debtors/debtors';
import { groupTotal, messageToSend } from '../messages/compose';
import { byDebtor, withoutDuplicates, type Verdict } from './verdicts';
import { judge } from './eligibility';
import { eligibilityOf, type EligibilityContext } from './context';
import type { DueRow } from '../messages/dueRow';
import { listedOf } from './listed';
import { groupSteps, ROWS_A_STEP } from './grouping';
import { customerId, invoiceNumberId, labelOf } from '../debtors/identity';
import type { BrokenMessage, PlannedMessage } from '../messages/message';
import type { CurrencyTotal, PlanInput, ReminderPlan, SkippedRow } from './reminderPlan';
import type { SkipReason } from '../contacts/obstacles';

/** Decides for every row: into which message it goes, or why it gets none. Nothing is read, written or sent. */
export function planReminders(input: PlanInput): ReminderPlan {
  return atOnce(planSteps(input));
}

/** Whether nothing is due; a message that cannot be written is due all the same. */
export function isIdle({ messages, broken }: ReminderPlan): boolean {
  return messages.length === 0 && broken.length === 0;
}

/** So many messages are planned before the event loop may turn; a customer's may have thousands of lines. */
const MESSAGES_A_STEP = 20;

/** `planReminders` in steps: yields every thousand rows or few messages, so that whoever drives it can rest, or give it up. */
export function* planSteps(input: PlanInput): Generator<undefined, ReminderPlan, unknown> {
  const { mapping, asOf, policy = DEFAULT_POLICY, book } = input;
  const skipped: SkippedRow[] = [];
  const elsewhere = creditsElsewhere(input);
  const unsaid = new Set(elsewhere.map(({ row }) => row));
  const skip = (ledger: LedgerRow, reason: SkipReason, field: Field, detail = ''): void => {
    if (!unsaid.has(ledger.row)) skipped.push(skippedRow(mapping, ledger, reason, field, detail));
  };
  const eligible: DueRow[] = [];
  const whole = input.ledger ?? input.rows;
  const debtors = debtorsOf(whole);
  const eligibility = eligibilityOf(input, policy, book);
  const verdicts = yield* verdictSteps([...input.rows, ...elsewhere], whole, debtors, eligibility);
  for (const verdict of verdicts) {
    if (verdict.kind === 'skip') skip(verdict.ledger, verdict.reason, verdict.field, verdict.detail);
    else eligible.push(verdict);
  }
  yield;
  const others = eligible.length === 0 ? [] : othersOf(input, policy, elsewhere);
  const listed = listedOf(
    [...verdicts, ...(yield* verdictSteps(others, whole, debtors, eligibility))],
    debtors,
    eligibility,
  );

  const messages: PlannedMessage[] = [];
  const broken: BrokenMessage[] = [];
  const contactColumn = mapping.columns.contactName ?? mapping.columns.customer ?? 0;
  const context = { asOf, policy, book, sheet: mapping.sheet, contactColumn };
  for (const [i, { early, covered, ...group }] of (yield* groupSteps(eligible, context, debtors, listed)).entries()) {
    if (i % MESSAGES_A_STEP === 0) yield;
    for (const { ledger, level } of early) skip(ledger, 'not due', 'dueDate', String(level));
    for (const { ledger } of covered) skip(ledger, 'covered by credits', 'openAmount');
    if (group.invoices.length === 0) {
      for (const { ledger } of group.credits) skip(ledger, 'credit', 'openAmount');
    } else if (groupTotal(group) <= 0) {
      for (const { ledger } of [...group.invoices, ...group.credits]) skip(ledger, 'covered by credits', 'openAmount');
    } else if (groupTotal(group) < leastFor(group, input, policy)) {
      const { currency } = group;
      const asked = `${currency} ${fromMinor(groupTotal(group), digitsOf(currency))}`.trim();
      for (const { ledger } of [...group.invoices, ...group.credits]) skip(ledger, 'too little', 'openAmount', asked);
    } else {
      const message = messageToSend(
        group,
        group.own === undefined ? context : { ...context, policy: group.own.policy },
      );
      if ('missingField' in message) broken.push(message);
      else messages.push(message);
    }
  }
  yield;
  return planOf(input, policy, { messages, broken, skipped });
}

/** The least amount that is chased of a group's customer, in minor units: the customer's own, else the policy's. */
function leastFor({ currency, invoices }: MessageGroup, { asOf, contacts }: PlanInput, policy: Policy): number {
  const [first] = invoices;
  const own = first === undefined ? undefined : contacts?.leastOf(labelOf(first.ledger), currency, asOf);
  return toMinor(own ?? leastIn(policy.leastToChase, currency), digitsOf(currency));
}

function planOf(
  { asOf, mapping }: PlanInput,
  policy: Policy,
  found: { readonly messages: PlannedMessage[]; readonly broken: BrokenMessage[]; readonly skipped: SkippedRow[] },
): ReminderPlan {
  const messages = inOrder(found.messages);
  return {
    asOf: isoOf(asOf),
    sheet: mapping.sheet,
    messages,
    broken: found.broken,
    skipped: found.skipped.sort((a, b) => a.place.row - b.place.row),
    customers: new Set(messages.map((message) => customerId(message.customer))).size,
    totals: totalsOf(messages),
    capPerRun: policy.capPerRun,
    gap: policy.gap,
  };
}

function skippedRow(
  { sheet, columns }: ColumnMapping,
  ledger: LedgerRow,
  reason: SkipReason,
  field: Field,
  detail: string,
): SkippedRow {
  const place = { sheet, row: ledger.row, column: columns[field] ?? columns.invoice ?? 0 };
  const customer = labelOf(ledger);
  return { reason, invoice: ledger.invoice, customer, place, detail };
}

/** Credits outside the rows that are planned. They lessen what is asked for, and nothing is said of them otherwise. */
function creditsElsewhere({ rows, ledger = [] }: PlanInput): readonly LedgerRow[] {
  const credits = ledger.filter(({ openAmount }) => openAmount !== null && openAmount < 0);
  if (credits.length === 0) return [];
  const planned = new Set(rows.map(({ row }) => row));
  return credits.filter(({ row }) => !planned.has(row));
}

/** Rows outside those that are planned, where messages may list them for information. */
function othersOf(
  { rows, ledger = rows }: PlanInput,
  { listed }: Policy,
  elsewhere: readonly LedgerRow[],
): readonly LedgerRow[] {
  if (listed === 'nothing' || ledger.length === rows.length) return [];
  const planned = new Set([...rows, ...elsewhere].map(({ row }) => row));
  return ledger.filter(({ row }) => !planned.has(row));
}

/** A verdict on every row. */
function* verdictSteps(
  rows: readonly LedgerRow[],
  whole: readonly LedgerRow[],
  debtors: Debtors,
  context: EligibilityContext,
): Generator<undefined, readonly Verdict[], unknown> {
  const verdicts: Verdict[] = [];
  for (const row of rows) {
    if (verdicts.length % ROWS_A_STEP === 0) yield;
    verdicts.push(judge(row, context));
  }
  yield;
  const once = withoutDuplicates(verdicts, twinsElsewhere(rows, whole, verdicts));
  return byDebtor(once, debtors);
}

/** Rows outside those that are planned which have the number of one of them. */
function twinsElsewhere(
  rows: readonly LedgerRow[],
  whole: readonly LedgerRow[],
  verdicts: readonly Verdict[],
): readonly LedgerRow[] {
  if (whole.length <= rows.length) return [];
  const planned = new Set(rows.map(({ row }) => row));
  const numbers = new Set(verdicts.map(({ id }) => id));
  return whole.filter(({ row, invoice }) => !planned.has(row) && numbers.has(invoiceNumberId(invoice)));
}

/** Highest level first, then the oldest; one customer's messages stand together, at the place of the most pressing one. */
function inOrder(messages: readonly PlannedMessage[]): PlannedMessage[] {
  const pressing = [...messages].sort((a, b) => b.level - a.level || b.oldestDaysLate - a.oldestDaysLate);
  const byCustomer = new Map<string, PlannedMessage[]>();
  for (const message of pressing) {
    const id = customerId(message.customer);
    const same = byCustomer.get(id);
    if (same === undefined) byCustomer.set(id, [message]);
    else same.push(message);
  }
  return [...byCustomer.values()].flat();
}

/** Totals by currency over messages, in order of first appearance; currencies are never added together. */
export function totalsOf(messages: readonly PlannedMessage[]): CurrencyTotal[] {
  const totals = new Map<string, { invoices: number; amount: number; interest: number; fee: number }>();
  for (const message of messages) {
    const digits = digitsOf(message.currency);
    const sum = totals.get(message.currency) ?? { invoices: 0, amount: 0, interest: 0, fee: 0 };
    sum.invoices += message.lines.length;
    sum.amount += toMinor(message.amount, digits);
    sum.interest += toMinor(message.interest, digits);
    sum.fee += toMinor(message.fee, digits);
    totals.set(message.currency, sum);
  }
  return [...totals].map(([currency, sum]) => {
    const digits = digitsOf(currency);
    return {
      currency,
      invoices: sum.invoices,
      amount: fromMinor(sum.amount, digits),
      interest: fromMinor(sum.interest, digits),
      fee: fromMinor(sum.fee, digits),
    };
  });
}
