import type { Policy } from '../../dunning/policy';
import type { ReminderPlan } from '../../reminders/reminderPlan';
import { findLedger } from '../workbook/ledgers';
import { readPlanning } from '../workbook/rules';
import type { Services } from '../types';
import { planOver } from './plan';

/** What the policy would send today over the whole ledger; null where the workbook has no ledger to work with. Sends nothing.
 * @param policy to try out in place of the workbook's own */
export async function dueToday(services: Services, policy?: Policy): Promise<ReminderPlan | null> {
  const planning = await readPlanning(services);
  const ledger = await findLedger(services, planning.memory);
  if (ledger === null || ledger.mapping.missing.length > 0) return null;
  return (await planOver(services, planning, { ledger, policy })).plan;
}
