import { ownField } from '../cells/ownField';
import { NO_AMOUNT, withoutDust, type ReadAmount } from './amountColumn';
import type { Columns } from './columns';
import { textOf, type LedgerGrid } from './grid';
import type { OpenRule } from './openRule';
import { plainText, remembering } from './plainText';
import type { Readers } from './readers';
import type { DocumentKind } from './vocabulary/language';
import { documentKind } from './words';

/** What a row's own cells say of money, before its sign is settled. */
export interface RowMoney {
  /** As the cell has it; null where blank or unreadable. */
  readonly value: number | null;
  readonly unreadable: boolean;
  /** Zero-based column of the cell that says so. */
  readonly column: number | undefined;
  readonly total: number | null;
  readonly paid: number | null;
  /** What says that it is a credit, or a debit, beside the sign. */
  readonly side: 'credit' | 'debit' | undefined;
  readonly sideFrom: 'cell' | 'column' | 'document' | 'companion' | undefined;
}

const SIDE_WORDS: Readonly<Record<string, 'credit' | 'debit'>> = {
  h: 'credit',
  haben: 'credit',
  c: 'credit',
  cr: 'credit',
  credit: 'credit',
  haber: 'credit',
  abono: 'credit',
  avere: 'credit',
  a: 'credit',
  kredit: 'credit',
  k: 'credit',
  s: 'debit',
  soll: 'debit',
  d: 'debit',
  dr: 'debit',
  debit: 'debit',
  debe: 'debit',
  debet: 'debit',
  dare: 'debit',
};

const sideWord = remembering((text: string): 'credit' | 'debit' | undefined => {
  if (text === '-' || text === '−') return 'credit';
  const word = plainText(text);
  if (text === '+') return 'debit';
  return ownField(SIDE_WORDS, word);
});

/** What is still owed as the rule has it, without regard to sides. */
function rawOpen(rule: OpenRule, { of }: Columns, readers: Readers, row: number, paidIsFull: boolean): ReadAmount {
  if (rule.way === 'debit less credit') {
    const [debit, credit] = [readers.amount(of.debit, row), readers.amount(of.credit, row)];
    if (debit.unreadable || credit.unreadable) return { ...NO_AMOUNT, unreadable: true };
    if (debit.value === null && credit.value === null) return NO_AMOUNT;
    return {
      value: withoutDust(rounded((debit.value ?? 0) - (credit.value ?? 0))),
      side: undefined,
      unreadable: false,
    };
  }
  const read = readers.amount(rule.column, row);
  if (rule.way !== 'total less paid') return read;
  const paid = readers.amount(rule.paid, row);
  if (paidIsFull && paid.value === null) return { ...NO_AMOUNT, unreadable: true };
  if (read.value === null || read.unreadable || paid.unreadable)
    return { ...read, value: null, unreadable: read.unreadable || paid.unreadable };
  let taken = paid.value ?? 0;
  for (const column of rule.less) {
    const part = readers.amount(column, row);
    // An adjustment below nothing may be one downwards, or one that takes an earlier one back.
    const isAmbiguous = column === of.adjusted && (part.value ?? 0) < 0;
    if (part.unreadable || isAmbiguous) return { ...read, value: null, unreadable: true };
    // Some write what is taken off below nothing.
    taken += Math.abs(part.value ?? 0);
  }
  const open = rounded(read.value - taken);
  // What is left of an invoice lies between nothing and all of it; else the paid figure is a sign turned round, or a slip.
  const fits = read.value >= 0 ? open >= 0 && open <= read.value : open <= 0 && open >= read.value;
  return fits ? { ...read, value: withoutDust(open) } : { ...read, value: null, unreadable: true };
}

/** Two decimals of either stay exact in the difference; the currency's own rounding comes later. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Reads the money of rows. @param kinds how the words of the document column are to be taken */
export function moneyReader(
  grid: LedgerGrid,
  rule: OpenRule,
  columns: Columns,
  readers: Readers,
  kinds: (word: string) => DocumentKind | undefined = documentKind,
): (row: number) => RowMoney {
  const { of } = columns;
  const paidIsFull = isFull(grid, rule, readers);
  const isBelowNothing = (own: readonly number[], row: number): boolean => {
    for (const column of own) if ((readers.amount(column, row).value ?? 0) < 0) return true;
    return false;
  };
  const companions = [of.amount, of.localAmount].filter(
    (column): column is number => column !== undefined && column !== rule.column,
  );
  return (row) => {
    const open = rawOpen(rule, columns, readers, row, paidIsFull);
    const total = readers.amount(of.amount, row);
    const paid = readers.amount(of.paid, row);
    const cells = grid.rows[row] ?? [];
    const written = of.side === undefined ? '' : textOf(cells[of.side]);
    const type = of.documentType === undefined ? '' : textOf(cells[of.documentType]);
    const kind = type === '' ? undefined : kinds(type);
    const byColumn = written === '' ? undefined : sideWord(written);
    let side: RowMoney['side'];
    let sideFrom: RowMoney['sideFrom'];
    if (open.side !== undefined) [side, sideFrom] = [open.side, 'cell'];
    else if (byColumn !== undefined) [side, sideFrom] = [byColumn, 'column'];
    else if (isBelowNothing(companions, row)) [side, sideFrom] = ['credit', 'companion'];
    else if (kind === 'credit' || kind === 'invoice')
      [side, sideFrom] = [kind === 'credit' ? 'credit' : 'debit', 'document'];
    return {
      value: open.value,
      unreadable: open.unreadable,
      column: rule.column ?? of.debit,
      total: total.value,
      paid: paid.value,
      side,
      sideFrom,
    };
  };
}

/** Whether the paid column says nought in figures where nothing was paid: then a blank is no nought. */
function isFull(grid: LedgerGrid, rule: OpenRule, readers: Readers): boolean {
  if (rule.way !== 'total less paid') return false;
  let filled = 0;
  let noughts = 0;
  let rows = 0;
  for (let row = 0; row < grid.rows.length; row++) {
    if (readers.amount(rule.column, row).value === null) continue;
    rows += 1;
    const paid = readers.amount(rule.paid, row).value;
    if (paid !== null) filled += 1;
    if (paid === 0) noughts += 1;
  }
  return noughts > 0 && filled >= rows * 0.7;
}

/** Whether a ledger's amounts carry their signs: some of its credits are below nothing. */
export function isSigned(money: readonly (RowMoney | undefined)[]): boolean {
  return money.some((row) => row?.value !== undefined && row.value !== null && row.value < 0);
}

/**
 * The signed amount of a row; undefined where its sign and its letters contradict each other.
 * Letters beside unsigned amounts say which way they go; beside signed ones they repeat the sign.
 */
export function signedOpen({ value, side, sideFrom }: RowMoney, signed: boolean): number | null | undefined {
  if (value === null || value <= 0 || side !== 'credit') return value;
  if (!signed || sideFrom === 'cell' || sideFrom === 'companion') return -value;
  return undefined;
}
