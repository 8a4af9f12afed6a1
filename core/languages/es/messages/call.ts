import { callScripts, type CallFrame, type CallStep } from '../../../messages/templates/callScript';
import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, THE_WHAT } from './phrases';

const DUE = '{{#one}}venció{{/one}}{{#many}}la primera venció{{/many}} el {{due_date}}';
const COPIES = 'Enviar copias de las facturas en las que se basa la reclamación.';

const STEPS: SevenLevels<CallStep> = [
  {
    reason: `Le llamo por cortesía: ${THE_WHAT} por {{to_pay}} {{#one}}vence{{/one}}{{#many}}vencen{{/many}} próximamente, {{#many}}la primera {{/many}}el {{due_date}}.`,
    question: '¿Ha recibido todo lo necesario y está previsto el pago para esa fecha?',
    offers: ['Volver a enviar la factura o corregir los datos si hay algún error.'],
  },
  {
    reason: `Todavía no hemos recibido {{to_pay}} por ${THE_WHAT}; ${DUE}.${CHARGES}`,
    question: '¿Es posible que se haya pasado por alto? ¿Puede pagar a más tardar el {{pay_by}}?',
    offers: ['Volver a enviar la factura.', 'Si el error es nuestro, aclararlo en el mismo día.'],
  },
  {
    reason: `Le hemos escrito acerca de ${THE_WHAT}: siguen pendientes {{to_pay}}; ${DUE}.${CHARGES}`,
    question: '¿Cómo y cuándo le sería posible pagar? ¿Podría ser a más tardar el {{pay_by}}?',
    offers: ['Acordar una fecha de pago.', 'Trasladar hoy mismo una queja a la persona responsable.'],
  },
  {
    reason: `A pesar de nuestros recordatorios, siguen pendientes {{to_pay}} por ${THE_WHAT}; ${DUE}.${CHARGES} El siguiente paso sería un requerimiento formal.`,
    question:
      '¿Puede pagar el importe total a más tardar el {{pay_by}}? Si no es posible, ¿qué cantidad puede pagar y cuándo?',
    offers: ['Acordar una fecha de pago, o un pago parcial ahora.', 'Hablar de un plan de pagos.'],
  },
  {
    reason: `Hemos enviado, o vamos a enviar, un requerimiento formal de pago de {{to_pay}} por ${THE_WHAT}; ${DUE}.${CHARGES}`,
    question: '¿Está conforme con la reclamación? ¿Puede pagar a más tardar el {{pay_by}}?',
    offers: [COPIES, 'Hablar de un plan de pagos.'],
  },
  {
    reason: `Nuestro requerimiento formal de pago de {{to_pay}} por ${THE_WHAT} no ha dado resultado.${CHARGES} Queremos llegar a un acuerdo con usted antes de dar cualquier otro paso, si es posible a más tardar el {{pay_by}}.`,
    question: '¿Qué propuesta puede hacernos hoy?',
    offers: [COPIES, 'Anotar la propuesta y confirmarla por escrito.'],
  },
  {
    reason: `Nuestros requerimientos de pago de {{to_pay}} por ${THE_WHAT} no han dado resultado.${CHARGES} Si no tenemos noticias suyas a más tardar el {{pay_by}}, tenemos la intención de trasladar el asunto a nuestros abogados.`,
    question: '¿Hay algo que desee comunicarnos o que debamos tener en cuenta antes de esa fecha?',
    offers: [COPIES, 'Anotar una última propuesta y presentarla para su decisión.'],
  },
];

const FRAME: CallFrame = {
  opening: `1. Apertura
«Buenos días, me llamo … {{#creditor}}y llamo de {{creditor}}{{/creditor}}{{^creditor}}y llamo por un asunto profesional{{/creditor}}. ¿Podría hablar con {{customer}} o con la persona que lleva la contabilidad?»`,
  identity: `2. Comprobación de identidad, antes de nada
«¿Me dice, por favor, su nombre completo y su cargo? ¿Y su número de cliente o la dirección que consta en nuestra ficha?»
- Deje que la otra persona diga los datos; no los lea usted.
- Si no es la persona indicada, o no se confirma su identidad: no mencione ninguna factura, importe ni pago, ni a terceros ni en el buzón de voz. Deje solo su nombre y número, y despídase con cortesía.`,
  reason: 'Motivo',
  question: 'Pregunta',
  wait: 'Después, espere y escuche.',
  offers: 'Ofrecimientos',
  planOffer: 'Ofrecer este plan de pagos:',
  payOnline: 'Enviar el enlace para pagar en línea: {{payment_link}}',
  dispute: 'Disputa: anote los motivos, no discuta y diga que se revisará la factura.',
  quotes: ['«', '»'],
  notes: `6. Anotar enseguida
- Con quién ha hablado, cuándo y cómo se confirmó la identidad.
- El resultado: promesa (importe y fecha), pagado (fecha y referencia), disputa (qué factura y por qué), desea un plan, volver a llamar (cuándo), número equivocado, sin respuesta.
- Si desea que no se le llame, o que se le contacte de otra manera.`,
};

export const CALL: SevenLevels<string> = callScripts(FRAME, STEPS);
