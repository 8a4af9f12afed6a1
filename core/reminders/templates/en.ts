import type { Wording } from './wording';

export const en: Wording = {
  language: 'en',
  locale: 'en-GB',
  version: '1',
  labels: {
    invoice: 'Invoice',
    due: 'Due',
    daysLate: 'Days late',
    amount: 'Amount',
    credit: 'Credit',
    invoices: 'Invoices',
    interest: 'Late interest',
    toPay: 'To pay',
    dear: 'Dear {{contact_name}},',
    dearAll: 'Dear Sir or Madam,',
  },
  levelNames: [
    'Before due',
    'Friendly reminder',
    'Firm reminder',
    'Final reminder',
    'Demand letter',
    'Last demand',
    'Hand-over notice',
  ],
  templates: [
    {
      level: 1,
      channel: 'email',
      subject:
        '{{#one}}Invoice {{first_invoice}} is due on {{due_date}}{{/one}}{{#many}}{{count}} invoices are due soon{{/many}}',
      body: `{{salutation}}

This is a courtesy note: {{#one}}the invoice below falls{{/one}}{{#many}}the invoices below fall{{/many}} due shortly.

{{invoice_table}}

If payment is already on its way, thank you. If anything is unclear, simply reply to this e-mail.

Kind regards
{{signature}}`,
    },
    {
      level: 2,
      channel: 'email',
      subject: 'Payment reminder: {{#one}}invoice {{first_invoice}}{{/one}}{{#many}}{{count}} invoices{{/many}}',
      body: `{{salutation}}

{{#one}}The invoice below is{{/one}}{{#many}}The invoices below are{{/many}} past the due date. Perhaps {{#one}}it has{{/one}}{{#many}}they have{{/many}} been overlooked.

{{invoice_table}}

Could you arrange payment of {{to_pay}} by {{pay_by}}? If you have paid in the meantime, thank you: no reply is needed.

Kind regards
{{signature}}`,
    },
    {
      level: 3,
      channel: 'email',
      subject:
        'Second reminder: {{#one}}invoice {{first_invoice}} is overdue{{/one}}{{#many}}{{count}} invoices are overdue{{/many}}',
      body: `{{salutation}}

We wrote to you before about {{#one}}the invoice below, which is{{/one}}{{#many}}the invoices below, which are{{/many}} still unpaid.

{{invoice_table}}

Please pay {{to_pay}} by {{pay_by}}. If there is a reason why payment is delayed, tell us, and we will look for a solution together.

Kind regards
{{signature}}`,
    },
    {
      level: 4,
      channel: 'email',
      subject: 'Final reminder: {{#one}}invoice {{first_invoice}}{{/one}}{{#many}}{{count}} overdue invoices{{/many}}',
      body: `{{salutation}}

Despite our reminders, {{#one}}this invoice is{{/one}}{{#many}}these invoices are{{/many}} still unpaid.

{{invoice_table}}

Please pay {{to_pay}} by {{pay_by}}. This is our last reminder before a formal demand. If you cannot pay the whole amount now, contact us before that day to agree on a payment plan.

Kind regards
{{signature}}`,
    },
    {
      level: 5,
      channel: 'email',
      subject:
        'Demand for payment: {{#one}}invoice {{first_invoice}}{{/one}}{{#many}}{{count}} overdue invoices{{/many}}',
      body: `{{salutation}}

{{#one}}The invoice below has{{/one}}{{#many}}The invoices below have{{/many}} been overdue for up to {{days_late}} days, and our reminders have had no answer. We formally demand payment.

{{invoice_table}}

Please pay {{to_pay}} by {{pay_by}}. If you dispute {{#one}}this invoice{{/one}}{{#many}}any of these invoices{{/many}}, let us have your reasons in writing within the same time.

Kind regards
{{signature}}`,
    },
    {
      level: 6,
      channel: 'email',
      subject: 'Last demand: {{#one}}invoice {{first_invoice}}{{/one}}{{#many}}{{count}} overdue invoices{{/many}}',
      body: `{{salutation}}

{{#one}}This invoice is{{/one}}{{#many}}These invoices are{{/many}} still unpaid. Please pay {{to_pay}} by {{pay_by}}.

{{invoice_table}}

If we hear nothing by then, we will consider legal steps to recover the claim. We would rather settle this with you: a reply with a proposal is enough.

Kind regards
{{signature}}`,
    },
    {
      level: 7,
      channel: 'email',
      subject:
        'Notice before hand-over: {{#one}}invoice {{first_invoice}}{{/one}}{{#many}}{{count}} overdue invoices{{/many}}',
      body: `{{salutation}}

Our demands for payment of {{#one}}the invoice below have{{/one}}{{#many}}the invoices below have{{/many}} remained without result.

{{invoice_table}}

Unless {{to_pay}} reaches us by {{pay_by}}, we will hand the claim over to our legal advisers. You can still prevent this by paying or by contacting us before that day.

Kind regards
{{signature}}`,
    },
  ],
};
