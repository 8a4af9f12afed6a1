import type { RefreshTexts } from '../../../i18n/sections/refresh/texts';
import type { Say } from '../../../i18n/say';

export function refresh({ number, count }: Say): RefreshTexts {
  return {
    title: 'Neuen Export einlesen',
    heading: (sheet) => `${sheet} aktualisieren`,
    intro:
      'Lesen Sie die neueste Liste aus Ihrer Buchhaltung ein. Rechnungen werden nach Kunde, Nummer und Fälligkeit zugeordnet, und Sie sehen jede Änderung vorher.',
    chooseFile: 'Datei wählen',
    kinds: 'xlsx, csv oder txt, oder hier ablegen',
    paste: 'Oder Zellen einfügen, mit den Überschriften',
    last: (when, rows, who) =>
      `Letzte Aktualisierung: ${when}, ${count(rows, { one: '# Zeile', other: '# Zeilen' })}, von ${who}.`,
    compare: 'Vergleichen',
    chooseFirst: 'Wählen Sie zuerst eine Datei oder fügen Sie Zellen ein.',
    reading: 'Die Liste wird gelesen',
    pasted: 'Eingefügte Zellen',
    fileRows: (n) => count(n, { one: '# Rechnung gelesen', other: '# Rechnungen gelesen' }),
    change: 'Ändern',
    differ: (n) => count(n, { one: '# Spalte weicht ab', other: '# Spalten weichen ab' }),
    nothingYet: 'Noch ist nichts geändert.',
    missing: (header) => ['', header, ' steht nicht in dieser Datei. Welche Spalte tritt an ihre Stelle?'],
    pickColumn: 'Spalte wählen',
    sameAs: (same, of, header) =>
      `In ${number(same)} von ${count(of, { one: '# Rechnung', other: '# Rechnungen' })} steht dort dasselbe wie in Ihrer Spalte ${header}.`,
    seeFirst: 'Sie sehen, was sich ändert, bevor etwas geschrieben wird.',
    toUpdate: (n) => count(n, { one: '# Zeile zu aktualisieren', other: '# Zeilen zu aktualisieren' }),
    open: (currency) => (currency === '' ? 'Offen' : `Offen, ${currency}`),
    arrow: (before, after) => `${before}, dann ${after}`,
    fresh: (n) => `${number(n)} neu`,
    freshGo: 'Sie kommen unter die letzte Zeile.',
    changed: (n) => `${number(n)} geändert`,
    openAmounts: (n) => count(n, { one: '# offener Betrag', other: '# offene Beträge' }),
    dueDates: (n) => count(n, { one: '# Fälligkeit', other: '# Fälligkeiten' }),
    otherCells: (n) => count(n, { one: '# andere Zelle', other: '# andere Zellen' }),
    gone: (n) => `${number(n)} nicht mehr aufgeführt`,
    paid: 'Sie sind bezahlt',
    paidMeans: 'Ihr offener Betrag wird 0,00.',
    leave: 'So lassen, wie sie sind',
    leaveMeans: 'Für sie wird nichts gesendet, bis Sie ihre Sperre beenden.',
    whole: 'Mehr als ein Fünftel der offenen Rechnungen fehlt. Ist das die ganze Liste?',
    sayGone: 'Sagen Sie zuerst, was mit den nicht mehr aufgeführten Rechnungen ist.',
    unchanged: (n) => `${number(n)} unverändert`,
    twice: (invoices) => `Unberührt, weil ihre Zeilen nicht zu unterscheiden sind: ${invoices}.`,
    unread: (n) =>
      count(n, {
        one: '# Zelle der Liste ist nicht lesbar: Es bleibt, was in Ihrer Tabelle steht.',
        other: '# Zellen der Liste sind nicht lesbar: Es bleibt, was in Ihrer Tabelle steht.',
      }),
    more: (n) => `${number(n)} weitere zeigen`,
    addColumns: (n) => count(n, { one: '# neue Spalte hinzufügen', other: '# neue Spalten hinzufügen' }),
    toTheRight: (headers) => `${headers}, rechts von Ihren Spalten`,
    stays: 'Bleibt, wie es ist',
    staysMeans: (headers) => `Nur in Ihrer Tabelle, und bleibt bei den Rechnungen: ${headers}.`,
    soDo: 'Auch Protokoll, Zusagen, Pläne und Sperren bleiben.',
    update: (n) => count(n, { one: '# Zeile aktualisieren', other: '# Zeilen aktualisieren' }),
    canUndo: 'Bis zur nächsten Aktualisierung lässt sich das rückgängig machen.',
    updating: 'Die Tabelle wird aktualisiert',
    updated: (n) => count(n, { one: '# Zeile aktualisiert.', other: '# Zeilen aktualisiert.' }),
    stayed: (n) =>
      count(n, {
        one: '# Zelle enthält eine Formel oder wurde inzwischen geändert und blieb, wie sie ist.',
        other: '# Zellen enthalten Formeln oder wurden inzwischen geändert und blieben, wie sie sind.',
      }),
    undo: 'Rückgängig',
    undone: 'Die Aktualisierung ist rückgängig gemacht.',
    noChange: 'Nichts hat sich geändert',
    done: 'Fertig',
    unfinished: (file, when) =>
      `Die Aktualisierung aus ${file} von ${when} brach ab. Nichts ist verloren: Setzen Sie sie fort oder machen Sie sie rückgängig.`,
    goOn: 'Fortsetzen',
    noHeaders: 'Keine Zeile dieser Datei sieht wie Überschriften aus.',
    noLedger: 'Noch ist kein Blatt dieser Mappe eine Rechnungsliste. Wählen Sie zuerst ihre Spalten.',
  };
}
