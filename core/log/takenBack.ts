import { customerId, invoiceId } from '../debtors/identity';
import type { ClaimedInvoice, LogRecord } from './record';

/**
 * The row that takes a message back, or the level of some of its invoices. The log only grows: the message's own row stays
 * as it is, and this one names it by its nonce.
 * @param reason in words
 */
export function takenBackRow(
  message: LogRecord,
  invoices: readonly ClaimedInvoice[],
  reason: string,
  now: Pick<LogRecord, 'whenUtc' | 'whenLocal' | 'who' | 'host' | 'nonce'>,
): LogRecord {
  const { grantedUntil: _granted, terms: _terms, ...kept } = message;
  return {
    ...kept,
    ...now,
    invoices: invoices.map(({ fee: _fee, ...own }) => own),
    state: 'taken back',
    updatedUtc: now.whenUtc,
    providerId: message.nonce,
    error: reason,
    subject: '',
    address: '',
    amount: 0,
    hash: '',
  };
}

/** An invoice among those of a message: payers may have two of one number. */
export function claimId({ invoice, customer = '' }: Pick<ClaimedInvoice, 'invoice' | 'customer'>): string {
  return invoiceId(customerId(customer), invoice);
}

/** By the nonce of a message, its invoices that were taken back, as `claimId` gives them. */
function takenBackIn(records: readonly LogRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { state, providerId, invoices } of records) {
    if (state !== 'taken back') continue;
    const own = found.get(providerId) ?? new Set<string>();
    for (const claimed of invoices) own.add(claimId(claimed));
    found.set(providerId, own);
  }
  return found;
}

/**
 * The log as it counts: without what was taken back, and without the rows that say so. A message of which nothing is left
 * was no contact either.
 */
export function standingRecords(records: readonly LogRecord[]): readonly LogRecord[] {
  const taken = takenBackIn(records);
  if (taken.size === 0) return records;
  return records.flatMap((record) => {
    if (record.state === 'taken back') return [];
    const own = taken.get(record.nonce);
    if (own === undefined) return [record];
    const invoices = record.invoices.filter((claimed) => !own.has(claimId(claimed)));
    return invoices.length === 0 ? [] : [{ ...record, invoices }];
  });
}

/** What of a message can still be taken back. */
export function leftToTakeBack(message: LogRecord, records: readonly LogRecord[]): readonly ClaimedInvoice[] {
  if (message.state !== 'sent' && message.state !== 'handed off') return [];
  const own = takenBackIn(records).get(message.nonce);
  return message.invoices.filter((claimed) => own?.has(claimId(claimed)) !== true);
}

/** The lowest level of an invoice that was taken back; undefined where none was. @param customer as in the log */
export function lowestTakenBack(
  records: readonly LogRecord[],
): (customer: string, invoice: string) => number | undefined {
  const lowest = new Map<string, number>();
  for (const { state, customer, invoices } of records) {
    if (state !== 'taken back') continue;
    for (const { invoice, level, customer: whose = customer } of invoices) {
      const id = invoiceId(customerId(whose), invoice);
      lowest.set(id, Math.min(level, lowest.get(id) ?? level));
    }
  }
  return (customer, invoice) => (lowest.size === 0 ? undefined : lowest.get(invoiceId(customerId(customer), invoice)));
}
