import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import type { Outbox, Waiting } from '../../core/ports/outbox';
import { keepsToItself, sharedOutbox } from '../../excel-addin/host/autoSave';
import { createExcelHost } from '../../excel-addin/host/excelHost';
import { failureText } from '../../core/failures/text';
import { hostContract, type HostUnderTest } from '../contracts/host.contract';
import { briefly, excelInNode, type ExcelInNode } from '../workbench/excelInNode';

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const typed = (cell: Cell): string => {
  if (cell === null || typeof cell === 'object') return '';
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell);
};

function setUp(sheets: Sheets): { excel: ExcelInNode; under: HostUnderTest } {
  const excel = excelInNode(Object.keys(sheets));
  const { grid, run } = excel;
  const id = (name: string): string => grid.sheets().find((sheet) => sheet.name === name)?.id ?? '';
  for (const [name, rows] of Object.entries(sheets))
    grid.fill(
      id(name),
      rows.map((row) => row.map(typed)),
    );
  const host = createExcelHost({
    run,
    sleep: briefly,
    who: () => Promise.resolve('ana.ruiz@hartwell.example'),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: (callback) => grid.onSelection(callback),
  });
  const under: HostUnderTest = {
    host,
    select: (sheet, areas) =>
      grid.select(areas.map(([row, column, height, width]) => ({ sheet: id(sheet), row, column, height, width }))),
    hideRows: (sheet, rows) => rows.forEach((row) => grid.setRowsHidden(id(sheet), row, 1, true)),
    filterRows: (sheet, rows) => grid.filterOut(id(sheet), rows),
    look: (sheet, row, column) => {
      const { value, formula } = grid.cell(id(sheet), row, column);
      return { value, formula };
    },
    type: (sheet, row, column, content) => grid.write([{ sheet: id(sheet), row, column, content }]),
    protect: (sheet) => void excel.book.protectedSheets.add(id(sheet)),
    arranged: (sheet, columns) => {
      const [filter, fold] = [grid.filterOf(id(sheet)), grid.foldOf(id(sheet))];
      return {
        widths: Array.from({ length: columns }, (_, column) => grid.widthOf(id(sheet), column)),
        filter: filter === null ? null : [filter.row, filter.column, filter.width],
        fold: fold === null ? null : [fold.column, fold.width],
      };
    },
    coloured: (sheet) => grid.wordRules(id(sheet)).map(({ word }) => word),
    selected: () => {
      const { row, column } = grid.selection()[0] ?? { row: -1, column: -1 };
      return { sheet: grid.sheets().find((sheet) => sheet.id === grid.activeSheet())?.name ?? '', row, column };
    },
  };
  return { excel, under };
}

hostContract('Excel', (sheets) => setUp(sheets).under);

test('a workbook with a protected structure takes no new sheet, and says so', async () => {
  const { excel, under } = setUp({ Ledger: [['Invoice']] });
  excel.book.protectedStructure = true;
  expect(await under.host.isProtected('Collections Templates')).toBe(true);
  expect(await under.host.isProtected('Ledger')).toBe(false);
  await expect(Promise.resolve(under.host.ensureSheet('Collections Templates', ['Level']))).rejects.toThrow();
  expect(excel.missing).toEqual([]);
});

describe('large sheets', () => {
  const wide = 'x'.repeat(900);
  const rows = Array.from({ length: 12_000 }, (_, i) => [`R-${i}`, wide, i]);

  test('go in and come out in chunks below the 5 MB that Excel takes', async () => {
    const { excel, under } = setUp({ Ledger: [] });
    await under.host.ensureSheet('Ledger', ['Invoice', 'Note', 'Number']);
    await under.host.appendRows('Ledger', rows);
    const block = await under.host.readSheet('Ledger');
    expect(block?.rows).toHaveLength(12_001);
    expect(block?.rows[12_000]).toEqual(['R-11999', wide, 11_999]);
    expect(Math.max(...excel.requests)).toBeLessThan(5 * 1024 * 1024);
    expect(excel.missing).toEqual([]);
  });

  test('a whole selected column costs the used rows only', async () => {
    const { under } = setUp({ Ledger: [['Invoice'], ['R-1'], ['R-2']] });
    under.select('Ledger', [[0, 0, 1_048_576, 1]]);
    expect((await under.host.readSelection())?.rows).toHaveLength(3);
  });
});

test('an error cell is told apart from text that reads like one', async () => {
  const { excel, under } = setUp({ Ledger: [['Open'], ['#N/A'], [5]] });
  excel.grid.write([{ sheet: excel.grid.activeSheet(), row: 3, column: 0, content: '=NO()' }]);
  const block = await under.host.readSheet('Ledger');
  expect(block?.rows).toEqual([['Open'], ['#N/A'], [5], [{ error: '#NAME?' }]]);
});

test('a workbook that counts its days from 1904 is neither read nor written, and says so', async () => {
  const { excel, under } = setUp({ Ledger: [['Invoice'], ['A-1']] });
  const { host } = under;
  excel.book.since1904 = true;
  const told = { message: failureText('date-system') };
  await expect(host.readSheet('Ledger')).rejects.toMatchObject(told);
  await expect(host.readSelection()).rejects.toMatchObject(told);
  await expect(host.ensureSheet('Collections Log', ['Key'])).rejects.toMatchObject(told);
  expect(excel.grid.sheets().map(({ name }) => name)).not.toContain('Collections Log');
});

describe('a workbook that others have open too', () => {
  const outboxOf = (excel: ExcelInNode, address: string) => {
    const asked: string[] = [];
    const note = (what: string): Promise<never> => {
      asked.push(what);
      return Promise.reject(new Error('far enough'));
    };
    const inner: Outbox = {
      claim: () => note('claim'),
      takeOver: () => note('takeOver'),
      start: () => note('start'),
      mark: () => note('mark'),
      records: () => note('records'),
    };
    return { asked, outbox: sharedOutbox(inner, () => excel.run((context) => keepsToItself(context, address))) };
  };
  const waiting: Waiting = { key: 'k', nonce: 'n', mark: '' };

  test.each([
    ['https://hartwell.sharepoint.example/Receivables.xlsx', false, true],
    ['https://hartwell.sharepoint.example/Receivables.xlsx', true, false],
    ['C:\\\\Receivables.xlsx', false, false],
  ])('%s, AutoSave %s: nothing is claimed or begun is %s', async (address, autoSave, isRefused) => {
    const { excel } = setUp({ Ledger: [] });
    excel.book.autoSave = () => autoSave;
    const { asked, outbox } = outboxOf(excel, address);
    const message = isRefused ? failureText('auto-save-off') : 'far enough';
    await expect(outbox.claim([])).rejects.toThrow(message);
    await expect(outbox.takeOver([], 'x')).rejects.toThrow(message);
    await expect(outbox.start(waiting)).rejects.toThrow(message);
    // What went out is recorded in any case.
    await expect(outbox.mark([])).rejects.toThrow('far enough');
    expect(asked).toEqual(isRefused ? ['mark'] : ['claim', 'takeOver', 'start', 'mark']);
    expect(excel.missing).toEqual([]);
  });
});
