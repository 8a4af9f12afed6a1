import type { Say } from '../../../i18n/say';
import type { ArgumentWord, FunctionsTexts } from '../../../i18n/sections/functions/texts';

const WORDS: Readonly<Record<ArgumentWord, string>> = {
  date: 'ein Datum',
  time: 'Datum und Uhrzeit',
  amount: 'ein Betrag',
  rate: 'ein Jahressatz',
  number: 'eine Zahl',
  text: 'Text',
  choice: 'eines der Wörter',
  range: 'ein Bereich',
  options: 'Optionen',
};

export function functions({ number, count }: Say): FunctionsTexts {
  return {
    title: 'Funktionen',
    search: (n) => count(n, { one: '# Funktion durchsuchen', other: '# Funktionen durchsuchen' }),
    found: (shown, all) => `${number(shown)} von ${count(all, { one: '# Funktion', other: '# Funktionen' })}`,
    noneFound: (typed) => `Keine Funktion zu „${typed}“.`,
    didYouMean: ['Meinten Sie ', '?'],
    signature: 'Schreibweise',
    takes: (word, column) => (column ? `${WORDS[word]} oder eine Spalte` : WORDS[word]),
    today: 'heute, wenn leer',
    leftOut: 'kann entfallen',
    mayBeBlank: 'darf leer sein',
    optional: 'Optional',
    moreArguments: (n) => count(n, { one: '# weiteres Argument', other: '# weitere Argumente' }),
    resultWithCells: 'Ergebnis mit Ihren Zellen',
    example: 'Beispiel',
    blankResult: 'Leer',
    moreRows: (n) => count(n, { one: 'und # weitere Zeile', other: 'und # weitere Zeilen' }),
    fillFirst: (names) => `Füllen Sie zuerst ${names} aus.`,
    insert: (cell) => `In ${cell} einfügen`,
    replace: (cell) => `${cell} ersetzen`,
    notEmpty: (cell) => `${cell} ist nicht leer.`,
    needsFree: (area) => `${area} muss frei sein.`,
    circular: (cell) => `Die Argumente enthalten ${cell}, wohin das Ergebnis käme. Wählen Sie eine andere Zelle.`,
    tooLarge: (cell) =>
      `Das Ergebnis passt ab ${cell} nicht auf das Blatt. Wählen Sie eine Zelle weiter oben oder links.`,
    chooseFunction: 'Öffnen Sie eine Funktion, um sie einzufügen.',
    chooseCell: 'Wählen Sie eine Zelle zum Einfügen.',
    inserted: (cell) => `In ${cell} eingefügt.`,
    changed: 'Die Zelle hat sich inzwischen geändert. Nichts wurde geschrieben. Sehen Sie noch einmal nach.',
    notLoaded: 'Dieser Teil wurde nicht geladen',
    notLoadedMeans: 'Vielleicht fehlt die Verbindung. In der Arbeitsmappe wurde nichts geändert.',
  };
}
