import { wrongArgument } from '../../cells/cell';
import { statutoryInterest } from '../../interest/claim';
import { define } from '../definition';
import { amount, date } from '../kinds';
import { asOfCells } from '../parameters';
import { JURISDICTION_TEXT, jurisdiction, ownRatesParameter, paymentsOfOneDebt } from './arguments';
import { NO_CHOICES, statutoryOptions } from './interestOptions';

export const STATUTORY_INTEREST = define({
  name: 'STATUTORY_INTEREST',
  category: 'Late interest',
  summary: 'Interest for late payment at the rate of the law, up to and with the as-of date.',
  parameters: [
    { name: 'jurisdiction', kind: jurisdiction, text: JURISDICTION_TEXT },
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
    ownRatesParameter,
  ],
  result: 'number',
  errors: [
    'A day past the table of official rates, or before the law, is #N/A; the message says the last day. STATUTORY_STATEMENT gives the part up to then, and `rates` takes reference rates of your own.',
    'A blank amount gives a blank result; a blank due date beside an amount is #VALUE!.',
    'Payments beside a range of debts are #VALUE!: they belong to one debt.',
  ],
  source:
    'STATUTORY_RATE’s rates; simple interest in ACT/365F as LATE_INTEREST reckons it, but compounding yearly in NL and at effective rates in CO.',
  notes: [
    'The first day of interest is the day after the due date. A calculator that also charges the day on which a half-year begins at the old rate differs by some cents in the half-year of the change: 10,000 in Germany, due 1 January 2023, as of 1 July 2023, is 527.05 here and 526.64 where 1 July still takes 10.62 %.',
    'Not legal advice. Rules and sources by country: [statutory-interest.md](statutory-interest.md).',
  ],
  examples: [
    [['UK', 1000, '2024-01-31', '2025-01-30'], 132.5, 'Bank Rate 5.25 % + 8 points for 365 days.'],
    [['DE', 1000, '2026-07-31', '2026-09-01'], 9.22, 'Base rate 1.52 % + 9 points for 32 days.'],
    [
      ['DE', 1000, '2098-12-31', '2099-01-31', '', '', [['2099-01-01', 0.02, 'Bundesbank']]],
      9.34,
      'A base rate of your own, 2 %, + 9 points for 31 days.',
    ],
    [
      ['AT', 10000, '2014-01-31', '2014-12-31', '', 'contract_date=2013-01-10'],
      721.07,
      'A contract from before 16 March 2013: 8 points.',
    ],
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
  run(name, owed, due, asOf, paid, choices = NO_CHOICES, rates) {
    if (owed === undefined || (owed === 0 && due === undefined)) return '';
    if (due === undefined) throw wrongArgument('due_date', null, 'a date beside an amount');
    return statutoryInterest(name, owed, due, asOf, paid, { ...choices, rates });
  },
});
