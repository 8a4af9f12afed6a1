import { dayOf, isoOf } from '../calendar/civil';
import type { SheetBlock } from '../cells/block';
import type { LedgerAnswer } from './doubts';
import { FIELDS, type ColumnMapping, type Field } from './fields';
import type { LedgerRow, PlainRow } from './ledger';
import { readGrid } from './reading';
import type { LedgerReading, ReadRow } from './readRow';
import { claimsOf } from './roleRules';
import type { Standing } from './standing';
import type { Role } from './vocabulary/language';

/** Parts that the figures themselves prove; a header alone does not. */
const PROVED: ReadonlySet<Field> = new Set<Field>(['openAmount', 'amount', 'paid', 'paidDate', 'status']);
/** Two-digit years are read around this day where nobody says which day it is. */
const AROUND = dayOf(2030, 1, 1);

/** Columns of the mapping that are no matter of proof, and those whose header says nothing: a person chose them. */
function chosenIn({ columns, headers, none = [] }: ColumnMapping, left: number): Partial<Record<Role, number | null>> {
  const chosen: Partial<Record<Role, number | null>> = Object.fromEntries(none.map((field) => [field, null]));
  const textAt = new Map(headers.map(({ column, text }) => [column, text]));
  for (const field of FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    const isNamed = claimsOf(textAt.get(column) ?? '').some(({ role }) => role === field);
    if (!PROVED.has(field) || !isNamed) chosen[field] = column - left;
  }
  return chosen;
}

/** A column that calls itself paid and holds dates says when, not how much. */
function datesIn({ columns }: ColumnMapping, left: number, paidIsDates: boolean): Partial<Record<Role, number | null>> {
  return paidIsDates && columns.paid !== undefined ? { paid: null, paidDate: columns.paid - left } : {};
}

/** What people told about a ledger. */
export interface Told {
  readonly answers: readonly LedgerAnswer[];
  /** Of rows that name none; '' where nobody said. */
  readonly currency: string;
}

export const NOTHING_TOLD: Told = { answers: [], currency: '' };

/** What a person says by choosing columns. */
function answersByColumns({ chosen = [], none = [], columns, headers }: ColumnMapping): LedgerAnswer[] {
  const open = chosen.includes('openAmount') ? headers.find(({ column }) => column === columns.openAmount) : undefined;
  return [
    ...(open === undefined
      ? []
      : [{ code: 'open-column' as const, column: null, word: null, answer: open.text.trim() }]),
    ...(none.includes('email') ? [{ code: 'email' as const, column: null, word: null, answer: 'none' }] : []),
  ];
}

/** Reads a ledger whose columns are known. */
export function readMapped(
  block: SheetBlock,
  mapping: ColumnMapping,
  { answers, currency }: Told,
  paidIsDates: boolean,
): LedgerReading | undefined {
  return readGrid(block, {
    today: AROUND,
    headerRow: mapping.headerRow,
    chosen: { ...chosenIn(mapping, block.left), ...datesIn(mapping, block.left, paidIsDates) },
    answers: [...answers, ...answersByColumns(mapping)],
    currency,
  });
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
    customer: row.customer === '' ? read.customer : row.customer,
    dueDate,
    openAmount: NOTHING_OPEN.has(standing) ? 0 : counts ? open : null,
    currency: row.currency === '' ? (read.currency ?? '') : row.currency,
    email: row.email === '' ? read.email : row.email,
    hold: row.hold ?? read.heldByWords,
    disputed: row.disputed || standing === 'disputed',
    unreadable: unreadable.length === row.unreadable.length ? row.unreadable : unreadable,
    standing,
    reason,
    saidBy: fieldAt(mapping, judgement.column === undefined ? undefined : judgement.column + left) ?? 'openAmount',
  };
}
