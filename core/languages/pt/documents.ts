import type { DocumentWording } from '../../messages/documents/documentText';
import { CHANNEL_NAMES } from './texts/channels';

const CLOSING = 'Atentamente,\n{{signature}}{{^signature}}{{creditor}}{{/signature}}';

export const documents: DocumentWording = {
  language: 'pt',
  locale: 'pt-PT',
  code: 'after',
  colon: ': ',
  labels: {
    account: 'Conta',
    customerNumber: 'Número de cliente',
    invoice: 'Fatura',
    due: 'Vencimento',
    amount: 'Valor',
    paid: 'Pago',
    open: 'Em dívida',
    daysLate: 'Dias de atraso',
    credit: 'Nota de crédito',
    disputed: 'contestada',
    invoices: 'Faturas',
    credits: 'Notas de crédito',
    interest: 'Juros de mora',
    total: 'Total',
    reckoning: 'Cálculo dos juros',
    onOpenAmounts: 'Os juros são calculados sobre o valor em dívida, a partir do dia seguinte ao vencimento.',
    from: 'De',
    to: 'Até',
    days: 'Dias',
    rate: 'Taxa',
    agreedRate: 'Taxa anual acordada, juros simples sobre 365 dias',
    ratesKnownTo: (date) => `As taxas oficiais são conhecidas até ${date}`,
    ownRates: (date, sources) =>
      `a partir de ${date}, taxas de referência indicadas pelo credor${sources === '' ? '' : `: ${sources}`}`,
    checked: (date) => `verificado em ${date}`,
    sentBefore: 'Enviado anteriormente',
    date: 'Data',
    message: 'Mensagem',
    channels: CHANNEL_NAMES,
    dear: 'Exmo.(a) Senhor(a) {{contact_name}},',
    dearAll: 'Exmos. Senhores,',
  },
  texts: {
    statement: {
      subject: 'Extrato de conta corrente em {{as_of}}',
      body: [
        '{{salutation}}',
        'Este é o estado da sua conta connosco em {{as_of}}. Destina-se à sua informação e não é um aviso de pagamento.',
        '{{invoice_table}}',
        'Se algo não coincidir com os seus registos, agradecemos que nos informe até {{object_by}}{{#object_to}}, através de {{object_to}}{{/object_to}}. Se tiver pago nos últimos dias, agradecemos.',
        CLOSING,
      ].join('\n\n'),
    },
    verification: {
      subject: 'Discriminação da dívida em {{as_of}}',
      body: [
        '{{salutation}}',
        'Esta carta expõe em que se baseia o nosso crédito em {{as_of}}: cada fatura, com o que foi pago e o que está em dívida{{#interest}}, o cálculo dos juros de mora{{/interest}}{{#sent}} e o que lhe enviámos anteriormente{{/sent}}.',
        '{{invoice_table}}',
        'Se contestar a dívida, no todo ou em parte, queira escrever-nos até {{object_by}}{{#object_to}}, para {{object_to}}{{/object_to}}, indicando os motivos. Analisaremos a sua contestação e responderemos. Enviaremos cópias das faturas a pedido.',
        'Se tiver pago nos últimos dias, agradecemos: o pagamento será creditado.',
        CLOSING,
      ].join('\n\n'),
    },
    'plan offer': {
      subject: 'Proposta de pagamento em prestações, {{as_of}}',
      body: [
        '{{salutation}}',
        'Propomos que pague o crédito abaixo discriminado nas seguintes prestações, sem juros nem encargos adicionais pelo pagamento em prestações:',
        '{{plan}}',
        '{{invoice_table}}',
        'Para aceitar, queira devolver esta carta assinada, ou confirmar por escrito, até {{object_by}}{{#object_to}}, para {{object_to}}{{/object_to}}. Sem a sua resposta, a proposta caduca nesse dia. A aceitação vale como reconhecimento da dívida e interrompe a prescrição. A falta de pagamento de uma prestação na sua data implica o vencimento imediato de todo o valor restante.',
        CLOSING,
        'Aceito este plano.\nLocal, data e assinatura: ______________________________',
      ].join('\n\n'),
    },
    'plan acceptance': {
      subject: 'Acordo de pagamento e confissão de dívida, {{as_of}}',
      body: [
        '{{salutation}}',
        'Confirmamos o que foi acordado: o cliente paga o crédito abaixo discriminado nas seguintes prestações, sem juros nem encargos adicionais pelo pagamento em prestações.',
        '{{plan}}',
        '{{invoice_table}}',
        'O cliente reconhece esta dívida, o que interrompe a prescrição. Enquanto cada prestação for paga na sua data, não daremos qualquer outro passo. A falta de pagamento de uma delas implica o vencimento imediato de todo o valor restante. Se algo não coincidir com o acordado, agradecemos que nos informe até {{object_by}}{{#object_to}}, para {{object_to}}{{/object_to}}.',
        CLOSING,
        'Local, data e assinatura do cliente: ______________________________',
      ].join('\n\n'),
    },
    'settlement offer': {
      subject: 'Proposta de transação de {{as_of}}',
      body: [
        '{{salutation}}',
        'O nosso crédito, à data de hoje, está abaixo discriminado.',
        '{{invoice_table}}',
        'Para encerrar o assunto, propomos dar a dívida por integralmente liquidada se recebermos {{settlement}} até {{object_by}}; nesse caso renunciamos aos restantes {{waived}}. Se não os recebermos até essa data, a proposta caduca e a dívida mantém-se na totalidade, deduzido o que tiver sido pago.',
        'Agradecemos que indique os números das faturas no pagamento.{{#object_to}} Em caso de dúvida, escreva para {{object_to}}.{{/object_to}}',
        CLOSING,
      ].join('\n\n'),
    },
    'dispute answer': {
      subject: 'Resposta à sua contestação, {{as_of}}',
      body: [
        '{{salutation}}',
        'Recebemos a seguinte contestação:\n{{objection}}',
        'Analisámo-la:\n{{finding}}',
        'O crédito fica, assim, como segue:',
        '{{invoice_table}}',
        'Os avisos sobre faturas contestadas ficam suspensos enquanto são esclarecidas. Se não concordar com a nossa resposta, queira escrever-nos até {{object_by}}{{#object_to}}, para {{object_to}}{{/object_to}}, indicando os motivos. Enviaremos cópias das faturas a pedido.',
        CLOSING,
      ].join('\n\n'),
    },
  },
};
