/** Pieces that several Portuguese templates share. */
export const WHAT = '{{#one}}fatura {{first_invoice}}{{/one}}{{#many}}{{count}} faturas{{/many}}';

export const WHAT_OVERDUE = '{{#one}}fatura {{first_invoice}}{{/one}}{{#many}}{{count}} faturas vencidas{{/many}}';

/** Inside a sentence, where one invoice wants its article. */
export const THE_WHAT = '{{#one}}a fatura {{first_invoice}}{{/one}}{{#many}}{{count}} faturas{{/many}}';

/** Follows a sentence that names {{to_pay}}. */
export const CHARGES =
  '{{#interest}} Este valor inclui {{interest}} de juros de mora{{#fee}} e {{fee}} de {{fee_name}}{{/fee}}.{{/interest}}' +
  '{{^interest}}{{#fee}} Este valor inclui {{fee}} de {{fee_name}}.{{/fee}}{{/interest}}';

/** The names of the creditor and of the payment link stand in an SMS only where they are known. */
export const FROM = '{{#creditor}}{{creditor}}: {{/creditor}}';
export const PAY = '{{#payment_link}} Pagar online: {{payment_link}}{{/payment_link}}';
