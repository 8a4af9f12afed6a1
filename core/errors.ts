/** What a formula can show instead of a result. `#NUM!`: no finite answer exists; `#N/A`: data is missing. */
export type FormulaErrorCode = '#VALUE!' | '#NUM!' | '#N/A';

/** A worksheet function's typed failure. The message is English in every host, so that hosts show the same text. */
export class FormulaError extends Error {
  readonly code: FormulaErrorCode;
  constructor(code: FormulaErrorCode, message: string) {
    super(message);
    this.name = 'FormulaError';
    this.code = code;
  }
}
