import type { MessageWords } from '../../../i18n/sections/messageWords/texts';
import type { Say } from '../../../i18n/say';

export function messageWords({ number, count }: Say): MessageWords {
  const messages = (n: number): string => count(n, { one: '# message', other: '# messages' });
  return {
    common: { eMailsIn: (n, name) => (name === '' ? messages(n) : `${messages(n)} in ${name}`) },
    remind: {
      perhapsSent: (n) => count(n, { one: '# message was perhaps sent', other: '# messages were perhaps sent' }),
      runLeft: (sent, waiting) =>
        `${count(sent, { one: '# message was sent', other: '# messages were sent' })}, ` +
        `${count(waiting, { one: '# is waiting', other: '# are waiting' })}. Nobody gets one twice.`,
      dropped: (n) =>
        count(n, {
          one: '# message dropped. Its invoices can be reminded again.',
          other: '# messages dropped. Their invoices can be reminded again.',
        }),
    },
    review: {
      search: (n) => `Search ${messages(n)}`,
      found: (shown, all) => `${number(shown)} of ${messages(all)}`,
      noneFound: (text) => `No message has “${text}” in its customer, invoices or addresses.`,
      tickedHidden: (n) =>
        count(n, { one: '# ticked message is not shown.', other: '# ticked messages are not shown.' }),
      changedSince: (n, who) =>
        count(n, {
          one: `# message changed while you were reading. Look at ${who} again.`,
          other: `# messages changed while you were reading. Look at ${who} again.`,
        }),
      gone: (n, who) =>
        count(n, {
          one: `# message is no longer due and was taken out: ${who}.`,
          other: `# messages are no longer due and were taken out: ${who}.`,
        }),
      cannotGo: (field) => `This message cannot be sent: the template wants the ${field} and the row has none.`,
      tickOne: 'Tick the messages that may go.',
      noQuota: 'You can send no more today. They stay for tomorrow.',
    },
    sending: {
      stop: 'Stop after this message',
      paused: (until) => `The service asks for a pause. Going on at ${until}.`,
      pausedFor: (n) =>
        count(n, {
          one: 'The service asks for a pause. Going on in # second.',
          other: 'The service asks for a pause. Going on in # seconds.',
        }),
    },
    result: {
      notStarted: (n) =>
        count(n, {
          one: '# message is waiting. You can go on with it from Remind.',
          other: '# messages are waiting. You can go on with them from Remind.',
        }),
      connectionBroke: 'The connection broke while this message was going out.',
      lookInSent: () => 'Look in the list of the service that sends it, or ask the customer.',
      notSentCount: (n) => `Not sent, ${messages(n)}`,
      nothingAgain: 'These messages are no longer due. There is nothing to send again.',
      sendAgain: (n) => (n === 1 ? 'Send again' : `Send ${number(n)} again`),
      sentFold: (n) => `${messages(n)} sent`,
      changed: (n) =>
        count(n, {
          one: '# message was not sent, because its invoices changed since. Review it again.',
          other: '# messages were not sent, because their invoices changed since. Review them again.',
        }),
    },
    trouble: {
      offlineWaiting: (waiting, at, sent) =>
        `${messages(waiting)} of the run of ${at} ${waiting === 1 ? 'is' : 'are'} waiting. ` +
        count(sent, { one: '# was sent.', other: '# were sent.' }),
    },
  };
}
