/** Pieces that several English templates share. */
export const WHAT = '{{#one}}invoice {{first_invoice}}{{/one}}{{#many}}{{count}} invoices{{/many}}';

export const WHAT_OVERDUE = '{{#one}}invoice {{first_invoice}}{{/one}}{{#many}}{{count}} overdue invoices{{/many}}';

/** Follows a sentence that names {{to_pay}}. */
export const CHARGES =
  '{{#interest}} The amount includes {{interest}} in late interest{{#fee}} and {{fee}} in {{fee_name}}{{/fee}}.{{/interest}}' +
  '{{^interest}}{{#fee}} The amount includes {{fee}} in {{fee_name}}.{{/fee}}{{/interest}}';

/** The names of the creditor and of the payment link stand in an SMS only where they are known. */
export const FROM = '{{#creditor}}{{creditor}}: {{/creditor}}';
export const PAY = '{{#payment_link}} Pay online: {{payment_link}}{{/payment_link}}';
