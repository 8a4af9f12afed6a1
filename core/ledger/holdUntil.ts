import { civilOf, type Day } from '../calendar/civil';
import type { Cell } from '../cells/cell';
import { dateText, inOrder, type DateOrder } from './textDates';

/** Serials from 2000 to 2099. */
const [FIRST, LAST] = [36_526, 73_050];

/**
 * The day until which a cell of a column of holds has a row wait; undefined where it says something else, or where nobody
 * can tell which day it is: then the row waits.
 */
export function holdUntil(cell: Cell | undefined, order: DateOrder | undefined, today: Day): Day | undefined {
  if (typeof cell === 'number' && cell >= FIRST && cell <= LAST) return Math.floor(cell);
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  const text = dateText(String(cell).trim(), civilOf(today).year);
  if (text?.kind === 'day') return text.day;
  if (text?.kind !== 'figures') return undefined;
  const { first, second, year } = text;
  const own = first > 12 ? 'DMY' : second > 12 ? 'MDY' : order;
  return own === undefined ? undefined : inOrder(own, first, second, year);
}
