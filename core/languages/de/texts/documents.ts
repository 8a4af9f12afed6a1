import type { Say } from '../../../i18n/say';
import type { DocumentsTexts } from '../../../i18n/sections/documents/texts';

export function documents({ count }: Say): DocumentsTexts {
  return {
    title: 'Schreiben',
    names: {
      statement: 'Offene-Posten-Aufstellung',
      verification: 'Forderungsaufstellung',
      'plan offer': 'Ratenzahlungsangebot',
      'plan acceptance': 'Ratenzahlungsvereinbarung',
      'settlement offer': 'Vergleichsangebot',
      'dispute answer': 'Stellungnahme zum Einwand',
    },
    printIt: {
      statement: 'Offene Posten drucken',
      verification: 'Forderungsaufstellung drucken',
      'plan offer': 'Ratenangebot drucken',
      'plan acceptance': 'Ratenvereinbarung drucken',
      'settlement offer': 'Vergleichsangebot drucken',
      'dispute answer': 'Stellungnahme drucken',
    },
    objectBy: 'Einwände bis',
    objectByHint: 'Das Schreiben nennt diesen Tag.',
    instalments: 'Raten',
    firstDay: 'Erste Rate am',
    settlement: (currency) => (currency === '' ? 'Vergleichsbetrag' : `Vergleichsbetrag, ${currency}`),
    objection: 'Was der Kunde einwendet',
    finding: 'Was die Prüfung ergab',
    incomplete: 'Dem Schreiben fehlen noch Angaben, oder sie passen nicht zur Forderung.',
    answerBy: 'Antwort bis',
    laterDay: 'Wählen Sie einen Tag nach heute.',
    language: 'Sprache des Schreibens',
    preview: (customer) => `Schreiben an ${customer}`,
    print: 'Drucken',
    noted: 'Es steht danach im Verlauf. Es ist keine Mahnung, und keine Stufe wird gezählt.',
    printed: (document, asOf, totals) => `${document} gedruckt, Stand ${asOf}: ${totals}`,
    notNoted: 'Das Schreiben ging an den Drucker, aber die Notiz dazu wurde nicht geschrieben.',
    leftOut: (n, invoices) =>
      count(n, {
        one: `# Zeile fehlt, weil ihr Betrag oder Datum nicht sicher ist: ${invoices}.`,
        other: `# Zeilen fehlen, weil ihre Beträge oder Daten nicht sicher sind: ${invoices}.`,
      }),
    noCreditor: 'Die Regeln nennen keinen Gläubiger; das Schreiben sagt nicht, wem das Geld zusteht.',
    nothing: (kind) =>
      kind === 'statement'
        ? 'Nichts ist offen, es gibt nichts auszuweisen.'
        : 'Nichts ist überfällig, es gibt keine Forderung nachzuweisen.',
    ownText: 'Der Text ist Ihr eigener, aus dem Blatt der Vorlagen.',
    editText: 'Text im Blatt bearbeiten',
    many: {
      open: 'Für mehrere Kunden',
      all: 'Alle Kunden',
      customers: 'Kunden',
      print: (n) => count(n, { one: '# Dokument drucken', other: '# Dokumente drucken' }),
      writing: (done, of) => `${done} von ${of} geschrieben`,
      stop: 'Anhalten',
      stopped: (n) =>
        count(n, {
          one: 'Nach # Kunden angehalten. Nichts wurde gedruckt.',
          other: 'Nach # Kunden angehalten. Nichts wurde gedruckt.',
        }),
      printed: (n) =>
        count(n, { one: '# Dokument an den Drucker gegeben.', other: '# Dokumente an den Drucker gegeben.' }),
      leftOut: (n) => count(n, { one: '# Kunde ausgelassen', other: '# Kunden ausgelassen' }),
      nothing: 'nichts zu drucken',
      unsigned: 'das Dokument sagt nicht, wer schreibt',
    },
  };
}
