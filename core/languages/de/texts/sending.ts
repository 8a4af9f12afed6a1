import type { SendingTexts } from '../../../i18n/sections/sending/texts';
import type { Say } from '../../../i18n/say';

export function sending({ number, count }: Say): SendingTexts {
  return {
    title: 'Senden',
    done: (done, all) => `${number(done)} von ${number(all)} erledigt`,
    sentNotSent: (sent, notSent) =>
      notSent === 0 ? `${number(sent)} gesendet` : `${number(sent)} gesendet, ${number(notSent)} nicht gesendet`,
    secondsLeft: (n) => count(n, { one: 'Noch etwa # Sekunde', other: 'Noch etwa # Sekunden' }),
    minutesLeft: (n) => count(n, { one: 'Noch etwa # Minute', other: 'Noch etwa # Minuten' }),
    waiting: 'Wartet',
    sending: 'Wird gesendet',
    sent: (at) => `Gesendet ${at}`,
    handedOver: (at) => `Übergeben ${at}`,
    notSent: (error) => `Nicht gesendet: ${error}`,
    perhapsSent: 'Vielleicht gesendet',
    takenOut: 'Herausgenommen: Jemand anders sendet sie gerade',
    notStarted: 'Nicht begonnen',
    stop: 'Nach dieser E-Mail anhalten',
    stopping: (customer) => `Hält nach ${customer} an`,
    stoppingNow: 'Hält an',
    closing: 'Auch das Schließen des Bereichs hält an. Beim nächsten Mal können Sie dort fortfahren.',
    paused: (until) => `Der Maildienst bittet um eine Pause. Weiter um ${until}.`,
    pausedFor: (n) =>
      count(n, {
        one: 'Der Maildienst bittet um eine Pause. Weiter in # Sekunde.',
        other: 'Der Maildienst bittet um eine Pause. Weiter in # Sekunden.',
      }),
  };
}
