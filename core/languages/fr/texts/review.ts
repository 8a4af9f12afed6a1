import type { ReviewTexts } from '../../../i18n/sections/review/texts';
import type { Say } from '../../../i18n/say';
import { nouns, quoted } from './nouns';

export function review(say: Say): ReviewTexts {
  const { number, count } = say;
  const { eMails, customers } = nouns(say);
  return {
    title: 'Vérifier',
    heading: (n, c) => `${eMails(n)} à ${customers(c)}`,
    interest: (amounts) => `S’y ajoutent des intérêts de retard\u00a0: ${amounts}.`,
    fees: (amounts) => `S’y ajoutent des frais\u00a0: ${amounts}.`,
    cannotReckon: (problem) =>
      `Ce message ne peut pas partir\u00a0: ses intérêts de retard ne peuvent pas être calculés (${problem}). Vérifiez la règle d’intérêts.`,
    all: (n) => `Tous (${number(n)})`,
    order: 'Niveau le plus élevé d’abord',
    search: (n) => `Chercher dans ${eMails(n)}`,
    found: (shown, all) => `${number(shown)} sur ${eMails(all)}`,
    noneFound: (text) => `Aucun e-mail ne contient ${quoted(text)} dans le client, les factures ou les adresses.`,
    tickedHidden: (n) =>
      count(n, { one: '# e-mail coché n’est pas affiché.', other: '# e-mails cochés ne sont pas affichés.' }),
    to: 'À',
    cc: 'Cc',
    replyTo: 'Réponses à',
    payee: 'Paiement à',
    noTerm: 'non indiqué',
    termsChanged: (day) => `Autre que lors de l’envoi du ${day}. Vérifiez que c’est juste avant d’envoyer.`,
    termNow: (name, now, before) => `${name}\u00a0: maintenant ${now}, alors ${before}`,
    subject: 'Objet',
    body: 'Texte',
    preview: (customer) => `E-mail à ${customer}`,
    tick: (customer) => `Envoyer à ${customer}`,
    edit: 'Modifier',
    print: 'Imprimer',
    openCustomer: 'Ouvrir le client',
    tableLine: (line) => `La ligne ${line} tient lieu du tableau des factures.`,
    edited: 'Modifié par vous',
    keep: 'Garder les modifications',
    finishEdit: 'Gardez ou annulez d’abord vos modifications.',
    undoEdit: 'Annuler les modifications',
    subjectMissing: 'Saisissez un objet.',
    bodyMissing: 'Saisissez un texte.',
    unsaid: (words) =>
      `Le message ne dit pas «\u00a0${words}\u00a0»\u00a0: le client ne saurait pas qui réclame. Écrivez-le dans le texte, ou mettez {{creditor}} et {{signature}} dans le modèle.`,
    lacksAddress:
      'Cette mise en demeure ne peut pas partir sans l’adresse postale du créancier. Indiquez-la dans les règles de relance, ou plus haut, là où elle est demandée.',
    needsTick: 'À cocher par vous',
    changed: 'Changé',
    changedSince: (n, who) =>
      count(n, {
        one: `# e-mail a changé pendant votre lecture. Regardez à nouveau ${who}.`,
        other: `# e-mails ont changé pendant votre lecture. Regardez à nouveau ${who}.`,
      }),
    gone: (n, who) =>
      count(n, {
        one: `# e-mail n’a plus lieu d’être et a été retiré\u00a0: ${who}.`,
        other: `# e-mails n’ont plus lieu d’être et ont été retirés\u00a0: ${who}.`,
      }),
    cannotGo: (field) =>
      `Cet e-mail ne peut pas partir\u00a0: le modèle demande ${quoted(field)} et la ligne n’en a pas.`,
    test: 'Test pour moi',
    testing: 'Envoi du test',
    tested: 'Test envoyé à vous. Rien n’a été consigné.',
    testFailed: (error) => `Le test n’a pas été envoyé\u00a0: ${error} Rien n’a été consigné.`,
    send: (n) => `Envoyer ${eMails(n)}`,
    checking: 'Recherche de changements dans la feuille',
    from: (account) => `De ${account}`,
    quota: (n) => `Vous pouvez envoyer ${eMails(n)} aujourd’hui.`,
    overQuota: (now, later) =>
      `Vous pouvez en envoyer ${number(now)} aujourd’hui. ${count(later, { one: 'L’autre reste pour demain.', other: 'Les # autres restent pour demain.' })}`,
    noQuota: 'Vous ne pouvez plus envoyer d’e-mails aujourd’hui. Ils restent pour demain.',
    perRun: (now, later) =>
      `Un envoi en prend ${number(now)}. ${count(later, { one: 'L’autre reste pour le prochain.', other: 'Les # autres restent pour le prochain.' })}`,
    tickOne: 'Cochez les e-mails qui peuvent partir.',
    nothingToSend: 'Il n’y a rien à envoyer.',
  };
}
