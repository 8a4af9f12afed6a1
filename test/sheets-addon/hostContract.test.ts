import type { Cell } from '../../core/cells/cell';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import type { ScriptRunner } from '../../sheets-addon/sidebar/googleScript';
import { serverCall } from '../../sheets-addon/sidebar/serverCall';
import { createSheetsHost } from '../../sheets-addon/sidebar/sheetsHost';
import { scriptRun } from '../../workbench/hosts/sheets/scriptRun';
import { hostContract, type HostUnderTest } from '../contracts/host.contract';
import { inAppsScript, memoryBook } from './appsScript';

const page = {
  document: { visibilityState: 'visible' as const },
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  matchMedia: () => ({ matches: false }),
  open: () => null,
};

const typed = (cell: Cell): string => {
  if (cell === null || typeof cell === 'object') return '';
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell);
};

/** The sidebar's half, the way between, the server's half and the spreadsheet. */
function setUp(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): HostUnderTest {
  const { book, grid } = memoryBook({ timeZone: 'America/Sao_Paulo' }, Object.keys(sheets));
  const id = (name: string): string => grid.sheets().find((sheet) => sheet.name === name)?.id ?? '';
  for (const [name, rows] of Object.entries(sheets)) {
    grid.fill(
      id(name),
      rows.map((row) => row.map(typed)),
    );
  }
  const server = async (_name: string, [method, json]: readonly unknown[]): Promise<unknown> => {
    await Promise.resolve();
    return inAppsScript(book, () => collectionsCall(method, json));
  };
  const runner = scriptRun(['collectionsCall'], server, () => undefined) as ScriptRunner;
  return {
    host: createSheetsHost(
      serverCall(() => runner),
      { locale: 'en-GB' },
      page,
    ),
    select: (sheet, areas) =>
      grid.select(areas.map(([row, column, height, width]) => ({ sheet: id(sheet), row, column, height, width }))),
    hideRows: (sheet, rows) => rows.forEach((row) => grid.setRowsHidden(id(sheet), row, 1, true)),
    filterRows: (sheet, rows) => grid.filterOut(id(sheet), rows),
    look: (sheet, row, column) => {
      const { value, formula } = grid.cell(id(sheet), row, column);
      return { value, formula };
    },
    type: (sheet, row, column, content) => grid.write([{ sheet: id(sheet), row, column, content }]),
    protect: (sheet) => void book.protectedSheets.add(id(sheet)),
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
}

hostContract('Google Sheets', setUp);
