import { near } from './amountColumn';
import { textOf } from './grid';
import { signedOpen, type RowMoney } from './money';
import type { Prepared } from './readRow';
import { saysYes } from './words';

/** Letters that only match a part: `a` beside `AA`. */
const LETTERS = /^[A-Za-z]{1,3}$/;

/** Matching letters by customer, and whether what they match comes to nothing. */
export function matchings(
  prepared: Prepared,
  money: readonly (RowMoney | undefined)[],
  signed: boolean,
): (i: number) => boolean {
  const { columns, grid, first, naming } = prepared;
  const column = columns.of.clearing;
  if (column === undefined) return () => false;
  const sums = new Map<string, number>();
  const keyOf = (i: number): string => {
    const letter = textOf(grid.rows[first + i]?.[column]);
    return letter === '' ? '' : `${naming.names[i]?.customerNumber ?? ''}|${naming.names[i]?.customer ?? ''}|${letter}`;
  };
  money.forEach((row, i) => {
    const key = keyOf(i);
    if (key !== '' && row !== undefined) sums.set(key, (sums.get(key) ?? 0) + (signedOpen(row, signed) ?? 0));
  });
  return (i) => {
    const key = keyOf(i);
    if (key === '') return false;
    const letter = textOf(grid.rows[first + i]?.[column]);
    if (saysYes(letter) === false) return false;
    // A capital letter, or a document's number, has matched all; a small letter only where it comes to nothing.
    return !LETTERS.test(letter) || letter !== letter.toLowerCase() || near(sums.get(key) ?? 0, 0);
  };
}
