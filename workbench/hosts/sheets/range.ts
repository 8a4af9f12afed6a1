import { areaName } from '../address';
import type { Area, CellWrite } from '../grid';
import type { Book } from './book';
import { forbid, type Mode } from './mode';
import { cellWrite, scriptValue, toldFormat } from './cellValues';
import type { RangeStandIn, SheetStandIn } from './standIns';
import { strict } from './strict';

function checkShape(rows: unknown, area: Area, what: string): asserts rows is unknown[][] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw new Error(
      `The parameters (${typeof rows}) don't match the method signature for SpreadsheetApp.Range.set${what}.`,
    );
  }
  const say = (unit: string, has: number, wants: number): Error =>
    new Error(
      `The number of ${unit} in the data does not match the number of ${unit} in the range. The data has ${has} but the range has ${wants}.`,
    );
  if (rows.length !== area.height) throw say('rows', rows.length, area.height);
  for (const row of rows as unknown[][]) if (row.length !== area.width) throw say('columns', row.length, area.width);
}

function grid<T>(area: Area, each: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.height }, (_r, r) =>
    Array.from({ length: area.width }, (_c, c) => each(area.row + r, area.column + c)),
  );
}

/** The grid reads formulas in English; Sheets reads them in the spreadsheet's locale, and a semicolon in every one. */
function asEnglish(formula: string, locale: string): string {
  const comma = new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).includes(',');
  const decimals = (part: string): string => (comma ? part.replace(/(\d),(\d)/g, '$1.$2') : part);
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : decimals(part).replace(/;/g, ','),
  );
}

/** A block of cells, zero-based inside and one-based outside, as Apps Script counts. */
export function rangeStandIn(book: Book, mode: Mode, sheet: SheetStandIn, id: string, area: Area): RangeStandIn {
  const writable = (call: string): void => forbid(mode, ['authorised'], `Range.${call}`);
  const put = (make: (r: number, c: number) => Pick<CellWrite, 'content' | 'format'>): void =>
    book.grid.write(
      grid(area, (row, column) => ({ sheet: id, row, column, ...make(row - area.row, column - area.column) })).flat(),
    );
  const range: RangeStandIn = strict<RangeStandIn>('Range', {
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getNumRows: () => area.height,
    getNumColumns: () => area.width,
    getA1Notation: () => areaName(area),
    getSheet: () => sheet,
    getValues: () => grid(area, (row, column) => scriptValue(book.grid.cell(id, row, column), book.timeZone)),
    setValues(values) {
      writable('setValues');
      checkShape(values, area, 'Values');
      const format = (r: number, c: number): string => book.grid.cell(id, area.row + r, area.column + c).format;
      put((r, c) => cellWrite(values[r]?.[c], format(r, c), book.timeZone));
      return range;
    },
    getFormulas: () => grid(area, (row, column) => book.grid.cell(id, row, column).formula ?? ''),
    setFormula(formula) {
      writable('setFormula');
      put(() => ({ content: asEnglish(formula, book.locale) }));
      return range;
    },
    setFormulas(formulas) {
      writable('setFormulas');
      checkShape(formulas, area, 'Formulas');
      put((r, c) => ({ content: asEnglish(String(formulas[r]?.[c]), book.locale) }));
      return range;
    },
    getNumberFormats: () => grid(area, (row, column) => toldFormat(book.grid.cell(id, row, column).format)),
    setNumberFormats(formats) {
      writable('setNumberFormats');
      checkShape(formats, area, 'NumberFormats');
      put((r, c) => ({ format: String(formats[r]?.[c]) }));
      return range;
    },
    setFontWeight(weight) {
      writable('setFontWeight');
      book.grid.style({ ...area, sheet: id }, { bold: weight === 'bold' });
      return range;
    },
    createFilter() {
      writable('createFilter');
      if (book.grid.filterOf(id) !== null)
        throw new Error("You can't create a filter in a sheet that already has a filter.");
      book.grid.setFilter({ ...area, sheet: id });
      return strict('Filter', {});
    },
    /** Folded away as soon as it is made: nobody looks in between. */
    shiftColumnGroupDepth(delta) {
      writable('shiftColumnGroupDepth');
      if (delta !== 1) throw new Error('This stand-in groups once.');
      book.grid.foldColumns(id, area.column, area.width);
      return range;
    },
    activate() {
      writable('activate');
      book.grid.select([{ ...area, sheet: id }]);
      return range;
    },
  });
  return range;
}
