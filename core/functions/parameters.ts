import { currency } from '../money/currency';
import { date } from './kinds';
import { options } from './options';

/** The as-of date; spread over ranges, today where it is left out. */
export const asOfCells = {
  name: 'as_of',
  kind: date,
  optional: true,
  elementwise: true,
  whenBlank: 'today',
  text: 'The day to look at it. Left out: today. Best one cell that all formulas point to.',
} as const;

/** The as-of date of a whole table. */
export const asOf = { ...asOfCells, elementwise: false } as const;

/** The currency of a function that has no other option; always the last argument. */
export const currencyOptions = {
  name: 'options',
  kind: options({ currency: { kind: currency, text: 'Whose minor unit amounts have; two digits unless given.' } }),
  optional: true,
  text: 'Text such as currency=KWD, or a row of key and value.',
} as const;
