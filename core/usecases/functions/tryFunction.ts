import { cellName } from '../../cells/address';
import { isBlank, type Cell, type Matrix } from '../../cells/cell';
import type { Notation } from '../../cells/notation';
import { MOST_COLUMNS, MOST_ROWS, overlap, parseReference, type Area, type Reference } from '../../cells/reference';
import { localDay } from '../../cells/localDay';
import type { FunctionDefinition, Parameter, Result } from '../../functions/definition';
import { invoke, type Argument } from '../../functions/invoke';
import { date } from '../../functions/kinds';
import type { ActiveCell, Host } from '../../ports/host';
import type { Services } from '../types';

/** More rows than this are not made up with blanks where a sheet ends sooner. */
const MOST_PADDED = 100_000;

/** What stands in an argument's field: nothing, cells, or a value with the way a formula writes it in English. */
export type FieldContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'cells'; readonly reference: Reference; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly formula: string };

const BLANK: FieldContent = { kind: 'blank' };
const TRUE = /^(TRUE|WAHR|VERDADERO|VRAI|VERDADEIRO)$/i;
const FALSE = /^(FALSE|FALSCH|FALSO|FAUX)$/i;
const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(\s?%)?$/i;

function numberOf(text: string): { value: number; formula: string } | undefined {
  if (!NUMBER.test(text)) return undefined;
  const plain = text.replace(/^\+/, '').replace(/\s/g, '');
  if (!plain.endsWith('%'))
    return { value: Number(plain), formula: plain.replace(/^(-?)\./, '$10.').replace(/\.$/, '') };
  // Divided as decimals are read, so that 8.5 % is the double 0.085.
  return { value: Number(`${plain.slice(0, -1)}e-2`), formula: plain };
}

function textFormula(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * Reads a field as the user's spreadsheet would read it in a formula, save that text needs no quotation marks.
 * @param notation whose decimal separator numbers are written with
 */
export function readField(typed: string, { decimal }: Notation): FieldContent {
  const text = typed.trim();
  if (text === '') return BLANK;
  const reference = parseReference(text);
  if (reference !== undefined) return { kind: 'cells', reference, formula: text };
  const number = decimal === ',' && text.includes('.') ? undefined : numberOf(text.replace(decimal, '.'));
  if (number !== undefined) return { kind: 'value', ...number };
  if (TRUE.test(text)) return { kind: 'value', value: true, formula: 'TRUE' };
  if (FALSE.test(text)) return { kind: 'value', value: false, formula: 'FALSE' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  const value = quoted === null ? text : (quoted[1] ?? '').replace(/""/g, '"');
  return { kind: 'value', value, formula: textFormula(value) };
}

/**
 * What was typed where an argument wants a day: as people of the locale write it, it becomes the YYYY-MM-DD that a formula
 * needs. Anything else, and any other argument, stays as it is.
 */
export function dayInField(typed: string, parameter: Parameter | undefined, locale: string): string {
  return parameter?.kind === date ? (localDay(typed, locale) ?? typed) : typed;
}

/** Whether an argument must stand in the formula, if only as a blank. */
export function isNamed({ optional }: Parameter): boolean {
  return optional !== true;
}

/** The formula in English notation. Arguments left out at the end are not written. */
export function formulaOf({ name, parameters }: FunctionDefinition, fields: readonly FieldContent[]): string {
  let count = 0;
  parameters.forEach((parameter, i) => {
    if (isNamed(parameter) || (fields[i] ?? BLANK).kind !== 'blank') count = i + 1;
  });
  const written = fields.slice(0, count).map((field) => (field.kind === 'blank' ? '' : field.formula));
  return `=${name}(${written.join(',')})`;
}

/** What a formula would give in the cell at hand, and whether it can go there. */
export interface Trial {
  /** In English notation. */
  readonly formula: string;
  /** Arguments that the function needs and that are blank; nothing is worked out then. */
  readonly missing: readonly string[];
  readonly result: Result | null;
  /** Where the result would spill; null for one cell. */
  readonly spill: Area | null;
  /** The first cell in the way of the spill, such as `N6`; '' where there is none. */
  readonly inTheWay: string;
  /** An argument holds the cell at hand, or a cell of the spill: the formula would need its own result. */
  readonly circular: boolean;
  /** The result is larger than the sheet from the cell at hand on. */
  readonly tooLarge: boolean;
}

async function readCells(host: Host, sheet: string, reference: Reference): Promise<Matrix> {
  const { row, column, rows, columns } = reference;
  const found = await host.readRange(sheet, row, column, rows, columns);
  const height = reference.wholeColumns || rows > MOST_PADDED ? found.length : rows;
  return Array.from({ length: Math.max(1, height) }, (_r, r) =>
    Array.from({ length: columns }, (_c, c): Cell => found[r]?.[c] ?? null),
  );
}

/** Whole columns end where the longest of them does, so that they keep one shape. */
function evenWholeColumns(fields: readonly FieldContent[], args: readonly Argument[]): Argument[] {
  const isWhole = (i: number): boolean => {
    const field = fields[i];
    return field?.kind === 'cells' && field.reference.wholeColumns;
  };
  const longest = Math.max(0, ...args.map((argument, i) => (isWhole(i) ? (argument as Matrix).length : 0)));
  return args.map((argument, i) => {
    if (!isWhole(i)) return argument;
    const matrix = argument as Matrix;
    const width = matrix[0]?.length ?? 0;
    return Array.from({ length: longest }, (_, r) => matrix[r] ?? new Array<Cell>(width).fill(null));
  });
}

function spillOf(result: Result, { row, column }: ActiveCell): Area | null {
  if (!Array.isArray(result)) return null;
  const [rows, columns] = [result.length, result[0]?.length ?? 0];
  return rows * columns > 1 ? { row, column, rows, columns } : null;
}

/** A cell that holds a formula may itself have spilled what lies around it: that is in nobody's way. */
async function firstInTheWay(host: Host, { sheet, row, column, content }: ActiveCell, spill: Area): Promise<string> {
  if (content.startsWith('=')) return '';
  const cells = await host.readRange(sheet, row, column, spill.rows, spill.columns);
  for (const [r, line] of cells.entries()) {
    for (const [c, cell] of line.entries()) {
      if ((r > 0 || c > 0) && !isBlank(cell)) return cellName(row + r, column + c);
    }
  }
  return '';
}

/** Works a function out on the user's cells without writing anything. */
export async function tryFunction(
  { host, clock }: Pick<Services, 'host' | 'clock'>,
  definition: FunctionDefinition,
  fields: readonly FieldContent[],
  at: ActiveCell,
): Promise<Trial> {
  const formula = formulaOf(definition, fields);
  const missing = definition.parameters
    .filter(({ optional }, i) => (optional === undefined || i === 0) && (fields[i] ?? BLANK).kind === 'blank')
    .map(({ name }) => name);
  const nothing = { formula, missing, result: null, spill: null, inTheWay: '', circular: false, tooLarge: false };
  if (missing.length > 0) return nothing;
  const here = fields.flatMap((field) =>
    field.kind === 'cells' && (field.reference.sheet ?? at.sheet) === at.sheet ? [field.reference] : [],
  );
  const own = { row: at.row, column: at.column, rows: 1, columns: 1 };
  if (here.some((reference) => overlap(reference, own))) return { ...nothing, circular: true };
  const read = fields.map(async (field): Promise<Argument> => {
    if (field.kind === 'blank') return undefined;
    return field.kind === 'value' ? field.value : readCells(host, field.reference.sheet ?? at.sheet, field.reference);
  });
  const args = evenWholeColumns(fields, await Promise.all(read));
  const result = invoke(definition, args, { today: () => clock.today() });
  const spill = spillOf(result, at);
  if (spill === null) return { ...nothing, result };
  const spreadsWhole = fields.some(
    (field, i) =>
      field.kind === 'cells' && field.reference.wholeColumns && definition.parameters[i]?.elementwise === true,
  );
  const rows = spreadsWhole ? MOST_ROWS : spill.rows;
  const tooLarge = at.row + rows > MOST_ROWS || at.column + spill.columns > MOST_COLUMNS;
  const inTheWay = tooLarge ? '' : await firstInTheWay(host, at, { ...spill, rows });
  return { ...nothing, result, spill, tooLarge, inTheWay, circular: here.some((cells) => overlap(cells, spill)) };
}

/**
 * Puts the formula where the user saw it would go.
 * @returns false where the cell at hand is another one by now, or holds something else: nothing is written then
 */
export async function insertFunction(host: Host, formula: string, seen: ActiveCell): Promise<boolean> {
  const now = await host.activeCell();
  const same =
    now?.sheet === seen.sheet && now.row === seen.row && now.column === seen.column && now.content === seen.content;
  if (same) await host.insertFormula(seen.sheet, seen.row, seen.column, formula);
  return same;
}
