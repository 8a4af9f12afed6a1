import JSZip from 'jszip';
import type { Cell } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';
import type { CellLook, LedgerGrid } from '../../core/ledger/grid';
import { GENERAL, LONGEST_TEXT, sharedTexts, sheetsOf, stylesOf, type Sheet, type Style } from './xlsxBook';
import { expectAtMost, TooMuch, walk, type Packed } from './xlsxParts';

/** What a list of invoices never comes near. Of a sheet. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;
/** Of all sheets together: rows, cells with the blank ones before them, and rows times columns. */
const MOST_ROWS_IN_ALL = 300_000;
const MOST_CELLS = 5_000_000;
const LARGEST_AREA = 30_000_000;
/** Of all cells together: many may show the same long text. */
const MOST_SHOWN = 200 * 1024 * 1024;
/** Days between the 1900 and the 1904 date systems. */
const SINCE_1904 = 1_462;

interface Book extends Packed {
  readonly shared: readonly string[];
  readonly styles: readonly Style[];
  /** Days to add to each date. */
  readonly shift: number;
  /** Of all sheets so far. */
  rows: number;
  cells: number;
  area: number;
  shown: number;
}

/** Zero-based column of a name such as `AB12`; undefined for what names none. */
function columnOf(name: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(name)?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(type: string, text: string, shared: readonly string[]): Cell {
  if (text === '') return null;
  switch (type) {
    case 's':
      return shared[Number(text)] ?? '';
    case 'b':
      return text === '1';
    case 'e':
      return { error: text };
    case 'str':
    case 'inlineStr':
      return text;
    default: {
      const value = Number(text);
      return Number.isFinite(value) ? value : text;
    }
  }
}

/** The cells of a sheet as they come, each row as long as its last cell. */
class Rows {
  readonly rows: Cell[][] = [];
  readonly looks: (CellLook | undefined)[][] = [];
  private widest = 0;

  constructor(private readonly book: Book) {}

  /** @throws TooMuch where no list of invoices has a cell, or so many */
  put(row: number, column: number, cell: Cell, { look, isDay }: Style): void {
    const { book, rows } = this;
    if (!Number.isInteger(row) || row < 0) throw new Error('a row that is none');
    expectAtMost(MOST_ROWS, row + 1, 'rows');
    expectAtMost(MOST_COLUMNS, column + 1, 'columns');
    expectAtMost(MOST_ROWS_IN_ALL, (book.rows += Math.max(0, row + 1 - rows.length)), 'rows of all sheets');
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as Cell[];
    expectAtMost(MOST_CELLS, (book.cells += Math.max(0, column + 1 - line.length)), 'cells');
    if (typeof cell === 'string') expectAtMost(MOST_SHOWN, (book.shown += cell.length), 'letters in cells');
    while (line.length <= column) line.push(null);
    line[column] = typeof cell === 'number' && isDay ? cell + book.shift : cell;
    if (look !== undefined) (this.looks[row] ??= [])[column] = look;
    this.widest = Math.max(this.widest, line.length);
  }

  grid(sheet: string): LedgerGrid {
    const { book, rows, looks, widest } = this;
    expectAtMost(LARGEST_AREA, (book.area += rows.length * widest), 'rows times columns');
    return { sheet, top: 0, left: 0, rows, looks: Array.from(looks) };
  }
}

async function gridOf(book: Book, { name: sheet, path }: Sheet): Promise<LedgerGrid> {
  const rows = new Rows(book);
  let [row, column] = [-1, -1];
  let [type, value] = ['', ''];
  let style = GENERAL;
  await walk(book, path, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
      }
      if (name !== 'c') return;
      column = columnOf(attributes['r'] ?? '') ?? column + 1;
      [type, value, style] = [attributes['t'] ?? '', '', book.styles[Number(attributes['s'] ?? '0')] ?? GENERAL];
    },
    close: (name, text) => {
      // Texts within a cell come in runs.
      if (name === 'v') value = text;
      else if (name === 't') value += text;
      expectAtMost(LONGEST_TEXT, value.length, 'letters of a text');
      if (name === 'c') {
        const cell = cellOf(type, value, book.shared);
        // Styles alone reach to the last column of Excel, and hold nothing.
        if (cell !== null) rows.put(row, column, cell, style);
      }
    },
  });
  return rows.grid(sheet);
}

const MOST_ENTRIES = 5_000;
/** The end of a zip file's directory, and where it says how many entries there are. @source APPNOTE.TXT 6.3.10, section 4.3.16 */
const DIRECTORY_END = [0x50, 0x4b, 0x05, 0x06];
const ENTRIES_AT = 10;
const LONGEST_END = 22 + 65_535;

/** @throws TooMuch for a file of more parts than a workbook has: unpacking looks at each of them at once */
function expectFewEntries(bytes: Uint8Array): void {
  const first = Math.max(0, bytes.length - LONGEST_END);
  for (let at = bytes.length - 22; at >= first; at--) {
    if (!DIRECTORY_END.every((byte, i) => bytes[at + i] === byte)) continue;
    expectAtMost(MOST_ENTRIES, (bytes[at + ENTRIES_AT] ?? 0) + 256 * (bytes[at + ENTRIES_AT + 1] ?? 0), 'parts');
    return;
  }
}

async function gridsOf(bytes: Uint8Array): Promise<readonly LedgerGrid[]> {
  expectFewEntries(bytes);
  const packed: Packed = { zip: await JSZip.loadAsync(bytes), letters: 0, tags: 0 };
  const { sheets, since1904 } = await sheetsOf(packed);
  if (sheets.length === 0) throw new Error('no sheets');
  const shared = await sharedTexts(packed);
  const styles = await stylesOf(packed);
  const shift = since1904 ? SINCE_1904 : 0;
  const book: Book = Object.assign(packed, { shared, styles, shift, rows: 0, cells: 0, area: 0, shown: 0 });
  const grids: LedgerGrid[] = [];
  for (const sheet of [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden)))
    grids.push(await gridOf(book, sheet));
  return grids;
}

/**
 * The sheets of an xlsx workbook, the visible ones first: what their cells show, formulas by their last results.
 * @throws CollectionError where it cannot be opened, or is no list of invoices by its size
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<readonly LedgerGrid[]> {
  try {
    return await gridsOf(bytes);
  } catch (error) {
    throw new CollectionError(failureText(error instanceof TooMuch ? 'file-too-large' : 'file-unreadable', name));
  }
}
