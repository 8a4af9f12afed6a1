import type { Day } from '../calendar/civil';
import { customerId, customerLabel, invoiceId } from '../reminders/identity';
import { planReminders } from '../reminders/planning';
import type { MessageLine, PlannedMessage, ReminderPlan } from '../reminders/types';
import { ledgerOf } from './reading';
import { readPlanning, scored } from './rules';
import type { Services } from './types';

export interface Recheck {
  /** Exactly as approved. */
  readonly unchanged: readonly PlannedMessage[];
  /** New versions of messages whose rows have changed since; they go back to the preview. */
  readonly changed: readonly PlannedMessage[];
  /** Approved messages for which nothing is left to send. */
  readonly gone: readonly PlannedMessage[];
}

function lineId(customer: string, line: Pick<MessageLine, 'invoice' | 'dueDate' | 'amount'>): string {
  return invoiceId(customer, line.invoice === '' ? `\u0002${line.dueDate}\u0002${line.amount}` : line.invoice);
}

/** Plans the rows behind these messages anew, wherever they stand in the sheet by now. */
async function planAgain(
  services: Services,
  sheet: string,
  messages: readonly PlannedMessage[],
  asOf: Day,
): Promise<ReminderPlan | null> {
  const wanted = new Set(
    messages.flatMap(({ customer, lines, credits }) =>
      [...lines, ...credits].map((line) => lineId(customerId(customer), line)),
    ),
  );
  const [block, planning] = await Promise.all([services.host.readSheet(sheet), readPlanning(services)]);
  if (block === null) return null;
  const ledger = ledgerOf(block, planning.columns);
  const rows = ledger.rows.filter((row) =>
    wanted.has(
      lineId(customerId(customerLabel(row.customer, row.customerNumber)), {
        invoice: row.invoice,
        dueDate: row.dueDate ?? '',
        amount: row.openAmount ?? 0,
      }),
    ),
  );
  return planReminders({ rows, mapping: ledger.mapping, asOf, ...(await scored(planning, () => ledger.rows, asOf)) });
}

/** Compares approved messages with what the ledger and the log say now. */
export async function recheck(
  services: Services,
  sheet: string,
  messages: readonly PlannedMessage[],
): Promise<Recheck> {
  const plan = await planAgain(services, sheet, messages, services.clock.today());
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
