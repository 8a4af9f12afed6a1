import { describe, expect, test } from '@jest/globals';
import { call } from '../../support/worksheet';

/** Payment, interest, principal and balance of each row, in cents. */
function planOf(principal: number, rate: number, count: number, options: string): readonly (readonly number[])[] {
  const rows = call('PAYMENT_PLAN', [principal, rate, count, '2025-01-31', '', options]) as unknown as number[][];
  if (!Array.isArray(rows)) throw new Error(JSON.stringify(rows));
  return rows.slice(1).map(([, , ...money]) => money.map((amount) => Math.round(amount * 100)));
}

/** By how much the last row misses the instalment and the balloon, in cents, where the first pays so much. */
function missed(
  cents: { principal: number; balloon: number },
  rate: number,
  count: number,
  first: number,
  level: number,
): number {
  const interest = (balance: number): number => Math.round((balance * rate) / 12);
  let balance = cents.principal;
  for (let number = 1; number < count; number++) balance += interest(balance) - (number === 1 ? first : level);
  return balance + interest(balance) - level - cents.balloon;
}

const CASES = [
  { principal: 1000, rate: 0.12, count: 3, balloon: 400 },
  { principal: 1234.56, rate: 0.0475, count: 12, balloon: 0 },
  { principal: 25_000, rate: 0.089, count: 36, balloon: 10_000 },
  { principal: 25_000, rate: 0.089, count: 36, balloon: 0 },
  { principal: 999.99, rate: 0.21, count: 7, balloon: 999.99 },
  { principal: 100, rate: 0, count: 7, balloon: 30 },
  { principal: 5000, rate: 0.3, count: 60, balloon: 1 },
] as const;

describe('where the first instalment takes the odd cents', () => {
  test.each(CASES)('$principal at $rate over $count, balloon $balloon', ({ principal, rate, count, balloon }) => {
    const options = balloon === 0 ? 'method=level' : `method=balloon; balloon=${balloon}`;
    const usual = planOf(principal, rate, count, options);
    const level = usual[0]?.[0] ?? 0;
    const rows = planOf(principal, rate, count, `${options}; rounding_to=first`);
    const payments = rows.map(([payment]) => payment ?? 0);
    const [first = 0] = payments;

    expect(rows).toHaveLength(count);
    expect(rows[count - 1]?.[3]).toBe(0);
    expect(rows.reduce((sum, [, , repaid = 0]) => sum + repaid, 0)).toBe(Math.round(principal * 100));
    expect(payments.slice(1, -1)).toEqual(payments.slice(1, -1).map(() => level));

    // No other first instalment leaves the last one nearer to the level one and the balloon.
    const cents = { principal: Math.round(principal * 100), balloon: Math.round(balloon * 100) };
    const misses = Array.from({ length: 201 }, (_, i) => Math.abs(missed(cents, rate, count, level - 100 + i, level)));
    expect(Math.abs(first - level)).toBeLessThan(100);
    expect(Math.abs(missed(cents, rate, count, first, level))).toBe(Math.min(...misses));
    expect(payments[count - 1]).toBe(level + cents.balloon + missed(cents, rate, count, first, level));
  });

  test('of equal principal, each other one repays alike', () => {
    const rows = planOf(1000, 0.12, 7, 'method=equal principal; rounding_to=first');
    expect(rows.map(([, , principal]) => principal)).toEqual([14_284, 14_286, 14_286, 14_286, 14_286, 14_286, 14_286]);
    const last = planOf(1000, 0.12, 7, 'method=equal principal');
    expect(last.map(([, , principal]) => principal)).toEqual([14_286, 14_286, 14_286, 14_286, 14_286, 14_286, 14_284]);
  });
});
