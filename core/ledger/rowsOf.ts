import { isoOf } from '../calendar/civil';
import type { SheetBlock } from '../cells/block';
import { isBlank, type Cell } from '../cells/cell';
import { namesNobody } from './customerNumber';
import { FIELDS, type ColumnMapping, type Field } from './fields';
import type { LedgerRow } from './ledgerRow';
import { openAmountOf } from './openAmount';
import type { LedgerReading, ReadRow } from './readRow';
import { RowReader, type UnreadableCell } from './rowReader';
import { ROWS_A_STEP } from './shapes';
import type { Standing } from './standing';

const NOTHING_OPEN: ReadonlySet<Standing> = new Set<Standing>(['settled', 'void', 'draft', 'written off']);
const COUNTS: ReadonlySet<Standing> = new Set<Standing>(['owed', 'credit', 'disputed']);
const AMOUNTS: ReadonlySet<Field> = new Set<Field>(['openAmount', 'amount', 'paid']);

/** What rows of one ledger are read with. */
interface Reader {
  readonly cells: RowReader;
  /** Whether a column says what is open. */
  readonly explicit: boolean;
  /** Fields by their column of the block. */
  readonly fieldAt: ReadonlyMap<number, Field>;
}

/** Cells that mean nothing, but for those whose column was understood after all. */
function unreadableOf(reader: RowReader, counts: boolean, dated: boolean): readonly UnreadableCell[] {
  const { unreadable } = reader;
  if (unreadable.length === 0) return unreadable;
  const left = unreadable.filter(({ field }) => !(counts && AMOUNTS.has(field)) && !(field === 'dueDate' && dated));
  return left.length === unreadable.length ? unreadable : left;
}

/**
 * A row with what it is. What is unclear, or no invoice at all, has no open amount: it is in no sum.
 * @param found as it was judged; undefined where nothing was
 */
function rowOf({ cells, explicit, fieldAt }: Reader, row: number, found: ReadRow | undefined): LedgerRow {
  // Copies of a row are counted once by the rule for doubled numbers, which has to see them.
  const read = found?.copied ?? found;
  const standing = read === undefined ? 'unclear' : read.judgement.standing;
  const judgedOpen = read === undefined ? null : read.open;
  const counts = judgedOpen !== null && COUNTS.has(standing);
  const dueDay = read?.dueDay;
  const column = read?.judgement.column;
  // In the order in which cells are refused.
  openAmountOf(explicit, cells);
  const customerNumber = cells.text('customerNumber');
  const invoice = cells.text('invoice');
  const customer = cells.text('customer') || (namesNobody(customerNumber) ? '' : customerNumber);
  const dueDate = cells.day('dueDate');
  const amount = cells.optionalFigure('amount');
  const paidDate = cells.day('paidDate');
  const creditLimit = cells.optionalFigure('creditLimit');
  const currency = cells.text('currency');
  // Line breaks stay in, so that an address with a smuggled header is refused rather than mended.
  const email = cells.raw('email');
  const cc = cells.raw('cc');
  const phone = cells.text('phone');
  const language = cells.text('language');
  const contactName = cells.text('contactName');
  const hold = cells.flag('hold');
  const disputed = cells.flag('dispute') !== null;
  const promiseDate = cells.day('promiseDate');
  const doNotContact = cells.flag('doNotContact') !== null;
  const lastLevel = cells.count('lastLevel');
  const lastReminder = cells.day('lastReminder');
  const paymentLink = cells.text('paymentLink');
  const customerType = cells.text('customerType');
  const country = cells.text('country');
  const ladder = cells.text('ladder');
  const creditor = cells.text('creditor');
  const payer = cells.text('payer');
  return {
    row,
    invoice: standing === 'not an invoice' ? '' : read === undefined || read.invoice === '' ? invoice : read.invoice,
    customer: read === undefined || read.customer === '' ? customer : read.customer,
    customerNumber: read === undefined || read.customerNumber === '' ? customerNumber : read.customerNumber,
    dueDate: dueDay === undefined ? dueDate : isoOf(dueDay),
    openAmount: NOTHING_OPEN.has(standing) ? 0 : counts ? judgedOpen : null,
    amount,
    paidDate,
    creditLimit,
    currency: currency === '' ? (read?.currency ?? '') : currency,
    email: email === '' ? (read?.email ?? '') : email,
    cc,
    phone,
    language,
    contactName,
    hold: hold ?? read?.heldByWords ?? (doNotContact || promiseDate !== null ? null : (read?.hold ?? null)),
    disputed: disputed || standing === 'disputed',
    promiseDate,
    doNotContact,
    lastLevel,
    lastReminder,
    paymentLink,
    customerType,
    country,
    ladder,
    creditor,
    payer,
    unreadable: unreadableOf(cells, counts, dueDay !== undefined),
    standing,
    reason: read === undefined ? 'amount' : read.judgement.reason,
    saidBy: (column === undefined ? undefined : fieldAt.get(column)) ?? 'openAmount',
  };
}

/**
 * The rows of a sheet that was read. Rows that are blank in every column that is known are left out. Yields every few
 * thousand rows.
 */
export function* rowsOf(
  { rows, left, top }: SheetBlock,
  mapping: ColumnMapping,
  reading: LedgerReading,
): Generator<undefined, LedgerRow[], unknown> {
  const columns: Partial<Record<Field, number>> = {};
  const fieldAt = new Map<number, Field>();
  for (const field of FIELDS) {
    const column = mapping.columns[field];
    if (column === undefined) continue;
    columns[field] = column - left;
    // Of two fields in one column the first counts.
    if (!fieldAt.has(column - left)) fieldAt.set(column - left, field);
  }
  const mapped = [...fieldAt.keys()];
  const cells = new RowReader(columns, (column, at) => reading.readers.day(column, at).day);
  const reader: Reader = { cells, explicit: columns.openAmount !== undefined, fieldAt };
  const judged: (ReadRow | undefined)[] = [];
  for (const row of reading.rows) judged[row.row - top] = row;
  const all: LedgerRow[] = [];
  const isBlankAt = (own: readonly Cell[]) => (column: number) => isBlank(own[column]);
  for (let at = reading.head.row + reading.head.depth; at < rows.length; at++) {
    if (at % ROWS_A_STEP === 0) yield;
    const own = rows[at] ?? [];
    if (mapped.every(isBlankAt(own))) continue;
    cells.turnTo(own, at);
    all.push(rowOf(reader, top + at, judged[at]));
  }
  return all;
}
