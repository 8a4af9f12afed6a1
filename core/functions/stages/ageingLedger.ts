import { FIRST_DAY, LAST_DAY } from '../../calendar/civil';
import { isNothing, type Cell, type Matrix } from '../../cells/cell';
import { NameIndex } from '../../cells/nameIndex';
import type { AgeingLedger, AgeingPart } from '../../dunning/ageingSummary';
import { currency, digitsOf } from '../../money/currency';
import { amount, date, text } from '../kinds';
import { cellAt, checkLengths, readAt, vectorOf, type Vector } from '../vectors';

export interface GroupedLedger extends AgeingLedger {
  /** In order of first appearance, as first written. */
  readonly groupNames: readonly string[];
  /** ISO 4217, in order of first appearance; '' for rows without one. Only where a column of them was given. */
  readonly currencies: readonly string[];
  /** Each row's currency, from 0. */
  readonly currencyOf: Int32Array;
}

const NO_GROUP = 'All';
const BLANK_GROUP = '(blank)';

/**
 * Reads due dates, open amounts and groups row by row. Rows that are blank throughout are skipped; a due date that is
 * blank or unreadable is none.
 * @param usual the currency of rows that name none
 * @throws FormulaError #VALUE! naming the row (from 1) of an amount or group that cannot be read
 */
export function ageingLedger(
  dueDates: Matrix,
  openAmounts: Matrix,
  groupBy?: Matrix,
  currencies?: Matrix,
  usual = '',
): GroupedLedger {
  const dues = vectorOf(dueDates, 'due_dates');
  const opens = vectorOf(openAmounts, 'open_amounts');
  const groups = groupBy === undefined ? undefined : vectorOf(groupBy, 'group_by');
  const codes = currencies === undefined ? undefined : vectorOf(currencies, 'currencies');
  checkLengths(dues, opens, ...[groups, codes].filter((own) => own !== undefined));
  return readLedger(dues, opens, groups, codes, usual);
}

/** What a ledger holds in each of its currencies. @param usual of a ledger without a column of them */
export function partsOf(ledger: GroupedLedger, usual: string | undefined): readonly AgeingPart[] {
  const { dueDays, amounts, groups, groupCount, currencies, currencyOf } = ledger;
  if (currencies.length < 2) return [{ ...ledger, digits: digitsOf(currencies[0] ?? usual ?? '') }];
  return currencies.map((code, c) => {
    const isIts = (_: number, i: number): boolean => currencyOf[i] === c;
    return {
      dueDays: dueDays.filter(isIts),
      amounts: amounts.filter(isIts),
      groups: groups.filter(isIts),
      groupCount,
      digits: digitsOf(code),
    };
  });
}

function readLedger(dues: Vector, opens: Vector, groups?: Vector, codes?: Vector, usual = ''): GroupedLedger {
  const dueDays = new Float64Array(dues.length);
  const amounts = new Float64Array(dues.length);
  const groupOf = new Int32Array(dues.length);
  const currencyOf = new Int32Array(dues.length);
  const currencies: string[] = [];
  const names = new NameIndex();
  let count = 0;
  for (let i = 0; i < dues.length; i++) {
    // Not by cellAt: a load of its own at each place keeps columns of numbers from being boxed.
    const open = opens.rows[i]?.[0];
    const due = dues.rows[i]?.[0];
    if (isNothing(open) && isNothing(due) && (groups === undefined || isNothing(cellAt(groups, i)))) continue;
    if (typeof open === 'number' && open > -1e13 && open < 1e13) amounts[count] = open;
    else amounts[count] = readAt(opens, i, amount);
    dueDays[count] =
      typeof due === 'number' && due >= FIRST_DAY && due < LAST_DAY + 1 ? Math.floor(due) : dueDayOf(due);
    if (groups !== undefined) groupOf[count] = groupAt(groups, i, names);
    if (codes !== undefined) currencyOf[count] = currencyAt(codes, i, usual, currencies);
    count++;
  }
  const groupNames = groups === undefined ? [NO_GROUP] : names.names;
  return {
    dueDays: dueDays.subarray(0, count),
    amounts: amounts.subarray(0, count),
    groups: groupOf.subarray(0, count),
    groupCount: groupNames.length,
    groupNames,
    currencies,
    currencyOf: currencyOf.subarray(0, count),
  };
}

/** The day of a due date; NaN for none. */
function dueDayOf(cell: Cell | undefined): number {
  if (typeof cell !== 'string' || cell === '') return NaN;
  try {
    return date.read(cell, 'due_dates');
  } catch {
    return NaN;
  }
}

function groupAt(groups: Vector, i: number, names: NameIndex): number {
  const cell = groups.rows[i]?.[0] ?? '';
  return names.seen(cell) ?? names.add(cell, cell === '' ? BLANK_GROUP : readAt(groups, i, text));
}

function currencyAt(codes: Vector, i: number, usual: string, seen: string[]): number {
  const code = isNothing(cellAt(codes, i)) ? usual : readAt(codes, i, currency);
  const at = seen.indexOf(code);
  return at < 0 ? seen.push(code) - 1 : at;
}
