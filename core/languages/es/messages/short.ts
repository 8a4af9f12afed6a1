import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, PAY, THE_WHAT, WHAT } from './phrases';

// Every SMS does without accents outside GSM-7: one such letter would halve what a segment holds.
export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}La factura {{first_invoice}} ({{to_pay}}) vence el {{due_date}}.{{/one}}{{#many}}{{count}} facturas ({{to_pay}}) vencen pronto, la primera el {{due_date}}.{{/many}} Si el pago va en camino, gracias.${PAY}`,
  `${FROM}Recordatorio de pago: ${WHAT}, {{to_pay}} pendiente. Plazo de pago: {{pay_by}}. Si ya ha pagado, gracias.${PAY}`,
  `${FROM}Nuevo recordatorio: ${WHAT}, {{to_pay}} pendiente. Plazo de pago: {{pay_by}}. Si hay un problema, llame o escriba.${PAY}`,
  `${FROM}Recordatorio final: ${WHAT}, {{to_pay}} pendiente. Plazo de pago: {{pay_by}}. Si necesita pagar a plazos, consulte.${PAY}`,
  `${FROM}Le hemos escrito acerca de ${THE_WHAT}. Por favor, lea nuestra carta y responda o llame.`,
  `${FROM}Le hemos escrito de nuevo acerca de ${THE_WHAT}. Por favor, lea nuestra carta y responda o llame.`,
  `${FROM}La carta reciente acerca de ${THE_WHAT} sigue sin respuesta. Por favor, lea la carta y responda o llame.`,
];

export const PAY_ONLINE = 'Pago en línea: {{payment_link}}';

export const WHATSAPP: SevenLevels<string> = [
  'Le recordamos que {{#one}}la factura {{first_invoice}} ({{to_pay}}) vence el {{due_date}}{{/one}}{{#many}}{{count}} facturas ({{to_pay}}) vencen próximamente, la primera el {{due_date}}{{/many}}. Si el pago ya está en curso, se lo agradecemos.',
  `Le recordamos cordialmente que está pendiente el pago de {{to_pay}} (${WHAT}). Le agradeceríamos que lo pagara a más tardar el {{pay_by}}.${CHARGES} Si ya ha pagado, muchas gracias.`,
  `Le recordamos de nuevo que sigue pendiente el pago de {{to_pay}} (${WHAT}). Le rogamos que lo pague a más tardar el {{pay_by}}.${CHARGES} Si tiene dificultades para pagar, escríbanos y buscaremos juntos una solución.`,
  `Este es nuestro último recordatorio: le rogamos que pague {{to_pay}} (${WHAT}) a más tardar el {{pay_by}}.${CHARGES} Si no le es posible pagar ahora el importe total, escríbanos antes de esa fecha para acordar un plan de pagos.`,
  `Le hemos escrito acerca de ${THE_WHAT}. Le rogamos que lea nuestra carta y que nos responda o nos llame.`,
  `Le hemos escrito de nuevo acerca de ${THE_WHAT}. Le rogamos que lea nuestra carta y que nos responda o nos llame.`,
  `Nuestra última carta acerca de ${THE_WHAT} espera su respuesta. Le rogamos que la lea y que nos responda o nos llame.`,
];
