import type { MessageWords } from '../../../i18n/sections/messageWords/texts';
import type { Say } from '../../../i18n/say';

export function messageWords({ number, count }: Say): MessageWords {
  const messages = (n: number): string => count(n, { one: '# message', other: '# messages' });
  const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
  return {
    common: { eMailsIn: (n, name) => (name === '' ? messages(n) : `${messages(n)} en ${name}`) },
    remind: {
      perhapsSent: (n) =>
        count(n, { one: '# message a peut-être été envoyé', other: '# messages ont peut-être été envoyés' }),
      runLeft: (sent, waiting) =>
        `${count(sent, { one: '# message a été envoyé', other: '# messages ont été envoyés' })}, ` +
        `${count(waiting, { one: '# attend', other: '# attendent' })}. Personne n’en reçoit un deux fois.`,
      dropped: (n) =>
        count(n, {
          one: '# message abandonné. Ses factures peuvent à nouveau être relancées.',
          other: '# messages abandonnés. Leurs factures peuvent à nouveau être relancées.',
        }),
    },
    review: {
      search: (n) => `Chercher dans ${messages(n)}`,
      found: (shown, all) => `${number(shown)} sur ${messages(all)}`,
      noneFound: (text) => `Aucun message ne contient ${quoted(text)} dans le client, les factures ou les adresses.`,
      tickedHidden: (n) =>
        count(n, { one: '# message coché n’est pas affiché.', other: '# messages cochés ne sont pas affichés.' }),
      changedSince: (n, who) =>
        count(n, {
          one: `# message a changé pendant votre lecture. Regardez à nouveau ${who}.`,
          other: `# messages ont changé pendant votre lecture. Regardez à nouveau ${who}.`,
        }),
      gone: (n, who) =>
        count(n, {
          one: `# message n’a plus lieu d’être et a été retiré\u00a0: ${who}.`,
          other: `# messages n’ont plus lieu d’être et ont été retirés\u00a0: ${who}.`,
        }),
      cannotGo: (field) =>
        `Ce message ne peut pas partir\u00a0: le modèle demande ${quoted(field)} et la ligne n’en a pas.`,
      tickOne: 'Cochez les messages qui peuvent partir.',
      noQuota: 'Vous ne pouvez plus en envoyer aujourd’hui. Ils restent pour demain.',
    },
    sending: {
      stop: 'Arrêter après ce message',
      paused: (until) => `Le service demande une pause. Reprise à ${until}.`,
      pausedFor: (n) =>
        count(n, {
          one: 'Le service demande une pause. Reprise dans # seconde.',
          other: 'Le service demande une pause. Reprise dans # secondes.',
        }),
    },
    result: {
      notStarted: (n) =>
        count(n, {
          one: '# message attend. Vous pouvez reprendre depuis Relancer.',
          other: '# messages attendent. Vous pouvez reprendre depuis Relancer.',
        }),
      connectionBroke: 'La connexion s’est interrompue pendant l’envoi de ce message.',
      lookInSent: () => 'Regardez dans la liste du service qui l’envoie, ou demandez au client.',
      notSentCount: (n) => `Non envoyés, ${messages(n)}`,
      nothingAgain: 'Ces messages n’ont plus lieu d’être. Il n’y a rien à renvoyer.',
      sendAgain: (n) => (n === 1 ? 'Renvoyer' : `Renvoyer ${number(n)} messages`),
      sentFold: (n) => count(n, { one: '# message envoyé', other: '# messages envoyés' }),
      changed: (n) =>
        count(n, {
          one: '# message n’a pas été envoyé, car ses factures ont changé depuis. Vérifiez-le à nouveau.',
          other: '# messages n’ont pas été envoyés, car leurs factures ont changé depuis. Vérifiez-les à nouveau.',
        }),
    },
    trouble: {
      offlineWaiting: (waiting, at, sent) =>
        `${messages(waiting)} de l’envoi de ${at} ${waiting === 1 ? 'attend' : 'attendent'}. ` +
        count(sent, { one: '# a été envoyé.', other: '# ont été envoyés.' }),
    },
  };
}
