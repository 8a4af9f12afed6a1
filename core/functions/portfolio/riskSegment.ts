import { isFault, wrongArgument } from '../../cells/cell';
import { riskSegment } from '../../portfolio/paymentRisk';
import { define } from '../definition';
import type { CellKind } from '../kinds';

const riskScore: CellKind<number | 'New'> = {
  shape: 'cell',
  expects: 'a score from 0 to 100, or New',
  read(cell, name) {
    if (typeof cell === 'number' && cell >= 0 && cell <= 100) return cell;
    if (!isFault(cell) && String(cell).trim().toLowerCase() === 'new') return 'New';
    throw wrongArgument(name, cell, this.expects);
  },
};

export const RISK_SEGMENT = define({
  name: 'RISK_SEGMENT',
  category: 'Portfolio',
  summary: 'The segment of a payment risk: Low below 30, Medium below 60, High from 60; New stays New.',
  parameters: [{ name: 'score', kind: riskScore, elementwise: true, text: 'The result of PAYMENT_RISK.' }],
  result: 'text',
  errors: ['Anything but a number from 0 to 100 or New is #VALUE!.'],
  examples: [
    [[29], 'Low', 'Below 30.'],
    [[[[30], [59], [60], ['New'], ['']]], [['Medium'], ['Medium'], ['High'], ['New'], ['']], 'A column of scores.'],
  ],
  run: riskSegment,
});
