import { expected } from '../failures/expected';
import type { SheetBlock } from '../cells/block';
import { enteredText, isBlank, isFault, type Cell } from '../cells/cell';
import { matchKey } from '../cells/key';
import { FIELDS, type ColumnMapping, type Field, type LostColumn } from '../ledger/fields';
import { COLUMN_HEADERS } from './policyTables';
import { findHeaders, SEARCHED } from '../ledger/headerSearch';
import { readSheetAsLedger, type Choices } from '../ledger/judged';
import { mappingOf, type ChosenColumns } from '../ledger/mapping';
import { tableOf } from './table';

/** One column that a person chose for a ledger: by its header's text, so that moved columns are found again. */
export interface RememberedColumn {
  readonly sheet: string;
  readonly field: Field;
  /** Null where the person said that the ledger has no such column. */
  readonly header: string | null;
}

export type ColumnMemory = readonly RememberedColumn[];

const NO_MEMORY: ColumnMemory = [];

const NONE = '(none)';

/** A field as the policy sheet calls it, in English like the rest of that sheet. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  invoice: 'Invoice',
  customer: 'Customer',
  customerNumber: 'Customer number',
  dueDate: 'Due date',
  openAmount: 'Open amount',
  amount: 'Amount',
  paid: 'Paid',
  paidDate: 'Payment date',
  currency: 'Currency',
  email: 'E-mail',
  cc: 'E-mail cc',
  phone: 'Phone',
  language: 'Language',
  contactName: 'Contact name',
  hold: 'Hold',
  dispute: 'Dispute',
  promiseDate: 'Promise date',
  doNotContact: 'Do not contact',
  lastLevel: 'Last level',
  lastReminder: 'Last reminder',
  status: 'Status',
  paymentLink: 'Payment link',
  customerType: 'Customer type',
  creditLimit: 'Credit limit',
  country: 'Country',
  postalAddress: 'Postal address',
  street: 'Street',
  postcode: 'Postcode',
  city: 'City',
  region: 'Region',
  ladder: 'Ladder',
  creditor: 'Creditor',
  payer: 'Payer',
};

/**
 * The remembered columns of all ledgers; a header left blank is not remembered.
 * @throws DamagedSheetError naming a cell that should be a column's name, or a ledger's
 */
export function readColumnMemory(block: SheetBlock | null): ColumnMemory {
  if (block === null) return NO_MEMORY;
  const found = new Map<string, RememberedColumn>();
  for (const at of tableOf(block, COLUMN_HEADERS)) {
    const [ledger, column] = [at('Ledger sheet'), at('Column')];
    const name = matchKey(enteredText(column.cell));
    const field = FIELDS.find((known) => matchKey(FIELD_NAMES[known]) === name);
    if (field === undefined)
      throw column.wrong(expected('one of', FIELDS.map((known) => FIELD_NAMES[known]).join(', ')));
    const sheet = enteredText(ledger.cell).trim();
    if (sheet === '') throw ledger.wrong(expected('ledger sheet'));
    const key = `${matchKey(sheet)}\u0000${field}`;
    if (found.has(key)) throw column.wrong(expected('new column', sheet));
    const header = enteredText(at('Header').cell).trim();
    if (header !== '') found.set(key, { sheet, field, header: matchKey(header) === NONE ? null : header });
  }
  return [...found.values()];
}

export function writeRemembered({ sheet, field, header }: RememberedColumn): Cell[] {
  return [sheet, FIELD_NAMES[field], header ?? NONE];
}

function headerAt(row: readonly Cell[], header: string): number {
  const key = matchKey(header);
  return row.findIndex((cell) => !isBlank(cell) && !isFault(cell) && matchKey(String(cell)) === key);
}

/** How many remembered headers stand in the row. */
function named(row: readonly Cell[], memory: ColumnMemory): number {
  return memory.filter(({ header }) => header !== null && headerAt(row, header) >= 0).length;
}

/** What is remembered of this sheet, or of one that has since been renamed or copied, header for header. */
function memoryOf(head: SheetBlock, memory: ColumnMemory): ColumnMemory {
  const key = matchKey(head.sheet);
  const own = memory.filter(({ sheet }) => matchKey(sheet) === key);
  if (own.length > 0) return own;
  const others = new Map<string, RememberedColumn[]>();
  for (const column of memory) {
    const name = matchKey(column.sheet);
    others.set(name, [...(others.get(name) ?? []), column]);
  }
  const like = [...others.values()].filter((columns) => {
    const headers = columns.filter(({ header }) => header !== null).length;
    return headers > 0 && head.rows.some((row) => named(row, columns) === headers);
  });
  // The newest stands lowest.
  return like[like.length - 1] ?? NO_MEMORY;
}

/** What a person chose, as columns of this row, and the headers that are not there. */
function chosenIn(
  row: readonly Cell[],
  left: number,
  memory: ColumnMemory,
): { chosen: ChosenColumns; lost: LostColumn[] } {
  const chosen: Partial<Record<Field, number | null>> = {};
  const lost: LostColumn[] = [];
  for (const { field, header } of memory) {
    const at = header === null ? -1 : headerAt(row, header);
    if (header === null) chosen[field] = null;
    else if (at >= 0) chosen[field] = left + at;
    else lost.push({ field, header });
  }
  return { chosen, lost };
}

/**
 * What people chose holds for a sheet: the header row is the one with most of the remembered headers, wherever it has been
 * moved, and a header that has vanished is told.
 * @param block the whole used range
 */
export function rememberedFor(
  block: SheetBlock,
  memory: ColumnMemory,
): Pick<Choices, 'headerRow'> & { readonly chosen: ChosenColumns; readonly lost: readonly LostColumn[] } {
  const head = { ...block, rows: block.rows.slice(0, SEARCHED) };
  const own = memoryOf(head, memory);
  let index = -1;
  let most = 0;
  head.rows.forEach((row, i) => {
    const found = named(row, own);
    if (found > most) [index, most] = [i, found];
  });
  const at = index >= 0 ? index : (findHeaders(block)?.row ?? 0);
  const { chosen, lost } = chosenIn(head.rows[at] ?? [], head.left, own);
  return { headerRow: index < 0 ? undefined : block.top + index, chosen, lost };
}

/** Understands a ledger's columns: what was remembered holds, what was never chosen or has vanished is recognised. */
export function mapColumns(block: SheetBlock, memory: ColumnMemory): ColumnMapping {
  const { lost, ...choices } = rememberedFor(block, memory);
  return { ...mappingOf(block, readSheetAsLedger(block, choices), choices.chosen), lost };
}
