import { amount, positive } from '../kinds';

/** Arguments that the functions on days of sales share; each spreads over ranges. */
export const receivables = {
  name: 'receivables',
  kind: amount,
  elementwise: true,
  text: 'What customers owe at the end of the period.',
} as const;

export const currentReceivables = {
  name: 'current_receivables',
  kind: amount,
  elementwise: true,
  text: 'The part of it that is not yet due.',
} as const;

export const creditSales = {
  name: 'credit_sales',
  kind: amount,
  elementwise: true,
  text: 'Sales on credit of the whole period.',
} as const;

export const days = { name: 'days', kind: positive, elementwise: true, text: 'Days in the period.' } as const;

export const NO_SALES = 'Credit sales of 0 are #NUM!.';
