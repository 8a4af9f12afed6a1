import { dayOfIso, type Day } from '../calendar/civil';
import type { SettledOn } from './cycles';
import { customerId, invoiceId } from './identity';
import { holdsClaim, type ClaimedInvoice, type LogRecord, type MessageState } from './log';

export interface InvoiceHistory {
  /** The current cycle, from 1: one more than the log's last where the invoice was seen paid after its last reminder. */
  readonly cycle: number;
  /** Highest level of the current cycle that went out, or perhaps did; 0 for none. */
  readonly lastLevel: number;
  /** Of the current cycle. */
  readonly lastDay: Day | undefined;
  /** The state of a claim of any cycle that has not ended yet. */
  readonly open: 'claimed' | 'sending' | 'unknown' | undefined;
  /** Day of the newest attempt that certainly was not sent. */
  readonly failedDay: Day | undefined;
}

export interface Contact {
  readonly day: Day;
  readonly level: number;
}

export interface History {
  /** By `invoiceId`. */
  readonly invoices: ReadonlyMap<string, InvoiceHistory>;
  /** The newest message (of one day the one of the highest level) by `customerId` and channel, joined with a line break. */
  readonly contacts: ReadonlyMap<string, Contact>;
  /** When an invoice was last seen paid. */
  readonly settledOn: SettledOn;
}

/** An invoice that the log does not know. */
export const NO_HISTORY: InvoiceHistory = {
  cycle: 1,
  lastLevel: 0,
  lastDay: undefined,
  open: undefined,
  failedDay: undefined,
};

export function contactKey(customer: string, channel: string): string {
  return `${customer}\n${channel}`;
}

function openState(state: MessageState): InvoiceHistory['open'] {
  return state === 'claimed' || state === 'sending' || state === 'unknown' ? state : undefined;
}

/** The later of two days, either of which may be missing. */
function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined) return b;
  return b === undefined || a >= b ? a : b;
}

/** The newest day of any message that went out or may; undefined for none. */
export function newestDayOf(records: readonly LogRecord[]): Day | undefined {
  let newest: Day | undefined;
  for (const record of records) if (holdsClaim(record.state)) newest = later(newest, dayOf(record));
  return newest;
}

function dayOf({ whenLocal }: LogRecord): Day | undefined {
  return dayOfIso(whenLocal.slice(0, 10));
}

/** An invoice while the log is read; of cycle 0 while no claim on it is held. */
interface Tally {
  readonly customer: string;
  cycle: number;
  lastLevel: number;
  lastDay: Day | undefined;
  open: InvoiceHistory['open'];
  failedDay: Day | undefined;
}

function count(tally: Tally, { level, cycle }: ClaimedInvoice, state: MessageState, day: Day | undefined): void {
  if (!holdsClaim(state)) {
    tally.failedDay = later(tally.failedDay, day);
    return;
  }
  tally.open = openState(state) ?? tally.open;
  if (cycle < tally.cycle) return;
  if (cycle > tally.cycle) {
    tally.cycle = cycle;
    tally.lastLevel = 0;
    tally.lastDay = undefined;
  }
  tally.lastLevel = Math.max(tally.lastLevel, level);
  tally.lastDay = later(tally.lastDay, day);
}

/** Strictly after its last reminder, so that what is paid and opened again on that very day never begins anew. */
function standing({ cycle, lastLevel, lastDay, open, failedDay }: Tally, settled: Day | undefined): InvoiceHistory {
  if (lastDay !== undefined && settled !== undefined && settled > lastDay) {
    return { cycle: cycle + 1, lastLevel: 0, lastDay: undefined, open, failedDay };
  }
  return { cycle: Math.max(1, cycle), lastLevel, lastDay, open, failedDay };
}

/** What the log says of each invoice and customer, and in which cycle each invoice is. Rows are read in any order. */
export function historyOf(records: readonly LogRecord[], settledOn: SettledOn): History {
  const tallies = new Map<string, Tally>();
  const contacts = new Map<string, Contact>();
  for (const record of records) {
    const day = dayOf(record);
    const customer = customerId(record.customer);
    for (const claimed of record.invoices) {
      const id = invoiceId(customer, claimed.invoice);
      let tally = tallies.get(id);
      if (tally === undefined) {
        tally = { customer, cycle: 0, lastLevel: 0, lastDay: undefined, open: undefined, failedDay: undefined };
        tallies.set(id, tally);
      }
      count(tally, claimed, record.state, day);
    }
    if (!holdsClaim(record.state) || day === undefined) continue;
    const key = contactKey(customer, record.channel);
    const last = contacts.get(key);
    // Of two messages of one day the higher counts: a courtesy note beside a reminder does not end the gap after it.
    const counts = last === undefined || day > last.day || (day === last.day && record.level > last.level);
    if (counts) contacts.set(key, { day, level: record.level });
  }
  const invoices = new Map<string, InvoiceHistory>();
  for (const [id, tally] of tallies) invoices.set(id, standing(tally, settledOn(tally.customer, id)));
  return { invoices, contacts, settledOn };
}
