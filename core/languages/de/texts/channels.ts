import type { Say } from '../../../i18n/say';
import { SET_UP } from './setUp';
import type { ChannelTexts } from '../../../i18n/sections/channels/texts';

export const CHANNEL_NAMES: ChannelTexts['names'] = {
  email: 'E-Mail',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  call: 'Anruf',
  letter: 'Brief',
};

export function channels(say: Say): ChannelTexts {
  const { number, count } = say;
  return {
    names: CHANNEL_NAMES,
    titles: { email: 'E-Mail', whatsapp: 'WhatsApp', sms: 'SMS', call: 'Anruf', letter: 'Brief' },
    byHand: {
      email: (n) => count(n, { one: '# E-Mail', other: '# E-Mails' }),
      whatsapp: (n) => count(n, { one: '# WhatsApp-Link', other: '# WhatsApp-Links' }),
      sms: (n) => count(n, { one: '# SMS-Link', other: '# SMS-Links' }),
      call: (n) => count(n, { one: '# Anruf', other: '# Anrufe' }),
      letter: (n) => count(n, { one: '# Brief', other: '# Briefe' }),
    },
    open: { whatsapp: 'WhatsApp öffnen', sms: 'Nachrichten öffnen' },
    counted: {
      email: (n) => count(n, { one: '# E-Mail', other: '# E-Mails' }),
      whatsapp: (n) => count(n, { one: '# WhatsApp-Nachricht', other: '# WhatsApp-Nachrichten' }),
      sms: (n) => `${number(n)} SMS`,
    },
    send: (counts) => `${counts} senden`,
    about: (channel, sentence) => `${channel}: ${sentence}`,
    quota: (n) => `Sie können heute ${number(n)} senden.`,
    perMinute: (n) => `Höchstens ${number(n)} gehen je Minute hinaus.`,
    waits: {
      'contact hours': 'Wartet: außerhalb der Kontaktzeiten',
      'no channel': 'Wartet: Nichts sendet sie',
      'asked to wait': 'Wartet: Der Dienst bittet um eine lange Pause',
    },
    keptWaiting: {
      'contact hours': (n) =>
        count(n, {
          one: '# Nachricht wartet, weil Ihre Mahnregeln jetzt keinen Kontakt erlaubt. Fahren Sie unter „Mahnen“ fort, wenn die Kontaktzeit beginnt.',
          other:
            '# Nachrichten warten, weil Ihre Mahnregeln jetzt keinen Kontakt erlaubt. Fahren Sie unter „Mahnen“ fort, wenn die Kontaktzeit beginnt.',
        }),
      'no channel': (n) =>
        count(n, {
          one: '# Nachricht wartet, weil ihr Kanal nicht mehr eingerichtet ist. Richten Sie ihn wieder ein oder verwerfen Sie die Nachricht unter „Mahnen“.',
          other:
            '# Nachrichten warten, weil ihr Kanal nicht mehr eingerichtet ist. Richten Sie ihn wieder ein oder verwerfen Sie die Nachrichten unter „Mahnen“.',
        }),
      'asked to wait': (n) =>
        count(n, {
          one: '# Nachricht wartet, weil ihr Dienst um eine lange Pause bittet. Machen Sie später unter Erinnern mit ihr weiter.',
          other:
            '# Nachrichten warten, weil ihr Dienst um eine lange Pause bittet. Machen Sie später unter Erinnern mit ihnen weiter.',
        }),
    },
    setUp: SET_UP,
  };
}
