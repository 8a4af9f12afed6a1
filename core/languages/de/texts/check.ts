import type { Say } from '../../../i18n/say';
import type { CheckTexts } from '../../../i18n/sections/check/texts';
import { nouns } from './nouns';

export function check(say: Say): CheckTexts {
  const { number, count } = say;
  const { invoices, rows } = nouns(say);
  const questions = (n: number): string => count(n, { one: '# Frage', other: '# Fragen' });
  return {
    title: 'Liste prüfen',
    where: (sheet, first, last, header) =>
      `${sheet}, Zeilen ${number(first)} bis ${number(last)}, Überschriften in Zeile ${number(header)}`,
    heading: (n, open) => (open === 0 ? `Alles gelesen: ${invoices(n)}` : `${invoices(n)} gelesen, ${questions(open)}`),
    blankRows: (n) => count(n, { one: '# leere Zeile', other: '# leere Zeilen' }),
    totalsRows: (n) => count(n, { one: '# Summenzeile', other: '# Summenzeilen' }),
    leftOut: (what) => `Ausgelassen: ${what}.`,
    toDecide: 'Zu entscheiden',
    wait: (n) => count(n, { one: '# Zeile wartet', other: '# Zeilen warten' }),
    questions: {
      currency: 'Nirgends steht die Währung. Welche ist es?',
      email: 'Keine Spalte enthält E-Mail-Adressen. Welche ist es?',
      numbersOnly: 'Kunden stehen nur mit ihrer Nummer da. Welche Spalte enthält ihre Namen?',
      nameless: (n) =>
        count(n, {
          one: '# Zeile nennt keinen Kunden. Zu wem gehört sie?',
          other: '# Zeilen nennen keinen Kunden. Zu wem gehören sie?',
        }),
      dueDate: 'Nirgends steht, wann diese Rechnungen fällig sind. Woraus ergibt es sich?',
      openColumn: 'Mehr als eine Spalte kann sein, was noch geschuldet ist. Welche ist es?',
      noOpenColumn: 'Keine Spalte sagt sicher, was noch geschuldet ist. Welche ist es?',
      dateOrder: (header, n) => `${header}: ${rows(n)} können mit Tag oder Monat beginnen. Was gilt?`,
      halfTurned: (header, n) =>
        `${header}: Ein Teil der Daten ist Text, und ${rows(n)} hat die Tabelle vielleicht vertauscht. Wie waren sie geschrieben?`,
      word: (word, header, n) =>
        count(n, {
          one: `# Zeile hat „${word}“ in ${header}. Was bedeutet das?`,
          other: `# Zeilen haben „${word}“ in ${header}. Was bedeutet das?`,
        }),
      colour: (colour, n) => `${rows(n)} in der Farbe ${colour}. Was bedeutet sie?`,
      remark: (header, n) =>
        count(n, {
          one: `# Bemerkung in ${header} sagt etwas anderes als die Zahlen. Was gilt?`,
          other: `# Bemerkungen in ${header} sagen etwas anderes als die Zahlen. Was gilt?`,
        }),
      flag: (header, n) =>
        count(n, {
          one: `# Zeile ist in ${header} als bezahlt markiert, und ein Betrag ist offen. Was gilt?`,
          other: `# Zeilen sind in ${header} als bezahlt markiert, und ein Betrag ist offen. Was gilt?`,
        }),
      noStatus: (header, n) =>
        count(n, {
          one: `In # Zeile ist ${header} leer, und nur diese Spalte sagt, was bezahlt ist. Was ist sie?`,
          other: `In # Zeilen ist ${header} leer, und nur diese Spalte sagt, was bezahlt ist. Was sind sie?`,
        }),
      paymentDate: (n) =>
        count(n, {
          one: '# Rechnung hat ein Zahlungsdatum, aber noch einen Betrag. Ist sie bezahlt?',
          other: '# Rechnungen haben ein Zahlungsdatum, aber noch einen Betrag. Sind sie bezahlt?',
        }),
      partPaid: (n) =>
        count(n, {
          one: '# Rechnung ist zum Teil bezahlt, und nirgends steht der Rest. Was ist noch geschuldet?',
          other: '# Rechnungen sind zum Teil bezahlt, und nirgends steht der Rest. Was ist noch geschuldet?',
        }),
      batch:
        'Das ist ein Buchungsstapel, keine Liste offener Posten. Sollen seine Buchungen auf Kunden so gelesen werden?',
      parts: 'Manche Rechnungen stehen in mehreren Zeilen, und keine Spalte hat ihre Summe. Werden die Zeilen addiert?',
      credits: (n) =>
        count(n, {
          one: 'Nur das Zahlenformat macht # Betrag zur Gutschrift. Stimmt das?',
          other: 'Nur das Zahlenformat macht # Beträge zu Gutschriften. Stimmt das?',
        }),
      full: (header) =>
        `${header}: Laut Tabelle sind das Tausender, die niemand auf den Cent genau einfordern kann. Sind es doch volle Beträge?`,
      decimals: (header) => `${header}: Zahlen wie 1.234 können Tausender oder Dezimalstellen haben. Was gilt?`,
      beside: 'Zwei Tabellen stehen nebeneinander. Welche ist die Liste der Forderungen?',
      kind: (word, rows) =>
        `${count(rows, { one: '# Zeile hat', other: '# Zeilen haben' })} die Kundenart „${word}“. Wer ist das?`,
    },
    answers: {
      owed: 'Geschuldet',
      settled: 'Bezahlt: nichts ist geschuldet',
      partPaid: 'Zum Teil bezahlt: der Rest ist geschuldet',
      void: 'Storniert: bleibt außen vor',
      draft: 'Entwurf: bleibt außen vor, noch nicht gesendet',
      disputed: 'Bestritten: geschuldet, keine Mahnungen',
      writtenOff: 'Ausgebucht: bleibt außen vor',
      hold: 'Angehalten: geschuldet, keine Mahnungen',
      nothing: 'Nichts: die anderen Spalten gelten',
      asRemarked: 'Was die Bemerkung sagt',
      theyArePaid: 'Bezahlt: nichts ist geschuldet',
      stillOwed: 'Noch geschuldet: das Zahlungsdatum zählt nicht',
      allOwed: 'Der ganze Betrag ist noch geschuldet',
      dayFirst: 'Der Tag steht vorn',
      monthFirst: 'Der Monat steht vorn',
      asShown: 'Die Daten stimmen, wie sie dastehen',
      yes: 'Ja',
      no: 'Nein',
      thousands: 'Tausender',
      decimals: 'Dezimalstellen',
      left: 'Die linke',
      right: 'Die rechte',
      noEmail: 'Es gibt keine',
      numbers: 'Die Nummern genügen',
      rowAbove: 'Zum Kunden der Zeile darüber',
      nobody: 'Zu niemandem: außen vor lassen',
      debitLessCredit: 'Soll minus Haben',
      daysAfter: (n) => count(n, { one: '# Tag nach dem Rechnungsdatum', other: '# Tage nach dem Rechnungsdatum' }),
      business: 'Ein Unternehmen',
      soleTrader: 'Ein Einzelunternehmen',
      consumer: 'Ein Verbraucher',
      unknownKind: 'Nicht bekannt: Es gelten die mildesten Regeln des Rechts',
    },
    choose: 'Wählen',
    keep: 'Antwort merken',
    says: (cell, text) => `In ${cell} steht „${text}“.`,
    isBlank: (cell) => `${cell} ist leer.`,
    moreRows: (n) => count(n, { one: 'und # weitere Zeile', other: 'und # weitere Zeilen' }),
    waits: 'Für sie wird nichts gesendet, bis Sie antworten.',
    counts: 'Bis Sie entscheiden, wird gelesen wie hier gewählt.',
    openStays: (sums) => `Offen bleiben ${sums}.`,
    openBecomes: (sums) => `Offen sind dann ${sums}.`,
    kept: 'Antwort gemerkt.',
    yourAnswers: 'Ihre Antworten',
    askAgain: 'Neu fragen',
    forgotten: 'Die Antwort ist vergessen; die Frage wird neu gestellt.',
    answersLink: 'Antworten zu Ihrer Liste',
    certain: 'Ohne Zweifel gelesen',
    repairable: (n) => count(n, { one: '# Zelle lässt sich reparieren', other: '# Zellen lassen sich reparieren' }),
    nothingToRepair: 'nichts zu reparieren',
    datesAreText: (n) => count(n, { one: '# Datum ist Text', other: '# Daten sind Text' }),
    amountsAreText: (n) => count(n, { one: '# Betrag ist Text', other: '# Beträge sind Text' }),
    namesMissing: (n) => count(n, { one: '# Name fehlt', other: '# Namen fehlen' }),
    repair: (n) => `${number(n)} reparieren`,
    fill: (n) => `${number(n)} ausfüllen`,
    repairAll: (n) => count(n, { one: '# Zelle reparieren', other: '# Zellen reparieren' }),
    read: (header, way) =>
      way === 'DMY'
        ? `${header}: Tag zuerst`
        : way === 'MDY'
          ? `${header}: Monat zuerst`
          : way === ','
            ? `${header}: Dezimalkomma`
            : way === '.'
              ? `${header}: Dezimalpunkt`
              : header,
    firstOfGroup: (header) => `${header}: steht in der ersten Zeile jeder Gruppe.`,
    repaired: (n) => count(n, { one: '# Zelle repariert.', other: '# Zellen repariert.' }),
    notRepaired: (n) =>
      count(n, {
        one: '# Zelle blieb: Ihre Zeile wurde inzwischen geändert oder gleicht einer anderen.',
        other: '# Zellen blieben: Ihre Zeilen wurden inzwischen geändert oder gleichen anderen.',
      }),
    undo: 'Rückgängig',
    undone: (n) => count(n, { one: '# Zelle ist wie vorher.', other: '# Zellen sind wie vorher.' }),
    notUndone: (n) =>
      count(n, {
        one: '# Zelle wurde seitdem geändert und bleibt, wie sie ist.',
        other: '# Zellen wurden seitdem geändert und bleiben, wie sie sind.',
      }),
    namedAbove: (n) =>
      count(n, { one: '# Zeile gehört zum Kunden darüber', other: '# Zeilen gehören zu den Kunden darüber' }),
    open: (header) => `${header} ist, was noch geschuldet ist`,
    openProved: 'Rechnungsbetrag minus Zahlungen ergibt es in den Zeilen.',
    totalLessPaid: (header) => `${header} minus Zahlungen ist noch geschuldet`,
    debitLessCredit: 'Soll minus Haben ist noch geschuldet',
    knownWords: (n) => count(n, { one: '# Statuswort ist verstanden', other: '# Statuswörter sind verstanden' }),
    means: {
      owed: 'Geschuldet',
      credit: 'Eine Gutschrift',
      settled: 'Nichts ist geschuldet',
      void: 'Außen vor, storniert',
      draft: 'Außen vor, noch nicht gesendet',
      disputed: 'Geschuldet, keine Mahnungen',
      'written off': 'Außen vor, ausgebucht',
      'not an invoice': 'Keine Rechnung',
      unclear: 'Wartet',
    },
    counted: {
      owed: (n) => `${number(n)} geschuldet`,
      credit: (n) => count(n, { one: '# Gutschrift', other: '# Gutschriften' }),
      settled: (n) => `${number(n)} bezahlt`,
      void: (n) => `${number(n)} storniert`,
      draft: (n) => count(n, { one: '# Entwurf', other: '# Entwürfe' }),
      disputed: (n) => `${number(n)} bestritten`,
      'written off': (n) => `${number(n)} ausgebucht`,
      'not an invoice': (n) => count(n, { one: '# Zeile ist keine Rechnung', other: '# Zeilen sind keine Rechnungen' }),
      unclear: (n) => count(n, { one: '# wartet auf eine Antwort', other: '# warten auf eine Antwort' }),
    },
    standings: 'Was die Zeilen sind',
    use: 'Diese Liste verwenden',
    nothingSent: (n) =>
      count(n, {
        one: 'Für die Zeile, die wartet, wird nichts gesendet.',
        other: 'Für die # Zeilen, die warten, wird nichts gesendet.',
      }),
    remembered: 'Antworten werden im Blatt Collections Policy gemerkt: Der nächste Export wird ebenso gelesen.',
    noLedger:
      'Kein Blatt sieht nach einer Liste aus. Öffnen Sie das Blatt mit Ihren Rechnungen und sehen Sie noch einmal nach.',
    protected: (sheet) => `${sheet} ist geschützt. Es wird gelesen, wie es ist.`,
    home: (n, waiting) =>
      waiting === 0
        ? `${questions(n)} zu dieser Liste.`
        : `${questions(n)} zu dieser Liste. ${count(waiting, { one: '# Zeile wartet', other: '# Zeilen warten' })} auf eine Antwort.`,
    withoutThese: (n) =>
      count(n, {
        one: 'Offen und überfällig sind ohne # Zeile, die auf eine Antwort wartet.',
        other: 'Offen und überfällig sind ohne # Zeilen, die auf eine Antwort warten.',
      }),
  };
}
