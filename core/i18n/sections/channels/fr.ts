import type { Say } from '../../say';
import { SET_UP_FR } from './setUp/fr';
import type { ChannelTexts, MessageWords } from './texts';

export function channelsFr(say: Say): ChannelTexts {
  const { number, count } = say;
  return {
    counted: {
      email: (n) => count(n, { one: '# e-mail', other: '# e-mails' }),
      whatsapp: (n) => count(n, { one: '# message WhatsApp', other: '# messages WhatsApp' }),
      sms: (n) => `${number(n)} SMS`,
    },
    send: (counts) => `Envoyer ${counts}`,
    about: (channel, sentence) => `${channel}\u00a0: ${sentence}`,
    quota: (n) => `Vous pouvez en envoyer ${number(n)} aujourd’hui.`,
    perMinute: (n) => `Il en part ${number(n)} au plus par minute.`,
    waits: {
      'contact hours': 'En attente\u00a0: hors des heures de contact',
      'no channel': 'En attente\u00a0: rien ne l’envoie',
      'asked to wait': 'En attente\u00a0: le service demande une longue pause',
    },
    keptWaiting: {
      'contact hours': (n) =>
        count(n, {
          one: '# message attend, car il est hors des heures de contact de votre politique. Reprenez depuis Relancer quand elles commencent.',
          other:
            '# messages attendent, car ils sont hors des heures de contact de votre politique. Reprenez depuis Relancer quand elles commencent.',
        }),
      'no channel': (n) =>
        count(n, {
          one: '# message attend, car son canal n’est plus configuré. Configurez-le à nouveau ou abandonnez le message dans Relancer.',
          other:
            '# messages attendent, car leur canal n’est plus configuré. Configurez-le à nouveau ou abandonnez les messages dans Relancer.',
        }),
      'asked to wait': (n) =>
        count(n, {
          one: '# message est en attente, car son service demande une longue pause. Reprenez-le plus tard depuis Relancer.',
          other:
            '# messages sont en attente, car leur service demande une longue pause. Reprenez-les plus tard depuis Relancer.',
        }),
    },
    setUp: SET_UP_FR,
    words: wordsFr(say),
  };
}

function wordsFr({ number, count }: Say): MessageWords {
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
