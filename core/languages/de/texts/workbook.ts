import type { Say } from '../../../i18n/say';
import type { WorkbookTexts } from '../../../i18n/sections/workbook/texts';

export function workbook({ count, number }: Say): WorkbookTexts {
  return {
    setUp: {
      title: 'Arbeitsmappe einrichten',
      offer:
        'Diese Arbeitsmappe ist noch nicht eingerichtet: Neben keiner Rechnung steht eine Phase, und es gelten die üblichen Regeln.',
      go: 'Einrichten',
      noLedgerYet: 'Noch keine Liste?',
      putInSample: 'Beispiel einfügen',
      sampleIn: (sheet) => `In ${sheet} steht ein Beispiel. Es ist erfunden; sehen Sie sich darin um.`,
      sheets: 'Blätter, die entstehen',
      policyFor: 'Wann welche Mahnung hinausgeht.',
      templatesFor: 'Was in jeder Mahnung steht.',
      logFor: 'Eine Zeile für jede Nachricht.',
      contactsFor: 'Adressen, Sperren und Zusagen.',
      inLedger: 'In Ihrer Liste',
      addStages: (stage, daysLate) =>
        `Phase und Tage überfällig neben jeder Rechnung, Spalten ${stage} und ${daysLate}`,
      fillStages: (n) =>
        count(n, {
          one: 'Phase und Tage überfällig für # Zeile, der sie fehlen',
          other: 'Phase und Tage überfällig für # Zeilen, denen sie fehlen',
        }),
      getStage: (n) => count(n, { one: '# Rechnung bekommt eine Phase.', other: '# Rechnungen bekommen eine Phase.' }),
      getNone: (n) =>
        count(n, {
          one: '# Zeile bekommt keine: Datum, Betrag oder Status ist erst zu klären.',
          other: '# Zeilen bekommen keine: Datum, Betrag oder Status sind erst zu klären.',
        }),
      noStages: 'Keine Spalte enthält, was von jeder Rechnung noch offen ist; daneben kann keine Phase stehen.',
      repair: (n) =>
        count(n, {
          one: 'Aus # Zelle mit Text ein echtes Datum oder eine Zahl machen',
          other: 'Aus # Zellen mit Text echte Daten und Zahlen machen',
        }),
      questions: (n) =>
        count(n, { one: '# Frage zu dieser Liste wartet auf Sie.', other: '# Fragen zu dieser Liste warten auf Sie.' }),
      make: (n) => count(n, { one: '# Blatt anlegen', other: '# Blätter anlegen' }),
      addColumns: 'Spalten hinzufügen',
      ledgerStays: 'Ihre Liste bleibt, wie sie ist. Sie können das rückgängig machen.',
      ledgerGets: 'Nichts, was in Ihrer Liste steht, wird überschrieben. Sie können das rückgängig machen.',
      allThere: 'Alles ist eingerichtet.',
      done: (sheets, invoices) => {
        const parts = [
          ...(sheets === 0 ? [] : [count(sheets, { one: '# Blatt angelegt', other: '# Blätter angelegt' })]),
          ...(invoices === 0
            ? []
            : [count(invoices, { one: '# Rechnung hat ihre Phase', other: '# Rechnungen haben ihre Phase' })]),
        ];
        return `${parts.join(', ')}.`;
      },
      undone: 'Alles ist wie zuvor.',
      changedSince: (sheets) => `Seither geändert und deshalb noch da: ${sheets}.`,
      ledgerProtected: (sheet) => `${sheet} ist geschützt: Das Blatt bleibt, wie es ist.`,
    },
    layout: {
      older:
        'Diese Arbeitsmappe hat einen älteren Aufbau. Ein Schritt bringt ihr Protokoll auf den neuen Stand; Sie können ihn rückgängig machen. Wer eine ältere Version des Add-ins hat, liest dann nur noch.',
      unfinished:
        'Das Aktualisieren dieser Arbeitsmappe wurde unterbrochen. Nichts ist verloren: Sie wird gelesen wie bisher.',
      update: 'Blätter aktualisieren',
      done: 'Die Blätter sind auf dem neuen Stand.',
      undone: 'Die Blätter sind wie zuvor.',
    },
    glance: {
      wholeOf: (sheet) => `Nichts markiert: ganz ${sheet}`,
      ageing: 'Altersstruktur',
      notDue: 'Nicht fällig',
      days: (from, to) => `${number(from)}–${number(to)}`,
      over: (n) => `Über ${number(n)}`,
      remindersDue: 'Fällige Mahnungen',
    },
    remove: {
      title: 'Einrichtung entfernen',
      columns: (columns, sheet) => `Spalten ${columns} in ${sheet}`,
      stays: (sheet) => `${sheet} bleibt: Darin steht etwas von Ihnen.`,
      nothing: 'Es gibt nichts zu entfernen.',
      go: 'Entfernen',
      done: 'Die Einrichtung ist entfernt.',
    },
    formulas: {
      title: 'Formeln: einfrieren oder reparieren',
      scope: 'Wo',
      whole: 'Ganze Arbeitsmappe',
      inSheet: (n) => count(n, { one: '# Formel', other: '# Formeln' }),
      broken: (n) =>
        count(n, {
          one: '# Formel kennt ihre Funktion nicht mehr.',
          other: '# Formeln kennen ihre Funktion nicht mehr.',
        }),
      brokenMeans:
        'Das geschieht, wenn eine Arbeitsmappe von Excel nach Google Tabellen und zurück geht. Reparieren gibt die Namen wieder.',
      ours: (n) =>
        count(n, {
          one: '# Formel benutzt Funktionen dieses Add-ins.',
          other: '# Formeln benutzen Funktionen dieses Add-ins.',
        }),
      oursMeans:
        'Wer das Add-in nicht hat, sieht die Werte, bis neu gerechnet wird. Eingefroren bleiben die Werte und ändern sich nicht mehr.',
      none: 'Hier benutzt keine Formel Funktionen dieses Add-ins.',
      repair: (n) => count(n, { one: '# Formel reparieren', other: '# Formeln reparieren' }),
      freeze: (n) => count(n, { one: '# Formel einfrieren', other: '# Formeln einfrieren' }),
      canUndo: 'Andere Formeln bleiben, wie sie sind. Sie können das rückgängig machen.',
      repaired: (n) => count(n, { one: '# Formel repariert.', other: '# Formeln repariert.' }),
      frozen: (n) => count(n, { one: '# Formel ist jetzt ein Wert.', other: '# Formeln sind jetzt Werte.' }),
      left: (n) =>
        count(n, {
          one: '# bleibt: Sie zeigt einen Fehler, oder jemand hat sie inzwischen geändert.',
          other: '# bleiben: Sie zeigen einen Fehler, oder jemand hat sie inzwischen geändert.',
        }),
    },
    undo: 'Rückgängig',
    headers: { stage: 'Phase', daysLate: 'Tage überfällig' },
  };
}
