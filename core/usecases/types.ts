import type { Clock, Ids } from '../ports/clock';
import type { Host } from '../ports/host';
import type { Outbox } from '../ports/outbox';
import type { BrowserPage } from '../ports/browserPage';
import type { LinkWindow } from '../ports/linkWindow';
import type { TextServices } from '../ports/textServices';
import type { Sender } from '../ports/sender';
import type { LogRecord, Terms } from '../log/record';
import type { LastTerms } from '../log/lastTerms';
import type { ReminderPlan } from '../reminders/reminderPlan';
import type { ColumnMapping } from '../ledger/fields';
import type { OpenQuestions, StandingCounts } from './workbook/standingCounts';

/** Everything a pane works with; a host puts it together. */
export interface Services {
  readonly host: Host;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly outbox: Outbox;
  readonly sender: Sender;
  /** Where the user sets up SMS and WhatsApp in the pane; absent where the deployment does. */
  readonly textServices?: TextServices;
  /** Loads the pane anew, with its newest version; absent where only the host can. */
  readonly reload?: () => void;
  /** A way to open a link on the user's device, where a person sends it; called within the press. */
  readonly open: () => LinkWindow;
  /** Absent where the pane is itself in the user's browser and has no such page. */
  readonly browserPage?: BrowserPage;
  /**
   * Asked often during long work: a rest that lets the event loop turn, once the work has held it for about 50 ms; else
   * undefined. Left out where nothing else waits for its turn.
   */
  readonly breathe?: () => Promise<void> | undefined;
}

export interface OpenTotal {
  readonly currency: string;
  readonly open: number;
  readonly overdue: number;
}

/** What is selected, and what would happen. */
export interface Overview {
  readonly state: 'ready';
  readonly mapping: ColumnMapping;
  readonly sheet: string;
  readonly invoices: number;
  readonly customers: number;
  /** Selected rows left out because they are hidden or filtered. */
  readonly hidden: number;
  readonly totals: readonly OpenTotal[];
  /** Open invoices by the policy's stages. */
  readonly stages: readonly { readonly name: string; readonly open: number }[];
  readonly paidOrCredits: number;
  readonly plan: ReminderPlan;
  /** Stages it was narrowed down to; empty for all. */
  readonly narrowed: readonly number[];
  /** Invoices before narrowing. */
  readonly allInvoices: number;
  /** The selected rows by what they are. */
  readonly counts: StandingCounts;
  /** What is asked about the whole ledger. */
  readonly open: OpenQuestions;
}

/** What a whole ledger holds. */
export interface Glance {
  readonly invoices: number;
  readonly customers: number;
  readonly totals: readonly OpenTotal[];
  /** What is open by days late, for each currency: not due, then up to each of the usual edges, then beyond; shares of 100 that add up to it. */
  readonly ageing: readonly { readonly currency: string; readonly shares: readonly number[] }[];
  readonly counts: StandingCounts;
}

export type Look =
  | Overview
  /** Nothing, or only headers and blank rows, is selected on a sheet that is a ledger. */
  | {
      readonly state: 'nothing selected';
      readonly mapping: ColumnMapping;
      readonly open: OpenQuestions;
      readonly whole: Glance;
    }
  /** The sheet at hand has no recognisable header row or lacks a needed column. */
  | { readonly state: 'columns missing'; readonly mapping: ColumnMapping; readonly open: OpenQuestions }
  /** No sheet of the workbook looks like a ledger. */
  | { readonly state: 'no ledger'; readonly sheet: string };

/** What earlier runs left behind. */
export interface LeftOver {
  /** Claimed and certainly not sent: can be gone on with, or dropped. */
  readonly waiting: readonly LogRecord[];
  /** Perhaps sent: blocked until a person decides. */
  readonly uncertain: readonly LogRecord[];
  /** Sent in the same run as the waiting ones. */
  readonly sentBefore: number;
  /** Who else began the run that left messages waiting; left out where it was oneself, or where nobody can tell. */
  readonly startedBy?: string;
  /** HH:MM (or the date) of the run that left messages waiting; '' where none did. */
  readonly startedAt: string;
  /** Where answers to the waiting messages and their money go, as the policy says now; null where it cannot be read. */
  readonly terms?: Terms | null | undefined;
  /** Where those of the last run went; left out where the log does not say. */
  readonly lastTerms?: LastTerms | undefined;
}

/** What of the ledger may be brought up to date after sending. */
export interface LedgerUpdate {
  readonly rows: number;
  /** Headers that exist in the ledger and would be written. */
  readonly headers: readonly string[];
  /** The same columns by letter. */
  readonly columns: readonly string[];
}
