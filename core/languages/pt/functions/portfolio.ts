import type { GroupWording } from '../../../functions/wording';
import { AS_OF, OPTIONS, OPTIONS_ROW } from './shared';

const RECEIVABLES = 'O que os clientes devem no fim do período.';
const SALES = 'As vendas a crédito de todo o período.';
const DAYS = 'Os dias do período.';
const RISK = {
  due_dates: 'Os vencimentos das faturas de um cliente; use FILTER (FILTRAR).',
  paid_dates: 'Quando cada uma foi paga; em branco enquanto está em aberto.',
  amounts: 'O valor de cada fatura; as notas de crédito não contam.',
  as_of: AS_OF,
  options: OPTIONS,
};

export const portfolio: GroupWording<'Portfolio'> = {
  name: 'Carteira',
  functions: {
    DSO: {
      summary:
        'O prazo médio de recebimento (Days Sales Outstanding): quantos dias de vendas estão nas contas a receber.',
      arguments: { receivables: RECEIVABLES, credit_sales: SALES, days: DAYS },
    },
    DSO_COUNTBACK: {
      summary:
        'O prazo médio de recebimento contado para trás: às contas a receber subtraem-se as vendas de cada período.',
      arguments: {
        receivables: 'O que os clientes devem hoje.',
        sales: 'As vendas a crédito de cada período, primeiro a mais recente.',
        days_in_periods: 'Os dias de cada período.',
      },
    },
    BEST_POSSIBLE_DSO: {
      summary: 'O prazo médio de recebimento se todos os clientes pagassem no vencimento.',
      arguments: {
        current_receivables: 'A parte das contas a receber que ainda não venceu.',
        credit_sales: SALES,
        days: DAYS,
      },
    },
    AVERAGE_DAYS_DELINQUENT: {
      summary:
        'Quantos dias depois do vencimento os clientes pagam em média: o prazo médio de recebimento (DSO) menos o melhor possível.',
      arguments: {
        receivables: RECEIVABLES,
        current_receivables: 'A parte desse valor que ainda não venceu.',
        credit_sales: SALES,
        days: DAYS,
      },
    },
    COLLECTION_EFFECTIVENESS: {
      summary: 'A parte cobrada do que se podia cobrar num período.',
      arguments: {
        opening: 'As contas a receber no início do período.',
        credit_sales: SALES,
        closing: 'As contas a receber no fim do período.',
        closing_current: 'A parte das contas a receber finais que ainda não venceu.',
      },
    },
    ROLL_RATES: {
      summary: 'Quanto de cada escalão de antiguidade passou para o seguinte, de um mês para o outro.',
      arguments: {
        balances: 'Uma linha por mês, primeiro o mais antigo; uma coluna por escalão, primeiro o mais recente.',
      },
    },
    PROVISION: {
      summary: 'A perda esperada das contas a receber segundo uma matriz de provisões.',
      arguments: {
        exposures: 'O que é devido em cada escalão.',
        loss_rates: 'A parte de cada um que se espera perder, de 0 a 1.',
        overlay: 'O que as perspetivas acrescentam a cada taxa: 0,1 faz de 2\u00a0% 2,2\u00a0%. 0 se omitido.',
        options: OPTIONS_ROW,
      },
    },
    PAYMENT_RISK: {
      summary: 'A probabilidade de um cliente pagar com atraso, de 0 a 100; New com menos de três faturas pagas.',
      arguments: RISK,
    },
    PAYMENT_RISK_DRIVERS: {
      summary: 'De que se compõe o risco de pagamento de um cliente: fator, valor e pontos.',
      arguments: RISK,
    },
    RISK_SEGMENT: {
      summary:
        'O segmento de um risco de pagamento: Low abaixo de 30, Medium abaixo de 60, High a partir de 60; New continua New.',
      arguments: { score: 'O resultado de PAYMENT_RISK.' },
    },
  },
};
