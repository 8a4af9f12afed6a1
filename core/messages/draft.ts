import type { Day } from '../calendar/civil';
import type { OwnPolicy } from '../dunning/ownPolicy';
import type { ReminderChannel, Policy, PolicyLevel } from '../dunning/policy';
import type { DueRow } from './dueRow';
import type { MessageLine } from './message';
import type { TemplateBook, BookedTemplate } from './templateBook';

/** All that one customer gets in one currency and language by one channel. */
export interface MessageGroup {
  readonly customer: string;
  readonly currency: string;
  readonly language: string;
  readonly channel: ReminderChannel;
  /** Names the address set where customers of one name have several; '' where there is no need to. */
  readonly addresses: string;
  /** Where each level has a message of its own; left out where all are in one. */
  readonly level?: number | undefined;
  /** Where it goes by another ladder, or is another creditor's. */
  readonly own?: OwnPolicy | undefined;
  readonly invoices: readonly DueRow[];
  readonly credits: readonly DueRow[];
  /** Other open invoices of the customer, for information. */
  readonly listed: readonly DueRow[];
}

export interface ComposeContext {
  readonly asOf: Day;
  readonly policy: Policy;
  readonly book: TemplateBook;
  readonly sheet: string;
  /** Column of the contact name, for pointing at what is missing. */
  readonly contactColumn: number;
}

/** Everything a message is made from, before a word of it is written. It keeps no row of the ledger alive. */
export interface Draft {
  /** As the ledger's first row writes it. */
  readonly name: string;
  readonly currency: string;
  readonly channel: ReminderChannel;
  readonly context: ComposeContext;
  readonly step: PolicyLevel;
  readonly booked: BookedTemplate;
  readonly lines: readonly MessageLine[];
  /** The lines that the message is worded for: those of its highest level, and all of a courtesy note. */
  readonly main: readonly MessageLine[];
  /** Late lines of lower levels that were reminded of before, and those that were not. */
  readonly reminded: readonly MessageLine[];
  readonly fresh: readonly MessageLine[];
  readonly credits: readonly MessageLine[];
  /** The lines whose debtors are consumers. */
  readonly consumers: ReadonlySet<MessageLine>;
  /** Whole days that it gives to pay. */
  readonly payWithin: number;
  /** What the law calls its fee, in its language; undefined for the usual word. */
  readonly feeName: string | undefined;
  readonly digits: number;
  readonly amount: number;
  readonly interest: number;
  /** With `earlierFees`. */
  readonly fee: number;
  /** What of it is the message's own, and what earlier messages asked for. */
  readonly ownFee: number;
  readonly earlierFees: number;
  /** Lines for information: overdue, and not due yet. They are in no sum. */
  readonly listed: { readonly overdue: readonly MessageLine[]; readonly open: readonly MessageLine[] };
  readonly toPay: number;
  /** What of these sums is the main lines'; credits lessen it first. */
  readonly mainSums: { readonly amount: number; readonly interest: number; readonly toPay: number };
  /** Of the main lines. */
  readonly oldest: MessageLine;
  /** Where a letter goes, line by line; empty where nobody knows. */
  readonly postal: readonly string[];
  readonly contactName: string | undefined;
  readonly paymentLink: string;
}
