import type { SendingTexts } from '../../../i18n/sections/sending/texts';
import type { Say } from '../../../i18n/say';

export function sending({ number, count }: Say): SendingTexts {
  return {
    title: 'Envoi',
    done: (done, all) => `${number(done)} sur ${number(all)}`,
    sentNotSent: (sent, notSent) => {
      const went = count(sent, { one: '# envoyé', other: '# envoyés' });
      return notSent === 0 ? went : `${went}, ${count(notSent, { one: '# non envoyé', other: '# non envoyés' })}`;
    },
    secondsLeft: (n) => count(n, { one: 'Encore # seconde environ', other: 'Encore # secondes environ' }),
    minutesLeft: (n) => count(n, { one: 'Encore # minute environ', other: 'Encore # minutes environ' }),
    waiting: 'En attente',
    sending: 'Envoi en cours',
    sent: (at) => `Envoyé ${at}`,
    handedOver: (at) => `Remis ${at}`,
    notSent: (error) => `Non envoyé\u00a0: ${error}`,
    perhapsSent: 'Peut-être envoyé',
    takenOut: 'Retiré\u00a0: quelqu’un d’autre l’envoie',
    notStarted: 'Pas commencé',
    stop: 'Arrêter après cet e-mail',
    stopping: (customer) => `Arrêt après ${customer}`,
    stoppingNow: 'Arrêt en cours',
    closing: 'Fermer le volet l’arrête aussi. La prochaine fois, vous pourrez reprendre là où il s’est arrêté.',
    paused: (until) => `Le service de messagerie demande une pause. Reprise à ${until}.`,
    pausedFor: (n) =>
      count(n, {
        one: 'Le service de messagerie demande une pause. Reprise dans # seconde.',
        other: 'Le service de messagerie demande une pause. Reprise dans # secondes.',
      }),
  };
}
