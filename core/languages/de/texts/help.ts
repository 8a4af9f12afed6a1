import type { HelpTexts } from '../../../i18n/sections/help/texts';

export const help: HelpTexts = {
  title: 'Hilfe',
  sections: [
    {
      heading: 'Wie Mahnungen sicher bleiben',
      lines: [
        'Nichts geht von selbst hinaus. Sie prüfen jede Nachricht; nur die Schaltfläche mit ihrer Anzahl sendet.',
        'Jede Rechnung wird im Protokoll vorgemerkt, bevor ihre Nachricht hinausgeht. So bekommt sie niemand zweimal, auch wenn im Team gleichzeitig gesendet wird.',
        'Eine Nachricht, die vielleicht gesendet wurde, wartet auf Ihre Entscheidung.',
        'Schließt sich der Bereich während eines Laufs, sagt der nächste Start, was im Gange war, und bietet an weiterzumachen.',
        'Jede Zeile ohne Mahnung steht mit ihrem Grund in der Liste.',
      ],
    },
    {
      heading: 'Wo alles festgehalten wird',
      lines: [
        'Collections Log: jede Nachricht, von wem, wann und was daraus wurde.',
        'Collections Contacts: Zusagen, Einwände, Sperren und Notizen.',
        'Collections Policy: wann welche Mahnung an wen hinausgeht.',
        'Collections Templates: was in jeder Mahnung steht.',
        'Ihre eigene Tabelle ändert sich nur, wenn Sie auf Aktualisieren drücken.',
      ],
    },
    {
      heading: 'Tastatur',
      lines: [
        'Tab geht weiter, die Pfeiltasten bewegen sich in Reitern, Menüs und Listen.',
        'In der Prüfung wählt die Leertaste eine Nachricht aus, Enter öffnet sie.',
        'Esc geht zurück, außer während gesendet wird.',
        'Kein Tastenkürzel sendet.',
      ],
    },
  ],
};
