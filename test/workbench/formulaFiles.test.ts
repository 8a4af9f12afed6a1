import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { registry } from '../../core/functions/registry';
import { ownFormulas, repairFormulas, undoFormulas } from '../../core/usecases/formulas/changeHost';
import type { Host } from '../../core/ports/host';
import type { MemoryGrid } from '../../workbench/hosts/memoryGrid';
import { workbookOf, xlsxOf } from '../../workbench/server/xlsx';
import { inExcel, inSheets, type OpenHost } from '../support/openHosts';
import { servicesOn } from '../fakes/services';

const NAMES = new Set(registry.map(({ name }) => name));
const HOSTS: readonly [string, (sheet: string, rows: []) => OpenHost][] = [
  ['Excel', inExcel],
  ['Google Sheets', inSheets],
];

async function load(file: Buffer, { grid }: OpenHost): Promise<void> {
  const [sheet] = (await workbookOf(file)).sheets;
  grid.write((sheet?.cells ?? []).map((cell) => ({ sheet: grid.activeSheet(), ...cell })));
}

const formulasOf = (grid: MemoryGrid): Record<string, string> => {
  const found: Record<string, string> = {};
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 8; column++) {
      const { formula } = grid.cell(grid.activeSheet(), row, column);
      if (formula !== undefined) found[`${'ABCDEFGH'[column]}${row + 1}`] = formula;
    }
  return found;
};

const services = (host: Host) => servicesOn(host);

test.each(HOSTS)(
  'a file that LibreOffice saved works again in %s, and not a word of a text is changed',
  async (_, open) => {
    const at = open('Ledger', []);
    await load(readFileSync(join(__dirname, 'fixtures/saved-by-libreoffice.xlsx')), at);
    const before = formulasOf(at.grid);
    expect(before['E2']).toBe('=_xldudf_collections_days_past_due(B2,45982)');
    const [found] = await ownFormulas(services(at.host), NAMES);
    expect(found).toMatchObject({ sheet: 'Ledger', formulas: 9, broken: 6 });
    const changed = await repairFormulas(services(at.host), ['Ledger'], NAMES);
    expect(changed).toMatchObject({ cells: 6, left: 0 });
    const after = formulasOf(at.grid);
    expect(after).toMatchObject({
      D2: '=COLLECTION_STAGE(B2,45982,C2)',
      E2: '=DAYS_PAST_DUE(B2,45982)',
      F4: '=IF(C4>0,"_xldudf_DAYS_PAST_DUE(x)"&DAYS_PAST_DUE(B4,45982),"")',
      C6: '=SUM(C2:C4)',
    });
    expect(await undoFormulas(services(at.host), changed)).toEqual([]);
    expect(formulasOf(at.grid)).toEqual(before);
  },
);

/** As Google Sheets writes xlsx files: the formula in a text, beside it what it showed. */
async function savedBySheets(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Ledger');
  const put = (cell: string, inner: string, result: string | number): void => {
    const shown = typeof result === 'number' ? String(result) : `"${result}"`;
    const formula = `IFERROR(__xludf.DUMMYFUNCTION("${inner.replace(/"/g, '""')}"),${shown})`;
    sheet.getCell(cell).value = { formula, result, date1904: false };
  };
  sheet.getCell('A1').value = 45000;
  put('B1', 'AGEING_BUCKET(A1, "2025-11-21")', 'Over 90');
  put('C1', 'DAYS_PAST_DUE(A1:A2,45982)', 982);
  put('C2', '"COMPUTED_VALUE"', 981);
  put('E1', 'QUERY(A1:B2,"select A")', 45000);
  put('E2', '"COMPUTED_VALUE"', 45001);
  return Buffer.from(await book.xlsx.writeBuffer());
}

test.each(HOSTS)(
  'a file that Google Sheets saved works again in %s; what only Sheets can do keeps its values',
  async (_, open) => {
    const at = open('Ledger', []);
    await load(await savedBySheets(), at);
    const before = formulasOf(at.grid);
    const changed = await repairFormulas(services(at.host), ['Ledger'], NAMES);
    expect(changed.cells).toBe(3);
    expect(formulasOf(at.grid)).toEqual({
      B1: '=AGEING_BUCKET(A1, "2025-11-21")',
      C1: '=DAYS_PAST_DUE(A1:A2,45982)',
      E1: before['E1'],
      E2: before['E2'],
    });
  },
);

test('the workbench itself keeps its functions as Excel does in files, and texts as they are', async () => {
  const content = '=IF(A1>0,"_xldudf_DAYS_PAST_DUE(x) DAYS_PAST_DUE("&days_past_due(A1),MY_OWN_NAME(2))';
  const file = await xlsxOf({ sheets: [{ name: 'Ledger', cells: [{ row: 0, column: 1, content, value: 'x' }] }] });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ArrayBuffer);
  expect(book.worksheets[0]?.getCell('B1').formula).toBe(
    'IF(A1>0,"_xldudf_DAYS_PAST_DUE(x) DAYS_PAST_DUE("&_xldudf_DAYS_PAST_DUE(A1),MY_OWN_NAME(2))',
  );
  const [sheet] = (await workbookOf(file)).sheets;
  expect(sheet?.cells[0]?.content).toBe(content.replace('days_past_due', 'DAYS_PAST_DUE'));
});
