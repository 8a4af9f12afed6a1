/**
 * The columns of the log, in the order of a new one: what a person reads, then what the add-in needs, of which what changes
 * stands side by side. Each is found by its header, wherever it stands. Only the state, its time, the provider's id and the error of a row ever change.
 */
export const LOG_HEADERS = [
  'When',
  'Customer',
  'Invoices',
  'Level',
  'Channel',
  'State',
  'Amount',
  'Curr.',
  'To',
  'Who',
  'Note',
  'State code',
  'Error',
  'Updated UTC',
  'Provider id',
  'Channel code',
  'Level code',
  'Claims',
  'Subject',
  'Template',
  'Template version',
  'Cycle',
  'Reply-To',
  'Payment to',
  'Granted until',
  'Creditor',
  'Fees',
  'When UTC',
  'Host',
  'Hash',
  'Key',
  'Nonce',
] as const;
export type LogHeader = (typeof LOG_HEADERS)[number];

/** Columns in words, in the workbook's language: nothing is read from them, whatever a person makes of them. */
export const WORD_HEADERS = ['Invoices', 'Level', 'Channel', 'State', 'Note'] as const satisfies readonly LogHeader[];
export type WordHeader = (typeof WORD_HEADERS)[number];

/** The columns that decide. */
export type DecidingHeader = Exclude<LogHeader, WordHeader>;
export const DECIDING_HEADERS: readonly DecidingHeader[] = LOG_HEADERS.filter(
  (header): header is DecidingHeader => !(WORD_HEADERS as readonly string[]).includes(header),
);

/** What the first layout called columns that decide. */
export const FORMER_NAMES = {
  When: 'When local',
  'Curr.': 'Currency',
  To: 'Address',
  'State code': 'State',
  'Channel code': 'Channel',
  'Level code': 'Level',
  Claims: 'Invoices',
} as const satisfies Partial<Record<DecidingHeader, string>>;

/** What a column that decides was called in the first layout. */
export function formerName(header: DecidingHeader): string {
  const names: Readonly<Partial<Record<DecidingHeader, string>>> = FORMER_NAMES;
  return names[header] ?? header;
}

/** The columns of a log of the first layout. */
export const FIRST_LOG_HEADERS: readonly string[] = DECIDING_HEADERS.map(formerName);

/** Columns that logs begun by earlier versions lack: they are added with the next claim, and read as unknown until then. */
export const LATER_HEADERS: readonly LogHeader[] = ['Reply-To', 'Payment to', 'Granted until', 'Creditor', 'Fees'];

export const LOG_SHEET = 'Collections Log';

export const MESSAGE_STATES = ['claimed', 'sending', 'sent', 'handed off', 'failed', 'unknown', 'taken back'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** An invoice at the level and in the cycle this message reminds of it; the claim is on these three. */
export interface ClaimedInvoice {
  readonly invoice: string;
  readonly level: number;
  /** From 1; the next one begins when the invoice was paid and opened again. */
  readonly cycle: number;
  /**
   * YYYY-MM-DD: the due dates of the other instalments when the message was planned, so that a due date that nobody knew is
   * found out to be a corrected one. With the first instalment of its number; left out elsewhere.
   */
  readonly beside?: readonly string[];
  /** Whose invoice it is, where that is not the message's customer, who pays it. As customers are in the log. */
  readonly customer?: string;
  /** What the message asked for as a fee of its own for this invoice, in major units; left out for nothing. */
  readonly fee?: number;
}

/** Where a message sends answers and the money. */
export interface Terms {
  /** '' where answers go to the sender. */
  readonly replyTo: string;
  /** Creditor, IBAN and BIC; '' where the policy names none of them. */
  readonly payee: string;
}

/** One message, one row. Times are ISO 8601 in UTC; `whenLocal` is YYYY-MM-DD HH:MM on the sender's clock. */
export interface LogRecord {
  readonly key: string;
  /** The highest cycle of its invoices. */
  readonly cycle: number;
  readonly whenUtc: string;
  readonly whenLocal: string;
  readonly who: string;
  readonly host: string;
  readonly customer: string;
  readonly invoices: readonly ClaimedInvoice[];
  readonly level: number;
  /** As the policy named it then; left out where the log does not say. */
  readonly levelName?: string;
  readonly channel: string;
  readonly address: string;
  readonly subject: string;
  /** Major units. */
  readonly amount: number;
  readonly currency: string;
  readonly template: string;
  readonly templateVersion: string;
  readonly state: MessageState;
  readonly updatedUtc: string;
  readonly providerId: string;
  readonly error: string;
  readonly hash: string;
  readonly nonce: string;
  /** Left out where the log does not say: an earlier version wrote the row. */
  readonly terms?: Terms;
  /** YYYY-MM-DD: the day until which the message gives time to pay; '' where it gives none; left out where the log does not say. */
  readonly grantedUntil?: string;
  /** Whose money it is, where a ledger has several creditors; '' for the policy's own; left out where the log does not say. */
  readonly creditor?: string;
}

/** A change of state, made only where the row is still in the state `from`. */
export interface LogChange {
  readonly key: string;
  readonly nonce: string;
  readonly from: MessageState;
  readonly state: MessageState;
  readonly updatedUtc: string;
  readonly providerId: string;
  readonly error: string;
  /** What the row's Error cell must still say; left out, anything. */
  readonly mark?: string;
}

const NEXT_STATES: Readonly<Record<MessageState, readonly MessageState[]>> = {
  claimed: ['sending', 'sent', 'handed off', 'failed', 'unknown'],
  sending: ['sent', 'handed off', 'failed', 'unknown'],
  // A person decides about an unknown one.
  unknown: ['sent', 'handed off', 'failed'],
  sent: [],
  'handed off': [],
  failed: [],
  // A row of its own, about an earlier one.
  'taken back': [],
};

/** States move forward only. */
export function canMove(from: MessageState, to: MessageState): boolean {
  return NEXT_STATES[from].includes(to);
}

/** Whether a message in this state keeps its invoices from being reminded at that level again. */
export function holdsClaim(state: MessageState): boolean {
  return state !== 'failed' && state !== 'taken back';
}

const EDITED = ' edited';

/** The version of a template whose message a person edited. */
export function editedVersion(version: string): string {
  return wasEdited(version) ? version : `${version}${EDITED}`;
}

/** Whether the log says so of a message, beside its template's version. */
export function wasEdited(templateVersion: string): boolean {
  return templateVersion.endsWith(EDITED);
}
