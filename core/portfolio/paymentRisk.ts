import type { Day } from '../calendar/civil';
import { DEFAULT_DIGITS } from '../money/currency';
import { apportion, toMinor } from '../money/minor';
import { round } from '../money/round';

/** One of a customer's invoices; money in major units. */
export interface InvoiceHistory {
  readonly dueDate: Day;
  /** Undefined while it is open. */
  readonly paidDate: Day | undefined;
  readonly amount: number;
}

export interface RiskContext {
  /** The share of promises to pay that were broken, 0 to 1. */
  readonly brokenPromises?: number | undefined;
  /** Major units, 0 or more. */
  readonly creditLimit?: number | undefined;
}

export const RISK_DRIVERS = [
  'Days late',
  'Paid over 30 days late',
  'Broken promises',
  'Overdue to limit',
  'Trend',
] as const;
export type RiskDriverName = (typeof RISK_DRIVERS)[number];

export interface RiskDriver {
  readonly name: RiskDriverName;
  /** Days for 'Days late' and 'Trend', else a share; undefined where its option was not given. */
  readonly value: number | undefined;
  /** Whole; the points of all drivers sum to the score. */
  readonly points: number;
  readonly most: number;
}

export type PaymentRisk =
  | { readonly state: 'new'; readonly paid: number }
  | { readonly state: 'scored'; readonly score: number; readonly drivers: readonly RiskDriver[] };

/** Fewer paid invoices say too little. */
const LEAST_PAID = 3;

interface PaidInvoice {
  readonly dueDate: Day;
  readonly amount: number;
  readonly daysLate: number;
}

/**
 * How likely a customer is to pay late, from 0 to 100, a whole number, from the invoices paid so far:
 * 40 × min(1, mean days late weighted by amount ÷ 60) + 25 × share of the paid amount that came over 30 days late
 * + 15 × broken promises + 10 × min(1, overdue ÷ credit limit) + 10 × trend. Invoices paid early count 0 days late;
 * one paid after the as-of date is still open. Credit notes and amounts of 0 take no part.
 * @returns `new` under three paid invoices
 */
export function paymentRisk(invoices: readonly InvoiceHistory[], asOf: Day, context: RiskContext = {}): PaymentRisk {
  // Whole cents sum alike in every order.
  const cents = invoices.map((invoice) => ({ ...invoice, amount: toMinor(invoice.amount, DEFAULT_DIGITS) }));
  const counted = cents.filter(({ amount }) => amount > 0);
  const paid = paidInvoices(counted, asOf);
  if (paid.length < LEAST_PAID) return { state: 'new', paid: paid.length };
  const { brokenPromises, creditLimit } = context;
  const late = weighted(paid, ({ daysLate }) => daysLate);
  const veryLate = weighted(paid, ({ daysLate }) => (daysLate > 30 ? 1 : 0));
  const usage = creditLimit === undefined ? undefined : usageOf(overdueCents(counted, asOf), creditLimit);
  const trend = trendOf(paid);
  return scored([
    [late, Math.min(1, late / 60), 40],
    [veryLate, veryLate, 25],
    [brokenPromises, brokenPromises ?? 0, 15],
    [usage, Math.min(1, usage ?? 0), 10],
    [trend, Math.min(1, Math.max(0, trend / 30)), 10],
  ]);
}

function scored(parts: readonly (readonly [number | undefined, number, number])[]): PaymentRisk {
  const exact = parts.map(([, share, most]) => share * most);
  const score = round(
    exact.reduce((sum, points) => sum + points, 0),
    0,
  );
  const points = apportion(exact, score);
  const drivers = parts.map(([value, , most], i) => ({
    name: RISK_DRIVERS[i] as RiskDriverName,
    value,
    points: points[i] as number,
    most,
  }));
  return { state: 'scored', score, drivers };
}

function paidInvoices(invoices: readonly InvoiceHistory[], asOf: Day): PaidInvoice[] {
  const paid: PaidInvoice[] = [];
  for (const { dueDate, paidDate, amount } of invoices) {
    if (paidDate === undefined || paidDate > asOf) continue;
    paid.push({ dueDate, amount, daysLate: Math.max(0, paidDate - dueDate) });
  }
  return paid;
}

function weighted(paid: readonly PaidInvoice[], of: (invoice: PaidInvoice) => number): number {
  let [sum, weight] = [0, 0];
  for (const invoice of paid) {
    sum += invoice.amount * of(invoice);
    weight += invoice.amount;
  }
  return sum / weight;
}

function overdueCents(invoices: readonly InvoiceHistory[], asOf: Day): number {
  let overdue = 0;
  for (const { dueDate, paidDate, amount } of invoices) {
    if ((paidDate === undefined || paidDate > asOf) && dueDate < asOf) overdue += amount;
  }
  return overdue;
}

/** Without a limit to use, anything overdue uses all of it. */
function usageOf(overdue: number, creditLimit: number): number {
  if (creditLimit > 0) return overdue / (creditLimit * 100);
  return overdue > 0 ? 1 : 0;
}

/** Mean days late of the newer half by due date less that of the older half; the middle one is left out. */
function trendOf(paid: readonly PaidInvoice[]): number {
  const sorted = [...paid].sort((a, b) => a.dueDate - b.dueDate);
  const half = Math.floor(sorted.length / 2);
  return meanDaysLate(sorted.slice(-half)) - meanDaysLate(sorted.slice(0, half));
}

function meanDaysLate(invoices: readonly PaidInvoice[]): number {
  return invoices.reduce((sum, { daysLate }) => sum + daysLate, 0) / invoices.length;
}

export const RISK_SEGMENTS = ['Low', 'Medium', 'High', 'New'] as const;
export type RiskSegment = (typeof RISK_SEGMENTS)[number];

/** @param score 0 to 100, or 'New' */
export function riskSegment(score: number | 'New'): RiskSegment {
  if (score === 'New') return 'New';
  if (score < 30) return 'Low';
  return score < 60 ? 'Medium' : 'High';
}
