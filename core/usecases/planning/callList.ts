import type { Policy } from '../../dunning/policy';
import type { ReminderPlan } from '../../reminders/reminderPlan';
import type { ColumnMapping } from '../../ledger/fields';
import { ledgerOn } from '../workbook/ledgers';
import { readPlanning } from '../workbook/rules';
import type { Services } from '../types';
import { planOver } from './plan';

/** The policy with every level by telephone: what a ledger without e-mail addresses allows. */
export function byPhone(policy: Policy): Policy {
  return { ...policy, levels: policy.levels.map((level) => ({ ...level, channels: ['call'] })) };
}

/**
 * What is due in the whole of a sheet today, as calls, whatever channels the policy names. Every other rule holds:
 * nothing is due earlier, twice, or while it is held.
 * @param sheet the ledger that the user was told of; another's customers are not called instead
 * @returns null where the sheet is gone
 */
export async function callList(
  services: Services,
  sheet: string,
): Promise<{ readonly plan: ReminderPlan; readonly mapping: ColumnMapping } | null> {
  const planning = await readPlanning(services);
  const ledger = await ledgerOn(services, sheet, planning.memory);
  if (ledger === null) return null;
  const { plan } = await planOver(services, planning, { ledger, policy: byPhone(planning.policy) });
  return { plan, mapping: ledger.mapping };
}
