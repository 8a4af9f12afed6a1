import { dateOut } from '../../cells/dates';
import type { ResultCell } from '../../cells/cell';
import { limitation, yearsOf, type Claim, type Limitation } from '../../dunning/limitation';
import { LIMITATION_CHECKED, type LimitationPeriod } from '../../dunning/limitationPeriods';
import { dateResult } from '../dateResult';
import { define } from '../definition';
import { limitationOfOne } from './limitationArguments';

export const LIMITATION_STATEMENT = define({
  name: 'LIMITATION_STATEMENT',
  category: 'Reminders and contact',
  summary:
    'The reckoning behind LIMITATION_DATE: the period, when it starts and ends, the statute, and what is uncertain.',
  parameters: limitationOfOne,
  result: 'table',
  errors: ['As LIMITATION_DATE.'],
  source: 'As LIMITATION_DATE.',
  notes: ['Not legal advice. All jurisdictions: [limitation.md](limitation.md).'],
  examples: [
    [
      ['DE', '2023-03-10'],
      [
        ['Period', '3 years from the end of the year'],
        ['Starts', dateOut('2024-01-01')],
        ['Ends', dateOut('2026-12-31')],
        ['First barred day', dateOut('2027-01-01')],
        ['Statute', 'BGB §§ 195, 199, 212'],
        ['Checked', dateOut(LIMITATION_CHECKED)],
        [
          'Uncertain',
          'The year’s end presumes that the creditor knew the claim and the debtor. A fresh start has no year’s end.',
        ],
      ],
      'The three years begin with 2024.',
    ],
    [
      ['US-IL', '2020-03-10'],
      [
        ['Period', '4 years for goods, the earlier; 10 for services'],
        ['Starts', dateOut('2020-03-11')],
        ['Ends', dateOut('2024-03-10')],
        ['First barred day', dateOut('2024-03-11')],
        ['Statute', '735 ILCS 5/13-206; 810 ILCS 5/2-725'],
        ['Checked', dateOut(LIMITATION_CHECKED)],
        [
          'Uncertain',
          'Written contracts; oral ones may have less. Which acknowledgement or payment counts is for the state’s law to say.',
        ],
      ],
      'Goods or services is not said.',
    ],
  ],
  run: (period, dueDate, acknowledged, claim): ResultCell[][] => {
    const found = limitation(period, dueDate, acknowledged, claim);
    const { runsAfter, last } = found;
    return [
      ['Period', periodText(period, found, claim)],
      ['Starts', dateResult(runsAfter + 1, 'The start')],
      ['Ends', dateResult(last, 'The end')],
      ['First barred day', dateResult(last + 1, 'The limitation date')],
      ['Statute', period.statute],
      ['Checked', dateOut(LIMITATION_CHECKED)],
      ['Uncertain', period.note],
    ];
  },
});

/** The period in words, with what was chosen for the user where goods and services differ. */
function periodText(period: LimitationPeriod, found: Limitation, claim: Claim | undefined): string {
  const { goods, fromYearEnd, transition } = period;
  const { years, anew, older, toYearEnd } = found;
  const parts = [`${years} years`];
  if (older && transition !== undefined) {
    parts.unshift(`${transition.years} years, at most`);
    parts.push(`from ${transition.before}`);
  }
  if (fromYearEnd === true && !anew) parts.push('from the end of the year');
  if (toYearEnd) parts.push('to the end of the year');
  if (anew) parts.push('from the acknowledgement');
  const other = yearsOf(period, 'services');
  if (goods !== undefined && claim === undefined) parts.push(`for goods, the earlier; ${other} for services`);
  return parts.join(' ');
}
