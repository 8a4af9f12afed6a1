import type { ResultTexts } from '../../../i18n/sections/result/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function result(say: Say): ResultTexts {
  const { number, count } = say;
  const { eMails, invoices, rows } = nouns(say);
  return {
    title: (at) => `Sent today, ${at}`,
    sent: (n) => `${number(n)} sent`,
    sentNeedYou: (sent, need) => `${number(sent)} sent, ${count(need, { one: '# needs you', other: '# need you' })}`,
    sentNotStarted: (sent, n) => `${number(sent)} sent, ${number(n)} not started`,
    notStarted: (n) =>
      count(n, {
        one: '# e-mail is waiting. You can go on with it from Remind.',
        other: '# e-mails are waiting. You can go on with them from Remind.',
      }),
    perhapsSent: 'Perhaps sent',
    connectionBroke: 'The connection broke while this e-mail was going out.',
    whatIsKnown: (error) => `What is known: ${error}`,
    lookInSent: (subject) => `Look for “${subject}” in your sent e-mails.`,
    staysBlocked: 'It stays blocked until you decide, so that nobody gets it twice.',
    itWasSent: 'It was sent',
    itWasNotSent: 'It was not sent',
    decidedSent: (customer) => `Recorded as sent: ${customer}.`,
    decidedNotSent: (customer) => `Recorded as not sent: ${customer}. Its invoices can be reminded again.`,
    nothingWaits: 'Nothing waits for your decision.',
    notSent: 'Not sent',
    notSentCount: (n) => `Not sent, ${eMails(n)}`,
    correct: 'Correct the cause, then send again.',
    sendAgain: (n) => (n === 1 ? 'Send again' : `Send ${number(n)} again`),
    nothingAgain: 'These e-mails are no longer due. There is nothing to send again.',
    takenOut: (who, n) =>
      `${who === '' ? 'A colleague' : who} is sending ${number(n)} of these now. ${count(n, { one: 'It was taken out here.', other: 'They were taken out here.' })}`,
    sentFold: (n) => `${eMails(n)} sent`,
    changed: (n) =>
      count(n, {
        one: '# e-mail was not sent, because its invoices changed since. Review it again.',
        other: '# e-mails were not sent, because their invoices changed since. Review them again.',
      }),
    reviewOthers: (n) => count(n, { one: 'Review the other invoice', other: 'Review the other # invoices' }),
    anotherDay: (n) =>
      count(n, {
        one: '# message was approved on another day and was not sent: its days and dates no longer hold. Review it again.',
        other:
          '# messages were approved on another day and were not sent: their days and dates no longer hold. Review them again.',
      }),
    editedByHand: (n) =>
      count(n, {
        one: '# message was edited by hand and was not sent: the workbook does not keep what you wrote. Review it again.',
        other:
          '# messages were edited by hand and were not sent: the workbook does not keep what you wrote. Review them again.',
      }),
    reminded: (name) => `Reminded: ${name}`,
    ledger: 'Your ledger',
    update: (headers, columns, n, columnCount) =>
      `${headers}, ${columnCount === 1 ? 'column' : 'columns'} ${columns}, can be brought up to date for the ${invoices(n)} sent.`,
    updateRows: (n) => `Update ${rows(n)}`,
    updated: (n) => count(n, { one: '# row is up to date.', other: '# rows are up to date.' }),
    notUpdated: (n) =>
      count(n, {
        one: '# row was not found again, or is there twice, and was left as it is.',
        other: '# rows were not found again, or stand twice, and were left as they are.',
      }),
    notNow: 'Not now',
    openLog: 'Open the message log',
    settledNotNoted: (error) =>
      `The invoices that were paid in the meantime could not be noted: ${error} They are noted after the next run. Until then, one that is opened again goes on with its old level.`,
    brokeOff: (error) =>
      `The run broke off: ${error} What went out stands in the message log. What is waiting can be resumed from Remind.`,
  };
}
