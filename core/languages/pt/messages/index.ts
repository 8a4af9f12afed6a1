import { levelNamesIn } from '../../../locale/languages';
import { templatesOf } from '../../../messages/templates/levels';
import { CALL } from './call';
import { EMAIL_FRAME, LETTER_FRAME, PROSE } from './prose';
import { WHAT } from './phrases';
import { PAY_ONLINE, SMS, WHATSAPP } from './short';
import type { MessageWording } from '../../../messages/templates/messageWording';

/** European Portuguese; Brazil has a variant of its own. */
export const messages: MessageWording = {
  language: 'pt',
  tongue: 'pt',
  locale: 'pt-PT',
  code: 'after',
  colon: ': ',
  version: '2',
  labels: {
    invoice: 'Fatura',
    due: 'Vencimento',
    daysLate: 'Dias de atraso',
    amount: 'Valor',
    credit: 'Nota de crédito',
    invoices: 'Faturas',
    interest: 'Juros de mora',
    fee: 'Despesas de cobrança',
    compensation: 'Indemnização por custos de cobrança',
    earlierFees: 'Custos de avisos anteriores',
    reckoning: 'Cálculo dos juros',
    from: 'De',
    to: 'Até',
    days: 'Dias',
    rate: 'Taxa',
    transfer: 'Pagar por transferência',
    account: 'Conta',
    reference: 'Referência',
    scan: 'Leia este código com a aplicação do seu banco',
    toPay: 'Total a pagar',
    alsoReminded: 'Também vencidas, como já lembrámos',
    alsoOverdue: 'Também vencidas',
    listedOverdue: 'Também vencidas, apenas para informação (não incluídas acima)',
    listedOpen: 'Ainda não vencidas, apenas para informação (não incluídas acima)',
    alsoPay: `Também vencido e por pagar: ${WHAT}, {{to_pay}}.`,
    dear: 'Estimado(a) {{contact_name}},',
    dearAll: 'Estimado(a) cliente,',
    noAddress: '[Endereço postal em falta]',
    formalDear: 'Exmo.(a) Senhor(a) {{contact_name}},',
    formalDearAll: 'Exmos. Senhores,',
  },
  levelNames: levelNamesIn('pt'),
  templates: templatesOf({
    prose: PROSE,
    email: EMAIL_FRAME,
    line: SMS,
    chat: { payOnline: PAY_ONLINE, closing: 'Com os melhores cumprimentos,', sentences: WHATSAPP },
    call: CALL,
    letter: LETTER_FRAME,
  }),
};
