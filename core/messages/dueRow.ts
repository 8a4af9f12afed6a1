import type { Day } from '../calendar/civil';
import type { ReminderChannel } from '../dunning/policy';
import type { OwnPolicy } from '../dunning/ownPolicy';
import type { DebtorKind } from '../dunning/law/dunningLaw';
import type { Party } from '../interest/law/law';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { RiskSegment } from '../portfolio/paymentRisk';

/** A level that is due for a customer's risk alone, so many whole days before its own day. */
export interface BroughtForward {
  readonly segment: RiskSegment;
  readonly days: number;
}

/** What an earlier message asked for as a fee for one invoice, in major units of the invoice's currency. */
export interface EarlierFee {
  /** Names the message. */
  readonly message: string;
  /** The message's. */
  readonly level: number;
  readonly amount: number;
}

/** A row that gets a reminder at a level, or a credit that is netted with the customer's invoices. */
export interface DueRow {
  readonly kind: 'invoice' | 'credit';
  /** As `invoiceNumberId` gives it; '' where the row has no number. */
  readonly id: string;
  readonly ledger: LedgerRow;
  readonly customer: string;
  readonly level: number;
  readonly cycle: number;
  readonly channel: ReminderChannel;
  readonly dueDay: Day | undefined;
  readonly currency: string;
  readonly party: Party;
  /** Who owes, as the law of dunning tells people apart. */
  readonly debtor: DebtorKind;
  /** Whose law counts (ISO 3166-1); '' where nobody knows. */
  readonly country: string;
  /** The day after which interest runs, where it is not the due date; null while it does not run yet. */
  readonly interestDay?: Day | null | undefined;
  /** Fees that earlier messages asked for about it and that are carried on; left out where there are none. */
  readonly earlierFees?: readonly EarlierFee[];
  /** Where another ladder or another creditor than the usual one is its own. */
  readonly own?: OwnPolicy | undefined;
  /** E-mail addresses, or one phone number; empty for letters and credits. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Where a letter goes, line by line; left out for other channels. */
  readonly postal?: readonly string[];
  /** Where the level is due for the customer's risk alone. */
  readonly forward?: BroughtForward | undefined;
}
