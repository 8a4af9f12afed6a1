import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ROLLS } from '../../core/calendar/businessDays';
import { DAY_COUNTS } from '../../core/calendar/dayCounts';
import { CALENDARS } from '../../core/calendar/holidays';
import { FormulaError } from '../../core/errors';
import { toMinor } from '../../core/money/minor';
import { annuityFactor, discountFactor, levelPayment } from '../../core/plans/annuity';
import type { CashFlow } from '../../core/plans/apr/cashFlows';
import { europeanApr, europeanTimes } from '../../core/plans/apr/european';
import { unitPeriodTimes, unitedStatesApr } from '../../core/plans/apr/regulationZ';
import { FREQUENCIES, dueDates, periodsBefore } from '../../core/plans/dueDates';
import { paymentPlan, type PlanRow } from '../../core/plans/paymentPlan';
import { planInstalment, planLength } from '../../core/plans/planInstalment';
import { planPosition } from '../../core/plans/planStatus';
import type { PlanTerms } from '../../core/plans/planTerms';
import { netPresentValue } from '../../core/plans/settlement';

const runs = { numRuns: 2000 };
const day = fc.integer({ min: 36526, max: 55153 }); // 2000 to 2050
const cents = fc.integer({ min: 1, max: 100_000_000 });
const rate = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 6000 }).map((bp) => bp / 10000),
);
const frequency = fc.constantFrom(...FREQUENCIES);

const terms: fc.Arbitrary<PlanTerms> = fc
  .record({
    principal: cents.map((c) => c / 100),
    annualRate: rate,
    instalments: fc.integer({ min: 1, max: 60 }),
    firstDate: day,
    frequency,
    method: fc.constantFrom('level' as const, 'equal principal' as const, 'interest only' as const),
    interest: fc.constantFrom('periodic' as const, ...DAY_COUNTS),
    roundingTo: fc.constantFrom('first' as const, 'last' as const),
    roll: fc.constantFrom(...ROLLS),
    calendar: fc.constantFrom(...CALENDARS),
    currency: fc.constantFrom('EUR', 'JPY', 'BHD'),
    before: fc.integer({ min: 10, max: 400 }),
    share: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ before, share, ...plan }) => ({
    ...plan,
    principal: Math.max(plan.principal, 10),
    start: plan.firstDate - before,
    downPayment: Math.floor((Math.max(plan.principal, 10) * share) / 10),
  }));

/** What is wrong with a plan's rows; '' for nothing. */
function faultOf(rows: readonly PlanRow[], principal: number, before: number): string {
  let [balance, date] = [principal, before];
  for (const row of rows) {
    balance -= row.principal;
    const money = [row.payment, row.interest, row.balance];
    if (row.payment !== row.interest + row.principal) return `row ${row.number}: payment`;
    if (row.balance !== balance) return `row ${row.number}: balance`;
    if (row.due <= date) return `row ${row.number}: date`;
    if (!money.every((minor) => Number.isInteger(minor) && minor >= 0)) return `row ${row.number}: minor units`;
    date = row.due;
  }
  return balance === 0 ? '' : `${balance} left`;
}

describe('payment plans', () => {
  test('principal sums to the principal, the balance ends at 0, dates rise, each payment is interest and principal', () => {
    fc.assert(
      fc.property(terms, (plan) => {
        const { rows, digits } = paymentPlan(plan);
        expect(faultOf(rows, toMinor(plan.principal, digits), (plan.start ?? 0) - 1)).toBe('');
        expect(rows.filter((row) => row.number > 0).length).toBe(plan.instalments);
      }),
      runs,
    );
  });

  test('all level instalments but one are alike, and that one differs by few cents', () => {
    const plain = fc.record({
      principal: cents.map((c) => c + 10000),
      annualRate: rate,
      instalments: fc.integer({ min: 2, max: 60 }),
      firstDate: day,
    });
    fc.assert(
      fc.property(plain, fc.constantFrom('first' as const, 'last' as const), (plan, roundingTo) => {
        const { rows } = paymentPlan({ ...plan, roundingTo });
        const payments = rows.map((row) => row.payment);
        const odd = roundingTo === 'first' ? payments.shift() : payments.pop();
        if (roundingTo === 'last') expect(new Set(payments).size).toBe(1);
        else expect(new Set(payments.slice(0, -1)).size).toBeLessThanOrEqual(1);
        // Each row rounds half a cent of instalment and half a cent of interest, which grow with interest to the end.
        const growth = (1 + plan.annualRate / 12) ** plan.instalments;
        const most = plan.instalments * growth + 1;
        expect(Math.abs((odd ?? 0) - (payments[0] ?? 0))).toBeLessThanOrEqual(most);
        if (roundingTo === 'first') {
          expect(Math.abs((payments[payments.length - 1] ?? 0) - (payments[0] ?? 0))).toBeLessThanOrEqual(most);
        }
      }),
      runs,
    );
  });

  test('without interest and with the first instalment odd, the others are exactly alike', () => {
    const plain = fc.record({
      principal: cents.map((c) => c + 10000),
      instalments: fc.integer({ min: 2, max: 60 }),
      firstDate: day,
    });
    fc.assert(
      fc.property(plain, (plan) => {
        const { rows } = paymentPlan({ ...plan, annualRate: 0, roundingTo: 'first' });
        expect(new Set(rows.slice(1).map((row) => row.payment)).size).toBe(1);
      }),
      runs,
    );
  });

  test('PLAN_INSTALMENT is the first payment of a level plan and of one with a balloon', () => {
    fc.assert(
      fc.property(
        cents,
        rate,
        fc.integer({ min: 2, max: 60 }),
        day,
        frequency,
        fc.nat(9),
        (owed, annualRate, instalments, firstDate, step, tenths) => {
          const principal = owed / 100;
          const balloon = Math.floor((principal * tenths) / 10);
          const { rows } = paymentPlan({
            principal,
            annualRate,
            instalments,
            firstDate,
            frequency: step,
            method: 'balloon',
            balloon,
          });
          const instalment = toMinor(planInstalment(principal, annualRate, instalments, step, balloon, 2), 2);
          expect(Math.min(instalment, owed + (rows[0]?.interest ?? 0))).toBe(rows[0]?.payment);
        },
      ),
      runs,
    );
  });

  test('PLAN_LENGTH is the number of rows of a fixed amount', () => {
    fc.assert(
      fc.property(
        cents,
        rate,
        fc.integer({ min: 1, max: 1_000_000 }),
        day,
        frequency,
        (owed, annualRate, amount, firstDate, step) => {
          const counted = attempt(() => planLength(owed / 100, annualRate, amount / 100, step, 2));
          const rows = attempt(
            () =>
              paymentPlan({
                principal: owed / 100,
                annualRate,
                firstDate,
                frequency: step,
                method: 'fixed amount',
                amount: amount / 100,
              }).rows.length,
          );
          if (typeof counted === 'number' && counted > 7000) return;
          expect(typeof rows).toBe(typeof counted);
          if (typeof counted === 'number') expect(rows).toBe(counted);
        },
      ),
      runs,
    );
  });

  test('dates are stepped from the first, and whole periods before it are counted back', () => {
    fc.assert(
      fc.property(
        day,
        frequency,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 6 }),
        (first, step, periods, days) => {
          const at = dueDates(first, step);
          expect(at(0)).toBe(first);
          expect(at(periods + 1)).toBeGreaterThan(at(periods));
          const before = periodsBefore(first, at(-periods) - days, step);
          expect(at(-before.periods) - before.days === at(-periods) - days || before.days === 0).toBe(true);
          expect(before.periods).toBeGreaterThanOrEqual(periods);
          expect(at(-before.periods - 1)).toBeLessThan(at(-periods) - days);
        },
      ),
      runs,
    );
  });
});

function attempt<T>(of: () => T): T | string {
  try {
    return of();
  } catch (error) {
    if (error instanceof FormulaError) return error.code;
    throw error;
  }
}

describe('annuities', () => {
  test('a level payment and its balloon are worth what was lent, from rates of 1e-9 to above 1', () => {
    const rates = fc.double({ min: -9, max: 0.3, noNaN: true }).map((exponent) => 10 ** exponent);
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 480 }), cents, part, (r, n, present, share) => {
        const final = present * share;
        const payment = levelPayment(r, n, present, final);
        const worth = payment * annuityFactor(r, n) + final * discountFactor(r, n);
        expect(Math.abs(worth - present)).toBeLessThanOrEqual(2e-14 * present);
      }),
      runs,
    );
  });

  test('annuity and discount factor belong together: r·a + v = 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 2, noNaN: true }), fc.integer({ min: 1, max: 480 }), (r, n) => {
        expect(Math.abs(r * annuityFactor(r, n) + discountFactor(r, n) - 1)).toBeLessThan(1e-14);
      }),
      runs,
    );
  });
});

const flows: fc.Arbitrary<CashFlow[]> = fc
  .tuple(
    cents,
    day,
    fc.array(fc.tuple(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 100 })), {
      minLength: 1,
      maxLength: 24,
    }),
    fc.integer({ min: 90, max: 300 }),
  )
  .map(([lent, start, gaps, percent]) => {
    const shares = gaps.reduce((sum, [, part]) => sum + part, 0);
    let at = start;
    const paid = gaps.map(([gap, part]) => ({ day: (at += gap), amount: (-lent * percent * part) / (10000 * shares) }));
    return [{ day: start, amount: lent / 100 }, ...paid];
  });

describe('annual percentage rates', () => {
  test('EU: the flows are worth 0 at the rate', () => {
    fc.assert(
      fc.property(flows, (list) => {
        const found = attempt(() => europeanApr(list));
        if (typeof found === 'string') throw new Error(found);
        const times = europeanTimes(list.map((flow) => flow.day));
        const terms = list.map(({ amount }, i) => amount * (1 + found) ** -(times[i] ?? NaN));
        const worth = terms.reduce((sum, term) => sum + term, 0);
        expect(Math.abs(worth)).toBeLessThanOrEqual(1e-9 * terms.reduce((sum, term) => sum + Math.abs(term), 0));
      }),
      runs,
    );
  });

  test('US: the flows are worth 0 at the rate of a unit period', () => {
    fc.assert(
      fc.property(flows, (list) => {
        const found = attempt(() => unitedStatesApr(list));
        if (typeof found === 'string') throw new Error(found);
        const { perYear, times } = unitPeriodTimes(list.map((flow) => flow.day));
        const i = found / perYear;
        const terms = list.map(({ amount }, k) => {
          const { whole, fraction } = times[k] ?? { whole: NaN, fraction: NaN };
          return amount / ((1 + fraction * i) * (1 + i) ** whole);
        });
        const worth = terms.reduce((sum, term) => sum + term, 0);
        expect(Math.abs(worth)).toBeLessThanOrEqual(1e-9 * terms.reduce((sum, term) => sum + Math.abs(term), 0));
      }),
      runs,
    );
  });

  test('either sign convention and any order give the same rate', () => {
    fc.assert(
      fc.property(flows, (list) => {
        const turned = [...list].reverse().map(({ day: on, amount }) => ({ day: on, amount: -amount }));
        expect(attempt(() => europeanApr(turned))).toBe(attempt(() => europeanApr(list)));
        expect(attempt(() => unitedStatesApr(turned))).toBe(attempt(() => unitedStatesApr(list)));
      }),
      { numRuns: 1000 },
    );
  });

  test("a level plan's US rate is the rate it was made with, but for the rounded cents", () => {
    const plan = fc.record({
      principal: fc.integer({ min: 1000, max: 100000 }),
      annualRate: fc.integer({ min: 1, max: 60 }).map((percent) => percent / 100),
      instalments: fc.integer({ min: 2, max: 48 }),
      firstDate: day,
      frequency: fc.constantFrom('monthly' as const, 'quarterly' as const, 'weekly' as const, 'fortnightly' as const),
    });
    fc.assert(
      fc.property(plan, (terms) => {
        const start = dueDates(terms.firstDate, terms.frequency)(-1);
        const { rows } = paymentPlan(terms);
        const list = [
          { day: start, amount: terms.principal },
          ...rows.map(({ due, payment }) => ({ day: due, amount: -payment / 100 })),
        ];
        expect(Math.abs(unitedStatesApr(list) - terms.annualRate)).toBeLessThan(2e-3);
      }),
      runs,
    );
  });
});

describe('settlements', () => {
  const dated = fc.array(fc.record({ day, amount: fc.integer({ min: -1_000_000, max: 1_000_000 }) }), {
    maxLength: 20,
  });
  const yearly = fc.double({ min: -0.5, max: 3, noNaN: true });

  test('present value is linear and additive', () => {
    fc.assert(
      fc.property(dated, dated, yearly, day, fc.integer({ min: -9, max: 9 }), (one, two, r, asOf, factor) => {
        const size = [...one, ...two].reduce((sum, flow) => sum + Math.abs(netPresentValue([flow], r, asOf)), 1);
        const both = netPresentValue([...one, ...two], r, asOf);
        const apart = netPresentValue(one, r, asOf) + netPresentValue(two, r, asOf);
        expect(Math.abs(both - apart)).toBeLessThanOrEqual(1e-12 * size);
        const scaled = netPresentValue(
          one.map((flow) => ({ ...flow, amount: flow.amount * factor })),
          r,
          asOf,
        );
        expect(Math.abs(scaled - factor * netPresentValue(one, r, asOf))).toBeLessThanOrEqual(1e-11 * size);
      }),
      runs,
    );
  });
});

describe('plan positions', () => {
  const list = fc.array(
    fc.record({ day: fc.integer({ min: 45000, max: 45400 }), amount: fc.integer({ min: 0, max: 50000 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

  test('what is paid, late and still to come makes the whole plan; more time never heals it, more money never hurts', () => {
    fc.assert(
      fc.property(
        list,
        list,
        fc.integer({ min: 44990, max: 45450 }),
        fc.nat(20),
        (instalments, payments, asOf, grace) => {
          const at = planPosition(instalments, payments, asOf, grace);
          const total = instalments.reduce((sum, { amount }) => sum + amount, 0);
          expect(at.arrears).toBeLessThanOrEqual(Math.max(0, total - at.paidToDate));
          expect(at.status === 'Completed').toBe(at.paidToDate >= total);
          expect(at.daysLate > 0).toBe(at.status === 'Late' || at.status === 'Broken');
          const nothingNew = planPosition(
            instalments,
            payments.filter((p) => p.day <= asOf),
            asOf + 5,
            grace,
          );
          expect(nothingNew.arrears).toBeGreaterThanOrEqual(at.arrears);
          const more = planPosition(instalments, [...payments, { day: asOf, amount: 1000 }], asOf, grace);
          expect(more.arrears).toBeLessThanOrEqual(at.arrears);
        },
      ),
      runs,
    );
  });
});
