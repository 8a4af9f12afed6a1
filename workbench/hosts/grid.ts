/** A block of cells; rows and columns count from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export interface SheetArea extends Area {
  readonly sheet: string;
}

export interface GridError {
  /** As a cell shows it, such as `#VALUE!`. */
  readonly code: string;
  readonly message: string;
}

export interface GridCell {
  /** '' for an empty cell; the error's code for a failed formula. Dates are serials. */
  readonly value: string | number | boolean;
  readonly error?: GridError;
  /** As shown. */
  readonly text: string;
  /** With its equals sign, where the cell holds one. */
  readonly formula?: string;
  /** A number format such as `yyyy-mm-dd`; `General` where none is set, `@` for text. */
  readonly format: string;
}

/** What to put into a cell. Content is read as if it were typed: `'` in front keeps it text, so does the format `@`. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content?: string;
  readonly format?: string;
}

export interface CellStyle {
  readonly bold?: boolean;
  /** `#rrggbb`; '' for none. */
  readonly fill?: string;
}

/** Cells of an area that hold this word are shown in these colours, `#rrggbb`. */
export interface WordRule {
  readonly area: Area;
  readonly word: string;
  readonly fill: string;
  readonly color: string;
}

export type RowState = 'shown' | 'hidden' | 'filtered';

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** The spreadsheet under the stand-ins of Excel and Sheets. */
export interface Grid {
  sheets(): readonly SheetName[];
  activeSheet(): string;
  activate(sheet: string): void;
  /** @returns the new sheet's id */
  addSheet(name?: string): string;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  cell(sheet: string, row: number, column: number): GridCell;
  /** All of them as one step, with one recalculation. */
  write(writes: readonly CellWrite[]): void;
  /** Puts empty rows in before a row, or takes rows out from it on where the count is below zero. */
  moveRows(sheet: string, row: number, count: number): void;
  /** Puts empty columns in before a column, or takes columns out from it on where the count is below zero. */
  insertColumns(sheet: string, column: number, count: number): void;
  /** Cuts the cells of a column, formats too, into another one; formulas that point at them follow. */
  cutColumn(sheet: string, from: number, to: number): void;
  style(area: SheetArea, style: CellStyle): void;
  /** Rules of conditional formatting, in their order. */
  wordRules(sheet: string): readonly WordRule[];
  setWordRules(sheet: string, rules: readonly WordRule[]): void;
  styleOf(sheet: string, row: number, column: number): CellStyle;
  /** The smallest block that holds every cell with content; null for an empty sheet. */
  usedArea(sheet: string): Area | null;
  rowState(sheet: string, row: number): RowState;
  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void;
  /** Rows from the top that stay in view; 0 for none. */
  freezeRows(sheet: string, count: number): void;
  /** Widths of columns in pixels, from one on. */
  setWidths(sheet: string, column: number, widths: readonly number[]): void;
  widthOf(sheet: string, column: number): number;
  /** The block whose first row has filter buttons; null for none. */
  filterOf(sheet: string): Area | null;
  setFilter(area: SheetArea): void;
  /** Columns that are grouped and folded away; null for none. */
  foldOf(sheet: string): Pick<Area, 'column' | 'width'> | null;
  foldColumns(sheet: string, column: number, width: number): void;
  /** The selected blocks of the active sheet. */
  selection(): readonly SheetArea[];
  select(areas: readonly SheetArea[]): void;
  /** Calls back after the selection or the active sheet has changed. @returns stops it */
  onSelection(callback: () => void): () => void;
  recalculate(): void;
}
