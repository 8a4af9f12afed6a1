import { dayOfIso, type Day } from '../calendar/civil';
import { digitsOf } from '../money/currency';
import { toMinor } from '../money/minor';
import { currencyNamed } from '../money/symbol';
import { paymentSums, promiseStatus, type PromiseStatus } from '../plans/promise';
import type { LedgerRow } from '../ledger/ledgerRow';
import { isAbout, namesInvoice, type ContactRecord } from './contactFacts';
import { oncePerNumber } from '../debtors/duplicateInvoices';

/** Undecided where an amount of its invoices cannot be read or is doubtful: nobody knows what was paid. */
export type StandingStatus = PromiseStatus | 'Undecided';

/** How a promise stands: what was paid is what is no longer open on its invoices. */
export function promiseStanding(record: ContactRecord, rows: readonly LedgerRow[], asOf: Day): StandingStatus {
  const digits = digitsOf(currencyNamed(record.currency) ?? '');
  const about = rows.filter((row) => isAbout(record, row));
  // An instalment that left the ledger was paid, or has another due date by now.
  if (about.some(({ invoice }) => !namesInvoice(record, invoice))) return 'Undecided';
  const { rows: promised, doubtful } = oncePerNumber(about);
  if (doubtful.length > 0) return 'Undecided';
  if (promised.some(({ openAmount }) => openAmount === null)) return 'Undecided';
  const openNow = promised.reduce((sum, row) => sum + Math.max(0, toMinor(row.openAmount ?? 0, digits)), 0);
  const paid = Math.max(0, toMinor(record.openThen, digits) - openNow);
  const promisedOn = dayOfIso(record.from) ?? asOf;
  const promisedBy = Math.max(promisedOn, dayOfIso(record.until) ?? asOf);
  // A ledger with payment dates tells when it was paid. Without them nobody knows, and the customer is believed.
  const paidDays = promised.flatMap((row) => dayOfIso(row.paidDate ?? '') ?? []);
  const paidOn = paidDays.length > 0 ? Math.max(...paidDays) : Math.min(asOf, promisedBy);
  const payments = paymentSums(paid > 0 ? [{ day: paidOn, amount: paid }] : []);
  return promiseStatus(
    { promisedOn, promisedBy, amount: Math.max(1, toMinor(record.amount, digits)) },
    payments,
    asOf,
    0,
    0,
  );
}
