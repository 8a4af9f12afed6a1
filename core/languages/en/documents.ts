import type { DocumentWording } from '../../messages/documents/documentText';
import { CHANNEL_NAMES } from './texts/channels';

const CLOSING =
  '{{#contact_name}}Yours sincerely,{{/contact_name}}{{^contact_name}}Yours faithfully,{{/contact_name}}\n{{signature}}{{^signature}}{{creditor}}{{/signature}}';

export const documents: DocumentWording = {
  language: 'en',
  locale: 'en-GB',
  code: 'before',
  colon: ': ',
  labels: {
    account: 'Account',
    customerNumber: 'Customer number',
    invoice: 'Invoice',
    due: 'Due',
    amount: 'Amount',
    paid: 'Paid',
    open: 'Open',
    daysLate: 'Days late',
    credit: 'Credit',
    disputed: 'disputed',
    invoices: 'Invoices',
    credits: 'Credits',
    interest: 'Late interest',
    fees: 'Costs of earlier reminders',
    total: 'Total',
    reckoning: 'How the interest was calculated',
    onOpenAmounts: 'Interest is worked out on what is still open, from the day after the due date.',
    from: 'From',
    to: 'To',
    days: 'Days',
    rate: 'Rate',
    agreedRate: 'Yearly rate as agreed, simple interest on 365 days',
    ratesKnownTo: (date) => `Official rates are known up to ${date}`,
    ownRates: (date, sources) =>
      `from ${date} on reference rates of the creditor’s own${sources === '' ? '' : `: ${sources}`}`,
    checked: (date) => `checked ${date}`,
    sentBefore: 'Sent before',
    date: 'Date',
    message: 'Message',
    channels: CHANNEL_NAMES,
    noAddress: '[No postal address on file]',
    dear: 'Dear {{contact_name}},',
    dearAll: 'Dear Sir or Madam,',
  },
  texts: {
    statement: {
      subject: 'Statement of account as of {{as_of}}',
      body: [
        '{{salutation}}',
        'This is the state of your account with us as of {{as_of}}. It is for your information and is not a reminder.',
        '{{invoice_table}}',
        'If anything differs from your books, please tell us by {{object_by}}{{#object_to}}, at {{object_to}}{{/object_to}}. If you have paid in the last few days, thank you.',
        CLOSING,
      ].join('\n\n'),
    },
    verification: {
      subject: 'Breakdown of our claim as of {{as_of}}',
      body: [
        '{{salutation}}',
        'This letter sets out what our claim rests on as of {{as_of}}: each invoice with what was paid and what is open{{#interest}}, how the late interest was worked out{{/interest}}{{#sent}}, and what we sent you before{{/sent}}.',
        '{{invoice_table}}',
        'If you dispute the claim or a part of it, please write to us by {{object_by}}{{#object_to}}, at {{object_to}}{{/object_to}}, and tell us why. We will look into it and answer you. Copies of the invoices are available on request.',
        'If you have paid in the last few days, thank you: we will credit it.',
        CLOSING,
      ].join('\n\n'),
    },
    'plan offer': {
      subject: 'Payment plan offer of {{as_of}}',
      body: [
        '{{salutation}}',
        'We offer you to pay the claim set out below in these instalments, without interest or charges for paying by instalments:',
        '{{plan}}',
        '{{invoice_table}}',
        'To accept, please sign this letter and send it back, or confirm it in writing, by {{object_by}}{{#object_to}}, at {{object_to}}{{/object_to}}. Without your answer the offer lapses on that day. By accepting it you acknowledge the debt, and the limitation period starts afresh. If an instalment is not paid on its day, the whole remaining amount falls due at once.',
        CLOSING,
        'I accept this plan.\nPlace, date, signature: ______________________________',
      ].join('\n\n'),
    },
    'plan acceptance': {
      subject: 'Payment plan agreement of {{as_of}}',
      body: [
        '{{salutation}}',
        'We confirm what we have agreed: you pay the claim set out below in these instalments, without interest or charges for paying by instalments.',
        '{{plan}}',
        '{{invoice_table}}',
        'You acknowledge this debt, and the limitation period starts afresh. While each instalment is paid on its day, we take no further step. If one is not, the whole remaining amount falls due at once. If anything here differs from what we agreed, please tell us by {{object_by}}{{#object_to}}, at {{object_to}}{{/object_to}}.',
        CLOSING,
        'Place, date, signature of the customer: ______________________________',
      ].join('\n\n'),
    },
    'settlement offer': {
      subject: 'Settlement offer of {{as_of}}',
      body: [
        '{{salutation}}',
        'Our claim as of today is set out below.',
        '{{invoice_table}}',
        'To settle the matter, we offer to accept {{settlement}} in full and final settlement of this claim, if it reaches us by {{object_by}}. We then waive the remaining {{waived}}. If it does not reach us by that day, the offer lapses and the claim stands in full, less what was paid.',
        'Please quote the invoice numbers with your payment.{{#object_to}} If you have a question, write to {{object_to}}.{{/object_to}}',
        CLOSING,
      ].join('\n\n'),
    },
    'dispute answer': {
      subject: 'Our answer to your objection, {{as_of}}',
      body: [
        '{{salutation}}',
        'You raised this objection:\n{{objection}}',
        'We have looked into it:\n{{finding}}',
        'This is the claim as it now stands:',
        '{{invoice_table}}',
        'Reminders about invoices in dispute are on hold while they are being clarified. If you do not agree with our finding, please write to us by {{object_by}}{{#object_to}}, at {{object_to}}{{/object_to}}, and tell us why. Copies of the invoices are available on request.',
        CLOSING,
      ].join('\n\n'),
    },
  },
};
