import type { LedgerGrid } from '../../ledger/grid';
import type { ColumnMapping, Field } from '../../ledger/fields';
import type { Services } from '../types';
import { findLedger, ledgerOf, readMemory, toldOf } from '../workbook/ledgers';
import { readRules } from '../workbook/rules';
import { compareLists, type Comparison } from './compare';
import { likeliest, type Likeness } from './likeness';
import { newColumns, type NewColumn } from './newColumns';
import { exportOptions, ownOptions, sideOf } from './side';

/** Columns without which invoices cannot be told apart, or what is owed is not known. */
const NEEDED = ['invoice', 'customer', 'dueDate', 'openAmount'] as const satisfies readonly Field[];

/** A column of the ledger that an export does not have. */
export interface MissingColumn {
  readonly field: Field;
  readonly header: string;
  /** The column of the export that says most often the same. */
  readonly like: Likeness | undefined;
}

export type Compared =
  | { readonly state: 'compared'; readonly comparison: Comparison; readonly headerRow: number }
  /** No row of the file looks like headers. */
  | { readonly state: 'no headers' }
  /** A column of the ledger that the file does not have, and nothing tells which one takes its place. */
  | {
      readonly state: 'columns differ';
      readonly missing: readonly MissingColumn[];
      readonly headers: readonly { readonly column: number; readonly text: string }[];
      /** Columns that only the file has, whatever is chosen for those that are missing. */
      readonly news: readonly NewColumn[];
    }
  | { readonly state: 'no ledger' };

/**
 * Compares the ledger on a sheet with an export, both read by the answers that were given for the ledger. Changes nothing.
 * @param picked columns of the file that a person chose, by field
 */
export async function compareExport(
  services: Services,
  sheet: string,
  grid: LedgerGrid,
  picked: Readonly<Partial<Record<Field, number>>> = {},
): Promise<Compared> {
  const [block, { policy, memory }] = await Promise.all([services.host.readSheet(sheet), readRules(services.host)]);
  if (block === null || block.rows.length === 0) return { state: 'no ledger' };
  const { mapping } = await ledgerOf(services, block, memory);
  const { answers } = toldOf(sheet, memory);
  const told = { today: services.clock.today(), currency: policy.currency, answers };
  const own = sideOf(block, ownOptions(mapping, block.left, told));
  if (own === undefined || mapping.missing.length > 0) return { state: 'no ledger' };
  const options = exportOptions(grid, mapping, told, picked);
  const theirs = sideOf(grid, options);
  if (theirs === undefined) return { state: 'no headers' };
  const known: Partial<Record<Field, number>> = { ...picked };
  const missing = NEEDED.flatMap((field) => {
    const column = mapping.columns[field];
    if (column === undefined || theirs.columnOf(field) !== undefined || isWorkedOut(field, theirs)) return [];
    const like = likeliest(own, grid, mapping, told, field, known);
    if (like !== undefined) known[field] = like.column;
    return [{ field, header: headerAt(mapping, column), like }];
  });
  if (missing.length > 0) {
    const headers = theirs.reading.head.headers.flatMap((text, column) => (text === '' ? [] : [{ column, text }]));
    return { state: 'columns differ', missing, headers, news: newColumns(theirs, block, mapping) };
  }
  return {
    state: 'compared',
    comparison: compareLists(own, theirs, mapping, block),
    headerRow: theirs.reading.head.row,
  };
}

/** Names may stand above their rows, and what is open be worked out of other columns. */
function isWorkedOut(field: Field, { reading, rows }: NonNullable<ReturnType<typeof sideOf>>): boolean {
  if (field === 'customer') return reading.columns.of.customerNumber !== undefined || reading.naming.filled > 0;
  return field === 'openAmount' && rows.some(({ open }) => open !== null);
}

function headerAt({ headers }: ColumnMapping, column: number): string {
  return headers.find((header) => header.column === column)?.text ?? '';
}

/** The sheet that an export goes into: the ledger at hand, else the first one; null where there is none. */
export async function sheetToUpdate(services: Services): Promise<string | null> {
  const ledger = await findLedger(services, await readMemory(services.host));
  return ledger === null || ledger.mapping.missing.length > 0 ? null : ledger.mapping.sheet;
}

/** The first sheet of a file that can be compared; else what is wrong with the first that has headers. */
export async function compareFile(
  services: Services,
  sheet: string,
  grids: readonly LedgerGrid[],
  picked: Readonly<Partial<Record<Field, number>>> = {},
): Promise<Compared> {
  let nearly: Compared = { state: 'no headers' };
  for (const grid of grids) {
    const found = await compareExport(services, sheet, grid, picked);
    if (found.state === 'compared') return found;
    if (nearly.state === 'no headers') nearly = found;
  }
  return nearly;
}
