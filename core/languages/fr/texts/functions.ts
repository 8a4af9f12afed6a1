import type { Say } from '../../../i18n/say';
import type { ArgumentWord, FunctionsTexts } from '../../../i18n/sections/functions/texts';

const WORDS: Readonly<Record<ArgumentWord, string>> = {
  date: 'une date',
  time: 'date et heure',
  amount: 'un montant',
  rate: 'un taux annuel',
  number: 'un nombre',
  text: 'du texte',
  choice: 'un des mots',
  range: 'une plage',
  options: 'des options',
};

export function functions({ number, count }: Say): FunctionsTexts {
  return {
    title: 'Fonctions',
    search: (n) => count(n, { one: 'Rechercher dans # fonction', other: 'Rechercher dans # fonctions' }),
    found: (shown, all) => `${number(shown)} sur ${count(all, { one: '# fonction', other: '# fonctions' })}`,
    noneFound: (typed) => `Aucune fonction pour «\u00a0${typed}\u00a0».`,
    didYouMean: ['Vouliez-vous dire ', '\u00a0?'],
    signature: 'Écriture',
    takes: (word, column) => (column ? `${WORDS[word]} ou une colonne` : WORDS[word]),
    today: 'aujourd’hui si omis',
    leftOut: 'peut être omis',
    mayBeBlank: 'peut rester vide',
    optional: 'Facultatif',
    moreArguments: (n) => count(n, { one: '# autre argument', other: '# autres arguments' }),
    resultWithCells: 'Résultat avec vos cellules',
    example: 'Exemple',
    blankResult: 'Vide',
    moreRows: (n) => count(n, { one: 'et # autre ligne', other: 'et # autres lignes' }),
    fillFirst: (names) => `Renseignez d’abord ${names}.`,
    insert: (cell) => `Insérer en ${cell}`,
    replace: (cell) => `Remplacer ${cell}`,
    notEmpty: (cell) => `${cell} n’est pas vide.`,
    needsFree: (area) => `${area} doit être libre.`,
    circular: (cell) => `Les arguments comprennent ${cell}, où irait le résultat. Choisissez une autre cellule.`,
    tooLarge: (cell) =>
      `Le résultat ne tient pas sur la feuille à partir de ${cell}. Choisissez une cellule plus haut ou plus à gauche.`,
    chooseFunction: 'Ouvrez une fonction pour l’insérer.',
    chooseCell: 'Sélectionnez une cellule où l’insérer.',
    inserted: (cell) => `Insérée en ${cell}.`,
    changed: 'La cellule a changé entre-temps. Rien n’a été écrit. Vérifiez à nouveau.',
    notLoaded: 'Cette partie n’a pas été chargée',
    notLoadedMeans: 'La connexion est peut-être coupée. Rien n’a été modifié dans le classeur.',
  };
}
