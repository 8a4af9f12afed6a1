import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Cell } from '../../core/cells/cell';
import { parseCsv } from '../../core/ledger/csv';
import { decodedText } from '../../core/ledger/encoding';
import type { CellLook, LedgerGrid } from '../../core/ledger/grid';

const DAY = 86_400_000;
const EPOCH = 25_569;

function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / DAY + EPOCH;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { error: value.error };
  if ('hyperlink' in value) return cellOf(value.text);
  if ('formula' in value || 'sharedFormula' in value) return cellOf(value.result);
  return null;
}

function lookOf(cell: ExcelJS.Cell): CellLook | undefined {
  const format = cell.numFmt && cell.numFmt !== 'General' ? cell.numFmt : undefined;
  const pattern = cell.fill?.type === 'pattern' && cell.fill.pattern === 'solid' ? cell.fill.fgColor?.argb : undefined;
  const strike = cell.font?.strike === true;
  if (format === undefined && pattern === undefined && !strike) return undefined;
  return {
    ...(format === undefined ? {} : { format }),
    ...(pattern === undefined ? {} : { fill: pattern.slice(-6) }),
    ...(strike ? { strike } : {}),
  };
}

function gridOf(sheet: ExcelJS.Worksheet): LedgerGrid {
  const rows: Cell[][] = [];
  const looks: (CellLook | undefined)[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: Cell[] = [];
    const seen: (CellLook | undefined)[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const isPart = cell.isMerged && cell.master !== cell;
      cells[column - 1] = isPart ? null : cellOf(cell.value);
      seen[column - 1] = lookOf(cell);
    });
    rows[number - 1] = Array.from(cells, (cell) => cell ?? null);
    looks[number - 1] = seen;
  });
  return {
    sheet: sheet.name,
    top: 0,
    left: 0,
    rows: Array.from(rows, (row) => row ?? []),
    looks: Array.from(looks, (row) => row),
  };
}

/**
 * The sheets of a file, the visible ones first. CSV is one sheet that has the file's name.
 * @throws Error in one sentence where the file is neither
 */
export async function readSheets(path: string): Promise<readonly LedgerGrid[]> {
  const bytes = readFileSync(path);
  if (bytes.length === 0) throw new Error(`${basename(path)} is empty.`);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new Error(`${basename(path)} is an old Excel workbook (xls) or protected by a password: save it as xlsx.`);
  if (bytes.subarray(0, 2).toString() !== 'PK') {
    const text = decodedText(bytes, (encoding) => new TextDecoder(encoding).decode(bytes));
    if (text.includes('\u0000')) throw new Error(`${basename(path)} is neither xlsx nor CSV.`);
    return [
      {
        sheet: basename(path).replace(/\.[^.]*$/, ''),
        top: 0,
        left: 0,
        rows: parseCsv(text),
      },
    ];
  }
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    throw new Error(`${basename(path)} cannot be opened as an xlsx workbook.`);
  }
  const visible = book.worksheets.filter(({ state }) => state === 'visible');
  return [...visible, ...book.worksheets.filter((sheet) => !visible.includes(sheet))].map(gridOf);
}
