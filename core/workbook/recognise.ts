import { isBlank, type Cell } from '../cells/cell';
import type { SheetBlock } from '../cells/block';
import { FIELDS, type ColumnMapping, type Field } from './fields';
import { SYNONYMS } from './synonyms';

/** A header as the synonyms write it: `DueDate`, `DUE-DATE` and `Fällig` become `due date`, `due date` and `fallig`. */
export function plainHeader(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const RANKS: ReadonlyMap<string, { readonly field: Field; readonly rank: number }> = new Map(
  FIELDS.flatMap((field) => SYNONYMS[field].map((text, rank) => [text, { field, rank }] as const)),
);

type Columns = Partial<Record<Field, number>>;

function columnsOf(row: readonly Cell[], left: number): Columns {
  const best = new Map<Field, { rank: number; column: number }>();
  row.forEach((cell, i) => {
    const found = typeof cell === 'string' ? RANKS.get(plainHeader(cell)) : undefined;
    if (found === undefined) return;
    const sofar = best.get(found.field);
    if (sofar === undefined || found.rank < sofar.rank) best.set(found.field, { rank: found.rank, column: left + i });
  });
  const columns: Columns = {};
  for (const [field, { column }] of best) columns[field] = column;
  return columns;
}

function missingOf(columns: Columns): Field[] {
  const missing: Field[] = [];
  if (columns.invoice === undefined) missing.push('invoice');
  if (columns.customer === undefined && columns.customerNumber === undefined) missing.push('customer');
  if (columns.dueDate === undefined) missing.push('dueDate');
  if (columns.openAmount === undefined && columns.amount === undefined) missing.push('openAmount');
  if (columns.email === undefined) missing.push('email');
  return missing;
}

/**
 * Finds the header row among a sheet's first rows and the fields in it. The row that names most fields is taken,
 * the uppermost of equals.
 * @param head the used range's first rows
 */
export function recogniseColumns(head: SheetBlock): ColumnMapping {
  let chosen = 0;
  let columns: Columns = {};
  head.rows.forEach((row, i) => {
    const found = columnsOf(row, head.left);
    if (Object.keys(found).length > Object.keys(columns).length) [chosen, columns] = [i, found];
  });
  const headerCells = head.rows[chosen] ?? [];
  return {
    sheet: head.sheet,
    headerRow: head.top + chosen,
    columns,
    headers: headerCells.flatMap((cell, i) =>
      isBlank(cell) || typeof cell === 'object' ? [] : [{ column: head.left + i, text: String(cell) }],
    ),
    missing: missingOf(columns),
  };
}

/** Whether a sheet is worth calling a ledger: it names at least an invoice or customer, and a date or an amount. */
export function looksLikeLedger({ columns }: ColumnMapping): boolean {
  const who = columns.invoice ?? columns.customer ?? columns.customerNumber;
  const what = columns.dueDate ?? columns.openAmount ?? columns.amount;
  return who !== undefined && what !== undefined;
}
