import { blocksOf, cellMap } from '../../core/cells/blocks';
import type { Cell } from '../../core/cells/cell';
import { sameBlock } from '../../core/cells/block';
import { CollectionError, failureText } from '../../core/failures/text';
import type { ColumnMove, Host, SheetBlock, SheetChange, SheetEdit } from '../../core/ports/host';
import type { SheetArea, SheetArrangement, WordColour } from '../../core/workbook/sheetEdit';
import { isOwnSheet, withOwnSheets } from '../../core/usecases/workbook/ownSheets';
import { runNow } from '../../core/usecases/portSteps';
import { arrange } from './arrange';
import { colourWords } from './colours';
import { editCells, readFormulas } from './editCells';
import { allSheetNames, forgetSheets, sheetNamed, spreadsheetNow } from './execution';
import { activeCell, insertFormula, readRange } from './formula';
import { updateByKey } from './keyedUpdate';
import { inTurn } from './lock';
import { readSelection, wholeOf } from './selection';
import { writeRows } from './writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function existing(name: string): Sheet {
  const sheet = sheetNamed(name);
  if (sheet === null) throw new CollectionError(failureText('no-sheet', name));
  return sheet;
}

function readSheet(name: string): SheetBlock | null {
  const sheet = sheetNamed(name);
  if (sheet === null) return null;
  return { sheet: name, top: 0, left: 0, rows: wholeOf(sheet) };
}

function sheetNames(): string[] {
  const spreadsheet = spreadsheetNow();
  const names = spreadsheet
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => sheet.getName());
  const active = spreadsheet.getActiveSheet().getName();
  return [...names.filter((name) => name === active), ...names.filter((name) => name !== active)];
}

function allSheets(): string[] {
  return [...allSheetNames()];
}

/** A new sheet comes to the front; the user's own goes back there, with its selection. */
function addSheet(name: string): Sheet {
  const spreadsheet = spreadsheetNow();
  const before = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(before, true);
  forgetSheets();
  return sheet;
}

/** An empty sheet gets its headers too: a run that ended between making the sheet and writing them leaves one. */
function ensureSheet(name: string, headers: readonly string[]): void {
  const sheet = sheetNamed(name) ?? addSheet(name);
  if (headers.length === 0 || sheet.getLastRow() > 0) return;
  growTo(sheet, 1, headers.length);
  writeRows(sheet, { top: 0, left: 0, rows: [headers] }).setFontWeight('bold');
  sheet.setFrozenRows(1);
}

function growTo(sheet: Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > height) sheet.insertRowsAfter(height, rows - height);
  if (columns > width) sheet.insertColumnsAfter(width, columns - width);
}

/** Rows of one length, the missing cells blank. */
function even(rows: readonly (readonly Cell[])[], height: number, width: number): Cell[][] {
  return Array.from({ length: height }, (_r, r) => Array.from({ length: width }, (_c, c) => rows[r]?.[c] ?? null));
}

/** Changes rows and cells of one of our own sheets, where it still is as it was seen. */
function changeSheet({ sheet: name, seen, rows, cells }: SheetChange): boolean {
  if (!isOwnSheet(name, seen?.rows)) throw new CollectionError(failureText('not-own-sheet', name));
  const nothing: SheetBlock = { sheet: name, top: 0, left: 0, rows: [] };
  if (!sameBlock(seen ?? nothing, readSheet(name) ?? nothing)) return false;
  const sheet = sheetNamed(name) ?? addSheet(name);
  for (const { at, add } of [...rows].reverse()) {
    if (add < 0) sheet.deleteRows(at + 1, -add);
    else sheet.insertRowsBefore(at + 1, add);
  }
  growTo(sheet, Math.max(0, ...cells.map(({ row }) => row + 1)), Math.max(0, ...cells.map(({ column }) => column + 1)));
  for (const block of blocksOf(cellMap(cells))) writeRows(sheet, block);
  return true;
}

/** Takes out one of our own sheets, where it still is as it was seen. */
function removeSheet(name: string, seen: SheetBlock): boolean {
  if (!isOwnSheet(name, seen.rows)) throw new CollectionError(failureText('not-own-sheet', name));
  const [sheet, now] = [sheetNamed(name), readSheet(name)];
  if (sheet === null || now === null || !sameBlock(seen, now)) return false;
  spreadsheetNow().deleteSheet(sheet);
  forgetSheets();
  return true;
}

/** Moves whole columns of one of our own sheets, where it still is as it was seen. */
function moveColumns(name: string, seen: SheetBlock, moves: readonly ColumnMove[]): boolean {
  if (!isOwnSheet(name, seen.rows)) throw new CollectionError(failureText('not-own-sheet', name));
  const [sheet, now] = [sheetNamed(name), readSheet(name)];
  if (sheet === null || now === null || !sameBlock(seen, now)) return false;
  for (const { from, to } of moves) {
    const rows = sheet.getMaxRows();
    // Sheets counts the place where a column comes to by what stood there before.
    sheet.moveColumns(sheet.getRange(1, from + 1, rows, 1), from > to ? to + 1 : to + 2);
  }
  return true;
}

/** Protected against this user; a protection that only warns is none. */
function isProtected(name: string): boolean {
  const protections = sheetNamed(name)?.getProtections(SpreadsheetApp.ProtectionType.SHEET) ?? [];
  return protections.some((protection) => !protection.canEdit());
}

/**
 * The address of whoever opened the pane: by the active user, whom some domains hide, else by whose rights the script
 * has, who is the same person. '' where neither can be read or the permission was left unticked: the pane opens all
 * the same.
 */
function who(): string {
  for (const user of [() => Session.getActiveUser(), () => Session.getEffectiveUser()]) {
    try {
      const address = user().getEmail();
      if (address !== '') return address;
    } catch {
      // The other one may be told.
    }
  }
  return '';
}

function appendRows(name: string, rows: readonly (readonly Cell[])[]): void {
  const sheet = existing(name);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const top = sheet.getLastRow() + 1;
  growTo(sheet, top - 1 + rows.length, width);
  writeRows(sheet, { top: top - 1, left: 0, rows: even(rows, rows.length, width) });
}

/** The Host port on SpreadsheetApp. It is synchronous; what writes holds the document's lock meanwhile. */
const server = {
  readSelection,
  readSheet,
  sheetNames,
  allSheets,
  ensureSheet: (name: string, headers: readonly string[]) => inTurn(() => ensureSheet(name, headers)),
  appendRows: (name: string, rows: readonly (readonly Cell[])[]) => inTurn(() => appendRows(name, rows)),
  updateByKey: (update) => inTurn(() => updateByKey(existing(update.sheet), update)),
  changeSheet: (change: SheetChange) => inTurn(() => changeSheet(change)),
  readFormulas(name: string) {
    const sheet = sheetNamed(name);
    return sheet === null ? null : readFormulas(sheet);
  },
  editCells: (edit: SheetEdit) =>
    inTurn(() => {
      const sheet = existing(edit.sheet);
      growTo(
        sheet,
        Math.max(0, ...edit.cells.map(({ row }) => row + 1)),
        Math.max(0, ...edit.cells.map(({ column }) => column + 1)),
      );
      return editCells(sheet, edit.cells);
    }),
  removeSheet: (name: string, seen: SheetBlock) => inTurn(() => removeSheet(name, seen)),
  colourWords: (area: SheetArea, colours: readonly WordColour[]) =>
    inTurn(() => colourWords(existing(area.sheet), area, colours)),
  arrange: (arrangement: SheetArrangement) => inTurn(() => arrange(existing(arrangement.sheet), arrangement)),
  moveColumns: (name: string, seen: SheetBlock, moves: readonly ColumnMove[]) =>
    inTurn(() => moveColumns(name, seen, moves)),
  isProtected,
  activeCell,
  readRange: (name: string, row: number, column: number, rows: number, columns: number) =>
    readRange(existing(name), { row, column, rows, columns }),
  insertFormula: (name: string, row: number, column: number, formula: string) =>
    inTurn(() => insertFormula(existing(name), row, column, formula)),
  goTo(name: string, row: number, column: number) {
    existing(name)
      .getRange(row + 1, column + 1)
      .activate();
  },
  who,
  locale: () => spreadsheetNow().getSpreadsheetLocale().replace('_', '-'),
  theme: () => 'light',
  /** The server hears of nothing; the sidebar looks. */
  onSelectionChanged: () => () => undefined,
} satisfies Host;

/** The same, in which our own sheets are found by their headers where somebody renamed them. */
export const sheetsServer = withOwnSheets(server, runNow);
