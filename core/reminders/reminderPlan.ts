import type { Day } from '../calendar/civil';
import type { Contacts } from '../contacts/contactFacts';
import type { SkipReason } from '../contacts/obstacles';
import type { Policy } from '../dunning/policy';
import type { ColumnMapping } from '../ledger/fields';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { History } from '../log/history';
import type { LastTerms } from '../log/lastTerms';
import type { CellPlace, PlannedMessage, BrokenMessage } from '../messages/message';
import type { TemplateBook } from '../messages/templateBook';

export interface PlanInput {
  readonly rows: readonly LedgerRow[];
  /** The whole ledger, where `rows` are a part of it: it tells who is who, and credits count wherever they stand. */
  readonly ledger?: readonly LedgerRow[];
  readonly mapping: ColumnMapping;
  readonly history: History;
  readonly asOf: Day;
  /** HH:MM on the user's clock, for channels with quiet hours; left out, they are open. */
  readonly time?: string;
  readonly policy?: Policy;
  readonly contacts?: Contacts;
  readonly book: TemplateBook;
}

export interface SkippedRow {
  readonly reason: SkipReason;
  readonly invoice: string;
  /** As in the log: the name, with the customer number where there is one. */
  readonly customer: string;
  readonly place: CellPlace;
  /** The name of the hold, the level that is next, the text that cannot be read, whole days to wait … */
  readonly detail: string;
}

export interface CurrencyTotal {
  /** ISO 4217, or '' where the ledger has no currency. */
  readonly currency: string;
  readonly invoices: number;
  readonly amount: number;
  readonly interest: number;
  readonly fee: number;
}

export interface ReminderPlan {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly sheet: string;
  /** Highest level first; one customer's messages stand together. */
  readonly messages: readonly PlannedMessage[];
  readonly broken: readonly BrokenMessage[];
  readonly skipped: readonly SkippedRow[];
  readonly customers: number;
  readonly totals: readonly CurrencyTotal[];
  /** The policy's most messages in one run. */
  readonly capPerRun: number;
  /** The policy's least days between two reminders. */
  readonly gap: number;
  /** Left out where the log does not say. */
  readonly lastTerms?: LastTerms;
}
