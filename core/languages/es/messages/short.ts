import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, PAY, THE_WHAT, WHAT } from './phrases';

// Every SMS does without accents outside GSM-7: one such letter would halve what a segment holds.
export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}La factura {{first_invoice}} ({{to_pay}}) vence el {{due_date}}.{{/one}}{{#many}}{{count}} facturas ({{to_pay}}) vencen pronto, la primera el {{due_date}}.{{/many}} Si el pago va en camino, gracias.${PAY}`,
  `${FROM}Recordatorio de pago: ${WHAT}, {{to_pay}} pendiente. Plazo de pago: {{pay_by}}. Si ya ha pagado, gracias.${PAY}`,
  `${FROM}Nuevo recordatorio: ${WHAT}, {{to_pay}} pendiente. Plazo de pago: {{pay_by}}. Si hay un problema, llame o escriba.${PAY}`,
  `${FROM}Recordatorio final: ${WHAT}, {{to_pay}} pendiente. Plazo de pago: {{pay_by}}. Si necesita pagar a plazos, consulte.${PAY}`,
  `${FROM}Requerimiento de pago: ${WHAT}, {{to_pay}}. Plazo: {{pay_by}}. Puede pedir copia o responder por escrito si no procede.${PAY}`,
  `${FROM}Requerimiento final: ${WHAT}, {{to_pay}}. Plazo: {{pay_by}}. De no recibir respuesta, valoraremos acciones legales.${PAY}`,
  `${FROM}Sin noticias suyas hasta el {{pay_by}}, prevemos trasladar ${THE_WHAT} ({{to_pay}}) a nuestros asesores legales.${PAY}`,
];

export const PAY_ONLINE = 'Pago en línea: {{payment_link}}';

const COPIES =
  'Si lo solicita, le enviaremos {{#one}}una copia de la factura{{/one}}{{#many}}copias de las facturas{{/many}}.';

export const WHATSAPP: SevenLevels<string> = [
  'Le recordamos que {{#one}}la factura {{first_invoice}} ({{to_pay}}) vence el {{due_date}}{{/one}}{{#many}}{{count}} facturas ({{to_pay}}) vencen próximamente, la primera el {{due_date}}{{/many}}. Si el pago ya está en curso, se lo agradecemos.',
  `Le recordamos cordialmente que está pendiente el pago de {{to_pay}} (${WHAT}). Le agradeceríamos que lo abonara a más tardar el {{pay_by}}.${CHARGES} Si ya ha pagado, muchas gracias.`,
  `Le recordamos de nuevo que sigue pendiente el pago de {{to_pay}} (${WHAT}). Le rogamos que lo abone a más tardar el {{pay_by}}.${CHARGES} Si hay algún inconveniente, háganoslo saber y buscaremos juntos una solución.`,
  `Este es nuestro último recordatorio: le rogamos que abone {{to_pay}} (${WHAT}) a más tardar el {{pay_by}}.${CHARGES} Si no le es posible pagar ahora el importe total, escríbanos antes de esa fecha para acordar un plan de pagos.`,
  `Le requerimos formalmente el pago de {{to_pay}} (${WHAT}) a más tardar el {{pay_by}}.${CHARGES} Si no está conforme, comuníquenos los motivos dentro del mismo plazo. ${COPIES}`,
  `Este es nuestro último requerimiento: le rogamos que abone {{to_pay}} (${WHAT}) a más tardar el {{pay_by}}.${CHARGES} Si para entonces no hemos recibido ni el pago ni una propuesta, valoraremos emprender acciones legales. Preferimos llegar a un acuerdo con usted. ${COPIES}`,
  `Nuestros requerimientos de pago de {{to_pay}} (${WHAT}) no han dado resultado. Si no recibimos el pago o noticias suyas a más tardar el {{pay_by}}, tenemos la intención de trasladar el asunto a nuestros asesores jurídicos.${CHARGES} ${COPIES}`,
];
