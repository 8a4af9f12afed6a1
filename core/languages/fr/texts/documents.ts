import type { Say } from '../../../i18n/say';
import type { DocumentsTexts } from '../../../i18n/sections/documents/texts';

export function documents({ count }: Say): DocumentsTexts {
  return {
    title: 'Courriers',
    names: { statement: 'Relevé de compte', verification: 'Justificatif de créance' },
    printIt: { statement: 'Imprimer un relevé', verification: 'Imprimer un justificatif de créance' },
    objectBy: 'Contestations jusqu’au',
    objectByHint: 'Le courrier indique ce jour.',
    laterDay: 'Choisissez un jour après aujourd’hui.',
    language: 'Langue du courrier',
    preview: (customer) => `Courrier à ${customer}`,
    print: 'Imprimer',
    noted: 'Il est noté dans l’historique. Ce n’est pas une relance et aucun niveau n’est compté.',
    printed: (document, asOf, totals) => `${document} imprimé au ${asOf} : ${totals}`,
    notNoted: 'Le courrier est parti à l’impression, mais la note n’a pas été écrite.',
    leftOut: (n, invoices) =>
      count(n, {
        one: `# ligne manque, car son montant ou sa date n’est pas sûr : ${invoices}.`,
        other: `# lignes manquent, car leurs montants ou dates ne sont pas sûrs : ${invoices}.`,
      }),
    noCreditor: 'La politique ne nomme aucun créancier ; le courrier ne dit pas à qui l’argent est dû.',
    nothing: {
      statement: 'Rien n’est ouvert ; il n’y a rien à relever.',
      verification: 'Rien n’est en retard ; il n’y a pas de créance à justifier.',
    },
    ownText: 'Le texte est le vôtre, de la feuille des modèles.',
    editText: 'Modifier le texte dans la feuille',
  };
}
