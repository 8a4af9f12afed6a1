import type { Say } from '../../../i18n/say';
import type { CheckTexts } from '../../../i18n/sections/check/texts';
import { nouns } from './nouns';

export function check(say: Say): CheckTexts {
  const { number, count } = say;
  const { invoices, rows } = nouns(say);
  const questions = (n: number): string => count(n, { one: '# question', other: '# questions' });
  return {
    title: 'Check this ledger',
    where: (sheet, first, last, header) =>
      `${sheet}, rows ${number(first)} to ${number(last)}, headers in row ${number(header)}`,
    heading: (n, open) => (open === 0 ? `All ${invoices(n)} read` : `${invoices(n)} read, ${questions(open)}`),
    blankRows: (n) => count(n, { one: '# blank row', other: '# blank rows' }),
    totalsRows: (n) => count(n, { one: '# totals row', other: '# totals rows' }),
    leftOut: (what) => `Left out: ${what}.`,
    toDecide: 'To decide',
    wait: (n) => count(n, { one: '# row waits', other: '# rows wait' }),
    questions: {
      currency: 'Nothing says the currency. Which one is it?',
      email: 'No column holds e-mail addresses. Which one is it?',
      numbersOnly: 'Customers stand by their numbers only. Which column holds their names?',
      nameless: (n) =>
        count(n, {
          one: '# row names no customer. Whose is it?',
          other: '# rows name no customer. Whose are they?',
        }),
      dueDate: 'Nothing says when these invoices are due. What tells it?',
      openColumn: 'More than one column could be what is still owed. Which one is it?',
      noOpenColumn: 'No column tells for sure what is still owed. Which one is it?',
      dateOrder: (header, n) => `${header}: ${rows(n)} could begin with the day or the month. Which is it?`,
      halfTurned: (header, n) =>
        `${header}: part of the dates are text, and ${rows(n)} may have been turned round by the spreadsheet. How were they written?`,
      word: (word, header, n) =>
        count(n, {
          one: `# row has “${word}” in ${header}. What does it mean?`,
          other: `# rows have “${word}” in ${header}. What does it mean?`,
        }),
      colour: (colour, n) => `${rows(n)} in the colour ${colour}. What does it mean?`,
      remark: (header, n) =>
        count(n, {
          one: `# remark in ${header} says something else than the figures. What holds?`,
          other: `# remarks in ${header} say something else than the figures. What holds?`,
        }),
      flag: (header, n) =>
        count(n, {
          one: `# row is marked as paid in ${header}, and an amount is open. What holds?`,
          other: `# rows are marked as paid in ${header}, and an amount is open. What holds?`,
        }),
      noStatus: (header, n) =>
        count(n, {
          one: `# row says nothing in ${header}, and only that column tells what is paid. What is it?`,
          other: `# rows say nothing in ${header}, and only that column tells what is paid. What are they?`,
        }),
      paymentDate: (n) =>
        count(n, {
          one: '# invoice has a payment date but still an amount. Is it paid?',
          other: '# invoices have a payment date but still an amount. Are they paid?',
        }),
      partPaid: (n) =>
        count(n, {
          one: '# invoice was paid in part, and nothing says what is left. What is still owed?',
          other: '# invoices were paid in part, and nothing says what is left. What is still owed?',
        }),
      batch: 'This is a posting batch, not a list of open items. Are its postings to customers to be read as one?',
      parts: 'Some invoices stand on several rows, and no column holds their total. Do the rows add up?',
      credits: (n) =>
        count(n, {
          one: 'Only its number format says that # amount is a credit. Is it?',
          other: 'Only their number format says that # amounts are credits. Are they?',
        }),
      full: (header) =>
        `${header}: the sheet says that these are thousands, which nobody can be asked for to the cent. Are they amounts in full?`,
      decimals: (header) => `${header}: figures such as 1.234 could be thousands or decimals. Which are they?`,
      beside: 'Two tables stand side by side. Which of them is the ledger?',
      kind: (word, rows) =>
        `${count(rows, { one: '# row has', other: '# rows have' })} the customer type “${word}”. Who is that?`,
    },
    answers: {
      owed: 'Owed',
      settled: 'Paid: nothing is owed',
      partPaid: 'Paid in part: what is left is owed',
      void: 'Cancelled: left out',
      draft: 'Draft: left out, not sent yet',
      disputed: 'Disputed: owed, reminders stop',
      writtenOff: 'Written off: left out',
      hold: 'On hold: owed, reminders stop',
      nothing: 'Nothing: the other columns tell',
      asRemarked: 'What the remark says',
      theyArePaid: 'Paid: nothing is owed',
      stillOwed: 'Still owed: the payment date is ignored',
      allOwed: 'The whole amount is still owed',
      dayFirst: 'The day comes first',
      monthFirst: 'The month comes first',
      asShown: 'The dates are right as they are shown',
      yes: 'Yes',
      no: 'No',
      thousands: 'Thousands',
      decimals: 'Decimals',
      left: 'The left one',
      right: 'The right one',
      noEmail: 'There is none',
      numbers: 'The numbers are enough',
      rowAbove: 'The customer of the row above',
      nobody: 'Nobody’s: leave them out',
      debitLessCredit: 'Debit less credit',
      daysAfter: (n) => count(n, { one: '# day after the invoice date', other: '# days after the invoice date' }),
      business: 'A business',
      soleTrader: 'A sole trader',
      consumer: 'A consumer',
      unknownKind: 'Not known: the mildest rules of the law hold',
    },
    choose: 'Choose',
    keep: 'Keep this answer',
    says: (cell, text) => `${cell} says “${text}”.`,
    isBlank: (cell) => `${cell} is blank.`,
    moreRows: (n) => count(n, { one: 'and # more row', other: 'and # more rows' }),
    waits: 'Nothing is sent for them until you answer.',
    counts: 'Read as chosen here until you decide.',
    openStays: (sums) => `Open stays at ${sums}.`,
    openBecomes: (sums) => `Open becomes ${sums}.`,
    kept: 'Answer kept.',
    yourAnswers: 'Your answers',
    askAgain: 'Ask again',
    forgotten: 'The answer is forgotten; the question is asked again.',
    answersLink: 'Answers about your ledger',
    certain: 'Read without a doubt',
    repairable: (n) => count(n, { one: '# cell can be repaired', other: '# cells can be repaired' }),
    nothingToRepair: 'nothing to repair',
    datesAreText: (n) => count(n, { one: '# date is text', other: '# dates are text' }),
    amountsAreText: (n) => count(n, { one: '# amount is text', other: '# amounts are text' }),
    namesMissing: (n) => count(n, { one: '# name is missing', other: '# names are missing' }),
    repair: (n) => `Repair ${number(n)}`,
    fill: (n) => `Fill ${number(n)}`,
    repairAll: (n) => count(n, { one: 'Repair # cell', other: 'Repair # cells' }),
    read: (header, way) =>
      way === 'DMY'
        ? `${header}: day first`
        : way === 'MDY'
          ? `${header}: month first`
          : way === ','
            ? `${header}: decimal comma`
            : way === '.'
              ? `${header}: decimal point`
              : header,
    firstOfGroup: (header) => `${header}: it stands on the first row of each group.`,
    repaired: (n) => count(n, { one: '# cell repaired.', other: '# cells repaired.' }),
    notRepaired: (n) =>
      count(n, {
        one: '# cell was left: its row was changed meanwhile, or looks like another one.',
        other: '# cells were left: their rows were changed meanwhile, or look like others.',
      }),
    undo: 'Undo',
    undone: (n) => count(n, { one: '# cell is as it was.', other: '# cells are as they were.' }),
    notUndone: (n) =>
      count(n, {
        one: '# cell was changed since and stays as it is.',
        other: '# cells were changed since and stay as they are.',
      }),
    namedAbove: (n) =>
      count(n, { one: '# row belongs to the customer above it', other: '# rows belong to the customers above them' }),
    open: (header) => `${header} is what is still owed`,
    openProved: 'What was invoiced less what was paid gives it on the rows.',
    totalLessPaid: (header) => `${header} less what was paid is still owed`,
    debitLessCredit: 'Debit less credit is still owed',
    knownWords: (n) => count(n, { one: '# status word is understood', other: '# status words are understood' }),
    means: {
      owed: 'Owed',
      credit: 'A credit',
      settled: 'Nothing is owed',
      void: 'Left out, cancelled',
      draft: 'Left out, not sent yet',
      disputed: 'Owed, reminders stop',
      'written off': 'Left out, written off',
      'not an invoice': 'No invoice',
      unclear: 'Waits',
    },
    counted: {
      owed: (n) => `${number(n)} owed`,
      credit: (n) => count(n, { one: '# credit', other: '# credits' }),
      settled: (n) => `${number(n)} paid`,
      void: (n) => `${number(n)} cancelled`,
      draft: (n) => count(n, { one: '# draft', other: '# drafts' }),
      disputed: (n) => `${number(n)} disputed`,
      'written off': (n) => `${number(n)} written off`,
      'not an invoice': (n) => count(n, { one: '# row is no invoice', other: '# rows are no invoices' }),
      unclear: (n) => count(n, { one: '# waits for an answer', other: '# wait for an answer' }),
    },
    standings: 'What the rows are',
    use: 'Use this ledger',
    nothingSent: (n) =>
      count(n, {
        one: 'Nothing is sent for the row that waits.',
        other: 'Nothing is sent for the # rows that wait.',
      }),
    remembered: 'Answers are kept in the Collections Policy sheet: the next export is read the same way.',
    noLedger: 'No sheet looks like a ledger. Open the sheet with your invoices, then look again.',
    protected: (sheet) => `${sheet} is protected. It is read as it is.`,
    home: (n, waiting) =>
      waiting === 0
        ? `${questions(n)} about this ledger.`
        : `${questions(n)} about this ledger. ${count(waiting, { one: '# row waits', other: '# rows wait' })} for an answer.`,
    withoutThese: (n) =>
      count(n, {
        one: 'Open and overdue are without # row that waits for an answer.',
        other: 'Open and overdue are without # rows that wait for an answer.',
      }),
  };
}
