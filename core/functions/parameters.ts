import { date } from './kinds';

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
