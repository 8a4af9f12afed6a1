import type { GroupWording } from '../../../functions/wording';
import { AS_OF, EACH_DAY, GRACE, OPTIONS, OPTIONS_ROW, PAID_IN, PAID_ON } from './shared';

const FREQUENCY = 'weekly, fortnightly, semi-monthly, monthly (por predefinição), quarterly, half-yearly ou yearly.';
const YEARLY_RATE = 'A taxa anual como fração';
const REPAID = 'O que há a pagar, 0 ou mais.';
const FLOWS = 'O que se recebe com um sinal e o que se paga com o outro; tanto faz qual.';
const APR_METHOD = 'EU (por predefinição): uma taxa efetiva. US: uma taxa nominal, segundo a Regulation Z.';
const PLAN = {
  due_dates: 'Os vencimentos do plano, por qualquer ordem.',
  amounts: 'A prestação que vence em cada um.',
  payment_dates: PAID_ON,
  payment_amounts: PAID_IN,
  as_of: AS_OF,
  grace_days: GRACE,
  options: OPTIONS_ROW,
};
const APR = { amounts: FLOWS, dates: EACH_DAY, method: APR_METHOD };

export const plans: GroupWording<'Plans, promises and settlements'> = {
  name: 'Planos de pagamento, promessas e acordos',
  functions: {
    PAYMENT_PLAN: {
      summary: 'Um plano em prestações: datas, pagamentos, juros, capital e o saldo depois de cada uma.',
      arguments: {
        principal: 'O que há a pagar, acima de 0.',
        annual_rate: `${YEARLY_RATE}; 0 para um plano sem juros.`,
        instalments: 'O número de prestações; 0 ou em branco com method=fixed amount.',
        first_date: 'Quando vence a primeira prestação.',
        frequency: FREQUENCY,
        options: OPTIONS,
        holidays: 'Dias não úteis próprios, além dos de calendar.',
      },
    },
    PLAN_INSTALMENT: {
      summary: 'A prestação constante que liquida uma dívida.',
      arguments: {
        principal: REPAID,
        annual_rate: `${YEARLY_RATE}; 0 divide em partes iguais.`,
        instalments: 'O número de prestações.',
        frequency: FREQUENCY,
        options: OPTIONS,
      },
    },
    PLAN_LENGTH: {
      summary: 'Quantas prestações de um valor liquidam uma dívida; a última é menor.',
      arguments: {
        principal: REPAID,
        annual_rate: `${YEARLY_RATE}.`,
        instalment: 'O que se paga de cada vez.',
        frequency: FREQUENCY,
        options: OPTIONS_ROW,
      },
    },
    PLAN_STATUS: {
      summary: 'Em que ponto está um plano de pagamento: Completed, Current, Late, Broken ou Not started.',
      arguments: PLAN,
    },
    PLAN_POSITION: {
      summary:
        'Uma linha: situação, devido até à data, pago até à data, valor em atraso, dias de atraso, próximo vencimento, próximo valor.',
      arguments: PLAN,
    },
    PROMISE_STATUS: {
      summary: 'Se uma promessa de pagamento foi cumprida: Kept, Pending, Partly kept ou Broken.',
      arguments: {
        promised_on: 'O dia em que a promessa foi feita.',
        promised_by: 'O dia até ao qual o pagamento foi prometido.',
        amount: 'O que foi prometido, acima de 0.',
        payment_dates: PAID_ON,
        payment_amounts: PAID_IN,
        as_of: AS_OF,
        grace_days: GRACE,
        tolerance: 'A parte do valor que pode faltar; 0 se omitida.',
        customer: 'Quem prometeu; usa-se com payment_customers.',
        payment_customers: 'Quem fez cada pagamento, escrito como customer.',
        options: OPTIONS_ROW,
      },
    },
    PLAN_APR: {
      summary:
        'A taxa anual de encargos efetiva global (TAEG) de um plano, segundo a lei europeia ou a dos Estados Unidos, como fração.',
      arguments: APR,
    },
    APR_STATEMENT: {
      summary: 'O cálculo por trás de PLAN_APR: cada fluxo com o seu tempo em anos e o seu valor à taxa encontrada.',
      arguments: APR,
    },
    SETTLEMENT_NPV: {
      summary: 'O que vale num dia uma proposta de pagamentos com data.',
      arguments: {
        amounts: 'O que seria pago; os custos são negativos.',
        dates: EACH_DAY,
        annual_rate: 'A taxa anual com que se avalia a espera, como fração.',
        as_of: AS_OF,
        options: OPTIONS_ROW,
      },
    },
    SETTLEMENT_FLOOR: {
      summary: 'A menor proposta que vale a pena aceitar hoje em vez de prosseguir com a cobrança.',
      arguments: {
        balance: 'O que é devido.',
        recovery_probability: 'A probabilidade de recuperar o saldo, de 0 a 1.',
        cost: 'O que custaria prosseguir.',
        delay_days: 'Os dias até o dinheiro chegar.',
        annual_rate: 'A taxa anual com que se avalia a espera.',
        options: OPTIONS_ROW,
      },
    },
  },
};
