import { CALL } from './call';
import { EMAIL_FRAME, LETTER_FRAME, PROSE } from './prose';
import { WHAT } from './phrases';
import { PAY_ONLINE, SMS, WHATSAPP } from './short';
import { levelNamesIn } from '../../../locale/languages';
import { templatesOf } from '../../../messages/templates/levels';
import type { MessageWording } from '../../../messages/templates/messageWording';

export const messages: MessageWording = {
  language: 'de',
  tongue: 'de',
  locale: 'de-DE',
  code: 'after',
  colon: ': ',
  version: '2',
  labels: {
    invoice: 'Rechnung',
    due: 'Fällig am',
    daysLate: 'Tage überfällig',
    amount: 'Betrag',
    credit: 'Gutschrift',
    invoices: 'Rechnungen',
    interest: 'Verzugszinsen',
    fee: 'Mahnkosten',
    compensation: 'Verzugspauschale (§\u00a0288 Abs.\u00a05 BGB)',
    earlierFees: 'Kosten früherer Mahnungen',
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
    alsoReminded: 'Ebenfalls überfällig und bereits angemahnt',
    alsoOverdue: 'Ebenfalls überfällig',
    listedOverdue: 'Ebenfalls überfällig, nur zur Information (oben nicht enthalten)',
    listedOpen: 'Noch nicht fällig, nur zur Information (oben nicht enthalten)',
    alsoPay: `Ebenfalls überfällig, bitte mit überweisen: ${WHAT}, {{to_pay}}.`,
    dear: 'Guten Tag {{contact_name}},',
    dearAll: 'Sehr geehrte Damen und Herren,',
    noAddress: '[Keine Postanschrift hinterlegt]',
    formalDear: 'Sehr geehrte Damen und Herren,',
    formalDearAll: 'Sehr geehrte Damen und Herren,',
  },
  levelNames: levelNamesIn('de'),
  templates: templatesOf({
    prose: PROSE,
    email: EMAIL_FRAME,
    line: SMS,
    chat: { payOnline: PAY_ONLINE, closing: 'Freundliche Grüße', sentences: WHATSAPP },
    call: CALL,
    letter: LETTER_FRAME,
  }),
};
