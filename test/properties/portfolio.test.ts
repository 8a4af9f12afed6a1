import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysSalesCountback, daysSalesOutstanding } from '../../core/portfolio/daysSales';
import { paymentRisk, type InvoiceHistory } from '../../core/portfolio/paymentRisk';
import { provision } from '../../core/portfolio/provision';

const runs = { numRuns: 2000 };

const invoices: fc.Arbitrary<InvoiceHistory[]> = fc.array(
  fc
    .record({
      dueDate: fc.integer({ min: 45000, max: 45700 }),
      late: fc.option(fc.integer({ min: -30, max: 200 })),
      amount: fc.integer({ min: -1000, max: 1_000_000 }).map((c) => c / 100),
    })
    .map(({ dueDate, late, amount }) => ({ dueDate, paidDate: late === null ? undefined : dueDate + late, amount })),
  { minLength: 3, maxLength: 30 },
);
const context = fc.record({
  brokenPromises: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  creditLimit: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined }),
});

describe('payment risk', () => {
  test('points are whole, within their bounds, and sum to the score from 0 to 100', () => {
    let scored = 0;
    fc.assert(
      fc.property(invoices, fc.integer({ min: 45000, max: 45900 }), context, (list, asOf, options) => {
        const risk = paymentRisk(list, asOf, options);
        if (risk.state === 'new') {
          expect(risk.paid).toBeLessThan(3);
          return;
        }
        scored++;
        expect(risk.drivers.reduce((sum, { points }) => sum + points, 0)).toBe(risk.score);
        for (const { points, most } of risk.drivers) {
          expect(Number.isInteger(points) && points >= 0 && points <= most).toBe(true);
        }
        expect(risk.score).toBeLessThanOrEqual(100);
      }),
      runs,
    );
    expect(scored).toBeGreaterThan(300);
  });

  test('the order of the invoices does not matter where due dates differ', () => {
    fc.assert(
      fc.property(invoices, context, (list, options) => {
        const apart = list.map((invoice, i) => ({
          ...invoice,
          dueDate: invoice.dueDate + i * 1000,
          paidDate: invoice.paidDate === undefined ? undefined : invoice.paidDate + i * 1000,
        }));
        expect(paymentRisk([...apart].reverse(), 90000, options)).toEqual(paymentRisk(apart, 90000, options));
      }),
      runs,
    );
  });
});

describe('days of sales', () => {
  const period = fc.record({ sales: fc.integer({ min: 1, max: 1_000_000 }), days: fc.integer({ min: 28, max: 31 }) });

  test('counting back over one period is plain DSO; over several it lies within them and never falls', () => {
    fc.assert(
      fc.property(
        fc.array(period, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (periods, share) => {
          const [first = { sales: 1, days: 1 }] = periods;
          const part = first.sales * share;
          expect(daysSalesCountback(part, periods)).toBeCloseTo(daysSalesOutstanding(part, first.sales, first.days), 9);
          const sum = periods.reduce((all, { sales }) => all + sales, 0);
          const days = periods.reduce((all, one) => all + one.days, 0);
          expect(daysSalesCountback(sum, periods)).toBe(days);
          const some = daysSalesCountback(sum * share, periods);
          expect(some).toBeGreaterThanOrEqual(daysSalesCountback((sum * share) / 2, periods));
          expect(some).toBeLessThanOrEqual(days);
        },
      ),
      runs,
    );
  });
});

test('a provision is linear in exposures and in the overlay', () => {
  const exposure = fc.record({
    amount: fc.integer({ min: 0, max: 1_000_000 }),
    lossRate: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(exposure, { maxLength: 12 }),
      fc.array(exposure, { maxLength: 12 }),
      fc.double({ min: -1, max: 2, noNaN: true }),
      (one, two, overlay) => {
        const size = [...one, ...two].reduce((sum, { amount }) => sum + amount, 1);
        expect(
          Math.abs(provision([...one, ...two], overlay) - provision(one, overlay) - provision(two, overlay)),
        ).toBeLessThan(1e-12 * size);
        expect(Math.abs(provision(one, overlay) - provision(one, 0) * (1 + overlay))).toBeLessThan(1e-12 * size);
      },
    ),
    runs,
  );
});
