import type { GroupWording } from '../../../functions/wording';
import { AS_OF, DUE_DATE, EDGES, HOLD, MOVING_HOLIDAYS, OPTIONS_ROWS, STAGES } from './shared';

export const stages: GroupWording<'Stages and ageing'> = {
  name: 'Fases e antiguidade',
  functions: {
    COLLECTION_STAGE: {
      summary: 'A fase de cobrança a que uma fatura chegou.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        open_amount: 'O valor em aberto, em unidades inteiras da moeda. 0 dá Paid; menos dá Credit.',
        hold: HOLD,
        policy: STAGES,
      },
    },
    CUSTOMER_STAGE: {
      summary: 'A fase de cobrança de um cliente: a da sua fatura em aberto mais antiga.',
      arguments: {
        customer: 'O cliente, escrito como na lista; maiúsculas e minúsculas são iguais.',
        customers: 'Os clientes da lista, um por linha.',
        due_dates: 'Os vencimentos da lista, um por linha.',
        open_amounts: 'Os valores em aberto da lista, um por linha; acima de 0 está em aberto.',
        as_of: AS_OF,
        policy: STAGES,
      },
    },
    DAYS_PAST_DUE: {
      summary: 'Os dias de atraso de uma fatura; 0 enquanto não os tem.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        grace_days: 'Dias de tolerância: dentro deles o resultado é 0; depois contam todos os dias.',
        holidays: MOVING_HOLIDAYS,
      },
    },
    DAYS_TO_DUE: {
      summary: 'Os dias que faltam para uma fatura vencer; abaixo de 0 quando já está em atraso.',
      arguments: { due_date: DUE_DATE, as_of: AS_OF },
    },
    BUSINESS_DAYS_PAST_DUE: {
      summary: 'Os dias úteis de atraso de uma fatura; 0 enquanto não os tem.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        holidays: 'Feriados, que não são dias úteis; os fins de semana nunca o são.',
      },
    },
    AGEING_BUCKET: {
      summary: 'O escalão de antiguidade de uma fatura segundo os seus dias de atraso, como texto.',
      arguments: { due_date: DUE_DATE, as_of: AS_OF, edges: EDGES },
    },
    AGEING_SUMMARY: {
      summary: 'Valores em aberto por grupo e escalão de antiguidade, com totais.',
      arguments: {
        due_dates: 'Os vencimentos, um por linha.',
        open_amounts: 'O que ainda é devido, um por linha, em unidades inteiras da moeda; abaixo de 0 é um crédito.',
        as_of: AS_OF,
        group_by: 'O que serve para agrupar, um por linha, como os clientes. Se omitido: uma só linha All.',
        edges: EDGES,
        options: OPTIONS_ROWS,
        currencies:
          'A moeda de cada linha. Cada uma tem as suas próprias linhas e totais; se omitida, todos os valores são da mesma.',
      },
    },
  },
};
