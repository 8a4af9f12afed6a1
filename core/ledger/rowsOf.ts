import type { SheetBlock } from '../cells/block';
import { isBlank } from '../cells/cell';
import { namesNobody } from './customerNumber';
import { FIELDS, type ColumnMapping, type Field } from './fields';
import type { LedgerRow } from './ledgerRow';
import { openAmountOf } from './openAmount';
import type { LedgerReading, ReadRow } from './readRow';
import { postalCellsOf } from './postalCells';
import { RowReader, type UnreadableCell } from './rowReader';
import { eachRow, type Resting } from './steps';
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
  const { at } = cells;
  // In the order in which cells are refused.
  openAmountOf(explicit, cells);
  const customerNumber = cells.text(at.customerNumber);
  const invoice = cells.text(at.invoice);
  const customer = cells.text(at.customer) || (namesNobody(customerNumber) ? '' : customerNumber);
  const dueDate = cells.day(at.dueDate);
  const amount = cells.optionalFigure(at.amount);
  const paidDate = cells.day(at.paidDate);
  const creditLimit = cells.optionalFigure(at.creditLimit);
  const currency = cells.text(at.currency);
  // Line breaks stay in, so that an address with a smuggled header is refused rather than mended.
  const email = cells.raw(at.email);
  const cc = cells.raw(at.cc);
  const phone = cells.text(at.phone);
  const language = cells.text(at.language);
  const contactName = cells.text(at.contactName);
  const hold = cells.flag(at.hold);
  const disputed = cells.flag(at.dispute) !== null;
  const promiseDate = cells.day(at.promiseDate);
  const doNotContact = cells.flag(at.doNotContact) !== null;
  const lastLevel = cells.count(at.lastLevel);
  const lastReminder = cells.day(at.lastReminder);
  const paymentLink = cells.text(at.paymentLink);
  const customerType = cells.text(at.customerType);
  const country = cells.text(at.country);
  const postal = postalCellsOf(cells);
  const ladder = cells.text(at.ladder);
  const creditor = cells.text(at.creditor);
  const payer = cells.text(at.payer);
  return {
    row,
    invoice: standing === 'not an invoice' ? '' : read === undefined || read.invoice === '' ? invoice : read.invoice,
    customer: read === undefined || read.customer === '' ? customer : read.customer,
    customerNumber: read === undefined || read.customerNumber === '' ? customerNumber : read.customerNumber,
    dueDate: dueDay === undefined ? dueDate : cells.isoOf(dueDay),
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
    ...(postal === undefined ? {} : { postal }),
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
): Resting<LedgerRow[]> {
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
  yield* eachRow(reading.head.row + reading.head.depth, rows.length, (at) => {
    const own = rows[at] ?? [];
    if (!mapped.some((column) => !isBlank(own[column]))) return;
    cells.turnTo(own, at);
    all.push(rowOf(reader, top + at, judged[at]));
  });
  return all;
}
