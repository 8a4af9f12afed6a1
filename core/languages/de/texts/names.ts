import type { NamesTexts } from '../../../i18n/sections/names/texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items[items.length - 1] ?? ''}`;
}

export const NAMES: NamesTexts = {
  list,
  stages: ['Vor Fälligkeit', 'Kaufmännisch', 'Außergerichtlich', 'Vorgerichtlich'],
  fields: {
    invoice: 'Rechnungsnummer',
    customer: 'Kunde',
    customerNumber: 'Kundennummer',
    dueDate: 'Fälligkeit',
    openAmount: 'offener Betrag',
    amount: 'Betrag',
    paid: 'bezahlt',
    paidDate: 'Zahlungstag',
    currency: 'Währung',
    email: 'E-Mail',
    cc: 'E-Mail-Kopie',
    phone: 'Telefon',
    language: 'Sprache',
    contactName: 'Ansprechpartner',
    hold: 'Mahnsperre',
    dispute: 'Einwand',
    promiseDate: 'Zusagedatum',
    doNotContact: 'nicht kontaktieren',
    lastLevel: 'letzte Stufe',
    lastReminder: 'letzte Mahnung',
    status: 'Status',
    paymentLink: 'Zahlungslink',
    customerType: 'Kundenart',
    creditLimit: 'Kreditlimit',
    country: 'Land',
    postalAddress: 'Postanschrift',
    street: 'Straße',
    postcode: 'Postleitzahl',
    city: 'Ort',
    region: 'Region',
    ladder: 'Mahnleiter',
    creditor: 'Gläubiger',
    payer: 'Zahlungspflichtiger',
  },
};
