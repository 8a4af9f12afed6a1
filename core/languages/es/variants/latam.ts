import type { Variant } from '../../../messages/templates/variant';

/** Latin America; amounts and dates are each country's own. */
export const variant: Variant = {
  words: [
    // The proposal to negotiate is Spain's; formal demands are not sent by burofax here.
    [
      'Con esta comunicación le proponemos negociar una solución extrajudicial sobre el pago de {{to_pay}} (Ley Orgánica 1/2025, de 2 de enero). Las partes son {{#creditor}}{{creditor}} y {{/creditor}}{{customer}}{{^creditor}} y quien suscribe{{/creditor}}; el objeto {{#one}}es la factura indicada{{/one}}{{#many}}son las facturas indicadas{{/many}} arriba. Le rogamos que confirme la recepción y que nos responda por escrito en el plazo de treinta días naturales desde que la reciba; estudiaremos cualquier propuesta suya.',
      'Le proponemos llegar a un acuerdo sobre el pago de {{to_pay}}; estudiaremos cualquier propuesta suya.',
    ],
    ['Extracto de cuenta', 'Estado de cuenta'],
    ['Indemnización por costes de cobro', 'Gastos de cobranza'],
    ['Gastos de gestión', 'Gastos de cobranza'],
    ['intereses de demora', 'intereses moratorios'],
    ['Intereses de demora', 'Intereses moratorios'],
    ['Tipo anual', 'Tasa anual'],
    ['Tipo', 'Tasa'],
    ['en los siguientes plazos', 'en las siguientes cuotas'],
    ['cada plazo se pague', 'cada cuota se pague'],
    ['Si un plazo no se paga en su fecha', 'Si una cuota no se paga en su fecha'],
    ['la app de su banco', 'la aplicación de su banco'],
  ],
};
