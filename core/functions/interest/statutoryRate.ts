import { statutoryRate } from '../../interest/statutory';
import { define } from '../definition';
import { date } from '../kinds';
import { JURISDICTION_TEXT, jurisdiction, ownRatesParameter, party } from './arguments';

export const STATUTORY_RATE = define({
  name: 'STATUTORY_RATE',
  category: 'Late interest',
  summary: 'The yearly rate of statutory interest for a debt due on a day.',
  parameters: [
    { name: 'jurisdiction', kind: jurisdiction, elementwise: true, text: JURISDICTION_TEXT },
    {
      name: 'due_date',
      kind: date,
      optional: 'blank only',
      elementwise: true,
      text: 'The day payment is due; a blank one gives a blank result.',
    },
    {
      name: 'on_date',
      kind: date,
      optional: true,
      elementwise: true,
      text: 'The day that bears interest; the day after the due date unless given. It changes nothing where the rate is frozen.',
    },
    {
      name: 'party',
      kind: party,
      optional: true,
      elementwise: true,
      text: 'Who owes: business (default) or, where the law covers them, consumer.',
    },
    ownRatesParameter,
  ],
  result: 'number',
  errors: [
    'A day past the table of official rates, or before the law, is #N/A; the message says the last day. `rates` takes reference rates of your own.',
    'A consumer where the law covers business debts only is #VALUE!.',
  ],
  source:
    'The laws of [statutory-interest.md](statutory-interest.md), each with where it was read and the day it was checked.',
  notes: [
    'Each law’s reference rate, margin, and the day that counts: [statutory-interest.md](statutory-interest.md). A negative reference rate counts as it is.',
    'Not legal advice. Sources, and the day each table was checked: [statutory-interest.md](statutory-interest.md).',
  ],
  examples: [
    [['UK', '2022-12-31'], 0.115, 'Interest starts on 1 January 2023: the Bank Rate of 31 December 2022 was 3.5 %.'],
    [['UK', '2022-12-30'], 0.0925, 'A day earlier the Bank Rate of 30 June 2022 holds, 1.25 %.'],
    [['DE', '2024-05-31', '2024-07-01'], 0.1237, 'Base rate 3.37 % + 9 points.'],
    [['DE', '2024-05-31', '2024-07-01', 'consumer'], 0.0837, 'A consumer owes 5 points above the base rate.'],
    [['FR', '2024-09-30'], 0.1425, 'Refinancing rate 4.25 % + 10 points.'],
    [['AT', '2024-02-29', '', 'consumer'], 0.04, 'Flat.'],
    [['BE', '2025-12-31'], 0.105, 'Refinancing rate 2.15 % + 8 points, rounded up to a half point.'],
    [
      ['EU', '2099-03-31', '', '', [['2099-01-01', 0.0175, 'ECB']]],
      0.0975,
      'A reference rate of your own, 1.75 %, + 8 points.',
    ],
  ],
  run: (name, due, onDate, who, rates) =>
    due === undefined ? '' : statutoryRate(name, { due, party: who ?? 'business', rates }, onDate),
});
