/** How what is still owed is had from a row. */
export type OpenWay = 'column' | 'total less paid' | 'debit less credit' | 'total' | 'line' | 'none';

/** What is still owed, and by what it is known. */
export interface OpenRule {
  readonly way: OpenWay;
  /** The column of `column`, `total` and `line`; the total of `total less paid`. */
  readonly column: number | undefined;
  readonly paid: number | undefined;
  /** What is taken off the total beside it: credited, adjusted, written off, or paid in further columns. */
  readonly less: readonly number[];
  /** Other columns that could be it, where nothing tells which; where they differ, `waits` says whether the row waits. */
  readonly rivals: readonly number[];
  readonly waits: boolean;
  /** Total less paid and credited gives it on every row that could show otherwise. */
  readonly proved: boolean;
  /** Whether a person has to be asked. */
  readonly asked: boolean;
}

/** What beside the amounts tells paid rows from others. */
export interface Marks {
  /** Whether anything does: a status, a flag, a payment date, a legend, a title. */
  readonly told: boolean;
  /** Indexes of the rows that a status or a flag calls paid. */
  readonly settled: readonly number[];
  /** Whose a row is, as its own cells say. */
  readonly customerOf: (row: number) => string;
}
