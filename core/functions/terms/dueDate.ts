import { roll } from '../../calendar/businessDays';
import { dateOut } from '../../cells/dates';
import { dueDate } from '../../terms/paymentTerms';
import { dateResult } from '../dateResult';
import { define } from '../definition';
import { date, holidays } from '../kinds';
import { TERMS_TEXT, terms } from './termsKind';

export const DUE_DATE = define({
  name: 'DUE_DATE',
  category: 'Terms and discounts',
  summary: 'The day an invoice is due by its terms.',
  parameters: [
    { name: 'invoice_date', kind: date, elementwise: true, text: 'The date of the invoice.' },
    { name: 'terms', kind: terms, elementwise: true, text: TERMS_TEXT },
    {
      name: 'holidays',
      kind: holidays,
      optional: true,
      text: 'Holidays; may be empty cells. With them a due date on a weekend or holiday moves to the next business day.',
    },
  ],
  result: 'date',
  errors: ['Terms that mean nothing certain are #VALUE!; the message lists the forms.'],
  notes: [
    'net 30 EOM counts the days from the end of the month; 30 days then EOM counts them first and goes to the end of the month reached.',
    'EOM 15 is day 15 of the next month; in a shorter month its last day. 45 days EOM 15 counts the days first. 1 month is the same day of the next month, at most its last.',
    'With cut-off 25 behind EOM terms, an invoice after the 25th counts as the next month’s; without it none does.',
    'In other languages the order of the words decides, as in the two ways of the Code de commerce: 45 jours fin de mois counts the days and goes to the end of the month reached, fin de mois 45 jours counts them from the end of the month.',
  ],
  examples: [
    [['2025-01-15', 'net 30'], dateOut('2025-02-14'), 'Thirty days after the invoice.'],
    [['2025-01-15', '2/10 net 30'], dateOut('2025-02-14'), 'The discount does not change the due date.'],
    [['2025-01-15', 'EOM'], dateOut('2025-01-31'), "The end of the invoice's month."],
    [['2025-01-15', 'net 30 EOM'], dateOut('2025-03-02'), 'The end of January, then 30 days.'],
    [['2025-01-15', '30 days then EOM'], dateOut('2025-02-28'), '14 February, then the end of that month.'],
    [['2025-01-15', 'EOM 15'], dateOut('2025-02-15'), 'Day 15 of the next month.'],
    [['2025-01-15', 'EOM 31'], dateOut('2025-02-28'), 'February has no 31st.'],
    [['2025-01-31', '1 month'], dateOut('2025-02-28'), 'The same day a month later; February has no 31st.'],
    [['2025-01-15', '2 months EOM'], dateOut('2025-03-31'), 'The end of the month two months later.'],
    [['2025-06-16', '45 days EOM 15'], dateOut('2025-08-15'), '31 July, then day 15 of the next month.'],
    [['2025-01-15', '10th of following month'], dateOut('2025-02-10'), 'The day that EOM 10 gives.'],
    [['2025-06-16', '45 jours fin de mois'], dateOut('2025-07-31'), '31 July, then the end of that month.'],
    [['2025-06-16', 'fin de mois 45 jours'], dateOut('2025-08-14'), '30 June, then 45 days.'],
    [['2025-06-26', 'net 10 EOM, cut-off 25'], dateOut('2025-08-10'), 'After the 25th: the end of July, then 10 days.'],
    [['2025-01-15', 'Due on receipt'], dateOut('2025-01-15'), 'At once.'],
    [['2025-02-13', 'net 30', [['']]], dateOut('2025-03-17'), '15 March is a Saturday, so Monday.'],
    [
      ['2025-03-19', 30, [['2025-04-18'], ['2025-04-21']]],
      dateOut('2025-04-22'),
      'Good Friday, so the Tuesday after Easter.',
    ],
  ],
  run(invoiceDate, paymentTerms, calendar) {
    const day = dueDate(invoiceDate, paymentTerms);
    return dateResult(calendar === undefined ? day : roll(day, 'following', calendar), 'The due date');
  },
});
