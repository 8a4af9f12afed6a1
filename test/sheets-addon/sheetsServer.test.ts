import { describe, expect, test } from '@jest/globals';
import { dateOut } from '../../core/cells/dates';
import { sheetsServer } from '../../sheets-addon/server/sheetsServer';
import { failureOf } from '../support/failureOf';
import { inAppsScript, memoryBook } from './appsScript';

const LEDGER = [
  ['Invoice', 'Customer', 'Due', 'Open'],
  ['A-1', 'Acme', '2025-03-01', 100],
  ['A-2', 'Birch', '2025-03-02', 200.5],
  ['A-3', 'Cedar', '2025-03-03', 300],
  ['A-4', 'Dune', '2025-03-04', 400],
];
const DUE = [45717, 45718, 45719, 45720];

function ledger() {
  const made = memoryBook({ timeZone: 'America/New_York' }, ['Ledger', 'Other']);
  const [{ id } = { id: '' }] = made.grid.sheets();
  made.grid.fill(id, LEDGER);
  const select = (...rows: [first: number, count: number, column?: number][]): void =>
    made.grid.select(rows.map(([row, height, column = 1]) => ({ sheet: id, row, column, height, width: 1 })));
  return { ...made, id, select };
}

describe('the selection', () => {
  test('is whole rows with dates as serials, whatever columns were selected', () => {
    const { book, select } = ledger();
    select([1, 2, 3]);
    const whole = {
      sheet: 'Ledger',
      top: 0,
      left: 0,
      rows: [LEDGER[0], ...LEDGER.slice(1).map((row, i) => [row[0], row[1], DUE[i], row[3]])],
    };
    expect(inAppsScript(book, sheetsServer.readSelection)).toEqual({
      sheet: 'Ledger',
      left: 0,
      head: whole,
      whole,
      rows: [
        { row: 1, cells: ['A-1', 'Acme', DUE[0], 100] },
        { row: 2, cells: ['A-2', 'Birch', DUE[1], 200.5] },
      ],
      hidden: 0,
    });
  });

  test('of several overlapping blocks has each row once, in order', () => {
    const { book, select } = ledger();
    select([4, 1], [1, 2], [2, 1]);
    const selection = inAppsScript(book, sheetsServer.readSelection);
    expect(selection?.rows.map(({ row }) => row)).toEqual([1, 2, 4]);
  });

  test('of many blocks is the same', () => {
    const { book, grid, id, select } = ledger();
    grid.fill(
      id,
      Array.from({ length: 60 }, (_x, i) => [`B-${i}`]),
      5,
    );
    const wanted = Array.from({ length: 20 }, (_x, i) => 3 * i + 1);
    select(...wanted.map((row) => [row, 1] as [number, number]));
    expect(inAppsScript(book, sheetsServer.readSelection)?.rows.map(({ row }) => row)).toEqual(wanted);
  });

  test('of a whole column ends with the last used row; hidden and filtered rows are left out and counted', () => {
    const { book, grid, id, select } = ledger();
    select([0, 1048576]);
    grid.setRowsHidden(id, 2, 1, true);
    grid.filterOut(id, [3]);
    const selection = inAppsScript(book, sheetsServer.readSelection);
    expect(selection?.rows.map(({ row }) => row)).toEqual([0, 1, 4]);
    expect(selection?.hidden).toBe(2);
  });

  test('of nothing is null; below the data it has no rows', () => {
    const { book, grid, select } = ledger();
    select([40, 3]);
    expect(inAppsScript(book, sheetsServer.readSelection)?.rows).toEqual([]);
    grid.select([]);
    expect(inAppsScript(book, sheetsServer.readSelection)).toBeNull();
  });
});

describe('reading sheets', () => {
  test('errors stay errors, a missing sheet is null, an empty one has no rows', () => {
    const { book, grid, id } = ledger();
    grid.write([{ sheet: id, row: 1, column: 3, content: '=1/0' }]);
    const read = (name: string) => inAppsScript(book, () => sheetsServer.readSheet(name));
    expect(read('Ledger')?.rows[1]?.[3]).toEqual({ error: '#NAME?' });
    expect(read('Nowhere')).toBeNull();
    expect(read('Other')).toEqual({ sheet: 'Other', top: 0, left: 0, rows: [] });
  });

  test('the active sheet is named first', () => {
    const { book, grid } = ledger();
    grid.activate(grid.sheets()[1]?.id ?? '');
    expect(inAppsScript(book, sheetsServer.sheetNames)).toEqual(['Other', 'Ledger']);
  });
});

describe('writing', () => {
  const HOSTILE = [
    '=1+1',
    '+49 30 1234',
    '-5',
    '@home',
    '00123',
    '1-2',
    '2025-03-01',
    'TRUE',
    "'t Hooft",
    '1e5',
    '50%',
  ];

  test('text stays text, whatever it looks like', () => {
    const { book, grid } = ledger();
    inAppsScript(book, () => {
      sheetsServer.ensureSheet('Log', HOSTILE);
      sheetsServer.appendRows('Log', [HOSTILE, [7, true, null]]);
    });
    const id = grid.sheets().find(({ name }) => name === 'Log')?.id ?? '';
    const row = (r: number, n: number) => Array.from({ length: n }, (_x, c) => grid.cell(id, r, c));
    for (const r of [0, 1]) {
      expect(row(r, HOSTILE.length).map(({ value }) => value)).toEqual(HOSTILE);
      expect(row(r, HOSTILE.length).every((cell) => cell.formula === undefined)).toBe(true);
    }
    expect(row(2, 3).map(({ value }) => value)).toEqual([7, true, '']);
  });

  test('a number put into a text cell becomes a number again', () => {
    const { book, grid, id } = ledger();
    grid.write([{ sheet: id, row: 1, column: 3, format: '@', content: 'open' }]);
    const changes = [{ key: ['A-1'], set: { Open: 12.5 } }];
    inAppsScript(book, () =>
      sheetsServer.updateByKey({ sheet: 'Ledger', headerRow: 0, keyHeaders: ['Invoice'], changes }),
    );
    expect(grid.cell(id, 1, 3).value).toBe(12.5);
  });

  test('a new sheet leaves the user where they were; an existing one stays as it is', () => {
    const { book, grid, select, id } = ledger();
    select([2, 2]);
    inAppsScript(book, () => {
      sheetsServer.ensureSheet('Log', ['Key', 'State']);
      sheetsServer.appendRows('Log', [['k', 'sent']]);
      sheetsServer.ensureSheet('Log', ['Other', 'Headers']);
    });
    expect(grid.selection()).toEqual([{ sheet: id, row: 2, column: 1, height: 2, width: 1 }]);
    const log = inAppsScript(book, () => sheetsServer.readSheet('Log'));
    expect(log?.rows).toEqual([
      ['Key', 'State'],
      ['k', 'sent'],
    ]);
  });

  test('a sheet grows when its rows or columns run out', () => {
    const { book } = ledger();
    const wide = Array.from({ length: 30 }, (_x, i) => `H${i}`);
    inAppsScript(book, () => {
      sheetsServer.ensureSheet('Wide', wide);
      sheetsServer.appendRows(
        'Wide',
        Array.from({ length: 1200 }, (_x, i) => [i]),
      );
      sheetsServer.appendRows('Wide', [['last', 'row']]);
    });
    const rows = inAppsScript(book, () => sheetsServer.readSheet('Wide'))?.rows;
    expect(rows?.length).toBe(1202);
    expect(rows?.[1201]?.slice(0, 2)).toEqual(['last', 'row']);
  });

  test('an error is not written as if it were a value', async () => {
    const { book } = ledger();
    const append = () => inAppsScript(book, () => sheetsServer.appendRows('Other', [['a', { error: '#N/A' }]]));
    expect(await failureOf(append)).toEqual({ code: 'error-value', values: ['#N/A', 'B1'] });
    expect(inAppsScript(book, () => sheetsServer.readSheet('Other'))?.rows).toEqual([]);
  });

  test('rows of a missing sheet are refused by name', async () => {
    const { book } = ledger();
    const append = () => inAppsScript(book, () => sheetsServer.appendRows('Nowhere', [['x']]));
    expect(await failureOf(append)).toEqual({ code: 'no-sheet', values: ['Nowhere'] });
  });
});

describe('rows found by their key', () => {
  const update = (changes: { key: string[]; set: Record<string, string | number> }[], keyHeaders = ['Invoice']) => ({
    sheet: 'Ledger',
    headerRow: 0,
    keyHeaders,
    changes,
  });

  test('change wherever sorting has put them, and nothing else does', () => {
    const { book, grid, id } = ledger();
    grid.fill(id, [LEDGER[4] ?? [], LEDGER[3] ?? [], LEDGER[2] ?? [], LEDGER[1] ?? []], 1);
    const before = inAppsScript(book, () => sheetsServer.readSheet('Ledger'))?.rows ?? [];
    const changed = inAppsScript(book, () =>
      sheetsServer.updateByKey(
        update([
          { key: ['A-1'], set: { Customer: '=Acme' } },
          { key: ['A-2'], set: { Open: 1 } },
        ]),
      ),
    );
    expect(changed).toBe(2);
    const after = inAppsScript(book, () => sheetsServer.readSheet('Ledger'))?.rows ?? [];
    expect(after).toEqual(
      before.map((row) =>
        row[0] === 'A-1' ? [row[0], '=Acme', row[2], row[3]] : row[0] === 'A-2' ? [row[0], row[1], row[2], 1] : row,
      ),
    );
  });

  test('that are unknown or stand twice are left alone', () => {
    const { book, grid, id } = ledger();
    grid.fill(id, [['A-2', 'Copy', '', 0]], 5);
    const changes = [
      { key: ['A-2'], set: { Open: 9 } },
      { key: ['Z'], set: { Open: 9 } },
    ];
    expect(inAppsScript(book, () => sheetsServer.updateByKey(update(changes)))).toBe(0);
  });

  test('of several columns are found by all of them', () => {
    const { book } = ledger();
    const changes = [
      { key: ['A-2', 'Birch'], set: { Open: 9 } },
      { key: ['A-3', 'Birch'], set: { Open: 9 } },
    ];
    expect(inAppsScript(book, () => sheetsServer.updateByKey(update(changes, ['Invoice', 'Customer'])))).toBe(1);
  });

  test('take a date as a date cell of the spreadsheet', () => {
    const { book, grid, id } = ledger();
    const changes = [{ key: ['A-1'], set: { Customer: dateOut('2025-07-01') } }];
    inAppsScript(book, () => sheetsServer.updateByKey({ ...update([]), changes }));
    expect(grid.cell(id, 1, 1)).toMatchObject({ value: 45839, format: 'yyyy-mm-dd' });
  });

  test('show a date as a date, whatever Sheets tells of an automatic cell or stands in a pattern of figures', () => {
    const { book, grid, id } = ledger();
    grid.write([
      { sheet: id, row: 1, column: 3, format: '#,##0.00 "days"' },
      { sheet: id, row: 2, column: 3, format: 'd mmmm yyyy' },
    ]);
    const changes = ['A-1', 'A-2', 'A-3'].map((key) => ({ key: [key], set: { Open: dateOut('2026-11-30') } }));
    inAppsScript(book, () => sheetsServer.updateByKey({ ...update([]), changes }));
    expect([1, 2, 3].map((row) => grid.cell(id, row, 3))).toMatchObject([
      { value: 46356, format: 'yyyy-mm-dd' },
      { value: 46356, format: 'd mmmm yyyy' },
      { value: 46356, format: 'yyyy-mm-dd' },
    ]);
  });

  test('leave the format of an automatic cell automatic beside one that becomes text', () => {
    const { book, grid, id } = ledger();
    const changes = [{ key: ['A-1'], set: { Customer: 'New', Open: 12.5 } }];
    inAppsScript(book, () => sheetsServer.updateByKey({ ...update([]), changes }));
    expect([1, 3].map((column) => grid.cell(id, 1, column).format)).toEqual(['@', 'General']);
  });

  test('keep their formulas', () => {
    const { book, grid, id } = ledger();
    grid.write([{ sheet: id, row: 2, column: 3, content: '=SUM(A1)' }]);
    const all = ['A-1', 'A-2', 'A-3'].map((key) => ({ key: [key], set: { Customer: 'New', Open: 1 } }));
    expect(inAppsScript(book, () => sheetsServer.updateByKey(update(all)))).toBe(3);
    expect(grid.cell(id, 2, 3).formula).toBe('=SUM(A1)');
    expect([1, 2, 3].map((row) => grid.cell(id, row, 1).value)).toEqual(['New', 'New', 'New']);
    expect([1, 3].map((row) => grid.cell(id, row, 3).value)).toEqual([1, 1]);
  });

  test('need their headers', async () => {
    const { book } = ledger();
    const changes = [{ key: ['A-2'], set: { Level: 2 } }];
    const change = () => inAppsScript(book, () => sheetsServer.updateByKey(update(changes)));
    expect(await failureOf(change)).toEqual({ code: 'no-column', values: ['Ledger', 'Level'] });
  });
});

describe('two at once', () => {
  test('the second writer is told, and nothing is written', async () => {
    const { book } = ledger();
    book.lock.holder = {};
    const append = () => inAppsScript(book, () => sheetsServer.appendRows('Other', [['x']]));
    expect((await failureOf(append))?.code).toBe('busy');
    book.lock.holder = null;
    expect(inAppsScript(book, () => sheetsServer.readSheet('Other'))?.rows).toEqual([]);
  });

  test('a failed step lets the lock go', () => {
    const { book } = ledger();
    expect(() => inAppsScript(book, () => sheetsServer.appendRows('Nowhere', [['x']]))).toThrow();
    expect(book.lock.holder).toBeNull();
  });
});

test('the user is taken to the cell, and is who Google says', () => {
  const { book, grid, id } = ledger();
  inAppsScript(book, () => sheetsServer.goTo('Ledger', 3, 2));
  expect(grid.selection()).toEqual([{ sheet: id, row: 3, column: 2, height: 1, width: 1 }]);
  expect(inAppsScript(book, sheetsServer.who)).toBe('ana.ruiz@collections.example');
  expect(inAppsScript(book, sheetsServer.locale)).toBe('en-GB');
});
