// Every example of every worksheet function, live: a sheet a category, the expected result beside each formula.
import { dayOfIso } from '../../core/calendar/civil';
import { isDateOut, isFault, type Cell, type ResultCell } from '../../core/cells/cell';
import {
  CATEGORIES,
  type Example,
  type ExampleArgument,
  type FunctionDefinition,
} from '../../core/functions/definition';
import { invoke } from '../../core/functions/invoke';
import { registry } from '../../core/functions/registry';
import { areaName } from '../hosts/address';
import type { Area } from '../hosts/grid';
import type { FileCell, SheetFile, WorkbookFile } from '../hosts/workbookFile';

/** Where an example stands: its result and, of the same size, what is expected of it. */
export interface TestCase {
  readonly title: string;
  readonly sheet: string;
  readonly result: Area;
  readonly expected: Area;
}

const DAY_FORMAT = 'yyyy-mm-dd';
const WHY_WIDTH = 420;
const CELL_WIDTH = 110;
const FIRST_RESULT = 1;

type Rows<T> = readonly (readonly T[])[];

function argumentRows(argument: ExampleArgument): Rows<Cell> {
  return Array.isArray(argument) ? (argument as Rows<Cell>) : [[argument as Cell]];
}

function resultRows([, result]: Example): Rows<ResultCell> {
  return Array.isArray(result) ? result : [[result]];
}

function widthOf(rows: Rows<unknown>): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 1);
}

const noToday = (): number => {
  throw new Error('an example must pass its as-of date');
};

function withSerials(argument: ExampleArgument): ExampleArgument {
  const serial = (cell: Cell): Cell => (typeof cell === 'string' ? (dayOfIso(cell) ?? cell) : cell);
  return Array.isArray(argument) ? (argument as Rows<Cell>).map((row) => row.map(serial)) : serial(argument as Cell);
}

/** Whether dates may stand as date cells: where one is part of a text that is filled in, it must stay text. */
function takesDateCells(definition: FunctionDefinition, [args, result]: Example): boolean {
  const outcome = invoke(definition, args.map(withSerials), { today: noToday });
  return JSON.stringify(outcome) === JSON.stringify(result);
}

type Content = Pick<FileCell, 'content' | 'format'>;

function textContent(text: string): Content {
  return { content: text === '' ? '' : `'${text}` };
}

function plainContent(value: string | number | boolean): Content {
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  return typeof value === 'number' ? { content: String(value) } : textContent(value);
}

function argumentContent(cell: Cell, asDates: boolean): Content {
  if (cell === null) return { content: '' };
  if (isFault(cell)) return { content: cell.error === '#DIV/0!' ? '=1/0' : '=NA()' };
  const day = asDates && typeof cell === 'string' ? dayOfIso(cell) : undefined;
  return day === undefined ? plainContent(cell) : { content: String(day), format: DAY_FORMAT };
}

/** An error that is expected stands there as text. */
function expectedContent(cell: ResultCell): Content {
  if (isFault(cell)) return textContent(cell.error);
  return isDateOut(cell) ? { content: String(cell.date), format: DAY_FORMAT } : plainContent(cell);
}

function block(rows: Rows<Content>, top: number, left: number): FileCell[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell.content === '' ? [] : [{ row: top + r, column: left + c, ...cell }])),
  );
}

/** The columns of one function: its results, what is expected, then its arguments one beside the other. */
function columnsOf({ parameters, examples }: FunctionDefinition): { expected: number; arguments: number[] } {
  const width = Math.max(...examples.map((example) => widthOf(resultRows(example))));
  const expected = FIRST_RESULT + width + 1;
  const found: number[] = [];
  let next = expected + width + 1;
  parameters.forEach((_, i) => {
    found.push(next);
    next += Math.max(...examples.map(([args]) => widthOf(argumentRows(args[i] ?? null)))) + 1;
  });
  return { expected, arguments: found };
}

interface Sheet {
  readonly name: string;
  readonly cells: FileCell[];
  readonly boldRows: number[];
  readonly cases: TestCase[];
  next: number;
}

function addExample(sheet: Sheet, definition: FunctionDefinition, example: Example): void {
  const [args, , why] = example;
  const columns = columnsOf(definition);
  const row = sheet.next;
  const asDates = takesDateCells(definition, example);
  let height = 1;
  const references = args.map((argument, i) => {
    if (argument === null) return '';
    const rows = argumentRows(argument);
    const column = columns.arguments[i] ?? 0;
    const contents = rows.map((line) => line.map((cell) => argumentContent(cell, asDates)));
    sheet.cells.push(...block(contents, row, column));
    height = Math.max(height, rows.length);
    return areaName({ row, column, height: rows.length, width: widthOf(rows) });
  });
  const wanted = resultRows(example);
  const size = { height: wanted.length, width: widthOf(wanted) };
  sheet.cells.push({ row, column: 0, ...textContent(why) });
  sheet.cells.push({ row, column: FIRST_RESULT, content: `=${definition.name}(${references.join(',')})` });
  sheet.cells.push(
    ...block(
      wanted.map((line) => line.map(expectedContent)),
      row,
      columns.expected,
    ),
  );
  sheet.cases.push({
    title: `${definition.name}: ${why}`,
    sheet: sheet.name,
    result: { row, column: FIRST_RESULT, ...size },
    expected: { row, column: columns.expected, ...size },
  });
  const rows = Math.max(height, size.height);
  // Tall examples are set apart; single lines read better without gaps.
  sheet.next = row + rows + (rows > 1 ? 1 : 0);
}

function addFunction(sheet: Sheet, definition: FunctionDefinition): void {
  const columns = columnsOf(definition);
  const heads = definition.parameters.map(({ name }, i) => [columns.arguments[i] ?? 0, name] as const);
  const row = sheet.next;
  sheet.boldRows.push(row);
  for (const [column, text] of [
    [0, definition.name] as const,
    [FIRST_RESULT, 'Result'] as const,
    [columns.expected, 'Expected'] as const,
    ...heads,
  ]) {
    sheet.cells.push({ row, column, ...textContent(text) });
  }
  sheet.next = row + 1;
  for (const example of definition.examples) addExample(sheet, definition, example);
  sheet.next += 1;
}

function sheetOf(category: string): Sheet {
  const sheet: Sheet = { name: category, cells: [], boldRows: [], cases: [], next: 0 };
  for (const definition of registry) if (definition.category === category) addFunction(sheet, definition);
  return sheet;
}

function fileOf({ name, cells, boldRows }: Sheet): SheetFile {
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const widths = Array.from({ length: last + 1 }, (_, column) => [column, column === 0 ? WHY_WIDTH : CELL_WIDTH]);
  return { name, cells, boldRows, widths: Object.fromEntries(widths) as Record<number, number> };
}

export function testBook(): { readonly file: WorkbookFile; readonly cases: readonly TestCase[] } {
  const sheets = CATEGORIES.map(sheetOf);
  return { file: { sheets: sheets.map(fileOf) }, cases: sheets.flatMap(({ cases }) => cases) };
}
