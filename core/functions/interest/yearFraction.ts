import { DAY_COUNTS, yearFraction } from '../../calendar/dayCounts';
import { define } from '../definition';
import { choice, date } from '../kinds';

export const YEAR_FRACTION = define({
  name: 'YEAR_FRACTION',
  category: 'Late interest',
  summary: 'The years between two dates as a fraction, by a day count.',
  parameters: [
    { name: 'start', kind: date, elementwise: true, text: 'The first date; its own day does not count.' },
    { name: 'end', kind: date, elementwise: true, text: 'The last date; its day counts.' },
    {
      name: 'day_count',
      kind: choice(DAY_COUNTS),
      optional: true,
      elementwise: true,
      text: `One of ${DAY_COUNTS.join(', ')}. Left out: ${DAY_COUNTS[0]}.`,
    },
  ],
  result: 'number',
  errors: ['A day count that is not in the list is #VALUE!; the message lists them.'],
  source: '2006 ISDA Definitions, section 4.16; for 30/360 US the SIA Standard Securities Calculation Methods.',
  notes: [
    '30/360 US is not YEARFRAC basis 0, and ACT/ACT ISDA is not basis 1: the spreadsheet goes its own way around the end of February and over several years.',
    'Reversed dates give the negative of the forward figure; YEARFRAC drops the sign.',
  ],
  examples: [
    [['2024-01-01', '2025-01-01'], 366 / 365, '366 days of a leap year over 365.'],
    [['2023-01-01', '2024-01-01', 'ACT/360'], 365 / 360, '365 days over 360.'],
    [['2023-12-31', '2024-12-31', 'ACT/ACT ISDA'], 1 / 365 + 365 / 366, 'One day of 2023, 365 of the leap year 2024.'],
    [['2025-01-31', '2025-02-28', '30E/360'], 28 / 360, 'The 31st counts as the 30th.'],
    [['2025-02-28', '2025-08-31', '30/360'], 183 / 360, 'The bond basis has no rule for February.'],
    [['2025-02-28', '2025-08-31', '30/360 US'], 180 / 360, "February's last day counts as the 30th."],
    [['2025-02-28', '2025-03-31', '30E/360 ISDA'], 30 / 360, 'The last of any month counts as the 30th.'],
    [['2025-03-01', '2025-01-01', 'act/365f'], -59 / 365, 'Reversed dates give the negative.'],
  ],
  run: (start, end, dayCount) => yearFraction(start, end, dayCount ?? 'ACT/365F'),
});
