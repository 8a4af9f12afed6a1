import { civilOf, type Day } from '../calendar/civil';
import { addMonths, dayOfLaterMonth, endOfMonth } from '../calendar/months';
import { termTokens } from './termWords';

/** A discount for paying within some days. */
export interface EarlyDiscount {
  /** 0.02 for 2 %. */
  readonly fraction: number;
  readonly days: number;
}

/** When an invoice is due: its months and days, and where the end of a month comes in. */
export interface DueRule {
  readonly months: number;
  readonly days: number;
  /** `before`: counted from the end of the invoice's month. `after`: the day reached moves to the end of its month. */
  readonly monthEnd?: 'before' | 'after';
  /** Then this day of the next month, at most its last. */
  readonly onDay?: number;
  /** Invoices after this day of a month count as the next month's. */
  readonly cutoff?: number;
}

export interface PaymentTerms {
  readonly discount?: EarlyDiscount;
  readonly due: DueRule;
}

/** Past a hundred years a number in the terms is a slip, not a term. */
const MOST_DAYS = 36500;
const MOST_MONTHS = 1200;

const SLASHED = /^(\d+(?:\.\d+)?)%?\/(\d+)(?: day)? (.+)$/;
const RATE_FIRST = /^(\d+(?:\.\d+)?)% (\d+) day (.+)$/;
const DAYS_FIRST = /^(\d+) day (\d+(?:\.\d+)?)% (.+)$/;

const CUTOFF = /^(.+) cutoff (\d+)$/;
const NEXT_MONTH = /^(?:day )?(\d+) next$/;
const PERIOD_FIRST = /^(\d+)(?: (day|month))?(?: ((?:then )?eom)(?: (?:day )?(\d+))?)?$/;
const MONTH_END_FIRST = /^(?:then )?eom(?: (\d+) (day|month)| (?:day )?(\d+))?$/;

/**
 * Reads payment terms such as `net 30`, `2/10 net 30`, `net 30 EOM`, `2 months EOM`, `30 days then EOM`, `EOM 15`,
 * `10th of following month`, `due on receipt`, `8 Tage 3 %, 30 Tage netto`, `60 jours fin de mois`, in any case.
 * @returns undefined where the text means nothing certain
 */
export function parseTerms(text: string): PaymentTerms | undefined {
  const tokens = termTokens(text);
  const found = discountIn(tokens);
  if (found === undefined) {
    const due = parseDue(tokens);
    return due && { due };
  }
  const { discount, rest } = found;
  const due = parseDue(rest);
  if (due === undefined || discount.fraction > 1 || discount.days > MOST_DAYS) return undefined;
  return { discount, due };
}

function discountIn(tokens: string): { discount: EarlyDiscount; rest: string } | undefined {
  const rateFirst = SLASHED.exec(tokens) ?? RATE_FIRST.exec(tokens);
  if (rateFirst !== null) {
    const [, percent, days, rest = ''] = rateFirst;
    return { discount: { fraction: Number(percent) / 100, days: Number(days) }, rest };
  }
  const daysFirst = DAYS_FIRST.exec(tokens);
  if (daysFirst === null) return undefined;
  const [, days, percent, rest = ''] = daysFirst;
  return { discount: { fraction: Number(percent) / 100, days: Number(days) }, rest };
}

function parseDue(tokens: string): DueRule | undefined {
  const cut = CUTOFF.exec(tokens);
  const rule = plainDue(cut?.[1] ?? tokens);
  if (rule === undefined || !isPossible(rule)) return undefined;
  if (cut === null) return rule;
  const cutoff = Number(cut[2]);
  // Only where the month's end counts does it matter which month an invoice belongs to.
  return cutoff >= 1 && cutoff <= 30 && rule.monthEnd === 'before' ? { ...rule, cutoff } : undefined;
}

function plainDue(tokens: string): DueRule | undefined {
  if (tokens === 'receipt') return { months: 0, days: 0 };
  const next = NEXT_MONTH.exec(tokens);
  if (next !== null) return { months: 0, days: 0, onDay: Number(next[1]) };
  const first = MONTH_END_FIRST.exec(tokens);
  if (first !== null) return { ...period(first[1], first[2]), monthEnd: 'before', ...onDay(first[3]) };
  const found = PERIOD_FIRST.exec(tokens);
  if (found === null) return undefined;
  const [, count, unit, end, day] = found;
  const rule = period(count, unit);
  if (end === undefined) return rule;
  // English terms name the days first and count them last; with a day of the month after them they are counted first.
  const monthEnd = unit === 'month' || (end === 'eom' && day === undefined) ? 'before' : 'after';
  return { ...rule, monthEnd, ...onDay(day) };
}

function period(count: string | undefined, unit: string | undefined): DueRule {
  const value = Number(count ?? 0);
  return unit === 'month' ? { months: value, days: 0 } : { months: 0, days: value };
}

function onDay(day: string | undefined): Pick<DueRule, 'onDay'> {
  return day === undefined ? {} : { onDay: Number(day) };
}

function isPossible({ months, days, onDay: day = 1 }: DueRule): boolean {
  return months <= MOST_MONTHS && days <= MOST_DAYS && day >= 1 && day <= 31;
}

/** The day from which an invoice's month counts: its date, or the first of the next month past the cut-off. */
function countedFrom(invoiceDate: Day, { cutoff = 31 }: DueRule): Day {
  return civilOf(invoiceDate).day > cutoff ? endOfMonth(invoiceDate) + 1 : invoiceDate;
}

/** The day an invoice is due by its terms. */
export function dueDate(invoiceDate: Day, { due }: PaymentTerms): Day {
  const { months, days, monthEnd, onDay: day } = due;
  const start = countedFrom(invoiceDate, due);
  let reached = (monthEnd === 'before' ? endOfMonth(start, months) : addMonths(start, months)) + days;
  if (monthEnd === 'after') reached = endOfMonth(reached);
  return day === undefined ? reached : dayOfLaterMonth(reached, 1, day);
}

/** The last day of the discount: its days count from where the due date's do, the invoice or the end of its month. */
export function discountDay(invoiceDate: Day, { discount, due }: PaymentTerms): Day | undefined {
  if (discount === undefined) return undefined;
  const start = due.monthEnd === 'before' ? endOfMonth(countedFrom(invoiceDate, due)) : invoiceDate;
  return start + discount.days;
}
