/**
 * Why something did not happen, or perhaps did, with the values of its sentence. A code is written into the log and so
 * never changes its meaning; sentences are free to.
 */
export interface FailureValues {
  // Certainly not sent: the message itself.
  readonly 'no-recipient': readonly [];
  readonly 'too-many-recipients': readonly [recipients: string, most: string];
  readonly 'bad-address': readonly [address: string];
  readonly 'bad-phone': readonly [number: string];
  readonly 'empty-message': readonly [];
  readonly 'too-long': readonly [characters: string, most: string];
  readonly 'subject-too-long': readonly [characters: string, most: string];
  readonly 'one-line-only': readonly [];
  readonly 'one-number-only': readonly [numbers: string];
  readonly 'no-channel': readonly [channel: string];
  readonly 'test-by-email-only': readonly [];
  readonly 'too-large': readonly [];
  readonly 'not-written': readonly [];
  /** The policy lacks the creditor or the signature: nothing goes out. */
  readonly unsigned: readonly [sheet: string];
  /** The message does not say who is asking: words of the creditor or the signature that it lacks. */
  readonly unsaid: readonly [words: string];
  // Certainly not sent: the device.
  readonly 'print-failed': readonly [];
  readonly 'too-long-for-page': readonly [];
  // Certainly not sent: the service.
  readonly 'address-refused': readonly [addresses: string];
  readonly refused: readonly [service: string];
  readonly 'refused-with': readonly [service: string, status: string];
  readonly 'not-reached': readonly [service: string];
  readonly 'asks-to-wait': readonly [service: string];
  readonly 'daily-quota': readonly [left: string, recipients: string];
  readonly 'not-signed-in': readonly [service: string];
  readonly 'sign-in-refused': readonly [service: string];
  readonly 'no-permission': readonly [];
  readonly 'service-not-permitted': readonly [service: string];
  readonly 'key-missing': readonly [];
  readonly 'bad-key': readonly [];
  readonly 'bad-url': readonly [address: string];
  readonly 'no-mailbox': readonly [service: string];
  readonly 'no-draft': readonly [service: string];
  readonly 'draft-unseen': readonly [service: string];
  readonly 'own-address-unknown': readonly [];
  readonly 'mail-not-allowed': readonly [];
  // What is handed over for sending names others than the claim in the log.
  readonly 'other-recipients': readonly [];
  // Sent, but not to all.
  readonly 'some-refused': readonly [addresses: string];
  // Perhaps sent.
  readonly 'connection-broke': readonly [service: string];
  readonly 'no-answer': readonly [service: string, seconds: string];
  readonly 'unclear-answer': readonly [service: string];
  readonly 'unclear-status': readonly [service: string, status: string];
  readonly 'no-copy': readonly [];
  readonly 'copy-found': readonly [];
  readonly 'draft-stands': readonly [];
  readonly 'copy-unseen': readonly [];
  // What became of a claim.
  readonly 'taken-over': readonly [who: string];
  readonly dropped: readonly [];
  readonly 'changed-since-approval': readonly [];
  readonly 'approved-another-day': readonly [];
  readonly 'edited-by-hand': readonly [];
  readonly 'claimed-first': readonly [who: string];
  readonly 'confirmed-sent': readonly [who: string];
  readonly 'confirmed-unsent': readonly [who: string];
  readonly 'opened-perhaps': readonly [];
  readonly 'confirmed-unopened': readonly [who: string];
  // The workbook.
  readonly 'too-many-invoices': readonly [customer: string, invoices: string];
  readonly 'claim-lost': readonly [customer: string, sheet: string];
  readonly 'earlier-run': readonly [day: string, newest: string, sheet: string];
  readonly 'rows-changed': readonly [sheet: string, changed: string, all: string];
  readonly 'rows-moving': readonly [sheet: string];
  readonly 'row-mistaken': readonly [sheet: string, keys: string];
  readonly 'entry-gone': readonly [id: string, sheet: string];
  readonly 'log-missing': readonly [since: string];
  readonly 'sheet-twice': readonly [sheet: string, names: string];
  readonly 'no-sheet': readonly [sheet: string];
  readonly 'no-reason': readonly [];
  readonly protected: readonly [sheet: string];
  readonly 'ledger-protected': readonly [sheet: string];
  /** In Excel alone, and of old workbooks of a Mac. */
  readonly 'date-system': readonly [];
  readonly 'newer-layout': readonly [found: string, known: string];
  /** Whose rows they are cannot be told: no document is made. */
  readonly 'different-customers': readonly [customerNumber: string];
  readonly 'several-of-name': readonly [customer: string];
  readonly 'unknown-answer': readonly [answer: string];
  readonly 'tables-in-the-way': readonly [sheet: string];
  readonly 'no-column': readonly [sheet: string, header: string];
  readonly 'no-header-row': readonly [sheet: string, row: string];
  readonly 'no-headers': readonly [sheet: string, headers: string];
  readonly 'not-own-sheet': readonly [sheet: string];
  readonly 'error-value': readonly [error: string, place: string];
  // A file that is brought in.
  readonly 'file-empty': readonly [file: string];
  readonly 'file-too-large': readonly [file: string];
  /** An old Excel workbook (xls), or one behind a password. */
  readonly 'file-old': readonly [file: string];
  readonly 'file-unreadable': readonly [file: string];
  /** An update of the ledger broke off: it is gone on with, or undone, before another begins. */
  readonly 'update-unfinished': readonly [file: string];
  readonly busy: readonly [];
  /** Excel keeps what is written on this computer, away from colleagues who have the workbook open too. */
  readonly 'auto-save-off': readonly [];
  readonly 'run-under-way': readonly [];
  // The host, and the way to it.
  readonly 'no-document': readonly [];
  readonly 'host-unreached': readonly [];
  readonly 'host-unanswered': readonly [];
  /** Several accounts are signed in to the browser, and the host took another one than the spreadsheet's. */
  readonly 'several-accounts': readonly [];
  /** A permission of the add-in was not given, or was taken back. */
  readonly 'permission-missing': readonly [];
  readonly 'halves-differ': readonly [];
  readonly 'cell-edit': readonly [];
  /** What the host said follows in its own words. */
  readonly 'host-failed': readonly [];
  /** What the pane fetches when it is needed. */
  readonly 'not-loaded': readonly [];
  readonly 'damaged-sheet': readonly [sheet: string, cell: string, came: string, expected: string];
}
export type FailureCode = keyof FailureValues;

/** A whole sentence for each code. A blank `who` is somebody whose name is not known. */
export type FailureWords = { readonly [C in FailureCode]: (...values: FailureValues[C]) => string };
