import { digitsOf } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';

/** The fee of a level in one currency, in major units. */
export interface FeePart {
  /** ISO 4217; '' for every currency that has no part of its own. */
  readonly currency: string;
  /** A fixed amount, or a share of what the message asks for. */
  readonly amount?: number;
  readonly share?: number;
  /** Of a share. */
  readonly least?: number;
  readonly most?: number;
}

/** A plain amount in whatever currency, 0 for none, or parts by currency. */
export type Fee = number | readonly FeePart[];

/** For what a fee is asked: once a message, or once for each of its invoices by the invoice's own level. */
export const FEES_PER = ['message', 'invoice'] as const;
export type FeesPer = (typeof FEES_PER)[number];

/** What becomes of fees that earlier messages asked for about invoices that are still open. */
export const UNPAID_FEES = ['dropped', 'carried on'] as const;
export type UnpaidFees = (typeof UNPAID_FEES)[number];

/** The fee of an amount, in major units. @param amount of which a share is taken; nothing of credits */
export function feeIn(fee: Fee, currency: string, amount: number): number {
  if (typeof fee === 'number') return fee;
  const part = fee.find((own) => own.currency === currency) ?? fee.find((own) => own.currency === '');
  if (part === undefined) return 0;
  if (part.share === undefined) return part.amount ?? 0;
  const digits = digitsOf(currency);
  const { least = 0, most = Infinity } = part;
  const shared = fromMinor(Math.round(Math.max(0, toMinor(amount, digits)) * part.share), digits);
  return Math.min(most, Math.max(least, shared));
}
