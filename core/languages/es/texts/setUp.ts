import type { SetUpTexts } from '../../../i18n/sections/channels/setUp/texts';

export const SET_UP: SetUpTexts = {
  title: 'SMS y WhatsApp',
  intro:
    'Los mensajes salen por su propia cuenta en un servicio. Su clave queda con su cuenta de Google, nunca en la hoja, y nadie más la ve.',
  channel: 'Canal',
  notSetUp: 'Sin configurar: usted envía cada mensaje desde un enlace.',
  service: 'Servicio',
  kinds: { gateway: 'Su propia pasarela', twilio: 'Twilio', whatsappCloud: 'WhatsApp Cloud API' },
  address: 'Dirección',
  addressHint: {
    gateway: 'Donde su pasarela recibe mensajes, como https://gateway.example/messages.',
    twilio: 'https://api.twilio.com/2010-04-01/Accounts/AC…/Messages.json con el SID de su cuenta.',
    whatsappCloud: 'https://graph.facebook.com/v21.0/…/messages con el id de su número.',
  },
  from: 'De',
  fromHint: {
    gateway: 'El remitente como lo ven los clientes.',
    twilio: 'Su número de envío o un servicio de mensajería (MG…).',
    whatsappCloud: 'Su número de WhatsApp.',
  },
  template: 'Plantilla',
  templateHint:
    'Una plantilla aprobada con un campo de texto. Sin ella, WhatsApp entrega solo dentro de las 24 horas del último mensaje del cliente.',
  templateLanguage: 'Idioma de la plantilla',
  key: 'Clave',
  keyHint: {
    gateway: 'Lo que su pasarela espera como token bearer.',
    twilio: 'SID de la cuenta y token, con dos puntos entre ambos.',
    whatsappCloud: 'El token de acceso de su aplicación.',
  },
  keyKept: (end) => `Hay una clave que termina en ${end}. Déjelo en blanco para conservarla.`,
  missing: 'Complete este campo.',
  save: (channel) => `Guardar ${channel}`,
  remove: (channel) => `Quitar ${channel}`,
  saved: (channel) => `${channel} está configurado. Los mensajes salen en cuanto usted los aprueba.`,
  removed: (channel) => `${channel} se quitó, con su clave. Usted envía cada mensaje desde un enlace.`,
};
