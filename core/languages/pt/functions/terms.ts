import type { GroupWording } from '../../../functions/wording';
import { AS_OF, MOVING_HOLIDAYS, OPTIONS_ROW } from './shared';

const TERMS =
  'As condições de pagamento, em maiúsculas ou minúsculas: net 30, n/30, 30, 2/10 net 30, EOM, net 30 EOM, 30 days then EOM, EOM 15, 1 month, 2 months EOM, 45 days EOM 15, 10th of following month, due on receipt; também em alemão, espanhol, francês e português (30 dias fim do mês).';

export const terms: GroupWording<'Terms and discounts'> = {
  name: 'Condições de pagamento e descontos',
  functions: {
    DUE_DATE: {
      summary: 'O dia em que uma fatura vence segundo as suas condições de pagamento.',
      arguments: { invoice_date: 'A data da fatura.', terms: TERMS, holidays: MOVING_HOLIDAYS },
    },
    EARLY_DISCOUNT: {
      summary: 'O desconto de pronto pagamento que ainda se pode aproveitar.',
      arguments: {
        amount: 'O valor da fatura.',
        terms: TERMS,
        invoice_date: 'A data da fatura; é dela que correm os dias do desconto, ou com EOM do fim do seu mês.',
        as_of: AS_OF,
        options: OPTIONS_ROW,
      },
    },
    DISCOUNT_RATE: {
      summary: 'O que custa por ano, como taxa, não aproveitar um desconto de pronto pagamento.',
      arguments: {
        terms: `${TERMS} Aqui têm de incluir um desconto e um prazo fixo em dias.`,
        method: 'simple (por predefinição) ou effective, que capitaliza.',
        year_days: 'Os dias do ano, como 360. Se omitidos: 365.',
      },
    },
  },
};
