import { isBlank, type Cell } from '../cells/cell';
import type { SheetBlock } from '../cells/block';
import { FIELDS, type ColumnDoubt, type ColumnMapping, type Field } from './fields';
import { SYNONYMS, WEAK_HEADERS } from './synonyms';

/** A header as the synonyms write it: `DueDate`, `DUE-DATE` and `Fällig` become `due date`, `due date` and `fallig`. */
export function plainHeader(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
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

/** What a person chose: a zero-based column of the sheet, or null for none. */
export type ChosenColumns = Readonly<Partial<Record<Field, number | null>>>;

interface Claim {
  readonly column: number;
  readonly rank: number;
  /** Its text alone says little, such as a bare "name". */
  readonly weak: boolean;
}

/** The headers that claim each field, the surest first. */
function claimsOf(row: readonly Cell[], left: number, taken: ReadonlySet<number>): ReadonlyMap<Field, Claim[]> {
  const claims = new Map<Field, Claim[]>();
  row.forEach((cell, i) => {
    const plain = typeof cell === 'string' ? plainHeader(cell) : '';
    const found = RANKS.get(plain);
    if (found === undefined || taken.has(left + i)) return;
    const claim = { column: left + i, rank: found.rank, weak: WEAK_HEADERS.has(plain) };
    claims.set(found.field, [...(claims.get(found.field) ?? []), claim]);
  });
  for (const list of claims.values()) list.sort((a, b) => Number(a.weak) - Number(b.weak) || a.rank - b.rank);
  return claims;
}

/** What reminders rest on; a doubt about any other column is not worth a question. */
const ASKED: readonly Field[] = ['invoice', 'customer', 'dueDate', 'openAmount', 'currency', 'email'];

function doubtsOf(claims: ReadonlyMap<Field, Claim[]>, chosen: ChosenColumns, columns: Columns): ColumnDoubt[] {
  const doubt = (field: Field, list: readonly Claim[] = []): ColumnDoubt[] => {
    const equals = list.filter(({ weak }) => weak === list[0]?.weak);
    return equals.length < 2 ? [] : [{ field, columns: equals.map(({ column }) => column) }];
  };
  const asked = ASKED.filter((field) => chosen[field] === undefined).flatMap((f) => doubt(f, claims.get(f)));
  if (columns.openAmount !== undefined || chosen.openAmount !== undefined || chosen.amount !== undefined) return asked;
  // Without a column of its own, what is open is the amount, less what is paid: then the amount is in doubt.
  return [...asked, ...doubt(columns.paid === undefined ? 'openAmount' : 'amount', claims.get('amount'))];
}

/** Needed fields without a column. */
export function missingOf(columns: ColumnMapping['columns'], chosen: ChosenColumns): Field[] {
  const missing: Field[] = [];
  if (columns.invoice === undefined) missing.push('invoice');
  if (columns.customer === undefined && columns.customerNumber === undefined) missing.push('customer');
  if (columns.dueDate === undefined) missing.push('dueDate');
  if (columns.openAmount === undefined && columns.amount === undefined) missing.push('openAmount');
  // A person who says that there is none reminds by telephone or letter.
  if (columns.email === undefined && chosen.email !== null) missing.push('email');
  return missing;
}

/**
 * Understands one row of a sheet as its headers: what a person chose holds, the rest goes by the header texts.
 * @param index of the header row within the block
 */
export function mapRow(head: SheetBlock, index: number, chosen: ChosenColumns = {}): ColumnMapping {
  const row = head.rows[index] ?? [];
  const taken = new Set(Object.values(chosen).filter((column) => column !== null));
  const claims = claimsOf(row, head.left, taken);
  const columns: Columns = {};
  for (const field of FIELDS) {
    const own = chosen[field];
    const column = own === undefined ? claims.get(field)?.[0]?.column : own;
    if (column !== undefined && column !== null) columns[field] = column;
  }
  return {
    sheet: head.sheet,
    headerRow: head.top + index,
    columns,
    headers: row.flatMap((cell, i) =>
      isBlank(cell) || typeof cell === 'object' ? [] : [{ column: head.left + i, text: String(cell) }],
    ),
    missing: missingOf(columns, chosen),
    doubts: doubtsOf(claims, chosen, columns),
    lost: [],
  };
}

/**
 * Finds the header row among a sheet's first rows and the fields in it. The row that names most fields is taken,
 * the uppermost of equals.
 * @param head the used range's first rows
 */
export function recogniseColumns(head: SheetBlock): ColumnMapping {
  let chosen = 0;
  let most = 0;
  head.rows.forEach((row, i) => {
    const found = claimsOf(row, head.left, NOTHING_TAKEN).size;
    if (found > most) [chosen, most] = [i, found];
  });
  return mapRow(head, chosen);
}

const NOTHING_TAKEN: ReadonlySet<number> = new Set();

/** Whether a sheet is worth calling a ledger: it names at least an invoice or customer, and a date or an amount. */
export function looksLikeLedger({ columns }: ColumnMapping): boolean {
  const who = columns.invoice ?? columns.customer ?? columns.customerNumber;
  const what = columns.dueDate ?? columns.openAmount ?? columns.amount;
  return who !== undefined && what !== undefined;
}
