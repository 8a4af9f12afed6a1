import type { TroubleTexts } from '../../../i18n/sections/trouble/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function trouble(say: Say): TroubleTexts {
  const { number, count } = say;
  const { eMails, invoices, customers } = nouns(say);
  return {
    screenBroke: (screen) => `This screen could not be shown: ${screen}`,
    screenBrokeMeans:
      'Nothing that was sent or recorded is lost: it stands in the message log, and what waits can be resumed from Remind. Look at the cell or template that was changed last.',
    dueToday: (i, c) => `Today ${invoices(i)} of ${customers(c)} ${i === 1 ? 'is' : 'are'} due for a reminder.`,
    nextDue: (date, n) => `No reminders due today. Next: ${date}, ${invoices(n)}.`,
    dueFrom: (time, n) => `No reminders due yet. From ${time} today: ${invoices(n)}.`,
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
  };
}
