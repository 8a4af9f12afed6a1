import type { Frame, Prose, SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, WHAT, WHAT_OVERDUE } from './phrases';

export const EMAIL_FRAME: Frame = {
  verification:
    'Nuestra reclamación se basa en {{#one}}la factura indicada{{/one}}{{#many}}las facturas indicadas{{/many}} arriba. Si lo solicita, le enviaremos {{#one}}una copia{{/one}}{{#many}}copias{{/many}}.',
  // What a suit in Spain has to prove: the parties, the object, the date and that it was received; 30 days to answer.
  negotiation:
    'Con esta comunicación le proponemos negociar una solución extrajudicial sobre el pago de {{to_pay}} (Ley Orgánica 1/2025, de 2 de enero). Las partes son {{#creditor}}{{creditor}} y {{/creditor}}{{customer}}{{^creditor}} y quien suscribe{{/creditor}}; el objeto {{#one}}es la factura indicada{{/one}}{{#many}}son las facturas indicadas{{/many}} arriba. Le rogamos que confirme la recepción y que nos responda por escrito en el plazo de treinta días naturales desde que la reciba; estudiaremos cualquier propuesta suya.',
  planOffer:
    'Si no le es posible pagar el importe total de una vez, le ofrecemos el siguiente plan de pagos, sin intereses ni gastos por el aplazamiento:\n{{plan_offer}}\nSi lo acepta, confírmelo por escrito (por ejemplo, por correo electrónico) a más tardar el {{pay_by}}; sin su respuesta, la oferta caduca ese día. Al aceptarlo reconoce la deuda, lo que interrumpe la prescripción. Si un plazo no se paga en su fecha, vence de inmediato todo el importe restante.',
  payOnline: 'Puede pagar en línea aquí: {{payment_link}}',
  reference: '',
  paid: 'Si ha pagado en los últimos días, no tenga en cuenta este mensaje.',
  closing: 'Un cordial saludo,',
  formalClosing: 'Atentamente,',
};

export const LETTER_FRAME: Frame = {
  ...EMAIL_FRAME,
  reference:
    'Le rogamos que indique {{#one}}el número de la factura{{/one}}{{#many}}los números de las facturas{{/many}} al efectuar el pago.',
  paid: 'Si ha pagado en los últimos días, no tenga en cuenta esta carta.',
  closing: 'Atentamente,',
};

export const PROSE: SevenLevels<Prose> = [
  {
    subject:
      '{{#one}}La factura {{first_invoice}} vence el {{due_date}}{{/one}}{{#many}}{{count}} facturas próximas a vencer{{/many}}',
    before:
      'Le recordamos, a título meramente informativo, que {{#one}}la siguiente factura vence el {{due_date}}{{/one}}{{#many}}las siguientes facturas vencen próximamente, la primera el {{due_date}}{{/many}}.',
    after:
      'Si el pago ya está en curso, se lo agradecemos. Si tiene cualquier duda, no dude en ponerse en contacto con nosotros.',
  },
  {
    subject: `Recordatorio de pago: ${WHAT}`,
    before:
      '{{#one}}La siguiente factura venció el {{due_date}} y todavía no hemos recibido el pago.{{/one}}{{#many}}Todavía no hemos recibido el pago de las siguientes facturas; la primera venció el {{due_date}}.{{/many}} Es posible que se trate de un descuido.',
    after: `Le agradeceríamos que pagara {{to_pay}} a más tardar el {{pay_by}}.${CHARGES} Si ya ha efectuado el pago, le damos las gracias y no es necesario que responda.`,
  },
  {
    subject: `Nuevo recordatorio: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}Ya nos pusimos en contacto con usted acerca de la siguiente factura, que venció el {{due_date}} y sigue pendiente de pago.{{/one}}{{#many}}Ya nos pusimos en contacto con usted acerca de pagos vencidos. Las siguientes facturas siguen pendientes; la primera venció el {{due_date}}.{{/many}}',
    after: `Le rogamos que pague {{to_pay}} a más tardar el {{pay_by}}.${CHARGES} Si tiene dificultades para pagar, póngase en contacto con nosotros y buscaremos juntos una solución.`,
  },
  {
    subject: `Último recordatorio: ${WHAT_OVERDUE}`,
    before:
      'A pesar de nuestros recordatorios, {{#one}}la siguiente factura, vencida el {{due_date}}, sigue pendiente{{/one}}{{#many}}las siguientes facturas, la primera de ellas con vencimiento el {{due_date}}, siguen pendientes{{/many}} de pago.',
    after: `Le rogamos que pague {{to_pay}} a más tardar el {{pay_by}}.${CHARGES} Este es nuestro último recordatorio antes de un requerimiento formal.{{^plan_offer}} Si no le es posible pagar ahora el importe total, póngase en contacto con nosotros antes de esa fecha para acordar un plan de pagos.{{/plan_offer}}`,
  },
  {
    subject: `Requerimiento de pago: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}La siguiente factura venció el {{due_date}} y sigue pendiente{{/one}}{{#many}}Las siguientes facturas, la primera de ellas con vencimiento el {{due_date}}, siguen pendientes{{/many}} de pago a pesar de nuestros recordatorios. Por ello, le requerimos formalmente el pago por vía extrajudicial.',
    after: `Le rogamos que pague {{to_pay}} a más tardar el {{pay_by}}.${CHARGES} Si no está conforme con {{#one}}esta factura{{/one}}{{#many}}alguna de estas facturas{{/many}}, comuníquenos los motivos por escrito dentro del mismo plazo.`,
  },
  {
    subject: `Último requerimiento de pago: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}La siguiente factura, vencida el {{due_date}}, sigue pendiente{{/one}}{{#many}}Las siguientes facturas, la primera de ellas con vencimiento el {{due_date}}, siguen pendientes{{/many}} de pago, y nuestro requerimiento formal no ha dado resultado.',
    after: `Este es nuestro último requerimiento: le rogamos que pague {{to_pay}} a más tardar el {{pay_by}}.${CHARGES} Queremos llegar a un acuerdo con usted antes de dar cualquier otro paso: basta una respuesta con su propuesta.`,
  },
  {
    subject: `Aviso previo de traslado a abogados: ${WHAT_OVERDUE}`,
    before:
      'Nuestros requerimientos de pago de {{#one}}la siguiente factura, vencida el {{due_date}},{{/one}}{{#many}}las siguientes facturas, la primera de ellas con vencimiento el {{due_date}},{{/many}} no han dado resultado.',
    after: `Si no recibimos {{to_pay}} a más tardar el {{pay_by}}, tenemos la intención de trasladar el asunto a nuestros abogados.${CHARGES} Puede evitarlo si paga o se pone en contacto con nosotros antes de esa fecha.`,
  },
];
