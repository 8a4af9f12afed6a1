import { FIRST_DAY, LAST_DAY } from '../../calendar/civil';
import { isBlank, type Cell, type Matrix } from '../../cells/cell';
import { NameIndex } from '../../cells/nameIndex';
import type { AgeingLedger } from '../../dunning/ageingSummary';
import { amount, date, text } from '../kinds';
import { cellAt, checkLengths, readAt, vectorOf, type Vector } from '../vectors';

export interface GroupedLedger extends AgeingLedger {
  /** In order of first appearance, as first written. */
  readonly groupNames: readonly string[];
}

const NO_GROUP = 'All';
const BLANK_GROUP = '(blank)';

/**
 * Reads due dates, open amounts and groups row by row. Rows that are blank throughout are skipped; a due date that is
 * blank or unreadable is none.
 * @throws FormulaError #VALUE! naming the row (from 1) of an amount or group that cannot be read
 */
export function ageingLedger(dueDates: Matrix, openAmounts: Matrix, groupBy: Matrix | undefined): GroupedLedger {
  const dues = vectorOf(dueDates, 'due_dates');
  const opens = vectorOf(openAmounts, 'open_amounts');
  const groups = groupBy === undefined ? undefined : vectorOf(groupBy, 'group_by');
  checkLengths(dues, opens, ...(groups === undefined ? [] : [groups]));
  return readLedger(dues, opens, groups);
}

function readLedger(dues: Vector, opens: Vector, groups: Vector | undefined): GroupedLedger {
  const dueDays = new Float64Array(dues.length);
  const amounts = new Float64Array(dues.length);
  const groupOf = new Int32Array(dues.length);
  const names = new NameIndex();
  let count = 0;
  for (let i = 0; i < dues.length; i++) {
    // Not by cellAt: a load of its own at each place keeps columns of numbers from being boxed.
    const open = opens.rows[i]?.[0];
    const due = dues.rows[i]?.[0];
    if (typeof open === 'number' && open > -1e13 && open < 1e13) amounts[count] = open;
    else if (isBlank(open) && isBlank(due) && (groups === undefined || isBlank(cellAt(groups, i)))) continue;
    else amounts[count] = readAt(opens, i, amount);
    dueDays[count] =
      typeof due === 'number' && due >= FIRST_DAY && due < LAST_DAY + 1 ? Math.floor(due) : dueDayOf(due);
    if (groups !== undefined) groupOf[count] = groupAt(groups, i, names);
    count++;
  }
  const groupNames = groups === undefined ? [NO_GROUP] : names.names;
  return {
    dueDays: dueDays.subarray(0, count),
    amounts: amounts.subarray(0, count),
    groups: groupOf.subarray(0, count),
    groupCount: groupNames.length,
    groupNames,
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
