import { typeset } from './phrases';
import { EMAIL_FRAME, PROSE } from './prose';
import { WHAT } from './phrases';
import { PAY_ONLINE, SMS, WHATSAPP } from './short';
import { levelNamesIn } from '../../../locale/languages';
import { templatesOf } from '../../../messages/templates/levels';
import type { MessageTemplate, MessageWording } from '../../../messages/templates/messageWording';

function typesetTemplate(template: MessageTemplate): MessageTemplate {
  return { ...template, subject: typeset(template.subject), body: typeset(template.body) };
}

export const messages: MessageWording = {
  language: 'fr',
  locale: 'fr-FR',
  version: '1',
  labels: {
    invoice: 'Facture',
    due: 'Échéance',
    daysLate: 'Jours de retard',
    amount: 'Montant',
    credit: 'Avoir',
    invoices: 'Factures',
    interest: 'Intérêts de retard',
    fee: 'Frais de relance',
    reckoning: 'Calcul des intérêts',
    from: 'Du',
    to: 'Au',
    days: 'Jours',
    rate: 'Taux',
    transfer: 'Payer par virement',
    account: 'Compte',
    reference: 'Référence',
    scan: 'Scannez ce code avec votre application bancaire',
    toPay: 'Total à payer',
    alsoReminded: 'Également échues, déjà rappelées',
    alsoOverdue: 'Également échues',
    alsoPay: `Également à régler, car échu: ${WHAT}, {{to_pay}}.`,
    dear: 'Bonjour {{contact_name}},',
    dearAll: 'Madame, Monsieur,',
  },
  levelNames: levelNamesIn('fr'),
  templates: templatesOf({
    prose: PROSE,
    email: EMAIL_FRAME,
    line: SMS,
    chat: { payOnline: PAY_ONLINE, closing: 'Cordialement', sentences: WHATSAPP },
  })
    // The no-break space is not in GSM-7.
    .map((template) => (template.channel === 'sms' ? template : typesetTemplate(template))),
};
