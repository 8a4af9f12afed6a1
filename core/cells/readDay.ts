import { FIRST_DAY, LAST_DAY, dayOfIso, type Day } from '../calendar/civil';
import type { Cell } from './cell';

/**
 * The whole day that a cell holds: a serial from 61 (1 March 1900), its time cut off, or text YYYY-MM-DD.
 * @returns undefined for any other cell, blank ones and errors included
 */
export function readDay(cell: Cell): Day | undefined {
  if (typeof cell === 'number') {
    const day = Math.floor(cell);
    return day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
  }
  if (typeof cell !== 'string') return undefined;
  const day = dayOfIso(cell.length === 10 ? cell : cell.trim());
  return day !== undefined && day >= FIRST_DAY ? day : undefined;
}
