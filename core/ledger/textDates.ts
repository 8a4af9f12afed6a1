import { dayOf, daysInMonth, type Day } from '../calendar/civil';
import { MONTH_NAMES } from './generated/monthNames';
import { withoutStacks } from '../cells/marks';

/** Which part of a date in figures comes first. */
export type DateOrder = 'DMY' | 'MDY';

/** A date as a text writes it: a day, or figures that only their column's order makes a day. */
export type DateText =
  | { readonly kind: 'day'; readonly day: Day }
  | {
      readonly kind: 'figures';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly dotted: boolean;
    }
  /** Without a year, such as `15.07.` */
  | { readonly kind: 'yearless'; readonly first: number; readonly second: number }
  /** Looks like a date and is none, such as 30 February. */
  | { readonly kind: 'no day' };

const MONTHS = new Map(MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));
const NO_DAY: DateText = { kind: 'no day' };
const TIME =
  /^(.*?\d)[T ,]+\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[AP]\.?M\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?$/;
const IN_FIGURES = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\.?$/;
/** Whoever parts a date by full stops begins with the day. */
const DOTTED = /^\d{1,2}\.\d{1,2}\./;
const WITHOUT_YEAR = /^(\d{1,2})[./-](\d{1,2})[./-]?$/;
const RUN_TOGETHER = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const MONTH_IN_WORDS = /^(?:\p{L}+\.? )?(?:(\d{1,2}) (\p{L}+\.?)|(\p{L}+\.?) (\d{1,2})) (\d{4}|\d{2})$/u;
/** Two-digit years up to so many years from now are of this century. */
const AHEAD = 20;
const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2199;

/** A month's number by its name or short name in one of the languages; undefined for any other word. */
export function monthNamed(name: string): number | undefined {
  return MONTHS.get(name.replace(/\.$/, '').toLowerCase());
}

function fullYear(year: string, thisYear: number): number {
  if (year.length > 2) return Number(year);
  const near = 2000 + Number(year);
  return near > thisYear + AHEAD ? near - 100 : near;
}

/** The day of a date's parts; undefined where there is no such day, or none that a ledger would name. */
export function dayOfParts(year: number, month: number, day: number): Day | undefined {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

function dated(year: number, month: number, day: number): DateText {
  const found = dayOfParts(year, month, day);
  return found === undefined ? NO_DAY : { kind: 'day', day: found };
}

function inFigures(text: string, thisYear: number): DateText | undefined {
  const yearFirst = YEAR_FIRST.exec(text) ?? RUN_TOGETHER.exec(text);
  if (yearFirst) return dated(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const figures = IN_FIGURES.exec(text);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[2])];
    // 31-12-05 can only begin with a day; 99-12-05 only with a year.
    if (first > 31) return dated(fullYear(figures[1] ?? '', thisYear), second, Number(figures[3]));
    return { kind: 'figures', first, second, year: fullYear(figures[3] ?? '', thisYear), dotted: DOTTED.test(text) };
  }
  const yearless = WITHOUT_YEAR.exec(text);
  return yearless ? { kind: 'yearless', first: Number(yearless[1]), second: Number(yearless[2]) } : undefined;
}

function inWords(text: string, thisYear: number): DateText | undefined {
  const plain = text
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª|\.)(?=[\s,-])/gi, '$1')
    .replace(/[-/,]+/g, ' ')
    .replace(/\b(?:de|del|di|of)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = MONTH_IN_WORDS.exec(plain);
  if (!parts) return undefined;
  const month = monthNamed(parts[2] ?? parts[3] ?? '');
  return month === undefined
    ? undefined
    : dated(fullYear(parts[5] ?? '', thisYear), month, Number(parts[1] ?? parts[4]));
}

/**
 * Reads a text as a date; undefined where it is none at all.
 * @param thisYear for two-digit years
 */
export function dateText(text: string, thisYear: number): DateText | undefined {
  const whole = withoutStacks(text).normalize('NFC').trim();
  if (whole.length > 40 || !/\d/.test(whole)) return undefined;
  const bare = TIME.exec(whole)?.[1] ?? whole;
  return inFigures(bare, thisYear) ?? inWords(bare, thisYear);
}

/** The day of figures in an order; undefined where there is none. */
export function inOrder(order: DateOrder, first: number, second: number, year: number): Day | undefined {
  return order === 'DMY' ? dayOfParts(year, second, first) : dayOfParts(year, first, second);
}
