import JSZip from 'jszip';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Cell } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';
import { isDateFormat, type CellLook, type LedgerGrid } from '../../core/ledger/grid';

/** What a list of invoices never comes near; a packed file may unpack to any size. Of all parts together. */
const MOST_LETTERS = 200 * 1024 * 1024;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;
/** Of all sheets together, blank ones within a row counted. */
const MOST_CELLS = 5_000_000;
const MOST_SHEETS = 200;
/** Texts that cells share, and styles: Excel itself has fewer styles, and a ledger of the most rows fewer texts. */
const MOST_TEXTS = 1_000_000;
const MOST_STYLES = 66_000;
/** Days between the 1900 and the 1904 date systems. */
const SINCE_1904 = 1_462;
/** Formats that every workbook knows by number: those of days and times. */
const BUILT_IN_DAYS: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

type Attributes = Readonly<Record<string, string>>;

/** What JSZip documents of an entry and its types leave out. */
interface Streamed {
  internalStream(type: 'string'): {
    on(event: 'data', take: (chunk: string) => void): void;
    on(event: 'error', take: (error: Error) => void): void;
    on(event: 'end', take: () => void): void;
    resume(): void;
    pause(): void;
  };
}

/** A file while it is read, and how much of it may still come. */
interface Packed {
  readonly zip: JSZip;
  letters: number;
  cells: number;
}

interface Heard {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string, text: string) => void;
}

function parserFor(on: Heard): SaxesParser {
  const parser = new SaxesParser();
  let text = '';
  const bare = (name: string): string => name.replace(/^.*:/, '');
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    text = '';
    on.open(bare(name), attributes);
  });
  parser.on('text', (part) => void (text += part));
  parser.on('closetag', ({ name }) => {
    on.close?.(bare(name), text);
    text = '';
  });
  return parser;
}

/**
 * Walks through a part while it is unpacked, so that the pane can answer in between; one that the file leaves out is empty.
 * No entity but those of XML itself is known, and none is fetched.
 */
function walk(packed: Packed, path: string, on: Heard): Promise<void> {
  const entry = packed.zip.file(path.replace(/^\//, ''));
  if (entry === null) return Promise.resolve();
  const parser = parserFor(on);
  return new Promise((resolve, reject) => {
    const stream = (entry as unknown as Streamed).internalStream('string');
    const fail = (error: unknown): void => {
      stream.pause();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    stream.on('data', (chunk) => {
      packed.letters -= chunk.length;
      try {
        if (packed.letters < 0) throw new Error('too large');
        parser.write(chunk);
      } catch (error) {
        fail(error);
      }
    });
    stream.on('error', fail);
    stream.on('end', () => {
      try {
        parser.close();
        resolve();
      } catch (error) {
        fail(error);
      }
    });
    stream.resume();
  });
}

interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

async function sheetsOf(packed: Packed): Promise<{ readonly sheets: readonly Sheet[]; readonly since1904: boolean }> {
  const targets = new Map<string, string>();
  await walk(packed, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target : `xl/${Target}`);
    },
  });
  const sheets: Sheet[] = [];
  let since1904 = false;
  await walk(packed, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (name !== 'sheet' || id === undefined) return;
      if (sheets.length === MOST_SHEETS) throw new Error('too many sheets');
      sheets.push({
        name: attributes['name'] ?? '',
        path: targets.get(id) ?? '',
        hidden: /hidden/i.test(attributes['state'] ?? ''),
      });
    },
  });
  return { sheets, since1904 };
}

async function sharedTexts(packed: Packed): Promise<readonly string[]> {
  const texts: string[][] = [];
  let phonetic = 0;
  await walk(packed, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si' && texts.push([]) > MOST_TEXTS) throw new Error('too many texts');
      if (name === 'rPh') phonetic += 1;
    },
    close: (name, text) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't' && phonetic === 0) texts[texts.length - 1]?.push(text);
    },
  });
  return texts.map((runs) => runs.join(''));
}

/** The number format of each style; '' where it is a general one. */
async function formatsOf(packed: Packed): Promise<readonly string[]> {
  const own = new Map<number, string>();
  const styles: string[] = [];
  let inCells = false;
  await walk(packed, 'xl/styles.xml', {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCells = true;
      const id = Number(numFmtId);
      if (name !== 'xf' || !inCells) return;
      if (styles.length === MOST_STYLES) throw new Error('too many styles');
      styles.push(own.get(id) ?? (BUILT_IN_DAYS.has(id) ? 'yyyy-mm-dd' : ''));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
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

async function gridOf(
  packed: Packed,
  { name: sheet, path }: Sheet,
  shared: readonly string[],
  formats: readonly string[],
  shift: number,
): Promise<LedgerGrid> {
  const rows: Cell[][] = [];
  const looks: (CellLook | undefined)[][] = [];
  let [row, column] = [-1, -1];
  let [type, format, value] = ['', '', ''];
  await walk(packed, path, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
        if (!(row >= 0 && row < MOST_ROWS)) throw new Error('too many rows');
      }
      if (name !== 'c') return;
      column = columnOf(attributes['r'] ?? '') ?? column + 1;
      if (column >= MOST_COLUMNS) throw new Error('too many columns');
      packed.cells -= Math.max(0, column + 1 - (rows[row]?.length ?? 0));
      if (packed.cells < 0) throw new Error('too many cells');
      [type, format, value] = [attributes['t'] ?? '', formats[Number(attributes['s'] ?? '0')] ?? '', ''];
    },
    close: (name, text) => {
      // Texts within a cell come in runs.
      if (name === 'v') value = text;
      else if (name === 't') value += text;
      if (name !== 'c') return;
      const cell = cellOf(type, value, shared);
      (rows[row] ??= [])[column] = typeof cell === 'number' && isDateFormat(format) ? cell + shift : cell;
      if (format !== '') (looks[row] ??= [])[column] = { format };
    },
  });
  const even = (line: Cell[] | undefined): Cell[] => Array.from(line ?? [], (cell: Cell | undefined) => cell ?? null);
  return { sheet, top: 0, left: 0, rows: Array.from(rows, even), looks: Array.from(looks) };
}

/**
 * The sheets of an xlsx workbook, the visible ones first: what their cells show, formulas by their last results.
 * @throws CollectionError where it cannot be opened, or is no list of invoices by its size
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<readonly LedgerGrid[]> {
  try {
    const packed: Packed = { zip: await JSZip.loadAsync(bytes), letters: MOST_LETTERS, cells: MOST_CELLS };
    const { sheets, since1904 } = await sheetsOf(packed);
    const [shared, formats] = await Promise.all([sharedTexts(packed), formatsOf(packed)]);
    const grids: LedgerGrid[] = [];
    for (const sheet of [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden)))
      grids.push(await gridOf(packed, sheet, shared, formats, since1904 ? SINCE_1904 : 0));
    if (grids.length === 0) throw new Error('no sheets');
    return grids;
  } catch {
    throw new CollectionError(failureText('file-unreadable', name));
  }
}
