import type { Say } from '../../../i18n/say';
import { SET_UP } from './setUp';
import type { ChannelTexts } from '../../../i18n/sections/channels/texts';

export const CHANNEL_NAMES: ChannelTexts['names'] = {
  email: 'e-mail',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  call: 'call',
  letter: 'letter',
};

export function channels(say: Say): ChannelTexts {
  const { number, count } = say;
  return {
    names: CHANNEL_NAMES,
    titles: { email: 'E-mail', whatsapp: 'WhatsApp', sms: 'SMS', call: 'Call', letter: 'Letter' },
    byHand: {
      email: (n) => count(n, { one: '# e-mail', other: '# e-mails' }),
      whatsapp: (n) => count(n, { one: '# WhatsApp link', other: '# WhatsApp links' }),
      sms: (n) => count(n, { one: '# SMS link', other: '# SMS links' }),
      call: (n) => count(n, { one: '# call', other: '# calls' }),
      letter: (n) => count(n, { one: '# letter', other: '# letters' }),
    },
    open: { whatsapp: 'Open WhatsApp', sms: 'Open messages' },
    counted: {
      email: (n) => count(n, { one: '# e-mail', other: '# e-mails' }),
      whatsapp: (n) => count(n, { one: '# WhatsApp message', other: '# WhatsApp messages' }),
      sms: (n) => `${number(n)} SMS`,
    },
    send: (counts) => `Send ${counts}`,
    about: (channel, sentence) => `${channel}: ${sentence}`,
    quota: (n) => `You can send ${number(n)} today.`,
    perMinute: (n) => `At most ${number(n)} a minute go out.`,
    waits: {
      'contact hours': 'Waiting: outside contact hours',
      'no channel': 'Waiting: nothing sends it',
      'asked to wait': 'Waiting: its service asks for a long pause',
    },
    keptWaiting: {
      'contact hours': (n) =>
        count(n, {
          one: '# message waits, because it is outside the contact hours of your policy. Go on with it from Remind when they begin.',
          other:
            '# messages wait, because it is outside the contact hours of your policy. Go on with them from Remind when they begin.',
        }),
      'no channel': (n) =>
        count(n, {
          one: '# message waits, because its channel is no longer set up. Set it up again, or drop the message in Remind.',
          other:
            '# messages wait, because their channel is no longer set up. Set it up again, or drop the messages in Remind.',
        }),
      'asked to wait': (n) =>
        count(n, {
          one: '# message waits, because its service asks for a long pause. Go on with it from Remind later.',
          other: '# messages wait, because their service asks for a long pause. Go on with them from Remind later.',
        }),
    },
    setUp: SET_UP,
  };
}
