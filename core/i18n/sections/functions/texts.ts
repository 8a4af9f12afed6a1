/** What an argument can be, for its label. */
export type ArgumentWord = 'date' | 'time' | 'amount' | 'rate' | 'number' | 'text' | 'choice' | 'range' | 'options';

/** The function browser. Names, summaries and examples of functions are English in every language. */
export interface FunctionsTexts {
  readonly title: string;
  readonly search: (n: number) => string;
  readonly found: (shown: number, all: number) => string;
  readonly noneFound: (typed: string) => string;
  /** What stands before and after the words offered, each a button. */
  readonly didYouMean: readonly [before: string, after: string];
  readonly signature: string;
  /** `a date`, or `a date or a column` where a range spreads. */
  readonly takes: (word: ArgumentWord, column: boolean) => string;
  readonly today: string;
  readonly leftOut: string;
  readonly mayBeBlank: string;
  /** The placeholder of a field that may stay blank. */
  readonly optional: string;
  readonly moreArguments: (n: number) => string;
  readonly resultWithCells: string;
  readonly example: string;
  readonly blankResult: string;
  readonly moreRows: (n: number) => string;
  readonly fillFirst: (names: string, count: number) => string;
  readonly insert: (cell: string) => string;
  readonly replace: (cell: string) => string;
  readonly notEmpty: (cell: string) => string;
  readonly needsFree: (area: string) => string;
  readonly circular: (cell: string) => string;
  readonly tooLarge: (cell: string) => string;
  readonly chooseFunction: string;
  readonly chooseCell: string;
  readonly inserted: (cell: string) => string;
  readonly changed: string;
  readonly notLoaded: string;
  readonly notLoadedMeans: string;
}
