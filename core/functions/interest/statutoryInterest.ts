import { wrongArgument } from '../../cells/cell';
import { statutoryInterest } from '../../interest/claim';
import { define } from '../definition';
import { amount, date } from '../kinds';
import { asOfCells } from '../parameters';
import { jurisdiction, paymentsOfOneDebt } from './arguments';
import { NO_CHOICES, statutoryOptions } from './interestOptions';

export const STATUTORY_INTEREST = define({
  name: 'STATUTORY_INTEREST',
  category: 'Late interest',
  summary: 'Interest for late payment at the rate of the law, up to and with the as-of date.',
  parameters: [
    { name: 'jurisdiction', kind: jurisdiction, text: 'UK, IE, EU, ES, DE, FR or AT.' },
    {
      name: 'amount',
      kind: amount,
      optional: 'blank only',
      elementwise: true,
      text: 'What was owed on the due date, before the listed payments.',
    },
    { name: 'due_date', kind: date, optional: 'blank only', elementwise: true, text: 'The day payment is due.' },
    asOfCells,
    paymentsOfOneDebt,
    statutoryOptions,
  ],
  result: 'number',
  errors: [
    'A day past the table of official rates, or before the law, is #N/A; the message says the last day and how to give a rate by hand.',
    'A blank amount gives a blank result; a blank due date beside an amount is #VALUE!.',
    'Payments beside a range of debts are #VALUE!: they belong to one debt.',
  ],
  source: 'STATUTORY_RATE’s rates; simple interest in ACT/365F in every jurisdiction, as LATE_INTEREST reckons it.',
  notes: [
    'The first day of interest is the day after the due date. A calculator that also charges the day on which a half-year begins at the old rate differs by some cents in the half-year of the change: 10,000 in Germany, due 1 January 2023, as of 1 July 2023, is 527.05 here and 526.64 where 1 July still takes 10.62 %.',
    'Not legal advice. Rules and sources by country: [statutory-interest.md](statutory-interest.md).',
  ],
  examples: [
    [['UK', 1000, '2024-01-31', '2025-01-30'], 132.5, 'Bank Rate 5.25 % + 8 points for 365 days.'],
    [['DE', 1000, '2026-07-31', '2026-09-01'], 9.22, 'Base rate 1.52 % + 9 points for 32 days.'],
    [['DE', 1000, '2026-07-31', '2026-09-01', '', 'party=consumer'], 5.72, 'A consumer owes 5 points above it.'],
    [
      ['UK', 1000, '2016-09-30', '2016-11-19', '', 'daily_rounding=yes'],
      11.5,
      '0.23 a day for 50 days, as gov.uk reckons.',
    ],
    [
      ['EU', [[1000], [''], [500]], [['2024-06-30'], [''], ['2024-12-31']], '2024-12-31'],
      [[61.75], [''], [0]],
      'A range spills; blank rows stay blank.',
    ],
  ],
  run(name, owed, due, asOf, paid, choices) {
    if (owed === undefined) return '';
    if (due === undefined) throw wrongArgument('due_date', null, 'a date beside an amount');
    return statutoryInterest(name, owed, due, asOf, paid, choices ?? NO_CHOICES);
  },
});
