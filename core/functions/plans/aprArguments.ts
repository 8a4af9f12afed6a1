import { cells, choice } from '../kinds';

/** The arguments that PLAN_APR and APR_STATEMENT share. */
export const aprParameters = [
  {
    name: 'amounts',
    kind: cells,
    text: 'What is received with one sign, what is paid with the other; either way round.',
  },
  { name: 'dates', kind: cells, text: 'The day of each amount, in any order.' },
  {
    name: 'method',
    kind: choice(['EU', 'US']),
    optional: true,
    text: 'EU (default): an effective rate. US: a nominal rate, Regulation Z.',
  },
] as const;
