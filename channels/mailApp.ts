import { failureText, withWords, type FailureText } from '../core/failures/text';
import type { Channel, ChannelLimits, Email, SendOutcome } from '../core/ports/channel';
import { headerText, isEmailAddress } from '../core/addresses/email';

/** What this channel uses of Apps Script's MailApp. */
export interface MailService {
  sendEmail(message: {
    readonly to: string;
    readonly cc?: string;
    readonly replyTo?: string;
    readonly subject: string;
    readonly body: string;
    readonly htmlBody: string;
  }): void;
  /** Recipients, not messages, that may still be written to today. */
  getRemainingDailyQuota(): number;
}

/** Recipients a day of a Workspace account; a run is cut into slices by the server, and the day's quota ends it earlier. */
const PER_RUN = 1_500;
const RECIPIENTS_PER_MESSAGE = 50;
const SUBJECT_CHARACTERS = 250;
/** What every account may send, as text and as HTML each; Workspace accounts may send twice as much. */
const BODY_BYTES = 200 * 1024;
const SERVICE = 'Google';
/**
 * Refusals that name their cause. Google translates its sentences, so that sizes, recipients and the quota are looked at
 * beforehand; a missing permission is named by its address in every language. What is not recognised counts as perhaps
 * sent.
 */
const REFUSED =
  /invoked too many times|invalid email|no recipient|limit exceeded|argument too large|not have permission|authorization is required|googleapis\.com\/auth\/script\.send_mail/i;

function recipientsOf(email: Email): number {
  return email.to.length + email.cc.length;
}

/** Bytes in UTF-8; Apps Script has no TextEncoder. Half a pair counts as the three bytes it is sent as. */
function bytesIn(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function tooLarge(email: Email): FailureText | undefined {
  const { length } = headerText(email.subject);
  if (length > SUBJECT_CHARACTERS) return failureText('subject-too-long', length, SUBJECT_CHARACTERS);
  return Math.max(bytesIn(email.text), bytesIn(email.html)) > BODY_BYTES ? failureText('too-large') : undefined;
}

function refusalBeforehand(email: Email, remaining: number): FailureText | undefined {
  const recipients = recipientsOf(email);
  if (email.to.length === 0) return failureText('no-recipient');
  if (recipients > RECIPIENTS_PER_MESSAGE) {
    return failureText('too-many-recipients', recipients, RECIPIENTS_PER_MESSAGE);
  }
  if (recipients > remaining) {
    return failureText('daily-quota', Math.max(0, remaining), recipients);
  }
  // MailApp takes a comma for the next recipient, so an address must be one.
  const all = [...email.to, ...email.cc, ...(email.replyTo === undefined ? [] : [email.replyTo])];
  const bad = all.find((address) => !isEmailAddress(address));
  return bad === undefined ? tooLarge(email) : failureText('bad-address', bad.slice(0, 100));
}

function hand(service: MailService, email: Email): void {
  service.sendEmail({
    to: email.to.join(','),
    ...(email.cc.length > 0 ? { cc: email.cc.join(',') } : {}),
    ...(email.replyTo === undefined ? {} : { replyTo: email.replyTo }),
    subject: headerText(email.subject),
    body: email.text,
    htmlBody: email.html,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function failure(error: unknown): SendOutcome {
  const message = messageOf(error);
  return REFUSED.test(message)
    ? { state: 'failed', error: withWords(failureText('refused', SERVICE), message) }
    : { state: 'unknown', error: withWords(failureText('unclear-answer', SERVICE), message) };
}

/**
 * Sends from the user's own Google account. MailApp answers nothing, so a sent message has no provider id.
 * @param account the address that sends; '' where unknown
 */
export function mailAppChannel(service: MailService, account: string): Channel {
  return {
    name: 'MailApp',
    limits: (): ChannelLimits => ({
      remainingToday: Math.max(0, service.getRemainingDailyQuota()),
      perRun: PER_RUN,
      recipientsPerMessage: RECIPIENTS_PER_MESSAGE,
      account,
    }),
    send({ email }): SendOutcome {
      try {
        const refusal = refusalBeforehand(email, service.getRemainingDailyQuota());
        if (refusal !== undefined) return { state: 'failed', error: refusal };
      } catch (error) {
        // Nothing was handed over yet.
        return { state: 'failed', error: withWords(failureText('refused', SERVICE), messageOf(error)) };
      }
      try {
        hand(service, email);
        return { state: 'sent', providerId: '' };
      } catch (error) {
        return failure(error);
      }
    },
  };
}
