import type { RemindTexts } from '../../../i18n/sections/remind/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function remind(say: Say): RemindTexts {
  const { number, count } = say;
  const { eMails, invoices, rows } = nouns(say);
  return {
    place: 'Remind',
    selectedIn: (sheet) => `Selected in ${sheet}`,
    hiddenRows: (n) => count(n, { one: '# hidden row is left out.', other: '# hidden rows are left out.' }),
    narrowedFrom: (n) => `Narrowed down from ${invoices(n)}.`,
    currency: 'Currency',
    open: 'Open',
    overdue: 'Overdue',
    noCurrency: 'No currency',
    stages: 'Stages',
    pressToNarrow: 'Press to narrow down',
    showAll: 'Show all',
    paidOrCredits: (n) => count(n, { one: '# more is paid or a credit.', other: '# more are paid or credits.' }),
    today: 'Today',
    dueInLedger: 'Due today in the whole ledger',
    perhapsSent: (n) => count(n, { one: '# e-mail was perhaps sent', other: '# e-mails were perhaps sent' }),
    waitsForDecision: (n) => count(n, { one: 'It waits for your decision', other: 'They wait for your decision' }),
    strangers: {
      customers: (n, sheet, names) =>
        count(n, {
          one: `# row of ${sheet} matches no customer of the ledger: ${names}. It stops nothing.`,
          other: `# rows of ${sheet} match no customer of the ledger: ${names}. They stop nothing.`,
        }),
      invoices: (n, sheet, names) =>
        count(n, {
          one: `# row of ${sheet} names an invoice that its customer has not got: ${names}.`,
          other: `# rows of ${sheet} name invoices that their customers have not got: ${names}.`,
        }),
      show: 'Show the sheet',
    },
    nothingElse: 'Nothing else today.',
    send: 'Send reminders',
    inTheWay: (screen) => `“${screen}” is open. Finish it or go back, then press Send reminders again.`,
    ready: (n) =>
      count(n, { one: '# e-mail ready. You review it first.', other: '# e-mails ready. You review them first.' }),
    seeWhy: 'See why',
    noneReady: (skipped) => `${eMails(0)} ready. ${rows(skipped)} skipped.`,
    runStopped: (at) => `The run of ${at} stopped.`,
    runBy: (who) => `${who} began it: read what it says before you go on.`,
    runLeft: (sent, waiting) =>
      `${count(sent, { one: '# e-mail was sent', other: '# e-mails were sent' })}, ` +
      `${count(waiting, { one: '# is waiting', other: '# are waiting' })}. Nobody gets one twice.`,
    goOnWith: (n) => `Go on with ${number(n)}`,
    waitingChanged: 'What waits, or where answers and the money go, has changed meanwhile. Look at it again.',
    whatWaits: 'What is waiting',
    backToReview: 'It no longer reads as it was approved: it comes back to the review.',
    dropThem: 'Drop them',
    lagging: (n) =>
      count(n, {
        one: '# row of your ledger lags behind the log: its last reminder is not written there.',
        other: '# rows of your ledger lag behind the log: their last reminders are not written there.',
      }),
    dropped: (n) =>
      count(n, {
        one: '# e-mail dropped. Its invoices can be reminded again.',
        other: '# e-mails dropped. Their invoices can be reminded again.',
      }),
  };
}
