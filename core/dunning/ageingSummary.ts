import type { Day } from '../calendar/civil';
import { apportion, fromMinor, toMinor } from '../money/minor';
import { round } from '../money/round';
import { bucketIndex, bucketName } from './ageing';

/** A ledger as columns of equal length. */
export interface AgeingLedger {
  /** Due days; NaN where a row has none. */
  readonly dueDays: Float64Array;
  /** Open amounts in major units; negative for credits. */
  readonly amounts: Float64Array;
  /** Each row's group, from 0. */
  readonly groups: Int32Array;
  readonly groupCount: number;
}

export interface AgeingTable {
  /** The names of the columns: buckets, `No due date` where needed, `Credits`, `Total`. */
  readonly columns: readonly string[];
  /** Major units: a row per group and last the totals. */
  readonly rows: readonly (readonly number[])[];
}

/** What is owed in one currency; amounts of two of them are never added. */
export interface AgeingPart extends AgeingLedger {
  /** The currency's minor digits. */
  readonly digits: number;
}

/**
 * Open amounts by group and ageing bucket. Credits stand apart, whatever their due date; `No due date` appears where an
 * amount above 0 has none. Sums run in whole cents, so rows and columns add up to the totals; where amounts have parts
 * of cents, the total is rounded once and the cells next to it, each by less than a cent. An amount that rounds to
 * nothing is nothing.
 * @param parts one a currency, under the same columns @param edges ascending whole days of at least 1
 * @returns the rows of each part, its totals last
 */
export function ageingSummary(
  parts: readonly AgeingPart[],
  asOf: Day,
  edges: readonly number[],
): { readonly columns: readonly string[]; readonly parts: readonly AgeingTable['rows'][] } {
  const noDueDate = edges.length + 2;
  const width = edges.length + 4;
  const sums = parts.map((part) => sumCells(part, asOf, edges, part.digits));
  const undated = sums.some((sum) => sum.undated);
  const kept = Array.from({ length: width }, (_, c) => c).filter((c) => c !== noDueDate || undated);
  return {
    columns: [...kept.map((c) => columnName(c, edges)), 'Total'],
    parts: parts.map(({ groupCount, digits }, i) =>
      footed((sums[i] as Sums).cells, kept, width, groupCount, digits).map((row) =>
        row.map((minor) => fromMinor(minor, digits)),
      ),
    ),
  };
}

function columnName(column: number, edges: readonly number[]): string {
  if (column <= edges.length + 1) return bucketName(column, edges);
  return column === edges.length + 2 ? 'No due date' : 'Credits';
}

interface Cells {
  /** Cents by group and column, row after row. */
  readonly minor: Float64Array;
  /** What the whole cents leave over, in major units; undefined where all amounts are whole cents. */
  readonly rest: Float64Array | undefined;
}

interface Sums {
  readonly cells: Cells;
  /** Whether an amount above 0 has no due date. */
  readonly undated: boolean;
}

function sumCells(
  { dueDays, amounts, groups, groupCount }: AgeingLedger,
  asOf: Day,
  edges: readonly number[],
  digits: number,
): Sums {
  const noDueDate = edges.length + 2;
  const width = edges.length + 4;
  const scale = 10 ** digits;
  const minor = new Float64Array(groupCount * width);
  const rest = new Float64Array(groupCount * width);
  let undated = false;
  let broken = false;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    const due = dueDays[i] as number;
    let cents = Math.round(amount * scale);
    const isWhole = cents / scale === amount;
    if (!isWhole) cents = toMinor(amount, digits);
    if (cents === 0) continue;
    let column = noDueDate + 1;
    if (cents > 0) {
      column = Number.isNaN(due) ? noDueDate : bucketIndex(asOf - due, edges);
      if (column === noDueDate) undated = true;
    }
    const at = (groups[i] as number) * width + column;
    if (!isWhole) {
      rest[at] = (rest[at] as number) + (amount - cents / scale);
      broken = true;
    }
    minor[at] = (minor[at] as number) + cents;
  }
  return { cells: { minor, rest: broken ? rest : undefined }, undated };
}

/** The kept columns of each group in whole cents, each row with its total, and a row of totals below. */
function footed(
  { minor, rest }: Cells,
  kept: readonly number[],
  width: number,
  groupCount: number,
  digits: number,
): number[][] {
  const scale = 10 ** digits;
  const exact = Array.from({ length: groupCount }, (_, g) =>
    kept.map((c) => (minor[g * width + c] as number) + scale * (rest?.[g * width + c] ?? 0)),
  );
  const rows = rest === undefined ? exact : roundedTogether(exact);
  const table = rows.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const totals = new Array<number>(kept.length + 1).fill(0);
  for (const row of table) row.forEach((value, c) => (totals[c] = (totals[c] as number) + value));
  return [...table, totals];
}

/** Whole cents that add up: the grand total is rounded, shared out over the groups, and theirs over their cells. */
function roundedTogether(exact: readonly (readonly number[])[]): number[][] {
  const sums = exact.map((row) => row.reduce((a, b) => a + b, 0));
  const total = round(
    sums.reduce((a, b) => a + b, 0),
    0,
  );
  const groupTotals = apportion(sums, total);
  return exact.map((row, g) => apportion(row, groupTotals[g] as number));
}
