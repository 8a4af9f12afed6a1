import { CALL } from './call';
import { typeset, WHAT } from './phrases';
import { EMAIL_FRAME, LETTER_FRAME, PROSE } from './prose';
import { PAY_ONLINE, SMS, WHATSAPP } from './short';
import { levelNamesIn } from '../../../locale/languages';
import { templatesOf } from '../../../messages/templates/levels';
import type { MessageTemplate, MessageWording } from '../../../messages/templates/messageWording';

function typesetTemplate(template: MessageTemplate): MessageTemplate {
  return { ...template, subject: typeset(template.subject), body: typeset(template.body) };
}

export const messages: MessageWording = {
  language: 'fr',
  tongue: 'fr',
  locale: 'fr-FR',
  code: 'after',
  colon: '\u00a0: ',
  version: '2',
  labels: {
    invoice: 'Facture',
    due: 'Échéance',
    daysLate: 'Jours de retard',
    amount: 'Montant',
    credit: 'Avoir',
    invoices: 'Factures',
    interest: 'Intérêts de retard',
    fee: 'Frais de relance',
    compensation: 'Indemnité forfaitaire pour frais de recouvrement',
    earlierFees: 'Frais des relances précédentes',
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
    listedOverdue: 'Également échues, pour information seulement (non comprises ci-dessus)',
    listedOpen: 'Pas encore échues, pour information seulement (non comprises ci-dessus)',
    alsoPay: `Également à régler, car échu\u00a0: ${WHAT}, {{to_pay}}.`,
    dear: 'Bonjour {{contact_name}},',
    dearAll: 'Madame, Monsieur,',
    noAddress: '[Adresse postale non renseignée]',
    formalDear: 'Madame, Monsieur,',
    formalDearAll: 'Madame, Monsieur,',
  },
  levelNames: levelNamesIn('fr'),
  templates: templatesOf({
    prose: PROSE,
    email: EMAIL_FRAME,
    line: SMS,
    chat: { payOnline: PAY_ONLINE, closing: 'Cordialement,', sentences: WHATSAPP },
    call: CALL,
    letter: LETTER_FRAME,
  })
    // The no-break space is not in GSM-7.
    .map((template) => (template.channel === 'sms' ? template : typesetTemplate(template))),
};
