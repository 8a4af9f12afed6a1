import { near } from './amountColumn';

/** What a row is by its build: `row`, `total`, or anything else. */
type Built = { readonly shape: string };

interface Group {
  readonly index: number;
  readonly value: number | null;
  sum: number;
  rows: number;
}

/** Groups as they would be if each row that is no item headed one; undefined where an item stands in none. */
function groupsIn(
  shapes: readonly Built[],
  isItem: (i: number) => boolean,
  money: (i: number) => number | null,
): readonly Group[] | undefined {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i]?.shape;
    if (shape === 'total') open = undefined;
    if (shape !== 'row') continue;
    if (!isItem(i)) {
      open = { index: i, value: money(i), sum: 0, rows: 0 };
      groups.push(open);
    } else if (open === undefined) return undefined;
    else {
      open.sum += money(i) ?? 0;
      open.rows += 1;
    }
  }
  return groups;
}

/**
 * Rows that name a group above its rows, with the group's sum beside the name, as ageing reports and grouped lists have
 * them. It is proved by the whole ledger or not at all: no row stands outside of a group, and every sum is right.
 * @param isItem whether a row has a day of its own, or a number and a customer
 * @param money the main amount of a row
 * @returns indexes of shapes
 */
export function groupHeadings(
  shapes: readonly Built[],
  isItem: (i: number) => boolean,
  money: (i: number) => number | null,
): readonly number[] {
  const groups = groupsIn(shapes, isItem, money) ?? [];
  const isSum = ({ value, sum, rows }: Group): boolean => value !== null && rows > 0 && near(sum, value);
  const isTold = groups.length > 1 || (groups[0]?.rows ?? 0) > 1;
  return isTold && groups.every(isSum) ? groups.map(({ index }) => index) : [];
}
