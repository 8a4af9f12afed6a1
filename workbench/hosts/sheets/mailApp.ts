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
      checkFields(given as Record<string, unknown>);
      const message = given as MailMessage;
      const recipients = [message.to, message.cc, message.bcc].flatMap(addresses);
      if (recipients.length === 0) throw new Error('Failed to send email: no recipient');
      recipients.forEach(checkAddress);
      addresses(message.replyTo).forEach(checkAddress);
      if (recipients.length > MOST_RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
      if (recipients.length > mailbox.remaining) {
        throw new Error('Service invoked too many times for one day: email.');
      }
      mailbox.remaining -= recipients.length;
      mailbox.deliver({ ...message });
    },
  });
}
