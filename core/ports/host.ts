import type { SheetBlock } from '../cells/block';
import type { Cell, DateOut, Matrix } from '../cells/cell';
import type { ColumnMove } from '../workbook/columnMoves';
import type { SheetChange } from '../workbook/sheetChange';
import type { FormulaCell, SheetArea, SheetArrangement, SheetEdit, WordColour } from '../workbook/sheetEdit';
import type { Eventual } from './eventual';

export type { ColumnMove, SheetBlock, SheetChange, SheetEdit };

export interface SelectedRow {
  /** Zero-based row of the sheet; good for this reading only, never an identity. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The selected rows as whole rows of the used range, hidden and filtered ones left out. */
export interface Selection {
  readonly sheet: string;
  readonly left: number;
  /** The used range's first rows (at most 20), where the headers are looked for. */
  readonly head: SheetBlock;
  /** Ascending, each row once, however many blocks were selected; rows outside the used range are left out. */
  readonly rows: readonly SelectedRow[];
  /** Selected rows left out because they are hidden or filtered. */
  readonly hidden: number;
  /** The whole used range as it was in the same moment, from hosts that read it anyway; else it is read by itself. */
  readonly whole?: SheetBlock;
}

/** New values for the rows of a sheet that hold a key. Columns are named by their header text. */
export interface KeyedUpdate {
  readonly sheet: string;
  /** Zero-based row of the headers; left out, the first one that holds all the headers that this update names. */
  readonly headerRow?: number;
  readonly keyHeaders: readonly string[];
  /** The cells are the add-in's own, as the state of a message is: a host need not look for formulas of people in them. */
  readonly ownCells?: true;
  readonly changes: readonly {
    readonly key: readonly string[];
    /** A DateOut is written as a date cell. */
    readonly set: Readonly<Record<string, Cell | DateOut>>;
  }[];
}

/** The cell at hand (zero-based). */
export interface ActiveCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Its formula with the equals sign, or its value as text; '' where it is empty. */
  readonly content: string;
}

export type Theme = 'light' | 'dark' | 'contrast';

/**
 * What a spreadsheet must offer. Text is written as text, whatever it begins with; what crosses is JSON.
 * A host on a synchronous server returns plain values, any other one promises.
 */
export interface Host {
  /** The selection, or null where nothing on a sheet is selected. */
  readSelection(): Eventual<Selection | null>;
  /** The used range of a sheet, or null where there is no such sheet. An empty sheet has no rows. */
  readSheet(sheet: string): Eventual<SheetBlock | null>;
  /** The names of the visible sheets in order, the active one first. */
  sheetNames(): Eventual<readonly string[]>;
  /** The names of all sheets, hidden ones included. */
  allSheets(): Eventual<readonly string[]>;
  /** Makes the sheet with its headers in row 1 where it is missing; an existing one is left as it is. */
  ensureSheet(sheet: string, headers: readonly string[]): Eventual<void>;
  /** Appends below the last used row. Resolves once the rows are in the workbook. */
  appendRows(sheet: string, rows: readonly (readonly Cell[])[]): Eventual<void>;
  /**
   * Changes cells of the rows whose key cells equal the key, found anew at the moment of writing.
   * A cell that holds a formula is left as it is.
   * @returns how many rows were found; a key that matches no row changes none, one that matches several changes none either
   */
  updateByKey(update: KeyedUpdate): Eventual<number>;
  /**
   * Changes rows and cells of one of our own sheets (by its name, which begins with "Collections ", or by its headers), making it where it is missing;
   * every other cell stays, with its formula and format. Blank cells are cleared. Any other sheet is refused.
   * @returns false where the sheet is not as it was seen; then nothing is changed
   */
  changeSheet(change: SheetChange): Eventual<boolean>;
  /**
   * Moves whole columns of one of our own sheets, one after the other, as a person does who drags them: formats, rules and
   * formulas that point at them go along. Any other sheet is refused.
   * @returns false where the sheet is not as it was seen; then nothing is moved
   */
  moveColumns(sheet: string, seen: SheetBlock, moves: readonly ColumnMove[]): Eventual<boolean>;
  /** The cells of a sheet that hold a formula; null where there is no such sheet. */
  readFormulas(sheet: string): Eventual<readonly FormulaCell[] | null>;
  /**
   * Changes cells of any sheet, a person's own too, where each of them still holds what it was seen to hold: a cell that
   * somebody filled meanwhile is never written over.
   * @returns false where one holds something else by now; then nothing is changed
   */
  editCells(edit: SheetEdit): Eventual<boolean>;
  /**
   * Takes out one of our own sheets where it still is as it was seen; any other sheet is refused, and so is the last one.
   * @returns false where it is not as it was seen; then it stays
   */
  removeSheet(sheet: string, seen: SheetBlock): Eventual<boolean>;
  /**
   * Colours the cells of an area that hold one of these words, for as long as they hold it, in place of what this coloured
   * there before; no words take the colours away.
   */
  colourWords(area: SheetArea, colours: readonly WordColour[]): Eventual<void>;
  /** Lays one of our own sheets out for reading. A filter or a group of columns that is there already stays; any other sheet is refused. */
  arrange(arrangement: SheetArrangement): Eventual<void>;
  /** Whether the sheet is protected from changes by this user; where there is none, whether the workbook keeps it from being made. */
  isProtected(sheet: string): Eventual<boolean>;
  /** The cell at hand, or null where nothing on a sheet is selected. */
  activeCell(): Eventual<ActiveCell | null>;
  /**
   * The cells of a rectangle (zero-based), from its first one on. Rows and columns past the used range are left out,
   * so that whole columns cost no more than what stands in them.
   */
  readRange(sheet: string, row: number, column: number, rows: number, columns: number): Eventual<Matrix>;
  /** Puts a formula into a cell (zero-based), in place of what stands there. `formula` is written as in English: `=F(A1,0.5)`. */
  insertFormula(sheet: string, row: number, column: number, formula: string): Eventual<void>;
  /** Shows a cell to the user (zero-based). */
  goTo(sheet: string, row: number, column: number): Eventual<void>;
  /** The signed-in user's name or address; '' where the host does not tell. */
  who(): Eventual<string>;
  /** BCP 47, such as `de-DE`. */
  locale(): string;
  theme(): Theme;
  /** Calls back after the selection has changed (hosts without such an event look regularly). @returns stops it */
  onSelectionChanged(callback: () => void): () => void;
}
