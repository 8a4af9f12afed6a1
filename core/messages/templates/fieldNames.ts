/**
 * The fields a template may name, with what each holds. Amounts come with their currency code, dates written out in the
 * message's language. A section `{{#field}}…{{/field}}` shows only where the field has a value.
 */
export const FIELD_TEXTS = {
  salutation: 'Dear …, with the contact name where there is one',
  customer: 'the customer',
  contact_name: 'the contact person; missing where the row has none',
  creditor: 'whose money it is; missing where the policy names nobody',
  signature: 'stands under the message, with the creditor below where it does not name it; may be empty',
  count: 'how many invoices',
  one: 'a section for exactly one invoice',
  many: 'a section for several invoices',
  first_invoice: 'the oldest invoice',
  due_date: 'the due date of the oldest invoice',
  days_late: 'whole days the oldest invoice is late',
  invoices_total: 'the invoices less credits',
  interest: 'late interest to date; missing where the policy charges none',
  fee: 'the fee of this level; missing where there is none',
  fee_name:
    'what that fee is called, as the law calls it where it is a lump sum of the law; missing where there is none',
  to_pay: 'what is to be paid now',
  pay_by: 'the day payment is asked for',
  payment_link: 'the link to pay online; missing where the invoices have none in common, or it would pay another sum',
  also_open:
    'a sentence about invoices of lower levels in the same message, with their sum; missing where there are none. The fields before this one are about the highest level alone',
  plan_offer: 'a payment plan in one sentence per instalment; missing where none is offered or the sum is too small',
  invoice_table: 'the table of invoices; must stand alone on its line',
} as const;

export type TemplateField = keyof typeof FIELD_TEXTS;

/** Every field with a value. */
export const SAMPLE_FIELDS = Object.fromEntries(Object.keys(FIELD_TEXTS).map((field) => [field, 'x']));
