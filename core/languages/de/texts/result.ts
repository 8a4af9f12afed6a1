import type { ResultTexts } from '../../../i18n/sections/result/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function result(say: Say): ResultTexts {
  const { number, count } = say;
  const { eMails, rows } = nouns(say);
  return {
    title: (at) => `Heute gesendet, ${at}`,
    sent: (n) => `${number(n)} gesendet`,
    sentNeedYou: (sent, need) =>
      `${number(sent)} gesendet, ${count(need, { one: '# wartet auf Sie', other: '# warten auf Sie' })}`,
    sentNotStarted: (sent, n) => `${number(sent)} gesendet, ${number(n)} nicht begonnen`,
    notStarted: (n) =>
      count(n, {
        one: '# E-Mail wartet. Unter „Mahnen“ können Sie mit ihr fortfahren.',
        other: '# E-Mails warten. Unter „Mahnen“ können Sie mit ihnen fortfahren.',
      }),
    perhapsSent: 'Vielleicht gesendet',
    connectionBroke: 'Die Verbindung brach ab, während diese E-Mail hinausging.',
    whatIsKnown: (error) => `Bekannt ist: ${error}`,
    lookInSent: (subject) => `Suchen Sie in Ihren gesendeten E-Mails nach „${subject}“.`,
    staysBlocked: 'Sie bleibt gesperrt, bis Sie entscheiden, damit niemand sie zweimal bekommt.',
    itWasSent: 'Wurde gesendet',
    itWasNotSent: 'Wurde nicht gesendet',
    decidedSent: (customer) => `Als gesendet verzeichnet: ${customer}.`,
    decidedNotSent: (customer) =>
      `Als nicht gesendet verzeichnet: ${customer}. Die Rechnungen können wieder gemahnt werden.`,
    nothingWaits: 'Nichts wartet auf Ihre Entscheidung.',
    notSent: 'Nicht gesendet',
    notSentCount: (n) => `Nicht gesendet, ${eMails(n)}`,
    correct: 'Beheben Sie die Ursache und senden Sie dann erneut.',
    sendAgain: (n) => (n === 1 ? 'Erneut senden' : `${number(n)} erneut senden`),
    nothingAgain: 'Diese E-Mails stehen nicht mehr an. Es gibt nichts erneut zu senden.',
    takenOut: (who, n) =>
      `${who === '' ? 'Jemand anders' : who} sendet gerade ${number(n)} davon. ${count(n, { one: 'Sie wurde hier herausgenommen.', other: 'Sie wurden hier herausgenommen.' })}`,
    sentFold: (n) => `${eMails(n)} gesendet`,
    changed: (n) =>
      count(n, {
        one: '# E-Mail wurde nicht gesendet, weil sich ihre Rechnungen inzwischen geändert haben. Prüfen Sie sie neu.',
        other:
          '# E-Mails wurden nicht gesendet, weil sich ihre Rechnungen inzwischen geändert haben. Prüfen Sie sie neu.',
      }),
    reviewOthers: (n) => count(n, { one: 'Die andere Rechnung prüfen', other: 'Die anderen # Rechnungen prüfen' }),
    anotherDay: (n) =>
      count(n, {
        one: '# Nachricht wurde an einem anderen Tag freigegeben und nicht gesendet: Ihre Tage und Daten stimmen nicht mehr. Prüfen Sie sie neu.',
        other:
          '# Nachrichten wurden an einem anderen Tag freigegeben und nicht gesendet: Ihre Tage und Daten stimmen nicht mehr. Prüfen Sie sie neu.',
      }),
    editedByHand: (n) =>
      count(n, {
        one: '# Nachricht wurde von Hand bearbeitet und nicht gesendet: Die Arbeitsmappe behält nicht, was Sie geschrieben haben. Prüfen Sie sie noch einmal.',
        other:
          '# Nachrichten wurden von Hand bearbeitet und nicht gesendet: Die Arbeitsmappe behält nicht, was Sie geschrieben haben. Prüfen Sie sie noch einmal.',
      }),
    reminded: (name) => `Gemahnt: ${name}`,
    ledger: 'Ihre Liste',
    update: (headers, columns, n, columnCount) =>
      `${headers}, ${columnCount === 1 ? 'Spalte' : 'Spalten'} ${columns}, ${columnCount === 1 ? 'kann' : 'können'} für die ${count(n, { one: '# gesendete Rechnung', other: '# gesendeten Rechnungen' })} auf den neuesten Stand gebracht werden.`,
    updateRows: (n) => `${rows(n)} aktualisieren`,
    updated: (n) =>
      count(n, { one: '# Zeile ist auf dem neuesten Stand.', other: '# Zeilen sind auf dem neuesten Stand.' }),
    notUpdated: (n) =>
      count(n, {
        one: '# Zeile wurde nicht wiedergefunden oder steht zweimal da und blieb, wie sie ist.',
        other: '# Zeilen wurden nicht wiedergefunden oder stehen zweimal da und blieben, wie sie sind.',
      }),
    notNow: 'Jetzt nicht',
    openLog: 'Das Nachrichtenprotokoll öffnen',
    settledNotNoted: (error) =>
      `Die inzwischen bezahlten Rechnungen konnten nicht vermerkt werden: ${error} Sie werden nach dem nächsten Versand vermerkt. Bis dahin geht eine, die wieder offen ist, auf ihrer alten Stufe weiter.`,
    brokeOff: (error) =>
      `Der Versand brach ab: ${error} Was hinausging, steht im Nachrichtenprotokoll. Mit dem, was wartet, können Sie unter „Mahnen“ fortfahren.`,
  };
}
