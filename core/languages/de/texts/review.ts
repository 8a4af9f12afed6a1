import type { ReviewTexts } from '../../../i18n/sections/review/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function review(say: Say): ReviewTexts {
  const { number, count } = say;
  const { eMails, toCustomers } = nouns(say);
  return {
    title: 'Prüfen',
    heading: (n, c) => `${eMails(n)} an ${toCustomers(c)}`,
    interest: (amounts) => `Hinzu kommen Verzugszinsen: ${amounts}.`,
    fees: (amounts) => `Hinzu kommen Gebühren: ${amounts}.`,
    cannotReckon: (problem) =>
      `Diese Nachricht kann nicht hinausgehen: ihre Verzugszinsen lassen sich nicht berechnen (${problem}). Sehen Sie sich die Zinsregel an.`,
    all: (n) => `Alle ${number(n)}`,
    order: 'Höchste Stufe zuerst',
    search: (n) => `${eMails(n)} durchsuchen`,
    found: (shown, all) => `${number(shown)} von ${eMails(all)}`,
    noneFound: (text) => `Keine E-Mail enthält „${text}“ in Kunde, Rechnungen oder Adressen.`,
    tickedHidden: (n) =>
      count(n, {
        one: '# angehakte E-Mail wird nicht gezeigt.',
        other: '# angehakte E-Mails werden nicht gezeigt.',
      }),
    to: 'An',
    cc: 'Cc',
    replyTo: 'Antwort an',
    payee: 'Zahlung an',
    noTerm: 'nicht angegeben',
    termsChanged: (day) => `Anders als beim Versand vom ${day}. Prüfen Sie vor dem Senden, ob es stimmt.`,
    termNow: (name, now, before) => `${name}: jetzt ${now}, damals ${before}`,
    subject: 'Betreff',
    body: 'Text',
    preview: (customer) => `E-Mail an ${customer}`,
    tick: (customer) => `Senden an ${customer}`,
    edit: 'Bearbeiten',
    print: 'Drucken',
    openCustomer: 'Kunden öffnen',
    tableLine: (line) => `Die Zeile ${line} steht für die Tabelle der Rechnungen.`,
    edited: 'Bearbeitet',
    keep: 'Änderungen übernehmen',
    finishEdit: 'Übernehmen oder verwerfen Sie zuerst Ihre Änderungen.',
    undoEdit: 'Änderungen zurücknehmen',
    subjectMissing: 'Geben Sie einen Betreff ein.',
    bodyMissing: 'Geben Sie einen Text ein.',
    unsaid: (words) =>
      `In der Nachricht fehlt „${words}“: Der Kunde sieht nicht, wer mahnt. Schreiben Sie es in den Text, oder {{creditor}} und {{signature}} in die Vorlage.`,
    lacksAddress:
      'Diese förmliche Zahlungsaufforderung kann ohne die Postanschrift des Gläubigers nicht hinaus. Tragen Sie sie in den Mahnregeln ein, oder oben, wo danach gefragt wird.',
    needsTick: 'Braucht Ihr Häkchen',
    changed: 'Geändert',
    changedSince: (n, who) =>
      count(n, {
        one: `# E-Mail hat sich geändert, während Sie lasen. Sehen Sie ${who} noch einmal an.`,
        other: `# E-Mails haben sich geändert, während Sie lasen. Sehen Sie ${who} noch einmal an.`,
      }),
    gone: (n, who) =>
      count(n, {
        one: `# E-Mail steht nicht mehr an und wurde herausgenommen: ${who}.`,
        other: `# E-Mails stehen nicht mehr an und wurden herausgenommen: ${who}.`,
      }),
    cannotGo: (field) =>
      `Diese E-Mail kann nicht gehen: Die Vorlage verlangt die Angabe ${field}, und in der Zeile steht keine.`,
    test: 'Test an mich',
    testing: 'Der Test wird gesendet',
    tested: 'Test an Sie gesendet. Nichts wurde verzeichnet.',
    testFailed: (error) => `Der Test wurde nicht gesendet: ${error} Nichts wurde verzeichnet.`,
    send: (n) => `${eMails(n)} senden`,
    checking: 'Das Blatt wird auf Änderungen geprüft',
    from: (account) => `Von ${account}`,
    quota: (n) => `Sie können heute ${eMails(n)} senden.`,
    overQuota: (now, later) =>
      `Sie können heute ${number(now)} senden. ${count(later, { one: 'Die andere bleibt für morgen.', other: 'Die anderen # bleiben für morgen.' })}`,
    noQuota: 'Sie können heute keine E-Mails mehr senden. Sie bleiben für morgen.',
    perRun: (now, later) =>
      `Ein Versand fasst ${number(now)}. ${count(later, { one: 'Die andere bleibt für den nächsten.', other: 'Die anderen # bleiben für den nächsten.' })}`,
    tickOne: 'Haken Sie die E-Mails an, die gehen dürfen.',
    nothingToSend: 'Es gibt nichts zu senden.',
  };
}
