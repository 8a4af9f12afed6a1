import { minorDigits } from '../../money/currency';
import { round } from '../../money/round';
import { netPresentValue } from '../../plans/settlement';
import { define } from '../definition';
import { cells, rate } from '../kinds';
import { asOf, currencyOptions } from '../parameters';
import { cashFlows } from './cashFlows';

export const SETTLEMENT_NPV = define({
  name: 'SETTLEMENT_NPV',
  category: 'Plans, promises and settlements',
  summary: 'What an offer of dated payments is worth on a day.',
  parameters: [
    { name: 'amounts', kind: cells, text: 'What would be paid; costs are negative.' },
    { name: 'dates', kind: cells, text: 'The day of each amount, in any order.' },
    { name: 'annual_rate', kind: rate, text: 'The yearly rate at which waiting is reckoned, as a fraction.' },
    asOf,
    currencyOptions,
  ],
  result: 'number',
  errors: [
    'Rows that are blank throughout are skipped; any other row that cannot be read is #VALUE!, and the message names it.',
  ],
  source: 'XNPV: Σ amount ÷ (1 + r)^(days ÷ 365), days counted from as_of.',
  notes: ['Amounts before as_of gain interest. The sum is rounded once.'],
  examples: [
    [[[[1100]], [['2026-01-01']], 0.1, '2025-01-01'], 1000, '1,100 in a year of 365 days at 10 %.'],
    [[[[500], [500]], [['2025-01-01'], ['2025-07-01']], 0.08, '2025-01-01'], 981.28, 'Half now, half after 181 days.'],
    [[[[500], ['']], [['2024-01-02'], ['']], 0.1, '2025-01-01'], 550, 'A payment of the past has gained interest.'],
    [[[[10.005]], [['2025-01-01']], 0.1, '2025-01-01', 'currency=KWD'], 10.005, 'Three decimals.'],
  ],
  run: (amounts, dates, annualRate, asOfDay, chosen = {}) =>
    round(netPresentValue(cashFlows(amounts, dates), annualRate, asOfDay), minorDigits(chosen.currency)),
});
