import { parseArea } from '../address';
import type { Book, SheetSize } from './book';
import { forbid, type Mode } from './mode';
import { rangeStandIn } from './range';
import type { RuleStandIn, SheetStandIn } from './standIns';
import { served, strict } from './strict';

const NEW_SHEET: SheetSize = { rows: 1000, columns: 26 };

/** A sheet's size; a grid that holds more than Sheets starts with counts as grown. */
export function sizeOf(book: Book, id: string): SheetSize {
  const used = book.grid.usedArea(id);
  const size = book.sizes.get(id) ?? { ...NEW_SHEET };
  size.rows = Math.max(size.rows, used === null ? 0 : used.row + used.height);
  size.columns = Math.max(size.columns, used === null ? 0 : used.column + used.width);
  book.sizes.set(id, size);
  return size;
}

function checkRange(size: SheetSize, row: number, column: number, rows: number, columns: number): void {
  const whole = [row, column, rows, columns].every((n) => Number.isInteger(n));
  if (!whole) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

function anyFiltered(book: Book, id: string): boolean {
  const used = book.grid.usedArea(id);
  if (used === null) return false;
  return Array.from({ length: used.height }, (_x, i) => book.grid.rowState(id, used.row + i)).includes('filtered');
}

export function sheetStandIn(book: Book, mode: Mode, id: string): SheetStandIn {
  const { grid } = book;
  const grow = (side: keyof SheetSize, after: number, howMany: number): void => {
    forbid(mode, ['authorised'], `Sheet.insert${side === 'rows' ? 'Rows' : 'Columns'}After`);
    const size = sizeOf(book, id);
    if (after !== size[side]) throw new Error(`This stand-in inserts ${side} after the last one only.`);
    if (!(howMany >= 1)) throw new Error(`Invalid argument: howMany ${howMany}`);
    size[side] += howMany;
  };
  const moveRows = (call: string, position: number, howMany: number): void => {
    forbid(mode, ['authorised'], `Sheet.${call}`);
    const size = sizeOf(book, id);
    if (position < 1 || position > size.rows || howMany === 0) throw new Error('Those rows are out of bounds.');
    grid.moveRows(id, position - 1, howMany);
    size.rows += howMany;
  };
  const sheet: SheetStandIn = strict<SheetStandIn>('Sheet', {
    getName: () => grid.sheets().find((s) => s.id === id)?.name ?? '',
    getSheetId: () => grid.sheets().findIndex((s) => s.id === id),
    isSheetHidden: () => false,
    getLastRow: () => ((used) => (used === null ? 0 : used.row + used.height))(grid.usedArea(id)),
    getLastColumn: () => ((used) => (used === null ? 0 : used.column + used.width))(grid.usedArea(id)),
    getMaxRows: () => sizeOf(book, id).rows,
    getMaxColumns: () => sizeOf(book, id).columns,
    insertRowsAfter: (after, howMany) => (grow('rows', after, howMany), sheet),
    insertColumnsAfter: (after, howMany) => (grow('columns', after, howMany), sheet),
    insertRowsBefore: (before, howMany) => (moveRows('insertRowsBefore', before, howMany), sheet),
    deleteRows: (position, howMany) => moveRows('deleteRows', position, -howMany),
    moveColumns(columns, destinationIndex) {
      forbid(mode, ['authorised'], 'Sheet.moveColumns');
      const [from, to] = [columns.getColumn() - 1, destinationIndex - 1];
      if (columns.getNumColumns() !== 1) throw new Error('This stand-in moves one column at a time.');
      if (to < 0 || to > sizeOf(book, id).columns) throw new Error('Those columns are out of bounds.');
      if (to === from || to === from + 1) throw new Error('The columns cannot be moved to where they stand.');
      grid.insertColumns(id, to, 1);
      const source = from >= to ? from + 1 : from;
      grid.cutColumn(id, source, to);
      grid.insertColumns(id, source, -1);
    },
    getProtections: (type) => {
      if (type !== 'SHEET') throw new Error(`This stand-in knows sheet protections only, not ${String(type)}.`);
      return book.protectedSheets.has(id) ? [strict('Protection', { canEdit: () => false })] : [];
    },
    setFrozenRows: () => forbid(mode, ['authorised'], 'Sheet.setFrozenRows'),
    getConditionalFormatRules: () =>
      grid.wordRules(id).map(({ area, word, fill, color }) =>
        strict<RuleStandIn>('ConditionalFormatRule', {
          rule: { word, fill, color },
          getRanges: () => [rangeStandIn(book, mode, sheet, id, area)],
        }),
      ),
    setConditionalFormatRules(rules) {
      forbid(mode, ['authorised'], 'Sheet.setConditionalFormatRules');
      grid.setWordRules(
        id,
        rules.flatMap((one) =>
          one.getRanges().map((range) => ({
            ...one.rule,
            area: {
              row: range.getRow() - 1,
              column: range.getColumn() - 1,
              height: range.getNumRows(),
              width: range.getNumColumns(),
            },
          })),
        ),
      );
    },
    setColumnWidth(column, width) {
      forbid(mode, ['authorised'], 'Sheet.setColumnWidth');
      if (column < 1 || column > sizeOf(book, id).columns) throw new Error('Those columns are out of bounds.');
      grid.setWidths(id, column - 1, [width]);
      return sheet;
    },
    getColumnGroupDepth(column) {
      const fold = grid.foldOf(id);
      return fold !== null && column > fold.column && column <= fold.column + fold.width ? 1 : 0;
    },
    collapseAllColumnGroups() {
      forbid(mode, ['authorised'], 'Sheet.collapseAllColumnGroups');
      return sheet;
    },
    getFilter: () => (anyFiltered(book, id) || grid.filterOf(id) !== null ? strict('Filter', {}) : null),
    isRowHiddenByFilter: (row) => grid.rowState(id, row - 1) === 'filtered',
    isRowHiddenByUser: (row) => grid.rowState(id, row - 1) === 'hidden',
    getDataRange() {
      const used = grid.usedArea(id);
      const height = used === null ? 1 : used.row + used.height;
      const width = used === null ? 1 : used.column + used.width;
      return rangeStandIn(book, mode, sheet, id, { row: 0, column: 0, height, width });
    },
    getRangeList(a1Notations) {
      if (a1Notations.length === 0) throw new Error('The range list is empty.');
      const areas = a1Notations.map((name) => {
        const area = parseArea(name);
        const { rows, columns } = sizeOf(book, id);
        if (area === undefined || area.row + area.height > rows || area.column + area.width > columns)
          throw new Error(`Range not found: ${name}`);
        return area;
      });
      const list = strict('RangeList', {
        setNumberFormat(format: string): object {
          for (const area of areas) {
            const range = rangeStandIn(book, mode, sheet, id, area);
            range.setNumberFormats(
              Array.from({ length: area.height }, () => Array.from({ length: area.width }, () => format)),
            );
          }
          // One way to Google's servers, whatever the number of ranges.
          served.calls -= areas.length;
          return list;
        },
      });
      return list;
    },
    getRange(row, column, numRows = 1, numColumns = 1) {
      checkRange(sizeOf(book, id), row, column, numRows, numColumns);
      const area = { row: row - 1, column: column - 1, height: numRows, width: numColumns };
      return rangeStandIn(book, mode, sheet, id, area);
    },
  });
  return sheet;
}
