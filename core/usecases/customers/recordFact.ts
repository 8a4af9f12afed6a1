import { dayOfIso, isoOf } from '../../calendar/civil';
import { calendarNamed } from '../../calendar/holidays';
import { isBusinessDay, roll } from '../../calendar/businessDays';
import { CollectionError, failureText } from '../../failures/text';
import { digitsOf } from '../../money/currency';
import { fromMinor, toMinor } from '../../money/minor';
import type { RiskSegment } from '../../portfolio/paymentRisk';
import {
  CONTACT_HEADERS,
  CONTACTS_SHEET,
  writeSegmentNote,
  type ContactKind,
  type ContactRecord,
} from '../../contacts/contactFacts';
import { writeContact } from '../../contacts/rows';
import { oncePerNumber } from '../../debtors/duplicateInvoices';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { columnsOfHeaders, headerRowOf } from '../../ledger/headers';
import { runLater } from '../portSteps';
import { readRules } from '../workbook/rules';
import { appendUnderHeaders, type Entry, type Headed } from '../workbook/underHeaders';
import type { Services } from '../types';

/** What the user says of a customer; the rest (id, who, when) is added. */
export type NewFact = Pick<
  ContactRecord,
  'customer' | 'kind' | 'invoices' | 'from' | 'until' | 'amount' | 'currency' | 'openThen' | 'note'
> &
  Partial<Pick<ContactRecord, 'saidBy'>>;

const CONTACTS_HEADED: Headed = {
  headOf: ({ rows }) => rows[Math.max(0, headerRowOf(rows, CONTACT_HEADERS))] ?? [],
  ownColumns: (head) => [...columnsOfHeaders(head, CONTACT_HEADERS).values()].filter((column) => column >= 0),
  idColumn: (head) => columnsOfHeaders(head, CONTACT_HEADERS).get('Id') ?? -1,
};

/** Writes facts below the others, making the contacts sheet where it is missing. */
export async function appendFacts({ host }: Services, records: readonly ContactRecord[]): Promise<void> {
  await host.ensureSheet(CONTACTS_SHEET, CONTACT_HEADERS);
  const block = await host.readSheet(CONTACTS_SHEET);
  const head = block === null || block.rows.length === 0 ? CONTACT_HEADERS : CONTACTS_HEADED.headOf(block);
  const entries = records.map((record): Entry => ({ id: record.id, under: (to) => writeContact(record, to) }));
  await runLater(appendUnderHeaders(host, CONTACTS_SHEET, head, entries, CONTACTS_HEADED));
}

/** Adds a fact to the contacts sheet, making the sheet where it is missing. @returns its id */
export async function recordFact(services: Services, fact: NewFact): Promise<string> {
  const id = services.ids.next();
  const record: ContactRecord = {
    saidBy: '',
    ...fact,
    id,
    setBy: await services.host.who(),
    setUtc: services.clock.now(),
    endedOn: '',
  };
  await appendFacts(services, [record]);
  return id;
}

/** Ends a hold, dispute or promise today; it stays in the sheet. @throws where the row is gone or ended already */
export async function endFact(services: Services, record: ContactRecord): Promise<void> {
  const changed = await services.host.updateByKey({
    sheet: CONTACTS_SHEET,
    keyHeaders: ['Id'],
    changes: [{ key: [record.id], set: { 'Ended on': isoOf(services.clock.today()) } }],
  });
  if (changed !== 1) throw new CollectionError(failureText('entry-gone', record.id, CONTACTS_SHEET));
}

export interface PromiseInput {
  readonly customer: string;
  readonly rows: readonly LedgerRow[];
  readonly amount: number;
  readonly currency: string;
  /** YYYY-MM-DD. */
  readonly by: string;
  readonly saidBy: string;
}

/** What is wrong with a promise as typed; `amount` and `by` name the field. Warnings never block. */
export type PromiseProblem =
  | { readonly field: 'amount'; readonly problem: 'not above 0' }
  | { readonly field: 'amount'; readonly problem: 'more than owed'; readonly owed: number }
  | { readonly field: 'by'; readonly problem: 'past' | 'no date' };

/** As in messages, equal rows of one invoice number count once, and rows that differ not at all. */
function owedOn(rows: readonly LedgerRow[], currency: string): number {
  const digits = digitsOf(currency);
  return fromMinor(
    oncePerNumber(rows).rows.reduce((sum, row) => sum + Math.max(0, toMinor(row.openAmount ?? 0, digits)), 0),
    digits,
  );
}

/** Checks a promise before it is recorded. @param interest late interest that may be promised on top */
export function promiseProblem(services: Services, input: PromiseInput, interest = 0): PromiseProblem | undefined {
  if (!(input.amount > 0)) return { field: 'amount', problem: 'not above 0' };
  const digits = digitsOf(input.currency);
  const owed = fromMinor(toMinor(owedOn(input.rows, input.currency), digits) + toMinor(interest, digits), digits);
  if (input.amount > owed) return { field: 'amount', problem: 'more than owed', owed };
  const by = dayOfIso(input.by);
  if (by === undefined) return { field: 'by', problem: 'no date' };
  return by < services.clock.today() ? { field: 'by', problem: 'past' } : undefined;
}

/** The next day on which banks book, where the promised day is none; undefined where it is one. */
export async function bankingDayAfter(services: Services, iso: string): Promise<string | undefined> {
  const day = dayOfIso(iso);
  if (day === undefined) return undefined;
  const { policy } = await readRules(services.host);
  const calendar = calendarNamed(policy.calendar);
  return isBusinessDay(day, calendar) ? undefined : isoOf(roll(day, 'following', calendar));
}

/** Records a promise to pay: reminders for its invoices wait until its day, and go on by themselves. */
export async function recordPromise(services: Services, input: PromiseInput): Promise<string> {
  return recordFact(services, {
    ...plainFact(services, input.customer, 'promise', input.rows),
    until: input.by,
    amount: input.amount,
    currency: input.currency,
    openThen: owedOn(input.rows, input.currency),
    saidBy: input.saidBy,
  });
}

/** Records a dispute: reminders for its invoices stop until it is settled with `endFact`. */
export async function recordDispute(
  services: Services,
  input: {
    readonly customer: string;
    readonly rows: readonly LedgerRow[];
    readonly reason: string;
    readonly note: string;
  },
): Promise<string> {
  const note = [input.reason, input.note].filter((text) => text.trim() !== '').join(': ');
  return recordFact(services, { ...plainFact(services, input.customer, 'dispute', input.rows), note });
}

/** Sets a customer's risk segment until a day, YYYY-MM-DD, or '' for good; the newest one counts. */
export async function recordSegment(
  services: Services,
  input: { readonly customer: string; readonly segment: RiskSegment; readonly until: string; readonly why: string },
): Promise<string> {
  const { customer, segment, until, why } = input;
  const fact = plainFact(services, customer, 'segment', []);
  return recordFact(services, { ...fact, until, note: writeSegmentNote(segment, why) });
}

export function plainFact(
  services: Services,
  customer: string,
  kind: ContactKind,
  rows: readonly LedgerRow[],
): NewFact {
  return {
    customer,
    kind,
    invoices: [...new Set(rows.map(({ invoice }) => invoice))].filter((invoice) => invoice !== ''),
    from: isoOf(services.clock.today()),
    until: '',
    amount: 0,
    currency: '',
    openThen: 0,
    note: '',
  };
}
