import { matchKey } from '../../cells/key';
import { labelOf } from '../../debtors/identity';
import type { ColumnMapping, Field } from '../../ledger/fields';
import type { LedgerGrid } from '../../ledger/grid';
import type { ReadingOptions, ReadRow } from '../../ledger/readRow';
import { BROUGHT, exportOptions, sideOf, type Brought, type Side } from './side';

/** A column of an export that says the same as one of the ledger's. */
export interface Likeness {
  /** Zero-based, of the export. */
  readonly column: number;
  /** In so many invoices it is the same, of so many that stand in both. */
  readonly same: number;
  readonly of: number;
}

/** So many rows of an export are looked at. */
const LOOKED_AT = 500;
/** A column that says the same less often is not offered. */
const LEAST_ALIKE = 0.5;

/** Rows by number; undefined for a number that stands twice. */
function byNumber(rows: readonly ReadRow[]): ReadonlyMap<string, ReadRow | undefined> {
  const found = new Map<string, ReadRow | undefined>();
  for (const row of rows) found.set(matchKey(row.invoice), found.has(matchKey(row.invoice)) ? undefined : row);
  return found;
}

const isBrought = (field: Field): field is Brought => (BROUGHT as readonly Field[]).includes(field);

/** What a row says in a field, to be compared; '' where it says nothing. */
function saysOf(side: Side, row: ReadRow, field: Field): string {
  if (field === 'invoice') return matchKey(row.invoice);
  if (field === 'customer' || field === 'customerNumber') return matchKey(labelOf(row));
  const told = isBrought(field) ? side.told(row, field) : undefined;
  return told === undefined || told === null ? '' : matchKey(String(told.value));
}

/**
 * The column of an export whose cells say most often what the ledger says in a field, by the invoices that stand in both.
 * Undefined where none does in half of them.
 * @param picked what is known already of which column of the export is which
 */
export function likeliest(
  own: Side,
  grid: LedgerGrid,
  mapping: ColumnMapping,
  options: ReadingOptions,
  field: Field,
  picked: Readonly<Partial<Record<Field, number>>>,
): Likeness | undefined {
  const theirs = sideOf(grid, exportOptions(grid, mapping, options, picked));
  if (theirs === undefined) return undefined;
  const { headers, row, depth } = theirs.reading.head;
  const some: LedgerGrid = { ...grid, rows: grid.rows.slice(0, row + depth + LOOKED_AT) };
  const mine = byNumber(own.rows);
  const taken = new Set(Object.values(mapping.columns).map((column) => matchKey(headerAt(mapping, column))));
  let best: Likeness | undefined;
  headers.forEach((text, column) => {
    // A column that is called as another one of the ledger's is that one.
    if (text === '' || taken.has(matchKey(text)) || Object.values(picked).includes(column)) return;
    const side = sideOf(some, exportOptions(some, mapping, options, { ...picked, [field]: column }));
    if (side === undefined) return;
    const pairs = side.rows.flatMap((one) => {
      const same = mine.get(matchKey(one.invoice));
      return same === undefined ? [] : [[same, one] as const];
    });
    const same = pairs.filter(
      ([a, b]) => saysOf(own, a, field) !== '' && saysOf(own, a, field) === saysOf(side, b, field),
    );
    const of = field === 'invoice' ? side.rows.length : pairs.length;
    if (same.length >= of * LEAST_ALIKE && same.length > (best?.same ?? 0)) best = { column, same: same.length, of };
  });
  return best;
}

function headerAt({ headers }: ColumnMapping, column: number): string {
  return headers.find((header) => header.column === column)?.text ?? '';
}
