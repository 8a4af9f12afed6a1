import type { DocumentWording } from '../../messages/documents/documentText';
import { CHANNEL_NAMES } from './texts/channels';

const CLOSING = 'Yours sincerely\n{{signature}}{{^signature}}{{creditor}}{{/signature}}';

export const documents: DocumentWording = {
  language: 'en',
  locale: 'en-GB',
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
    total: 'Total',
    reckoning: 'Reckoning of the interest',
    onOpenAmounts: 'Interest is worked out on what is still open, from the day after the due date.',
    from: 'From',
    to: 'To',
    days: 'Days',
    rate: 'Rate',
    agreedRate: 'Yearly rate as agreed, simple interest on 365 days',
    checked: (date) => `checked ${date}`,
    sentBefore: 'Sent before',
    date: 'Date',
    message: 'Message',
    channels: CHANNEL_NAMES,
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
      subject: 'Verification of our claim as of {{as_of}}',
      body: [
        '{{salutation}}',
        'This letter sets out what our claim rests on as of {{as_of}}: each invoice with what was paid and what is open{{#interest}}, how the late interest was worked out{{/interest}}{{#sent}}, and what we sent you before{{/sent}}.',
        '{{invoice_table}}',
        'If you dispute the claim or a part of it, please write to us by {{object_by}}{{#object_to}}, at {{object_to}}{{/object_to}}, and tell us why. We will look into it and answer you. Copies of the invoices come on request.',
        'If you have paid in the last few days, thank you: what you paid is then settled.',
        CLOSING,
      ].join('\n\n'),
    },
  },
};
