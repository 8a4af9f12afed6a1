import { isWeekend, type BusinessCalendar } from './businessDays';
import { dayOf, daysInMonth, weekdayOf, type Day } from './civil';

export const CALENDARS = ['weekends', 'TARGET', 'UK', 'US'] as const;
export type CalendarName = (typeof CALENDARS)[number];

const calendars: Readonly<Record<CalendarName, BusinessCalendar>> = {
  weekends: { holidaysIn: () => [] },
  TARGET: yearly(target),
  UK: yearly(englandAndWales),
  US: yearly(unitedStates),
};

/** Weekends only, or weekends and the holidays of TARGET, of England and Wales, or of the federal United States. */
export function calendarNamed(name: CalendarName): BusinessCalendar {
  return calendars[name];
}

/** Works each year's holidays out once. */
function yearly(rule: (year: number) => readonly Day[]): BusinessCalendar {
  const years = new Map<number, readonly Day[]>();
  return {
    holidaysIn(year) {
      let days = years.get(year);
      if (days === undefined) {
        days = [...new Set(rule(year))].filter((day) => !isWeekend(day)).sort((a, b) => a - b);
        years.set(year, days);
      }
      return days;
    },
  };
}

/** Easter Sunday. @source Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8) */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skipped = Math.floor((8 * century + 13) / 25);
  const epact = (19 * a + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const fromMarch = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

const MONDAY = 0;
const THURSDAY = 3;
const SATURDAY = 5;

/** The nth (from 1) given weekday of a month. */
function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

function lastMonday(year: number, month: number): Day {
  const last = dayOf(year, month, daysInMonth(year, month));
  return last - weekdayOf(last);
}

/** @source European Central Bank, TARGET calendar: long-term calendar of 14 December 2000, and the closing days before it */
function target(year: number): Day[] {
  if (year < 1999) return [];
  const days = [dayOf(year, 1, 1), dayOf(year, 12, 25)];
  if (year === 1999 || year === 2001) days.push(dayOf(year, 12, 31));
  if (year >= 2000) {
    const easter = easterSunday(year);
    days.push(easter - 2, easter + 1, dayOf(year, 5, 1), dayOf(year, 12, 26));
  }
  return days;
}

/** Days proclaimed once, with the regular bank holiday they took the place of left out below. */
const UK_PROCLAIMED: readonly (readonly [number, number, number])[] = [
  [1977, 6, 7],
  [1981, 7, 29],
  [1995, 5, 8],
  [1999, 12, 31],
  [2002, 6, 3],
  [2002, 6, 4],
  [2011, 4, 29],
  [2012, 6, 4],
  [2012, 6, 5],
  [2020, 5, 8],
  [2022, 6, 2],
  [2022, 6, 3],
  [2022, 9, 19],
  [2023, 5, 8],
];
const EARLY_MAY_MOVED = [1995, 2020];
const SPRING_MOVED = [2002, 2012, 2022];

/** @source Banking and Financial Dealings Act 1971, schedule 1, with the royal proclamations; gov.uk/bank-holidays */
function englandAndWales(year: number): Day[] {
  const easter = easterSunday(year);
  const days = [easter - 2, easter + 1];
  if (year >= 1974) days.push(onMondayAfterWeekend(dayOf(year, 1, 1)));
  if (year >= 1978 && !EARLY_MAY_MOVED.includes(year)) days.push(nthWeekday(year, 5, MONDAY, 1));
  if (year >= 1971) {
    if (!SPRING_MOVED.includes(year)) days.push(lastMonday(year, 5));
    days.push(lastMonday(year, 8));
  }
  for (const [y, month, day] of UK_PROCLAIMED) if (y === year) days.push(dayOf(y, month, day));
  return [...days, ...christmasAndBoxingDay(year)];
}

/** Each moves two days on where it falls on a weekend: to Monday and Tuesday, whichever of them it was. */
function christmasAndBoxingDay(year: number): Day[] {
  const christmas = dayOf(year, 12, 25);
  return [christmas, christmas + 1].map((day) => (isWeekend(day) ? day + 2 : day));
}

function onMondayAfterWeekend(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday < SATURDAY ? day : day + 7 - weekday;
}

/** Saturday is kept on the Friday before, Sunday on the Monday after. */
function observed(day: Day): Day {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return day - 1;
  return weekday > SATURDAY ? day + 1 : day;
}

/** @source 5 U.S.C. 6103 (Juneteenth by Pub. L. 117-17, from 2021); days closed by a single order are no holidays in it */
function unitedStates(year: number): Day[] {
  const days = [
    observed(dayOf(year, 1, 1)),
    // New Year's Day of a year that begins on a Saturday is kept on 31 December of the year before.
    observed(dayOf(year + 1, 1, 1)),
    observed(dayOf(year, 7, 4)),
    nthWeekday(year, 9, MONDAY, 1),
    nthWeekday(year, 11, THURSDAY, 4),
    observed(dayOf(year, 12, 25)),
  ].filter((day) => day >= dayOf(year, 1, 1) && day <= dayOf(year, 12, 31));
  if (year >= 1986) days.push(nthWeekday(year, 1, MONDAY, 3));
  if (year >= 1971) {
    days.push(nthWeekday(year, 2, MONDAY, 3), lastMonday(year, 5), nthWeekday(year, 10, MONDAY, 2));
    days.push(year < 1978 ? nthWeekday(year, 10, MONDAY, 4) : observed(dayOf(year, 11, 11)));
  }
  if (year >= 2021) days.push(observed(dayOf(year, 6, 19)));
  return days;
}
