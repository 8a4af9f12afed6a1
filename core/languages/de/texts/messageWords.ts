import type { MessageWords } from '../../../i18n/sections/messageWords/texts';
import type { Say } from '../../../i18n/say';

export function messageWords({ number, count }: Say): MessageWords {
  const messages = (n: number): string => count(n, { one: '# Nachricht', other: '# Nachrichten' });
  return {
    common: { eMailsIn: (n, _name, code) => (code === '' ? messages(n) : `${messages(n)} in ${code}`) },
    remind: {
      perhapsSent: (n) =>
        count(n, { one: '# Nachricht wurde vielleicht gesendet', other: '# Nachrichten wurden vielleicht gesendet' }),
      runLeft: (sent, waiting) =>
        `${count(sent, { one: '# Nachricht wurde gesendet', other: '# Nachrichten wurden gesendet' })}, ` +
        `${count(waiting, { one: '# wartet', other: '# warten' })}. Niemand bekommt eine zweimal.`,
      dropped: (n) =>
        count(n, {
          one: '# Nachricht verworfen. Ihre Rechnungen können wieder gemahnt werden.',
          other: '# Nachrichten verworfen. Ihre Rechnungen können wieder gemahnt werden.',
        }),
    },
    review: {
      search: (n) => `${messages(n)} durchsuchen`,
      found: (shown, all) => `${number(shown)} von ${messages(all)}`,
      noneFound: (text) => `Keine Nachricht enthält „${text}“ in Kunde, Rechnungen oder Adressen.`,
      tickedHidden: (n) =>
        count(n, {
          one: '# angehakte Nachricht wird nicht gezeigt.',
          other: '# angehakte Nachrichten werden nicht gezeigt.',
        }),
      changedSince: (n, who) =>
        count(n, {
          one: `# Nachricht hat sich geändert, während Sie lasen. Sehen Sie ${who} noch einmal an.`,
          other: `# Nachrichten haben sich geändert, während Sie lasen. Sehen Sie ${who} noch einmal an.`,
        }),
      gone: (n, who) =>
        count(n, {
          one: `# Nachricht steht nicht mehr an und wurde herausgenommen: ${who}.`,
          other: `# Nachrichten stehen nicht mehr an und wurden herausgenommen: ${who}.`,
        }),
      cannotGo: (field) =>
        `Diese Nachricht kann nicht gehen: Die Vorlage verlangt die Angabe ${field}, und in der Zeile steht keine.`,
      tickOne: 'Haken Sie die Nachrichten an, die gehen dürfen.',
      noQuota: 'Sie können heute keine mehr senden. Sie bleiben für morgen.',
    },
    sending: {
      stop: 'Nach dieser Nachricht anhalten',
      paused: (until) => `Der Dienst bittet um eine Pause. Weiter um ${until}.`,
      pausedFor: (n) =>
        count(n, {
          one: 'Der Dienst bittet um eine Pause. Weiter in # Sekunde.',
          other: 'Der Dienst bittet um eine Pause. Weiter in # Sekunden.',
        }),
    },
    result: {
      notStarted: (n) =>
        count(n, {
          one: '# Nachricht wartet. Unter „Mahnen“ können Sie mit ihr fortfahren.',
          other: '# Nachrichten warten. Unter „Mahnen“ können Sie mit ihnen fortfahren.',
        }),
      connectionBroke: 'Die Verbindung brach ab, während diese Nachricht hinausging.',
      lookInSent: () => 'Sehen Sie in der Liste des Dienstes nach, der sie sendet, oder fragen Sie den Kunden.',
      notSentCount: (n) => `Nicht gesendet, ${messages(n)}`,
      nothingAgain: 'Diese Nachrichten stehen nicht mehr an. Es gibt nichts erneut zu senden.',
      sendAgain: (n) => (n === 1 ? 'Erneut senden' : `${number(n)} erneut senden`),
      sentFold: (n) => `${messages(n)} gesendet`,
      changed: (n) =>
        count(n, {
          one: '# Nachricht wurde nicht gesendet, weil sich ihre Rechnungen inzwischen geändert haben. Prüfen Sie sie neu.',
          other:
            '# Nachrichten wurden nicht gesendet, weil sich ihre Rechnungen inzwischen geändert haben. Prüfen Sie sie neu.',
        }),
    },
    trouble: {
      offlineWaiting: (waiting, at, sent) =>
        `${messages(waiting)} des Versands von ${at} ${waiting === 1 ? 'wartet' : 'warten'}. ` +
        count(sent, { one: '# wurde gesendet.', other: '# wurden gesendet.' }),
    },
  };
}
