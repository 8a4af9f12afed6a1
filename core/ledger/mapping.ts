import { sameCell, type SheetBlock } from '../cells/block';
import { isBlank } from '../cells/cell';
import { FIELDS, type ColumnDoubt, type ColumnMapping, type Field } from './fields';
import { plainText } from './plainText';
import type { LedgerReading } from './readRow';

/** What a person chose: a zero-based column of the sheet, or null for none. */
export type ChosenColumns = Readonly<Partial<Record<Field, number | null>>>;

type MutableColumns = Partial<Record<Field, number>>;

/** What stands for a field that has no column: a heading's customer, debit less credit, days after the invoice. */
type StandIns = Readonly<Partial<Record<Field, boolean>>>;

/** Needed fields that neither a column nor anything else gives. */
function missingOf(
  columns: ColumnMapping['columns'],
  chosen: ChosenColumns,
  { customer = false, dueDate = false, openAmount = false }: StandIns = {},
): Field[] {
  const missing: Field[] = [];
  if (columns.invoice === undefined) missing.push('invoice');
  if (columns.customer === undefined && columns.customerNumber === undefined && !customer) missing.push('customer');
  if (columns.dueDate === undefined && !dueDate) missing.push('dueDate');
  if (columns.openAmount === undefined && columns.amount === undefined && !openAmount) missing.push('openAmount');
  // A person who says that there is none reminds by telephone or letter.
  if (columns.email === undefined && chosen.email !== null) missing.push('email');
  return missing;
}

/** The same while a person changes the columns of a ledger: what stood in for a column before still does. */
export function missingAfter(
  mapping: ColumnMapping,
  columns: ColumnMapping['columns'],
  chosen: ChosenColumns,
): Field[] {
  const standsIn = (field: Field): boolean =>
    missingOf(mapping.columns, {}).includes(field) && !mapping.missing.includes(field);
  return missingOf(columns, chosen, {
    customer: standsIn('customer'),
    dueDate: standsIn('dueDate'),
    openAmount: standsIn('openAmount'),
  });
}

/** The columns by field. What is still owed stands where the reading found it, whatever a header calls itself. */
function columnsIn({ columns, rule }: LedgerReading, left: number): MutableColumns {
  const found: MutableColumns = {};
  for (const field of FIELDS) {
    const column = columns.of[field];
    if (column !== undefined) found[field] = left + column;
  }
  const of = rule.column === undefined ? undefined : left + rule.column;
  delete found.openAmount;
  if (rule.way === 'column' && of !== undefined) {
    found.openAmount = of;
    if (found.amount === of) delete found.amount;
  } else if (of !== undefined) {
    found.amount = of;
    if (rule.paid !== undefined) found.paid = left + rule.paid;
  }
  return found;
}

function standInsOf({ rule, naming, rows }: LedgerReading): StandIns {
  return {
    customer: naming.names.some(({ from }) => from === 'heading'),
    dueDate: rows.some(({ dueDay }) => dueDay !== undefined),
    openAmount: rule.way !== 'none',
  };
}

/** Whether two columns differ anywhere below the headers. */
function differ({ rows }: SheetBlock, first: number, a: number, b: number): boolean {
  return rows.slice(first).some((row) => !sameCell(row[a] ?? '', row[b] ?? ''));
}

const ASKED: readonly Field[] = ['invoice', 'customer', 'dueDate', 'currency', 'email'];

/** Columns that only a person can choose between: several could be what is owed, or share one header and differ. */
function doubtsOf(
  block: SheetBlock,
  reading: LedgerReading,
  columns: MutableColumns,
  chosen: ChosenColumns,
): ColumnDoubt[] {
  const { head, rule } = reading;
  const { left } = block;
  const doubts: ColumnDoubt[] = [];
  for (const field of ASKED) {
    const column = columns[field];
    if (column === undefined || chosen[field] !== undefined) continue;
    const header = plainText(head.headers[column - left] ?? '');
    const same = head.headers.flatMap((text, i) =>
      header !== '' &&
      plainText(text) === header &&
      left + i !== column &&
      differ(block, head.row + head.depth, column - left, i)
        ? [left + i]
        : [],
    );
    if (same.length > 0) doubts.push({ field, columns: [column, ...same] });
  }
  const open = rule.column;
  if (rule.asked && rule.rivals.length > 0 && open !== undefined && chosen.openAmount === undefined)
    doubts.push({ field: 'openAmount', columns: [open, ...rule.rivals].map((column) => left + column) });
  return doubts;
}

/** The row that most headers stand in, of one or two. */
function headerRowIn({ rows, top }: SheetBlock, { head }: LedgerReading): number {
  const filled = (row: number): number => (rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
  const lower = head.row + head.depth - 1;
  return top + (filled(lower) >= filled(head.row) ? lower : head.row);
}

function headersOf({ rows, left, top }: SheetBlock, headerRow: number): ColumnMapping['headers'] {
  return (rows[headerRow - top] ?? []).flatMap((cell, i) =>
    isBlank(cell) || typeof cell === 'object' ? [] : [{ column: left + i, text: String(cell) }],
  );
}

/** Where each field stands, by what a reading found. @param reading undefined where no row looks like headers */
export function mappingOf(
  block: SheetBlock,
  reading: LedgerReading | undefined,
  chosen: ChosenColumns = {},
): ColumnMapping {
  const byPerson = {
    chosen: FIELDS.filter((field) => typeof chosen[field] === 'number'),
    none: FIELDS.filter((field) => chosen[field] === null),
    lost: [],
  };
  const { sheet, top } = block;
  if (reading === undefined)
    return {
      sheet,
      headerRow: top,
      columns: {},
      headers: headersOf(block, top),
      missing: missingOf({}, chosen),
      doubts: [],
      ...byPerson,
    };
  const headerRow = headerRowIn(block, reading);
  const columns = columnsIn(reading, block.left);
  return {
    sheet,
    headerRow,
    columns,
    headers: headersOf(block, headerRow),
    missing: missingOf(columns, chosen, standInsOf(reading)),
    doubts: doubtsOf(block, reading, columns, chosen),
    ...byPerson,
  };
}

/** Whether a sheet is worth calling a ledger: it names at least an invoice or customer, and a date or an amount. */
export function looksLikeLedger({ columns, missing }: ColumnMapping): boolean {
  const who = columns.invoice ?? columns.customer ?? columns.customerNumber;
  const what = columns.dueDate ?? columns.openAmount ?? columns.amount;
  return who !== undefined && (what !== undefined || !missing.includes('openAmount'));
}
