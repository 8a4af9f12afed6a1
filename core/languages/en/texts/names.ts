import type { NamesTexts } from '../../../i18n/sections/names/texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}

export const NAMES: NamesTexts = {
  list,
  stages: ['Preventive', 'Administrative', 'Extrajudicial', 'Before court'],
  fields: {
    invoice: 'invoice number',
    customer: 'customer',
    customerNumber: 'customer number',
    dueDate: 'due date',
    openAmount: 'open amount',
    amount: 'amount',
    paid: 'paid',
    paidDate: 'payment date',
    currency: 'currency',
    email: 'e-mail',
    cc: 'e-mail cc',
    phone: 'phone',
    language: 'language',
    contactName: 'contact name',
    hold: 'hold',
    dispute: 'dispute',
    promiseDate: 'promise date',
    doNotContact: 'do not contact',
    lastLevel: 'last level',
    lastReminder: 'last reminder',
    status: 'status',
    paymentLink: 'payment link',
    customerType: 'customer type',
    creditLimit: 'credit limit',
    country: 'country',
    postalAddress: 'postal address',
    street: 'street',
    postcode: 'postcode',
    city: 'city',
    region: 'region',
    ladder: 'ladder',
    creditor: 'creditor',
    payer: 'payer',
  },
};
