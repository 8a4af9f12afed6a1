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
  const update = (level = 3, where: { headerRow?: number } = { headerRow: 0 }): Promise<number> | number =>
    host.updateByKey({
      sheet: 'Ledger',
      ...where,
      keyHeaders: ['Invoice', 'Customer'],
      changes: [
        { key: ['R-1', 'Orchard'], set: { Status: 'Reminded', 'Last level': level } },
        { key: ['R-2', 'Hexham'], set: { Status: 'Reminded', 'Last level': level } },
      ],
    });
  /** Puts the last two columns in each other's place, headers too. */
  const moveColumn = (): void => {
    for (const row of [0, 1, 2, 3, 4, 5]) {
      const [a, b] = [grid.cell(id, row, 2), grid.cell(id, row, 3)];
      [b, a].forEach(({ formula, value, format }, i) => {
        const typed = typeof value === 'string' && value !== '' ? `'${value}` : String(value ?? '').toUpperCase();
        const content = formula === '' || formula === undefined ? typed : formula;
        grid.write([{ sheet: id, row, column: 2 + i, format, content }]);
      });
    }
  };
  return { excel, grid, id, contents, sort, update, moveColumn };
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

describe('a second update, which begins where the first one left off', () => {
  const NOWHERE = {};

  test('takes fewer requests where nobody changed anything', async () => {
    const { excel, contents, update } = workbook();
    await update(3, NOWHERE);
    const first = excel.requests.length;
    expect(await update(4, NOWHERE)).toBe(2);
    expect(excel.requests.length - first).toBeLessThan(first - 1);
    expect(contents().get('string R-1')).toEqual(['string Orchard', 'string Reminded', 'number 4']);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'sorted before its request %i: nothing but the two rows changes',
    async (at) => {
      const { excel, contents, sort, update } = workbook();
      await update(3, NOWHERE);
      const before = contents();
      let request = 0;
      excel.before = () => {
        if (request++ === at) sort();
      };
      expect(await update(4, NOWHERE)).toBe(2);
      for (const [key, cells] of contents()) {
        const mine = key === 'string R-1' || key === 'string R-2';
        expect(cells).toEqual(mine ? [before.get(key)?.[0], 'string Reminded', 'number 4'] : before.get(key));
      }
    },
  );

  test('a row copied meanwhile is found no more, as ever', async () => {
    const { grid, id, update } = workbook();
    await update(3, NOWHERE);
    grid.fill(id, [['R-1', 'Orchard', 'Copied', '9']], 6);
    expect(await update(4, NOWHERE)).toBe(1);
    expect(grid.cell(id, 1, 3).value).toBe(3);
    expect(grid.cell(id, 2, 3).value).toBe(4);
  });

  test('columns that changed places meanwhile are written under their headers', async () => {
    const { grid, id, update } = workbook();
    await update(3, NOWHERE);
    for (let row = 0; row <= 5; row++) {
      const [status, level] = [grid.cell(id, row, 2).value, grid.cell(id, row, 3).value];
      grid.fill(id, [[level, status]], row, 2);
    }
    expect(await update(4, NOWHERE)).toBe(2);
    expect([grid.cell(id, 1, 2).value, grid.cell(id, 1, 3).value]).toEqual([4, 'Reminded']);
  });

  test('a sheet that is gone, and headers that are, are told', async () => {
    const { grid, id, update } = workbook();
    await update(3, NOWHERE);
    grid.fill(id, [['Rechnung']]);
    await expect(Promise.resolve(update(4, NOWHERE))).rejects.toThrow(/^\[no-headers/);
    grid.fill(id, [['Invoice']]);
    expect(await update(5, NOWHERE)).toBe(2);
    grid.addSheet('Other');
    grid.deleteSheet(id);
    await expect(Promise.resolve(update(6, NOWHERE))).rejects.toThrow(/^\[no-sheet/);
  });
});

describe('a colleague moves a column while rows are updated', () => {
  const wanted = [
    ['R-1', 'Reminded', '3'],
    ['R-2', 'Reminded', '3'],
    ['R-3', '=1+2', '=2+2'],
    ['R-4', 'boolean true', 'number 45000'],
    ['R-5', 'string =x', 'string '],
  ];
  test.each([0, 1, 2, 3, 4, 5, 6, 7])('before request %i: what is written stands below its header', async (at) => {
    for (const again of [false, true]) {
      const { excel, grid, id, contents, update, moveColumn } = workbook();
      // The second time the sheet is known from the first.
      if (again) await update(2, {});
      let request = 0;
      excel.before = () => {
        if (request++ === at) moveColumn();
      };
      expect(await update(3, {})).toBe(2);
      const heads = [2, 3].map((column) => String(grid.cell(id, 0, column).value));
      const [status, level] = [heads.indexOf('Status'), heads.indexOf('Last level')];
      const now = [...contents().values()].map(([, ...rest]) => [rest[status] ?? '', rest[level] ?? '']);
      expect([at, again, now]).toEqual([
        at,
        again,
        wanted.map(([, ...cells], i) => (i < 2 ? ['string Reminded', 'number 3'] : cells)),
      ]);
    }
  });
});

test.each([0, 1, 2, 3, 4, 5])(
  'a formula that a colleague types before request %i into a cell that is to be written stays',
  async (at) => {
    const { excel, grid, id, update } = workbook();
    let [request, typed] = [0, false];
    excel.before = () => {
      if (request++ !== at) return;
      typed = grid.cell(id, 1, 3).value === 1;
      if (typed) grid.write([{ sheet: id, row: 1, column: 3, format: '', content: '=40+2' }]);
    };
    await update(3, {});
    if (typed) expect(grid.cell(id, 1, 3)).toMatchObject({ formula: '=40+2' });
    expect(grid.cell(id, 2, 3).value).toBe(3);
  },
);

test('columns that change places before the write and back before it is put right: it is told, not hidden', async () => {
  const { excel, update, moveColumn } = workbook();
  let writes = 0;
  excel.before = (request) => {
    if (WRITES.test(request) && writes++ < 2) moveColumn();
  };
  await expect(update()).rejects.toThrow('[row-mistaken');
});
