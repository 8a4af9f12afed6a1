import type { Say } from '../../../i18n/say';
import type { ColumnsTexts } from '../../../i18n/sections/columns/texts';

export function columns({ number, count }: Say): ColumnsTexts {
  return {
    title: 'Spalten',
    choose: 'Spalte wählen',
    ledger: 'Ihre Liste',
    invoices: (n) => count(n, { one: '# Rechnung', other: '# Rechnungen' }),
    headerRow: 'Überschriften in Zeile',
    row: (n) => `Zeile ${number(n)}`,
    recognised: (found, n) =>
      n === 0 ? `${number(found)} gefunden` : `${number(found)} gefunden, ${number(n)} zu wählen`,
    none: 'Keine',
    noneFound: 'Keine Spalte',
    column: (header, letters) => `${header}, Spalte ${letters}`,
    blankRows: (n) => count(n, { one: 'leer in # Zeile', other: 'leer in # Zeilen' }),
    doubt: (n, owed) => [
      n === 2 ? 'Zwei Spalten kommen in Frage für: ' : `${number(n)} Spalten kommen in Frage für: `,
      owed ? '. Welche ist noch geschuldet?' : '. Welche ist richtig?',
    ],
    beginsWith: (values) => `Sie beginnt mit ${values}.`,
    missing: (field) => `Keine Überschrift passt zu: ${field}. Wählen Sie die Spalte.`,
    lost: (header, field) =>
      `Die Überschrift „${header}“ gibt es nicht mehr. Sie war gewählt für: ${field}. Prüfen Sie, was an ihrer Stelle steht.`,
    twice: (header) =>
      `„${header}“ steht über mehr als einer Spalte. Nur die linke kann gewählt werden; benennen Sie die andere um.`,
    withoutEmail: 'Ohne E-Mail-Spalte gehen nur Anrufe, Briefe, SMS und WhatsApp.',
    showOptional: (n) => count(n, { one: '# weitere Spalte zeigen', other: '# weitere Spalten zeigen' }),
    hideOptional: 'Weitere Spalten ausblenden',
    chooseFirst: (field) => `Wählen Sie zuerst die Spalte für: ${field}.`,
    use: 'Diese Spalten verwenden',
    remembered: 'Sie werden im Blatt Collections Policy gemerkt. Ihre Liste bleibt, wie sie ist.',
    saved: 'Diese Spalten gelten ab jetzt.',
    meanwhile:
      'Jemand hat inzwischen andere Spalten für dieses Blatt gewählt. Nichts wurde gespeichert; sehen Sie nach, was jetzt hier steht.',
    noCells: 'Noch hat kein Blatt Inhalte. Öffnen Sie das Blatt mit Ihren Rechnungen und sehen Sie noch einmal nach.',
  };
}
