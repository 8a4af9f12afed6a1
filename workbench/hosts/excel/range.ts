import { intersect, MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area, GridCell, SheetArea } from '../grid';
import { apiNotFound, invalidArgument, itemNotFound, RichApiError, textArgument, wholeArgument } from './apiObject';
import type { ApiObject, Members } from './apiObject';
import type { Book } from './book';
import { conditionalFormats } from './conditionalFormats';
import { formatObject } from './format';
import { RangeAreasObject, visibleAreas } from './rangeAreas';
import { worksheetObject } from './worksheet';

/** Above this, Excel on the web refuses to hand cells over. */
const MOST_CELLS = 5_000_000;

function valueTypeOf({ value, error }: GridCell): string {
  if (error) return 'Error';
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** A number written by code keeps all its digits; a logical value is spelled as Excel spells it. */
function contentOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  throw invalidArgument('A cell takes text, a number, a logical value, or null to stay as it is.');
}

export class RangeObject implements ApiObject {
  readonly apiType = 'Range';
  readonly members: Members;

  constructor(
    private readonly book: Book,
    readonly area: SheetArea,
  ) {
    if (area.row < 0 || area.column < 0 || area.height < 1 || area.width < 1) throw outside();
    if (area.row + area.height > MAX_ROWS || area.column + area.width > MAX_COLUMNS) throw outside();
    this.members = { read: this.reads(), write: this.writes(), open: this.opens(), call: this.calls() };
  }

  private reads(): Members['read'] & object {
    const { area, book } = this;
    return {
      address: () => book.address(area),
      addressLocal: () => book.address(area),
      cellCount: () => (area.height * area.width > 2_147_483_647 ? -1 : area.height * area.width),
      columnCount: () => area.width,
      columnIndex: () => area.column,
      formulas: () => this.map((cell) => cell.formula ?? cell.value),
      isEntireColumn: () => area.height === MAX_ROWS,
      isEntireRow: () => area.width === MAX_COLUMNS,
      numberFormat: () => this.map((cell) => cell.format),
      rowCount: () => area.height,
      rowHidden: () => this.rowHidden(),
      rowIndex: () => area.row,
      text: () => this.map((cell) => cell.text),
      valueTypes: () => this.map(valueTypeOf),
      values: () => this.map((cell) => cell.value),
    };
  }

  private writes(): Members['write'] & object {
    return {
      values: (matrix) => this.put(matrix, 'content'),
      formulas: (matrix) => this.put(matrix, 'content'),
      numberFormat: (matrix) => this.put(matrix, 'format'),
      rowHidden: (hidden) =>
        this.book.grid.setRowsHidden(this.area.sheet, this.area.row, this.area.height, hidden === true),
    };
  }

  private opens(): Members['open'] & object {
    return {
      conditionalFormats: () => conditionalFormats(this.book, this.area),
      format: () => formatObject(this.book, this.area),
      worksheet: () => worksheetObject(this.book, this.area.sheet),
    };
  }

  private calls(): Members['call'] & object {
    const { row, column, height, width } = this.area;
    const whole = wholeArgument;
    return {
      getCell: (r, c) =>
        this.sub({ row: row + whole(r, 'row'), column: column + whole(c, 'column'), height: 1, width: 1 }),
      getRow: (r) => this.sub({ row: row + whole(r, 'row'), column, height: 1, width }),
      getColumn: (c) => this.sub({ row, column: column + whole(c, 'column'), height, width: 1 }),
      getLastRow: () => this.sub({ row: row + height - 1, column, height: 1, width }),
      getLastCell: () => this.sub({ row: row + height - 1, column: column + width - 1, height: 1, width: 1 }),
      getEntireRow: () => this.sub({ row, column: 0, height, width: MAX_COLUMNS }),
      getEntireColumn: () => this.sub({ row: 0, column, height: MAX_ROWS, width }),
      getOffsetRange: (r, c) =>
        this.sub({ row: row + whole(r, 'rowOffset'), column: column + whole(c, 'columnOffset'), height, width }),
      getResizedRange: (r, c) =>
        this.sub({ row, column, height: height + whole(r, 'deltaRows'), width: width + whole(c, 'deltaColumns') }),
      getAbsoluteResizedRange: (r, c) =>
        this.sub({ row, column, height: whole(r, 'numRows'), width: whole(c, 'numColumns') }),
      getRowsBelow: (count = 1) => this.sub({ row: row + height, column, height: whole(count, 'count'), width }),
      getIntersection: (other) => this.intersection(this.other(other)),
      getBoundingRect: (other) => this.bounding(this.other(other)),
      getUsedRange: () => this.intersection(this.used()),
      getSpecialCells: (type) => this.specialCells(type),
      getSurroundingRegion: () => this.sub(this.used()),
      clear: (applyTo) => this.clear(applyTo),
      insert: (shift) => (shift === 'Right' ? this.moveColumns(1) : this.moveRows(shift, 'Down')),
      delete: (shift) => void (shift === 'Left' ? this.moveColumns(-1) : this.moveRows(shift, 'Up')),
      moveTo: (destination) => this.moveTo(this.other(destination)),
      group: (option) => this.fold(option, 'group'),
      hideGroupDetails: (option) => this.fold(option, 'hideGroupDetails'),
      select: () => this.book.grid.select([this.area]),
      // office.js cuts large arrays into several calls and asks first whether the whole fits.
      _ValidateArraySize: (rows, columns) => {
        if (rows !== height || columns !== width) throw wrongSize();
      },
    };
  }

  private sub(area: Area): RangeObject {
    return new RangeObject(this.book, { ...area, sheet: this.area.sheet });
  }

  private other(value: unknown): SheetArea {
    return value instanceof RangeObject
      ? value.area
      : this.book.area(textArgument(value, 'anotherRange'), this.area.sheet);
  }

  private used(): SheetArea {
    const used = this.book.usedArea(this.area.sheet);
    if (!used) throw itemNotFound();
    return { ...used, sheet: this.area.sheet };
  }

  private bounding(other: SheetArea): RangeObject {
    if (other.sheet !== this.area.sheet) throw invalidArgument('The ranges stand on different sheets.');
    const row = Math.min(this.area.row, other.row);
    const column = Math.min(this.area.column, other.column);
    const bottom = Math.max(this.area.row + this.area.height, other.row + other.height);
    const right = Math.max(this.area.column + this.area.width, other.column + other.width);
    return this.sub({ row, column, height: bottom - row, width: right - column });
  }

  private intersection(other: SheetArea): RangeObject {
    const common = other.sheet === this.area.sheet ? intersect(this.area, other) : undefined;
    if (!common) throw itemNotFound();
    return this.sub(common);
  }

  private map<T>(read: (cell: GridCell) => T): T[][] {
    const { sheet, row, column, height, width } = this.area;
    if (height * width > MOST_CELLS)
      throw new RichApiError('ResponsePayloadSizeLimitExceeded', 'The range is too large to be read at once.', 413);
    return Array.from({ length: height }, (_, i) =>
      Array.from({ length: width }, (__, j) => read(this.book.grid.cell(sheet, row + i, column + j))),
    );
  }

  private put(value: unknown, what: 'content' | 'format'): void {
    const { sheet, row, column, height, width } = this.area;
    this.refuseProtected();
    const rows = Array.isArray(value) ? (value as unknown[]) : undefined;
    const fits =
      rows === undefined ||
      (rows.length === height && rows.every((line) => Array.isArray(line) && line.length === width));
    if (!fits) throw wrongSize();
    const writes = [];
    for (let i = 0; i < height; i++) {
      const line = rows?.[i] as unknown[] | undefined;
      for (let j = 0; j < width; j++) {
        const cell = rows === undefined ? value : line?.[j];
        if (cell === null || cell === undefined) continue;
        writes.push({
          sheet,
          row: row + i,
          column: column + j,
          [what]: what === 'content' ? contentOf(cell) : textArgument(cell, 'numberFormat'),
        });
      }
    }
    this.book.grid.write(writes);
  }

  private refuseProtected(): void {
    if (this.book.protectedSheets.has(this.area.sheet))
      throw new RichApiError('AccessDenied', 'The worksheet is protected.', 403);
  }

  /** TRUE or FALSE where all rows agree, else null. */
  private rowHidden(): boolean | null {
    const { sheet, row, height } = this.area;
    const first = this.book.grid.rowState(sheet, row) !== 'shown';
    for (let i = 1; i < height; i++) if ((this.book.grid.rowState(sheet, row + i) !== 'shown') !== first) return null;
    return first;
  }

  private specialCells(type: unknown): RangeAreasObject {
    if (type !== 'Visible') throw apiNotFound(`Range.getSpecialCells("${String(type)}")`);
    const areas = visibleAreas(this.book.grid, this.area);
    if (areas.length === 0) throw itemNotFound();
    return new RangeAreasObject(this.book, areas);
  }

  private moveRows(shift: unknown, way: 'Down' | 'Up'): RangeObject {
    const { sheet, row, column, height, width } = this.area;
    if (shift !== way || width < MAX_COLUMNS) throw apiNotFound('Range.insert or delete of other than whole rows');
    this.refuseProtected();
    this.book.grid.moveRows(sheet, row, way === 'Down' ? height : -height);
    return this.sub({ row, column, height, width });
  }

  private moveColumns(sign: 1 | -1): RangeObject {
    const { sheet, row, column, height, width } = this.area;
    if (height < MAX_ROWS) throw apiNotFound('Range.insert or delete of other than whole columns');
    this.refuseProtected();
    this.book.grid.insertColumns(sheet, column, sign * width);
    return this.sub({ row, column, height, width });
  }

  /** A group of columns is folded away as soon as it is made: nobody looks in between. */
  private fold(option: unknown, call: string): void {
    const { sheet, column, height, width } = this.area;
    if (option !== 'ByColumns' || height < MAX_ROWS) throw apiNotFound(`Range.${call}("${String(option)}")`);
    this.refuseProtected();
    if (call === 'hideGroupDetails') this.book.grid.foldColumns(sheet, column, width);
  }

  private moveTo(target: SheetArea): void {
    const { sheet, column, height, width } = this.area;
    const isColumn = height === MAX_ROWS && width === 1 && target.height === MAX_ROWS && target.width === 1;
    if (!isColumn || target.sheet !== sheet) throw apiNotFound('Range.moveTo of other than a whole column');
    this.refuseProtected();
    this.book.grid.cutColumn(sheet, column, target.column);
  }

  private clear(applyTo: unknown): void {
    const used = this.book.usedArea(this.area.sheet);
    const cleared = used && intersect(this.area, used);
    if (!cleared) return;
    const { row, column, height, width } = cleared;
    const { sheet } = this.area;
    const contents = applyTo === undefined || applyTo === null || applyTo === 'All' || applyTo === 'Contents';
    const formats = applyTo === undefined || applyTo === null || applyTo === 'All' || applyTo === 'Formats';
    const writes = [];
    for (let i = 0; i < height; i++) {
      for (let j = 0; j < width; j++) {
        writes.push({
          sheet,
          row: row + i,
          column: column + j,
          ...(contents ? { content: '' } : {}),
          ...(formats ? { format: 'General' } : {}),
        });
      }
    }
    this.book.grid.write(writes);
  }
}

function outside(): RichApiError {
  return invalidArgument('The range lies outside the sheet.');
}

function wrongSize(): RichApiError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
