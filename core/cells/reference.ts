import { cellName, columnLetters } from './address';

/** A block of cells; rows and columns count from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells as a formula names them. */
export interface Reference extends Area {
  /** Undefined where the formula's own sheet is meant. */
  readonly sheet: string | undefined;
  /** Such as `D:D`; its rows are all that a sheet can have. */
  readonly wholeColumns: boolean;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!"\s]+))!(.+)$/;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function between(a: number, b: number): readonly [first: number, count: number] {
  return [Math.min(a, b), Math.abs(a - b) + 1];
}

function areaOf(text: string): (Area & { readonly wholeColumns: boolean }) | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    const [row, rows] = between(Number(top) - 1, Number(bottom) - 1);
    const [column, columns] = between(columnNumber(left), columnNumber(right));
    return { row, column, rows, columns, wholeColumns: false };
  }
  const whole = COLUMNS.exec(text);
  if (!whole) return undefined;
  const [column, columns] = between(columnNumber(whole[1] ?? ''), columnNumber(whole[2] ?? ''));
  return { row: 0, column, rows: MOST_ROWS, columns, wholeColumns: true };
}

/** Reads `B2`, `$B$2:C5`, `B:C`, each with or without a sheet in front; undefined for anything else. */
export function parseReference(text: string): Reference | undefined {
  const named = WITH_SHEET.exec(text.trim());
  const area = areaOf(named?.[3] ?? text.trim());
  if (area === undefined) return undefined;
  const fits = area.row + area.rows <= MOST_ROWS && area.column + area.columns <= MOST_COLUMNS;
  return fits ? { ...area, sheet: named?.[1]?.replace(/''/g, "'") ?? named?.[2] } : undefined;
}

/** A sheet's name as formulas write it, with its exclamation mark: in quotation marks unless it is a plain word. */
export function sheetPrefix(sheet: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && areaOf(sheet) === undefined && !/^(R\d*)?(C\d*)?$/i.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

/** `D5`, `D5:D9`, or `$D$5:$D$9` where the reference must stay when its formula is copied. */
export function areaName({ row, column, rows, columns }: Area, absolute = false): string {
  const name = (r: number, c: number): string => (absolute ? `$${columnLetters(c)}$${r + 1}` : cellName(r, c));
  const first = name(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${name(row + rows - 1, column + columns - 1)}`;
}

/** Whether two blocks of one sheet share a cell. */
export function overlap(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
