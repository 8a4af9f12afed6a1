import { expectedOf, phraseOf, type ExpectedWords } from '../../../failures/expected';
import { serviceNamer, type FailuresTexts } from '../../../i18n/sections/failures/texts';

const serviceName = serviceNamer(
  {
    'The mail relay': 'Relais de messagerie',
    'The mail server': 'Serveur de messagerie',
    'The e-mail gateway': 'Passerelle e-mail',
    'The service': 'Service',
  },
  (channel) => `Passerelle ${channel}`,
);
/** The service, the colon and what it did. */
const by = (service: string, what: string): string => `${serviceName(service)}\u00a0: ${what}`;
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

const LOOK = 'Le message est peut-être parti\u00a0: vérifiez-y avant de le renvoyer.';

const expected: ExpectedWords = {
  amount: () => 'un montant en chiffres',
  'amount of 0 or more': () => 'un montant de 0 ou plus',
  bic: () => 'un BIC de 8 ou 11 caractères, ou rien',
  channels: (words) => `des canaux parmi ${words}`,
  currency: () => 'un code de devise ISO 4217, ou rien',
  customer: () => 'un client',
  date: () => 'une date',
  'day after': (day) => `un jour après ${day}`,
  'day of its own': () => 'un jour qu’aucune autre ligne n’a',
  email: () => 'une adresse e-mail, ou rien',
  header: (name) => `une ligne d’en-têtes avec ${name}`,
  iban: () => 'un IBAN valide, none pour aucun, ou rien',
  'interest rule': (words) => `none, un taux annuel en fraction, ou statutory et l’un de ${words}`,
  'invoices with levels': () => 'des factures avec leurs niveaux, comme OH-2207 [2]',
  'known fields': (unknown, known) => `des champs parmi ${known}, pas {{${unknown}}}`,
  country: () => 'un pays comme FR ou France, ou rien',
  fee: () => 'des frais comme 5, EUR 5; GBP 4, ou 2 per cent least 5 most 40',
  'least amounts': () => 'des montants comme 10, ou EUR 10; GBP 8, ou rien',
  'ledger sheet': () => 'le nom de la feuille des factures',
  level: () => 'un niveau comme 2',
  'level above': (level) => `un niveau au-dessus de ${level}`,
  'message text': () => 'le texte du message',
  'new column': (sheet) => `une colonne de ${sheet} qui ne figure pas déjà plus haut`,
  nonce: () => 'un nonce',
  'one of': (words) => `l’un de ${words}`,
  'no table': (table) => `un texte sans ${table}, réservé au corps des e-mails et des lettres`,
  'own row': (cell) => `une valeur unique, mais ${cell} contient la même`,
  'plain template': (found) => `un modèle avec {{field}} et {{#field}}…{{/field}} seulement, sans ${found}`,
  'reference rate': () => 'un taux en fraction, par exemple 2,15\u00a0% ou 0,0215',
  'shorter text': (most) => `un texte de ${most} caractères au plus`,
  'small picture': (most) => `une image PNG ou JPEG en adresse de données de ${most} caractères au plus, ou rien`,
  'table alone': (table) => `un texte où ${table} est seul sur sa ligne`,
  text: () => 'du texte',
  time: () => 'une heure comme 08:00',
  'time like': (example) => `un moment comme ${example}`,
  'time after': (time) => `une heure après ${time}`,
  weekdays: () => 'des jours comme Mon, Tue, Wed, Thu, Fri',
  'whole number': (least, most) => `un nombre entier de ${least} à ${most}`,
  'yes or no': () => 'yes ou no',
};

export const failures: FailuresTexts = {
  expected,
  sentences: {
    'no-recipient': () => 'Le message n’a pas de destinataire.',
    'too-many-recipients': (recipients, most) =>
      `Le message a ${recipients} destinataires\u00a0; ${most} au plus sont autorisés.`,
    'bad-address': (address) => `${quoted(address)} n’est pas une adresse e-mail. Corrigez-la dans la feuille.`,
    'bad-phone': (number) => `${quoted(number)} n’est pas un numéro au format international, comme +34600111222.`,
    'empty-message': () => 'Le message est vide.',
    'too-long': (characters, most) => `Le message a ${characters} caractères\u00a0; ${most} au plus sont autorisés.`,
    'subject-too-long': (characters, most) =>
      `L’objet a ${characters} caractères\u00a0; ${most} au plus sont autorisés. Raccourcissez-le dans les modèles.`,
    'one-line-only': () =>
      'WhatsApp n’accepte ni saut de ligne, ni tabulation, ni suite d’espaces dans un modèle. Écrivez le message sur une ligne.',
    'one-number-only': (numbers) => `Le message indique ${numbers} numéros de téléphone\u00a0; un seul est attendu.`,
    'no-channel': (channel) => `Rien n’envoie par ${channel} ici. Configurez-le, puis renvoyez.`,
    'test-by-email-only': () => 'Un test ne part que par e-mail.',
    unsaid: (words) =>
      `Le message ne dit pas «\u00a0${words}\u00a0»\u00a0: le client ne saurait pas qui réclame. Rien n’a été envoyé. Écrivez-le dans le texte, ou mettez {{creditor}} et {{signature}} dans le modèle, puis envoyez de nouveau.`,
    unsigned: (sheet) =>
      `Rien n’a été envoyé\u00a0: dans ${sheet} il manque le créancier ou le signataire. Remplissez les deux, puis envoyez de nouveau.`,
    'not-written': () => 'Le message n’a pas pu être rédigé. Vérifiez le modèle et les cellules de ses factures.',
    'too-large': () => 'L’e-mail est trop volumineux. Envoyez moins de factures dans un e-mail.',
    'too-long-for-page': () =>
      'C’est trop long pour être confié à un navigateur. Ouvrez le classeur dans Excel pour le web ou pour Windows.',
    'print-failed': () => 'La lettre n’a pas pu être ouverte pour l’impression.',
    'address-refused': (addresses) =>
      `Le serveur de messagerie a refusé ${addresses}. Corrigez l’adresse, puis renvoyez.`,
    refused: (service) => by(service, 'le message n’a pas été accepté. Rien n’a été envoyé.'),
    'refused-with': (service, status) =>
      by(service, `le message n’a pas été accepté (erreur ${status}). Rien n’a été envoyé.`),
    'not-reached': (service) => by(service, 'impossible à joindre. Rien n’a été envoyé.'),
    'asks-to-wait': (service) => by(service, 'il faut attendre avant le prochain message. Rien n’a été envoyé.'),
    'daily-quota': (left, recipients) =>
      `Ce compte peut encore écrire à ${left} destinataires aujourd’hui\u00a0; le message en a ${recipients}. Envoyez-le demain.`,
    'not-signed-in': (service) => by(service, 'vous n’êtes pas connecté. Connectez-vous, puis renvoyez.'),
    'sign-in-refused': (service) =>
      by(service, 'votre connexion n’a pas été acceptée. Reconnectez-vous, puis renvoyez.'),
    'no-permission': () =>
      'Votre compte ne peut pas envoyer d’ici. Demandez à votre administrateur d’autoriser Mail.Send et Mail.ReadWrite.',
    'service-not-permitted': (service) =>
      `Ce module ne peut pas joindre ce service (${service}). Autorisez-le à se connecter à des services externes et vérifiez que l’adresse fait partie de celles prévues. Rien n’a été envoyé.`,
    'key-missing': () => 'L’adresse n’est plus la même\u00a0: saisissez la clé à nouveau.',
    'bad-key': () => 'Une clé a au moins 8 caractères, sans espace. Rien n’a été enregistré.',
    'bad-url': (address) =>
      `«\u00a0${address}\u00a0» n’est pas une adresse qui commence par https:// et indique un chemin. Rien n’a été enregistré.`,
    'no-mailbox': (service) =>
      by(service, 'votre compte n’a pas de boîte d’où envoyer. Utilisez plutôt votre logiciel de messagerie.'),
    'no-draft': (service) => by(service, 'la réponse ne nomme pas le brouillon. Rien n’a été envoyé.'),
    'draft-unseen': (service) =>
      by(service, 'le brouillon n’a pas pu être consulté. Rien n’a été envoyé lors de cet essai.'),
    'own-address-unknown': () => 'Votre propre adresse e-mail n’a pas pu être lue. Connectez-vous, puis réessayez.',
    'other-recipients': () =>
      'Les destinataires ne sont pas ceux de la réservation dans le journal\u00a0; rien n’a été envoyé. Vérifiez de nouveau le message.',
    'mail-not-allowed': () =>
      'Ce complément ne peut pas envoyer d’e-mails en votre nom. Rouvrez le volet et autorisez-le\u00a0; rien n’a été envoyé.',
    'some-refused': (addresses) =>
      `Le serveur de messagerie a refusé ${addresses}\u00a0; les autres destinataires l’ont reçu. Corrigez l’adresse pour la prochaine relance.`,
    'connection-broke': (service) => by(service, `la connexion s’est interrompue. ${LOOK}`),
    'no-answer': (service, seconds) => by(service, `pas de réponse en ${seconds} secondes. ${LOOK}`),
    'unclear-answer': (service) => by(service, `la réponse n’était pas claire. ${LOOK}`),
    'unclear-status': (service, status) => by(service, `la réponse n’était pas claire (${status}). ${LOOK}`),
    'no-copy': () => 'Vos éléments envoyés n’en ont pas de copie.',
    'copy-found': () => 'Vos éléments envoyés en ont une copie.',
    'draft-stands': () =>
      'Vos éléments envoyés n’en ont pas de copie et il est encore dans les brouillons\u00a0: supprimez-le là avant de le renvoyer.',
    'copy-unseen': () => 'Vos éléments envoyés n’ont pas pu être consultés à l’instant.',
    'taken-over': (who) => `Repris par ${who === '' ? 'quelqu’un d’autre' : who}.`,
    dropped: () => 'Abandonné avant l’envoi.',
    'changed-since-approval': () => 'Modifié depuis l’approbation.',
    'approved-another-day': () => 'Approuvé un autre jour\u00a0: ses jours et ses dates ne valent plus.',
    'edited-by-hand': () => 'Modifié à la main avant l’envoi\u00a0: vérifiez-le à nouveau.',
    'claimed-first': (who) => `${who === '' ? 'Un collègue' : who} a été plus rapide.`,
    'confirmed-sent': (who) => (who === '' ? 'Confirmé par une personne.' : `Confirmé par ${who}.`),
    'confirmed-unsent': (who) => (who === '' ? 'Non envoyé, selon une personne.' : `Non envoyé, selon ${who}.`),
    'opened-perhaps': () => 'L’ouverture a été demandée\u00a0; personne n’a encore dit si elle a eu lieu.',
    'confirmed-unopened': (who) =>
      who === '' ? 'Rien ne s’est ouvert, selon une personne.' : `Rien ne s’est ouvert, selon ${who}.`,
    'too-many-invoices': (customer, invoices) =>
      `${customer} a ${invoices} factures dans un message, plus que le journal ne peut en nommer. Sélectionnez moins de lignes.`,
    'claim-lost': (customer, sheet) =>
      `La réservation pour ${customer} n’est pas arrivée dans ${sheet}\u00a0; rien n’a été envoyé.`,
    'earlier-run': (day, newest, sheet) =>
      `Cet envoi est daté du ${day}, mais ${sheet} a déjà des messages du ${newest}. Vérifiez la date de cet ordinateur.`,
    'rows-changed': (sheet, changed, all) =>
      `${sheet} a pris ${changed} modifications sur ${all}\u00a0: quelqu’un d’autre a supprimé, copié ou modifié une ligne.`,
    'rows-moving': (sheet) =>
      `Les lignes de ${sheet} bougent\u00a0: quelqu’un trie la feuille. Rien de faux n’a été écrit\u00a0; réessayez dans une minute.`,
    'row-mistaken': (sheet, keys) =>
      `Pendant le tri de ${sheet}, une autre ligne a été modifiée et n’a pas pu être rétablie\u00a0: ${keys}. Comparez-la avec une version antérieure.`,
    'entry-gone': (id, sheet) => `L’entrée ${id} n’est plus dans ${sheet}\u00a0; rien n’a été modifié.`,
    'no-reason': () => 'Rien n’a été annulé\u00a0: dites d’abord pourquoi.',
    protected: (sheet) =>
      `La feuille ${quoted(sheet)} est protégée\u00a0; rien n’a été envoyé ni écrit. Retirez la protection, puis réessayez.`,
    'ledger-protected': (sheet) =>
      `${sheet} est protégée. Les relances peuvent être envoyées\u00a0; les niveaux et les dates ne sont pas inscrits.`,
    'date-system': () =>
      'Ce classeur compte les jours à partir de 1904\u00a0: chaque date serait lue avec quatre ans d’écart. Rien n’a été envoyé ni écrit. Enregistrez la liste en fichier CSV et ouvrez-le dans un nouveau classeur.',
    'newer-layout': (found, known) =>
      `Ce classeur utilise la structure ${found}\u00a0; cette version connaît les structures jusqu’à ${known}. Rien n’a été envoyé ni écrit. Rouvrez le volet pour obtenir la dernière version.`,
    'different-customers': (number) =>
      `Sous le numéro de client ${number} figurent des clients différents. On ne sait pas à qui sont les factures, et aucune lettre n’est écrite. Donnez à chaque client son propre numéro.`,
    'several-of-name': (name) =>
      `Plusieurs clients s’appellent ${name}\u00a0; aucune lettre n’est écrite pour tous. Sélectionnez une facture du client voulu, puis ouvrez de nouveau la lettre.`,
    'unknown-answer': (answer) =>
      `«\u00a0${answer}\u00a0» ne répond pas à cette question. Choisissez l’une des réponses proposées.`,
    'tables-in-the-way': (sheet) =>
      `Les tableaux de ${sheet} se gênent\u00a0; rien n’a été enregistré. Placez-les l’un sous l’autre, avec une ligne vide entre eux.`,
    'log-missing': (since) =>
      `Le journal des messages manque\u00a0; il était tenu depuis ${since}. Sans lui, personne ne sait qui a été relancé de quoi, et rien n’est envoyé. Rétablissez la feuille avec Annuler ou depuis l’historique des versions.`,
    'sheet-twice': (sheet, names) =>
      `${sheet} ne se trouve pas sous son nom, et plusieurs feuilles pourraient l’être\u00a0: ${names}. Rien n’est envoyé ni modifié. Redonnez son nom à la bonne.`,
    'no-sheet': (sheet) => `Ce classeur n’a pas de feuille ${quoted(sheet)}\u00a0; rien n’a été modifié.`,
    'no-column': (sheet, header) => `${sheet} n’a plus de colonne ${quoted(header)}\u00a0; rien n’a été modifié.`,
    'no-header-row': (sheet, row) => `${sheet} n’a pas d’en-têtes à la ligne ${row}\u00a0; rien n’a été modifié.`,
    'not-loaded': () =>
      'Les textes des messages n’ont pas été chargés\u00a0: la connexion est peut-être coupée. Rien n’a été envoyé.',
    'no-headers': (sheet, headers) =>
      `${sheet} n’a aucune ligne avec les en-têtes ${headers}\u00a0; rien n’a été modifié.`,
    'not-own-sheet': (sheet) =>
      `«\u00a0${sheet}\u00a0» n’est pas une feuille de ce complément\u00a0; elle reste telle quelle.`,
    'error-value': (error, place) =>
      `Une erreur, ${error}, ne peut pas être écrite en ${place}\u00a0; rien n’y a été écrit.`,
    'no-document': () => 'Aucune feuille de calcul n’est ouverte. Ouvrez le volet depuis une feuille de calcul.',
    'host-unreached': () => 'La feuille de calcul est injoignable\u00a0: la connexion est peut-être coupée. Réessayez.',
    'host-unanswered': () => 'La feuille de calcul n’a pas répondu. Réessayez.',
    'several-accounts': () =>
      'Google ne sait pas lequel de vos comptes est concerné. Ouvrez la feuille de calcul dans une fenêtre privée, ou dans un profil de navigateur, où seul le compte de cette feuille est connecté.',
    'permission-missing': () =>
      'Google demande une autorisation que ce complément n’a pas. Rouvrez le volet depuis le menu «\u00a0Extensions\u00a0» et autorisez tout ce qui est demandé. Si rien n’est demandé, rechargez la feuille de calcul et déconnectez les autres comptes Google.',
    'cell-edit': () => 'Terminez la cellule en cours de saisie, avec Entrée ou Échap, puis réessayez.',
    'halves-differ': () =>
      'Le volet et le script de la feuille de calcul sont de versions différentes. Rechargez la feuille de calcul, puis rouvrez le volet.',
    'host-failed': () =>
      'La feuille de calcul n’a pas pu le faire. Réessayez\u00a0; si cela persiste, rouvrez le volet.',
    'file-empty': (file) => `${file} est vide. Exportez-le de nouveau.`,
    'file-too-large': (file) =>
      `${file} est trop volumineux pour une liste de factures. Exportez seulement les factures impayées.`,
    'file-old': (file) =>
      `${file} est un ancien classeur Excel (xls) ou protégé par un mot de passe. Enregistrez-le en xlsx.`,
    'file-unreadable': (file) => `${file} ne peut pas être lu. Choisissez un fichier xlsx ou CSV.`,
    'update-unfinished': (file) =>
      `La mise à jour depuis ${file} s’est interrompue. Reprenez-la ou annulez-la d’abord\u00a0; rien n’a été modifié.`,
    'run-under-way': () =>
      'Des messages partent en ce moment, ou partaient il y a quelques minutes encore. Laissez cet envoi se terminer, puis réessayez.',
    'auto-save-off': () =>
      'L’enregistrement automatique est désactivé\u00a0: vos collègues ne voient pas ce que vous envoyez et pourraient l’envoyer aussi. Activez-le en haut de la fenêtre, puis réessayez.',
    busy: () => 'Un collègue écrit en ce moment dans ce classeur. Réessayez dans une minute.',
    'damaged-sheet': (sheet, cell, came, text) =>
      `${sheet}, cellule ${cell}, contient ${quoted(came)}\u00a0; attendu\u00a0: ${phraseOf(expectedOf(text), expected)}.`,
  },
};
