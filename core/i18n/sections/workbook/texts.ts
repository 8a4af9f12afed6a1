import type { Counted } from '../counted';

/** Texts about the workbook as a whole: setting it up, taking that out again, undoing what the pane wrote. */
export interface WorkbookTexts {
  readonly setUp: {
    readonly title: string;
    /** On the first screen, while it is not done. */
    readonly offer: string;
    readonly go: string;
    readonly noLedgerYet: string;
    readonly putInSample: string;
    readonly sampleIn: (sheet: string) => string;
    readonly sheets: string;
    readonly policyFor: string;
    readonly templatesFor: string;
    readonly logFor: string;
    readonly contactsFor: string;
    readonly inLedger: string;
    /** Names the two columns by their letters. */
    readonly addStages: (stage: string, daysLate: string) => string;
    readonly fillStages: Counted;
    readonly getStage: Counted;
    readonly getNone: Counted;
    readonly noStages: string;
    readonly repair: Counted;
    readonly questions: Counted;
    readonly make: Counted;
    readonly addColumns: string;
    readonly ledgerStays: string;
    readonly ledgerGets: string;
    readonly allThere: string;
    readonly done: (sheets: number, invoices: number) => string;
    readonly undone: string;
    readonly changedSince: (sheets: string) => string;
    readonly ledgerProtected: (sheet: string) => string;
  };
  /** The workbook was laid out by an older version. */
  readonly layout: {
    readonly older: string;
    /** What was begun did not come to its end. */
    readonly unfinished: string;
    readonly update: string;
    readonly done: string;
    readonly undone: string;
  };
  /** The first screen while nothing is selected. */
  readonly glance: {
    readonly wholeOf: (sheet: string) => string;
    readonly ageing: string;
    readonly notDue: string;
    /** Days late, both ends included. */
    readonly days: (from: number, to: number) => string;
    readonly over: Counted;
    readonly remindersDue: string;
  };
  readonly remove: {
    readonly title: string;
    readonly columns: (columns: string, sheet: string) => string;
    readonly stays: (sheet: string) => string;
    readonly nothing: string;
    readonly go: string;
    readonly done: string;
  };
  /** Giving formulas their names back, and putting values in their place. */
  readonly formulas: {
    readonly title: string;
    readonly scope: string;
    readonly whole: string;
    readonly inSheet: Counted;
    readonly broken: Counted;
    readonly brokenMeans: string;
    readonly ours: Counted;
    readonly oursMeans: string;
    readonly none: string;
    readonly repair: Counted;
    readonly freeze: Counted;
    readonly canUndo: string;
    readonly repaired: Counted;
    readonly frozen: Counted;
    readonly left: Counted;
  };
  readonly undo: string;
  /** Headers of the two columns in a person's ledger. */
  readonly headers: { readonly stage: string; readonly daysLate: string };
}
