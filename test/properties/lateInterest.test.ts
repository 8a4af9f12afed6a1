import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { lateInterest } from '../../core/interest/lateInterest';
import { byDay } from '../../core/interest/payments';
import { rateTable, type Rates } from '../../core/interest/rateTable';
import { reckon, type Debt, type Stretch } from '../../core/interest/reckoning';
import { interestStatement } from '../../core/interest/statement';
import { balanceAfterPayments } from '../../core/interest/partialPayments';
import { DEFAULT_TERMS, interestTerms, type InterestTerms } from '../../core/interest/interestTerms';
import { DAY_COUNTS } from '../../core/calendar/dayCounts';
import { dayByDay, type Question } from '../support/dayByDay';
import { cases as tried } from '../support/effort';

const RUNS = tried(10_000);
const DUE = { min: 42000, max: 46500 };

const amounts = fc.integer({ min: 1, max: 50_000_000 }).map((cents) => cents / 100);
const yearly = fc.integer({ min: 0, max: 4000 }).map((points) => points / 10_000);

interface Case {
  readonly debt: Debt;
  readonly terms: InterestTerms;
  readonly question: Question;
}

/** Debts with rates that change, payments before, within and after the delay, in every day count. */
function cases(longest: number, stepMonths: fc.Arbitrary<number>): fc.Arbitrary<Case> {
  return fc
    .record({
      amount: amounts,
      due: fc.integer(DUE),
      late: fc.integer({ min: -5, max: longest }),
      first: yearly,
      changes: fc.array(fc.record({ after: fc.integer({ min: 1, max: longest }), rate: yearly }), { maxLength: 4 }),
      paid: fc.array(
        fc.record({ after: fc.integer({ min: -10, max: longest + 10 }), share: fc.integer({ min: 0, max: 700 }) }),
        { maxLength: 4 },
      ),
      dayCount: fc.constantFrom(...DAY_COUNTS),
      interestFirst: fc.boolean(),
      stepMonths,
    })
    .map(({ amount, due, late, first, changes, paid, dayCount, interestFirst, stepMonths: months }) => {
      const steps = new Map([[due - 3, first] as const, ...changes.map((c) => [due + c.after, c.rate] as const)]);
      const rates = [...steps].map(([from, rate]) => ({ from, rate })).sort((a, b) => a.from - b.from);
      const payments = byDay(
        paid
          .map(({ after, share }) => ({ day: due + after, amount: Math.round(amount * share) / 1000 }))
          .map((p) => ({
            ...p,
            amount: Math.round(p.amount * 100) / 100,
          })),
      );
      const asOf = due + late;
      const compounding = ({ 0: 'simple', 1: 'monthly', 3: 'quarterly', 12: 'yearly' } as const)[months] ?? 'simple';
      const terms = interestTerms({
        dayCount,
        compounding,
        allocation: interestFirst ? 'interest first' : 'principal first',
      });
      return {
        debt: { amount, due, rates: rateTable(rates, 'rates'), asOf, payments },
        terms,
        question: { amount, due, rates, asOf, payments, dayCount, interestFirst, stepMonths: months },
      };
    });
}

const rounded = (value: Decimal): number => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();

describe('late interest equals a walk through every day in exact decimals', () => {
  test('rates that change, payments, leap years, every day count', () => {
    fc.assert(
      fc.property(cases(700, fc.constant(0)), ({ debt, terms, question }) => {
        const exact = dayByDay(question);
        const { amount, due, rates, asOf, payments } = debt;
        expect(lateInterest(amount, due, rates, asOf, payments, terms)).toBe(rounded(exact.accrued));
        const outstanding = { ...terms, result: 'outstanding' as const };
        expect(lateInterest(amount, due, rates, asOf, payments, outstanding)).toBe(rounded(exact.unpaid));
      }),
      { numRuns: RUNS },
    );
  });

  test('compounding by months, quarters and years', () => {
    fc.assert(
      fc.property(cases(900, fc.constantFrom(1, 3, 12)), ({ debt, terms, question }) => {
        const exact = dayByDay(question);
        expect(Math.abs(reckon(debt, terms).accrued - exact.accrued.toNumber())).toBeLessThan(1e-6);
        const { amount, due, rates, asOf, payments } = debt;
        expect(lateInterest(amount, due, rates, asOf, payments, terms)).toBe(rounded(exact.accrued));
      }),
      { numRuns: tried(1500) },
    );
  });
});

describe('late interest', () => {
  const plain = (amount: number, due: number, rates: Rates, asOf: number): number =>
    reckon({ amount, due, rates, asOf, payments: [] }, DEFAULT_TERMS).accrued;

  test('adds up over a split of the period, before rounding, in every day count', () => {
    fc.assert(
      fc.property(cases(2000, fc.constant(0)), fc.double({ min: 0, max: 1, noNaN: true }), ({ debt, terms }, where) => {
        const { due, asOf } = debt;
        fc.pre(asOf > due);
        const middle = due + Math.floor((asOf - due) * where);
        const upTo = (day: number): number => reckon({ ...debt, payments: [], asOf: day }, terms).accrued;
        const stretches: Stretch[] = [];
        reckon({ ...debt, payments: [{ day: middle, amount: 0 }] }, terms, stretches);
        expect(upTo(asOf)).toBeCloseTo(
          stretches.reduce((sum, stretch) => sum + stretch.interest, 0),
          6,
        );
        expect(upTo(asOf) - upTo(middle)).toBeGreaterThanOrEqual(-1e-6);
      }),
      { numRuns: tried(3000) },
    );
  });

  test('of two periods is that of both: a debt from the middle on, with the day counts that know no month', () => {
    fc.assert(
      fc.property(amounts, yearly, fc.integer(DUE), fc.nat(900), fc.nat(900), (amount, rate, due, first, second) => {
        const middle = due + first;
        const sum = plain(amount, due, rate, middle) + plain(amount, middle, rate, middle + second);
        expect(plain(amount, due, rate, middle + second)).toBeCloseTo(sum, 6);
      }),
      { numRuns: tried(3000) },
    );
  });

  test('is linear in the amount', () => {
    fc.assert(
      fc.property(amounts, amounts, yearly, fc.integer(DUE), fc.nat(2000), (a, b, rate, due, days) => {
        const sum = plain(a, due, rate, due + days) + plain(b, due, rate, due + days);
        expect(plain(a + b, due, rate, due + days)).toBeCloseTo(sum, 6);
      }),
      { numRuns: tried(3000) },
    );
  });

  test('is 0 up to and with the due date, and never negative', () => {
    fc.assert(
      fc.property(cases(600, fc.constantFrom(0, 1, 12)), fc.nat(400), ({ debt, terms }, early) => {
        const { amount, due, rates, payments, asOf } = debt;
        expect(lateInterest(amount, due, rates, due - early, payments, terms)).toBe(0);
        expect(lateInterest(amount, due, rates, asOf, payments, terms)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: tried(3000) },
    );
  });

  test('the reckoning of stretches gives what the short way for one rate gives', () => {
    fc.assert(
      fc.property(
        amounts,
        yearly,
        fc.integer(DUE),
        fc.nat(3000),
        fc.constantFrom(...DAY_COUNTS),
        (amount, rate, due, days, dayCount) => {
          const terms = interestTerms({ dayCount });
          const short = lateInterest(amount, due, rate, due + days, undefined, terms);
          expect(lateInterest(amount, due, rate, due + days, [], terms)).toBe(short);
        },
      ),
      { numRuns: tried(5000) },
    );
  });
});

describe('the statement', () => {
  const optioned = fc.record({
    cap: fc.option(
      fc.integer({ min: 0, max: 300 }).map((share) => share / 1000),
      { nil: undefined },
    ),
    minimum: fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100),
    minimumMode: fc.constantFrom('suppress' as const, 'floor' as const),
    graceDays: fc.integer({ min: 0, max: 40 }),
    grace: fc.constantFrom('threshold' as const, 'shift' as const),
    result: fc.constantFrom('accrued' as const, 'outstanding' as const),
    digits: fc.constantFrom(0, 2, 3),
  });

  test('sums to its total, which is LATE_INTEREST, and its stretches follow each other', () => {
    fc.assert(
      fc.property(cases(900, fc.constantFrom(0, 0, 1, 12)), optioned, ({ debt, terms }, chosen) => {
        const all = interestTerms({ ...terms, ...chosen });
        const { lines, days, charge } = interestStatement(debt, all);
        const stretches: Stretch[] = [];
        reckon(debt, all, stretches);
        const kinds = stretches.map(({ balance, rate }) => `${balance} ${rate}`);
        expect(kinds.filter((kind, i) => kind === kinds[i - 1])).toEqual([]);
        const scale = 10 ** all.digits;
        const minor = (value: number): number => Math.round(value * scale);
        const sum = lines.reduce((total, line) => total + minor(line.interest), 0);
        expect(sum).toBe(minor(charge.accrued));
        expect(sum + minor(charge.minimum) + minor(charge.covered)).toBe(minor(charge.total));
        const { amount, due, rates, asOf, payments } = debt;
        expect(charge.total).toBe(lateInterest(amount, due, rates, asOf, payments, all));
        expect(days).toBe(lines.reduce((total, line) => total + line.to - line.from + 1, 0));
        lines.forEach((line, i) => {
          const before = lines[i - 1];
          if (before === undefined) return;
          expect(line.from).toBe(before.to + 1);
        });
        if (chosen.cap !== undefined)
          expect(charge.total).toBeLessThanOrEqual(chosen.cap * amount + 0.5 / scale + 1e-9);
      }),
      { numRuns: tried(4000) },
    );
  });
});

describe('partial payments', () => {
  test('without payments, both rules owe principal and simple interest', () => {
    fc.assert(
      fc.property(amounts, yearly, fc.integer(DUE), fc.nat(2000), (principal, rates, start, days) => {
        const debt = { principal, rates, start, asOf: start + days };
        const owed = rounded(new Decimal(principal).plus(new Decimal(principal).times(rates).times(days).div(365)));
        expect(balanceAfterPayments(debt, 'united states', 2)).toBe(owed);
        expect(balanceAfterPayments(debt, 'merchant', 2)).toBe(owed);
      }),
      { numRuns: tried(3000) },
    );
  });

  test('the United States Rule never owes less than the Merchant’s Rule, and interest never bears interest', () => {
    fc.assert(
      fc.property(cases(500, fc.constant(0)), ({ debt }) => {
        const { amount, due, rates, asOf } = debt;
        const payments = debt.payments.filter(({ day }) => day > due);
        const paid = payments.filter(({ day }) => day <= asOf).reduce((sum, payment) => sum + payment.amount, 0);
        fc.pre(paid <= amount);
        const loan = { principal: amount, rates, start: due, payments, asOf };
        const strict = balanceAfterPayments(loan, 'united states', 2);
        expect(strict).toBeGreaterThanOrEqual(balanceAfterPayments(loan, 'merchant', 2) - 0.011);
        const simple = reckon({ amount, due, rates, asOf, payments: [] }, DEFAULT_TERMS).accrued;
        expect(strict).toBeLessThanOrEqual(amount + simple - paid + 0.006);
      }),
      { numRuns: tried(3000) },
    );
  });
});
