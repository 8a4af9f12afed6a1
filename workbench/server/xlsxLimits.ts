import JSZip from 'jszip';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** What the workbench opens. A sheet of Excel may have 1,048,576 rows and 16,384 columns; a ledger has not. */
const XLSX_LIMITS = {
  rows: 100_000,
  columns: 1_000,
  /** Files give widths to all of Excel's columns at once, so widths alone may go that far. */
  widths: 16_384,
  mergedCells: 100_000,
  /** Unpacked. */
  bytes: 256 * 1024 * 1024,
  parts: 2_000,
} as const;

/** A file that is too large to open, or no xlsx; the message says which. */
class FileRefused extends Error {}

const count = (value: number): string => value.toLocaleString('en-GB');

function within(value: number, most: number, what: string): void {
  if (value > most || Number.isNaN(value))
    throw new FileRefused(`The file has ${what} ${count(value)}; the workbench opens files up to ${count(most)}.`);
}

/** @returns row and column of a name such as B7, from 1 */
function placeOf(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,10})$/.exec(name) ?? [];
  if (letters === '') throw new FileRefused(`The file names a cell ${name.slice(0, 40)}, which is none.`);
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function areaOf(range: string): number {
  const [first = '', last = first] = range.split(':');
  const [a, b] = [placeOf(first), placeOf(last)];
  return (Math.abs(a.row - b.row) + 1) * (Math.abs(a.column - b.column) + 1);
}

/** Looks at one element of a sheet before anything is made of it. */
class SheetGauge {
  private merged = 0;

  look({ name, attributes }: SaxesTagPlain): void {
    const { r, ref, max } = attributes;
    if (name === 'row' && r !== undefined) within(Number(r), XLSX_LIMITS.rows, 'row');
    if (name === 'c' && r !== undefined) {
      const { row, column } = placeOf(r);
      within(row, XLSX_LIMITS.rows, 'row');
      within(column, XLSX_LIMITS.columns, 'column');
    }
    if (name === 'col' && max !== undefined) within(Number(max), XLSX_LIMITS.widths, 'column');
    if (name !== 'mergeCell' || ref === undefined) return;
    this.merged += areaOf(ref);
    within(this.merged, XLSX_LIMITS.mergedCells, 'merged cells,');
  }
}

const zipOf = (file: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(file, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new FileRefused(`The file is no xlsx file, or it is damaged: ${error.message}.`));
      else resolve(zip);
    });
  });

/** Unpacks one part, which must be as long as it says. */
function unpacked(zip: ZipFile, entry: Entry, take: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void =>
      reject(error instanceof FileRefused ? error : new FileRefused(`The file is damaged: ${String(error)}.`));
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        failed(error);
        return;
      }
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        try {
          take(text);
        } catch (problem) {
          stream.destroy();
          failed(problem);
        }
      });
      stream.on('end', resolve);
      stream.on('error', failed);
    });
  });
}

/** Whatever a reader could take for a sheet: exceljs looks for `xl/worksheets/sheet1.xml` anywhere in a part's name. */
const SHEET = /worksheet/i;

async function gauge(zip: ZipFile, entry: Entry): Promise<void> {
  if (!SHEET.test(entry.fileName)) return unpacked(zip, entry, () => undefined);
  const parser = new SaxesParser();
  const sheet = new SheetGauge();
  parser.on('opentag', (tag) => sheet.look(tag));
  // What is no XML is the reader's to tell.
  parser.on('error', () => undefined);
  await unpacked(zip, entry, (text) => void parser.write(text));
}

/**
 * A file tells its parts in several places, and readers believe different ones: exceljs reads what JSZip finds.
 * @param seen the parts that were looked at
 */
async function expectSameParts(file: Buffer, seen: ReadonlySet<string>): Promise<void> {
  const { files } = await JSZip.loadAsync(file).catch((error: unknown) => {
    throw new FileRefused(`The file is no xlsx file, or it is damaged: ${String(error)}.`);
  });
  const differs = new FileRefused('The file is damaged: it lists its parts in two ways that differ.');
  const parts = Object.values(files).filter(({ dir }) => !dir);
  if (parts.length !== seen.size || !parts.every(({ name }) => seen.has(name))) throw differs;
}

/** @throws FileRefused for what is no xlsx, is larger than the limits, or unpacks to something else than it says */
export async function checkXlsx(file: Buffer): Promise<void> {
  const zip = await zipOf(file);
  within(zip.entryCount, XLSX_LIMITS.parts, 'parts,');
  let bytes = 0;
  const seen = new Set<string>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      bytes += entry.uncompressedSize;
      if (bytes > XLSX_LIMITS.bytes) {
        reject(new FileRefused(`The file unpacks to more than ${count(XLSX_LIMITS.bytes / 1024 / 1024)} MB.`));
        return;
      }
      if (seen.has(entry.fileName)) {
        reject(new FileRefused(`The file is damaged: it holds ${entry.fileName.slice(0, 60)} twice.`));
        return;
      }
      if (!entry.fileName.endsWith('/')) seen.add(entry.fileName);
      gauge(zip, entry).then(() => zip.readEntry(), reject);
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });
  await expectSameParts(file, seen);
}
