import { fixedCompensation } from '../../interest/statutory';
import { define } from '../definition';
import { amount, date } from '../kinds';
import { JURISDICTION_TEXT, jurisdiction, party } from './arguments';

export const FIXED_COMPENSATION = define({
  name: 'FIXED_COMPENSATION',
  category: 'Late interest',
  summary: 'The lump sum that the law grants for the costs of recovering a late business debt, in the law’s currency.',
  parameters: [
    { name: 'jurisdiction', kind: jurisdiction, elementwise: true, text: JURISDICTION_TEXT },
    {
      name: 'amount',
      kind: amount,
      optional: 'blank only',
      elementwise: true,
      text: 'The debt that is late; a blank one gives a blank result.',
    },
    {
      name: 'due_date',
      kind: date,
      optional: true,
      elementwise: true,
      text: 'The day payment is due; debts from before the law get 0. Left out: a debt of today.',
    },
    {
      name: 'party',
      kind: party,
      optional: true,
      elementwise: true,
      text: 'Who owes: business (default), or consumer, who owes none.',
    },
  ],
  result: 'number',
  errors: ['A jurisdiction that is not on the list is #VALUE!.'],
  source:
    'UK: Late Payment of Commercial Debts (Interest) Act 1998 s. 5A. IE: SI 580/2012. EU: Directive 2011/7/EU art. 6. ES: Ley 3/2004 art. 8. DE: § 288 (5) BGB. FR: C. com. art. D441-5. AT: § 458 UGB.',
  notes: [
    'Amounts by country, and the debts from when on they are due: [statutory-interest.md](statutory-interest.md). A law without a lump sum, or one that could not be corroborated, gives 0.',
    'Not legal advice. Rules and sources by country: [statutory-interest.md](statutory-interest.md).',
  ],
  examples: [
    [['UK', 999.99], 40, 'Below 1,000 pounds.'],
    [['UK', 1000], 70, 'From 1,000 and below 10,000.'],
    [['UK', 10000], 100, 'From 10,000.'],
    [['UK', 1024.07 - 24.07], 70, '1,000, though the cell’s sum lies a hair below.'],
    [['IE', 1000], 40, 'Ireland’s bands include their upper end.'],
    [['DE', 250, '2014-07-28'], 0, 'A debt from before the law.'],
    [['FR', 250, '2025-01-31', 'consumer'], 0, 'Consumers owe no lump sum.'],
  ],
  run: (name, owed, dueDate, who) =>
    // Nothing is owed where nothing was: an empty cell may come as 0.
    owed === undefined ? '' : owed === 0 ? 0 : fixedCompensation(name, owed, dueDate, who ?? 'business'),
});
