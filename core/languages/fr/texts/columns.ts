import type { Say } from '../../../i18n/say';
import type { ColumnsTexts } from '../../../i18n/sections/columns/texts';

export function columns({ number, count }: Say): ColumnsTexts {
  return {
    title: 'Colonnes',
    choose: 'Choisir la colonne',
    ledger: 'Votre liste',
    invoices: (n) => count(n, { one: '# facture', other: '# factures' }),
    headerRow: 'En-têtes à la ligne',
    row: (n) => `Ligne ${number(n)}`,
    recognised: (found, n) =>
      n === 0 ? `${number(found)} trouvées` : `${number(found)} trouvées, ${number(n)} à choisir`,
    none: 'Aucune',
    noneFound: 'Pas de colonne',
    column: (header, letters) => `${header}, colonne ${letters}`,
    blankRows: (n) => count(n, { one: 'vide sur # ligne', other: 'vide sur # lignes' }),
    doubt: (n, owed) => [
      n === 2 ? 'Deux colonnes pourraient être : ' : `${number(n)} colonnes pourraient être : `,
      owed ? '. Laquelle reste due ?' : '. Laquelle est la bonne ?',
    ],
    beginsWith: (values) => `Elle commence par ${values}.`,
    missing: (field) => `Aucun en-tête ne ressemble à : ${field}. Choisissez sa colonne.`,
    lost: (header, field) =>
      `L’en-tête « ${header} » n’est plus là. Vous l’aviez choisi pour : ${field}. Regardez ce qui est à sa place.`,
    twice: (header) =>
      `« ${header} » figure sur plusieurs colonnes. Seule celle de gauche peut être choisie ; renommez l’autre pour l’utiliser.`,
    withoutEmail: 'Sans colonne d’e-mail, seuls appels, lettres, SMS et WhatsApp peuvent partir.',
    showOptional: (n) => count(n, { one: 'Afficher # colonne facultative', other: 'Afficher # colonnes facultatives' }),
    hideOptional: 'Masquer les colonnes facultatives',
    chooseFirst: (field) => `Choisissez d’abord la colonne : ${field}.`,
    use: 'Utiliser ces colonnes',
    remembered: 'Elles sont notées dans la feuille Collections Policy. Votre liste reste telle quelle.',
    saved: 'Ces colonnes sont utilisées désormais.',
    meanwhile:
      'Quelqu’un a choisi d’autres colonnes pour cette feuille entre-temps. Rien n’a été enregistré ; regardez ce qui figure ici.',
    noCells: 'Aucune feuille n’a encore de données. Ouvrez la feuille avec vos factures, puis regardez de nouveau.',
  };
}
