import { InvoiceIndex } from '../../debtors/customerIndex';
import type { PlannedMessage } from '../../messages/message';
import type { ReminderPlan } from '../../reminders/reminderPlan';
import { byPhone } from './callList';
import { madeOutLabel } from '../../debtors/identity';
import { ledgerOf } from '../workbook/ledgers';
import { readPlanning } from '../workbook/rules';
import type { Services } from '../types';
import { planOver } from './plan';

export interface Recheck {
  /** Exactly as approved. */
  readonly unchanged: readonly PlannedMessage[];
  /** New versions of messages whose rows have changed since; they go back to the preview. */
  readonly changed: readonly PlannedMessage[];
  /** Approved messages for which nothing is left to send. */
  readonly gone: readonly PlannedMessage[];
}

/** Plans the invoices of these messages anew, wherever they stand in the sheet by now, against all credits there are. */
async function planAgain(
  services: Services,
  sheet: string,
  messages: readonly PlannedMessage[],
  { calls = false, earlier }: OfOneList,
): Promise<ReminderPlan | null> {
  const wanted = new InvoiceIndex<true>();
  for (const { customer, lines } of messages)
    for (const line of lines) wanted.update(line.customer ?? customer, line.invoice, () => true);
  const [block, planning] = await Promise.all([services.host.readSheet(sheet), readPlanning(services)]);
  if (block === null) return null;
  const ledger = await ledgerOf(services, block, planning.memory);
  const rows = ledger.rows.filter((row) => wanted.of(madeOutLabel(row), row.invoice).length > 0);
  const policy = calls ? byPhone(planning.policy) : planning.policy;
  return (await planOver(services, planning, { ledger, rows, policy, without: earlier })).plan;
}

/** What messages have in common with those that were approved together with them. */
export interface OfOneList {
  /** They were planned as calls, whatever channels the policy names. */
  readonly calls?: boolean;
  /** Nonces of messages of the same list that have gone out by now: they are one contact, not one after the other. */
  readonly earlier?: ReadonlySet<string> | undefined;
}

/** Compares approved messages with what the ledger and the log say now. */
export async function recheck(
  services: Services,
  sheet: string,
  messages: readonly PlannedMessage[],
  list: OfOneList = {},
): Promise<Recheck> {
  const plan = await planAgain(services, sheet, messages, list);
  const fresh = new Map((plan?.messages ?? []).map((message) => [message.id, message]));
  const unchanged: PlannedMessage[] = [];
  const changed: PlannedMessage[] = [];
  const gone: PlannedMessage[] = [];
  for (const message of messages) {
    const now = fresh.get(message.id);
    if (now === undefined) gone.push(message);
    else if (now.basis === message.basis) unchanged.push(message);
    else changed.push(now);
  }
  return { unchanged, changed, gone };
}
