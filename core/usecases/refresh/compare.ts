import { isoOf } from '../../calendar/civil';
import { matchKey } from '../../cells/key';
import { InvoiceIndex } from '../../debtors/customerIndex';
import { labelOf } from '../../debtors/identity';
import type { ColumnMapping, Field } from '../../ledger/fields';
import type { LedgerGrid } from '../../ledger/grid';
import { itemName } from '../../ledger/instalmentNames';
import type { ReadRow } from '../../ledger/readRow';
import { isOwnStatus } from '../../ledger/ownStatus';
import { digitsOf } from '../../money/currency';
import { fromMinor, toMinor } from '../../money/minor';
import { newColumns, toldByNew } from './newColumns';
import { BROUGHT, keyOf, openOf, type Brought, type Side, type Told } from './side';

/** A cell of the ledger that an export says otherwise. */
export interface CellChange {
  readonly field: Brought;
  readonly header: string;
  /** Undefined where it is blank. */
  readonly before: Told | undefined;
  readonly after: Told;
}

interface Listed {
  readonly invoice: string;
  /** As in the log. */
  readonly customer: string;
  readonly currency: string;
}

/** An invoice that stands in both, and differs. */
export interface ChangedInvoice extends Listed {
  /** The texts of the ledger's key columns by which its row is found. */
  readonly key: readonly string[];
  readonly cells: readonly CellChange[];
}

/** An invoice that only the export has, as a row of the ledger. */
export interface NewInvoice extends Listed {
  readonly key: readonly string[];
  /** From the ledger's first column on; undefined where it is blank. */
  readonly cells: readonly { readonly column: string; readonly told: Told | undefined }[];
  /** What the export's own columns say. */
  readonly added: AddedCells['cells'];
  readonly open: number | null;
}

/** What the export's own columns say of an invoice that stands in both. */
export interface AddedCells extends Listed {
  readonly key: readonly string[];
  readonly cells: readonly { readonly column: string; readonly told: Told }[];
}

/** An invoice that is open in the ledger and that the export does not list. */
export interface GoneInvoice extends Listed {
  readonly key: readonly string[];
  readonly open: number;
  /** What makes it paid; empty where the ledger has no column that could say so. */
  readonly cells: readonly CellChange[];
}

/** What an export would change. Nothing is written yet. */
export interface Comparison {
  readonly sheet: string;
  readonly headerRow: number;
  readonly keyHeaders: readonly string[];
  readonly fresh: readonly NewInvoice[];
  readonly changed: readonly ChangedInvoice[];
  readonly gone: readonly GoneInvoice[];
  readonly unchanged: number;
  /** Invoices whose row cannot be told from another one: they are left alone. */
  readonly twice: readonly string[];
  /** Cells of the export that cannot be read: what the ledger says stays. */
  readonly unread: number;
  /** Headers that only the export has: columns that may be added. */
  readonly newHeaders: readonly string[];
  readonly added: readonly AddedCells[];
  /** Headers that the export does not bring. */
  readonly stays: readonly string[];
  readonly totals: readonly { readonly currency: string; readonly before: number; readonly after: number }[];
  /** Rows of the export that are invoices. */
  readonly listed: number;
}

interface Pairs {
  readonly pairs: readonly (readonly [ReadRow, ReadRow])[];
  readonly fresh: readonly ReadRow[];
  readonly gone: readonly ReadRow[];
}

/** Rows by customer and number. */
function byNumber(rows: readonly ReadRow[]): (row: ReadRow) => readonly ReadRow[] {
  const index = new InvoiceIndex<ReadRow[]>();
  for (const row of rows)
    index.update(labelOf(row), row.invoice, (same = []) => {
      same.push(row);
      return same;
    });
  return (row) => index.of(labelOf(row), row.invoice).flat();
}

const byDue = (a: ReadRow, b: ReadRow): number => (a.dueDay ?? 0) - (b.dueDay ?? 0);

/**
 * Pairs rows by customer, number and due date, wherever they stand; where as many of one number are left over on both
 * sides, they are the same open items with other due dates, in their order.
 */
function paired(own: readonly ReadRow[], theirs: readonly ReadRow[]): Pairs {
  const mineOf = byNumber(own);
  const left = new Set(own);
  const pairs: [ReadRow, ReadRow][] = [];
  const standing = (row: ReadRow): ReadRow[] => mineOf(row).filter((one) => left.has(one));
  const take = (mine: ReadRow, row: ReadRow): void => {
    left.delete(mine);
    pairs.push([mine, row]);
  };
  const over: ReadRow[] = [];
  for (const row of theirs) {
    const same = standing(row).find(({ dueDay }) => dueDay === row.dueDay);
    if (same === undefined) over.push(row);
    else take(same, row);
  }
  const rivalsOf = byNumber(over);
  const partner = new Map<ReadRow, ReadRow>();
  for (const row of over) {
    if (partner.has(row)) continue;
    const [mine, rivals] = [standing(row).sort(byDue), [...rivalsOf(row)].sort(byDue)];
    if (mine.length === rivals.length) rivals.forEach((one, i) => partner.set(one, mine[i] as ReadRow));
  }
  const fresh: ReadRow[] = [];
  for (const row of over) {
    const mine = partner.get(row);
    if (mine !== undefined && left.has(mine)) take(mine, row);
    else fresh.push(row);
  }
  return { pairs, fresh, gone: [...left] };
}

const sameTold = (a: Told | undefined, b: Told, digits: number): boolean => {
  if (a === undefined || a.kind !== b.kind) return false;
  return a.kind === 'amount' && b.kind === 'amount'
    ? toMinor(a.value, digits) === toMinor(b.value, digits)
    : a.value === b.value;
};

/**
 * Compares the ledger with an export, invoice by invoice. What the export leaves blank or cannot be read in it, and every
 * column that it does not have, stays as it is.
 */
export function compareLists(own: Side, theirs: Side, mapping: ColumnMapping, block: LedgerGrid): Comparison {
  const { left } = block;
  const headerOf = (field: Field): string => {
    const column = mapping.columns[field];
    return mapping.headers.find((header) => header.column === column)?.text ?? '';
  };
  const { pairs, fresh, gone } = paired(own.rows, theirs.rows);
  const keys = keysOf(own, fresh, mapping, left);
  const nameOf = namesIn(own.rows);
  let unread = 0;
  let unchanged = 0;
  const changed: ChangedInvoice[] = [];
  const twice: string[] = [];
  const brought = BROUGHT.filter((field) => headerOf(field) !== '' && isBrought(field, theirs, headerOf(field)));
  const extra = newColumns(theirs, block, mapping);
  const added: AddedCells[] = [];
  for (const [mine, row] of pairs) {
    const more = toldByNew(theirs, row, extra);
    if (more.length > 0 && !keys.isTwice(mine)) added.push({ ...listed(mine), key: keys.of(mine), cells: more });
    const digits = digitsOf(mine.currency ?? '');
    const cells = brought.flatMap((field): CellChange[] => {
      const after = theirs.told(row, field);
      if (after === null || (field === 'openAmount' && row.judgement.standing === 'unclear')) unread += 1;
      const before = own.told(mine, field) ?? undefined;
      if (after === null || after === undefined || sameTold(before, after, digits)) return [];
      if (field === 'openAmount' && row.judgement.standing === 'unclear') return [];
      if (field === 'status' && before?.kind === 'text' && isOwnStatus(before.value)) return [];
      return [{ field, header: headerOf(field), before, after }];
    });
    if (cells.length === 0) unchanged += 1;
    else if (keys.isTwice(mine)) twice.push(mine.invoice);
    else changed.push({ ...listed(mine), key: keys.of(mine), cells });
  }
  const open = gone.flatMap((row): GoneInvoice[] => {
    const rest = openOf(row);
    if (rest === null || rest === 0) return [];
    if (keys.isTwice(row)) {
      twice.push(row.invoice);
      return [];
    }
    return [
      { ...listed(row), invoice: nameOf(row), key: keys.of(row), open: rest, cells: paidCells(own, row, headerOf) },
    ];
  });
  return {
    sheet: mapping.sheet,
    headerRow: mapping.headerRow,
    keyHeaders: keys.headers,
    fresh: fresh.map((row) => ({
      ...newInvoice(row, theirs, mapping, left, keys.headers),
      added: toldByNew(theirs, row, extra),
    })),
    newHeaders: extra.map(({ header }) => header),
    added,
    changed,
    gone: open,
    unchanged: unchanged + gone.length - open.length,
    twice,
    unread,
    stays: mapping.headers.flatMap(({ column, text }) =>
      // A figure in the row of the headers is no header.
      text === '' || /^[\d.,]+$/.test(text) || columnIn(theirs, mapping, column, text) !== undefined ? [] : [text],
    ),
    totals: totalsOf(own, changed, fresh),
    listed: theirs.rows.length,
  };
}

function listed(row: ReadRow): Listed {
  return { invoice: row.invoice, customer: labelOf(row), currency: row.currency ?? '' };
}

/** A status word goes only into a column of the same name: a person's own column is never written over. */
function isBrought(field: Brought, theirs: Side, header: string): boolean {
  const column = theirs.columnOf(field);
  if (field === 'status')
    return column !== undefined && matchKey(theirs.reading.head.headers[column] ?? '') === matchKey(header);
  return column !== undefined || field === 'openAmount';
}

function paidCells(own: Side, row: ReadRow, headerOf: (field: Field) => string): CellChange[] {
  const total = own.told(row, 'amount') ?? undefined;
  if (own.columnOf('openAmount') !== undefined && headerOf('openAmount') !== '')
    return [
      {
        field: 'openAmount',
        header: headerOf('openAmount'),
        before: own.told(row, 'openAmount') ?? undefined,
        after: { kind: 'amount', value: 0 },
      },
    ];
  if (headerOf('paid') === '' || total === undefined) return [];
  return [{ field: 'paid', header: headerOf('paid'), before: own.told(row, 'paid') ?? undefined, after: total }];
}

interface Keys {
  readonly headers: readonly string[];
  readonly of: (row: ReadRow) => string[];
  readonly isTwice: (row: ReadRow) => boolean;
}

/** What the ledger's open items are called: an instalment by its due date too. */
function namesIn(rows: readonly ReadRow[]): (row: ReadRow) => string {
  const sameOf = byNumber(rows);
  return (row) => {
    const { dueDay } = row;
    const isPart = dueDay !== undefined && sameOf(row).some((other) => other.dueDay !== dueDay);
    return itemName(row.invoice, isPart ? isoOf(dueDay) : undefined);
  };
}

/**
 * The columns that tell the ledger's rows apart: number and customer, and the due date where there are instalments, or
 * will be with the rows that are added.
 */
function keysOf(own: Side, fresh: readonly ReadRow[], mapping: ColumnMapping, left: number): Keys {
  const { invoice, customer, customerNumber, dueDate } = mapping.columns;
  const plain = [invoice, customer ?? customerNumber].filter((column) => column !== undefined);
  const counted = (columns: readonly number[]): Map<string, number> => {
    const counts = new Map<string, number>();
    // A row that repeats another one is no invoice of its own, and still stands in the way of finding either.
    for (const row of own.reading.rows) {
      const key = JSON.stringify(keyOf(own, row, columns));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const within = (columns: readonly number[]): number[] => columns.map((column) => column - left);
  const sameOf = byNumber([...own.rows, ...fresh]);
  const parts = fresh.some((row) => sameOf(row).length > 1);
  const repeats = parts || [...counted(within(plain)).values()].some((count) => count > 1);
  const used = within(repeats && dueDate !== undefined ? [...plain, dueDate] : plain);
  const counts = counted(used);
  return {
    headers: used.map((column) => mapping.headers.find((header) => header.column === column + left)?.text ?? ''),
    of: (row) => keyOf(own, row, used),
    isTwice: (row) => (counts.get(JSON.stringify(keyOf(own, row, used))) ?? 0) > 1,
  };
}

/** The column of the export that goes into a column of the ledger. */
function columnIn(theirs: Side, mapping: ColumnMapping, column: number, text: string): number | undefined {
  const field = (Object.keys(mapping.columns) as Field[]).find((one) => mapping.columns[one] === column);
  const own = field === undefined ? undefined : theirs.columnOf(field);
  if (own !== undefined) return own;
  const same = theirs.reading.head.headers.findIndex((header) => header !== '' && matchKey(header) === matchKey(text));
  return same < 0 ? undefined : same;
}

function newInvoice(
  row: ReadRow,
  theirs: Side,
  mapping: ColumnMapping,
  left: number,
  keyHeaders: readonly string[],
): Omit<NewInvoice, 'added'> {
  const cells: { column: string; told: Told | undefined }[] = [];
  const fieldAt = new Map((Object.entries(mapping.columns) as [Field, number][]).map(([field, at]) => [at, field]));
  const toldIn = (column: number, text: string): Told | undefined => {
    const field = fieldAt.get(column);
    if (field === 'invoice' || field === 'customer' || field === 'customerNumber') return textTold(row[field]);
    const told = isBroughtField(field) ? (theirs.told(row, field) ?? undefined) : undefined;
    const at = columnIn(theirs, mapping, column, text);
    return told ?? (at === undefined ? undefined : theirs.raw(row, at));
  };
  for (const { column, text } of mapping.headers) cells[column - left] = { column: text, told: toldIn(column, text) };
  const even = Array.from(cells, (cell: (typeof cells)[number] | undefined) => cell ?? { column: '', told: undefined });
  const key = keyHeaders.map((header) =>
    String(even.find(({ column }) => column === header)?.told?.value ?? '').trim(),
  );
  return { ...listed(row), key, cells: even, open: openOf(row) };
}

function textTold(value: string): Told | undefined {
  return value === '' ? undefined : { kind: 'text', value };
}

function isBroughtField(field: Field | undefined): field is Brought {
  return field !== undefined && (BROUGHT as readonly Field[]).includes(field);
}

function totalsOf(own: Side, changed: readonly ChangedInvoice[], fresh: readonly ReadRow[]): Comparison['totals'] {
  const sums = new Map<string, { before: number; after: number }>();
  const add = (currency: string, before: number, after: number): void => {
    const digits = digitsOf(currency);
    const sum = sums.get(currency) ?? { before: 0, after: 0 };
    sum.before += toMinor(before, digits);
    sum.after += toMinor(after, digits);
    sums.set(currency, sum);
  };
  for (const row of own.rows) {
    const open = openOf(row) ?? 0;
    add(row.currency ?? '', open, open);
  }
  for (const { currency, cells } of changed)
    for (const { field, before, after } of cells)
      if (field === 'openAmount' && after.kind === 'amount')
        add(currency, 0, after.value - (before?.kind === 'amount' ? before.value : 0));
  for (const row of fresh) add(row.currency ?? '', 0, openOf(row) ?? 0);
  return [...sums].map(([currency, { before, after }]) => {
    const digits = digitsOf(currency);
    return { currency, before: fromMinor(before, digits), after: fromMinor(after, digits) };
  });
}
