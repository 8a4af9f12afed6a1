import type { GroupWording } from '../../../functions/wording';
import { AS_OF, EACH_DAY, GRACE, OPTIONS, OPTIONS_ROW, PAID_IN, PAID_ON } from './shared';

const FREQUENCY = 'weekly, fortnightly, semi-monthly, monthly (por defecto), quarterly, half-yearly o yearly.';
const YEARLY_RATE = 'El tipo anual como fracción';
const REPAID = 'Lo que hay que devolver, 0 o más.';
const FLOWS = 'Lo que se recibe con un signo y lo que se paga con el otro; da igual cuál.';
const APR_METHOD = 'EU (por defecto): una tasa efectiva. US: una tasa nominal, según Regulation Z.';
const PLAN = {
  due_dates: 'Los vencimientos del plan, en cualquier orden.',
  amounts: 'La cuota que vence en cada uno.',
  payment_dates: PAID_ON,
  payment_amounts: PAID_IN,
  as_of: AS_OF,
  grace_days: GRACE,
  options: OPTIONS_ROW,
};
const APR = { amounts: FLOWS, dates: EACH_DAY, method: APR_METHOD };

export const plans: GroupWording<'Plans, promises and settlements'> = {
  name: 'Planes de pago, promesas y acuerdos',
  functions: {
    PAYMENT_PLAN: {
      summary: 'Un plan de pago en cuotas: fechas, pagos, intereses, principal y el saldo después de cada una.',
      arguments: {
        principal: 'Lo que hay que devolver, mayor que 0.',
        annual_rate: `${YEARLY_RATE}; 0 para un plan sin intereses.`,
        instalments: 'El número de cuotas; 0 o en blanco con method=fixed amount.',
        first_date: 'Cuándo vence la primera cuota.',
        frequency: FREQUENCY,
        options: OPTIONS,
        holidays: 'Días no laborables propios, además de los de calendar.',
      },
    },
    PLAN_INSTALMENT: {
      summary: 'La cuota constante que salda una deuda.',
      arguments: {
        principal: REPAID,
        annual_rate: `${YEARLY_RATE}; 0 reparte a partes iguales.`,
        instalments: 'El número de cuotas.',
        frequency: FREQUENCY,
        options: OPTIONS,
      },
    },
    PLAN_LENGTH: {
      summary: 'Cuántas cuotas de un importe saldan una deuda; la última es menor.',
      arguments: {
        principal: REPAID,
        annual_rate: `${YEARLY_RATE}.`,
        instalment: 'Lo que se paga cada vez.',
        frequency: FREQUENCY,
        options: OPTIONS_ROW,
      },
    },
    PLAN_STATUS: {
      summary: 'Cómo va un plan de pago: Completed, Current, Late, Broken o Not started.',
      arguments: PLAN,
    },
    PLAN_POSITION: {
      summary:
        'Una fila: estado, vencido hasta la fecha, pagado hasta la fecha, atrasos, días de retraso, próximo vencimiento y próximo importe.',
      arguments: PLAN,
    },
    PROMISE_STATUS: {
      summary: 'Si se cumplió una promesa de pago: Kept, Pending, Partly kept o Broken.',
      arguments: {
        promised_on: 'El día en que se hizo la promesa.',
        promised_by: 'El día hasta el que se prometió el pago.',
        amount: 'Lo prometido, mayor que 0.',
        payment_dates: PAID_ON,
        payment_amounts: PAID_IN,
        as_of: AS_OF,
        grace_days: GRACE,
        tolerance: 'La parte del importe que puede faltar; 0 si no se indica.',
        customer: 'Quién prometió; se usa con payment_customers.',
        payment_customers: 'Quién hizo cada pago, escrito como customer.',
        options: OPTIONS_ROW,
      },
    },
    PLAN_APR: {
      summary:
        'La tasa anual equivalente (TAE) de un plan, según la ley europea o la de Estados Unidos, como fracción.',
      arguments: APR,
    },
    APR_STATEMENT: {
      summary: 'El cálculo detrás de PLAN_APR: cada flujo con su tiempo en años y su valor a la tasa hallada.',
      arguments: APR,
    },
    SETTLEMENT_NPV: {
      summary: 'Lo que vale en un día una oferta de pagos con fecha.',
      arguments: {
        amounts: 'Lo que se pagaría; los costes son negativos.',
        dates: EACH_DAY,
        annual_rate: 'El tipo anual con el que se valora la espera, como fracción.',
        as_of: AS_OF,
        options: OPTIONS_ROW,
      },
    },
    SETTLEMENT_FLOOR: {
      summary: 'La oferta mínima que conviene aceptar hoy en lugar de seguir con el cobro.',
      arguments: {
        balance: 'Lo que se debe.',
        recovery_probability: 'La probabilidad de recuperar el saldo, de 0 a 1.',
        cost: 'Lo que costaría seguir.',
        delay_days: 'Los días hasta que llegaría el dinero.',
        annual_rate: 'El tipo anual con el que se valora la espera.',
        options: OPTIONS_ROW,
      },
    },
  },
};
