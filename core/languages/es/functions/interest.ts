import { DAY_COUNTS } from '../../../calendar/dayCounts';
import type { GroupWording } from '../../../functions/wording';
import { euStates } from '../../../interest/law/euStates';
import { JURISDICTIONS } from '../../../interest/law/laws';
import { AS_OF, DEBT_AT_DUE, DUE_DATE, OPTIONS, OPTIONS_ROW, PAYMENTS } from './shared';

const JURISDICTION = `Una de ${JURISDICTIONS.join(', ')}. EU es el mínimo de la Directiva; tienen aquí su propia ley ${euStates().join(', ')}.`;
const OWN_RATES =
  'Tipos de referencia propios, en filas de fecha inicial, tipo como fracción y fuente. Desde la primera fila sustituyen a los oficiales, y se les suma el margen de la ley.';
const RATE_TABLE = 'o dos columnas: vigente desde y tipo.';
const BALANCE_PAYMENTS =
  'Filas de fecha e importe, en cualquier orden; un pago del día as_of cuenta, los posteriores no.';
const ON_START = 'Lo que se debía en la fecha inicial.';
const START_DATE = 'El día después del cual corren los intereses.';
const PAYMENT = 'Lo que se pagó.';

export const interest: GroupWording<'Late interest'> = {
  name: 'Intereses de demora',
  functions: {
    YEAR_FRACTION: {
      summary: 'Los años entre dos fechas, como fracción, según una base de cálculo de días.',
      arguments: {
        start: 'La primera fecha; ese día no cuenta.',
        end: 'La última fecha; ese día cuenta.',
        day_count: `Una de ${DAY_COUNTS.join(', ')}. Si se omite: ${DAY_COUNTS[0]}.`,
      },
    },
    LATE_INTEREST: {
      summary: 'Los intereses de demora, desde el día siguiente al vencimiento hasta la fecha de referencia inclusive.',
      arguments: {
        amount: `${DEBT_AT_DUE} 0 o menos no devenga intereses.`,
        due_date: DUE_DATE,
        annual_rate: `Un tipo anual como 0,08, uno por fila, ${RATE_TABLE}`,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
      },
    },
    INTEREST_STATEMENT: {
      summary: 'El cálculo detrás de LATE_INTEREST: una fila por cada tramo de saldo y tipo constantes, y el total.',
      arguments: {
        amount: DEBT_AT_DUE,
        due_date: DUE_DATE,
        annual_rate: `Un tipo anual como 0,08, ${RATE_TABLE}`,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
      },
    },
    STATUTORY_RATE: {
      summary: 'El tipo anual del interés legal de demora de una deuda que vence un día.',
      arguments: {
        jurisdiction: JURISDICTION,
        due_date: `${DUE_DATE} En blanco da un resultado en blanco.`,
        on_date:
          'El día que devenga intereses; si se omite, el día siguiente al vencimiento. No cambia nada donde el tipo queda fijado.',
        party: 'Quién debe: business (por defecto) o, donde la ley los ampara, consumer.',
        rates: OWN_RATES,
      },
    },
    STATUTORY_INTEREST: {
      summary: 'Los intereses de demora al tipo legal, hasta la fecha de referencia inclusive.',
      arguments: {
        jurisdiction: JURISDICTION,
        amount: DEBT_AT_DUE,
        due_date: DUE_DATE,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
        rates: OWN_RATES,
      },
    },
    STATUTORY_STATEMENT: {
      summary:
        'Un anexo a la reclamación: el cálculo de los intereses legales, la indemnización por costes de cobro, el total y sus fuentes.',
      arguments: {
        jurisdiction: JURISDICTION,
        amount: DEBT_AT_DUE,
        due_date: DUE_DATE,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
        rates: OWN_RATES,
      },
    },
    FIXED_COMPENSATION: {
      summary:
        'La cantidad fija que la ley concede por los costes de cobro de una deuda vencida entre empresas, en la moneda de la ley.',
      arguments: {
        jurisdiction: JURISDICTION,
        amount: 'La deuda vencida; en blanco da un resultado en blanco.',
        due_date: `${DUE_DATE} Las deudas anteriores a la ley dan 0. Si se omite: una deuda de hoy.`,
        party: 'Quién debe: business (por defecto) o consumer, que no debe ninguna.',
      },
    },
    ALLOCATE_PAYMENT: {
      summary:
        'Cómo se imputa un pago a gastos, intereses y principal: una fila con gastos, intereses, principal y sobrante sin imputar.',
      arguments: {
        payment: PAYMENT,
        costs: 'Gastos que se deben; en blanco si no hay.',
        interest: 'Intereses que se deben; en blanco si no hay.',
        principal: 'Principal que se debe; en blanco si no hay.',
        order: 'Qué se salda primero: costs, interest, principal si se omite. Cualquier orden de los tres, o pro rata.',
        options: OPTIONS_ROW,
      },
    },
    ALLOCATE_TO_INVOICES: {
      summary: 'Qué facturas salda un pago: el importe para cada fila y, en una fila más, el sobrante sin imputar.',
      arguments: {
        payment: PAYMENT,
        due_dates: 'Una columna de vencimientos.',
        open_amounts: 'Una columna de importes pendientes; 0 o menos no recibe nada.',
        rule: 'Primero la más antigua: oldest (por defecto), la mayor: largest, la menor: smallest, o a prorrata: pro rata. Los empates siguen el orden de las filas.',
        options: OPTIONS_ROW,
      },
    },
    BALANCE_AFTER_PAYMENTS: {
      summary: 'Lo que aún se debe tras pagos parciales, según la United States Rule o la Merchant’s Rule.',
      arguments: {
        principal: ON_START,
        annual_rate: `Un tipo anual como 0,1, ${RATE_TABLE}`,
        start_date: START_DATE,
        payments: BALANCE_PAYMENTS,
        as_of: AS_OF,
        options: OPTIONS,
      },
    },
    BALANCE_STATEMENT: {
      summary:
        'El cálculo detrás de BALANCE_AFTER_PAYMENTS: una fila por cada pago y otra para la fecha de referencia.',
      arguments: {
        principal: ON_START,
        annual_rate: `Un tipo anual como 0,1, ${RATE_TABLE}`,
        start_date: START_DATE,
        payments: BALANCE_PAYMENTS,
        as_of: AS_OF,
        options: OPTIONS,
      },
    },
  },
};
