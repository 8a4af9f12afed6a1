import { dayOfIso, type Day } from '../calendar/civil';
import { RISK_SEGMENTS, type RiskSegment } from '../portfolio/paymentRisk';
import { CustomerIndex } from '../debtors/customerIndex';
import { numberKey } from '../cells/key';
import { customerId } from '../debtors/identity';
import { meansInvoice, partsOfInvoice } from '../ledger/instalmentNames';
import type { LedgerRow } from '../ledger/ledgerRow';

export const CONTACTS_SHEET = 'Collections Contacts';

/** The columns of the contacts sheet, in order: one row a fact, never deleted; a fact ends by its `Ended on`. */
export const CONTACT_HEADERS = [
  'Id',
  'Customer',
  'Kind',
  'Invoices',
  'From',
  'Until',
  'Amount',
  'Currency',
  'Open then',
  'Note',
  'Set by',
  'Set UTC',
  'Ended on',
  'Said by',
] as const;

export const HOLD_KINDS = ['dispute', 'hold', 'plan', 'opt-out', 'insolvency', 'breathing space', 'legal'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];
export const CONTACT_KINDS = [
  'promise',
  ...HOLD_KINDS,
  'segment',
  'least amount',
  'ladder',
  'payer',
  'postal address',
  'note',
  'call',
  'action',
  'put off',
  'settled',
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** One fact about a customer. Days are YYYY-MM-DD, '' for open; amounts in major units, 0 where none. */
export interface ContactRecord {
  readonly id: string;
  readonly customer: string;
  readonly kind: ContactKind;
  /** Empty for all of the customer's invoices. */
  readonly invoices: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly amount: number;
  readonly currency: string;
  /** What was open on the promised invoices when the promise was made. */
  readonly openThen: number;
  readonly note: string;
  readonly setBy: string;
  readonly setUtc: string;
  readonly endedOn: string;
  /** Who of the customer's gave the promise, as typed; '' where nobody is named. */
  readonly saidBy: string;
}

export interface Contacts {
  readonly records: readonly ContactRecord[];
  /** The hold or pending promise that bars an invoice on a day, if any. @param customer as in the log */
  barOf(customer: string, invoice: AskedAbout, asOf: Day): ContactRecord | undefined;
  segmentOf(customer: string, asOf: Day): RiskSegment | undefined;
  /** The least amount that is chased of a customer in a currency, where a person set one; facts without a currency are of any. */
  leastOf(customer: string, currency: string, asOf: Day): number | undefined;
  /** The postal address that a person noted for a customer, as written; undefined where nobody did. */
  postalOf(customer: string, asOf: Day): string | undefined;
  /** The name of the ladder that a person chose for a customer; undefined where nobody did. */
  ladderOf(customer: string, asOf: Day): string | undefined;
  /** Who pays an invoice in the customer's place, as a person wrote it; undefined where nobody does. */
  payerOf(customer: string, invoice: AskedAbout, asOf: Day): string | undefined;
  /** The fact by which a person set the segment that counts on a day. */
  segmentFact(customer: string, asOf: Day): ContactRecord | undefined;
}

const SEGMENT_NOTE = new RegExp(`^\\s*(${RISK_SEGMENTS.join('|')})(?:$|\\s*[:;,]\\s*(.*)$|\\s+(.*)$)`, 'is');

/** The note of a `segment` fact is the segment's name and, after a colon, why; undefined where it names none. */
export function readSegmentNote(note: string): { readonly segment: RiskSegment; readonly why: string } | undefined {
  const found = SEGMENT_NOTE.exec(note);
  const segment = RISK_SEGMENTS.find((name) => name.toLowerCase() === found?.[1]?.toLowerCase());
  return segment === undefined ? undefined : { segment, why: (found?.[2] ?? found?.[3] ?? '').trim() };
}

export function writeSegmentNote(segment: RiskSegment, why: string): string {
  return why.trim() === '' ? segment : `${segment}: ${why.trim()}`;
}

/** Whether a fact holds on a day: begun, not over, not ended. */
export function inForce({ from, until, endedOn }: ContactRecord, asOf: Day): boolean {
  const start = dayOfIso(from);
  const end = dayOfIso(until);
  const ended = dayOfIso(endedOn);
  return (
    (start === undefined || start <= asOf) &&
    (end === undefined || asOf <= end) &&
    (ended === undefined || asOf < ended)
  );
}

/** Whether facts of this kind stop reminders while they are in force. */
export function bars({ kind }: ContactRecord): boolean {
  return kind === 'promise' || (HOLD_KINDS as readonly string[]).includes(kind);
}

/**
 * The invoices that a list means. People part them by commas and line breaks as well as by the semicolons of our own
 * lists; a number that has a comma in it stands beside its parts, so that either way of writing is understood.
 * @param whole numbers that exist as they are, where they are known: they are not taken apart
 */
export function namedInvoices(
  invoices: readonly string[],
  whole: (invoice: string) => boolean = () => false,
): string[] {
  return invoices.flatMap((text) => {
    const parts = text.split(/[,\r\n]+/).map((part) => part.trim());
    return parts.length < 2 || whole(text) ? [text] : [text, ...parts.filter((part) => part !== '')];
  });
}

/** Whether a fact names an invoice, or all of the customer's: a number names each of its instalments. */
export function namesInvoice({ invoices }: ContactRecord, invoice: string): boolean {
  return invoices.length === 0 || namedInvoices(invoices).some((named) => meansInvoice(named, invoice));
}

/** An invoice, or an instalment beside others, as facts are asked about it. */
export type AskedAbout = Pick<LedgerRow, 'invoice' | 'beside'>;

/**
 * Whether a fact is about an invoice: one without invoices is about all of the customer's, one about a number about each
 * of its instalments. An instalment that the ledger no longer has may be any of them, whose due date was corrected.
 */
export function isAbout({ invoices }: ContactRecord, { invoice, beside = [] }: AskedAbout): boolean {
  if (invoices.length === 0) return true;
  const { number, due } = partsOfInvoice(invoice);
  return namedInvoices(invoices).some((named) => {
    const said = partsOfInvoice(named);
    const isOthers = due !== undefined && said.due !== undefined && said.due !== due && beside.includes(said.due);
    return !isOthers && numberKey(said.number) === numberKey(number);
  });
}

/** Looks facts up by customer. The newest fact in force wins; a hold for all invoices covers each of them. */
export function contactsOf(records: readonly ContactRecord[]): Contacts {
  const byCustomer = new CustomerIndex(records, ({ customer }) => customer);
  const newest = (customer: string, fits: (record: ContactRecord) => boolean): ContactRecord | undefined => {
    const own = byCustomer.of(customer);
    for (let i = own.length - 1; i >= 0; i--) if (fits(own[i] as ContactRecord)) return own[i];
    return undefined;
  };
  const segmentFact: Contacts['segmentFact'] = (customer, asOf) =>
    newest(customer, (record) => record.kind === 'segment' && inForce(record, asOf));
  return {
    records,
    barOf: (customer, invoice, asOf) =>
      newest(customer, (record) => bars(record) && inForce(record, asOf) && isAbout(record, invoice)),
    leastOf: (customer, currency, asOf) =>
      newest(
        customer,
        (record) =>
          record.kind === 'least amount' &&
          inForce(record, asOf) &&
          (record.currency === '' || record.currency.toUpperCase() === currency),
      )?.amount,
    ladderOf: (customer, asOf) =>
      newest(customer, (record) => record.kind === 'ladder' && inForce(record, asOf))?.note.trim(),
    postalOf: (customer, asOf) =>
      newest(customer, (record) => record.kind === 'postal address' && inForce(record, asOf))?.note.trim(),
    payerOf: (customer, invoice, asOf) =>
      newest(
        customer,
        (record) => record.kind === 'payer' && inForce(record, asOf) && isAbout(record, invoice),
      )?.note.trim(),
    segmentOf(customer, asOf) {
      const fact = segmentFact(customer, asOf);
      return fact === undefined ? undefined : readSegmentNote(fact.note)?.segment;
    },
    segmentFact,
  };
}

/** The same facts, with the segments of scores for customers for whom a person set none. @param scores by `customerId` */
export function withScores(contacts: Contacts, scores: ReadonlyMap<string, RiskSegment>): Contacts {
  return {
    ...contacts,
    segmentOf: (customer, asOf) => contacts.segmentOf(customer, asOf) ?? scores.get(customerId(customer)),
  };
}

export const NO_CONTACTS: Contacts = contactsOf([]);
