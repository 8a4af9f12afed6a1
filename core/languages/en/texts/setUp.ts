import type { SetUpTexts } from '../../../i18n/sections/channels/setUp/texts';

export const SET_UP: SetUpTexts = {
  title: 'SMS and WhatsApp',
  intro:
    'Messages go out through your own account with a service. Its key stays with your Google account, never in the spreadsheet, and nobody else sees it.',
  channel: 'Channel',
  notSetUp: 'Not set up: you send each message yourself from a link.',
  service: 'Service',
  kinds: { gateway: 'Your own gateway', twilio: 'Twilio', whatsappCloud: 'WhatsApp Cloud API' },
  address: 'Address',
  addressHint: {
    gateway: 'Where your gateway takes messages, such as https://gateway.example/messages.',
    twilio: 'https://api.twilio.com/2010-04-01/Accounts/AC…/Messages.json with your account’s SID.',
    whatsappCloud: 'https://graph.facebook.com/v21.0/…/messages with your number’s id.',
  },
  from: 'From',
  fromHint: {
    gateway: 'The sender as customers see it.',
    twilio: 'Your sending number, or a messaging service (MG…).',
    whatsappCloud: 'Your WhatsApp number.',
  },
  template: 'Template',
  templateHint:
    'An approved template with one text field. Without one, WhatsApp delivers only within 24 hours of the customer’s last message.',
  templateLanguage: 'Language of the template',
  key: 'Key',
  keyHint: {
    gateway: 'What your gateway expects as a bearer token.',
    twilio: 'Account SID and auth token with a colon between them.',
    whatsappCloud: 'The access token of your app.',
  },
  keyKept: (end) => `A key that ends in ${end} is kept. Leave this blank to keep it.`,
  missing: 'Fill this in.',
  save: (channel) => `Save ${channel}`,
  remove: (channel) => `Remove ${channel}`,
  saved: (channel) => `${channel} is set up. Messages go out by themselves once you approve them.`,
  removed: (channel) => `${channel} is removed, with its key. You send each message yourself from a link.`,
};
