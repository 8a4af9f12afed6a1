import type { NamesTexts } from '../../../i18n/sections/names/texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items[items.length - 1] ?? ''}`;
}

export const NAMES: NamesTexts = {
  list,
  stages: ['Prevenção', 'Cobrança', 'Extrajudicial', 'Pré-contencioso'],
  fields: {
    invoice: 'número da fatura',
    customer: 'cliente',
    customerNumber: 'número do cliente',
    dueDate: 'vencimento',
    openAmount: 'valor em aberto',
    amount: 'valor',
    paid: 'pago',
    paidDate: 'data do pagamento',
    currency: 'moeda',
    email: 'e-mail',
    cc: 'cópia do e-mail',
    phone: 'telefone',
    language: 'idioma',
    contactName: 'nome do contacto',
    hold: 'bloqueio',
    dispute: 'contestação',
    promiseDate: 'data prometida',
    doNotContact: 'não contactar',
    lastLevel: 'último nível',
    lastReminder: 'último lembrete',
    status: 'situação',
    paymentLink: 'link de pagamento',
    customerType: 'tipo de cliente',
    creditLimit: 'limite de crédito',
    country: 'país',
    postalAddress: 'morada',
    street: 'rua',
    postcode: 'código postal',
    city: 'localidade',
    region: 'região',
    ladder: 'escala de cobrança',
    creditor: 'credor',
    payer: 'pagador',
  },
};
