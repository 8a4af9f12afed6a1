import type { ResultCell } from '../../cells/cell';
import { define } from '../definition';
import { RISK_ERRORS, RISK_LEDGER, RISK_NOTES, RISK_SOURCE, riskOf, riskParameters } from './riskArguments';

const HEADER = ['Driver', 'Value', 'Points'];

export const PAYMENT_RISK_DRIVERS = define({
  name: 'PAYMENT_RISK_DRIVERS',
  category: 'Portfolio',
  summary: 'What a customer’s payment risk is made of: driver, value and points.',
  parameters: riskParameters,
  result: 'table',
  errors: RISK_ERRORS,
  source: RISK_SOURCE,
  notes: [
    ...RISK_NOTES,
    'Points are whole and add up to PAYMENT_RISK; the largest fractions are rounded up. Days late and Trend have days as their value, the others a share; it is blank where the option was not given. Under three paid invoices the only row is New, with their number.',
  ],
  examples: [
    [
      [...RISK_LEDGER, '2025-07-31', 'broken_promises=0.4; credit_limit=1000'],
      [
        HEADER,
        ['Days late', 47.5, 31],
        ['Paid over 30 days late', 0.75, 19],
        ['Broken promises', 0.4, 6],
        ['Overdue to limit', 0.5, 5],
        ['Trend', 60, 10],
      ],
      'The points add up to the score of 71.',
    ],
    [[...RISK_LEDGER, '2025-05-31'], [HEADER, ['New', 2, '']], 'Two paid invoices are too few.'],
  ],
  run(...invoices): ResultCell[][] {
    const risk = riskOf(...invoices);
    if (risk.state === 'new') return [HEADER, ['New', risk.paid, '']];
    return [HEADER, ...risk.drivers.map(({ name, value, points }): ResultCell[] => [name, value ?? '', points])];
  },
});
