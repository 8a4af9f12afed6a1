import { distribute, fromMinor, toMinor } from '../money/minor';

/** The three parts of a debt, in the order in which a payment settles them by default. */
export const DEBT_PARTS = ['costs', 'interest', 'principal'] as const;
export type DebtPart = (typeof DEBT_PARTS)[number];

export type PartOrder = readonly DebtPart[] | 'pro rata';

export const INVOICE_RULES = ['oldest', 'largest', 'smallest', 'pro rata'] as const;
export type InvoiceRule = (typeof INVOICE_RULES)[number];

/** What each debt gets, and what is left of the payment. Together they are the payment. */
export interface Allocation {
  readonly applied: readonly number[];
  readonly unapplied: number;
}

/**
 * Which part of a debt a payment settles.
 * @param payment, owed major units, 0 or more
 * @param order the parts in turn, or all at once by their size @param digits the currency's minor digits
 * @returns what costs, interest and principal get, in that order whatever `order` is
 */
export function allocatePayment(
  payment: number,
  owed: Readonly<Record<DebtPart, number>>,
  order: PartOrder,
  digits: number,
): Allocation {
  const amounts = DEBT_PARTS.map((part) => owed[part]);
  const turns = order === 'pro rata' ? order : order.map((part) => DEBT_PARTS.indexOf(part));
  return allocate(payment, amounts, turns, digits);
}

/** An invoice as a payment sees it. */
export interface OpenInvoice {
  /** Whole day. */
  readonly due: number;
  /** Major units; 0 or less gets nothing. */
  readonly open: number;
}

const COMPARE: Readonly<Record<Exclude<InvoiceRule, 'pro rata'>, (a: OpenInvoice, b: OpenInvoice) => number>> = {
  oldest: (a, b) => a.due - b.due,
  largest: (a, b) => b.open - a.open,
  smallest: (a, b) => a.open - b.open,
};

/**
 * Which invoices a payment settles: the oldest, largest or smallest first, or all by their size. Ties go by row.
 * @param payment major units, 0 or more @param digits the currency's minor digits
 * @returns what each invoice gets, in the order given
 */
export function allocateToInvoices(
  payment: number,
  invoices: readonly OpenInvoice[],
  rule: InvoiceRule,
  digits: number,
): Allocation {
  const amounts = invoices.map(({ open }) => Math.max(0, open));
  if (rule === 'pro rata') return allocate(payment, amounts, rule, digits);
  const compare = COMPARE[rule];
  const turns = invoices.map((_, i) => i);
  turns.sort((i, j) => compare(invoices[i] as OpenInvoice, invoices[j] as OpenInvoice) || i - j);
  return allocate(payment, amounts, turns, digits);
}

function allocate(
  payment: number,
  amounts: readonly number[],
  turns: readonly number[] | 'pro rata',
  digits: number,
): Allocation {
  const owed = amounts.map((amount) => toMinor(amount, digits));
  const paid = toMinor(payment, digits);
  const total = owed.reduce((sum, amount) => sum + amount, 0);
  const used = Math.min(paid, total);
  const applied = turns === 'pro rata' ? shares(used, owed, total) : inTurn(used, owed, turns);
  return { applied: applied.map((part) => fromMinor(part, digits)), unapplied: fromMinor(paid - used, digits) };
}

function inTurn(payment: number, owed: readonly number[], turns: readonly number[]): number[] {
  const applied = owed.map(() => 0);
  let left = payment;
  for (const i of turns) {
    const part = Math.min(left, owed[i] as number);
    applied[i] = part;
    left -= part;
  }
  return applied;
}

function shares(payment: number, owed: readonly number[], total: number): number[] {
  return payment === total ? [...owed] : distribute(payment, owed);
}
