/** Pieces that several Spanish templates share. */
export const WHAT = '{{#one}}factura {{first_invoice}}{{/one}}{{#many}}{{count}} facturas{{/many}}';

export const WHAT_OVERDUE = '{{#one}}factura {{first_invoice}}{{/one}}{{#many}}{{count}} facturas vencidas{{/many}}';

/** Inside a sentence, where one invoice wants its article. */
export const THE_WHAT = '{{#one}}la factura {{first_invoice}}{{/one}}{{#many}}{{count}} facturas{{/many}}';

/** Follows a sentence that names {{to_pay}}. */
export const CHARGES =
  '{{#interest}} Este importe incluye {{interest}} de intereses de demora{{#fee}} y {{fee}} de {{fee_name}}{{/fee}}.{{/interest}}' +
  '{{^interest}}{{#fee}} Este importe incluye {{fee}} de {{fee_name}}.{{/fee}}{{/interest}}';

/** The names of the creditor and of the payment link stand in an SMS only where they are known. */
export const FROM = '{{#creditor}}{{creditor}}: {{/creditor}}';
export const PAY = '{{#payment_link}} Pagar por internet: {{payment_link}}{{/payment_link}}';
