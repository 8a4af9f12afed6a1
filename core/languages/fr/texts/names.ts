import type { NamesTexts } from '../../../i18n/sections/names/texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items[items.length - 1] ?? ''}`;
}

export const NAMES: NamesTexts = {
  list,
  stages: ['Prévention', 'Relance', 'Précontentieux', 'Contentieux'],
  fields: {
    invoice: 'numéro de facture',
    customer: 'client',
    customerNumber: 'numéro de client',
    dueDate: 'échéance',
    openAmount: 'montant dû',
    amount: 'montant',
    paid: 'payé',
    paidDate: 'date de paiement',
    currency: 'devise',
    email: 'e-mail',
    cc: 'copie de l’e-mail',
    phone: 'téléphone',
    language: 'langue',
    contactName: 'nom du contact',
    hold: 'blocage',
    dispute: 'litige',
    promiseDate: 'date promise',
    doNotContact: 'ne pas contacter',
    lastLevel: 'dernier niveau',
    lastReminder: 'dernière relance',
    status: 'statut',
    paymentLink: 'lien de paiement',
    customerType: 'type de client',
    creditLimit: 'limite de crédit',
    country: 'pays',
    postalAddress: 'adresse postale',
    street: 'rue',
    postcode: 'code postal',
    city: 'ville',
    region: 'région',
    ladder: 'parcours de relance',
    creditor: 'créancier',
    payer: 'payeur',
  },
};
