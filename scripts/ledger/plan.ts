import { isoOf, type Day } from '../../core/calendar/civil';
import { NO_CONTACTS } from '../../core/contacts/contactFacts';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { shownNumber } from '../../core/ledger/instalmentNames';
import type { WholeLedger } from '../../core/ledger/ledger';
import type { LedgerReading } from '../../core/ledger/readRow';
import { historyOf, NEVER_SETTLED } from '../../core/log/history';
import type { PlannedMessage } from '../../core/messages/message';
import type { ReminderPlan } from '../../core/reminders/reminderPlan';
import { planOver } from '../../core/usecases/planning/plan';
import { NO_LEDGER_MEMORY } from '../../core/workbook/ledgerMemory';

/** A message as the pane's review would list it. */
interface MessageOut {
  readonly customer: string;
  /** Null where nobody said: the review asks before anything goes out. */
  readonly currency: string | null;
  readonly channel: string;
  readonly level: number;
  readonly invoices: readonly string[];
  /** Major units: what is open, less credits, with interest and fee. */
  readonly toPay: number;
}

/** Every row of the reading is in a message or skipped. */
interface PlanOut {
  readonly messages: readonly MessageOut[];
  /** Rows from 1, as the spreadsheet counts them. */
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
}

/** What a workbook without a policy, a log and contacts would send. */
async function planOf(ledger: WholeLedger, today: Day): Promise<ReminderPlan> {
  // Contact hours are asked when a message goes out; of the clock only the day counts here.
  const clock = { today: () => today, now: () => `${isoOf(today)}T12:00:00Z`, local: () => '', localOf: () => '' };
  const planning = {
    policy: DEFAULT_POLICY,
    contacts: NO_CONTACTS,
    templates: [],
    memory: NO_LEDGER_MEMORY,
    isSetUp: false,
    history: historyOf([], NEVER_SETTLED),
    log: [],
    time: '',
  };
  return (await planOver({ clock }, planning, { ledger, anyTime: true })).plan;
}

/**
 * What would be sent, and why not the rest, by the planning of the pane. While a column that is needed is missing the
 * pane plans nothing but asks for it, and neither does this.
 */
export async function planned(ledger: WholeLedger, reading: LedgerReading, today: Day): Promise<PlanOut> {
  const plan = await planOf(ledger, today);
  const { missing } = ledger.mapping;
  const reasons = new Map<number, string>();
  const unaskable = `columns missing: ${missing.join(', ')}`;
  if (missing.length > 0)
    for (const { lines } of plan.messages) for (const { row } of lines) reasons.set(row, unaskable);
  const messages = missing.length > 0 ? [] : plan.messages;
  for (const { place, reason } of plan.skipped) reasons.set(place.row, reason);
  for (const { places } of plan.broken) for (const { row } of places) reasons.set(row, 'cannot be written');
  for (const { credits } of messages) for (const { row } of credits) reasons.set(row, 'credit taken off');
  const sent = new Set(messages.flatMap(({ lines }) => lines.map(({ row }) => row)));
  const customers = new Map(reading.rows.map(({ row, customer }) => [row, customer]));
  return {
    messages: messages.map((message) => messageOut(message, customers)),
    // Of rows that no known column says anything of, the planning has not heard.
    skipped: reading.rows.flatMap(({ row }) =>
      sent.has(row) ? [] : [{ row: row + 1, reason: reasons.get(row) ?? 'not an invoice' }],
    ),
  };
}

function messageOut(message: PlannedMessage, customers: ReadonlyMap<number, string>): MessageOut {
  const { customer, currency, channel, level, lines, toPay } = message;
  const named = customers.get(lines[0]?.row ?? -1) ?? '';
  return {
    customer: named === '' ? customer : named,
    currency: currency === '' ? null : currency,
    channel,
    level,
    invoices: lines.map(({ invoice }) => shownNumber(invoice)),
    toPay,
  };
}
