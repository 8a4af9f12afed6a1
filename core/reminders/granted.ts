import { dayOfIso, type Day } from '../calendar/civil';
import type { PolicyLevel } from '../dunning/policy';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { InvoiceHistory } from '../log/history';

/** What a message of a level gave that nobody noted: the policy's days from the day it went out; a courtesy note none. */
function usually(level: number, day: Day, levels: readonly PolicyLevel[]): Day | undefined {
  const step = levels.find((own) => own.level === level);
  return step === undefined || step.fromDay <= 0 ? undefined : day + step.payWithin;
}

/**
 * The day until which an invoice was last given time to pay; undefined where it was given none. Rows that an earlier
 * version of the log wrote do not say it: for them it is what the policy gives.
 */
export function grantedUntil(
  { granted, unsaid }: Pick<InvoiceHistory, 'granted' | 'unsaid'>,
  levels: readonly PolicyLevel[],
): Day | undefined {
  const assumed = unsaid === undefined ? undefined : usually(unsaid.level, unsaid.day, levels);
  if (granted === undefined || assumed === undefined) return granted ?? assumed;
  return Math.max(granted, assumed);
}

/** The same by the ledger's own columns, which stand in for reminders from before the log. */
export function grantedByColumns(
  { lastLevel, lastReminder }: Pick<LedgerRow, 'lastLevel' | 'lastReminder'>,
  levels: readonly PolicyLevel[],
): Day | undefined {
  const day = dayOfIso(lastReminder ?? '');
  return day === undefined ? undefined : usually(lastLevel, day, levels);
}
