import { describe, expect, test } from '@jest/globals';
import { createExcelHost } from '../../excel-addin/host/excelHost';
import { briefly, excelInNode } from '../workbench/excelInNode';

const ROWS: readonly (readonly string[])[] = [
  ['Invoice', 'Customer', 'Status', 'Last level'],
  ['R-1', 'Orchard', "'00123", '1'],
  ['R-2', 'Hexham', '', '2'],
  ['R-3', 'Casa', '=1+2', '=2+2'],
  ['R-4', 'Lindner', 'TRUE', '45000'],
  ['R-5', 'Quay', "'=x", ''],
];
/** A write of values: the property that is set, and not one that is read. */
const WRITES = /"Name":"(Values|Formulas)"/i;

function workbook() {
  const excel = excelInNode(['Ledger']);
  const { grid } = excel;
  const id = grid.sheets()[0]?.id ?? '';
  grid.fill(id, ROWS);
  const host = createExcelHost({
    run: excel.run,
    sleep: briefly,
    who: () => Promise.resolve('ana'),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: () => () => undefined,
  });
  const contents = (): Map<string, readonly string[]> =>
    new Map(
      [1, 2, 3, 4, 5].map((row) => {
        const [key = '', ...rest] = [0, 1, 2, 3].map((column) => {
          const { formula, value } = grid.cell(id, row, column);
          return formula === '' || formula === undefined ? `${typeof value} ${String(value)}` : formula;
        });
        return [key, rest];
      }),
    );
  /** Turns the order of the rows round, as sorting by another column does. */
  const sort = (): void => {
    const lines = [1, 2, 3, 4, 5].map((row) => [0, 1, 2, 3].map((column) => grid.cell(id, row, column)));
    lines.reverse().forEach((line, i) =>
      line.forEach(({ formula, value, format }, column) => {
        const typed = typeof value === 'string' && value !== '' ? `'${value}` : String(value ?? '').toUpperCase();
        const content = formula === '' || formula === undefined ? typed : formula;
        grid.write([{ sheet: id, row: i + 1, column, format, content }]);
      }),
    );
  };
  const update = (): Promise<number> | number =>
    host.updateByKey({
      sheet: 'Ledger',
      headerRow: 0,
      keyHeaders: ['Invoice', 'Customer'],
      changes: [
        { key: ['R-1', 'Orchard'], set: { Status: 'Reminded', 'Last level': 3 } },
        { key: ['R-2', 'Hexham'], set: { Status: 'Reminded', 'Last level': 3 } },
      ],
    });
  return { excel, contents, sort, update };
}

describe('a colleague sorts between the look and the write', () => {
  test('once: the right rows are written, every other is as it was, formulas and texts too', async () => {
    const { excel, contents, sort, update } = workbook();
    const before = contents();
    let sorts = 1;
    excel.before = (json) => {
      if (WRITES.test(json) && /"ActionType":4|SetProperty/.test(json) && sorts-- > 0) sort();
    };
    expect(await update()).toBe(2);
    expect(sorts).toBeLessThan(1);
    const after = contents();
    for (const key of ['string R-1', 'string R-2']) {
      expect(after.get(key)).toEqual([before.get(key)?.[0], 'string Reminded', 'number 3']);
      after.delete(key);
      before.delete(key);
    }
    expect(after).toEqual(before);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('before request %i: nothing but the two rows changes', async (at) => {
    const { excel, contents, sort, update } = workbook();
    const before = contents();
    let request = 0;
    excel.before = () => {
      if (request++ === at) sort();
    };
    expect(await update()).toBe(2);
    const after = contents();
    for (const [key, cells] of after) {
      const mine = key === 'string R-1' || key === 'string R-2';
      expect(cells).toEqual(mine ? [before.get(key)?.[0], 'string Reminded', 'number 3'] : before.get(key));
    }
  });

  test('without end: it gives up, and every row is as it was', async () => {
    const { excel, contents, sort, update } = workbook();
    const before = contents();
    // Putting back is the request that sets formulas: it is left in peace.
    excel.before = (json) => {
      if (/"Name":"Values"/.test(json) && /"ActionType":4/.test(json)) sort();
    };
    await expect(Promise.resolve(update())).rejects.toThrow(/rows-moving|keep moving/);
    expect(contents()).toEqual(before);
  });

  test('and again while a mistaken row is put back: the row is named', async () => {
    const { excel, sort, update } = workbook();
    excel.before = (json) => {
      if (/"ActionType":4/.test(json)) sort();
    };
    await expect(Promise.resolve(update())).rejects.toThrow(/row-mistaken/);
  });
});
