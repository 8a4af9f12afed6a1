import { cellText, isFault, type Cell, type DateOut } from '../cells/cell';

/** A formula with its equals sign, written as in English. */
export interface FormulaOut {
  readonly formula: string;
}

/** One cell (zero-based): what it was seen to hold, and what it is to hold. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** What was entered into it, as `enteredIn` tells it; '' for a blank cell. */
  readonly was: string;
  /** Text stays text, whatever it begins with; blank clears the cell. */
  readonly to: Cell | DateOut | FormulaOut;
}

/** Changes of cells of one sheet, a person's own too: all of them, or none where a single cell holds something else by now. */
export interface SheetEdit {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** With its equals sign, as in English. */
  readonly formula: string;
}

/** How words of an area are coloured: text `color` on `fill`, both `#rrggbb`. */
export interface WordColour {
  readonly word: string;
  readonly fill: string;
  readonly color: string;
}

/** A rectangle of a sheet, zero-based. */
export interface SheetArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How one of our own sheets is laid out for reading. */
export interface SheetArrangement {
  readonly sheet: string;
  /** Zero-based row of the headers, which get filter buttons. */
  readonly headerRow: number;
  /** Zero-based first column. */
  readonly left: number;
  /** Widths of the columns from there on, in pixels. */
  readonly widths: readonly number[];
  /** So many of them are read by people; the others are grouped and folded away. */
  readonly shown: number;
}

export function isFormulaOut(to: CellEdit['to']): to is FormulaOut {
  return typeof to === 'object' && to !== null && 'formula' in to;
}

/** What was entered into a cell: its formula, else its value as text. @param formula '' or undefined where it holds none */
export function enteredIn(value: Cell | undefined, formula: string | undefined): string {
  if (formula !== undefined && formula !== '') return formula;
  return isFault(value) ? value.error : cellText(value);
}
