import { digitsOf } from '../../money/currency';
import { fromMinor, toMinor } from '../../money/minor';
import type { FeeLaw, KindLaw } from './dunningLaw';

/** What a fee is asked for. Amounts in major units of `currency`. */
export interface FeeCase {
  readonly fee: number;
  readonly currency: string;
  /** What is open of each invoice that the fee is for. */
  readonly amounts: readonly number[];
  /** Which reminder after the due date it is, from 1; 0 for a courtesy note. */
  readonly reminder: number;
}

/** So much of a fee as the law allows, in major units. */
export function lawfulFee({ fee: law }: Pick<KindLaw, 'fee'>, { fee, currency, amounts, reminder }: FeeCase): number {
  if (fee <= 0 || law.ground === 'none' || reminder < law.fromReminder) return 0;
  const digits = digitsOf(currency);
  const minor = (amount: number): number => toMinor(amount, digits);
  const limits = [minor(fee)];
  const total = amounts.reduce((sum, amount) => sum + minor(amount), 0);
  if (law.mostShare !== undefined) limits.push(Math.floor(total * law.mostShare + 1e-9));
  if (law.most !== undefined) {
    // A limit in another currency cannot be compared: what it limits is not charged.
    if (law.most.currency !== currency) return 0;
    const each = law.perInvoice ? amounts : [fromMinor(total, digits)];
    limits.push(each.reduce((sum, amount) => sum + minor(bandOf(law.most, amount)), 0));
  }
  return fromMinor(Math.min(...limits), digits);
}

function bandOf(most: FeeLaw['most'], amount: number): number {
  return most?.bands.find(({ below }) => below === undefined || amount < below)?.amount ?? 0;
}
