import type { Variant } from '../../../messages/templates/variant';

/** The United States. */
export const variant: Variant = {
  // Carriers and the Telephone Consumer Protection Act want a way out in each message.
  optOut: 'Reply STOP to opt out.',
  words: [
    [
      '{{#contact_name}}Yours sincerely,{{/contact_name}}{{^contact_name}}Yours faithfully,{{/contact_name}}',
      'Sincerely,',
    ],
    ['Kind regards,', 'Best regards,'],
    ['Dear Sir or Madam,', 'To whom it may concern:'],
    ['solicitors', 'attorneys'],
    ['instalment', 'installment'],
    ['limitation period starts afresh', 'limitation period may start again'],
    ['looks after', 'handles'],
    // It is said in a sentence too: so much “in late charges”.
    ['Late payment compensation', 'Late charges'],
    ['Reminder costs', 'Late charges'],
    ['fell due', 'was due'],
    ['below falls due on', 'below is due on'],
    ['fall due shortly', 'are due shortly'],
    ['fall due soon', 'are due soon'],
    ['}}) falls due on', '}}) is due on'],
    ['amount falls due at once', 'amount becomes due at once'],
  ],
};
