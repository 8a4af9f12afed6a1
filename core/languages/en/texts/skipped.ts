import type { SkippedTexts } from '../../../i18n/sections/skipped/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function skipped(say: Say): SkippedTexts {
  const { number, count } = say;
  const { rows } = nouns(say);
  return {
    rows: (n) => `${rows(n)} skipped`,
    canFix: (n) => `${number(n)} you can fix`,
    reasons: {
      'not due': 'No reminder due yet',
      paid: 'Paid',
      credit: 'Credit',
      'promise pending': 'Promise pending',
      disputed: 'Disputed',
      'on hold': 'On hold',
      'plan current': 'Payment plan is kept',
      'opted out': 'Opted out',
      'day granted': 'Has more time to pay',
      'already reminded': 'Already reminded at this level',
      'being sent': 'Being sent now',
      'perhaps sent': 'Perhaps sent, waits for your decision',
      'levels ended': 'All levels sent',
      'no template': 'No template for this level',
      'too little': 'Too little to chase',
      'unknown ladder': 'Its ladder is not in the policy',
      'unknown creditor': 'Its creditor is not in the policy',
      'covered by credits': 'Covered by credits',
      'contact rule': 'Not allowed to write at this time',
      duplicate: 'Duplicate invoice number',
      'no invoice number': 'No invoice number',
      'no customer': 'No customer',
      'no address': 'No e-mail address',
      'bad address': 'E-mail address not valid',
      'no phone': 'No phone number',
      'bad phone': 'Phone number not international (+44 …)',
      'unreadable date': 'Date cannot be read',
      'unreadable amount': 'Amount cannot be read',
      'unknown currency': 'Currency not known',
      'unreadable cell': 'Cell cannot be read',
      'different customers': 'One customer number, different customers',
      unclear: 'Unclear: waits for your answer',
      void: 'Cancelled',
      draft: 'Draft, not sent yet',
      'written off': 'Written off',
      'not an invoice': 'No invoice: a heading or a total',
    },
    tooSoon: (n) => count(n, { one: 'Reminded less than # day ago', other: 'Reminded less than # days ago' }),
    againIn: (n) => count(n, { one: 'again in # day', other: 'again in # days' }),
    level: (n) => `level ${number(n)}`,
    quoted: (text) => `“${text}”`,
    showRows: (n) => count(n, { one: 'Show the # row', other: 'Show the # rows' }),
    hideRows: 'Hide the rows',
    showNext: (n) => `Show ${number(n)} more`,
    noInvoice: 'no invoice number',
  };
}
