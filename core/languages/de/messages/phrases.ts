/** Pieces that several German templates share. */
export const WHAT = '{{#one}}Rechnung {{first_invoice}}{{/one}}{{#many}}{{count}} Rechnungen{{/many}}';

/** After a preposition with the genitive. */
export const OF_WHAT = '{{#one}}der Rechnung {{first_invoice}}{{/one}}{{#many}}{{count}} Rechnungen{{/many}}';

export const WHAT_OVERDUE =
  '{{#one}}Rechnung {{first_invoice}}{{/one}}{{#many}}{{count}} überfällige Rechnungen{{/many}}';

/** Follows a sentence that names {{to_pay}}. */
export const CHARGES =
  '{{#interest}} In diesem Betrag enthalten: Verzugszinsen {{interest}}{{#fee}}, {{fee_name}} {{fee}}{{/fee}}.{{/interest}}' +
  '{{^interest}}{{#fee}} In diesem Betrag enthalten: {{fee_name}} {{fee}}.{{/fee}}{{/interest}}';

/** The names of the creditor and of the payment link stand in an SMS only where they are known. */
export const FROM = '{{#creditor}}{{creditor}}: {{/creditor}}';
export const PAY = '{{#payment_link}} Online zahlen: {{payment_link}}{{/payment_link}}';
