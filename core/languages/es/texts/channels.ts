import type { Say } from '../../../i18n/say';
import { SET_UP } from './setUp';
import type { ChannelTexts } from '../../../i18n/sections/channels/texts';

export const CHANNEL_NAMES: ChannelTexts['names'] = {
  email: 'correo',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  call: 'llamada',
  letter: 'carta',
};

export function channels(say: Say): ChannelTexts {
  const { number, count } = say;
  return {
    names: CHANNEL_NAMES,
    titles: { email: 'Correo', whatsapp: 'WhatsApp', sms: 'SMS', call: 'Llamada', letter: 'Carta' },
    byHand: {
      email: (n) => count(n, { one: '# correo', other: '# correos' }),
      whatsapp: (n) => count(n, { one: '# enlace de WhatsApp', other: '# enlaces de WhatsApp' }),
      sms: (n) => count(n, { one: '# enlace de SMS', other: '# enlaces de SMS' }),
      call: (n) => count(n, { one: '# llamada', other: '# llamadas' }),
      letter: (n) => count(n, { one: '# carta', other: '# cartas' }),
    },
    open: { whatsapp: 'Abrir WhatsApp', sms: 'Abrir mensajes' },
    counted: {
      email: (n) => count(n, { one: '# correo', other: '# correos' }),
      whatsapp: (n) => count(n, { one: '# mensaje de WhatsApp', other: '# mensajes de WhatsApp' }),
      sms: (n) => `${number(n)} SMS`,
    },
    send: (counts) => `Enviar ${counts}`,
    about: (channel, sentence) => `${channel}: ${sentence}`,
    quota: (n) => `Hoy puede enviar ${number(n)}.`,
    perMinute: (n) => `Salen como máximo ${number(n)} por minuto.`,
    waits: {
      'contact hours': 'Espera: fuera del horario de contacto',
      'no channel': 'Espera: nada lo envía',
      'asked to wait': 'Espera: el servicio pide una pausa larga',
    },
    keptWaiting: {
      'contact hours': (n) =>
        count(n, {
          one: '# mensaje espera, porque está fuera del horario de contacto de su política. Siga con él desde Reclamar cuando empiece.',
          other:
            '# mensajes esperan, porque están fuera del horario de contacto de su política. Siga con ellos desde Reclamar cuando empiece.',
        }),
      'no channel': (n) =>
        count(n, {
          one: '# mensaje espera, porque su canal ya no está configurado. Configúrelo de nuevo o descarte el mensaje en Reclamar.',
          other:
            '# mensajes esperan, porque su canal ya no está configurado. Configúrelo de nuevo o descarte los mensajes en Reclamar.',
        }),
      'asked to wait': (n) =>
        count(n, {
          one: '# mensaje espera, porque su servicio pide una pausa larga. Siga con él desde Reclamar más tarde.',
          other:
            '# mensajes esperan, porque su servicio pide una pausa larga. Siga con ellos desde Reclamar más tarde.',
        }),
    },
    setUp: SET_UP,
  };
}
