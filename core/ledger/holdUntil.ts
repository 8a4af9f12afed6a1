import { civilOf, type Day } from '../calendar/civil';
import type { Cell } from '../cells/cell';
import { plainText, remembering } from './plainText';
import { dateText, inOrder, type DateOrder } from './textDates';

/** Serials from 2000 to 2099. */
const [FIRST, LAST] = [36_526, 73_050];

/** A header that names an end; below `Hold` or `Blocked` a day may be the one on which it began. */
const says = remembering((header: string): boolean =>
  /(?:^| )(?:until|till|to|ends?|ending|expires?|expiry|bis|ende?|hasta|fin|jusqu au|jusqua|ate|fim|fino al?|tot|einde|do|til|slut)(?: |$)/.test(
    plainText(header),
  ),
);

/** The day that a cell names; undefined where it says something else, or where nobody can tell which day it is. */
function dayIn(cell: Cell | undefined, order: DateOrder | undefined, today: Day): Day | undefined {
  if (typeof cell === 'number' && cell >= FIRST && cell <= LAST) return Math.floor(cell);
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  const text = dateText(String(cell).trim(), civilOf(today).year);
  if (text?.kind === 'day') return text.day;
  if (text?.kind !== 'figures') return undefined;
  const { first, second, year } = text;
  const own = first > 12 ? 'DMY' : second > 12 ? 'MDY' : order;
  return own === undefined ? undefined : inOrder(own, first, second, year);
}

/** Whether a hold is over: its column says until when, and that day has gone by. */
export function hasEnded(cell: Cell | undefined, header: string, order: DateOrder | undefined, today: Day): boolean {
  const day = says(header) ? dayIn(cell, order, today) : undefined;
  return day !== undefined && day < today;
}
