import { ROLLS } from '../../calendar/businessDays';
import { DAY_COUNTS } from '../../calendar/dayCounts';
import { CALENDARS } from '../../calendar/holidays';
import { dateOut } from '../../cells/dates';
import type { ResultCell } from '../../cells/cell';
import { currency } from '../../money/currency';
import { FormulaError } from '../../errors';
import { fromMinor, toMinor } from '../../money/minor';
import { FREQUENCIES } from '../../plans/dueDates';
import { lopsided } from '../../plans/lopsided';
import { paymentPlan } from '../../plans/paymentPlan';
import { GRACE_PAYS, MAX_INSTALMENTS, PLAN_METHODS } from '../../plans/planTerms';
import { define } from '../definition';
import { amount, choice, date, holidays, rate, whole } from '../kinds';
import { options, yesNo } from '../options';

const HEADER = ['No', 'Due', 'Payment', 'Interest', 'Principal', 'Balance'];

const planOptions = options({
  method: {
    kind: choice(PLAN_METHODS),
    text: 'level (default), equal principal, interest only, fixed amount or balloon.',
  },
  amount: { kind: amount, text: 'The instalment of method=fixed amount; the last one is smaller.' },
  balloon: { kind: amount, text: 'With method=balloon: due with the last instalment, on top of it.' },
  down_payment: { kind: amount, text: 'Paid on the start date, as row 0; the instalments repay the rest.' },
  start: { kind: date, text: 'When interest begins; one period before first_date unless given.' },
  interest: {
    kind: choice(['periodic', 'flat', ...DAY_COUNTS]),
    text: 'periodic (default): the rate over the periods of a year; flat: the same, always on the first debt; or a day count, by the days between the dates.',
  },
  rounding_to: { kind: choice(['last', 'first']), text: 'Which instalment takes the odd cents; last unless given.' },
  roll: { kind: choice(ROLLS), text: 'Where a date on a day off moves to; none unless given.' },
  calendar: { kind: choice(CALENDARS), text: 'The days off that roll heeds; weekends unless given.' },
  end_of_month: {
    kind: yesNo,
    text: 'yes: every date is its month’s last day, as first_date is; semi-monthly the 15th and the last.',
  },
  grace: { kind: whole(0, MAX_INSTALMENTS), text: 'How many instalments repay nothing; none unless given.' },
  grace_from: { kind: whole(1, MAX_INSTALMENTS), text: 'The first of them; 1 unless given.' },
  grace_pays: {
    kind: choice(GRACE_PAYS),
    text: 'What they pay: interest (default), or nothing, which adds it to the debt.',
  },
  round_to: { kind: amount, text: 'Level instalments are whole multiples of it, such as 1 or 5.' },
  currency: { kind: currency, text: 'Whose minor unit the figures have; two digits unless given.' },
});

export const PAYMENT_PLAN = define({
  name: 'PAYMENT_PLAN',
  category: 'Plans, promises and settlements',
  summary: 'A plan of instalments: dates, payments, interest, principal and the balance after each.',
  parameters: [
    { name: 'principal', kind: amount, text: 'What is to be repaid, above 0.' },
    { name: 'annual_rate', kind: rate, text: 'The yearly rate as a fraction; 0 for a plan free of interest.' },
    {
      name: 'instalments',
      kind: whole(0, MAX_INSTALMENTS),
      optional: 'blank only',
      text: 'How many; 0 or blank with method=fixed amount.',
    },
    { name: 'first_date', kind: date, text: 'When the first instalment is due.' },
    {
      name: 'frequency',
      kind: choice(FREQUENCIES),
      optional: true,
      text: 'weekly, fortnightly, semi-monthly, monthly (default), quarterly, half-yearly or yearly.',
    },
    {
      name: 'options',
      kind: planOptions,
      optional: true,
      text: 'Text key=value; key=value, or rows of key and value.',
    },
    { name: 'holidays', kind: holidays, optional: true, text: 'Days off of your own, beside those of calendar.' },
  ],
  result: 'table',
  errors: [
    'Options that contradict each other or the method are #VALUE!, and the message says which.',
    'A fixed amount that does not cover the interest is #NUM!; the message says the least that would.',
    'Instalments that would pay or repay nothing, or a first or last one more than twice the others, are #NUM!: the amount is too small for so many.',
  ],
  source: 'Annuity: payment = principal × r ÷ (1 − (1 + r)^−n), r the rate of a period.',
  notes: [
    'The instalment and each row’s interest are rounded and the balance runs on the rounded figures, so the rows are what is paid: principal sums exactly and the last balance is 0. A principal with fractions of a cent is rounded first.',
    'Dates step from first_date, never from each other: 31 January, 28 February, 31 March. Semi-monthly dates are day d and d + 15; where d is past the 15th, d and d − 15 of the next month; with `end_of_month=yes` the 15th and the last day.',
    'With a start of your own and periodic interest, whole periods are counted back from first_date and the odd days before them bear rate × days ÷ 365. By a day count, the level instalment is the one that the periods’ own factors discount to the principal.',
    'Instalments in grace pay their interest alone, or nothing: then it joins the debt and bears interest. The level instalment is the one that the others repay it by; with round_to the last one takes what rounding leaves.',
    'With rounding_to=first the first instalment differs and the others are alike. Where the rounding of each row’s interest leaves no such first instalment to the cent, the nearest one is taken and the last row bears the rest.',
  ],
  examples: [
    [
      [1000, 0.12, 3, '2025-01-31'],
      [
        HEADER,
        [1, dateOut('2025-01-31'), 340.02, 10, 330.02, 669.98],
        [2, dateOut('2025-02-28'), 340.02, 6.7, 333.32, 336.66],
        [3, dateOut('2025-03-31'), 340.03, 3.37, 336.66, 0],
      ],
      'Three months at 1 % each; the last instalment takes the odd cent.',
    ],
    [
      [1000, 0, 3, '2025-03-01', 'fortnightly', 'rounding_to=first; down_payment=100; roll=following'],
      [
        HEADER,
        [0, dateOut('2025-02-15'), 100, 0, 100, 900],
        [1, dateOut('2025-03-03'), 300, 0, 300, 600],
        [2, dateOut('2025-03-17'), 300, 0, 300, 300],
        [3, dateOut('2025-03-31'), 300, 0, 300, 0],
      ],
      'Free of interest, with a down payment two weeks before; Saturdays move to Monday.',
    ],
    [
      [500, 0.1, '', '2025-06-15', 'monthly', 'method=fixed amount; amount=200'],
      [
        HEADER,
        [1, dateOut('2025-06-15'), 200, 4.17, 195.83, 304.17],
        [2, dateOut('2025-07-15'), 200, 2.53, 197.47, 106.7],
        [3, dateOut('2025-08-15'), 107.59, 0.89, 106.7, 0],
      ],
      'What the debtor can pay decides how long it takes.',
    ],
    [
      [900, 0.08, 2, '2025-03-31', 'quarterly', 'method=balloon; balloon=500; interest=ACT/365F; end_of_month=yes'],
      [
        HEADER,
        [1, dateOut('2025-03-31'), 215.88, 17.75, 198.13, 701.87],
        [2, dateOut('2025-06-30'), 715.87, 14, 701.87, 0],
      ],
      'The balloon comes on top of the last instalment; interest by the days between the dates.',
    ],
    [
      [1200, 0.1, 4, '2025-01-31', 'half-yearly', 'interest=flat; grace=1; grace_from=2; round_to=10'],
      [
        HEADER,
        [1, dateOut('2025-01-31'), 460, 60, 400, 800],
        [2, dateOut('2025-07-31'), 60, 60, 0, 800],
        [3, dateOut('2026-01-31'), 460, 60, 400, 400],
        [4, dateOut('2026-07-31'), 460, 60, 400, 0],
      ],
      'Flat interest on the first debt; the second instalment pays its interest alone.',
    ],
    [
      [
        900,
        0.12,
        3,
        '2025-04-18',
        'monthly',
        'grace=1; grace_pays=nothing; roll=following',
        [['2025-04-18'], ['2025-04-21']],
      ],
      [
        HEADER,
        [1, dateOut('2025-04-22'), 0, 9, -9, 909],
        [2, dateOut('2025-05-19'), 461.33, 9.09, 452.24, 456.76],
        [3, dateOut('2025-06-18'), 461.33, 4.57, 456.76, 0],
      ],
      'A month without payment, whose interest joins the debt; Easter moves the first date.',
    ],
  ],
  run(principal, annualRate, instalments, firstDate, frequency, chosen = {}, daysOff): ResultCell[][] {
    const plan = paymentPlan({
      principal,
      annualRate,
      instalments,
      firstDate,
      frequency,
      method: chosen.method,
      amount: chosen.amount,
      balloon: chosen.balloon,
      downPayment: chosen.down_payment,
      start: chosen.start,
      interest: chosen.interest,
      roundingTo: chosen.rounding_to,
      roll: chosen.roll,
      calendar: chosen.calendar,
      monthEnd: chosen.end_of_month,
      holidays: daysOff,
      grace: chosen.grace,
      graceFrom: chosen.grace_from,
      gracePays: chosen.grace_pays,
      roundTo: chosen.round_to,
      currency: chosen.currency,
    });
    const { rows, digits } = plan;
    const fault = lopsided(plan, chosen.method, toMinor(chosen.balloon ?? 0, digits));
    if (fault !== undefined) throw new FormulaError('#NUM!', `instalments: ${fault}; expected fewer instalments.`);
    const table: ResultCell[][] = [HEADER];
    const money = (minor: number): number => fromMinor(minor, digits);
    for (const row of rows) {
      const { number, due, payment, interest, balance } = row;
      table.push([number, { date: due }, money(payment), money(interest), money(row.principal), money(balance)]);
    }
    return table;
  },
});
