import { dayOfIso, type Day } from '../calendar/civil';
import { InvoiceIndex } from '../debtors/customerIndex';
import { remembered } from '../cells/memo';
import { isOfCreditor, withKnownCreditors } from './creditor';
import { lowestTakenBack, standingRecords } from './takenBack';
import { holdsClaim, type ClaimedInvoice, type LogRecord, type MessageState } from './record';

export interface InvoiceHistory {
  /** The current cycle, from 1: one more than the log's last where the invoice was seen paid after its last reminder. */
  readonly cycle: number;
  /** Highest level of the current cycle that went out, or perhaps did; 0 for none. */
  readonly lastLevel: number;
  /** Of the current cycle. */
  readonly lastDay: Day | undefined;
  /** The latest day that messages of the current cycle gave it to pay, as far as the log says. */
  readonly granted?: Day | undefined;
  /** The newest message of the current cycle of which the log does not say what day it gave. */
  readonly unsaid?: Contact | undefined;
  /** The state of a claim of any cycle that has not ended yet. */
  readonly open: 'claimed' | 'sending' | 'unknown' | undefined;
  /** Day of the newest attempt that certainly was not sent. */
  readonly failedDay: Day | undefined;
}

/** A message about an invoice. */
export interface Step {
  readonly day: Day;
  /** The message's, by which it was worded. */
  readonly level: number;
  /** Whether it gave a day to pay; undefined where the log does not say. */
  readonly demands: boolean | undefined;
  /** Names the message among all. */
  readonly nonce: string;
  /** What it asked for as a fee of its own for the invoice, in major units of `currency`; 0 for nothing. */
  readonly fee: number;
  readonly currency: string;
}

export interface Contact {
  readonly day: Day;
  readonly level: number;
  /** Whether it gave a day to pay: then it was no courtesy note, whatever its level is by now. Left out where nobody knows. */
  readonly demands?: boolean;
}

/** The newest day on which an invoice was seen paid; undefined for never. @param customer as in the log */
export type SettledOn = (customer: string, invoice: string) => Day | undefined;

export const NEVER_SETTLED: SettledOn = () => undefined;

/**
 * What the log tells. Customers are named as in the log, with or without a number: for an invoice the one whose it is,
 * whoever pays it; for a contact the one who heard from us.
 */
export interface History {
  /** The same of one creditor's messages alone. @param creditor as in the log; '' for the policy's own */
  of(creditor: string): History;
  invoice(customer: string, invoice: string): InvoiceHistory;
  /** Every message about an invoice in its current cycle, in no order. */
  stepsOf(customer: string, invoice: string): readonly Step[];
  /** The lowest level of an invoice that was taken back; undefined where none was. */
  takenBack(customer: string, invoice: string): number | undefined;
  /** The newest message by a channel, of one day the one of the highest level. */
  lastContact(customer: string, channel: string): Contact | undefined;
  /** When an invoice was last seen paid. */
  readonly settledOn: SettledOn;
  /** Whether any invoice was last reminded, in its current cycle, before a day. */
  anyReminded(before: Day): boolean;
}

/** An invoice that the log does not know. */
export const NO_HISTORY: InvoiceHistory = {
  cycle: 1,
  lastLevel: 0,
  lastDay: undefined,
  open: undefined,
  failedDay: undefined,
};

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
interface Tally extends InvoiceHistory {
  readonly steps: readonly Step[];
}
const NO_TALLY: Tally = { ...NO_HISTORY, cycle: 0, steps: [] };

function counted(
  tally: Tally,
  { level, cycle, fee = 0 }: ClaimedInvoice,
  record: LogRecord,
  day: Day | undefined,
): Tally {
  if (!holdsClaim(record.state)) return { ...tally, failedDay: later(tally.failedDay, day) };
  const { grantedUntil } = record;
  return together(tally, {
    cycle,
    lastLevel: level,
    lastDay: day,
    granted: grantedUntil === undefined ? undefined : dayOfIso(grantedUntil),
    steps: day === undefined ? [] : [stepOf(record, day, fee)],
    unsaid: grantedUntil === undefined && day !== undefined ? { day, level: record.level } : undefined,
    open: openState(record.state),
    failedDay: undefined,
  });
}

function stepOf({ level, grantedUntil, nonce, currency }: LogRecord, day: Day, fee: number): Step {
  const demands = grantedUntil === undefined ? undefined : grantedUntil !== '';
  return { day, level, demands, nonce, fee, currency };
}

/** The later cycle tells the level; a claim that has not ended counts in any. */
function together(a: Tally, b: Tally): Tally {
  const open = b.open ?? a.open;
  const failedDay = later(a.failedDay, b.failedDay);
  if (a.cycle !== b.cycle) return { ...(a.cycle > b.cycle ? a : b), open, failedDay };
  const lastLevel = Math.max(a.lastLevel, b.lastLevel);
  const lastDay = later(a.lastDay, b.lastDay);
  const granted = later(a.granted, b.granted);
  const steps = [...a.steps, ...b.steps];
  return { cycle: a.cycle, lastLevel, lastDay, granted, steps, unsaid: newer(a.unsaid, b.unsaid), open, failedDay };
}

/** Strictly after its last reminder, so that what is paid and opened again on that very day never begins anew. */
function standing(tally: Tally, settled: Day | undefined): InvoiceHistory {
  const { cycle, lastDay, open, failedDay } = tally;
  if (lastDay !== undefined && settled !== undefined && settled > lastDay) {
    return { cycle: cycle + 1, lastLevel: 0, lastDay: undefined, open, failedDay };
  }
  const { granted, lastLevel, unsaid } = tally;
  return { cycle: Math.max(1, cycle), lastLevel, lastDay, open, failedDay, granted, unsaid };
}

/** The newer of two contacts; of one day what demands, then the higher: a courtesy note beside a reminder does not end the gap after it. */
function newer(a: Contact | undefined, b: Contact | undefined): Contact | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.day !== b.day) return b.day > a.day ? b : a;
  const [aDemands, bDemands] = [a.demands === true, b.demands === true];
  return (aDemands === bDemands ? b.level > a.level : bDemands) ? b : a;
}

/**
 * What the log says of each invoice and customer, and in which cycle each invoice is. Rows are read in any order.
 * @param creditors names that the policy knows; a row of any other, as after a creditor was renamed, counts for each of
 * them, so that nobody is reminded anew. Left out, every name is known
 */
export function historyOf(all: readonly LogRecord[], settledOn: SettledOn, creditors?: readonly string[]): History {
  const log = creditors === undefined ? all : withKnownCreditors(all, creditors);
  const records = standingRecords(log);
  const tallies = new InvoiceIndex<Tally>();
  const contacts = new InvoiceIndex<Contact>();
  for (const record of records) {
    const { customer, state, channel } = record;
    const day = dayOf(record);
    for (const claimed of record.invoices) {
      tallies.update(claimed.customer ?? customer, claimed.invoice, (before = NO_TALLY) =>
        counted(before, claimed, record, day),
      );
    }
    if (!holdsClaim(state) || day === undefined) continue;
    const { grantedUntil } = record;
    const said = grantedUntil === undefined ? {} : { demands: grantedUntil !== '' };
    const contact = { day, level: record.level, ...said };
    contacts.update(customer, channel, (before) => newer(before, contact) ?? contact);
  }
  const invoice: History['invoice'] = (customer, number) => {
    const found = tallies.of(customer, number);
    if (found.length === 0) return NO_HISTORY;
    return standing(found.reduce(together), settledOn(customer, number));
  };
  const oneCreditor = log.every(({ creditor = '' }) => creditor === '');
  const own: History = {
    of: remembered((creditor) =>
      oneCreditor && creditor === ''
        ? own
        : historyOf(
            log.filter((record) => isOfCreditor(record, creditor)),
            settledOn,
          ),
    ),
    invoice,
    takenBack: lowestTakenBack(log),
    stepsOf(customer, number) {
      const found = tallies.of(customer, number);
      if (found.length === 0) return [];
      const { cycle, steps } = found.reduce(together);
      return cycle === invoice(customer, number).cycle ? steps : [];
    },
    lastContact: (customer, channel) => contacts.of(customer, channel).reduce<Contact | undefined>(newer, undefined),
    settledOn,
    anyReminded(before) {
      for (const [customer, number] of tallies.keys()) {
        const { lastDay } = invoice(customer, number);
        if (lastDay !== undefined && lastDay < before) return true;
      }
      return false;
    },
  };
  return own;
}
