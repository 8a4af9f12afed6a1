import { emailLink } from '../../addresses/links';
import { define } from '../definition';
import { LONGEST_LINK_IN_EXCEL, emailAddresses, messageText } from './linkKinds';

export const EMAIL_LINK = define({
  name: 'EMAIL_LINK',
  category: 'Reminders and contact',
  summary: 'A link for HYPERLINK that opens an e-mail, ready to send.',
  parameters: [
    { name: 'to', kind: emailAddresses, elementwise: true, text: 'The address, or several divided by commas.' },
    messageText('subject', 'The subject'),
    messageText('body', 'The text of the message'),
  ],
  result: 'text',
  longestInExcel: LONGEST_LINK_IN_EXCEL,
  errors: [
    'An address that is none is #VALUE!.',
    'In Excel a link of more than 255 characters is #VALUE!, since HYPERLINK stops there; the pane sends longer messages.',
  ],
  source: 'RFC 6068.',
  examples: [
    [
      ['ana@example.com', 'Invoice R-17', ''],
      'mailto:ana@example.com?subject=Invoice%20R-17',
      'A subject and no body.',
    ],
    [
      ['ana@example.com', 'R&D', 'Dear Ana,\n50 % is open.'],
      'mailto:ana@example.com?subject=R%26D&body=Dear%20Ana%2C%0D%0A50%20%25%20is%20open.',
      'Signs and line breaks are encoded.',
    ],
  ],
  run: (to, subject, body) => emailLink(to, subject, body),
});
