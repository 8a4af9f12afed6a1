import { forbid, type Mode } from './mode';
import { strict } from './strict';

export interface MailMessage {
  readonly to: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly name?: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
}

/** Where mail goes, and how many recipients the account may still write to today. */
export interface Mailbox {
  remaining: number;
  /** Refuses in words that no list of sentences knows, as Google does to people who read other languages. */
  readonly translates?: boolean;
  /** The permission to send is taken away once the quota was told. */
  readonly withdrawn?: boolean;
  deliver(message: MailMessage): void;
}

const FIELDS = ['to', 'cc', 'bcc', 'replyTo', 'name', 'subject', 'body', 'htmlBody', 'noReply'];
const ADDRESS = /^[^\s@<>,;]+@(?:[^\s@<>,;.]+\.)+[^\s@<>,;.]+$/;
const MOST_RECIPIENTS = 50;
const MOST_SUBJECT = 250;
const MOST_BODY_BYTES = 200 * 1024;

function addresses(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function checkAddress(address: string): void {
  const bare = /<([^<>]+)>$/.exec(address)?.[1] ?? address;
  if (!ADDRESS.test(bare)) throw new Error(`Invalid email: ${address}`);
}

const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';
/** Google's sentence in English, and where it is translated one of another language. */
const TRANSLATED = '引数が無効です';
const NOT_PERMITTED = {
  english: `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${SCOPE}`,
  translated: `指定された権限では、MailApp.sendEmail を呼び出すことができません。必要な権限: ${SCOPE}`,
};

function inWordsOf({ translates = false }: Mailbox, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw translates ? new Error(TRANSLATED) : error;
  }
}

function checkFields(message: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(message)) {
    if (!FIELDS.includes(field)) throw new Error(`Invalid argument: ${field}`);
    if (value !== undefined && typeof value !== 'string' && field !== 'noReply') {
      throw new Error(`Invalid argument: ${field}`);
    }
  }
  if (typeof message['subject'] !== 'string' || message['subject'].length > MOST_SUBJECT) {
    throw new Error('Argument too large: subject');
  }
  const size = [message['body'], message['htmlBody']].map(
    (text) => new TextEncoder().encode(typeof text === 'string' ? text : '').length,
  );
  if (Math.max(...size) > MOST_BODY_BYTES) throw new Error('Limit Exceeded: Email Body Size.');
}

function checkMessage(message: MailMessage, recipients: readonly string[], remaining: number): void {
  checkFields({ ...message });
  if (recipients.length === 0) throw new Error('Failed to send email: no recipient');
  recipients.forEach(checkAddress);
  addresses(message.replyTo).forEach(checkAddress);
  if (recipients.length > MOST_RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
  if (recipients.length > remaining) throw new Error('Service invoked too many times for one day: email.');
}

/** MailApp with its checks and its daily quota, which counts recipients. */
export function mailApp(mailbox: Mailbox, mode: Mode) {
  return strict('MailApp', {
    getRemainingDailyQuota(): number {
      forbid(mode, ['authorised'], 'MailApp.getRemainingDailyQuota');
      return mailbox.remaining;
    },
    sendEmail(given: unknown): void {
      forbid(mode, ['authorised'], 'MailApp.sendEmail');
      if (typeof given !== 'object' || given === null)
        throw new Error('This stand-in takes the message as one object.');
      if (mailbox.withdrawn === true) {
        throw new Error(mailbox.translates === true ? NOT_PERMITTED.translated : NOT_PERMITTED.english);
      }
      const message = given as MailMessage;
      const recipients = [message.to, message.cc, message.bcc].flatMap(addresses);
      inWordsOf(mailbox, () => checkMessage(message, recipients, mailbox.remaining));
      mailbox.remaining -= recipients.length;
      mailbox.deliver({ ...message });
    },
  });
}
