import type { Area } from './grid';

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function between(a: number, b: number): { from: number; count: number } {
  return { from: Math.min(a, b), count: Math.abs(a - b) + 1 };
}

/** Reads `B2`, `B2:C5`, `B:C`, `2:5`, with or without `$`; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const plain = text.replace(/\$/g, '');
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(plain);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    const rows = between(Number(top) - 1, Number(bottom) - 1);
    const columns = between(columnIndex(left), columnIndex(right));
    return within({ row: rows.from, column: columns.from, height: rows.count, width: columns.count });
  }
  const wholeColumns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (wholeColumns) {
    const columns = between(columnIndex(wholeColumns[1] ?? ''), columnIndex(wholeColumns[2] ?? ''));
    return within({ row: 0, column: columns.from, height: MAX_ROWS, width: columns.count });
  }
  const wholeRows = /^(\d+):(\d+)$/.exec(plain);
  if (!wholeRows) return undefined;
  const rows = between(Number(wholeRows[1]) - 1, Number(wholeRows[2]) - 1);
  return within({ row: rows.from, column: 0, height: rows.count, width: MAX_COLUMNS });
}

function within(area: Area): Area | undefined {
  const fits = area.row >= 0 && area.row + area.height <= MAX_ROWS && area.column + area.width <= MAX_COLUMNS;
  return fits ? area : undefined;
}

export function areaName({ row, column, height, width }: Area): string {
  const right = columnName(column + width - 1);
  if (height === MAX_ROWS) return `${columnName(column)}:${right}`;
  if (width === MAX_COLUMNS) return `${row + 1}:${row + height}`;
  const first = cellName(row, column);
  return height === 1 && width === 1 ? first : `${first}:${right}${row + height}`;
}

/** A sheet's name as formulas write it: in quotation marks where it is no plain word. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1`; the sheet is undefined where none is named. */
export function splitAddress(address: string): { sheet: string | undefined; area: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: undefined, area: address };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2], area: match[3] ?? '' };
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const height = Math.min(a.row + a.height, b.row + b.height) - row;
  const width = Math.min(a.column + a.width, b.column + b.width) - column;
  return height > 0 && width > 0 ? { row, column, height, width } : undefined;
}
