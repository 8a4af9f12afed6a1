import { calendarOf, type BusinessCalendar } from '../calendar/businessDays';
import { FIRST_DAY, LAST_DAY, dayOfIso, type Day } from '../calendar/civil';
import { isBlank, isFault, isNothing, wrongArgument, type Cell, type Matrix } from '../cells/cell';
import { readDay } from '../cells/readDay';
import { FormulaError } from '../errors';

/** How one cell becomes an argument. `read` is never given a blank cell; it throws a FormulaError on any other bad one. */
export interface CellKind<T> {
  readonly shape: 'cell';
  /** Ends the sentence "expected …". */
  readonly expects: string;
  /** It reads figures: a 0 is one, and is accepted or refused as such. */
  readonly isFigure?: true;
  read(cell: Exclude<Cell, null>, name: string): T;
}

/** How a whole range becomes an argument (read once a call, whatever spills). A single cell comes as a 1×1 range. */
export interface RangeKind<T> {
  readonly shape: 'range';
  readonly expects: string;
  /** A range of one blank cell is a range too, not an argument left out. */
  readonly mayBeBlank?: true;
  read(cells: Matrix, name: string): T;
}

/** A cell or a one-column range is read by `cell` (a value per row), a wider range by `range` (once a call). */
export interface CellOrTableKind<T> {
  readonly shape: 'cell or table';
  readonly expects: string;
  readonly cell: CellKind<T>;
  readonly range: RangeKind<T>;
}

export type Kind<T> = CellKind<T> | RangeKind<T> | CellOrTableKind<T>;

const DATE = 'a date: a serial from 61 (1 March 1900), a date cell or text YYYY-MM-DD';
const DATE_TIME = 'a date and time: a serial with its fraction, a date-time cell or text YYYY-MM-DD HH:MM';

function refused(cell: Cell, name: string, expects: string): FormulaError {
  if (!isFault(cell)) return wrongArgument(name, cell, expects);
  return new FormulaError('#VALUE!', `${name} holds the error ${cell.error}; expected ${expects}.`);
}

/** Reads a cell that must not be blank. @throws FormulaError #VALUE! */
export function readGiven<T>(cell: Cell | undefined, kind: CellKind<T>, where: string): T {
  if (isBlank(cell)) throw wrongArgument(where, cell, kind.expects);
  return kind.read(cell, where);
}

/** A whole day. A serial's fraction (its time) is cut off. */
export const date: CellKind<Day> = {
  shape: 'cell',
  expects: DATE,
  read(cell, name) {
    const day = readDay(cell);
    if (day !== undefined) return day;
    throw refused(cell, name, DATE);
  },
};

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/;

/** A day with its time as the fraction of the day. */
export const dateTime: CellKind<number> = {
  shape: 'cell',
  expects: DATE_TIME,
  read(cell, name) {
    if (typeof cell === 'number' && cell >= FIRST_DAY && cell < LAST_DAY + 1) return cell;
    if (typeof cell === 'string') {
      const text = cell.trim();
      const parts = ISO_TIME.exec(text);
      const day = dayOfIso(parts?.[1] ?? text);
      const [hours, minutes, seconds] = [Number(parts?.[2] ?? 0), Number(parts?.[3] ?? 0), Number(parts?.[4] ?? 0)];
      if (day !== undefined && day >= FIRST_DAY && hours < 24 && minutes < 60 && seconds < 60) {
        return day + (hours * 3600 + minutes * 60 + seconds) / 86400;
      }
    }
    throw refused(cell, name, DATE_TIME);
  },
};

function numberKind(expects: string, accepts: (value: number) => boolean): CellKind<number> {
  return {
    shape: 'cell',
    expects,
    isFigure: true,
    read(cell, name) {
      if (typeof cell === 'number' && accepts(cell)) return cell;
      throw refused(cell, name, expects);
    },
  };
}

/** Any finite number. Text is refused, "1,234.50" too: its separators mean different things in different places. */
export const number = numberKind('a number', Number.isFinite);

/** Money in major units. Past 10^13 a double no longer holds its cents. */
export const amount = numberKind('an amount in figures, at most 9,999,999,999,999.99', (v) => Math.abs(v) < 1e13);

/** A yearly fraction above −1: 0.08 is 8 %. */
export const rate = numberKind('a yearly rate as a fraction, such as 0.08 for 8 %', (v) => v > -1 && v <= 1000);

export const share = numberKind('a fraction from 0 to 1', (v) => v >= 0 && v <= 1);

export const positive = numberKind('a number above 0', (v) => v > 0 && v < Infinity);

/** Whole number in a closed interval. */
export function whole(least: number, most: number): CellKind<number> {
  return numberKind(`a whole number from ${least} to ${most}`, (v) => Number.isInteger(v) && v >= least && v <= most);
}

/** Text as it stands; numbers and booleans as the spreadsheet writes them without a format. */
export const text: CellKind<string> = {
  shape: 'cell',
  expects: 'text',
  read(cell, name) {
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'number') return String(cell);
    if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
    throw refused(cell, name, 'text');
  },
};

/** Whether a 0 can only be an empty cell, as Excel hands it over on some platforms. A text of 0 is nobody's name or message. */
export function refusesZero(kind: CellKind<unknown>): boolean {
  if (kind === text) return true;
  try {
    kind.read(0, '');
    return false;
  } catch {
    return true;
  }
}

/** One of a few words, in any case; the result is spelled as in the list. */
export function choice<const C extends string>(words: readonly C[]): CellKind<C> {
  const byKey = new Map(words.map((word) => [word.toLowerCase(), word]));
  const expects = words.length > 1 ? `one of ${words.join(', ')}` : (words[0] ?? '');
  return {
    shape: 'cell',
    expects,
    read(cell, name) {
      const word = typeof cell === 'string' ? byKey.get(cell.trim().replace(/\s+/g, ' ').toLowerCase()) : undefined;
      if (word !== undefined) return word;
      throw refused(cell, name, expects);
    },
  };
}

/** A hold: its name; '' for TRUE, a hold without a name; undefined for FALSE and 0. */
export const hold: CellKind<string | undefined> = {
  shape: 'cell',
  expects: 'the name of a hold, TRUE or FALSE',
  read(cell, name) {
    if (cell === false || cell === 0) return undefined;
    if (cell === true) return '';
    return text.read(cell, name).trim();
  },
};

/** A range as it stands, for functions that read rows themselves (see rows.ts). */
export const cells: RangeKind<Matrix> = { shape: 'range', expects: 'a range', read: (matrix) => matrix };

/** Holidays: every date in a range of any shape, blanks skipped. An all-blank range still means "use business days". */
export const holidays: RangeKind<BusinessCalendar> = {
  shape: 'range',
  expects: 'a range of dates',
  mayBeBlank: true,
  read(matrix, name) {
    const days: Day[] = [];
    for (const row of matrix) {
      for (const cell of row) if (!isNothing(cell)) days.push(date.read(cell, name));
    }
    return calendarOf(days);
  },
};

/** Ascending whole days of at least 1, such as the edges of ageing buckets; a row, a column or one cell. */
export const ascendingDays: RangeKind<readonly number[]> = {
  shape: 'range',
  expects: 'ascending whole days of at least 1, such as 30, 60, 90',
  read(matrix, name) {
    let zero = false;
    const days: number[] = [];
    for (const row of matrix) {
      for (const cell of row) {
        if (isBlank(cell)) continue;
        // An empty cell behind the last may come as 0; before others a 0 is an edge, and a wrong one.
        if (cell === 0) {
          zero = true;
          continue;
        }
        if (zero) throw refused(0, name, this.expects);
        const last = days[days.length - 1] ?? 0;
        if (typeof cell !== 'number' || !Number.isInteger(cell) || cell <= last || cell > 3_000_000) {
          throw refused(cell, name, this.expects);
        }
        days.push(cell);
      }
    }
    if (days.length === 0) throw wrongArgument(name, null, this.expects);
    return days;
  },
};
