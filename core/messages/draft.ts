import type { Day } from '../calendar/civil';
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
  readonly invoices: readonly DueRow[];
  readonly credits: readonly DueRow[];
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
  readonly credits: readonly MessageLine[];
  /** The lines whose debtors are consumers. */
  readonly consumers: ReadonlySet<MessageLine>;
  readonly digits: number;
  readonly amount: number;
  readonly interest: number;
  readonly fee: number;
  readonly toPay: number;
  readonly oldest: MessageLine;
  readonly contactName: string | undefined;
  readonly paymentLink: string;
}
