import { FormulaError } from '../errors';
import { fromMinor, toMinor } from '../money/minor';
import { round } from '../money/round';
import { levelPayment } from './annuity';
import { PERIODS_A_YEAR, type Frequency } from './dueDates';
import { checkCovers } from './instalments';

/**
 * The level instalment of a plan, in major units, rounded to the minor unit; 0 for a principal of 0.
 * @param principal major units, 0 or more @param annualRate a yearly fraction @param instalments 1 or more
 * @param balloon left for the end, on top of the last instalment @param digits of the minor unit
 * @throws FormulaError #VALUE! for a negative principal and a balloon above it; #NUM! where no finite instalment repays
 */
export function planInstalment(
  principal: number,
  annualRate: number,
  instalments: number,
  frequency: Frequency,
  balloon: number,
  digits: number,
): number {
  const [owed, left] = [toMinor(principal, digits), toMinor(balloon, digits)];
  if (owed < 0) throw new FormulaError('#VALUE!', `principal is ${principal}; expected an amount of 0 or more.`);
  if (left < 0 || left > owed) {
    throw new FormulaError('#VALUE!', `options balloon is ${balloon}; expected 0 or more and at most the principal.`);
  }
  const exact = levelPayment(annualRate / PERIODS_A_YEAR[frequency], instalments, owed, left);
  if (!Number.isFinite(exact)) {
    throw new FormulaError(
      '#NUM!',
      `annual_rate ${annualRate} gives no finite instalment over ${instalments} periods.`,
    );
  }
  return fromMinor(round(exact, 0), digits);
}

// Eight thousand years of months: no date of a spreadsheet lies beyond. Counted row by row, a cell takes milliseconds.
const MAX_LENGTH = 100_000;

/**
 * How many instalments repay a debt, the last one smaller, counted on the rounded rows of a payment plan; 0 for a
 * principal of 0.
 * @param principal @param instalment major units @param annualRate a yearly fraction @param digits of the minor unit
 * @throws FormulaError #VALUE! for a negative principal; #NUM! where the instalment is at most the first interest
 */
export function planLength(
  principal: number,
  annualRate: number,
  instalment: number,
  frequency: Frequency,
  digits: number,
): number {
  let balance = toMinor(principal, digits);
  const payment = toMinor(instalment, digits);
  const periods = PERIODS_A_YEAR[frequency];
  if (balance < 0) throw new FormulaError('#VALUE!', `principal is ${principal}; expected an amount of 0 or more.`);
  for (let count = 0; count < MAX_LENGTH; count++) {
    const interest = round((balance * annualRate) / periods, 0);
    if (count === 0) checkCovers('instalment', payment, interest, 1, digits);
    // Once the interest rounds to nothing it stays nothing, and what is left divides evenly.
    if (interest === 0) return count + Math.ceil(balance / payment);
    balance += interest - payment;
    if (balance <= 0) return count + 1;
  }
  throw new FormulaError('#NUM!', `instalment ${instalment} needs more than ${MAX_LENGTH} instalments; expected more.`);
}
