import type { GroupWording } from '../../../functions/wording';
import { AS_OF, OPTIONS, OPTIONS_ROW } from './shared';

const RECEIVABLES = 'Lo que deben los clientes al final del periodo.';
const SALES = 'Las ventas a crédito de todo el periodo.';
const DAYS = 'Los días del periodo.';
const RISK = {
  due_dates: 'Los vencimientos de las facturas de un cliente; use FILTER (FILTRAR).',
  paid_dates: 'Cuándo se pagó cada una; en blanco mientras esté pendiente.',
  amounts: 'El importe de cada factura; las notas de crédito no cuentan.',
  as_of: AS_OF,
  options: OPTIONS,
};

export const portfolio: GroupWording<'Portfolio'> = {
  name: 'Cartera',
  functions: {
    DSO: {
      summary:
        'El periodo medio de cobro (Days Sales Outstanding): cuántos días de ventas hay en las cuentas por cobrar.',
      arguments: { receivables: RECEIVABLES, credit_sales: SALES, days: DAYS },
    },
    DSO_COUNTBACK: {
      summary:
        'El periodo medio de cobro contando hacia atrás: de las cuentas por cobrar se restan las ventas de cada periodo.',
      arguments: {
        receivables: 'Lo que deben hoy los clientes.',
        sales: 'Las ventas a crédito de cada periodo, primero la más reciente.',
        days_in_periods: 'Los días de cada periodo.',
      },
    },
    BEST_POSSIBLE_DSO: {
      summary: 'El periodo medio de cobro si todos los clientes pagaran al vencimiento.',
      arguments: {
        current_receivables: 'La parte de las cuentas por cobrar que aún no ha vencido.',
        credit_sales: SALES,
        days: DAYS,
      },
    },
    AVERAGE_DAYS_DELINQUENT: {
      summary:
        'Cuántos días después del vencimiento pagan los clientes de media: el periodo medio de cobro (DSO) menos el mejor posible.',
      arguments: {
        receivables: RECEIVABLES,
        current_receivables: 'La parte de ello que aún no ha vencido.',
        credit_sales: SALES,
        days: DAYS,
      },
    },
    COLLECTION_EFFECTIVENESS: {
      summary: 'La parte cobrada de lo que se podía cobrar en un periodo.',
      arguments: {
        opening: 'Las cuentas por cobrar al principio del periodo.',
        credit_sales: SALES,
        closing: 'Las cuentas por cobrar al final del periodo.',
        closing_current: 'La parte de las cuentas por cobrar finales que aún no ha vencido.',
      },
    },
    ROLL_RATES: {
      summary: 'Cuánto de cada tramo de antigüedad pasó al siguiente, de un mes a otro.',
      arguments: {
        balances: 'Una fila por mes, primero el más antiguo; una columna por tramo, primero el más reciente.',
      },
    },
    PROVISION: {
      summary: 'La pérdida esperada de las cuentas por cobrar según una matriz de provisiones.',
      arguments: {
        exposures: 'Lo que se debe en cada tramo.',
        loss_rates: 'La parte de cada uno que se espera perder, de 0 a 1.',
        overlay:
          'Lo que las perspectivas añaden a cada tasa: 0,1 convierte el 2\u00a0% en el 2,2\u00a0%. 0 si no se indica.',
        options: OPTIONS_ROW,
      },
    },
    PAYMENT_RISK: {
      summary: 'La probabilidad de que un cliente pague tarde, de 0 a 100; New con menos de tres facturas pagadas.',
      arguments: RISK,
    },
    PAYMENT_RISK_DRIVERS: {
      summary: 'De qué se compone el riesgo de pago de un cliente: factor, valor y puntos.',
      arguments: RISK,
    },
    RISK_SEGMENT: {
      summary:
        'El segmento de un riesgo de pago: Low por debajo de 30, Medium por debajo de 60, High desde 60; New sigue siendo New.',
      arguments: { score: 'El resultado de PAYMENT_RISK.' },
    },
  },
};
