import type { DocumentText, DocumentWording } from '../../messages/documents/documentText';
import { typeset } from './messages/phrases';
import { CHANNEL_NAMES } from './texts/channels';

const CLOSING =
  'Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.\n\n{{signature}}{{^signature}}{{creditor}}{{/signature}}';

function letter(subject: string, ...paragraphs: readonly string[]): DocumentText {
  // What is signed stands below the closing.
  const closed = paragraphs.includes(CLOSING) ? paragraphs : [...paragraphs, CLOSING];
  return { subject: typeset(subject), body: typeset(['{{salutation}}', ...closed].join('\n\n')) };
}

export const documents: DocumentWording = {
  language: 'fr',
  locale: 'fr-FR',
  code: 'after',
  colon: '\u00a0: ',
  labels: {
    account: 'Compte',
    customerNumber: 'Numéro de client',
    invoice: 'Facture',
    due: 'Échéance',
    amount: 'Montant',
    paid: 'Réglé',
    open: 'Restant dû',
    daysLate: 'Jours de retard',
    credit: 'Avoir',
    disputed: 'contestée',
    invoices: 'Factures',
    credits: 'Avoirs',
    interest: 'Intérêts de retard',
    fees: 'Frais des relances précédentes',
    total: 'Total',
    reckoning: 'Calcul des intérêts',
    onOpenAmounts: 'Les intérêts sont calculés sur le montant restant dû, à compter du lendemain de l’échéance.',
    from: 'Du',
    to: 'Au',
    days: 'Jours',
    rate: 'Taux',
    agreedRate: 'Taux annuel convenu, intérêts simples sur 365 jours',
    ratesKnownTo: (date) => `Les taux officiels sont connus jusqu’au ${date}`,
    ownRates: (date, sources) =>
      `à partir du ${date}, taux de référence indiqués par le créancier${sources === '' ? '' : `\u00a0: ${sources}`}`,
    checked: (date) => `vérifié le ${date}`,
    sentBefore: 'Déjà envoyé',
    date: 'Date',
    message: 'Message',
    channels: CHANNEL_NAMES,
    noAddress: '[Adresse postale non renseignée]',
    dear: 'Madame, Monsieur,',
    dearAll: 'Madame, Monsieur,',
  },
  texts: {
    statement: letter(
      'Relevé de compte client au {{as_of}}',
      'Voici l’état de votre compte chez nous au {{as_of}}. Ce relevé vous est adressé à titre d’information et n’est pas une relance.',
      '{{invoice_table}}',
      'Si un élément diffère de vos livres, merci de nous le signaler au plus tard le {{object_by}}{{#object_to}}, à {{object_to}}{{/object_to}}. Si vous avez payé ces derniers jours, nous vous en remercions.',
    ),
    verification: letter(
      'Décompte de créance au {{as_of}}',
      'Cette lettre expose sur quoi repose notre créance au {{as_of}} : chaque facture, avec ce qui a été réglé et ce qui reste dû{{#interest}}, le calcul des intérêts de retard{{/interest}}{{#sent}}, ainsi que nos envois précédents{{/sent}}.',
      '{{invoice_table}}',
      'Si vous contestez cette créance, en tout ou en partie, veuillez nous l’écrire au plus tard le {{object_by}}{{#object_to}}, à {{object_to}}{{/object_to}}, en précisant vos motifs. Nous examinerons votre contestation et vous répondrons. Des copies des factures vous seront adressées sur simple demande.',
      'Si vous avez payé ces derniers jours, nous vous en remercions : votre règlement sera porté à votre compte.',
    ),
    'plan offer': letter(
      'Proposition d’échéancier du {{as_of}}',
      'Nous vous proposons de régler la créance détaillée ci-dessous selon l’échéancier suivant, sans intérêts ni frais pour les échéances :',
      '{{plan}}',
      '{{invoice_table}}',
      'Pour l’accepter, merci de nous retourner cette lettre signée, ou de nous le confirmer par écrit, au plus tard le {{object_by}}{{#object_to}}, à {{object_to}}{{/object_to}}. Sans réponse de votre part, la proposition devient caduque à cette date. Votre acceptation vaut reconnaissance de la dette et interrompt la prescription (article 2240 du Code civil). À défaut de paiement d’une échéance à sa date, la totalité du solde devient immédiatement exigible.',
      CLOSING,
      'Bon pour accord.\nLieu, date, signature : ______________________________',
    ),
    'plan acceptance': letter(
      'Accord d’échéancier du {{as_of}}',
      'Nous confirmons notre accord : vous réglez la créance détaillée ci-dessous selon l’échéancier suivant, sans intérêts ni frais pour les échéances.',
      '{{plan}}',
      '{{invoice_table}}',
      'Vous reconnaissez cette dette, ce qui interrompt la prescription (article 2240 du Code civil). Tant que chaque échéance est réglée à sa date, nous n’engageons aucune démarche. À défaut, la totalité du solde devient immédiatement exigible. Si un point diffère de ce dont nous sommes convenus, merci de nous le signaler au plus tard le {{object_by}}{{#object_to}}, à {{object_to}}{{/object_to}}.',
      CLOSING,
      'Lieu, date, signature du client : ______________________________\nUn particulier écrit de sa main la somme en toutes lettres et en chiffres (article 1376 du Code civil) : ______________________________',
    ),
    'settlement offer': letter(
      'Proposition transactionnelle du {{as_of}}',
      'Notre créance à ce jour est détaillée ci-dessous.',
      '{{invoice_table}}',
      'Afin de clore cette affaire à l’amiable, nous vous proposons une transaction (article 2044 du Code civil) : si {{settlement}} nous parviennent au plus tard le {{object_by}}, la créance est entièrement soldée et nous renonçons aux {{waived}} restants. À défaut, la proposition devient caduque et la créance demeure due en totalité, déduction faite des sommes reçues.',
      'Merci d’indiquer les numéros des factures avec votre règlement.{{#object_to}} Pour toute question, écrivez à {{object_to}}.{{/object_to}}',
    ),
    'dispute answer': letter(
      'Réponse à votre contestation, {{as_of}}',
      'Vous avez formulé la contestation suivante :\n{{objection}}',
      'Nous l’avons examinée :\n{{finding}}',
      'La créance s’établit donc comme suit :',
      '{{invoice_table}}',
      'Les relances des factures contestées sont suspendues pendant leur examen. Si vous n’êtes pas d’accord avec notre réponse, veuillez nous écrire au plus tard le {{object_by}}{{#object_to}}, à {{object_to}}{{/object_to}}, en précisant vos motifs. Des copies des factures vous seront adressées sur simple demande.',
    ),
  },
};
