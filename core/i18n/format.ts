import { dayOfIso } from '../calendar/civil';
import { digitsOf } from '../money/currency';
import { round } from '../money/round';
import { readAmount } from './readAmount';

/** Numbers, money and dates as the host's locale writes them. */
export interface Formats {
  /** An amount without its code, in the currency's decimals, with a true minus sign and never a negative zero. */
  amount(value: number, currency: string): string;
  /** Code and amount, kept on one line: `EUR 14,206.80`. Without a currency the amount alone. */
  money(value: number, currency: string): string;
  /** A currency's name for use within a sentence, such as `euros`; the code where the language knows none. */
  currencyName(currency: string): string;
  /** A country's name by its code, such as `United Kingdom`; the code where the language knows none. */
  countryName(code: string): string;
  /** `12 Sept 2025` from `YYYY-MM-DD`; any other text as it stands. */
  date(iso: string): string;
  /** The same without its year where that is the year of `today`: for lists of the running year. */
  shortDate(iso: string, today: string): string;
  /** `Monday, 1 Dec 2025`. */
  longDay(iso: string): string;
  /** `Sunday`, for use within a sentence. */
  weekday(iso: string): string;
  /** A share of 1 in whole percent: `62 %` as the locale writes it. */
  percent(share: number): string;
  /** A typed amount in the locale's own separators; undefined for anything else, so that 3.200 is never mistaken for 3,200. */
  readAmount(text: string, currency: string): number | undefined;
}

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const UNIX_EPOCH = 25569;
const MS_PER_DAY = 86_400_000;

function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

function nameIn(language: string, currency: string): string {
  if (!isCode(currency)) return currency;
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(2).find((part) => part.type === 'currency')?.value ?? currency;
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** @param locale BCP 47, the host's @param language of the texts around */
export function formatsFor(locale: string, language: string): Formats {
  const forCurrency = remembered((currency) => {
    const digits = digitsOf(currency);
    return {
      digits,
      format: new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    };
  });
  const names = remembered((currency) => nameIn(language, currency));
  const written = (options: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (iso) => {
      const day = dayOfIso(iso);
      return day === undefined ? iso : format.format((day - UNIX_EPOCH) * MS_PER_DAY);
    };
  };
  const date = written({ day: 'numeric', month: 'short', year: 'numeric' });
  const dayAndMonth = written({ day: 'numeric', month: 'short' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const amount = (value: number, currency: string): string => {
    const { digits, format } = forCurrency(currency);
    const rounded = round(value, digits);
    return (rounded < 0 ? MINUS : '') + format.format(Math.abs(rounded));
  };
  return {
    amount,
    money: (value, currency) =>
      currency === '' ? amount(value, currency) : `${currency}${NO_BREAK_SPACE}${amount(value, currency)}`,
    currencyName: names,
    countryName: (code) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,
    date,
    shortDate: (iso, today) => (iso.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(iso) : date(iso)),
    longDay: written({ weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' }),
    weekday: (iso) => {
      const day = dayOfIso(iso);
      return day === undefined ? iso : weekdays.format((day - UNIX_EPOCH) * MS_PER_DAY);
    },
    percent: (share) => percents.format(share),
    readAmount: (text, currency) => readAmount(text, locale, forCurrency(currency).digits),
  };
}
