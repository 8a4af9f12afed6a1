import type { Day } from '../calendar/civil';
import { dayOfLaterMonth, endOfMonth } from '../calendar/months';

/** A discount for paying within some days of the invoice. */
export interface EarlyDiscount {
  /** 0.02 for 2 %. */
  readonly fraction: number;
  readonly days: number;
}

export type DueRule =
  | { readonly from: 'invoice'; readonly days: number }
  /** The end of the invoice's month, then some days. */
  | { readonly from: 'end of month'; readonly days: number }
  /** Some days, then the end of that month. */
  | { readonly from: 'invoice to end of month'; readonly days: number }
  /** A day of the next month, at most its last. */
  | { readonly from: 'next month'; readonly day: number };

export interface PaymentTerms {
  readonly discount?: EarlyDiscount;
  readonly due: DueRule;
}

/** Past a hundred years a number in the terms is a slip, not a term. */
const MOST_DAYS = 36500;

const DISCOUNT = /^(\d+(?:\.\d+)?) ?%? ?\/ ?(\d+)(?: days?)? (.+)$/;
const RECEIPT = /^(?:due )?(?:up)?on receipt$/;
const NET = /^(?:net ?|n ?\/? ?)?(\d+)(?: days?)?$/;
const NET_AFTER_MONTH = /^(?:net ?|n ?\/? ?)?(\d+)(?: days?)? ?eom$/;
const NET_TO_MONTH_END = /^(?:net ?|n ?\/? ?)?(\d+)(?: days?)? then eom$/;
const MONTH_END = /^(?:net )?eom$/;
const NEXT_MONTH = /^eom (\d+)$/;

/**
 * Reads payment terms such as `net 30`, `2/10 net 30`, `net 30 EOM`, `30 days then EOM`, `EOM 15`, `due on receipt`,
 * in any case.
 * @returns undefined where the text means nothing certain
 */
export function parseTerms(text: string): PaymentTerms | undefined {
  const plain = text
    .toLowerCase()
    .replace(/,(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const discounted = DISCOUNT.exec(plain);
  if (discounted === null) {
    const due = parseDue(plain);
    return due && { due };
  }
  const [fraction, days] = [Number(discounted[1]) / 100, Number(discounted[2])];
  const due = parseDue(discounted[3] as string);
  if (due === undefined || fraction > 1 || days > MOST_DAYS) return undefined;
  return { discount: { fraction, days }, due };
}

function parseDue(text: string): DueRule | undefined {
  if (RECEIPT.test(text)) return { from: 'invoice', days: 0 };
  if (MONTH_END.test(text)) return { from: 'end of month', days: 0 };
  const day = numberIn(NEXT_MONTH, text);
  if (day !== undefined) return day >= 1 && day <= 31 ? { from: 'next month', day } : undefined;
  const after = numberIn(NET_AFTER_MONTH, text);
  if (after !== undefined) return { from: 'end of month', days: after };
  const before = numberIn(NET_TO_MONTH_END, text);
  if (before !== undefined) return { from: 'invoice to end of month', days: before };
  const net = numberIn(NET, text);
  return net === undefined ? undefined : { from: 'invoice', days: net };
}

function numberIn(pattern: RegExp, text: string): number | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const value = Number(found[1]);
  return value <= MOST_DAYS ? value : undefined;
}

/** The day an invoice is due by its terms. */
export function dueDate(invoiceDate: Day, { due }: PaymentTerms): Day {
  switch (due.from) {
    case 'invoice':
      return invoiceDate + due.days;
    case 'end of month':
      return endOfMonth(invoiceDate) + due.days;
    case 'invoice to end of month':
      return endOfMonth(invoiceDate + due.days);
    case 'next month':
      return dayOfLaterMonth(invoiceDate, 1, due.day);
  }
}
