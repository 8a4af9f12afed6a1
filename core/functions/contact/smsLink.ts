import { smsLink } from '../../addresses/links';
import { define } from '../definition';
import { LONGEST_LINK_IN_EXCEL, messageText, phoneNumber } from './linkKinds';

export const SMS_LINK = define({
  name: 'SMS_LINK',
  category: 'Reminders and contact',
  summary: 'A link for HYPERLINK that opens a text message, ready to send.',
  parameters: [
    {
      name: 'phone',
      kind: phoneNumber,
      elementwise: true,
      text: 'The phone number in international form, as text: +49 151 23456789.',
    },
    messageText('text', 'The message'),
  ],
  result: 'text',
  longestInExcel: LONGEST_LINK_IN_EXCEL,
  errors: [
    'A phone number without its country, or one that a cell holds as a number, is #VALUE!.',
    'In Excel a link of more than 255 characters is #VALUE!, since HYPERLINK stops there; the pane sends longer messages.',
  ],
  source: 'RFC 5724.',
  examples: [
    [
      ['+34 600 123 456', 'Invoice R-17 is open.'],
      'sms:+34600123456?body=Invoice%20R-17%20is%20open.',
      'The number keeps its plus.',
    ],
    [['0034 600 123 456', ''], 'sms:+34600123456', 'A leading 00 stands for the plus.'],
  ],
  run: (phone, message) => smsLink(phone, message),
});
