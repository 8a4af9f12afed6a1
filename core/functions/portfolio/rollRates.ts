import { isBlank, wrongArgument, type Cell, type CellFault } from '../../cells/cell';
import { FormulaError } from '../../errors';
import { rollRates, type AgedMonth } from '../../portfolio/rollRates';
import { define } from '../definition';
import { amount, type RangeKind } from '../kinds';

/** Rows of amounts; rows that are blank throughout are skipped, a cell of the others that is no amount is a fault. */
const monthlyBalances: RangeKind<AgedMonth[]> = {
  shape: 'range',
  expects: 'rows of months, oldest first, with a column per bucket, youngest first',
  read(matrix, name) {
    const months: AgedMonth[] = [];
    matrix.forEach((line, row) => {
      if (line.every(isBlank)) return;
      const where = `${name} row ${row + 1}`;
      const buckets = line.map((cell, column) => balanceAt(cell, `${where} column ${column + 1}`));
      months.push({ row: row + 1, buckets });
    });
    return months;
  },
};

function balanceAt(cell: Cell, where: string): number | CellFault {
  try {
    if (isBlank(cell)) throw wrongArgument(where, cell, amount.expects);
    return amount.read(cell, where);
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.code, message: error.message };
    throw error;
  }
}

export const ROLL_RATES = define({
  name: 'ROLL_RATES',
  category: 'Portfolio',
  summary: 'How much of each ageing bucket rolled into the next one, from month to month.',
  parameters: [
    {
      name: 'balances',
      kind: monthlyBalances,
      text: 'A row per month, oldest first; a column per bucket, youngest first.',
    },
  ],
  result: 'table',
  errors: [
    'A bucket that was 0 the month before gives #NUM! in its own cell.',
    'A cell that is no amount gives #VALUE! where it is needed, and the message names it.',
    'Fewer than two months or two buckets are #N/A.',
  ],
  source: 'Entry (t, i): bucket i + 1 in month t over bucket i in month t − 1.',
  notes: [
    'The result has a row less than balances has months, and a column less than it has buckets; the rates are fractions, not rounded. Rows that are blank throughout are skipped, so leave no month out.',
  ],
  examples: [
    [
      [
        [
          [1000, 200, 100],
          [1100, 250, 80],
          [900, 330, 125],
        ],
      ],
      [
        [0.25, 0.4],
        [0.3, 0.5],
      ],
      'A quarter of the first bucket was not paid and grew older.',
    ],
    [
      [
        [
          [0, 100],
          [50, 0],
        ],
      ],
      [[{ error: '#NUM!', message: 'balances row 1 column 1 is 0; expected an amount to divide by.' }]],
      'Nothing was there to roll.',
    ],
  ],
  run: rollRates,
});
