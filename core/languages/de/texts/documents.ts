import type { Say } from '../../../i18n/say';
import type { DocumentsTexts } from '../../../i18n/sections/documents/texts';

export function documents({ count }: Say): DocumentsTexts {
  return {
    title: 'Schreiben',
    names: { statement: 'Kontoauszug', verification: 'Forderungsnachweis' },
    printIt: { statement: 'Kontoauszug drucken', verification: 'Forderungsnachweis drucken' },
    objectBy: 'Einwände bis',
    objectByHint: 'Das Schreiben nennt diesen Tag.',
    laterDay: 'Wählen Sie einen Tag nach heute.',
    language: 'Sprache des Schreibens',
    preview: (customer) => `Schreiben an ${customer}`,
    print: 'Drucken',
    noted: 'Es steht danach im Verlauf. Es ist keine Erinnerung, und keine Stufe wird gezählt.',
    printed: (document, asOf, totals) => `${document} gedruckt, Stand ${asOf}: ${totals}`,
    notNoted: 'Das Schreiben ging an den Drucker, aber die Notiz dazu wurde nicht geschrieben.',
    leftOut: (n, invoices) =>
      count(n, {
        one: `# Zeile fehlt, weil ihr Betrag oder Datum nicht sicher ist: ${invoices}.`,
        other: `# Zeilen fehlen, weil ihre Beträge oder Daten nicht sicher sind: ${invoices}.`,
      }),
    noCreditor: 'Die Regeln nennen keinen Gläubiger; das Schreiben sagt nicht, wem das Geld zusteht.',
    nothing: {
      statement: 'Nichts ist offen, es gibt nichts auszuweisen.',
      verification: 'Nichts ist überfällig, es gibt keine Forderung nachzuweisen.',
    },
    ownText: 'Der Text ist Ihr eigener, aus dem Blatt der Vorlagen.',
    editText: 'Text im Blatt bearbeiten',
  };
}
