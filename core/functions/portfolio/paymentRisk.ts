import { define } from '../definition';
import { RISK_ERRORS, RISK_LEDGER, RISK_NOTES, RISK_SOURCE, riskOf, riskParameters } from './riskArguments';

export const PAYMENT_RISK = define({
  name: 'PAYMENT_RISK',
  category: 'Portfolio',
  summary: 'How likely a customer is to pay late, from 0 to 100; New under three paid invoices.',
  parameters: riskParameters,
  result: 'number',
  errors: RISK_ERRORS,
  source: RISK_SOURCE,
  notes: RISK_NOTES,
  examples: [
    [
      [...RISK_LEDGER, '2025-07-31'],
      60,
      '31.67 for days late, 18.75 for the share over 30 days late, 10 for the trend.',
    ],
    [
      [...RISK_LEDGER, '2025-07-31', 'broken_promises=0.4; credit_limit=1000'],
      71,
      '6 more for broken promises, 5 for an overdue 500.',
    ],
    [[...RISK_LEDGER, '2025-05-31'], 'New', 'By then only two were paid.'],
  ],
  run(...invoices) {
    const risk = riskOf(...invoices);
    return risk.state === 'new' ? 'New' : risk.score;
  },
});
