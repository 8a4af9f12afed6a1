/** One message template. Text with {{fields}}; a line that is only {{invoice_table}} becomes the table of invoices. */
export interface MessageTemplate {
  readonly level: number;
  readonly subject: string;
  readonly body: string;
}

/** All that messages in one language are made of. */
export interface Wording {
  /** ISO 639-1. */
  readonly language: string;
  /** BCP 47 for amounts and dates. */
  readonly locale: string;
  readonly version: string;
  readonly labels: {
    readonly invoice: string;
    readonly due: string;
    readonly daysLate: string;
    readonly amount: string;
    readonly credit: string;
    readonly invoices: string;
    readonly interest: string;
    readonly toPay: string;
    /** Salutation with a contact name, and without. */
    readonly dear: string;
    readonly dearAll: string;
  };
  readonly email: readonly MessageTemplate[];
}

export const INVOICE_TABLE = '{{invoice_table}}';
