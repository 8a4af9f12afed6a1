import { EMAIL_FRAME, PROSE } from './de/prose';
import { PAY_ONLINE, SMS, WHATSAPP } from './de/short';
import { LEVEL_NAMES } from './levelNames';
import { plainTemplates, proseTemplates, whatsappTemplates } from './levels';
import type { Wording } from './wording';

export const de: Wording = {
  language: 'de',
  locale: 'de-DE',
  version: '1',
  labels: {
    invoice: 'Rechnung',
    due: 'Fällig am',
    daysLate: 'Tage überfällig',
    amount: 'Betrag',
    credit: 'Gutschrift',
    invoices: 'Rechnungen',
    interest: 'Verzugszinsen',
    fee: 'Mahnkosten',
    reckoning: 'Zinsberechnung',
    from: 'Von',
    to: 'Bis',
    days: 'Tage',
    rate: 'Zinssatz',
    transfer: 'Per Überweisung zahlen',
    account: 'Konto',
    reference: 'Verwendungszweck',
    scan: 'Diesen Code mit der Banking-App scannen',
    toPay: 'Zu zahlen',
    dear: 'Guten Tag {{contact_name}},',
    dearAll: 'Sehr geehrte Damen und Herren,',
  },
  levelNames: LEVEL_NAMES.de,
  templates: [
    ...proseTemplates('email', EMAIL_FRAME, PROSE),
    ...plainTemplates('sms', SMS),
    ...whatsappTemplates(PAY_ONLINE, 'Freundliche Grüße', WHATSAPP),
  ],
};
