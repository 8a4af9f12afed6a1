import type { Say } from '../../../i18n/say';
import type { DocumentsTexts } from '../../../i18n/sections/documents/texts';

export function documents({ count }: Say): DocumentsTexts {
  return {
    title: 'Courriers',
    names: {
      statement: 'Relevé de compte',
      verification: 'Décompte de créance',
      'plan offer': 'Proposition d’échéancier',
      'plan acceptance': 'Accord d’échéancier',
      'settlement offer': 'Proposition transactionnelle',
      'dispute answer': 'Réponse à une contestation',
    },
    printIt: {
      statement: 'Imprimer un relevé',
      verification: 'Imprimer le décompte',
      'plan offer': 'Imprimer un échéancier proposé',
      'plan acceptance': 'Imprimer un accord d’échéancier',
      'settlement offer': 'Imprimer une transaction',
      'dispute answer': 'Imprimer une réponse',
    },
    objectBy: 'Contestations jusqu’au',
    objectByHint: 'Le courrier indique ce jour.',
    instalments: 'Échéances',
    firstDay: 'Première échéance le',
    settlement: (currency) =>
      currency === '' ? 'Somme pour solde de tout compte' : `Somme pour solde de tout compte, ${currency}`,
    objection: 'Ce que le client conteste',
    finding: 'Résultat de l’examen',
    incomplete: 'Il manque encore des indications à cette lettre, ou elles ne vont pas avec la créance.',
    answerBy: 'Réponse au plus tard le',
    laterDay: 'Choisissez un jour après aujourd’hui.',
    language: 'Langue du courrier',
    preview: (customer) => `Courrier à ${customer}`,
    print: 'Imprimer',
    noted: 'Il est noté dans l’historique. Ce n’est pas une relance et aucun niveau n’est compté.',
    printed: (document, asOf, totals) => `${document} imprimé au ${asOf}\u00a0: ${totals}`,
    notNoted: 'Le courrier est parti à l’impression, mais la note n’a pas été écrite.',
    leftOut: (n, invoices) =>
      count(n, {
        one: `# ligne manque, car son montant ou sa date n’est pas sûr\u00a0: ${invoices}.`,
        other: `# lignes manquent, car leurs montants ou dates ne sont pas sûrs\u00a0: ${invoices}.`,
      }),
    noCreditor: 'Les règles de relance ne nomment aucun créancier\u00a0; le courrier ne dit pas à qui l’argent est dû.',
    nothing: (kind) =>
      kind === 'statement'
        ? 'Rien n’est dû\u00a0; il n’y a rien à relever.'
        : 'Rien n’est en retard\u00a0; il n’y a pas de créance à justifier.',
    ownText: 'Le texte est le vôtre, de la feuille des modèles.',
    editText: 'Modifier le texte dans la feuille',
    many: {
      open: 'Pour plusieurs clients',
      all: 'Tous les clients',
      customers: 'Clients',
      print: (n) => count(n, { one: 'Imprimer # document', other: 'Imprimer # documents' }),
      writing: (done, of) => `${done} sur ${of} rédigés`,
      stop: 'Arrêter',
      stopped: (n) =>
        count(n, {
          one: 'Arrêté après # client. Rien n’a été imprimé.',
          other: 'Arrêté après # clients. Rien n’a été imprimé.',
        }),
      printed: (n) => count(n, { one: '# document remis à l’imprimante.', other: '# documents remis à l’imprimante.' }),
      leftOut: (n) => count(n, { one: '# client laissé de côté', other: '# clients laissés de côté' }),
      nothing: 'rien à imprimer',
      unsigned: 'le document ne dit pas qui écrit',
    },
  };
}
