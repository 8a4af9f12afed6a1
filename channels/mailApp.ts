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
const SERVICE = 'Google';
/** Refusals that name their cause. Google translates some messages; what is not recognised counts as perhaps sent. */
const REFUSED =
  /invoked too many times|invalid email|no recipient|limit exceeded|not have permission|authorization is required/i;

function recipientsOf(email: Email): number {
  return email.to.length + email.cc.length;
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
  return bad === undefined ? undefined : failureText('bad-address', bad.slice(0, 100));
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
