import { isoOf, type Day } from '../calendar/civil';
import { DEFAULT_POLICY, type Policy, type ReminderChannel } from '../dunning/policy';
import { fromMinor, toMinor } from '../money/minor';
import type { ColumnMapping, Field } from '../workbook/fields';
import type { LedgerRow } from '../workbook/ledger';
import { composeMessage, digitsOf, groupTotal } from './compose';
import { withinContactHours } from './contactHours';
import { NO_CONTACTS, type Contacts } from './contacts';
import { isCopy } from './copies';
import { judge, type EligibleRow, type Skip } from './eligibility';
import type { History } from './history';
import { groupsOf } from './grouping';
import { customerId, customerLabel, invoiceId } from './identity';
import { templateBook, type TemplateBook } from './templateBook';
import { languageOf } from './templates';
import type { BrokenMessage, CurrencyTotal, PlannedMessage, ReminderPlan, SkippedRow, SkipReason } from './types';

export interface PlanInput {
  readonly rows: readonly LedgerRow[];
  /** The whole ledger, where `rows` are a part of it: a customer's credits count wherever they stand. */
  readonly ledger?: readonly LedgerRow[];
  readonly mapping: ColumnMapping;
  readonly history: History;
  readonly asOf: Day;
  /** HH:MM on the user's clock, for channels with quiet hours; left out, they are open. */
  readonly time?: string;
  readonly policy?: Policy;
  readonly contacts?: Contacts;
  readonly book?: TemplateBook;
}

type Verdict = EligibleRow | Skip;

/** Decides for every row: into which message it goes, or why it gets none. Nothing is read, written or sent. */
export function planReminders(input: PlanInput): ReminderPlan {
  const { mapping, asOf, history, policy = DEFAULT_POLICY, contacts = NO_CONTACTS, book = templateBook() } = input;
  const skipped: SkippedRow[] = [];
  const elsewhere = creditsElsewhere(input);
  const skip = (ledger: LedgerRow, reason: SkipReason, field: Field, detail = ''): void => {
    if (elsewhere.has(ledger)) return;
    const column = mapping.columns[field] ?? mapping.columns.invoice ?? 0;
    const place = { sheet: mapping.sheet, row: ledger.row, column };
    const customer = customerLabel(ledger.customer, ledger.customerNumber);
    skipped.push({ reason, invoice: ledger.invoice, customer, place, detail });
  };

  const eligible: EligibleRow[] = [];
  const eligibility = {
    asOf,
    policy,
    history,
    contacts,
    mayCallNow: withinContactHours(policy, asOf, input.time),
    needsParty: policy.interest.kind === 'statutory' && policy.levels.some(({ interest }) => interest),
    hasTemplate: (level: number, channel: ReminderChannel, language: string) =>
      book.find(level, channel, languageOf(language) ?? policy.language, policy.language) !== undefined,
  };
  for (const verdict of withoutDuplicates([...input.rows, ...elsewhere].map((row) => judge(row, eligibility)))) {
    if (verdict.kind === 'skip') skip(verdict.ledger, verdict.reason, verdict.field, verdict.detail);
    else eligible.push(verdict);
  }

  const messages: PlannedMessage[] = [];
  const broken: BrokenMessage[] = [];
  const contactColumn = mapping.columns.contactName ?? mapping.columns.customer ?? 0;
  const context = { asOf, policy, book, sheet: mapping.sheet, contactColumn };
  for (const { early, ...group } of groupsOf(eligible, policy)) {
    for (const { ledger, level } of early) skip(ledger, 'not due', 'dueDate', String(level));
    if (group.invoices.length === 0) {
      for (const { ledger } of group.credits) skip(ledger, 'credit', 'openAmount');
    } else if (groupTotal(group) <= 0) {
      for (const { ledger } of [...group.invoices, ...group.credits]) skip(ledger, 'covered by credits', 'openAmount');
    } else {
      const message = composeMessage(group, context);
      if ('missingField' in message) broken.push(message);
      else messages.push(message);
    }
  }
  const ordered = inOrder(messages);
  return {
    asOf: isoOf(asOf),
    sheet: mapping.sheet,
    messages: ordered,
    broken,
    skipped: skipped.sort((a, b) => a.place.row - b.place.row),
    customers: new Set(ordered.map((message) => customerId(message.customer))).size,
    totals: totalsOf(ordered),
    capPerRun: policy.capPerRun,
    gap: policy.gap,
  };
}

/** Credits outside the rows that are planned. They lessen what is asked for, and nothing is said of them otherwise. */
function creditsElsewhere({ rows, ledger = [] }: PlanInput): ReadonlySet<LedgerRow> {
  const credits = ledger.filter(({ openAmount }) => openAmount !== null && openAmount < 0);
  if (credits.length === 0) return new Set();
  const planned = new Set(rows.map(({ row }) => row));
  return new Set(credits.filter(({ row }) => !planned.has(row)));
}

/** Two rows with one invoice number of one customer: equal ones count once, differing ones all wait for a correction. */
function withoutDuplicates(verdicts: readonly Verdict[]): readonly Verdict[] {
  const doubled = doublesOf(verdicts);
  if (doubled.size === 0) return verdicts;
  return verdicts.map((verdict) => {
    if (!doubled.has(verdict) || (verdict.kind === 'skip' && verdict.reason === 'paid')) return verdict;
    const { ledger, customer } = verdict;
    return { kind: 'skip', ledger, customer, reason: 'duplicate', detail: ledger.invoice, field: 'invoice' };
  });
}

/** Rows to set aside. Long ledgers hardly double a number, so lists are made for those only that do. */
function doublesOf(verdicts: readonly Verdict[]): ReadonlySet<Verdict> {
  const firsts = new Map<string, Verdict>();
  const others = new Map<Verdict, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.ledger.invoice === '') continue;
    const id = invoiceId(verdict.customer, verdict.ledger.invoice);
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, verdict);
    else others.set(first, [...(others.get(first) ?? []), verdict]);
  }
  const doubled = new Set<Verdict>();
  for (const [first, rest] of others) {
    const copies = rest.every((verdict) => isCopy(verdict.ledger, first.ledger));
    for (const verdict of copies ? rest : [first, ...rest]) doubled.add(verdict);
  }
  return doubled;
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
  const totals = new Map<string, { invoices: number; amount: number; interest: number }>();
  for (const message of messages) {
    const digits = digitsOf(message.currency);
    const sum = totals.get(message.currency) ?? { invoices: 0, amount: 0, interest: 0 };
    sum.invoices += message.lines.length;
    sum.amount += toMinor(message.amount, digits);
    sum.interest += toMinor(message.interest, digits);
    totals.set(message.currency, sum);
  }
  return [...totals].map(([currency, sum]) => {
    const digits = digitsOf(currency);
    return {
      currency,
      invoices: sum.invoices,
      amount: fromMinor(sum.amount, digits),
      interest: fromMinor(sum.interest, digits),
    };
  });
}
