import type { Variant } from '../../../messages/templates/variant';

/** The United States. */
export const variant: Variant = {
  // Carriers and the Telephone Consumer Protection Act want a way out in each message.
  optOut: 'Reply STOP to opt out.',
  words: [
    [
      '{{#contact_name}}Yours sincerely{{/contact_name}}{{^contact_name}}Yours faithfully{{/contact_name}}',
      'Sincerely,',
    ],
    ['Kind regards', 'Best regards,'],
    ['Dear Sir or Madam,', 'To whom it may concern:'],
    ['solicitors', 'attorneys'],
    ['instalment', 'installment'],
    ['limitation period starts afresh', 'limitation period may start again'],
    ['looks after', 'handles'],
    ['Late payment compensation', 'Late fee'],
    ['Reminder costs', 'Late fee'],
  ],
};
