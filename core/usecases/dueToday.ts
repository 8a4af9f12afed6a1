import { historyOf } from '../reminders/history';
import { planReminders } from '../reminders/planning';
import type { ReminderPlan } from '../reminders/types';
import { findLedger } from './reading';
import type { Services } from './types';

/** What the policy would send today over the whole ledger; null where the workbook has no ledger to work with. Sends nothing. */
export async function dueToday({ host, clock, outbox }: Services): Promise<ReminderPlan | null> {
  const ledger = await findLedger(host);
  if (ledger === null || ledger.mapping.missing.length > 0) return null;
  const history = historyOf(await outbox.records());
  return planReminders({ rows: ledger.rows, mapping: ledger.mapping, history, asOf: clock.today() });
}
