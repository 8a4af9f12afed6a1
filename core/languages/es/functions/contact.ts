import { CONTACT_CHANNELS, CONTACT_OUTCOMES } from '../../../dunning/contactRules';
import { LIMITATION_PERIODS } from '../../../dunning/limitationPeriods';
import type { GroupWording } from '../../../functions/wording';
import { AS_OF, DUE_DATE, HOLD } from './shared';

const STILL_OWED = 'Lo que aún se debe; 0 o menos da un resultado en blanco.';
const PHONE = 'El número de teléfono en formato internacional, como texto: +49 151 23456789.';
const MESSAGE = 'El mensaje; puede quedar en blanco.';
const LIMITATION = {
  jurisdiction: `Una de ${Object.keys(LIMITATION_PERIODS).join(', ')}; GB es UK.`,
  due_date: 'El día en que vencía el pago.',
  acknowledged: 'El último día en que el deudor reconoció la deuda o pagó una parte de ella.',
  claim:
    'goods (bienes) o services (servicios), donde la ley los distingue (PL, US-NY, US-IL). Si se omite: la anterior de las dos fechas.',
};

export const contact: GroupWording<'Reminders and contact'> = {
  name: 'Recordatorios y contacto',
  functions: {
    REMINDER_LEVEL: {
      summary: 'El nivel de recordatorio que hay que enviar ahora, o en blanco.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        last_level: 'El nivel más alto enviado hasta ahora. Si se omite: ninguno.',
        last_sent: 'El día en que se envió el último recordatorio.',
        policy:
          'Filas de día inicial y nivel, en orden ascendente, o los niveles de la hoja de política. Si se omite: −3 1, 1 2, 10 3, 20 4, 31 5, 61 6, 91 7.',
        open_amount: STILL_OWED,
        hold: 'Motivo del bloqueo; un bloqueo da un resultado en blanco.',
        granted_until:
          'El día hasta el que el último recordatorio daba plazo para pagar; el nivel siguiente espera a que haya pasado. Si se omite: ninguno.',
      },
    },
    NEXT_ACTION: {
      summary: 'El siguiente paso con un cliente, según los días de retraso y el riesgo.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        risk: 'Low, Medium, High o New, como lo da RISK_SEGMENT. Si se omite: Low, la escala más suave.',
        hold: HOLD,
        policy:
          'Filas de día inicial, Low, Medium, High y New, con los días en orden ascendente, en lugar de la tabla incorporada.',
        open_amount: STILL_OWED,
      },
    },
    CAN_CONTACT: {
      summary: 'VERDADERO (TRUE) si se puede contactar ahora con un deudor; si no, el motivo.',
      arguments: {
        channel: `Uno de ${CONTACT_CHANNELS.join(', ')}.`,
        at: 'La fecha y hora del contacto, en la hora local del deudor.',
        contacts: `Lo que se ha intentado hasta ahora con este deudor por esta deuda: filas de momento, canal y resultado (${CONTACT_OUTCOMES.join(', ')}). Puede quedar en blanco.`,
        options: 'rules, opted_out, disputed_on, verified_on, breathing_space_from.',
      },
    },
    REMINDER_TEXT: {
      summary: 'Una plantilla con sus campos {{field}} rellenados.',
      arguments: {
        template:
          'Texto con campos de la forma {{field}}; {{#field}}…{{/field}} muestra su texto solo donde el campo tiene un valor.',
        fields: 'Los nombres de los campos, por ejemplo una fila de encabezados.',
        values: 'Sus valores en el mismo orden, escritos como los da TEXT (TEXTO).',
      },
    },
    EMAIL_LINK: {
      summary: 'Un enlace para HYPERLINK (HIPERVINCULO) que abre un correo listo para enviar.',
      arguments: {
        to: 'La dirección, o varias separadas por comas.',
        subject: 'El asunto; puede quedar en blanco.',
        body: 'El texto del mensaje; puede quedar en blanco.',
      },
    },
    WHATSAPP_LINK: {
      summary: 'Un enlace para HYPERLINK (HIPERVINCULO) que abre WhatsApp con un mensaje listo para enviar.',
      arguments: { phone: PHONE, text: MESSAGE },
    },
    SMS_LINK: {
      summary: 'Un enlace para HYPERLINK (HIPERVINCULO) que abre un SMS listo para enviar.',
      arguments: { phone: PHONE, text: MESSAGE },
    },
    LIMITATION_DATE: {
      summary: 'El primer día en que una deuda ha prescrito.',
      arguments: LIMITATION,
    },
    LIMITATION_STATEMENT: {
      summary: 'El cálculo detrás de LIMITATION_DATE: el plazo, cuándo empieza y termina, la ley y lo que es incierto.',
      arguments: LIMITATION,
    },
  },
};
