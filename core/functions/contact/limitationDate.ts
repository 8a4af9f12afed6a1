import { dateOut } from '../../cells/dates';
import { limitationDate } from '../../dunning/limitation';
import { LIMITATION_CHECKED } from '../../dunning/limitationPeriods';
import { dateResult } from '../dateResult';
import { define } from '../definition';
import { limitationOfMany } from './limitationArguments';

export const LIMITATION_DATE = define({
  name: 'LIMITATION_DATE',
  category: 'Reminders and contact',
  summary: 'The first day on which a claim is barred by limitation.',
  parameters: limitationOfMany,
  result: 'date',
  errors: ['A jurisdiction that is not in the table is #VALUE!; in the United States each state has its own period.'],
  source: `The statutes of [limitation.md](limitation.md), checked ${LIMITATION_CHECKED}.`,
  notes: [
    'The claim can still be brought on the day before. An acknowledgement before the first barred day starts the period anew from the next day, and never makes it end earlier. Where goods and services have periods of their own and `claim` is left out, the date is the earlier one. Not legal advice: check before you rely on it.',
    'How a date comes about: `LIMITATION_STATEMENT`. Periods, statutes and what they leave out, by jurisdiction: [limitation.md](limitation.md).',
  ],
  examples: [
    [['UK', '2018-03-10'], dateOut('2024-03-11'), 'Six years, the last day being 10 March 2024.'],
    [['DE', '2023-03-10'], dateOut('2027-01-01'), 'Three full years after 2023.'],
    [
      ['DE', '2023-03-10', '2024-05-05'],
      dateOut('2027-05-06'),
      'Three years from the acknowledgement, without the rule of year ends.',
    ],
    [['UK-SCT', '2020-02-29'], dateOut('2025-03-01'), 'Five years end on 28 February 2025.'],
    [['FR', '2015-01-10', '2021-01-01'], dateOut('2020-01-11'), 'Acknowledged too late: it was barred already.'],
    [['PL', '2023-03-10'], dateOut('2026-01-01'), 'Goods or services is not said: two years, to the end of 2025.'],
    [['PL', '2023-03-10', '', 'services'], dateOut('2027-01-01'), 'Three years, to the end of 2026.'],
    [
      ['ES', '2012-05-10'],
      dateOut('2020-10-08'),
      'Fifteen years by the old law, at the latest five after the new one began.',
    ],
  ],
  run: (period, dueDate, acknowledged, claim) =>
    dateResult(limitationDate(period, dueDate, acknowledged, claim), 'The limitation date'),
});
