import type { Say } from './say';
import { actionsEn } from './sections/actions/en';
import { channelsEn } from './sections/channels/en';
import { columnsEn } from './sections/columns/en';
import { customerEn } from './sections/customer/en';
import { failuresEn } from './sections/failures/en';
import { documentsEn } from './sections/documents/en';
import { functionsEn } from './sections/functions/en';
import { accountEn } from './sections/account/en';
import { handOffEn } from './sections/handoff/en';
import { helpEn } from './sections/help/en';
import { policyEn } from './sections/policy/en';
import { promiseEn } from './sections/promise/en';
import { templatesEn } from './sections/templates/en';
import type { Texts } from './texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}

/** English. */
export function en({ number, count }: Say): Texts {
  const eMails = (n: number): string => count(n, { one: '# e-mail', other: '# e-mails' });
  const invoices = (n: number): string => count(n, { one: '# invoice', other: '# invoices' });
  const customers = (n: number): string => count(n, { one: '# customer', other: '# customers' });
  const rows = (n: number): string => count(n, { one: '# row', other: '# rows' });
  return {
    list,
    functions: functionsEn({ number, count }),
    columns: columnsEn({ number, count }),
    customer: customerEn({ number, count }),
    failures: failuresEn,
    policy: policyEn({ number, count }),
    promise: promiseEn({ number, count }),
    templates: templatesEn({ number, count }),
    account: accountEn({ number, count }),
    handOff: handOffEn({ number, count }),
    help: helpEn,
    actions: actionsEn({ number, count }),
    channels: channelsEn({ number, count }),
    documents: documentsEn({ number, count }),
    stages: ['Preventive', 'Administrative', 'Extrajudicial', 'Judicial'],
    fields: {
      invoice: 'invoice number',
      customer: 'customer',
      customerNumber: 'customer number',
      dueDate: 'due date',
      openAmount: 'open amount',
      amount: 'amount',
      paid: 'paid',
      paidDate: 'payment date',
      currency: 'currency',
      email: 'e-mail',
      cc: 'e-mail cc',
      phone: 'phone',
      language: 'language',
      contactName: 'contact name',
      hold: 'hold',
      dispute: 'dispute',
      promiseDate: 'promise date',
      doNotContact: 'do not contact',
      lastLevel: 'last level',
      lastReminder: 'last reminder',
      status: 'status',
      paymentLink: 'payment link',
      customerType: 'customer type',
      creditLimit: 'credit limit',
    },
    common: {
      back: 'Back',
      more: 'More',
      places: 'Places',
      loading: 'Reading the sheet',
      messageLog: 'Message log',
      noLogYet: 'There is no message log yet. The first reminder makes it.',
      tryAgain: 'Try again',
      lookAgain: 'Look again',
      done: 'Done',
      cancel: 'Cancel',
      close: 'Close',
      goToCell: (cell) => `Go to cell ${cell}`,
      number,
      eMails,
      invoices,
      invoicesLate: (n, days) =>
        days > 0
          ? `${invoices(n)}, ${count(days, { one: '# day late', other: '# days late' })}`
          : days === 0
            ? `${invoices(n)}, due today`
            : `${invoices(n)}, due in ${count(-days, { one: '# day', other: '# days' })}`,
      invoicesCustomers: (i, c) => `${invoices(i)}, ${customers(c)}`,
      invoicesIn: (n, name) => (name === '' ? invoices(n) : `${invoices(n)} in ${name}`),
      eMailsIn: (n, name) => (name === '' ? eMails(n) : `${eMails(n)} in ${name}`),
    },
    remind: {
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
      ready: (n) =>
        count(n, { one: '# e-mail ready. You review it first.', other: '# e-mails ready. You review them first.' }),
      seeWhy: 'See why',
      noneReady: (skipped) => `${eMails(0)} ready. ${rows(skipped)} skipped.`,
      runStopped: (at) => `The run of ${at} stopped.`,
      runLeft: (sent, waiting) =>
        `${count(sent, { one: '# e-mail was sent', other: '# e-mails were sent' })}, ` +
        `${count(waiting, { one: '# is waiting', other: '# are waiting' })}. Nobody gets one twice.`,
      goOnWith: (n) => `Go on with ${number(n)}`,
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
    },
    review: {
      title: 'Review',
      heading: (n, c) => `${eMails(n)} to ${customers(c)}`,
      interest: (amounts) => `Late interest comes on top: ${amounts}.`,
      fees: (amounts) => `Fees come on top: ${amounts}.`,
      cannotReckon: (problem) =>
        `This message cannot go: its late interest cannot be worked out (${problem}). Look at the interest rule in the policy.`,
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
      cannotGo: (field) => `This e-mail cannot go: the template wants the ${field} and the row has none.`,
      test: 'Test to me',
      testing: 'Sending the test',
      tested: 'Test sent to you. Nothing was recorded.',
      testFailed: (error) => `The test was not sent: ${error} Nothing was recorded.`,
      send: (n) => `Send ${eMails(n)}`,
      checking: 'Looking for changes in the sheet',
      from: (account) => `From ${account}`,
      quota: (n) => `You can send ${eMails(n)} today.`,
      overQuota: (now, later) =>
        `You can send ${number(now)} today. ${count(later, { one: 'The other # stays for tomorrow.', other: 'The other # stay for tomorrow.' })}`,
      noQuota: 'You can send no more e-mails today. They stay for tomorrow.',
      perRun: (now, later) =>
        `One run takes ${number(now)}. ${count(later, { one: 'The other # stays for the next run.', other: 'The other # stay for the next run.' })}`,
      tickOne: 'Tick the e-mails that may go.',
      nothingToSend: 'There is nothing to send.',
    },
    skipped: {
      rows: (n) => `${rows(n)} skipped`,
      canFix: (n) => `${number(n)} you can fix`,
      reasons: {
        'not due': 'Not due yet',
        paid: 'Paid',
        credit: 'Credit',
        'promise pending': 'Promise pending',
        disputed: 'Disputed',
        'on hold': 'On hold',
        'plan current': 'Payment plan is kept',
        'opted out': 'Wants no messages',
        'already reminded': 'Already reminded at this level',
        'being sent': 'Being sent now',
        'perhaps sent': 'Perhaps sent, waits for your decision',
        'levels ended': 'All levels sent',
        'no template': 'No template for this level',
        'covered by credits': 'Covered by credits',
        'contact rule': 'Not allowed to write at this time',
        duplicate: 'Invoice number stands twice',
        'no invoice number': 'No invoice number',
        'no customer': 'No customer',
        'no address': 'No e-mail address',
        'bad address': 'E-mail address not valid',
        'no phone': 'No phone number',
        'bad phone': 'Phone number not international (+44 …)',
        'unreadable date': 'Date cannot be read',
        'unreadable amount': 'Amount cannot be read',
        'unknown currency': 'Currency not known',
        'unreadable cell': 'Cell cannot be read',
        'different customers': 'One customer number, different customers',
        unclear: 'Unclear: waits for your answer',
        void: 'Cancelled',
        draft: 'Draft, not sent yet',
        'written off': 'Written off',
        'not an invoice': 'No invoice: a heading or a total',
      },
      tooSoon: (n) => count(n, { one: 'Reminded less than # day ago', other: 'Reminded less than # days ago' }),
      againIn: (n) => count(n, { one: 'again in # day', other: 'again in # days' }),
      level: (n) => `level ${number(n)}`,
      quoted: (text) => `“${text}”`,
      showRows: (n) => count(n, { one: 'Show the # row', other: 'Show the # rows' }),
      hideRows: 'Hide the rows',
      showNext: (n) => `Show ${number(n)} more`,
      noInvoice: 'no invoice number',
    },
    sending: {
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
    },
    result: {
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
          one: '# e-mail was not sent, because its invoices changed since. Review it anew.',
          other: '# e-mails were not sent, because their invoices changed since. Review them anew.',
        }),
      reviewOthers: (n) => count(n, { one: 'Review the other invoice', other: 'Review the other # invoices' }),
      anotherDay: (n) =>
        count(n, {
          one: '# message was approved on another day and was not sent: its days and dates no longer hold. Review it anew.',
          other:
            '# messages were approved on another day and were not sent: their days and dates no longer hold. Review them anew.',
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
          one: '# row was not found again, or stands twice, and was left as it is.',
          other: '# rows were not found again, or stand twice, and were left as they are.',
        }),
      notNow: 'Not now',
      openLog: 'Open the message log',
      settledNotNoted: (error) =>
        `The invoices that were paid in the meantime could not be noted: ${error} They are noted after the next run. Until then, one that is opened again goes on with its old level.`,
      brokeOff: (error) =>
        `The run broke off: ${error} What went out stands in the message log. What is waiting can be gone on with from Remind.`,
    },
    trouble: {
      screenBroke: (screen) => `This screen could not be shown: ${screen}`,
      screenBrokeMeans:
        'Nothing that was sent or recorded is lost: it stands in the message log, and what waits can be gone on with from Remind. Look at the cell or template that was changed last.',
      nothingSelected: 'No invoices selected',
      selectRows: (sheet) => `Select one or more rows in ${sheet}. The header row does not count.`,
      dueToday: (i, c) => `Today ${invoices(i)} of ${customers(c)} ${i === 1 ? 'is' : 'are'} due for a reminder.`,
      nothingDue: 'Nothing is due today.',
      nextDue: (date, n) => `Nothing is due today. Next: ${date}, ${invoices(n)}.`,
      dueFrom: (time, n) => `Nothing is due yet. From ${time} today: ${invoices(n)}.`,
      reviewDue: 'Review all due today',
      makeCallList: 'Make call list',
      newer: 'Made by a newer version',
      newerReads: (found, known) =>
        `This workbook uses layout ${found}. Your add-in knows layouts up to ${known}, so it only reads.`,
      newerMeans: 'No reminders can be sent and no sheets are changed. Functions work as before.',
      reopen: 'Open the pane again to get the newest version.',
      reload: 'Reload',
      protectedSheet: (sheet) => `The workbook or its sheet ${sheet} is protected.`,
      noEmailColumn: 'No e-mail column found',
      needAddress: (row) => `Reminders need an address. None of the headers in row ${number(row)} looks like e-mail.`,
      noColumn: (fields, n) => (n === 1 ? `No column found for ${fields}` : `No columns found for ${fields}`),
      needColumn: (row) =>
        `Reminders cannot be worked out without. None of the headers in row ${number(row)} looks like it.`,
      headersSeen: (headers) => `Headers seen: ${headers}.`,
      nameHeader: 'Correct or add the header in the sheet, then look again.',
      noLedger: 'No ledger found',
      whatIsLedger:
        'A ledger has one row an invoice below headers such as Invoice, Customer, Due date, Open amount and E-mail.',
      openLedger: 'Open the sheet with your invoices, or add the headers, then look again.',
      offline: 'You are offline',
      offlineMeans: 'Stages, plans and previews still work. Sending waits until you are back, and nothing is lost.',
      offlineWaiting: (waiting, at, sent) =>
        `${eMails(waiting)} of the run of ${at} ${waiting === 1 ? 'is' : 'are'} waiting. ` +
        count(sent, { one: '# was sent.', other: '# were sent.' }),
      unreadable: 'The sheet could not be read',
      damaged: 'The message log is damaged',
      damagedSheet: (sheet) => `The ${sheet} sheet is damaged`,
      logMissing: 'The message log is missing',
      startNewLog: 'Start a new log',
      newLogMeans: 'A new log knows of nothing that went out before, save for what your ledger’s own columns say.',
      deleteCopy: (first, second) =>
        `The rows of ${first} and ${second} are one message, copied by hand. Delete one of the two, and keep the one whose state is further on; then look again. Until then nothing is sent.`,
      notOverwritten: 'Nothing was overwritten and nothing was sent. Correct the cell, then look again.',
      nothingChanged: 'Nothing was changed and nothing was sent.',
      failed: 'That did not work',
      notDone: (error) => `The spreadsheet says: ${error}`,
    },
  };
}
