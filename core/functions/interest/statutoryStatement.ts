import { dateOut } from '../../cells/dates';
import { statutoryClaim } from '../../interest/claim';
import { de } from '../../interest/law/de';
import { germanBaseRate } from '../../interest/law/rates/germanBaseRate';
import { bankRate } from '../../interest/law/rates/bankRate';
import { uk } from '../../interest/law/uk';
import { NO_PAYMENTS } from '../../interest/payments';
import { define } from '../definition';
import { amount, date } from '../kinds';
import { asOf } from '../parameters';
import { JURISDICTION_TEXT, jurisdiction, ownRatesParameter, paymentsOfOneDebt } from './arguments';
import { NO_CHOICES, statutoryOptions } from './interestOptions';
import { labelled, statementRows } from './statementRows';

const HEADER = ['From', 'To', 'Days', 'Balance', 'Rate', 'Interest', 'Reference + margin'];

export const STATUTORY_STATEMENT = define({
  name: 'STATUTORY_STATEMENT',
  category: 'Late interest',
  summary:
    'An annex to a claim: the reckoning of statutory interest, fixed compensation, the total, and their sources.',
  parameters: [
    { name: 'jurisdiction', kind: jurisdiction, text: JURISDICTION_TEXT },
    { name: 'amount', kind: amount, text: 'What was owed on the due date, before the listed payments.' },
    { name: 'due_date', kind: date, text: 'The day payment is due.' },
    asOf,
    paymentsOfOneDebt,
    statutoryOptions,
    ownRatesParameter,
  ],
  result: 'table',
  errors: ['As STATUTORY_INTEREST, but past the official rates it gives the part that they cover.'],
  source: 'STATUTORY_INTEREST and FIXED_COMPENSATION; the law and the rate source stand in the last rows.',
  notes: [
    'Where the official rates end before as_of, interest is reckoned up to their last day, and a last row says from when no rate is known; rates of your own (`rates`) go on from there and are named in the rate source.',
    'Of rates of your own, a half-year takes the one that holds on its reference day, so that a row from within a half-year waits for the next; where the law rounds up, each reference rate of the stretch is named. A flat rate takes none of them: a contract’s own rate goes into LATE_INTEREST.',
    'Total claim is amount + interest + fixed compensation − payments. Compensation in another currency than the debt’s (option `currency`) is shown and not added. Its band goes by what is still owed when the due date has passed.',
    'Not legal advice. Rules and sources by country: [statutory-interest.md](statutory-interest.md).',
  ],
  examples: [
    [
      ['UK', 5000, '2026-03-31', '2026-05-30', [['2026-04-30', 2000]]],
      [
        HEADER,
        [dateOut('2026-04-01'), dateOut('2026-04-30'), 30, 5000, 0.1175, 48.29, '3.75 + 8'],
        [dateOut('2026-05-01'), dateOut('2026-05-30'), 30, 3048.29, 0.1175, 29.44, '3.75 + 8'],
        ['Total', '', 60, '', '', 77.73, ''],
        ['Fixed compensation (GBP)', '', '', '', '', 70, ''],
        ['Total claim', '', '', '', '', 3147.73, ''],
        ['Law', `${uk.title} (checked ${uk.checked})`, '', '', '', '', ''],
        ['Rate source', `${bankRate.name}: ${bankRate.source} (checked ${bankRate.checked})`, '', '', '', '', ''],
      ],
      '5,000 + 77.73 + 70 − 2,000.',
    ],
    [
      ['DE', 1200, '2025-12-01', '2025-12-01', '', 'currency=USD'],
      [
        HEADER,
        ['Total', '', 0, '', '', 0, ''],
        ['Fixed compensation (EUR, not added)', '', '', '', '', 0, ''],
        ['Total claim', '', '', '', '', 1200, ''],
        ['Law', `${de.title} (checked ${de.checked})`, '', '', '', '', ''],
        [
          'Rate source',
          `${germanBaseRate.name}: ${germanBaseRate.source} (checked ${germanBaseRate.checked})`,
          '',
          '',
          '',
          '',
          '',
        ],
      ],
      'Nothing is late on the due date; the debt is in dollars.',
    ],
  ],
  run(name, owed, due, day, paid, choices = NO_CHOICES, rates) {
    const debt = { amount: owed, due, asOf: day, payments: paid ?? NO_PAYMENTS };
    const claim = statutoryClaim(name, debt, { ...choices, rates });
    const aside = claim.compensationAdded ? '' : ', not added';
    const [, ...rows] = statementRows(claim.statement);
    return [
      HEADER,
      ...rows.map((row, i) => [...row, claim.madeOf[i] ?? '']),
      [...labelled(`Fixed compensation (${claim.compensationCurrency}${aside})`, claim.compensation), ''],
      [...labelled('Total claim', claim.total), ''],
      ['Law', claim.law, '', '', '', '', ''],
      ['Rate source', claim.rateSource, '', '', '', '', ''],
      ...(claim.unknownFrom === undefined
        ? []
        : [['No official rate known from', { date: claim.unknownFrom }, '', '', '', '', '']]),
    ];
  },
});
