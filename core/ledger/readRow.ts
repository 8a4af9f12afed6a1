import type { Day } from '../calendar/civil';
import type { ChosenRoles, Columns } from './columns';
import type { AnswerOf, Doubt, LedgerAnswer } from './doubts';
import type { LedgerGrid } from './grid';
import type { HeaderPlace } from './headerSearch';
import type { Naming } from './names';
import type { OpenRule } from './openRule';
import type { Readers } from './readers';
import type { RowShape } from './shapes';
import type { Judgement } from './standing';

/** How a ledger is to be read. */
export interface ReadingOptions {
  readonly today: Day;
  /** What people answered before. */
  readonly answers?: readonly LedgerAnswer[];
  /** Zero-based row of the sheet that holds the headers, where a person named it. */
  readonly headerRow?: number;
  /** Columns of the grid that people chose. */
  readonly chosen?: ChosenRoles;
  /** The currency of rows that name none; '' or left out where nobody said. */
  readonly currency?: string;
}

/** A row below the headers, as read. */
export interface ReadRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly invoice: string;
  readonly customer: string;
  readonly customerNumber: string;
  readonly dueDay: Day | undefined;
  /** What the row adds to what its customer owes, in major units; null where it is not known, or no invoice. */
  readonly open: number | null;
  readonly total: number | null;
  /** ISO 4217; '' where nothing says it; undefined where its cell names none that is known. */
  readonly currency: string | undefined;
  readonly email: string;
  readonly judgement: Judgement;
  /** Why a row that is owed is not to be reminded; null for none. */
  readonly hold: string | null;
  /** The part of `hold` that no column of holds says: a status word, a remark, a payment under way. */
  readonly heldByWords: string | null;
  /** Of a line that repeats an invoice's balance: the row as it would stand alone. */
  readonly copied?: ReadRow;
}

/** A ledger as read: what every row is, and what has to be asked. */
export interface LedgerReading {
  readonly head: HeaderPlace;
  readonly columns: Columns;
  readonly rule: OpenRule;
  readonly readers: Readers;
  readonly naming: Naming;
  readonly shapes: readonly RowShape[];
  /** Whether it is a posting batch, whose cells are read turned round. */
  readonly isBatch: boolean;
  /** Every row below the headers that is not blank. */
  readonly rows: readonly ReadRow[];
  readonly doubts: readonly Doubt[];
}

/** What is known of a ledger before its rows are judged. */
export interface Prepared {
  readonly grid: LedgerGrid;
  readonly head: HeaderPlace;
  /** Index of the first row below the headers. */
  readonly first: number;
  readonly columns: Columns;
  readonly readers: Readers;
  readonly answerOf: AnswerOf;
  readonly shapes: readonly RowShape[];
  /** Indexes of the rows that are neither headings nor sums. */
  readonly plain: readonly number[];
  readonly naming: Naming;
  readonly rule: OpenRule;
  /** Whether the figures are thousands, as the ledger says itself and nobody denied. */
  readonly isRounded: boolean;
  /** Whether another table stands beside this one, and nobody said which of them is the ledger. */
  readonly isBeside: boolean;
  /** Rows of a posting batch that post to no customer. */
  readonly others: ReadonlySet<number>;
  readonly isBatch: boolean;
  readonly today: Day;
  readonly currencyOf: (row: number) => string | undefined;
}
