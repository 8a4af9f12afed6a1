import { isoOf } from '../calendar/civil';
import { isBlank, isFault, type Cell } from '../cells/cell';
import { FormulaError } from '../errors';
import { date } from '../functions/kinds';
import type { Field } from './fields';

/** A cell whose content means nothing for its column. */
export interface UnreadableCell {
  readonly field: Field;
  readonly text: string;
}

/** Reads the cells of one ledger row by field. What cannot be read is kept with its text and comes out as blank. */
export interface RowReader {
  /** Trimmed; '' for a blank cell. */
  text(field: Field): string;
  /** As it stands, line breaks and all. */
  raw(field: Field): string;
  /** YYYY-MM-DD; null where blank or unreadable. */
  day(field: Field): string | null;
  /** Null where blank or unreadable. */
  figure(field: Field): number | null;
  /** A whole number of 0 or more, as a figure or as text; 0 where blank or unreadable. */
  count(field: Field): number;
  /** Null for no, '' for a plain yes, else the text that stands there. */
  flag(field: Field): string | null;
  readonly unreadable: UnreadableCell[];
}

const NO_WORDS = new Set('no false falsch falso faux n 0 - none nein non nao não ninguno keine'.split(' '));
const YES_WORDS = new Set('yes true wahr verdadero verdadeiro vrai y x 1 si sí ja oui sim'.split(' '));

/** Whether a text says no, none or nothing in one of the languages of ledgers. */
export function saysNo(text: string): boolean {
  const word = text.trim().toLowerCase();
  return word === '' || NO_WORDS.has(word);
}

/** How a cell is quoted to a person. */
export function shownCell(cell: Cell | undefined): string {
  if (isBlank(cell)) return '';
  return isFault(cell) ? cell.error : String(cell);
}

/** @param cellOf undefined for a field without a column */
export function rowReader(cellOf: (field: Field) => Cell | undefined): RowReader {
  const unreadable: UnreadableCell[] = [];
  const refuse = (field: Field, cell: Cell): null => {
    unreadable.push({ field, text: shownCell(cell) });
    return null;
  };
  const raw = (field: Field): string => {
    const cell = cellOf(field);
    if (isBlank(cell)) return '';
    // An error hides what stands behind it: it is no answer, least of all a no.
    return isFault(cell) ? (refuse(field, cell) ?? '') : String(cell);
  };
  return {
    unreadable,
    raw,
    text: (field) => raw(field).trim(),
    day(field) {
      const cell = cellOf(field);
      if (isBlank(cell)) return null;
      try {
        return isoOf(date.read(cell, field));
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        return refuse(field, cell);
      }
    },
    figure(field) {
      const cell = cellOf(field);
      if (isBlank(cell)) return null;
      return typeof cell === 'number' && Math.abs(cell) < 1e13 ? cell : refuse(field, cell);
    },
    count(field) {
      const cell = cellOf(field);
      if (isBlank(cell)) return 0;
      if (typeof cell === 'number') return Math.max(0, Math.floor(cell));
      // Imported files hold their numbers as text.
      if (typeof cell === 'string' && /^\d{1,3}(?:[.,]0+)?$/.test(cell.trim())) return parseInt(cell.trim(), 10);
      if (typeof cell !== 'string' || !saysNo(cell)) refuse(field, cell);
      return 0;
    },
    flag(field) {
      const cell = cellOf(field);
      if (cell === false || cell === 0) return null;
      const text = raw(field).trim();
      if (saysNo(text)) return null;
      return YES_WORDS.has(text.toLowerCase()) ? '' : text;
    },
  };
}
