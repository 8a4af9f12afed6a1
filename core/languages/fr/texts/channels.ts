import type { Say } from '../../../i18n/say';
import { SET_UP } from './setUp';
import type { ChannelTexts } from '../../../i18n/sections/channels/texts';

export const CHANNEL_NAMES: ChannelTexts['names'] = {
  email: 'e-mail',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  call: 'appel',
  letter: 'lettre',
};

export function channels(say: Say): ChannelTexts {
  const { number, count } = say;
  return {
    names: CHANNEL_NAMES,
    titles: { email: 'E-mail', whatsapp: 'WhatsApp', sms: 'SMS', call: 'Appel', letter: 'Lettre' },
    byHand: {
      email: (n) => count(n, { one: '# e-mail', other: '# e-mails' }),
      whatsapp: (n) => count(n, { one: '# lien WhatsApp', other: '# liens WhatsApp' }),
      sms: (n) => count(n, { one: '# lien SMS', other: '# liens SMS' }),
      call: (n) => count(n, { one: '# appel', other: '# appels' }),
      letter: (n) => count(n, { one: '# lettre', other: '# lettres' }),
    },
    open: { whatsapp: 'Ouvrir WhatsApp', sms: 'Ouvrir les messages' },
    counted: {
      email: (n) => count(n, { one: '# e-mail', other: '# e-mails' }),
      whatsapp: (n) => count(n, { one: '# message WhatsApp', other: '# messages WhatsApp' }),
      sms: (n) => `${number(n)} SMS`,
    },
    send: (counts) => `Envoyer ${counts}`,
    about: (channel, sentence) => `${channel}\u00a0: ${sentence}`,
    quota: (n) => `Vous pouvez en envoyer ${number(n)} aujourd’hui.`,
    perMinute: (n) => `Il en part ${number(n)} au plus par minute.`,
    waits: {
      'contact hours': 'En attente\u00a0: hors des heures de contact',
      'no channel': 'En attente\u00a0: rien ne l’envoie',
      'asked to wait': 'En attente\u00a0: le service demande une longue pause',
    },
    keptWaiting: {
      'contact hours': (n) =>
        count(n, {
          one: '# message attend, car il est hors des heures de contact de vos règles de relance. Reprenez depuis Relancer quand elles commencent.',
          other:
            '# messages attendent, car ils sont hors des heures de contact de vos règles de relance. Reprenez depuis Relancer quand elles commencent.',
        }),
      'no channel': (n) =>
        count(n, {
          one: '# message attend, car son canal n’est plus configuré. Configurez-le à nouveau ou abandonnez le message dans Relancer.',
          other:
            '# messages attendent, car leur canal n’est plus configuré. Configurez-le à nouveau ou abandonnez les messages dans Relancer.',
        }),
      'asked to wait': (n) =>
        count(n, {
          one: '# message est en attente, car son service demande une longue pause. Reprenez-le plus tard depuis Relancer.',
          other:
            '# messages sont en attente, car leur service demande une longue pause. Reprenez-les plus tard depuis Relancer.',
        }),
    },
    setUp: SET_UP,
  };
}
