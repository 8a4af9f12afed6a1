import type { RemindTexts } from '../../../i18n/sections/remind/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function remind(say: Say): RemindTexts {
  const { number, count } = say;
  const { eMails, invoices, rows } = nouns(say);
  return {
    place: 'Mahnen',
    selectedIn: (sheet) => `Ausgewählt in ${sheet}`,
    hiddenRows: (n) =>
      count(n, {
        one: '# ausgeblendete Zeile bleibt außen vor.',
        other: '# ausgeblendete Zeilen bleiben außen vor.',
      }),
    narrowedFrom: (n) => `Eingegrenzt aus ${invoices(n)}.`,
    currency: 'Währung',
    open: 'Offen',
    overdue: 'Überfällig',
    noCurrency: 'Ohne Währung',
    stages: 'Phasen',
    pressToNarrow: 'Zum Eingrenzen drücken',
    showAll: 'Alle zeigen',
    paidOrCredits: (n) =>
      count(n, { one: '# weitere ist bezahlt oder ein Guthaben.', other: '# weitere sind bezahlt oder Guthaben.' }),
    today: 'Heute',
    dueInLedger: 'Heute in der ganzen Liste zu mahnen',
    perhapsSent: (n) =>
      count(n, { one: '# E-Mail wurde vielleicht gesendet', other: '# E-Mails wurden vielleicht gesendet' }),
    waitsForDecision: (n) =>
      count(n, { one: 'Sie wartet auf Ihre Entscheidung', other: 'Sie warten auf Ihre Entscheidung' }),
    strangers: {
      customers: (n, sheet, names) =>
        count(n, {
          one: `# Zeile von ${sheet} passt zu keinem Kunden der Liste: ${names}. Sie hält nichts an.`,
          other: `# Zeilen von ${sheet} passen zu keinem Kunden der Liste: ${names}. Sie halten nichts an.`,
        }),
      invoices: (n, sheet, names) =>
        count(n, {
          one: `# Zeile von ${sheet} nennt eine Rechnung, die ihr Kunde nicht hat: ${names}.`,
          other: `# Zeilen von ${sheet} nennen Rechnungen, die ihre Kunden nicht haben: ${names}.`,
        }),
      show: 'Blatt zeigen',
    },
    nothingElse: 'Sonst nichts heute.',
    send: 'Mahnungen senden',
    inTheWay: (screen) =>
      `„${screen}“ ist offen. Schließen Sie es ab oder gehen Sie zurück und drücken Sie dann noch einmal Mahnungen senden.`,
    ready: (n) =>
      count(n, {
        one: '# E-Mail bereit. Sie prüfen sie zuerst.',
        other: '# E-Mails bereit. Sie prüfen sie zuerst.',
      }),
    seeWhy: 'Warum?',
    noneReady: (skipped) => `${eMails(0)} bereit. ${rows(skipped)} übersprungen.`,
    runStopped: (at) => `Der Versand von ${at} wurde unterbrochen.`,
    runBy: (who) => `${who} hat ihn begonnen: Lesen Sie, was darin steht, bevor Sie fortfahren.`,
    runLeft: (sent, waiting) =>
      `${count(sent, { one: '# E-Mail wurde gesendet', other: '# E-Mails wurden gesendet' })}, ` +
      `${count(waiting, { one: '# wartet', other: '# warten' })}. Niemand bekommt eine zweimal.`,
    goOnWith: (n) => `Mit ${number(n)} fortfahren`,
    waitingChanged:
      'Was wartet oder wohin Antworten und Geld gehen, hat sich inzwischen geändert. Sehen Sie es sich noch einmal an.',
    whatWaits: 'Was wartet',
    backToReview: 'Sie lautet nicht mehr so, wie sie freigegeben wurde, und kommt in die Prüfung zurück.',
    dropThem: 'Verwerfen',
    lagging: (n) =>
      count(n, {
        one: '# Zeile Ihrer Tabelle ist hinter dem Protokoll zurück: Ihre letzte Mahnung steht dort noch nicht.',
        other:
          '# Zeilen Ihrer Tabelle sind hinter dem Protokoll zurück: Ihre letzten Mahnungen stehen dort noch nicht.',
      }),
    dropped: (n) =>
      count(n, {
        one: '# E-Mail verworfen. Ihre Rechnungen können wieder gemahnt werden.',
        other: '# E-Mails verworfen. Ihre Rechnungen können wieder gemahnt werden.',
      }),
  };
}
