import type { Say } from '../../../i18n/say';
import { SET_UP } from './setUp';
import type { ChannelTexts } from '../../../i18n/sections/channels/texts';

export const CHANNEL_NAMES: ChannelTexts['names'] = {
  email: 'e-mail',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  call: 'chamada',
  letter: 'carta',
};

export function channels(say: Say): ChannelTexts {
  const { number, count } = say;
  return {
    names: CHANNEL_NAMES,
    titles: { email: 'E-mail', whatsapp: 'WhatsApp', sms: 'SMS', call: 'Chamada', letter: 'Carta' },
    byHand: {
      email: (n) => count(n, { one: '# e-mail', other: '# e-mails' }),
      whatsapp: (n) => count(n, { one: '# link de WhatsApp', other: '# links de WhatsApp' }),
      sms: (n) => count(n, { one: '# link de SMS', other: '# links de SMS' }),
      call: (n) => count(n, { one: '# chamada', other: '# chamadas' }),
      letter: (n) => count(n, { one: '# carta', other: '# cartas' }),
    },
    open: { whatsapp: 'Abrir o WhatsApp', sms: 'Abrir as mensagens' },
    counted: {
      email: (n) => count(n, { one: '# e-mail', other: '# e-mails' }),
      whatsapp: (n) => count(n, { one: '# mensagem de WhatsApp', other: '# mensagens de WhatsApp' }),
      sms: (n) => `${number(n)} SMS`,
    },
    send: (counts) => `Enviar ${counts}`,
    about: (channel, sentence) => `${channel}: ${sentence}`,
    quota: (n) => `Hoje pode enviar ${number(n)}.`,
    perMinute: (n) => `Saem no máximo ${number(n)} por minuto.`,
    waits: {
      'contact hours': 'Aguarda: fora do horário de contacto',
      'no channel': 'Aguarda: nada a envia',
      'asked to wait': 'Aguarda: o serviço pede uma pausa longa',
    },
    keptWaiting: {
      'contact hours': (n) =>
        count(n, {
          one: '# mensagem aguarda, porque está fora do horário de contacto da sua política. Continue em Cobrar quando o horário começar.',
          other:
            '# mensagens aguardam, porque estão fora do horário de contacto da sua política. Continue em Cobrar quando o horário começar.',
        }),
      'no channel': (n) =>
        count(n, {
          one: '# mensagem aguarda, porque o seu canal já não está configurado. Configure-o de novo ou descarte a mensagem em Cobrar.',
          other:
            '# mensagens aguardam, porque o seu canal já não está configurado. Configure-o de novo ou descarte as mensagens em Cobrar.',
        }),
      'asked to wait': (n) =>
        count(n, {
          one: '# mensagem aguarda, porque o seu serviço pede uma pausa longa. Continue mais tarde em Cobrar.',
          other: '# mensagens aguardam, porque o seu serviço pede uma pausa longa. Continue mais tarde em Cobrar.',
        }),
    },
    setUp: SET_UP,
  };
}
