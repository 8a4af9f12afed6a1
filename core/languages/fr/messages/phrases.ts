/** Pieces that several French templates share. */
export const WHAT = '{{#one}}facture {{first_invoice}}{{/one}}{{#many}}{{count}} factures{{/many}}';

export const WHAT_OVERDUE = '{{#one}}facture {{first_invoice}}{{/one}}{{#many}}{{count}} factures échues{{/many}}';

/** Inside a sentence, where one invoice wants its article. */
export const THE_WHAT = '{{#one}}la facture {{first_invoice}}{{/one}}{{#many}}{{count}} factures{{/many}}';

/** Follows a sentence that names {{to_pay}}. */
export const CHARGES =
  '{{#interest}} Ce montant comprend : intérêts de retard {{interest}}{{#fee}}, {{fee_name}} {{fee}}{{/fee}}.{{/interest}}' +
  '{{^interest}}{{#fee}} Ce montant comprend : {{fee_name}} {{fee}}.{{/fee}}{{/interest}}';

/** The names of the creditor and of the payment link stand in an SMS only where they are known. */
export const FROM = '{{#creditor}}{{creditor}}: {{/creditor}}';
export const PAY = '{{#payment_link}} Payer en ligne: {{payment_link}}{{/payment_link}}';

/** French sets a no-break space before : ; ? ! and », and after «, so that none of them begins or ends a line; texts are written with a plain one. */
export function typeset(text: string): string {
  return text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
