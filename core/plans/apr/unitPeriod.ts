import { civilOf, type Day } from '../../calendar/civil';
import { endOfMonth } from '../../calendar/months';
import { monthsBetween } from './wholeMonths';

/** The interval that a transaction's payments keep: days (a week is seven), half a month, or 1 to 12 months. */
export type UnitPeriod =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'half-month' }
  | { readonly kind: 'months'; readonly months: number };

const YEAR: UnitPeriod = { kind: 'months', months: 12 };

/** How long a unit period is where lengths are compared: months have 30 days, as the fractions have. */
function lengthOf(unit: UnitPeriod): number {
  if (unit.kind === 'days') return unit.days;
  return unit.kind === 'half-month' ? 15 : 30 * unit.months;
}

/** Unit periods in a year. @source 12 CFR 1026 appendix J (b)(5)(ii)–(v) */
export function unitPeriodsAYear(unit: UnitPeriod): number {
  if (unit.kind === 'half-month') return 24;
  if (unit.kind === 'months') return 12 / unit.months;
  return unit.days % 7 === 0 ? 52 / (unit.days / 7) : 365 / unit.days;
}

/**
 * The unit period of a transaction with more than one payment or advance: the gap between its dates that occurs most
 * often, the smaller on a tie, at most a year. Where every gap differs, those that are standard intervals (weeks, half
 * a month, months) come first; without any, the standard interval nearest to the average gap, the lower on a tie.
 * @param days ascending, at least three @param onDay the day of the month that the series keeps
 * @source 12 CFR 1026 appendix J (b)(4)
 */
export function unitPeriodOf(days: readonly Day[], onDay: number | undefined): UnitPeriod {
  const counted = countGaps(days, onDay);
  const most = counted.reduce((top, { count }) => Math.max(top, count), 0);
  const common = counted.filter(({ count, unit }) => count === most && (most > 1 || isStandard(unit)));
  if (common.length > 0) return common.reduce((a, b) => (lengthOf(b.unit) < lengthOf(a.unit) ? b : a)).unit;
  const average = ((days[days.length - 1] as Day) - (days[0] as Day)) / (days.length - 1);
  return nearestStandard(average);
}

interface CountedUnit {
  readonly unit: UnitPeriod;
  count: number;
}

/** A month or half a month that has as many days as a gap of days counts for that one too: it may be its schedule. */
function countGaps(days: readonly Day[], onDay: number | undefined): CountedUnit[] {
  const counted = new Map<string, CountedUnit>();
  const calendarGaps = new Map<number, number>();
  for (let i = 1; i < days.length; i++) {
    const [from, to] = [days[i - 1] as Day, days[i] as Day];
    const unit = gapOf(from, to, onDay);
    const key = `${unit.kind} ${lengthOf(unit)}`;
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { unit, count: 1 });
    else known.count++;
    if (unit.kind !== 'days') calendarGaps.set(to - from, (calendarGaps.get(to - from) ?? 0) + 1);
  }
  for (const entry of counted.values()) {
    if (entry.unit.kind === 'days') entry.count += calendarGaps.get(entry.unit.days) ?? 0;
  }
  return [...counted.values()];
}

function gapOf(from: Day, to: Day, onDay: number | undefined): UnitPeriod {
  const { months, days } = monthsBetween(from, to, onDay);
  if (days === 0) return months > 12 ? YEAR : { kind: 'months', months };
  if (isHalfMonth(from, to)) return { kind: 'half-month' };
  return to - from > 365 ? YEAR : { kind: 'days', days: to - from };
}

/** Fifteen days of the month apart, or the 15th and the month's last day. */
function isHalfMonth(from: Day, to: Day): boolean {
  const [a, b] = [civilOf(from), civilOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (months === 0) return b.day - a.day === 15 || (a.day === 15 && to === endOfMonth(to));
  return months === 1 && (a.day - b.day === 15 || (b.day === 15 && from === endOfMonth(from)));
}

function isStandard(unit: UnitPeriod): boolean {
  return unit.kind !== 'days' || unit.days === 1 || unit.days % 7 === 0;
}

function nearestStandard(average: number): UnitPeriod {
  const standard: UnitPeriod[] = [{ kind: 'days', days: 1 }, { kind: 'half-month' }];
  for (let weeks = 1; weeks <= 52; weeks++) standard.push({ kind: 'days', days: 7 * weeks });
  for (let months = 1; months <= 12; months++) standard.push({ kind: 'months', months });
  standard.sort((a, b) => lengthOf(a) - lengthOf(b));
  const distance = (unit: UnitPeriod): number => Math.abs(lengthOf(unit) - average);
  return standard.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}
