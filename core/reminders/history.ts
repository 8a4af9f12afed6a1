import { dayOfIso, type Day } from '../calendar/civil';
import { customerId, invoiceId } from './identity';
import { holdsClaim, type LogRecord, type MessageState } from './log';

export interface InvoiceHistory {
  /** Highest level that went out, or perhaps did; 0 for none. */
  readonly lastLevel: number;
  readonly lastDay: Day | undefined;
  /** The state of a claim that has not ended yet. */
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
  /** The newest day of any message; undefined for an empty log. */
  readonly newestDay: Day | undefined;
}

const NONE: InvoiceHistory = { lastLevel: 0, lastDay: undefined, open: undefined, failedDay: undefined };

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

/** What the log says of each invoice and customer. Rows are read in any order. */
export function historyOf(records: readonly LogRecord[]): History {
  const invoices = new Map<string, InvoiceHistory>();
  const contacts = new Map<string, Contact>();
  let newestDay: Day | undefined;
  for (const record of records) {
    const day = dayOfIso(record.whenLocal.slice(0, 10));
    const customer = customerId(record.customer);
    const held = holdsClaim(record.state);
    if (held) newestDay = later(newestDay, day);
    for (const { invoice, level } of record.invoices) {
      const id = invoiceId(customer, invoice);
      const before = invoices.get(id) ?? NONE;
      invoices.set(
        id,
        held
          ? {
              lastLevel: Math.max(before.lastLevel, level),
              lastDay: later(before.lastDay, day),
              open: openState(record.state) ?? before.open,
              failedDay: before.failedDay,
            }
          : { ...before, failedDay: later(before.failedDay, day) },
      );
    }
    if (!held || day === undefined) continue;
    const key = contactKey(customer, record.channel);
    const last = contacts.get(key);
    // Of two messages of one day the higher counts: a courtesy note beside a reminder does not end the gap after it.
    const counts = last === undefined || day > last.day || (day === last.day && record.level > last.level);
    if (counts) contacts.set(key, { day, level: record.level });
  }
  return { invoices, contacts, newestDay };
}
