import type { GroupWording } from '../../../functions/wording';
import { AS_OF, DUE_DATE, EDGES, HOLD, MOVING_HOLIDAYS, OPTIONS_ROWS, STAGES } from './shared';

export const stages: GroupWording<'Stages and ageing'> = {
  name: 'Fases y antigüedad',
  functions: {
    COLLECTION_STAGE: {
      summary: 'La fase de cobro a la que ha llegado una factura.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        open_amount: 'El importe pendiente, en unidades enteras de la moneda. 0 da Paid; menos da Credit.',
        hold: HOLD,
        policy: STAGES,
      },
    },
    CUSTOMER_STAGE: {
      summary: 'La fase de cobro de un cliente: la de su factura pendiente más antigua.',
      arguments: {
        customer: 'El cliente, escrito como en la lista; no importan mayúsculas ni minúsculas.',
        customers: 'Los clientes de la lista, uno por fila.',
        due_dates: 'Los vencimientos de la lista, uno por fila.',
        open_amounts: 'Los importes pendientes de la lista, uno por fila; mayor que 0 es pendiente.',
        as_of: AS_OF,
        policy: STAGES,
      },
    },
    DAYS_PAST_DUE: {
      summary: 'Los días de retraso de una factura; 0 mientras no lo tenga.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        grace_days: 'Días de gracia: dentro de ellos el resultado es 0; después cuentan todos los días.',
        holidays: MOVING_HOLIDAYS,
      },
    },
    DAYS_TO_DUE: {
      summary: 'Los días que faltan para que venza una factura; menos de 0 cuando ya está vencida.',
      arguments: { due_date: DUE_DATE, as_of: AS_OF },
    },
    BUSINESS_DAYS_PAST_DUE: {
      summary: 'Los días laborables de retraso de una factura; 0 mientras no lo tenga.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        holidays: 'Festivos, que no son laborables; los fines de semana nunca lo son.',
      },
    },
    AGEING_BUCKET: {
      summary: 'El tramo de antigüedad de una factura según sus días de retraso, como texto.',
      arguments: { due_date: DUE_DATE, as_of: AS_OF, edges: EDGES },
    },
    AGEING_SUMMARY: {
      summary: 'Importes pendientes por grupo y tramo de antigüedad, con totales.',
      arguments: {
        due_dates: 'Los vencimientos, uno por fila.',
        open_amounts:
          'Lo que aún se debe, uno por fila, en unidades enteras de la moneda; menos de 0 es una nota de crédito.',
        as_of: AS_OF,
        group_by: 'Por qué se agrupa, uno por fila, por ejemplo los clientes. Si se omite: una sola fila, All.',
        edges: EDGES,
        options: OPTIONS_ROWS,
        currencies:
          'La moneda de cada fila. Cada una tiene sus propias filas y totales; si se omite, todos los importes son de una misma.',
      },
    },
  },
};
