import { CALL } from './call';
import { EMAIL_FRAME, LETTER_FRAME, PROSE } from './prose';
import { WHAT } from './phrases';
import { PAY_ONLINE, SMS, WHATSAPP } from './short';
import { levelNamesIn } from '../../../locale/languages';
import { templatesOf } from '../../../messages/templates/levels';
import type { MessageWording } from '../../../messages/templates/messageWording';

export const messages: MessageWording = {
  language: 'en',
  tongue: 'en',
  locale: 'en-GB',
  code: 'before',
  colon: ': ',
  version: '2',
  labels: {
    invoice: 'Invoice',
    due: 'Due',
    daysLate: 'Days late',
    amount: 'Amount',
    credit: 'Credit',
    invoices: 'Invoices',
    interest: 'Late interest',
    fee: 'Reminder costs',
    compensation: 'Late payment compensation',
    earlierFees: 'Costs of earlier reminders',
    reckoning: 'How the interest was calculated',
    from: 'From',
    to: 'To',
    days: 'Days',
    rate: 'Rate',
    transfer: 'Pay by bank transfer',
    account: 'Account',
    reference: 'Reference',
    scan: 'Scan this code with your banking app',
    toPay: 'To pay',
    alsoReminded: 'Also overdue, as we reminded you before',
    alsoOverdue: 'Also overdue',
    listedOverdue: 'Also overdue, for information only (not included above)',
    listedOpen: 'Not due yet, for information only (not included above)',
    alsoPay: `Also overdue, please pay as well: ${WHAT}, {{to_pay}}.`,
    dear: 'Dear {{contact_name}},',
    dearAll: 'Dear Sir or Madam,',
    noAddress: '[No postal address on file]',
    formalDear: 'Dear {{contact_name}},',
    formalDearAll: 'Dear Sir or Madam,',
  },
  levelNames: levelNamesIn('en'),
  templates: templatesOf({
    prose: PROSE,
    email: EMAIL_FRAME,
    line: SMS,
    chat: { payOnline: PAY_ONLINE, closing: 'Kind regards,', sentences: WHATSAPP },
    call: CALL,
    letter: LETTER_FRAME,
  }),
};
