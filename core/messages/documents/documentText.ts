import type { MessageTemplate, MessageWording } from '../templates/messageWording';
import type { DocumentKind } from './kinds';

/** The fields a document's text may name, with what each holds. */
export const DOCUMENT_FIELDS = {
  salutation: 'Dear …, with the contact name where there is one',
  contact_name: 'the contact person; empty where the rows have none',
  customer: 'the customer',
  creditor: 'whose money it is; may be empty',
  signature: 'stands under the letter; may be empty',
  as_of: 'the day for which it holds',
  object_by: 'the day until which objections are asked for',
  object_to: 'the address for replies; empty where the policy names none',
  plan: 'the instalments of a plan, one a line',
  settlement: 'the sum that settles the claim',
  waived: 'what is waived where that sum is paid',
  objection: 'what the customer objects to',
  finding: 'what was found about it',
  interest: 'a section for where late interest is shown',
  sent: 'a section for where earlier messages are listed',
  invoice_table: 'invoices, interest and totals; must stand alone on its line',
} as const;

/** What a document says around its tables. */
export type DocumentText = Pick<MessageTemplate, 'subject' | 'body'>;

export interface DocumentLabels {
  readonly account: string;
  readonly customerNumber: string;
  readonly invoice: string;
  readonly due: string;
  readonly amount: string;
  readonly paid: string;
  readonly open: string;
  readonly daysLate: string;
  readonly credit: string;
  readonly disputed: string;
  readonly invoices: string;
  readonly credits: string;
  readonly interest: string;
  /** Fees of earlier messages that are carried on. */
  readonly fees: string;
  readonly total: string;
  readonly reckoning: string;
  readonly onOpenAmounts: string;
  readonly from: string;
  readonly to: string;
  readonly days: string;
  readonly rate: string;
  readonly agreedRate: string;
  /** Where the official rates end soon. */
  readonly ratesKnownTo: (date: string) => string;
  /** Where rates of one's own stand in for them. @param sources where they were read, or '' */
  readonly ownRates: (date: string, sources: string) => string;
  readonly checked: (date: string) => string;
  readonly sentBefore: string;
  readonly date: string;
  readonly message: string;
  readonly channels: Readonly<Record<string, string>>;
  /** Stands where the customer's postal address is missing. */
  readonly noAddress: string;
  readonly dear: string;
  readonly dearAll: string;
}

/** Everything that documents in one language are made of. */
export interface DocumentWording {
  readonly language: string;
  /** BCP 47 for amounts and dates. */
  readonly locale: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  /** Where an amount in a sentence has its currency code. */
  readonly code: MessageWording['code'];
  readonly labels: DocumentLabels;
  readonly texts: Readonly<Record<DocumentKind, DocumentText>>;
}
