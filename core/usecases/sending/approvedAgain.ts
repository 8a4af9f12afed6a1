import { isoOf } from '../../calendar/civil';
import { InvoiceIndex } from '../../debtors/customerIndex';
import { labelOf, madeOutLabel } from '../../debtors/identity';
import type { LogRecord } from '../../log/record';
import { recipientsText, type PlannedMessage } from '../../messages/message';
import type { ColumnMapping } from '../../ledger/fields';
import { completeLedgers, type Ledger } from '../workbook/ledgers';
import { readPlanning, type Planning } from '../workbook/rules';
import type { Services } from '../types';
import { planOver } from '../planning/plan';

export interface ApprovedAgain {
  /** By nonce, the messages that still read as they were approved. */
  readonly messages: ReadonlyMap<string, PlannedMessage>;
  /** The ledger that most of them come from; null where there is none. */
  readonly mapping: ColumnMapping | null;
}

/** Whether it was approved today: on another day it would speak of other days and dates. */
export function isOfToday({ clock }: Services, { whenLocal }: LogRecord): boolean {
  return whenLocal.startsWith(isoOf(clock.today()));
}

/** Records by the ledger that has all of their invoices, whichever sheet is active now. */
function byLedger(ledgers: readonly Ledger[], records: readonly LogRecord[]): Map<Ledger, LogRecord[]> {
  const known = ledgers.map((ledger) => {
    const index = new InvoiceIndex<true>();
    for (const row of ledger.rows) index.update(madeOutLabel(row), row.invoice, () => true);
    return { ledger, index };
  });
  const found = new Map<Ledger, LogRecord[]>();
  for (const record of records) {
    const own = known.find(({ index }) =>
      record.invoices.every(({ invoice, customer = record.customer }) => index.of(customer, invoice).length > 0),
    );
    if (own !== undefined) found.set(own.ledger, [...(found.get(own.ledger) ?? []), record]);
  }
  return found;
}

/** Plans the rows of waiting messages anew, as of today, and keeps what still reads exactly as approved. */
export async function approvedAgain(services: Services, waiting: readonly LogRecord[]): Promise<ApprovedAgain> {
  const messages = new Map<string, PlannedMessage>();
  const ofToday = waiting.filter((record) => isOfToday(services, record));
  if (ofToday.length === 0) return { messages, mapping: null };
  const planning = await readPlanning(services);
  const runs = new Set(ofToday.map(({ whenUtc }) => whenUtc));
  const without = new Set(planning.log.filter(({ whenUtc }) => runs.has(whenUtc)).map(({ nonce }) => nonce));
  let mapping: ColumnMapping | null = null;
  let most = 0;
  for (const [ledger, records] of byLedger(await completeLedgers(services, planning.memory), ofToday)) {
    if (records.length > most) [mapping, most] = [ledger.mapping, records.length];
    for (const [nonce, message] of await planned(services, planning, ledger, records, without))
      messages.set(nonce, message);
  }
  return { messages, mapping };
}

/** Whether a row of the log shows what would go out: what a person sees before going on is that row. */
function standsFor(record: LogRecord, message: PlannedMessage): boolean {
  const isShown =
    record.address === recipientsText(message) &&
    record.subject === message.subject &&
    record.amount === message.toPay &&
    record.currency === message.currency;
  return record.hash === message.hash && record.channel === message.channel && isShown;
}

async function planned(
  services: Services,
  planning: Planning,
  ledger: Ledger,
  records: readonly LogRecord[],
  without: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PlannedMessage>> {
  const asOf = services.clock.today();
  const claimed = new InvoiceIndex<true>();
  for (const { customer, invoices } of records)
    for (const own of invoices) claimed.update(own.customer ?? customer, own.invoice, () => true);
  const rows = ledger.rows.filter((row) => {
    const whose = madeOutLabel(row);
    // A promise or dispute since the approval stops the message.
    if ([labelOf(row), whose].some((one) => planning.contacts.barOf(one, row, asOf) !== undefined)) return false;
    return claimed.of(whose, row.invoice).length > 0;
  });
  const { plan } = await planOver(services, planning, { ledger, rows, without, anyTime: true });
  const found = new Map<string, PlannedMessage>();
  for (const message of plan.messages) {
    const record = records.find((one) => standsFor(one, message));
    // The key names the customer as they were then; the row of the log is found by it.
    if (record !== undefined) found.set(record.nonce, { ...message, key: record.key });
  }
  return found;
}
