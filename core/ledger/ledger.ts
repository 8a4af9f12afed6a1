import type { SheetBlock } from '../cells/block';
import type { Cell } from '../cells/cell';
import { answersIn, type LedgerAnswer } from './doubts';
import type { ColumnMapping, Field } from './fields';
import { sheetSteps, type Choices } from './judged';
import type { LedgerRow } from './ledgerRow';
import { withInstalments } from './instalmentNames';
import { mappingOf } from './mapping';
import type { LedgerReading } from './readRow';
import { rowsOf } from './rowsOf';
import { atOnce, type Resting } from './steps';

type Line = { readonly row: number; readonly cells: readonly Cell[] };

/** A ledger: its columns, its rows, and how they were understood. */
export interface WholeLedger {
  readonly mapping: ColumnMapping;
  readonly rows: readonly LedgerRow[];
  /** Undefined where no row looks like headers. */
  readonly reading: LedgerReading | undefined;
}

/** `readWhole` in steps. */
export function* wholeSteps(block: SheetBlock, choices: Choices = {}): Resting<WholeLedger> {
  const reading = yield* sheetSteps(block, choices);
  const mapping = mappingOf(block, reading, choices.chosen);
  if (reading === undefined) return { mapping, rows: [], reading };
  const rows = withInstalments(yield* rowsOf(block, mapping, reading));
  return { mapping, rows: withKinds(rows, mapping, choices), reading };
}

/**
 * Reads a sheet: which column is which, and what each row is. Rows that are blank in every column that is known are left out.
 * @param block the whole sheet: what a column holds, and which rows are sums, only all of it tells
 */
export function readWhole(block: SheetBlock, choices: Choices = {}): WholeLedger {
  return atOnce(wholeSteps(block, choices));
}

/** What people answered about the words of a column of customer types takes the word's place. */
function withKinds(
  rows: readonly LedgerRow[],
  { columns, headers }: ColumnMapping,
  { told }: Choices,
): readonly LedgerRow[] {
  const column = columns.customerType;
  const answers = told?.answers.filter(({ code }) => code === 'customer-kind') ?? [];
  if (column === undefined || answers.length === 0) return rows;
  const header = headers.find((own) => own.column === column)?.text ?? null;
  const answerOf = answersIn(answers);
  return rows.map((row) => {
    const answer = row.customerType === '' ? undefined : answerOf('customer-kind', header, row.customerType);
    return answer === undefined ? row : { ...row, customerType: answer };
  });
}

/** Reads rows by a mapping. @param rows of the whole ledger, headers included or not */
export function readLedger(
  rows: readonly Line[],
  left: number,
  mapping: ColumnMapping,
  answers: readonly LedgerAnswer[] = [],
): readonly LedgerRow[] {
  const head: string[] = [];
  for (const { column, text } of mapping.headers) head[column - left] = text;
  const cells: (readonly Cell[])[] = [Array.from(head, (text: string | undefined) => text ?? '')];
  for (const line of rows) if (line.row > mapping.headerRow) cells[line.row - mapping.headerRow] = line.cells;
  const all = Array.from(cells, (row: readonly Cell[] | undefined) => row ?? []);
  const block = { sheet: mapping.sheet, top: mapping.headerRow, left, rows: all };
  const told = { answers, currency: '' };
  const chosen: Partial<Record<Field, number | null>> = {};
  for (const field of mapping.chosen ?? []) {
    const column = mapping.columns[field];
    if (column !== undefined) chosen[field] = column;
  }
  for (const field of mapping.none ?? []) chosen[field] = null;
  return readWhole(block, { headerRow: mapping.headerRow, told, chosen }).rows;
}
