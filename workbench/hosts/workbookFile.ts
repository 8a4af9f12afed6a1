/** A workbook on its way between the page and a file. */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
}

export interface SheetFile {
  readonly name: string;
  readonly cells: readonly FileCell[];
  /** Column widths in pixels, by column. */
  readonly widths?: Readonly<Record<number, number>>;
  /** Rows that stay in view. */
  readonly frozenRows?: number;
  readonly boldRows?: readonly number[];
  readonly hiddenRows?: readonly number[];
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** As typed: `=…` is a formula, `'` in front keeps text. */
  readonly content: string;
  /** A formula's value when the file was saved. */
  readonly value?: string | number | boolean;
  readonly format?: string;
}
