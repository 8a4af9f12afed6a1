import { DAY_COUNTS } from '../../../calendar/dayCounts';
import type { GroupWording } from '../../../functions/wording';
import { euStates } from '../../../interest/law/euStates';
import { JURISDICTIONS } from '../../../interest/law/laws';
import { AS_OF, DEBT_AT_DUE, DUE_DATE, OPTIONS, OPTIONS_ROW, PAYMENTS } from './shared';

const JURISDICTION = `Uma de ${JURISDICTIONS.join(', ')}. EU é o mínimo da diretiva; têm aqui lei própria ${euStates().join(', ')}.`;
const OWN_RATES =
  'Taxas de referência próprias, em linhas de data inicial, taxa como fração e fonte. A partir da primeira linha substituem as oficiais, e soma-se a margem da lei.';
const RATE_TABLE = 'ou duas colunas: em vigor desde e taxa.';
const BALANCE_PAYMENTS =
  'Linhas de data e valor, por qualquer ordem; um pagamento do dia as_of conta, os posteriores não.';
const ON_START = 'O que era devido na data inicial.';
const START_DATE = 'O dia depois do qual correm os juros.';
const PAYMENT = 'O que foi pago.';

export const interest: GroupWording<'Late interest'> = {
  name: 'Juros de mora',
  functions: {
    YEAR_FRACTION: {
      summary: 'Os anos entre duas datas, como fração, segundo uma base de contagem de dias.',
      arguments: {
        start: 'A primeira data; esse dia não conta.',
        end: 'A última data; esse dia conta.',
        day_count: `Uma de ${DAY_COUNTS.join(', ')}. Se omitida: ${DAY_COUNTS[0]}.`,
      },
    },
    LATE_INTEREST: {
      summary: 'Os juros de mora, do dia seguinte ao vencimento até à data de referência, inclusive.',
      arguments: {
        amount: `${DEBT_AT_DUE} 0 ou menos não vence juros.`,
        due_date: DUE_DATE,
        annual_rate: `Uma taxa anual como 0,08, uma por linha, ${RATE_TABLE}`,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
      },
    },
    INTEREST_STATEMENT: {
      summary: 'O cálculo por trás de LATE_INTEREST: uma linha por cada período de saldo e taxa constantes, e o total.',
      arguments: {
        amount: DEBT_AT_DUE,
        due_date: DUE_DATE,
        annual_rate: `Uma taxa anual como 0,08, ${RATE_TABLE}`,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
      },
    },
    STATUTORY_RATE: {
      summary: 'A taxa anual legal dos juros de mora de uma dívida que vence num dia.',
      arguments: {
        jurisdiction: JURISDICTION,
        due_date: `${DUE_DATE} Em branco dá um resultado em branco.`,
        on_date: 'O dia que vence juros; se omitido, o dia seguinte ao vencimento. Nada muda onde a taxa fica fixada.',
        party: 'Quem deve: business (por predefinição) ou, onde a lei os abrange, consumer.',
        rates: OWN_RATES,
      },
    },
    STATUTORY_INTEREST: {
      summary: 'Os juros de mora à taxa legal, até à data de referência, inclusive.',
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
        'Um anexo à reclamação: o cálculo dos juros legais, a indemnização por custos de cobrança, o total e as fontes.',
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
        'O montante fixo que a lei concede pelos custos de cobrança de uma dívida em atraso entre empresas, na moeda da lei.',
      arguments: {
        jurisdiction: JURISDICTION,
        amount: 'A dívida em atraso; em branco dá um resultado em branco.',
        due_date: `${DUE_DATE} As dívidas anteriores à lei dão 0. Se omitido: uma dívida de hoje.`,
        party: 'Quem deve: business (por predefinição) ou consumer, que não deve nenhum.',
      },
    },
    ALLOCATE_PAYMENT: {
      summary:
        'Como um pagamento se imputa a despesas, juros e capital: uma linha com despesas, juros, capital e excedente por imputar.',
      arguments: {
        payment: PAYMENT,
        costs: 'Despesas devidas; em branco se não houver.',
        interest: 'Juros devidos; em branco se não houver.',
        principal: 'Capital devido; em branco se não houver.',
        order:
          'O que se liquida primeiro: costs, interest, principal se omitido. Qualquer ordem dos três, ou pro rata.',
        options: OPTIONS_ROW,
      },
    },
    ALLOCATE_TO_INVOICES: {
      summary:
        'Que faturas um pagamento liquida: o valor para cada linha e, numa linha a mais, o excedente por imputar.',
      arguments: {
        payment: PAYMENT,
        due_dates: 'Uma coluna de vencimentos.',
        open_amounts: 'Uma coluna de valores em aberto; 0 ou menos não recebe nada.',
        rule: 'Primeiro a mais antiga: oldest (por predefinição), a maior: largest, a menor: smallest, ou proporcionalmente: pro rata. Os empates seguem a ordem das linhas.',
        options: OPTIONS_ROW,
      },
    },
    BALANCE_AFTER_PAYMENTS: {
      summary: 'O que ainda é devido após pagamentos parciais, segundo a United States Rule ou a Merchant’s Rule.',
      arguments: {
        principal: ON_START,
        annual_rate: `Uma taxa anual como 0,1, ${RATE_TABLE}`,
        start_date: START_DATE,
        payments: BALANCE_PAYMENTS,
        as_of: AS_OF,
        options: OPTIONS,
      },
    },
    BALANCE_STATEMENT: {
      summary:
        'O cálculo por trás de BALANCE_AFTER_PAYMENTS: uma linha por cada pagamento e uma para a data de referência.',
      arguments: {
        principal: ON_START,
        annual_rate: `Uma taxa anual como 0,1, ${RATE_TABLE}`,
        start_date: START_DATE,
        payments: BALANCE_PAYMENTS,
        as_of: AS_OF,
        options: OPTIONS,
      },
    },
  },
};
