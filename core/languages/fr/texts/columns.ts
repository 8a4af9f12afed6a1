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
      n === 2 ? 'Deux colonnes pourraient être\u00a0: ' : `${number(n)} colonnes pourraient être\u00a0: `,
      owed ? '. Laquelle reste due\u00a0?' : '. Laquelle est la bonne\u00a0?',
    ],
    beginsWith: (values) => `Elle commence par ${values}.`,
    missing: (field) => `Aucun en-tête ne ressemble à\u00a0: ${field}. Choisissez sa colonne.`,
    lost: (header, field) =>
      `L’en-tête «\u00a0${header}\u00a0» n’est plus là. Vous l’aviez choisi pour\u00a0: ${field}. Regardez ce qui est à sa place.`,
    twice: (header) =>
      `«\u00a0${header}\u00a0» figure sur plusieurs colonnes. Seule celle de gauche peut être choisie\u00a0; renommez l’autre pour l’utiliser.`,
    withoutEmail: 'Sans colonne d’e-mail, seuls appels, lettres, SMS et WhatsApp peuvent partir.',
    showOptional: (n) => count(n, { one: 'Afficher # colonne facultative', other: 'Afficher # colonnes facultatives' }),
    hideOptional: 'Masquer les colonnes facultatives',
    chooseFirst: (field) => `Choisissez d’abord la colonne\u00a0: ${field}.`,
    use: 'Utiliser ces colonnes',
    remembered: 'Elles sont notées dans la feuille Collections Policy. Votre liste reste telle quelle.',
    saved: 'Ces colonnes sont utilisées désormais.',
    meanwhile:
      'Quelqu’un a choisi d’autres colonnes pour cette feuille entre-temps. Rien n’a été enregistré\u00a0; regardez ce qui figure ici.',
    noCells: 'Aucune feuille n’a encore de données. Ouvrez la feuille avec vos factures, puis regardez de nouveau.',
  };
}
