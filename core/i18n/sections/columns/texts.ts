import type { Counted } from '../counted';

/** Texts of the screen that shows which column is which. */
export interface ColumnsTexts {
  readonly title: string;
  readonly choose: string;
  readonly ledger: string;
  readonly invoices: Counted;
  readonly headerRow: string;
  readonly row: Counted;
  readonly recognised: (found: number, toChoose: number) => string;
  readonly none: string;
  readonly noneFound: string;
  /** A header with the letters of its column. */
  readonly column: (header: string, letters: string) => string;
  readonly blankRows: Counted;
  /** Stands before and after the name of the field. */
  readonly doubt: (columns: number, stillOwed: boolean) => readonly [before: string, after: string];
  readonly beginsWith: (values: string) => string;
  readonly missing: (field: string) => string;
  readonly lost: (header: string, field: string) => string;
  readonly twice: (header: string) => string;
  readonly withoutEmail: string;
  readonly showOptional: Counted;
  readonly hideOptional: string;
  readonly chooseFirst: (field: string) => string;
  readonly use: string;
  readonly remembered: string;
  readonly saved: string;
  readonly meanwhile: string;
  readonly noCells: string;
}
