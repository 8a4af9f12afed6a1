import { near } from './amountColumn';
import type { Columns } from './columns';
import type { Cell } from '../cells/cell';
import { isFilled, textOf, type LedgerGrid } from './grid';
import { groupHeadings } from './groupSums';
import type { Readers } from './readers';
import type { Role } from './vocabulary/language';
import { isBucketLabel } from './roleRules';
import { eachRow, type Resting } from './steps';
import { isTotalLabel } from './words';

/** What a row is by its build, before anything is asked about money. */
export type Shape = 'blank' | 'headers' | 'heading' | 'total' | 'label' | 'row';

export interface RowShape {
  readonly shape: Shape;
  /** The text of a heading, a total or a label; '' for rows. */
  readonly text: string;
  /** Column of that text. */
  readonly column: number;
}

const BLANK: RowShape = { shape: 'blank', text: '', column: -1 };
/** Indexes of what is neither a heading nor a sum. @param first index of the first shape's row */
export function plainRows(shapes: readonly RowShape[], first: number): number[] {
  const rows: number[] = [];
  for (let i = 0; i < shapes.length; i++) if (shapes[i]?.shape === 'row') rows.push(first + i);
  return rows;
}

const ROW: RowShape = { shape: 'row', text: '', column: -1 };
const AMOUNTS = [
  'openAmount',
  'amount',
  'debit',
  'credit',
  'lineAmount',
  'localAmount',
  'paid',
] as const satisfies readonly Role[];
const DAYS = ['dueDate', 'invoiceDate', 'postingDate'] as const satisfies readonly Role[];
const LABELLED = new Set<Role>([
  'invoice',
  'customer',
  'customerNumber',
  'contactName',
  'remark',
  'status',
  'documentType',
]);

/** What the shape of a row is told by. */
interface Context {
  readonly grid: LedgerGrid;
  readonly headers: readonly string[];
  readonly columns: Columns;
  readonly readers: Readers;
  readonly amountColumns: ReadonlySet<number>;
  readonly dayColumns: readonly number[];
}

function isRepeatedHeader({ grid, headers }: Context, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  let filled = 0;
  let same = 0;
  cells.forEach((cell, c) => {
    if (!isFilled(cell)) return;
    filled += 1;
    if (typeof cell === 'string' && headers[c] !== '' && cell.trim() === headers[c]) same += 1;
  });
  return same >= 2 && same >= filled * 0.6;
}

interface Found {
  readonly filled: number;
  readonly text: string;
  readonly column: number;
  readonly totalAt: number;
  readonly hasAmount: boolean;
  readonly hasDay: boolean;
  /** A text where a date would stand. */
  readonly dayIsLabel: boolean;
}

function look(context: Context, row: number): Found {
  const { grid, readers, amountColumns, dayColumns, columns } = context;
  const cells = grid.rows[row] ?? [];
  let filled = 0;
  let text = '';
  let column = -1;
  let totalAt = -1;
  let hasAmount = false;
  cells.forEach((cell, c) => {
    if (!isFilled(cell)) return;
    filled += 1;
    if (amountColumns.has(c)) {
      const { value, unreadable } = readers.amount(c, row);
      if (value !== null || unreadable) {
        hasAmount = true;
        if (!unreadable || !isTotalLabel(textOf(cell))) return;
      }
    }
    if (typeof cell !== 'string') return;
    const own = cell.trim();
    if (text === '') [text, column] = [own, c];
    if (totalAt < 0 && columns.of.currency !== c && isTotalLabel(own)) totalAt = c;
  });
  let hasDay = false;
  let dayIsLabel = false;
  for (const c of dayColumns) {
    const day = readers.day(c, row);
    if (day.day !== undefined || day.open) hasDay = true;
    else if (day.unreadable && !/\d/.test(textOf(cells[c]))) dayIsLabel = true;
    else if (day.unreadable) hasDay = true;
  }
  return { filled, text, column, totalAt, hasAmount, hasDay, dayIsLabel };
}

/** Whether the row's label is a sum's, and not the name of a customer or the number of an invoice that happen to begin so. */
function isTotal(context: Context, row: number, found: Found): boolean {
  const { grid, columns } = context;
  if (found.totalAt < 0) return false;
  const cells = grid.rows[row] ?? [];
  const invoice = columns.of.invoice;
  const label = textOf(cells[found.totalAt]);
  const bare =
    /^[\s*Σ∑=]*$|^(?:grand |sub ?)?(?:total|totals|summe|gesamt|gesamtsumme|zwischensumme|totale|totali|totaal|somme|suma|subtotal|summa)\s*:?$/iu.test(
      label,
    );
  const numbered = invoice !== undefined && invoice !== found.totalAt && isFilled(cells[invoice]);
  if (found.hasDay) return bare && !numbered && LABELLED.has(roleAt(columns, found.totalAt));
  return !numbered || bare;
}

function roleAt({ of }: Columns, column: number): Role {
  return (Object.entries(of) as [Role, number][]).find(([, c]) => c === column)?.[0] ?? 'remark';
}

/** What nearly every row is: it has a number and a day, and neither its number nor its customer is called a sum. */
function isPlainRow({ grid, columns, readers, dayColumns }: Context, row: number): boolean {
  const { invoice, customer } = columns.of;
  const cells = grid.rows[row] ?? [];
  if (invoice === undefined || !isFilled(cells[invoice])) return false;
  if (isShortSum(cells[invoice]) || (customer !== undefined && isShortSum(cells[customer]))) return false;
  for (const column of dayColumns) if (readers.day(column, row).day !== undefined) return true;
  return false;
}

/** The bare word for a sum is short. */
function isShortSum(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.length < 20 && !/\d/.test(cell) && isTotalLabel(cell.trim());
}

/** Words where a date would stand are a label; alone in a ledger without a column of customers they name one. */
function isLabel({ columns: { of } }: Context, { dayIsLabel, filled }: Found): boolean {
  return dayIsLabel && !(filled === 1 && of.customer === undefined && of.customerNumber === undefined);
}

function shapeOf(context: Context, row: number): RowShape {
  if (isPlainRow(context, row)) return ROW;
  const found = look(context, row);
  if (found.filled === 0) return BLANK;
  if (isRepeatedHeader(context, row)) return { shape: 'headers', text: found.text, column: found.column };
  const { columns, grid } = context;
  if (found.filled === 1 && !found.hasAmount && isBucketLabel(found.text))
    return { shape: 'label', text: found.text, column: found.column };
  const cells = grid.rows[row] ?? [];
  const has = (role: Role): boolean => {
    const c = columns.of[role];
    return c !== undefined && isFilled(cells[c]);
  };
  if (!found.hasAmount && !found.hasDay) {
    const named = has('customer') || has('customerNumber');
    if (found.filled === 1 || (found.filled <= 3 && !(has('invoice') && named)))
      return { shape: isLabel(context, found) ? 'label' : 'heading', text: found.text, column: found.column };
    return found.totalAt >= 0 && !has('invoice') ? { shape: 'total', text: found.text, column: found.column } : ROW;
  }
  if (isTotal(context, row, found))
    return { shape: 'total', text: textOf(cells[found.totalAt]), column: found.totalAt };
  if (!found.hasDay && found.dayIsLabel && !has('invoice'))
    return { shape: 'label', text: found.text, column: found.column };
  return ROW;
}

/** Whether a row names nothing at all: no invoice, no customer, no day. */
function isNameless({ grid, columns }: Context, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  return [columns.of.invoice, columns.of.customer, columns.of.customerNumber, columns.of.dueDate].every(
    (c) => c === undefined || !isFilled(cells[c]),
  );
}

/**
 * Rows without invoice number and due date whose figure is the sum of what stands above, since the last sum or from the
 * top, are totals too, whatever they are called.
 */
function withProvedTotals(
  context: Context,
  shapes: RowShape[],
  first: number,
  money: (row: number) => number | null,
): void {
  const { grid, columns } = context;
  let since = 0;
  let rowsSince = 0;
  let whole = 0;
  let rows = 0;
  shapes.forEach(({ shape }, i) => {
    if (shape === 'total') [since, rowsSince] = [0, 0];
    if (shape !== 'row') return;
    const row = first + i;
    const value = money(row);
    if (value === null) return;
    const cells = grid.rows[row] ?? [];
    const blank = (role: Role): boolean => columns.of[role] === undefined || !isFilled(cells[columns.of[role]]);
    const undated = blank('invoice') && blank('dueDate') && blank('invoiceDate');
    const isSum = (sum: number, count: number): boolean => count >= 2 && near(Math.abs(sum), Math.abs(value));
    const single = isNameless(context, row) && rowsSince === 1 && near(since, value);
    if (undated && (isSum(since, rowsSince) || isSum(whole, rows) || single)) {
      shapes[i] = { shape: 'total', text: '', column: -1 };
      [since, rowsSince] = [0, 0];
      return;
    }
    [since, rowsSince, whole, rows] = [since + value, rowsSince + 1, whole + value, rows + 1];
  });
}

/**
 * The build of every row below the headers.
 * @param first zero-based index of the first row below the headers; the answer begins with it
 * @param money what a row's main amount is, by which sums are proved
 */
export function* shapesOf(
  grid: LedgerGrid,
  first: number,
  headers: readonly string[],
  columns: Columns,
  readers: Readers,
): Resting<RowShape[]> {
  const pick = (roles: readonly Role[]): number[] => roles.flatMap((role) => columns.of[role] ?? []);
  const context: Context = {
    grid,
    headers,
    columns,
    readers,
    amountColumns: new Set([...pick(AMOUNTS), ...columns.openClaims, ...columns.buckets]),
    dayColumns: pick(DAYS),
  };
  const shapes: RowShape[] = [];
  yield* eachRow(first, grid.rows.length, (row) => {
    shapes.push(shapeOf(context, row));
  });
  const main = columns.openClaims[0] ?? columns.of.amount ?? columns.of.lineAmount ?? columns.of.localAmount;
  const { debit, credit } = columns.of;
  yield;
  const money = (row: number): number | null => {
    const read = readers.amount(main, row);
    const sign = read.side === 'credit' ? -1 : 1;
    if (main !== undefined) return read.value === null ? null : sign * read.value;
    const [d, c] = [readers.amount(debit, row).value, readers.amount(credit, row).value];
    return d === null && c === null ? null : (d ?? 0) - (c ?? 0);
  };
  const isDated = (i: number): boolean =>
    context.dayColumns.some((column) => readers.day(column, first + i).day !== undefined);
  const isNumbered = (i: number): boolean => {
    const { invoice, customer } = columns.of;
    const cells = grid.rows[first + i] ?? [];
    return invoice !== undefined && customer !== undefined && isFilled(cells[invoice]) && isFilled(cells[customer]);
  };
  const isItem = (i: number): boolean => isDated(i) || isNumbered(i);
  for (const i of groupHeadings(shapes, isItem, (at) => money(first + at))) {
    const { text, column } = look(context, first + i);
    shapes[i] = { shape: 'heading', text, column };
  }
  yield;
  withProvedTotals(context, shapes, first, money);
  return shapes;
}
