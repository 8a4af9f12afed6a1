import { civilOf, type Day } from '../calendar/civil';
import {
  amountReader,
  answeredDecimal,
  decimalOf,
  decimalProof,
  NO_AMOUNT,
  type DecimalProof,
  type ReadAmount,
} from './amountColumn';
import type { Columns } from './columns';
import {
  addProofs,
  dateTextReader,
  dayReader,
  isHalfTurned,
  orderOf,
  orderProof,
  type OrderProof,
  type ReadDay,
  type Serials,
} from './dateColumn';
import { STRUCTURES, type AnswerOf } from './doubts';
import type { LedgerGrid } from './grid';
import type { Decimal } from './textAmounts';
import type { DateOrder } from './textDates';
import type { Role } from './vocabulary/language';

const DATE_ROLES = [
  'dueDate',
  'invoiceDate',
  'postingDate',
  'paidDate',
  'lastPayment',
  'clearingDate',
  'voidDate',
  'writtenOffDate',
  'promiseDate',
  'lastReminder',
  'expectedDate',
] as const satisfies readonly Role[];
const AMOUNT_ROLES = [
  'openAmount',
  'amount',
  'paid',
  'debit',
  'credit',
  'credited',
  'adjusted',
  'writtenOff',
  'collectable',
  'localAmount',
  'lineAmount',
  'runningBalance',
  'creditLimit',
] as const satisfies readonly Role[];

/** How a column of dates was understood. */
export interface DateFinding {
  readonly column: number;
  readonly order: DateOrder | undefined;
  readonly proof: OrderProof;
  /** Whether a sheet turned half of it into dates the wrong way round. */
  readonly halfTurned: boolean;
}

/** How a column of amounts was understood. */
export interface AmountFinding {
  readonly column: number;
  readonly decimal: Decimal | undefined;
  readonly proof: DecimalProof;
}

/** Reads the cells of a ledger by column, each in its column's own way. Rows count within the grid. */
export interface Readers {
  readonly amount: (column: number | undefined, row: number) => ReadAmount;
  readonly day: (column: number | undefined, row: number, after?: Day) => ReadDay;
  /** What the texts of all date columns together prove, or a person answered. */
  readonly order: DateOrder | undefined;
  readonly dates: readonly DateFinding[];
  readonly amounts: readonly AmountFinding[];
}

/** The order that an answer names; undefined for anything else. */
function orderAnswered(answer: string | undefined): DateOrder | undefined {
  if (answer === undefined) return undefined;
  const plain = answer.toLowerCase().replace(/[^a-z]/g, '');
  if (/^(?:dmy|dayfirst|ddmm|day)/.test(plain)) return 'DMY';
  return /^(?:mdy|monthfirst|mmdd|month)/.test(plain) ? 'MDY' : undefined;
}

const NO_DAY: ReadDay = { day: undefined, open: false, unreadable: false };

function columnsFor(columns: Columns, roles: readonly Role[], more: readonly number[] = []): number[] {
  return [...new Set([...roles.flatMap((role) => columns.of[role] ?? []), ...more])];
}

/**
 * Makes the readers of a ledger: the order of its dates and its decimal sign are proved over whole columns first.
 * @param first zero-based index of the first row below the headers
 */
export function readersOf(
  grid: LedgerGrid,
  first: number,
  columns: Columns,
  headers: readonly string[],
  answerOf: AnswerOf,
  today: Day,
): Readers {
  const text = dateTextReader(civilOf(today).year);
  const proofs = columnsFor(columns, DATE_ROLES).map((column) => ({
    column,
    proof: orderProof(grid, first, column, text),
  }));
  const all = addProofs(proofs.map(({ proof }) => proof));
  const answered = orderAnswered(answerOf('date-order', null));
  const order = answered ?? orderOf(all);
  const dayReaders = new Map<number, ReturnType<typeof dayReader>>();
  const dates = proofs.map(({ column, proof }): DateFinding => {
    const said = orderAnswered(answerOf('date-order', headers[column] ?? null));
    const own = orderOf(proof) ?? said ?? order;
    const halfTurned = isHalfTurned(proof);
    const asShown = /^as/i.test(answerOf('date-order', headers[column] ?? null) ?? '');
    const serials: Serials = !halfTurned || asShown ? 'as they are' : said === undefined ? 'in doubt' : 'turned round';
    dayReaders.set(column, dayReader(grid, column, { order: own, serials }, text));
    return { column, order: own, proof, halfTurned };
  });
  const amounts = columnsFor(columns, AMOUNT_ROLES, [
    ...columns.openClaims,
    ...columns.buckets,
    ...columns.morePaid,
  ]).map((column) => ({
    column,
    proof: decimalProof(grid, first, column),
  }));
  const pooled = decimalOf(
    amounts.reduce((sum, { proof }) => ({ point: sum.point + proof.point, comma: sum.comma + proof.comma, open: 0 }), {
      point: 0,
      comma: 0,
      open: 0,
    }),
  );
  const amountReaders = new Map<number, ReturnType<typeof amountReader>>();
  const findings = amounts.map(({ column, proof }): AmountFinding => {
    const mixed = proof.point > 0 && proof.comma > 0;
    const header = headers[column] ?? null;
    const said = answeredDecimal(grid, first, column, answerOf('structure', header, STRUCTURES.decimals));
    const decimal = mixed ? undefined : (decimalOf(proof) ?? pooled ?? said);
    const sides = answerOf('structure', header, STRUCTURES.credits) !== 'no';
    amountReaders.set(column, amountReader(grid, column, decimal, sides));
    return { column, decimal, proof };
  });
  return {
    amount: (column, row) => (column === undefined ? undefined : amountReaders.get(column))?.(row) ?? NO_AMOUNT,
    day: (column, row, after) => (column === undefined ? undefined : dayReaders.get(column))?.(row, after) ?? NO_DAY,
    order,
    dates,
    amounts: findings,
  };
}
