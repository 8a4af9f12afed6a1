import type { ScriptValue } from './cellValues';

export interface SheetStandIn {
  getName(): string;
  getSheetId(): number;
  isSheetHidden(): boolean;
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  insertRowsAfter(afterPosition: number, howMany: number): SheetStandIn;
  insertColumnsAfter(afterPosition: number, howMany: number): SheetStandIn;
  insertRowsBefore(beforePosition: number, howMany: number): SheetStandIn;
  deleteRows(rowPosition: number, howMany: number): void;
  moveColumns(columnSpec: RangeStandIn, destinationIndex: number): void;
  getProtections(type: unknown): readonly { canEdit(): boolean }[];
  setFrozenRows(rows: number): void;
  getConditionalFormatRules(): RuleStandIn[];
  setConditionalFormatRules(rules: readonly RuleStandIn[]): void;
  setColumnWidth(columnPosition: number, width: number): SheetStandIn;
  getColumnGroupDepth(columnIndex: number): number;
  collapseAllColumnGroups(): SheetStandIn;
  getFilter(): object | null;
  isRowHiddenByFilter(rowPosition: number): boolean;
  isRowHiddenByUser(rowPosition: number): boolean;
  getDataRange(): RangeStandIn;
  getRangeList(a1Notations: readonly string[]): { setNumberFormat(format: string): object };
  getRange(row: number, column: number, numRows?: number, numColumns?: number): RangeStandIn;
}

/** A rule of conditional formatting: colours for cells that hold a word. */
export interface RuleStandIn {
  getRanges(): RangeStandIn[];
  /** What the stand-ins hand each other; Apps Script has a condition and a style here. */
  readonly rule: { readonly word: string; readonly fill: string; readonly color: string };
}

export interface RangeStandIn {
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getA1Notation(): string;
  getSheet(): SheetStandIn;
  getValues(): ScriptValue[][];
  setValues(values: unknown[][]): RangeStandIn;
  getFormulas(): string[][];
  setFormula(formula: string): RangeStandIn;
  setFormulas(formulas: string[][]): RangeStandIn;
  getNumberFormats(): string[][];
  setNumberFormats(formats: string[][]): RangeStandIn;
  setFontWeight(weight: 'bold' | 'normal' | null): RangeStandIn;
  createFilter(): object;
  shiftColumnGroupDepth(delta: number): RangeStandIn;
  activate(): RangeStandIn;
}
