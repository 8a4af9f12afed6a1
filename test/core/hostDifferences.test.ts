import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfIso, type Day } from '../../core/calendar/civil';
import { DAY_COUNTS, days360, yearFraction, type ThirtyDayCount } from '../../core/calendar/dayCounts';
import { readOracle } from '../support/oracle';

const page = readFileSync(join(__dirname, '../../docs/host-differences.md'), 'utf8');
const day = (iso: string): Day => dayOfIso(iso) as Day;

/** The rows of the page's tables whose first two cells are dates. */
const rows = [...page.matchAll(/^\| (\d{4}-\d{2}-\d{2}) \| (\d{4}-\d{2}-\d{2}) \| (.+) \|$/gm)].map(
  ([, from, to, rest]) => ({
    from: from as string,
    to: to as string,
    figures: (rest as string).split(' | ').map(Number),
  }),
);

test('docs/host-differences.md prints the day counts that we give', () => {
  const thirties = DAY_COUNTS.filter((name) => !name.startsWith('ACT')) as ThirtyDayCount[];
  const months = rows.filter(({ figures }) => figures.length === 5);
  expect(months.length).toBeGreaterThan(2);
  for (const { from, to, figures } of months) {
    expect(figures.slice(1)).toEqual(thirties.map((name) => days360(day(from), day(to), name)));
  }
});

test('docs/host-differences.md prints what Excel documents for YEARFRAC basis 1, and ours beside it', () => {
  const { cases } = readOracle<{
    cases: { function: string; start: string; end: string; basis?: number; expected: number }[];
  }>('excel_yearfrac_days360.json');
  const fractions = rows.filter(({ figures }) => figures.length === 2);
  expect(fractions.length).toBeGreaterThan(1);
  for (const { from, to, figures } of fractions) {
    const excel = cases.find((c) => c.function === 'YEARFRAC' && c.basis === 1 && c.start === from && c.end === to);
    expect(figures[0]).toBeCloseTo(excel?.expected ?? NaN, 6);
    expect(figures[1]).toBeCloseTo(yearFraction(day(from), day(to), 'ACT/ACT ISDA'), 6);
  }
});
