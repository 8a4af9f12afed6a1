import { dayOfIso, isoOf, type Day } from '../calendar/civil';
import { nextLevel } from '../dunning/level';
import type { PolicyLevel, ReminderChannel } from '../dunning/policy';
import type { Field } from '../ledger/fields';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { EligibilityContext } from './context';
import { NO_HISTORY, type Contact, type History, type InvoiceHistory } from '../log/history';
import type { SkipReason } from '../contacts/obstacles';
import { grantedByColumns, grantedUntil } from './granted';

/** A row, and what the log says of its invoice. */
interface Known {
  readonly row: LedgerRow;
  /** As in the log. */
  readonly customer: string;
  readonly own: InvoiceHistory;
}

/** The last reminder, and the day that it gave to pay. */
interface Last extends Pick<InvoiceHistory, 'lastLevel' | 'lastDay'> {
  readonly granted?: Day | undefined;
}

type LevelVerdict =
  | { readonly step: PolicyLevel; readonly reason?: undefined }
  | { readonly reason: SkipReason; readonly field?: Field; readonly detail: string };

/** A mirrored column that cannot be read, where nothing else tells what went out: it does not mean "never". */
function hiddenHistory({ unreadable }: LedgerRow): LevelVerdict | undefined {
  const hidden = unreadable.find(({ field }) => field === 'lastLevel' || field === 'lastReminder');
  if (hidden === undefined) return undefined;
  const reason = hidden.field === 'lastLevel' ? 'unreadable cell' : 'unreadable date';
  return { reason, field: hidden.field, detail: hidden.text };
}

/** The level that is due for a row, or why none is. */
export function levelFor(
  known: Known,
  daysPastDue: number,
  ladder: readonly PolicyLevel[],
  context: EligibilityContext,
): LevelVerdict {
  const { asOf, policy } = context;
  const { own } = known;
  if (own.open === 'claimed') return { reason: 'being sent', detail: '' };
  if (own.open !== undefined) return { reason: 'perhaps sent', detail: '' };
  const hidden = own.lastLevel > 0 || own.cycle > 1 ? undefined : hiddenHistory(known.row);
  if (hidden !== undefined) return hidden;
  const { lastLevel, lastDay, granted } = lastReminder(known, policy.levels, context.history);
  const daysSinceLast = lastDay === undefined ? undefined : asOf - lastDay;
  const daysGranted = granted === undefined ? undefined : granted - asOf;
  const next = nextLevel({ daysPastDue, lastLevel, daysSinceLast, daysGranted }, ladder, policy.gap);
  switch (next.state) {
    case 'ended':
      return { reason: 'levels ended', detail: String(lastLevel) };
    case 'not due':
      return lastLevel > 0
        ? { reason: 'already reminded', detail: String(lastLevel) }
        : { reason: 'not due', detail: String(next.fromDay) };
    case 'too soon':
      return { reason: 'too soon', detail: String(next.daysToWait) };
    case 'granted':
      return { reason: 'day granted', detail: isoOf(granted ?? asOf) };
    case 'due': {
      const step = ladder.find(({ level }) => level === next.level);
      return step === undefined ? { reason: 'levels ended', detail: String(lastLevel) } : { step };
    }
  }
}

/**
 * The log decides, in a fresh cycle too; the ledger's columns stand in for reminders from before the log, unless the
 * invoice was noted as paid since.
 */
function lastReminder({ row, customer, own }: Known, levels: readonly PolicyLevel[], history: History): Last {
  if (own.lastLevel > 0 || own.cycle > 1) return { ...own, granted: grantedUntil(own, levels) };
  const taken = history.takenBack(customer, row.invoice);
  // The columns may still say what was taken back: the ladder stands where it stood before.
  if (taken !== undefined && row.lastLevel >= taken) return { lastLevel: taken - 1, lastDay: undefined };
  const lastDay = row.lastReminder === null ? undefined : dayOfIso(row.lastReminder);
  const settled = row.lastLevel === 0 ? undefined : history.settledOn(customer, row.invoice);
  if (settled !== undefined && lastDay !== undefined && settled > lastDay) return NO_HISTORY;
  return { lastLevel: row.lastLevel, lastDay, granted: grantedByColumns(row, levels) };
}

/**
 * Whether a message was a courtesy note, before or on its invoice's day. The log does not say of which ladder it was: one
 * that gave no day to pay is a note where any ladder has a note at its level; one of which nothing is known only where
 * none has anything else.
 */
function isCourtesy({ level, demands }: Contact, ladders: readonly (readonly PolicyLevel[])[]): boolean {
  if (demands === true) return false;
  const steps = ladders.flatMap((ladder) => ladder.find((step) => step.level === level) ?? []);
  const isNote = ({ fromDay }: PolicyLevel): boolean => fromDay <= 0;
  return demands === false ? steps.some(isNote) : steps.length > 0 && steps.every(isNote);
}

/** Days to wait because the customer heard from us by this channel about another invoice; 0 where none. */
export function customerGap(
  customer: string,
  channel: ReminderChannel,
  own: InvoiceHistory,
  { asOf, policy, history, ladders }: EligibilityContext,
): number {
  const contact = history.lastContact(customer, channel);
  if (contact === undefined) return 0;
  if (isCourtesy(contact, ladders)) return 0;
  // Part of the same approved run, which certainly did not go out: trying again on its day is no other contact.
  if (own.failedDay === contact.day && contact.day === asOf) return 0;
  return Math.max(0, policy.gap - (asOf - contact.day));
}
