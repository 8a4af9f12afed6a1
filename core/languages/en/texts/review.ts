import type { ReviewTexts } from '../../../i18n/sections/review/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function review(say: Say): ReviewTexts {
  const { number, count } = say;
  const { eMails, customers } = nouns(say);
  return {
    title: 'Review',
    heading: (n, c) => `${eMails(n)} to ${customers(c)}`,
    interest: (amounts) => `Late interest comes on top: ${amounts}.`,
    fees: (amounts) => `Fees come on top: ${amounts}.`,
    cannotReckon: (problem) =>
      `This message cannot be sent: its late interest cannot be worked out (${problem}). Look at the interest rule in the policy.`,
    all: (n) => `All ${number(n)}`,
    order: 'Highest level first',
    search: (n) => `Search ${eMails(n)}`,
    found: (shown, all) => `${number(shown)} of ${eMails(all)}`,
    noneFound: (text) => `No e-mail has “${text}” in its customer, invoices or addresses.`,
    tickedHidden: (n) => count(n, { one: '# ticked e-mail is not shown.', other: '# ticked e-mails are not shown.' }),
    to: 'To',
    cc: 'Cc',
    replyTo: 'Replies to',
    payee: 'Payment to',
    noTerm: 'not given',
    termsChanged: (day) => `Not as in the run of ${day}. Make sure that it is right before you send.`,
    termNow: (name, now, before) => `${name}: now ${now}, then ${before}`,
    subject: 'Subject',
    body: 'Text',
    preview: (customer) => `E-mail to ${customer}`,
    tick: (customer) => `Send to ${customer}`,
    edit: 'Edit',
    print: 'Print',
    openCustomer: 'Open customer',
    tableLine: (line) => `The line ${line} stands for the table of invoices.`,
    edited: 'Edited',
    keep: 'Keep changes',
    finishEdit: 'Keep or cancel your changes first.',
    undoEdit: 'Undo changes',
    subjectMissing: 'Type a subject.',
    bodyMissing: 'Type a text.',
    unsaid: (words) =>
      `Does not say “${words}”: the customer could not tell who is asking. Put it into the text, or {{creditor}} and {{signature}} into the template.`,
    lacksAddress:
      'This formal demand cannot go without the creditor’s postal address. Fill it in under Policy, or where it is asked for above.',
    needsTick: 'Needs your tick',
    changed: 'Changed',
    changedSince: (n, who) =>
      count(n, {
        one: `# e-mail changed while you were reading. Look at ${who} again.`,
        other: `# e-mails changed while you were reading. Look at ${who} again.`,
      }),
    gone: (n, who) =>
      count(n, {
        one: `# e-mail is no longer due and was taken out: ${who}.`,
        other: `# e-mails are no longer due and were taken out: ${who}.`,
      }),
    cannotGo: (field) => `This e-mail cannot be sent: the template wants the ${field} and the row has none.`,
    test: 'Test to me',
    testing: 'Sending the test',
    tested: 'Test sent to you. Nothing was recorded.',
    testFailed: (error) => `The test was not sent: ${error} Nothing was recorded.`,
    send: (n) => `Send ${eMails(n)}`,
    checking: 'Looking for changes in the sheet',
    from: (account) => `From ${account}`,
    quota: (n) => `You can send ${eMails(n)} today.`,
    overQuota: (now, later) =>
      `You can send ${number(now)} today. ${count(later, { one: 'The other one stays for tomorrow.', other: 'The other # stay for tomorrow.' })}`,
    noQuota: 'You can send no more e-mails today. They stay for tomorrow.',
    perRun: (now, later) =>
      `One run takes ${number(now)}. ${count(later, { one: 'The other one stays for the next run.', other: 'The other # stay for the next run.' })}`,
    tickOne: 'Tick the e-mails that may go.',
    nothingToSend: 'There is nothing to send.',
  };
}
