import type { TroubleTexts } from '../../../i18n/sections/trouble/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function trouble(say: Say): TroubleTexts {
  const { number, count } = say;
  const { eMails, invoices, toCustomers } = nouns(say);
  return {
    screenBroke: (screen) => `Diese Ansicht ließ sich nicht zeigen: ${screen}`,
    screenBrokeMeans:
      'Nichts Gesendetes oder Erfasstes ist verloren: Es steht im Nachrichtenprotokoll, und was wartet, kann unter „Mahnen“ fortgesetzt werden. Sehen Sie sich die zuletzt geänderte Zelle oder Vorlage an.',
    dueToday: (i, c) =>
      `Heute ${i === 1 ? 'ist' : 'sind'} ${invoices(i)} von ${toCustomers(c)} für eine Mahnung fällig.`,
    nextDue: (date, n) => `Heute steht keine Mahnung an. Als Nächstes: ${date}, ${invoices(n)}.`,
    dueFrom: (time, n) => `Noch steht keine Mahnung an. Heute ab ${time}: ${invoices(n)}.`,
    reviewDue: 'Alle heute fälligen prüfen',
    makeCallList: 'Anrufliste erstellen',
    newer: 'Von einer neueren Version',
    newerReads: (found, known) =>
      `Diese Arbeitsmappe verwendet das Layout ${found}. Ihr Add-in kennt Layouts bis ${known} und liest deshalb nur.`,
    newerMeans:
      'Es können keine Mahnungen gesendet werden, und kein Blatt wird geändert. Die Funktionen arbeiten wie zuvor.',
    reopen: 'Öffnen Sie den Bereich neu, um die neueste Version zu erhalten.',
    reload: 'Neu laden',
    protectedSheet: (sheet) => `Die Arbeitsmappe oder ihr Blatt ${sheet} ist geschützt.`,
    noEmailColumn: 'Keine E-Mail-Spalte gefunden',
    needAddress: (row) =>
      `Mahnungen brauchen eine Adresse. Keine der Überschriften in Zeile ${number(row)} sieht nach E-Mail aus.`,
    noColumn: (fields, n) => `${n === 1 ? 'Spalte' : 'Spalten'} nicht gefunden: ${fields}`,
    needColumn: (row) =>
      `Ohne sie lassen sich keine Mahnungen berechnen. Keine der Überschriften in Zeile ${number(row)} sieht danach aus.`,
    headersSeen: (headers) => `Gesehene Überschriften: ${headers}.`,
    nameHeader: 'Berichtigen oder ergänzen Sie die Überschrift im Blatt und sehen Sie dann erneut nach.',
    noLedger: 'Keine Rechnungsliste gefunden',
    whatIsLedger:
      'Eine Liste hat eine Zeile je Rechnung unter Überschriften wie Rechnung, Kunde, Fälligkeit, Offener Betrag und E-Mail.',
    openLedger:
      'Öffnen Sie das Blatt mit Ihren Rechnungen oder ergänzen Sie die Überschriften und sehen Sie dann erneut nach.',
    offline: 'Sie sind offline',
    offlineMeans:
      'Phasen, Pläne und Vorschauen funktionieren weiter. Das Senden wartet, bis Sie wieder verbunden sind, und nichts geht verloren.',
    offlineWaiting: (waiting, at, sent) =>
      `${eMails(waiting)} des Versands von ${at} ${waiting === 1 ? 'wartet' : 'warten'}. ` +
      count(sent, { one: '# wurde gesendet.', other: '# wurden gesendet.' }),
    unreadable: 'Das Blatt ließ sich nicht lesen',
    damaged: 'Das Nachrichtenprotokoll ist beschädigt',
    damagedSheet: (sheet) => `Das Blatt ${sheet} ist beschädigt`,
    logMissing: 'Das Nachrichtenprotokoll fehlt',
    startNewLog: 'Neues Protokoll beginnen',
    newLogMeans:
      'Ein neues Protokoll weiß von nichts, was zuvor hinausging, außer dem, was in den Spalten Ihrer Liste steht.',
    deleteCopy: (first, second) =>
      `Die Zeilen von ${first} und ${second} sind dieselbe Nachricht, von Hand kopiert. Löschen Sie eine der beiden und behalten Sie die mit dem späteren Stand; sehen Sie dann erneut nach. Bis dahin wird nichts gesendet.`,
    notOverwritten:
      'Nichts wurde überschrieben und nichts gesendet. Berichtigen Sie die Zelle und sehen Sie dann erneut nach.',
    nothingChanged: 'Nichts wurde geändert und nichts gesendet.',
    failed: 'Das war nicht möglich',
    notDone: (error) => `Die Tabelle meldet: ${error}`,
  };
}
