import { minorDigits } from '../../money/currency';
import { round } from '../../money/round';
import { provision } from '../../portfolio/provision';
import { define } from '../definition';
import { amount, cells, number, share, type CellKind } from '../kinds';
import { currencyOptions } from '../parameters';
import { readRows } from '../rows';
import { wrongArgument } from '../../cells/cell';

const EXPECTS = 'a fraction of −1 or more, such as 0.1 for a tenth more';

const overlay: CellKind<number> = {
  shape: 'cell',
  expects: EXPECTS,
  read(cell, name) {
    const value = number.read(cell, name);
    if (value < -1) throw wrongArgument(name, cell, EXPECTS);
    return value;
  },
};

export const PROVISION = define({
  name: 'PROVISION',
  category: 'Portfolio',
  summary: 'The expected loss on receivables by a provision matrix.',
  parameters: [
    { name: 'exposures', kind: cells, text: 'What is owed in each bucket.' },
    { name: 'loss_rates', kind: cells, text: 'The share of each that is expected to be lost, from 0 to 1.' },
    {
      name: 'overlay',
      kind: overlay,
      optional: true,
      text: 'What the outlook adds to every rate: 0.1 makes 2 % into 2.2 %. 0 unless given.',
    },
    currencyOptions,
  ],
  result: 'number',
  errors: [
    'Rows that are blank throughout are skipped; any other row that cannot be read is #VALUE!, and the message names it.',
    'A loss rate above 1 is #VALUE!: 2 % is 0.02.',
  ],
  source: 'Σ exposure × loss rate × (1 + overlay). IFRS 9 B5.5.35, simplified approach.',
  notes: ['The sum is rounded once.'],
  examples: [
    [
      [
        [[15000], [7500], [4000], [2500]],
        [[0.005], [0.022], [0.027], [0.045]],
      ],
      460.5,
      'Four buckets.',
    ],
    [[[[15000], [7500], [4000], [2500]], [[0.005], [0.022], [0.027], [0.045]], 0.2], 552.6, 'A fifth more.'],
    [
      [
        [[1000], [''], [500]],
        [[0.02], [''], [0.5]],
      ],
      270,
      'Blank rows are skipped.',
    ],
    [[[[100.01]], [[0.5]], 0, 'currency=KWD'], 50.005, 'Three decimals.'],
  ],
  run(exposures, lossRates, extra, chosen) {
    const { columns } = readRows(
      { name: 'exposures', cells: exposures, kind: amount },
      { name: 'loss_rates', cells: lossRates, kind: share },
    );
    const [amounts, rates] = columns;
    const matrix = amounts.map((sum, i) => ({ amount: sum, lossRate: rates[i] ?? 0 }));
    return round(provision(matrix, extra ?? 0), minorDigits(chosen?.currency));
  },
});
