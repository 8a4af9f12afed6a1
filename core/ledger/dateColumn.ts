import type { Day } from '../calendar/civil';
import { civilOf } from '../calendar/civil';
import { isFault } from '../cells/cell';
import { isFilled, type LedgerGrid } from './grid';
import { remembering } from './plainText';
import { dateText, dayOfParts, inOrder, type DateOrder, type DateText } from './textDates';

/** What a column's texts say of their order. */
export interface OrderProof {
  /** Texts that can only begin with a day, such as 25/03/2026. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Texts that could be either. */
  readonly open: number;
  /** Texts that name their day beyond doubt. */
  readonly plain: number;
  /** Real dates. */
  readonly serials: number;
  /** Real dates past the twelfth of a month: a sheet that turned texts into dates the wrong way round has none. */
  readonly lateSerials: number;
}

/** A cell of dates as read. */
export interface ReadDay {
  readonly day: Day | undefined;
  /** What stands there could be two days, and nobody has said which. */
  readonly open: boolean;
  readonly unreadable: boolean;
}

const NO_DAY: ReadDay = { day: undefined, open: false, unreadable: false };
const UNREADABLE: ReadDay = { day: undefined, open: false, unreadable: true };
const OPEN: ReadDay = { day: undefined, open: true, unreadable: false };
/** 1 January 1950 and the end of 2199. A number outside is something else, such as days of credit. */
const EARLIEST = 18_264;
const LATEST = 109_574;
/** So many dates have to agree before they are taken for turned round; of texts, which prove the order, two. */
const ENOUGH = 3;
const ENOUGH_TEXTS = 2;

/** Reads date texts with two-digit years around a year; the same reader for all columns, as dates repeat. */
export function dateTextReader(thisYear: number): (text: string) => DateText | undefined {
  return remembering((text) => dateText(text, thisYear));
}

export function orderProof(
  grid: LedgerGrid,
  first: number,
  column: number,
  read: (text: string) => DateText | undefined,
): OrderProof {
  const proof = { dayFirst: 0, monthFirst: 0, open: 0, plain: 0, serials: 0, lateSerials: 0 };
  for (let r = first; r < grid.rows.length; r++) {
    const cell = grid.rows[r]?.[column];
    if (typeof cell === 'number' && cell >= EARLIEST && cell < LATEST) {
      proof.serials += 1;
      if (civilOf(Math.floor(cell)).day > 12) proof.lateSerials += 1;
    } else if (typeof cell === 'string' && cell !== '') {
      const text = read(cell);
      if (text === undefined || text.kind === 'no day') continue;
      if (text.kind === 'day') proof.plain += 1;
      else if (text.first > 12) proof.dayFirst += 1;
      else if (text.second > 12) proof.monthFirst += 1;
      else if (text.first !== text.second) proof.open += 1;
    }
  }
  return proof;
}

export function addProofs(proofs: readonly OrderProof[]): OrderProof {
  const sum = (pick: (proof: OrderProof) => number): number => proofs.reduce((total, proof) => total + pick(proof), 0);
  return {
    dayFirst: sum((p) => p.dayFirst),
    monthFirst: sum((p) => p.monthFirst),
    open: sum((p) => p.open),
    plain: sum((p) => p.plain),
    serials: sum((p) => p.serials),
    lateSerials: sum((p) => p.lateSerials),
  };
}

/** The order that texts prove; undefined where they prove none, or both. */
export function orderOf({ dayFirst, monthFirst }: OrderProof): DateOrder | undefined {
  if (dayFirst > 0 && monthFirst > 0) return undefined;
  return dayFirst > 0 ? 'DMY' : monthFirst > 0 ? 'MDY' : undefined;
}

/**
 * Whether a sheet turned a part of the texts into dates by its own order and left the rest: then every text proves one
 * order, no text is left that could be either, and no real date lies past the twelfth.
 */
export function isHalfTurned(proof: OrderProof): boolean {
  const texts = proof.dayFirst + proof.monthFirst;
  return (
    orderOf(proof) !== undefined &&
    proof.open === 0 &&
    proof.lateSerials === 0 &&
    texts >= ENOUGH_TEXTS &&
    proof.serials >= ENOUGH
  );
}

/** A day as a spreadsheet counts it, written out as a text: 1 January 2000 to the end of 2079. */
const SERIAL_TEXT = /^\d{5}$/;
const [EARLIEST_TEXT, LATEST_TEXT] = [36_526, 65_745];

function isSerialText(text: string): boolean {
  return SERIAL_TEXT.test(text) && Number(text) >= EARLIEST_TEXT && Number(text) <= LATEST_TEXT;
}

/** Whether a file wrote all dates of a column as the numbers that they are in a sheet. */
function holdsSerialTexts(grid: LedgerGrid, column: number): boolean {
  let found = 0;
  for (const row of grid.rows) {
    const cell = row[column];
    if (typeof cell !== 'string' || !/\d/.test(cell)) continue;
    if (!isSerialText(cell.trim())) return false;
    found += 1;
  }
  return found > 0;
}

/** How real dates of a column are to be taken. */
export type Serials = 'as they are' | 'turned round' | 'in doubt';

export interface DateReading {
  readonly order: DateOrder | undefined;
  readonly serials: Serials;
}

function readText(text: DateText | undefined, order: DateOrder | undefined, year: number | undefined): ReadDay {
  if (text === undefined || text.kind === 'no day') return UNREADABLE;
  if (text.kind === 'day') return { day: text.day, open: false, unreadable: false };
  const { first, second } = text;
  const inYear = text.kind === 'figures' ? text.year : year;
  const usual = text.kind === 'figures' && text.dotted ? 'DMY' : undefined;
  if (inYear === undefined) return UNREADABLE;
  const own = first > 12 ? 'DMY' : second > 12 ? 'MDY' : first === second ? 'DMY' : (order ?? usual);
  if (own === undefined) return OPEN;
  const day = inOrder(own, first, second, inYear);
  return day === undefined ? UNREADABLE : { day, open: false, unreadable: false };
}

function readSerial(serial: number, serials: Serials): ReadDay {
  const day = Math.floor(serial);
  if (day < EARLIEST || day >= LATEST) return UNREADABLE;
  if (serials === 'as they are') return { day, open: false, unreadable: false };
  const { year, month, day: d } = civilOf(day);
  if (month === d) return { day, open: false, unreadable: false };
  if (serials === 'in doubt') return OPEN;
  const turned = dayOfParts(year, d, month);
  return turned === undefined ? UNREADABLE : { day: turned, open: false, unreadable: false };
}

/**
 * Reads the cells of a column of dates.
 * @param after the day that a date without a year follows, such as the invoice's own
 */
export function dayReader(
  grid: LedgerGrid,
  column: number,
  { order, serials }: DateReading,
  read: (text: string) => DateText | undefined,
): (row: number, after?: Day) => ReadDay {
  let serialTexts: boolean | undefined;
  const known = remembering((text: string) => {
    const parsed = read(text);
    return { parsed, day: readText(parsed, order, undefined) };
  });
  const ofText = (text: string, after: Day | undefined): ReadDay => {
    if (text === '' || /^[-–—./0]+$/.test(text) || text === '00/00/0000') return NO_DAY;
    const { parsed, day } = known(text);
    if (parsed === undefined && isSerialText(text)) {
      serialTexts ??= holdsSerialTexts(grid, column);
      if (serialTexts) return readSerial(Number(text), serials);
    }
    return parsed?.kind === 'yearless' && after !== undefined ? yearless(parsed, order, after) : day;
  };
  return (row, after) => {
    const cell = grid.rows[row]?.[column];
    if (typeof cell === 'number') return readSerial(cell, serials);
    if (typeof cell !== 'string')
      return !isFilled(cell) ? NO_DAY : isFault(cell) || cell === true ? UNREADABLE : NO_DAY;
    return ofText(cell.trim(), after);
  };
}

/** A day without its year: the first of that name on or after another day. */
function yearless(text: DateText & { kind: 'yearless' }, order: DateOrder | undefined, after: Day): ReadDay {
  const { year } = civilOf(after);
  const same = readText(text, order ?? 'DMY', year);
  return same.day !== undefined && same.day < after ? readText(text, order ?? 'DMY', year + 1) : same;
}
