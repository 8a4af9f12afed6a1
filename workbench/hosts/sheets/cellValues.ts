import type { CellWrite, GridCell } from '../grid';
import { instantOf, serialAt } from './zoneClock';

/** What Apps Script takes from a cell and puts into one. */
export type ScriptValue = string | number | boolean | Date;

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Whether a number format shows dates or times: it has their letters outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '');
  return bare !== 'General' && /[ydhs]|m/i.test(bare);
}

/** As getValues and custom functions get it: '' for blank, a Date where the format shows dates, an error as its text. */
export function scriptValue(cell: GridCell, timeZone: string): ScriptValue {
  if (cell.error !== undefined) return cell.error.code;
  if (typeof cell.value === 'number' && isDateFormat(cell.format)) return new Date(instantOf(cell.value, timeZone));
  return cell.value;
}

const AUTOMATIC = 'General';

/** What getNumberFormats says: an automatic cell has no pattern of its own, and a long one is told all the same. */
export function toldFormat(format: string): string {
  return format === AUTOMATIC ? '0.###############' : format;
}

/** How setValues puts a value in: text as if it were typed, a Date as its serial, with a date format where the cell's is automatic: a pattern that somebody set stays. */
export function cellWrite(value: unknown, current: string, timeZone: string): Pick<CellWrite, 'content' | 'format'> {
  if (value === null || value === undefined || value === '') return { content: '' };
  if (typeof value === 'string') return { content: value };
  if (typeof value === 'boolean') return { content: String(value).toUpperCase() };
  if (typeof value === 'number' && Number.isFinite(value)) return { content: String(value) };
  if (isDate(value)) {
    const serial = String(serialAt(value.getTime(), timeZone));
    return current === AUTOMATIC ? { content: serial, format: 'yyyy-mm-dd' } : { content: serial };
  }
  throw new Error(`setValues got ${typeof value === 'number' ? String(value) : typeof value}, which no cell can hold.`);
}
