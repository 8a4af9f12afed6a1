import type { ReminderChannel } from '../../dunning/policy';

/**
 * One message template. Text with {{fields}} (see FIELD_TEXTS in fields.ts); a line that is only {{invoice_table}}
 * becomes the table of invoices in e-mails and letters. SMS, WhatsApp and call scripts have no subject.
 */
export interface MessageTemplate {
  readonly level: number;
  readonly channel: ReminderChannel;
  readonly subject: string;
  readonly body: string;
}

/** All that messages in one language are made of. */
export interface MessageWording {
  /** ISO 639-1. */
  readonly language: string;
  /** What asks for it, as `tongueOf` gives it: the language, with its country where that has words or formats of its own. */
  readonly tongue: string;
  /** BCP 47 for amounts and dates. */
  readonly locale: string;
  /** Where an amount in a sentence has its currency code: EUR 12.00 or 12,00 EUR. */
  readonly code: 'before' | 'after';
  /** Between a label and what it labels, as in `Account: …`. */
  readonly colon: string;
  readonly version: string;
  readonly labels: {
    readonly invoice: string;
    readonly due: string;
    readonly daysLate: string;
    readonly amount: string;
    readonly credit: string;
    readonly invoices: string;
    readonly interest: string;
    /** What a level's fee is called, and where it is the lump sum that the law gives businesses. */
    readonly fee: string;
    readonly compensation: string;
    /** Fees of earlier messages that are carried on. */
    readonly earlierFees: string;
    /** Heading and columns of the interest reckoning. */
    readonly reckoning: string;
    readonly from: string;
    readonly to: string;
    readonly days: string;
    readonly rate: string;
    /** Heading and lines of the bank details, and what the code is for. */
    readonly transfer: string;
    readonly account: string;
    readonly reference: string;
    readonly scan: string;
    readonly toPay: string;
    /** Above invoices in the table that the message is not worded for: reminded of before, and not. */
    readonly alsoReminded: string;
    readonly alsoOverdue: string;
    /** Above invoices below the sums that the message does not ask for: overdue, and not due yet. */
    readonly listedOverdue: string;
    readonly listedOpen: string;
    /** A sentence about them all, with the fields of a message of their own. */
    readonly alsoPay: string;
    /** Stands in a letter where the customer's postal address is missing. */
    readonly noAddress: string;
    /** Salutation with a contact name, and without. */
    readonly dear: string;
    readonly dearAll: string;
    /** The same in letters, and in everything from the formal demand on. */
    readonly formalDear: string;
    readonly formalDearAll: string;
  };
  /** Default names of levels 1 to 7. */
  readonly levelNames: readonly string[];
  readonly templates: readonly MessageTemplate[];
}

export const INVOICE_TABLE = '{{invoice_table}}';

/** A language's template; undefined where it has none for the channel. */
export function templateOf(
  wording: MessageWording,
  level: number,
  channel: ReminderChannel = 'email',
): MessageTemplate | undefined {
  return wording.templates.find((template) => template.level === level && template.channel === channel);
}
