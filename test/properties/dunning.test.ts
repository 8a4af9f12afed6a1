import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { businessDaysBetween, calendarOf, isBusinessDay, roll } from '../../core/calendar/businessDays';
import { civilOf } from '../../core/calendar/civil';
import { CALENDARS, calendarNamed } from '../../core/calendar/holidays';
import { DEFAULT_STAGES, stageIndexOf } from '../../core/dunning/stage';
import { call, column } from '../support/worksheet';

const runs = { numRuns: 3000 };
const day = fc.integer({ min: 36526, max: 55153 }); // 2000 to 2050

describe('stages', () => {
  const policy = fc
    .uniqueArray(fc.integer({ min: -60, max: 400 }), { minLength: 1, maxLength: 8 })
    .map((days) => days.sort((a, b) => a - b).map((fromDay, i) => ({ fromDay, name: String(i) })));

  test('a stage never falls as the as-of day grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 500 }), fc.nat(300), fc.option(policy), (days, later, steps) => {
        const table = steps ?? DEFAULT_STAGES;
        expect(stageIndexOf(days + later, table)).toBeGreaterThanOrEqual(stageIndexOf(days, table));
      }),
      runs,
    );
  });
});

describe('days', () => {
  test('DAYS_PAST_DUE is DAYS_TO_DUE turned round, at least 0', () => {
    fc.assert(
      fc.property(day, day, (due, asOf) => {
        const toDue = call('DAYS_TO_DUE', [due, asOf]) as number;
        expect(call('DAYS_PAST_DUE', [due, asOf])).toBe(Math.max(0, -toDue));
      }),
      runs,
    );
  });

  test('grace only ever hides days, never shortens them', () => {
    fc.assert(
      fc.property(day, day, fc.nat(60), (due, asOf, grace) => {
        const days = call('DAYS_PAST_DUE', [due, asOf]) as number;
        expect(call('DAYS_PAST_DUE', [due, asOf, grace])).toBe(days <= grace ? 0 : days);
      }),
      runs,
    );
  });
});

describe('business days', () => {
  const holidays = fc.array(day, { maxLength: 40 });

  test('stretches add up, and agree with counting day by day', () => {
    fc.assert(
      fc.property(day, fc.nat(2000), fc.nat(300), holidays, (start, first, second, list) => {
        const calendar = calendarOf([...list, start + 3, start + first]);
        const [a, b, c] = [start, start + first, start + first + second];
        expect(businessDaysBetween(a, c, calendar)).toBe(
          businessDaysBetween(a, b, calendar) + businessDaysBetween(b, c, calendar),
        );
        expect(businessDaysBetween(c, a, calendar) + businessDaysBetween(a, c, calendar)).toBe(0);
        let counted = 0;
        for (let t = b + 1; t <= c; t++) if (isBusinessDay(t, calendar)) counted++;
        expect(businessDaysBetween(b, c, calendar)).toBe(counted);
      }),
      { numRuns: 1000 },
    );
  });

  test('rolling ends on a business day, in its direction and, where asked, in its month', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...CALENDARS), (date, name) => {
        const calendar = calendarNamed(name);
        const [following, preceding] = [roll(date, 'following', calendar), roll(date, 'preceding', calendar)];
        expect(isBusinessDay(following, calendar) && isBusinessDay(preceding, calendar)).toBe(true);
        expect(following).toBeGreaterThanOrEqual(date);
        expect(preceding).toBeLessThanOrEqual(date);
        expect(civilOf(roll(date, 'modified following', calendar)).month).toBe(civilOf(date).month);
        expect(businessDaysBetween(date - 1, following, calendar)).toBe(1);
      }),
      runs,
    );
  });
});

describe('ageing', () => {
  const cents = fc.integer({ min: -5_000_000, max: 50_000_000 });
  const row = fc.record({
    due: fc.option(day, { freq: 9 }),
    cents,
    customer: fc.constantFrom('A', 'B', 'C', 'Dd', ''),
  });
  const edges = fc
    .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 })
    .map((list) => list.sort((a, b) => a - b));
  const toCents = (amount: unknown): number => Math.round((amount as number) * 100);

  test('totals agree with the ledger to the cent, by row, by column and altogether', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        day,
        fc.option(edges),
        fc.boolean(),
        (rows, asOf, own, grouped) => {
          const table = call('AGEING_SUMMARY', [
            column(rows.map((r) => r.due)),
            column(rows.map((r) => r.cents / 100)),
            asOf,
            grouped ? column(rows.map((r) => r.customer)) : null,
            own === null ? null : [own],
          ]) as (string | number)[][];
          const [header, ...body] = table;
          const numbers = body.map((line) => line.slice(1).map(toCents));
          const total = numbers[numbers.length - 1] as number[];
          const sum = rows.reduce((all, r) => all + r.cents, 0);
          expect(total[total.length - 1]).toBe(sum);
          for (const line of numbers) expect(line.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(line[line.length - 1]);
          total.forEach((value, c) => {
            expect(numbers.slice(0, -1).reduce((all, line) => all + (line[c] as number), 0)).toBe(value);
          });
          const credits = rows.filter((r) => r.cents < 0).reduce((all, r) => all + r.cents, 0);
          expect(total[(header as string[]).indexOf('Credits') - 1]).toBe(credits);
          const notDue = rows
            .filter((r) => r.cents > 0 && r.due !== null && r.due >= asOf)
            .reduce((all, r) => all + r.cents, 0);
          expect(total[0]).toBe(notDue);
        },
      ),
      runs,
    );
  });

  test('with parts of cents the table still adds up, to the rounded sum of what is no dust', () => {
    const amount = fc.integer({ min: -1e8, max: 1e9 }).map((n) => n / 1e5);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, amount, fc.constantFrom('A', 'B', 'C')), { minLength: 1, maxLength: 40 }),
        day,
        (rows, asOf) => {
          const args = [
            column(rows.map((r) => r[0])),
            column(rows.map((r) => r[1])),
            asOf,
            column(rows.map((r) => r[2])),
          ];
          const body = (call('AGEING_SUMMARY', args) as (string | number)[][])
            .slice(1)
            .map((line) => line.slice(1).map(toCents));
          const total = body[body.length - 1] as number[];
          const exact = rows
            .map((r) => Math.round(r[1] * 1e5))
            .reduce((all, parts) => (Math.abs(parts) < 500 ? all : all + parts), 0);
          expect(Math.abs((total[total.length - 1] as number) * 1000 - exact)).toBeLessThanOrEqual(500);
          for (const line of body) expect(line.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(line[line.length - 1]);
          total.forEach((value, c) => {
            expect(body.slice(0, -1).reduce((all, line) => all + (line[c] as number), 0)).toBe(value);
          });
        },
      ),
      runs,
    );
  });
});

describe('dust', () => {
  const dust = fc.double({ min: -0.00499, max: 0.00499, noNaN: true });

  test('what rounds to nothing is nothing, in every function that asks what is open', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), dust, (due, late, open) => {
        const asOf = due + late;
        expect(call('COLLECTION_STAGE', [due, asOf, open])).toBe('Paid');
        expect(call('CUSTOMER_STAGE', ['A', [['A']], [[due]], [[open]], asOf])).toBe('Paid');
        expect(call('REMINDER_LEVEL', [due, asOf, null, null, null, open])).toBe('');
        expect(call('NEXT_ACTION', [due, asOf, null, null, null, open])).toBe('');
        expect(call('FIXED_COMPENSATION', ['UK', open])).toBe(0);
        const summary = call('AGEING_SUMMARY', [[[due], [due]], [[100], [open]], asOf]) as unknown[][];
        const alone = call('AGEING_SUMMARY', [[[due]], [[100]], asOf]) as unknown[][];
        expect(summary).toEqual(alone);
      }),
      runs,
    );
  });

  test('a sum of cents has the compensation and the stage of its decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 0, max: 2_000_000 }), (a, b) => {
        const sum = (a + b) / 100 - b / 100;
        expect(call('FIXED_COMPENSATION', ['UK', sum])).toBe(call('FIXED_COMPENSATION', ['UK', a / 100]));
        expect(call('COLLECTION_STAGE', [45000, 45010, sum])).toBe('Administrative');
      }),
      runs,
    );
  });
});
