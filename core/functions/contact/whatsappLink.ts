import { whatsappLink } from '../../addresses/links';
import { define } from '../definition';
import { LONGEST_LINK_IN_EXCEL, messageText, phoneNumber } from './linkKinds';

export const WHATSAPP_LINK = define({
  name: 'WHATSAPP_LINK',
  category: 'Reminders and contact',
  summary: 'A link for HYPERLINK that opens WhatsApp with a message, ready to send.',
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
  source: 'WhatsApp, click to chat: https://wa.me/ and the digits in international form.',
  examples: [
    [
      ['+49 151 23456789', 'Invoice R-17 is open.'],
      'https://wa.me/4915123456789?text=Invoice%20R-17%20is%20open.',
      'Digits only, text encoded.',
    ],
    [['+44 (0)20 7946 0958', ''], 'https://wa.me/442079460958', 'The trunk zero is left out; no text.'],
  ],
  run: (phone, message) => whatsappLink(phone, message),
});
