import { createTransport } from 'nodemailer';
import { failureText, withWords, type FailureText } from '../../core/failures/text';
import type { Parcel, SendOutcome } from '../../core/ports/channel';

interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
  /** The server's own line. */
  readonly response?: string;
  readonly command?: string;
  readonly rejected?: readonly unknown[];
}

const SERVER = 'The mail server';

/** What the server said, else what the transport says. */
function wordsOf(error: unknown): string {
  const { response = '' } = (error ?? {}) as SmtpFailure;
  if (response !== '') return response;
  return error instanceof Error ? error.message : String(error);
}

// nodemailer gives a connection that never came about and one that broke in the middle the same code.
const NEVER_CONNECTED = /connect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)/;

const refused = (error: unknown): FailureText => {
  const { command = '', rejected = [] } = (error ?? {}) as SmtpFailure;
  const addresses = command === 'RCPT TO' ? rejected.filter((address) => typeof address === 'string') : [];
  const text =
    addresses.length > 0 ? failureText('address-refused', addresses.join(', ')) : failureText('refused', SERVER);
  return withWords(text, wordsOf(error));
};

/** A failure before the message went across is certain; one after it leaves open whether it arrived. */
function outcomeOf(error: unknown): SendOutcome {
  const { code = '', responseCode } = (error ?? {}) as SmtpFailure;
  if (responseCode !== undefined && responseCode >= 500) return { state: 'failed', error: refused(error) };
  if (responseCode !== undefined && responseCode >= 400) {
    const busy = withWords(failureText('asks-to-wait', SERVER), wordsOf(error));
    return { state: 'failed', error: busy, retryAfterSeconds: 60 };
  }
  if (code === 'EDNS' || NEVER_CONNECTED.test(wordsOf(error))) {
    const away = withWords(failureText('not-reached', SERVER), wordsOf(error));
    return { state: 'failed', error: away, retryAfterSeconds: 30 };
  }
  if (code === 'EENVELOPE' || code === 'EAUTH') return { state: 'failed', error: refused(error) };
  return { state: 'unknown', error: withWords(failureText('connection-broke', SERVER), wordsOf(error)) };
}

/** Hands messages to a mail server, each claim at most once. */
export class Relay {
  private readonly transport;
  private readonly outcomes = new Map<string, Promise<SendOutcome>>();

  constructor(
    url: string,
    readonly from: string,
  ) {
    this.transport = createTransport(url, { from });
  }

  /** A claim that comes a second time gets the first one's outcome, unless that was a certain failure. */
  send(parcel: Parcel): Promise<SendOutcome> {
    const claim = `${parcel.key}\n${parcel.nonce}`;
    const before = this.outcomes.get(claim);
    if (before) return before;
    const outcome = this.deliver(parcel);
    this.outcomes.set(claim, outcome);
    void outcome.then(({ state }) => state === 'failed' && this.outcomes.delete(claim));
    return outcome;
  }

  private async deliver({ key, email }: Parcel): Promise<SendOutcome> {
    const { to, cc, replyTo, subject, text, html } = email;
    try {
      const info = await this.transport.sendMail({
        from: this.from,
        to: [...to],
        cc: [...cc],
        subject,
        text,
        html,
        headers: { 'X-Collections-Key': key },
        ...(replyTo === undefined ? {} : { replyTo }),
      });
      const refused = info.rejected;
      const error = refused.length === 0 ? {} : { error: failureText('some-refused', refused.join(', ')) };
      return { state: 'sent', providerId: info.messageId, ...error };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  close(): void {
    this.transport.close();
  }
}
