import type { GroupWording } from '../../../functions/wording';
import { AS_OF, MOVING_HOLIDAYS, OPTIONS_ROW } from './shared';

const TERMS =
  'Las condiciones de pago, en mayúsculas o minúsculas: net 30, n/30, 30, 2/10 net 30, EOM, net 30 EOM, 30 days then EOM, EOM 15, 1 month, 2 months EOM, 45 days EOM 15, 10th of following month, due on receipt; también en alemán, español (30 días fin de mes), francés y portugués.';

export const terms: GroupWording<'Terms and discounts'> = {
  name: 'Condiciones de pago y descuentos',
  functions: {
    DUE_DATE: {
      summary: 'El día en que vence una factura según sus condiciones de pago.',
      arguments: { invoice_date: 'La fecha de la factura.', terms: TERMS, holidays: MOVING_HOLIDAYS },
    },
    EARLY_DISCOUNT: {
      summary: 'El descuento por pronto pago que aún se puede aprovechar.',
      arguments: {
        amount: 'El importe de la factura.',
        terms: TERMS,
        invoice_date:
          'La fecha de la factura; desde ella corren los días del descuento, o con EOM desde el final de su mes.',
        as_of: AS_OF,
        options: OPTIONS_ROW,
      },
    },
    DISCOUNT_RATE: {
      summary: 'Lo que cuesta al año, como tipo, no aprovechar un descuento por pronto pago.',
      arguments: {
        terms: `${TERMS} Aquí deben incluir un descuento y un plazo fijo en días.`,
        method: 'simple (por defecto) o effective, que capitaliza.',
        year_days: 'Los días del año, por ejemplo 360. Si se omite: 365.',
      },
    },
  },
};
