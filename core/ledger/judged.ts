import { dayOf, isoOf, type Day } from '../calendar/civil';
import type { SheetBlock } from '../cells/block';
import { enteredText, isBlank } from '../cells/cell';
import type { LedgerAnswer } from './doubts';
import { FIELDS, type ColumnMapping, type Field } from './fields';
import type { LedgerRow, PlainRow } from './ledgerRow';
import type { ChosenColumns } from './mapping';
import { paidAreDates } from './openAmount';
import { readGrid } from './reading';
import type { LedgerReading, ReadRow } from './readRow';
import type { Standing } from './standing';
import type { Role } from './vocabulary/language';

/** Two-digit years are read around this day where nobody says which day it is. */
const AROUND = dayOf(2030, 1, 1);

/** What people told about a ledger. */
export interface Told {
  readonly answers: readonly LedgerAnswer[];
  /** Of rows that name none; '' where nobody said. */
  readonly currency: string;
}

const NOTHING_TOLD: Told = { answers: [], currency: '' };

/** What a person says by choosing columns. */
function answersByColumns({ rows, left }: SheetBlock, chosen: ChosenColumns, headerRow: number): LedgerAnswer[] {
  const { openAmount, email } = chosen;
  const header = typeof openAmount === 'number' ? enteredText(rows[headerRow]?.[openAmount - left]).trim() : '';
  return [
    ...(header === '' ? [] : [{ code: 'open-column' as const, column: null, word: null, answer: header }]),
    ...(email === null ? [{ code: 'email' as const, column: null, word: null, answer: 'none' }] : []),
  ];
}

/** How a ledger is to be read where people had a say. */
export interface Choices {
  /** Zero-based row of the sheet, where a person named it or their columns tell it. */
  readonly headerRow?: number | undefined;
  /** Columns of the sheet. */
  readonly chosen?: ChosenColumns;
  readonly told?: Told;
  /** Around which two-digit years are read. */
  readonly today?: Day;
}

/** Reads a sheet as a ledger. @returns undefined where no row looks like headers */
export function readSheetAsLedger(block: SheetBlock, choices: Choices = {}): LedgerReading | undefined {
  const { headerRow, chosen = {}, told = NOTHING_TOLD, today = AROUND } = choices;
  const roles: Partial<Record<Role, number | null>> = {};
  for (const field of FIELDS) {
    const column = chosen[field];
    if (column !== undefined) roles[field] = column === null ? null : column - block.left;
  }
  const read = (more: Partial<Record<Role, number | null>> = {}): LedgerReading | undefined =>
    readGrid(block, {
      today,
      ...(headerRow === undefined ? {} : { headerRow }),
      chosen: { ...roles, ...more },
      answers: [...told.answers, ...answersByColumns(block, chosen, (headerRow ?? block.top) - block.top)],
      currency: told.currency,
    });
  const first = read();
  const paid = first?.columns.of.paid;
  // A column that calls itself paid and holds dates says when, not how much.
  return first !== undefined && paid !== undefined && paidIsDates(block, first)
    ? read({ paid: null, paidDate: paid })
    : first;
}

function paidIsDates({ rows }: SheetBlock, { head, columns, rule }: LedgerReading): boolean {
  if (rule.way === 'column') return false;
  const below = rows.slice(head.row + head.depth).filter((row) => row.some((cell) => !isBlank(cell)));
  return paidAreDates(
    below.map((row) => (field) => {
      const column = columns.of[field];
      return column === undefined ? undefined : row[column];
    }),
  );
}

const NOTHING_OPEN: ReadonlySet<Standing> = new Set<Standing>(['settled', 'void', 'draft', 'written off']);
const COUNTS: ReadonlySet<Standing> = new Set<Standing>(['owed', 'credit', 'disputed']);
const AMOUNTS: ReadonlySet<Field> = new Set<Field>(['openAmount', 'amount', 'paid']);

function fieldAt({ columns }: ColumnMapping, column: number | undefined): Field | undefined {
  return column === undefined ? undefined : FIELDS.find((field) => columns[field] === column);
}

/** A row with what it is. What is unclear, or no invoice at all, has no open amount: it is in no sum. */
export function asJudged(row: PlainRow, found: ReadRow | undefined, mapping: ColumnMapping, left: number): LedgerRow {
  // Copies of a row are counted once by the rule for doubled numbers, which has to see them.
  const read = found?.copied ?? found;
  if (read === undefined)
    return { ...row, openAmount: null, standing: 'unclear', reason: 'amount', saidBy: 'openAmount' };
  const { judgement, open, dueDay } = read;
  const { standing, reason } = judgement;
  const counts = COUNTS.has(standing) && open !== null;
  const dueDate = dueDay === undefined ? row.dueDate : isoOf(dueDay);
  const unreadable = row.unreadable.filter(
    ({ field }) => !(counts && AMOUNTS.has(field)) && !(field === 'dueDate' && dueDay !== undefined),
  );
  return {
    ...row,
    invoice: standing === 'not an invoice' ? '' : read.invoice === '' ? row.invoice : read.invoice,
    customer: read.customer === '' ? row.customer : read.customer,
    customerNumber: read.customerNumber === '' ? row.customerNumber : read.customerNumber,
    dueDate,
    openAmount: NOTHING_OPEN.has(standing) ? 0 : counts ? open : null,
    currency: row.currency === '' ? (read.currency ?? '') : row.currency,
    email: row.email === '' ? read.email : row.email,
    hold: row.hold ?? read.heldByWords ?? (row.doNotContact || row.promiseDate !== null ? null : read.hold),
    disputed: row.disputed || standing === 'disputed',
    unreadable: unreadable.length === row.unreadable.length ? row.unreadable : unreadable,
    standing,
    reason,
    saidBy: fieldAt(mapping, judgement.column === undefined ? undefined : judgement.column + left) ?? 'openAmount',
  };
}
