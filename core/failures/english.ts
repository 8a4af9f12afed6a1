import type { FailureWords } from './codes';
import { EXPECTED_ENGLISH, expectedOf, phraseOf } from './expected';

/** A service's name within a sentence. */
const within = (service: string): string => service.replace(/^The /, 'the ');

/** The sentences as they stand in the log, whatever language the sender reads. */
export const ENGLISH: FailureWords = {
  'no-recipient': () => 'The message has no recipient.',
  'too-many-recipients': (recipients, most) => `The message has ${recipients} recipients; at most ${most} are allowed.`,
  'bad-address': (address) => `“${address}” is no e-mail address. Correct it in the sheet.`,
  'bad-phone': (number) => `“${number}” is no phone number in international form, such as +34600111222.`,
  'empty-message': () => 'The message is empty.',
  'too-long': (characters, most) => `The message has ${characters} characters; at most ${most} are allowed.`,
  'subject-too-long': (characters, most) =>
    `The subject has ${characters} characters; at most ${most} are allowed. Shorten it in the templates.`,
  'one-line-only': () =>
    'WhatsApp takes no line breaks, tabs or runs of spaces in a template. Write the message on one line.',
  'one-number-only': (numbers) => `The message names ${numbers} phone numbers; expected one.`,
  'no-channel': (channel) => `Nothing sends by ${channel} here. Set it up, then send again.`,
  'test-by-email-only': () => 'A test goes out by e-mail only.',
  unsigned: (sheet) =>
    `Nothing was sent: ${sheet} does not name the creditor and who signs. Fill in both, then send again.`,
  unsaid: (words) =>
    `The message does not say “${words}”, so the customer cannot tell who is asking. Nothing was sent. Put it into the text, or {{creditor}} and {{signature}} into the template, then send again.`,
  'not-written': () => 'The message could not be written. Look at the template and the cells of its invoices.',
  'too-large': () => 'The e-mail is too large. Send fewer invoices in one e-mail.',
  'too-long-for-page': () =>
    'This is too long to hand to a browser. Open the workbook in Excel on the web or for Windows.',
  'print-failed': () => 'The letter could not be opened for printing.',
  'address-refused': (addresses) => `The mail server refused ${addresses}. Correct the address, then send again.`,
  refused: (service) => `${service} did not take the message. Nothing was sent.`,
  'refused-with': (service, status) => `${service} did not take the message (error ${status}). Nothing was sent.`,
  'not-reached': (service) => `${service} could not be reached. Nothing was sent.`,
  'asks-to-wait': (service) => `${service} asks to wait before the next message. Nothing was sent.`,
  'daily-quota': (left, recipients) =>
    `This account may write to ${left} more recipients today; the message has ${recipients}. Send it tomorrow.`,
  'not-signed-in': (service) => `You are not signed in to ${within(service)}. Sign in, then send again.`,
  'sign-in-refused': (service) => `${service} did not accept your sign-in. Sign in again, then send again.`,
  'no-permission': () =>
    'Your account may not send from here. Ask your administrator to allow Mail.Send and Mail.ReadWrite.',
  'service-not-permitted': (service) =>
    `This add-on may not reach ${within(service)}. Allow it to connect to external services, and check that its address is among those it was built for. Nothing was sent.`,
  'key-missing': () => 'The address is another one than before: type the key once more.',
  'bad-key': () => 'A key has at least 8 characters, without spaces. Nothing was saved.',
  'bad-url': (address) => `“${address}” is no address that begins with https:// and names a path. Nothing was saved.`,
  'no-mailbox': (service) =>
    `Your account has no mailbox that ${within(service)} can send from. Use your mail app instead.`,
  'no-draft': (service) => `${service} answered without the draft’s id. Nothing was sent.`,
  'draft-unseen': (service) => `${service} could not be asked about the draft. Nothing was sent in this attempt.`,
  'own-address-unknown': () => 'Your own e-mail address could not be read. Sign in, then try again.',
  'other-recipients': () =>
    'The recipients are not those of the claim in the log; nothing was sent. Review the message again.',
  'mail-not-allowed': () =>
    'This add-on may not send e-mail in your name. Open the pane again and allow it; nothing was sent.',
  'some-refused': (addresses) =>
    `The mail server refused ${addresses}; the other recipients got it. Correct the address for the next reminder.`,
  'connection-broke': (service) =>
    `The connection broke. The message may have gone out: ask ${within(service)} before you send it again.`,
  'no-answer': (service, seconds) =>
    `No answer came within ${seconds} seconds. The message may have gone out: ask ${within(service)} before you send it again.`,
  'unclear-answer': (service) =>
    `${service} answered unclearly. The message may have gone out: look there before you send it again.`,
  'unclear-status': (service, status) =>
    `${service} answered unclearly (${status}). The message may have gone out: look there before you send it again.`,
  'no-copy': () => 'Your Sent Items has no copy of it.',
  'copy-found': () => 'Your Sent Items has a copy of it.',
  'draft-stands': () =>
    'Your Sent Items has no copy of it, and it still stands in Drafts: delete it there before you send it again.',
  'copy-unseen': () => 'Your Sent Items could not be looked at just now.',
  'taken-over': (who) => `Taken over by ${who === '' ? 'a colleague' : who}.`,
  dropped: () => 'Dropped before sending.',
  'changed-since-approval': () => 'Changed since it was approved.',
  'approved-another-day': () => 'Approved on another day: its days and dates no longer hold.',
  'edited-by-hand': () => 'Edited by hand before it was sent: review it again.',
  'claimed-first': (who) => `Claimed by ${who === '' ? 'a colleague' : who} first.`,
  'confirmed-sent': (who) => `Confirmed by ${who === '' ? 'a person' : who}.`,
  'confirmed-unsent': (who) => `Not sent, said ${who === '' ? 'a person' : who}.`,
  'opened-perhaps': () => 'It was to open, and nobody has said yet whether it did.',
  'confirmed-unopened': (who) => `Nothing opened, said ${who === '' ? 'a person' : who}.`,
  'too-many-invoices': (customer, invoices) =>
    `${customer} has ${invoices} invoices in one message, more than the log can name. Select fewer rows.`,
  'claim-lost': (customer, sheet) => `The claim for ${customer} did not reach ${sheet}; nothing was sent.`,
  'earlier-run': (day, newest, sheet) =>
    `This run is dated ${day}, but ${sheet} already has messages of ${newest}. Check the date of this computer.`,
  'rows-changed': (sheet, changed, all) =>
    `${sheet} took ${changed} of ${all} changes: a row was removed, copied or changed by somebody else.`,
  'rows-moving': (sheet) =>
    `Rows of ${sheet} keep moving: somebody is sorting it. Nothing wrong was written; try again in a minute.`,
  'row-mistaken': (sheet, keys) =>
    `While ${sheet} was being sorted, another row was written to and could not be put back: ${keys}. Compare it with an earlier version.`,
  'entry-gone': (id, sheet) => `The entry ${id} is no longer in ${sheet}; nothing was changed.`,
  'no-reason': () => 'Nothing was taken back: say why first.',
  protected: (sheet) =>
    `The sheet “${sheet}” is protected; nothing was sent and nothing was written. Take the protection off, then try again.`,
  'ledger-protected': (sheet) => `${sheet} is protected. Reminders can be sent; levels and dates are not written.`,
  'date-system': () =>
    'This workbook counts its days from 1904, so every date would be read four years wrong. Nothing was sent and nothing was written. Save the ledger as a CSV file and open that in a new workbook.',
  'newer-layout': (found, known) =>
    `This workbook uses layout ${found}; this version knows layouts up to ${known}. Nothing was sent and nothing was written. Open the pane again to get the newest version.`,
  'different-customers': (number) =>
    `Under customer number ${number} the ledger has different customers, so it cannot be told whose its invoices are, and no letter is written. Give each customer a number of their own.`,
  'several-of-name': (name) =>
    `The ledger has several customers called ${name}, so no letter is written for all of them. Select an invoice of the one you mean, then open the letter again.`,
  'unknown-answer': (answer) => `“${answer}” is no answer to this question. Choose one of those that are offered.`,
  'tables-in-the-way': (sheet) =>
    `The tables of ${sheet} stand in each other’s way; nothing was saved. Put them below one another, with a blank row between.`,
  'log-missing': (since) =>
    `The message log is missing; it was kept since ${since}. Without it nobody knows who was reminded of what, and nothing is sent. Bring the sheet back with Undo or from the version history.`,
  'sheet-twice': (sheet, names) =>
    `${sheet} is not there under its name, and more than one sheet could be it: ${names}. Nothing is sent or changed. Give the right one its name back.`,
  'no-sheet': (sheet) => `There is no sheet “${sheet}” in this workbook; nothing was changed.`,
  'no-column': (sheet, header) => `${sheet} has no column “${header}” any more; nothing was changed.`,
  'no-header-row': (sheet, row) => `${sheet} has no row ${row} with headers; nothing was changed.`,
  'not-loaded': () => 'The texts of the messages did not load: the connection may be down. Nothing was sent.',
  'no-headers': (sheet, headers) => `${sheet} has no row with the headers ${headers}; nothing was changed.`,
  'not-own-sheet': (sheet) => `“${sheet}” is not a sheet of this add-in; it was left as it is.`,
  'error-value': (error, place) => `An error, ${error}, cannot be written to ${place}; nothing was written there.`,
  'no-document': () => 'There is no open spreadsheet to work on. Open the pane from a spreadsheet.',
  'host-unreached': () => 'The spreadsheet could not be reached: the connection may be down. Try again.',
  'host-unanswered': () => 'The spreadsheet gave no answer. Try again.',
  'several-accounts': () =>
    'Google does not know which of your accounts is meant. Open the spreadsheet in a private window, or in a browser profile, where only the account of this spreadsheet is signed in.',
  'permission-missing': () =>
    'Google wants a permission that this add-on does not have. Open the pane again from the Extensions menu and allow all that is asked for. Where nobody asks: reload the spreadsheet, and sign other Google accounts out.',
  'cell-edit': () => 'Finish the cell that you are typing in, with Enter or Esc, then try again.',
  'halves-differ': () =>
    'The pane and the spreadsheet’s script are of different versions. Reload the spreadsheet, then open the pane again.',
  'host-failed': () => 'The spreadsheet could not do this. Try again; if it stays so, open the pane again.',
  'file-empty': (file) => `${file} is empty. Export it again.`,
  'file-too-large': (file) => `${file} is too large for a list of invoices. Export the open invoices alone.`,
  'file-old': (file) => `${file} is an old Excel workbook (xls) or protected by a password. Save it as xlsx.`,
  'file-unreadable': (file) => `${file} cannot be read. Choose an xlsx or a CSV file.`,
  'update-unfinished': (file) =>
    `The update from ${file} broke off. Go on with it or undo it first; nothing was changed.`,
  'run-under-way': () =>
    'Messages are going out just now, or were until a few minutes ago. Let that run end, then try again.',
  'auto-save-off': () =>
    'AutoSave is off, so colleagues do not see what you send, and may send it too. Turn AutoSave on at the top of the window, then try again.',
  busy: () => 'A colleague is writing to this workbook just now. Try again in a minute.',
  'damaged-sheet': (sheet, cell, came, text) =>
    `${sheet}, cell ${cell}, should be ${phraseOf(expectedOf(text), EXPECTED_ENGLISH)} and says “${came}”.`,
};
