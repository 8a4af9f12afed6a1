/**
 * A whole day as a number: days since 1899-12-30, which from 1900-03-01 (61) on equals the spreadsheet's serial.
 * All day arithmetic of the core works on these numbers; no time zone and no clock time take part.
 */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** 1900-03-01: the first serial on which every spreadsheet agrees. */
export const FIRST_DAY: Day = 61;
/** 9999-12-31. */
export const LAST_DAY: Day = 2958465;

// Days from 0000-03-01 (proleptic Gregorian) to 1899-12-30.
const EPOCH = 693899;

/**
 * The day number of a civil date; the parts must name a real date from year 0 on.
 * @source H. Hinnant, "days_from_civil": years begin on 1 March, so that the leap day is their last
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  return 365 * y + (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0) + dayOfYear + day - 1 - EPOCH;
}

/**
 * The civil date of a day number from 0000-03-01 on. Whole-number steps throughout: this is the innermost loop of every
 * month and 30/360 reckoning.
 * @source C. Neri and L. Schneider, "Euclidean affine functions and their application to calendar algorithms" (2022)
 */
export function civilOf(day: Day): CivilDate {
  const quarters = 4 * (day + EPOCH) + 3;
  const century = (quarters / 146097) | 0;
  const inCentury = (quarters - century * 146097) | 3;
  const yearOfCentury = (inCentury / 1461) | 0;
  const dayOfYear = (inCentury - yearOfCentury * 1461) >> 2;
  const months = 2141 * dayOfYear + 197913;
  const shifted = months >> 16;
  const isNextYear = shifted > 12;
  return {
    year: century * 100 + yearOfCentury + (isNextYear ? 1 : 0),
    month: isNextYear ? shifted - 12 : shifted,
    day: (((months & 65535) / 2141) | 0) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day - 2) % 7) + 7) % 7;
}

const ZERO = 48;
const NINE = 57;
const HYPHEN = 45;

/** The whole number that stands between two places of a text; −1 where anything but a digit does. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < ZERO || code > NINE) return -1;
    value = value * 10 + code - ZERO;
  }
  return value;
}

/**
 * The day of a text `YYYY-MM-DD`, or undefined where the text is anything else or names no real date.
 * Read character by character: a regular expression takes several times as long, and whole columns are texts.
 */
export function dayOfIso(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
