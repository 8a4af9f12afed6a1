import type { SendingTexts } from '../../../i18n/sections/sending/texts';
import type { Say } from '../../../i18n/say';

export function sending({ number, count }: Say): SendingTexts {
  return {
    title: 'Sending',
    done: (done, all) => `${number(done)} of ${number(all)} done`,
    sentNotSent: (sent, notSent) =>
      notSent === 0 ? `${number(sent)} sent` : `${number(sent)} sent, ${number(notSent)} not sent`,
    secondsLeft: (n) => count(n, { one: 'About # second left', other: 'About # seconds left' }),
    minutesLeft: (n) => count(n, { one: 'About # minute left', other: 'About # minutes left' }),
    waiting: 'Waiting',
    sending: 'Sending',
    sent: (at) => `Sent ${at}`,
    handedOver: (at) => `Handed over ${at}`,
    notSent: (error) => `Not sent: ${error}`,
    perhapsSent: 'Perhaps sent',
    takenOut: 'Taken out: somebody else is sending it',
    notStarted: 'Not started',
    stop: 'Stop after this e-mail',
    stopping: (customer) => `Stopping after ${customer}`,
    stoppingNow: 'Stopping',
    closing: 'Closing the pane stops it too. Next time you can go on where it ended.',
    paused: (until) => `The mail service asks for a pause. Going on at ${until}.`,
    pausedFor: (n) =>
      count(n, {
        one: 'The mail service asks for a pause. Going on in # second.',
        other: 'The mail service asks for a pause. Going on in # seconds.',
      }),
  };
}
