import type { AskingTexts } from '../../../i18n/sections/asking/texts';
import type { Say } from '../../../i18n/say';

export function asking({ number, count }: Say): AskingTexts {
  return {
    title: 'In wessen Namen wird gemahnt?',
    once: 'Wird nur einmal gefragt. Jede Nachricht enthält diese Angaben.',
    signedBy: 'Unterschrieben von',
    optional: 'freigestellt',
    withoutAccount: 'Keine Bankverbindung',
    withoutMeans: 'Die Nachrichten sagen nicht, wohin zu zahlen ist.',
    ibanRight: (country) => `Die Prüfziffern stimmen. Land: ${country}.`,
    ibanDigits: 'Die Prüfziffern passen nicht. Vergleichen Sie die IBAN mit Ihrem Kontoauszug.',
    ibanLength: (country, needs, has) =>
      `Eine IBAN dieses Landes (${country}) hat ${number(needs)} Zeichen, diese ${number(has)}.`,
    ibanShape: 'Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern, etwa DE89.',
    seeIt: 'In der ersten Nachricht ansehen',
    shaded: 'Unterlegt: was Sie oben eingetragen haben.',
    fillIn: 'Tragen Sie zuerst den Gläubiger ein und wer unterschreibt.',
    giveAccount: 'Geben Sie das Konto für Zahlungen an, oder kreuzen Sie an, dass es keines gibt.',
    nameCurrency: 'Nennen Sie zuerst die Währung: Einige Zeilen nennen keine.',
    correct: 'Berichtigen Sie zuerst, was oben markiert ist.',
    writing: 'Die Nachrichten werden damit geschrieben',
    kept: 'Die Angaben werden im Blatt Collections Policy aufbewahrt.',
    changedMeanwhile:
      'Das Blatt Collections Policy hat sich inzwischen geändert. Sehen Sie sich die Nachrichten noch einmal an.',
    editsGone: (n) =>
      count(n, {
        one: '# Nachricht, die Sie bearbeitet hatten, wurde neu geschrieben. Sehen Sie sie noch einmal an.',
        other: '# Nachrichten, die Sie bearbeitet hatten, wurden neu geschrieben. Sehen Sie sie noch einmal an.',
      }),
  };
}
