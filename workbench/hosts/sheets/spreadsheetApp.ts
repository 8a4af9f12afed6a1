import type { SheetArea } from '../grid';
import type { Book } from './book';
import { forbid, type Mode } from './mode';
import { rangeStandIn } from './range';
import { ruleBuilder } from './ruleBuilder';
import type { RangeStandIn, SheetStandIn } from './standIns';
import { sheetStandIn, sizeOf } from './sheet';
import { strict } from './strict';
import { ui } from './ui';

/** A selection of whole rows or columns ends where the sheet does. */
function clipped(book: Book, area: SheetArea): SheetArea {
  const size = sizeOf(book, area.sheet);
  const height = Math.min(area.height, size.rows - area.row);
  return { ...area, height, width: Math.min(area.width, size.columns - area.column) };
}

function activeRangeList(book: Book, mode: Mode): { getRanges(): RangeStandIn[] } | null {
  const areas = book.grid.selection().map((area) => clipped(book, area));
  if (areas.length === 0) return null;
  return strict('RangeList', {
    getRanges: () =>
      areas.map((area) => rangeStandIn(book, mode, sheetStandIn(book, mode, area.sheet), area.sheet, area)),
  });
}

function spreadsheet(book: Book, mode: Mode) {
  const { grid } = book;
  const remembered = new Map<string, readonly SheetArea[]>();
  const sheetOf = (id: string): SheetStandIn => sheetStandIn(book, mode, id);
  const show = (id: string, restore: boolean): void => {
    if (grid.activeSheet() !== id) remembered.set(grid.activeSheet(), grid.selection());
    grid.activate(id);
    const before = remembered.get(id);
    if (restore && before !== undefined) grid.select(before);
  };
  return strict('Spreadsheet', {
    getSpreadsheetTimeZone: () => book.timeZone,
    getSpreadsheetLocale: () => book.locale,
    getSheets: () => grid.sheets().map(({ id }) => sheetOf(id)),
    getActiveSheet: () => sheetOf(grid.activeSheet()),
    getSheetByName(name: string): SheetStandIn | null {
      const found = grid.sheets().find((sheet) => sheet.name === name);
      return found === undefined ? null : sheetOf(found.id);
    },
    insertSheet(name: string): SheetStandIn {
      forbid(mode, ['authorised'], 'Spreadsheet.insertSheet');
      if (grid.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      const id = grid.addSheet(name);
      show(id, false);
      return sheetOf(id);
    },
    deleteSheet(sheet: SheetStandIn): void {
      forbid(mode, ['authorised'], 'Spreadsheet.deleteSheet');
      if (grid.sheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
      const found = grid.sheets().find(({ name }) => name === sheet.getName());
      if (found === undefined) throw new Error('Sheet not found');
      grid.deleteSheet(found.id);
    },
    setActiveSheet(sheet: SheetStandIn, restoreSelection = false): SheetStandIn {
      forbid(mode, ['authorised'], 'Spreadsheet.setActiveSheet');
      const found = grid.sheets().find(({ name }) => name === sheet.getName());
      if (found === undefined) throw new Error('Sheet not found');
      show(found.id, restoreSelection);
      return sheet;
    },
  });
}

export function spreadsheetApp(book: Book, mode: Mode) {
  // Each asking gives the same document, with what it remembers of selections.
  const document = spreadsheet(book, mode);
  const reads: readonly Mode[] = ['authorised', 'formula'];
  return strict('SpreadsheetApp', {
    getActiveSpreadsheet() {
      forbid(mode, reads, 'SpreadsheetApp.getActiveSpreadsheet');
      return document;
    },
    getActiveRangeList() {
      forbid(mode, reads, 'SpreadsheetApp.getActiveRangeList');
      return activeRangeList(book, mode);
    },
    getCurrentCell() {
      forbid(mode, reads, 'SpreadsheetApp.getCurrentCell');
      const [first] = book.grid.selection();
      if (first === undefined) return null;
      const cell = { row: first.row, column: first.column, height: 1, width: 1 };
      return rangeStandIn(book, mode, sheetStandIn(book, mode, first.sheet), first.sheet, cell);
    },
    newConditionalFormatRule() {
      forbid(mode, reads, 'SpreadsheetApp.newConditionalFormatRule');
      return ruleBuilder();
    },
    ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
    flush: () => forbid(mode, reads, 'SpreadsheetApp.flush'),
    getUi() {
      forbid(mode, ['authorised', 'unauthorised'], 'SpreadsheetApp.getUi');
      return ui(book, mode);
    },
  });
}
