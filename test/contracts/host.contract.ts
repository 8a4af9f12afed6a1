import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import type { CellEdit } from '../../core/workbook/sheetEdit';
import { failureOf } from '../support/failureOf';
import type { Host, KeyedUpdate, SheetBlock } from '../../core/ports/host';

/** A host over a workbook that a test can set up and look into. */
export interface HostUnderTest {
  readonly host: Host;
  /** Selects whole cells of the sheet: [row, column, height, width] each. */
  select(sheet: string, areas: readonly (readonly [number, number, number, number])[]): void;
  hideRows(sheet: string, rows: readonly number[]): void;
  filterRows(sheet: string, rows: readonly number[]): void;
  /** What stands in the cell: its value, and its formula where it has one. */
  look(sheet: string, row: number, column: number): { readonly value: unknown; readonly formula: string | undefined };
  /** Types into a cell, as a user would. */
  type(sheet: string, row: number, column: number, content: string): void;
  /** Protects the sheet from changes by the user at hand. */
  protect(sheet: string): void;
  /** Widths in pixels, where the filter buttons stand, and which columns are folded away, as [first, count]. */
  arranged(
    sheet: string,
    columns: number,
  ): {
    readonly widths: readonly number[];
    readonly filter: readonly [row: number, column: number, width: number] | null;
    readonly fold: readonly [column: number, count: number] | null;
  };
  /** The words that a rule colours, in order. */
  coloured(sheet: string): readonly string[];
  selected(): { readonly sheet: string; readonly row: number; readonly column: number };
}

const LEDGER: readonly (readonly Cell[])[] = [
  ['Invoice', 'Customer', 'Due', 'Open'],
  ['R-1', 'Orchard', 45000, 120.5],
  ['R-2', 'Hexham', 45010, 80],
  ['R-3', '=Sum Total', 45020, null],
  ['R-4', 'Lindner', 45030, 40],
  ['R-5', 'Moulin', 45040, 9],
];

type Make = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) => HostUnderTest | Promise<HostUnderTest>;

/** What the Host port promises, whichever spreadsheet is behind it. */
export function hostContract(name: string, make: Make): void {
  describe(`${name} keeps the Host port's promises`, () => {
    let at: HostUnderTest;
    beforeEach(async () => {
      at = await make({ Ledger: LEDGER, Empty: [] });
    });

    selectionContract(() => at);
    readingContract(() => at);
    writingContract(() => at);
    keyedContract(() => at);
    formulaContract(() => at);
    ownSheetContract(() => at);
    editContract(() => at);
  });
}

function selectionContract(at: () => HostUnderTest): void {
  const rowsOf = async (): Promise<number[] | undefined> =>
    (await at().host.readSelection())?.rows.map(({ row }) => row);

  test('a selection is read as whole rows, ascending, each once', async () => {
    at().select('Ledger', [
      [4, 3, 1, 1],
      [1, 1, 2, 2],
      [2, 0, 1, 1],
    ]);
    const selection = await at().host.readSelection();
    expect(selection?.sheet).toBe('Ledger');
    expect(selection?.rows.map(({ row }) => row)).toEqual([1, 2, 4]);
    expect(selection?.rows[0]?.cells).toEqual(['R-1', 'Orchard', 45000, 120.5]);
    expect(selection?.head.rows[0]).toEqual(['Invoice', 'Customer', 'Due', 'Open']);
  });

  test('rows outside the used range are left out', async () => {
    at().select('Ledger', [[5, 0, 40, 4]]);
    expect(await rowsOf()).toEqual([5]);
    at().select('Ledger', [[30, 0, 2, 1]]);
    expect(await rowsOf()).toEqual([]);
  });

  test('hidden and filtered rows are left out and counted', async () => {
    at().hideRows('Ledger', [2]);
    at().filterRows('Ledger', [3, 4]);
    at().select('Ledger', [[1, 0, 5, 4]]);
    const selection = await at().host.readSelection();
    expect(selection?.rows.map(({ row }) => row)).toEqual([1, 5]);
    expect(selection?.hidden).toBe(3);
  });

  test('an empty sheet gives a selection without rows', async () => {
    at().select('Empty', [[0, 0, 1, 1]]);
    expect(await rowsOf()).toEqual([]);
  });
}

function readingContract(at: () => HostUnderTest): void {
  test('a sheet is read with its values; dates are serials and blanks are blank', async () => {
    const block = await at().host.readSheet('Ledger');
    expect(block).toMatchObject({ sheet: 'Ledger', top: 0, left: 0 });
    expect(block?.rows).toHaveLength(6);
    expect(block?.rows[3]?.slice(0, 3)).toEqual(['R-3', '=Sum Total', 45020]);
    expect(['', null]).toContain(block?.rows[3]?.[3]);
  });

  test('no sheet is null, an empty sheet has no rows', async () => {
    expect(await at().host.readSheet('Nowhere')).toBeNull();
    expect((await at().host.readSheet('Empty'))?.rows).toEqual([]);
  });

  test('the active sheet comes first', async () => {
    at().select('Empty', [[0, 0, 1, 1]]);
    expect(await at().host.sheetNames()).toEqual(['Empty', 'Ledger']);
    expect([...(await at().host.allSheets())].sort()).toEqual(['Empty', 'Ledger']);
  });

  test('a cell can be shown', async () => {
    await at().host.goTo('Ledger', 3, 2);
    expect(at().selected()).toEqual({ sheet: 'Ledger', row: 3, column: 2 });
  });
}

const TRICKY = [
  '=1+1',
  '00123',
  '1-2',
  '+34 600 111 222',
  '@handle',
  "'t Hooft",
  '1e5',
  'TRUE',
  '50%',
  '2025-03-01',
  '-x',
  'naïve €',
];

function writingContract(at: () => HostUnderTest): void {
  test('a missing sheet is made with its headers, an existing one is left alone', async () => {
    await at().host.ensureSheet('Log', ['Key', '=State']);
    await at().host.ensureSheet('Log', ['Other']);
    await at().host.ensureSheet('Ledger', ['Other']);
    expect((await at().host.readSheet('Log'))?.rows).toEqual([['Key', '=State']]);
    expect((await at().host.readSheet('Ledger'))?.rows[0]?.[0]).toBe('Invoice');
  });

  test('an empty sheet of that name gets the headers', async () => {
    await at().host.ensureSheet('Empty', ['Key', 'State']);
    expect((await at().host.readSheet('Empty'))?.rows).toEqual([['Key', 'State']]);
  });

  test('rows are appended below, and text stays text', async () => {
    await at().host.ensureSheet('Log', ['Text', 'Number', 'Flag', 'Blank']);
    await at().host.appendRows(
      'Log',
      TRICKY.map((text) => [text, 12.5, true, null]),
    );
    await at().host.appendRows('Log', [['last', -3, false, '']]);
    const rows = (await at().host.readSheet('Log'))?.rows ?? [];
    expect(rows.slice(1).map(([text]) => text)).toEqual([...TRICKY, 'last']);
    expect(rows[1]?.slice(1, 3)).toEqual([12.5, true]);
    expect(rows[rows.length - 1]?.slice(1, 3)).toEqual([-3, false]);
    expect(at().look('Log', 1, 0)).toEqual({ value: '=1+1', formula: undefined });
  });

  test('appending to no sheet, or an error, is refused by name', async () => {
    const append = (sheet: string, cell: Cell) => failureOf(() => at().host.appendRows(sheet, [[cell]]));
    expect(await append('Nowhere', 'x')).toEqual({ code: 'no-sheet', values: ['Nowhere'] });
    await at().host.ensureSheet('Log', ['Text']);
    expect(await append('Log', { error: '#N/A' })).toMatchObject({ code: 'error-value', values: ['#N/A', 'A2'] });
    expect((await at().host.readSheet('Log'))?.rows).toEqual([['Text']]);
  });
}

function keyedContract(at: () => HostUnderTest): void {
  const update = (key: string[], set: Record<string, Cell | { date: number }>) =>
    at().host.updateByKey({ sheet: 'Ledger', headerRow: 0, keyHeaders: ['Invoice'], changes: [{ key, set }] });

  test('the row with the key changes, and only the named cells', async () => {
    expect(await update(['R-2'], { Customer: '=Hexham', Open: 75 })).toBe(1);
    const rows = (await at().host.readSheet('Ledger'))?.rows;
    expect(rows?.[2]).toEqual(['R-2', '=Hexham', 45010, 75]);
    expect(rows?.[1]).toEqual(['R-1', 'Orchard', 45000, 120.5]);
  });

  test('a date goes in as a date', async () => {
    await update(['R-5'], { Due: { date: 45678 } });
    expect((await at().host.readSheet('Ledger'))?.rows[5]?.[2]).toBe(45678);
  });

  test('no such key changes nothing; a key that stands twice changes nothing', async () => {
    expect(await update(['R-9'], { Open: 1 })).toBe(0);
    at().type('Ledger', 4, 0, 'R-5');
    expect(await update(['R-5'], { Open: 1 })).toBe(0);
    expect((await at().host.readSheet('Ledger'))?.rows[5]?.[3]).toBe(9);
  });

  test('a formula is left as it is', async () => {
    at().type('Ledger', 1, 3, '=1+2');
    expect(await update(['R-1'], { Customer: 'New name', Open: 1 })).toBe(1);
    expect(at().look('Ledger', 1, 3).formula).toBe('=1+2');
    expect(at().look('Ledger', 1, 1).value).toBe('New name');
  });

  test('the row is found where it is now, not where it was', async () => {
    at().type('Ledger', 1, 0, 'R-77');
    expect(await update(['R-1'], { Open: 1 })).toBe(0);
    expect(await update(['R-77'], { Open: 1 })).toBe(1);
  });

  test('an unknown column is an error that names it', async () => {
    expect(await failureOf(() => update(['R-1'], { Nowhere: 1 }))).toEqual({
      code: 'no-column',
      values: ['Ledger', 'Nowhere'],
    });
  });

  test('a row of headers that is not there, or that cannot be told, is named', async () => {
    const change = { keyHeaders: ['Invoice'], changes: [{ key: ['R-1'], set: { Ghost: 1 } }] };
    const ended = (update: Partial<KeyedUpdate>) =>
      failureOf(() => at().host.updateByKey({ sheet: 'Ledger', ...change, ...update }));
    expect(await ended({ headerRow: 90 })).toEqual({ code: 'no-header-row', values: ['Ledger', '91'] });
    expect(await ended({})).toEqual({ code: 'no-headers', values: ['Ledger', 'Invoice, Ghost'] });
    expect(await ended({ sheet: 'Empty' })).toEqual({ code: 'no-headers', values: ['Empty', 'Invoice, Ghost'] });
    expect(await ended({ sheet: 'Nowhere' })).toEqual({ code: 'no-sheet', values: ['Nowhere'] });
  });
}

function ownSheetContract(at: () => HostUnderTest): void {
  const POLICY = 'Collections Policy';
  const put = (rows: readonly (readonly Cell[])[], seen: SheetBlock | null = null) =>
    at().host.changeSheet({
      sheet: POLICY,
      seen,
      rows: [],
      cells: rows.flatMap((line, row) => line.map((cell, column) => ({ row, column, cell }))),
    });
  const rowsNow = async (): Promise<Cell[][]> =>
    ((await at().host.readSheet(POLICY))?.rows ?? []).map((row) => row.map((cell) => cell ?? ''));

  test('a sheet of ours is made and changed cell by cell; text stays text, formulas beside stay formulas', async () => {
    expect(
      await put([
        ['Setting', 'Value'],
        ['Creditor', '=Hartwell'],
        ['Cap', 500],
      ]),
    ).toBe(true);
    at().type(POLICY, 1, 2, '=1+1');
    const seen = await at().host.readSheet(POLICY);
    const cells = [
      { row: 1, column: 1, cell: '00123' },
      { row: 2, column: 1, cell: '' },
      { row: 4, column: 3, cell: true },
    ];
    expect(await at().host.changeSheet({ sheet: POLICY, seen, rows: [], cells })).toBe(true);
    expect(at().look(POLICY, 1, 2).formula).toBe('=1+1');
    const rows = await rowsNow();
    expect(rows[1]?.slice(0, 2)).toEqual(['Creditor', '00123']);
    expect(rows[2]?.slice(0, 2)).toEqual(['Cap', '']);
    expect(rows[4]?.[3]).toBe(true);
  });

  test('rows are put in and taken out, and what stands below moves with its formulas', async () => {
    await put([['a'], ['b'], ['c'], ['d'], ['e']]);
    at().type(POLICY, 4, 1, '=1+1');
    const seen = await at().host.readSheet(POLICY);
    const rows = [
      { at: 1, add: 2 },
      { at: 1, add: -1 },
      { at: 3, add: -1 },
    ];
    const cells = [{ row: 2, column: 0, cell: 'new' }];
    expect(await at().host.changeSheet({ sheet: POLICY, seen, rows, cells })).toBe(true);
    expect((await rowsNow()).map(([first]) => first)).toEqual(['a', '', 'new', 'c', 'e']);
    expect(at().look(POLICY, 4, 1).formula).toBe('=1+1');
  });

  test('a sheet that is not as it was seen is left as it is', async () => {
    await put([['a', 'b']]);
    const seen = await at().host.readSheet(POLICY);
    at().type(POLICY, 3, 3, 'a note');
    const before = await rowsNow();
    expect(await put([['x']], seen)).toBe(false);
    expect(await put([['x']], null)).toBe(false);
    expect(await rowsNow()).toEqual(before);
  });

  test('a sheet that is not ours is refused and left as it is', async () => {
    const { host } = at();
    const change = { sheet: 'Ledger', seen: await host.readSheet('Ledger'), rows: [], cells: [] };
    expect(await failureOf(() => host.changeSheet(change))).toEqual({ code: 'not-own-sheet', values: ['Ledger'] });
    expect((await host.readSheet('Ledger'))?.rows).toEqual(change.seen?.rows);
  });

  test('a protected sheet is told', async () => {
    expect(await at().host.isProtected('Ledger')).toBe(false);
    at().protect('Ledger');
    expect(await at().host.isProtected('Ledger')).toBe(true);
    expect(await at().host.isProtected('Empty')).toBe(false);
    expect(await at().host.isProtected('Nowhere')).toBe(false);
  });
}

function editContract(at: () => HostUnderTest): void {
  const blank = (row: number, column: number, to: CellEdit['to']): CellEdit => ({ row, column, was: '', to });
  const edit = (...cells: readonly CellEdit[]) => at().host.editCells({ sheet: 'Ledger', cells });

  test('blank cells take text, numbers, days and formulas, beside what a person has', async () => {
    const cells = [
      blank(0, 4, 'Stage'),
      blank(0, 5, "'t Late"),
      blank(1, 4, { formula: '=1+2' }),
      blank(1, 5, { date: 45678 }),
      blank(2, 4, '=text'),
      blank(2, 5, 12.5),
      blank(30, 30, { formula: '=F(A1,"a;b",0.5)' }),
    ];
    expect(await edit(...cells)).toBe(true);
    const rows = (await at().host.readSheet('Ledger'))?.rows ?? [];
    expect(rows[0]?.slice(0, 6)).toEqual(['Invoice', 'Customer', 'Due', 'Open', 'Stage', "'t Late"]);
    expect(rows[2]?.slice(4, 6)).toEqual(['=text', 12.5]);
    expect(rows[1]?.[5]).toBe(45678);
    expect(at().look('Ledger', 1, 4).formula).toBe('=1+2');
    expect(at().look('Ledger', 2, 4)).toEqual({ value: '=text', formula: undefined });
    expect(at().look('Ledger', 30, 30).formula).toBe('=F(A1,"a;b",0.5)');
  });

  test('where a single cell holds something else by now, nothing is written', async () => {
    const before = (await at().host.readSheet('Ledger'))?.rows;
    expect(await edit(blank(1, 4, 'mine'), blank(2, 1, 'mine'))).toBe(false);
    at().type('Ledger', 3, 4, '=""');
    expect(await edit(blank(2, 4, 'mine'), blank(3, 4, 'mine'))).toBe(false);
    expect((await at().host.readSheet('Ledger'))?.rows.slice(0, 3)).toEqual(
      before?.slice(0, 3).map((row) => expect.arrayContaining([...row])),
    );
    expect(at().look('Ledger', 2, 4).value).toBe('');
    expect(at().look('Ledger', 2, 1).value).toBe('Hexham');
  });

  test('formulas are told, replaced by values, and put back', async () => {
    at().type('Ledger', 1, 4, '=1+2');
    expect(await at().host.readFormulas('Ledger')).toEqual([{ row: 1, column: 4, formula: '=1+2' }]);
    expect(await at().host.readFormulas('Empty')).toEqual([]);
    expect(await at().host.readFormulas('Nowhere')).toBeNull();
    expect(await edit({ row: 1, column: 4, was: '=1+3', to: 3 })).toBe(false);
    expect(await edit({ row: 1, column: 4, was: '=1+2', to: 3 })).toBe(true);
    expect(at().look('Ledger', 1, 4)).toEqual({ value: 3, formula: undefined });
    expect(await edit({ row: 1, column: 4, was: '3', to: { formula: '=1+2' } })).toBe(true);
    expect(await edit({ row: 1, column: 4, was: '=1+2', to: '' })).toBe(true);
    expect(at().look('Ledger', 1, 4)).toEqual({ value: '', formula: undefined });
  });

  test('a formula goes into a cell in the text format as a formula', async () => {
    expect(await edit({ row: 1, column: 1, was: 'Orchard', to: '=text' })).toBe(true);
    expect(await edit({ row: 1, column: 1, was: '=text', to: { formula: '=1+2' } })).toBe(true);
    expect(at().look('Ledger', 1, 1).formula).toBe('=1+2');
  });

  test('a missing sheet is named', async () => {
    const failed = await failureOf(() => at().host.editCells({ sheet: 'Nowhere', cells: [blank(0, 0, 'x')] }));
    expect(failed).toEqual({ code: 'no-sheet', values: ['Nowhere'] });
  });

  test('a sheet of ours is taken out as it was seen; another stays, and one that changed', async () => {
    const { host } = at();
    await host.ensureSheet('Collections Log', ['Key', 'State']);
    const seen = (await host.readSheet('Collections Log')) as SheetBlock;
    at().type('Collections Log', 1, 0, 'a note');
    expect(await host.removeSheet('Collections Log', seen)).toBe(false);
    const now = (await host.readSheet('Collections Log')) as SheetBlock;
    expect(await host.removeSheet('Collections Log', now)).toBe(true);
    expect(await host.readSheet('Collections Log')).toBeNull();
    expect(await host.removeSheet('Collections Log', now)).toBe(false);
    const ledger = (await host.readSheet('Ledger')) as SheetBlock;
    expect(await failureOf(() => host.removeSheet('Ledger', ledger))).toMatchObject({ code: 'not-own-sheet' });
    expect(await host.allSheets()).toContain('Ledger');
  });

  test('whole columns of a sheet of ours are moved as it was seen, to the left and to the right', async () => {
    const { host } = at();
    await host.ensureSheet('Collections Log', ['Key', 'State', 'Amount', 'Who']);
    await host.appendRows('Collections Log', [
      ['k', '00123', 2.5, '=x'],
      ['', '1-2', true, ''],
    ]);
    const read = async (): Promise<SheetBlock> => (await host.readSheet('Collections Log')) as SheetBlock;
    const seen = await read();
    expect(await host.moveColumns('Collections Log', seen, [{ from: 3, to: 0 }])).toBe(true);
    expect((await read()).rows[1]).toEqual(['=x', 'k', '00123', 2.5]);
    expect(await host.moveColumns('Collections Log', seen, [{ from: 0, to: 1 }])).toBe(false);
    const moves = [
      { from: 0, to: 3 },
      { from: 2, to: 1 },
    ];
    expect(await host.moveColumns('Collections Log', await read(), moves)).toBe(true);
    const { rows } = await read();
    expect(rows.map((row) => row.map((cell) => cell ?? ''))).toEqual([
      ['Key', 'Amount', 'State', 'Who'],
      ['k', 2.5, '00123', '=x'],
      ['', true, '1-2', ''],
    ]);
    expect(at().look('Collections Log', 1, 3).formula).toBeUndefined();
    const ledger = (await host.readSheet('Ledger')) as SheetBlock;
    const failed = await failureOf(() => host.moveColumns('Ledger', ledger, [{ from: 1, to: 0 }]));
    expect(failed).toMatchObject({ code: 'not-own-sheet' });
  });

  test('words are coloured, in place of what coloured them before, and no longer', async () => {
    const area = { sheet: 'Ledger', row: 1, column: 4, rows: 5, columns: 1 };
    const late = { word: 'Late "much"', fill: '#ffeeee', color: '#990000' };
    await at().host.colourWords(area, [{ ...late, word: 'Old' }]);
    await at().host.colourWords(area, [late, { word: 'Paid', fill: '#eeeeee', color: '#333333' }]);
    expect(at().coloured('Ledger')).toEqual(['Late "much"', 'Paid']);
    await at().host.colourWords(area, []);
    expect(at().coloured('Ledger')).toEqual([]);
  });

  test('a sheet of ours is laid out for reading; a filter that is there stays, and no sheet of others is touched', async () => {
    await at().host.ensureSheet('Collections Log', ['When', 'Customer', 'Key', 'Nonce']);
    const look = { sheet: 'Collections Log', headerRow: 0, left: 0, widths: [120, 200, 80, 80], shown: 2 };
    for (let twice = 0; twice < 2; twice++) {
      await at().host.arrange(look);
      expect(at().arranged('Collections Log', 4)).toEqual({ widths: look.widths, filter: [0, 0, 4], fold: [2, 2] });
    }
    await expect((async () => at().host.arrange({ ...look, sheet: 'Ledger' }))()).rejects.toThrow();
    expect(at().arranged('Ledger', 4)).toMatchObject({ filter: null, fold: null });
    await at().host.appendRows('Collections Log', [['x', 'y', 'k', 'n']]);
    expect(at().look('Collections Log', 1, 3).value).toBe('n');
  });
}

function formulaContract(at: () => HostUnderTest): void {
  test('the cell at hand is the first of the selection, with its formula or its value', async () => {
    at().select('Ledger', [[2, 1, 3, 2]]);
    expect(await at().host.activeCell()).toEqual({ sheet: 'Ledger', row: 2, column: 1, content: 'Hexham' });
    at().type('Ledger', 2, 3, '=1+2');
    at().select('Ledger', [[2, 3, 1, 1]]);
    expect((await at().host.activeCell())?.content).toBe('=1+2');
    at().select('Ledger', [[9, 9, 1, 1]]);
    expect((await at().host.activeCell())?.content).toBe('');
  });

  test('a rectangle is read as far as the used range goes', async () => {
    expect(await at().host.readRange('Ledger', 1, 1, 2, 2)).toEqual([
      ['Orchard', 45000],
      ['Hexham', 45010],
    ]);
    expect(await at().host.readRange('Ledger', 4, 3, 1_048_572, 5)).toEqual([[40], [9]]);
    expect(await at().host.readRange('Ledger', 20, 0, 3, 3)).toEqual([]);
    expect(await at().host.readRange('Empty', 0, 0, 3, 3)).toEqual([]);
    expect((await failureOf(() => at().host.readRange('Nowhere', 0, 0, 1, 1)))?.code).toBe('no-sheet');
  });

  test('a formula goes in as one, also over text and into a cell in the text format', async () => {
    await at().host.updateByKey({
      sheet: 'Ledger',
      headerRow: 0,
      keyHeaders: ['Invoice'],
      changes: [{ key: ['R-1'], set: { Customer: '=text' } }],
    });
    await at().host.insertFormula('Ledger', 1, 1, '=1+2.5');
    expect(at().look('Ledger', 1, 1).formula).toBe('=1+2.5');
    await at().host.insertFormula('Ledger', 8, 8, '=F(A1,"a;b",0.5)');
    expect(at().look('Ledger', 8, 8).formula).toBe('=F(A1,"a;b",0.5)');
    expect((await failureOf(() => at().host.insertFormula('Nowhere', 0, 0, '=1')))?.code).toBe('no-sheet');
    expect((await failureOf(() => at().host.goTo('Nowhere', 0, 0)))?.code).toBe('no-sheet');
  });
}
