import { dateOut } from '../../cells/dates';
import {
  LIMITATION_ALIASES,
  LIMITATION_PERIODS,
  limitationDate,
  type LimitationPeriod,
} from '../../dunning/limitation';
import { dateResult } from '../dateResult';
import { define } from '../definition';
import { choice, date, type CellKind } from '../kinds';

const codes = Object.keys(LIMITATION_PERIODS);
const spelled = choice([...codes, ...Object.keys(LIMITATION_ALIASES)]);

const jurisdiction: CellKind<LimitationPeriod> = {
  shape: 'cell',
  expects: `one of ${codes.join(', ')}`,
  read(cell, name) {
    const code = spelled.read(cell, name);
    return LIMITATION_PERIODS[LIMITATION_ALIASES[code] ?? code] as LimitationPeriod;
  },
};

const TABLE = Object.entries(LIMITATION_PERIODS).map(([code, { country, years, fromYearEnd, source, note }]) => {
  const start = fromYearEnd === true ? ' from the end of the year of the due date' : '';
  return `${code} (${country}): ${years} years${start}. ${source}.${note === undefined ? '' : ` ${note}`}`;
});

export const LIMITATION_DATE = define({
  name: 'LIMITATION_DATE',
  category: 'Reminders and contact',
  summary: 'The first day on which a claim is barred by limitation.',
  parameters: [
    { name: 'jurisdiction', kind: jurisdiction, elementwise: true, text: `One of ${codes.join(', ')}.` },
    { name: 'due_date', kind: date, elementwise: true, text: 'The day payment was due.' },
    {
      name: 'acknowledged',
      kind: date,
      optional: true,
      elementwise: true,
      text: 'The day the debtor last acknowledged the debt or paid a part of it.',
    },
  ],
  result: 'date',
  errors: ['A jurisdiction that is not in the table is #VALUE!; in the United States each state has its own period.'],
  source: 'The periods for ordinary contract claims, each with its source in the notes.',
  notes: [
    'The claim can still be brought on the day before. An acknowledgement before the first barred day starts the period anew from the next day, and never makes it end earlier. Not legal advice: check before you rely on it.',
    ...TABLE,
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
  ],
  run: (period, dueDate, acknowledged) =>
    dateResult(limitationDate(period, dueDate, acknowledged), 'The limitation date'),
});
