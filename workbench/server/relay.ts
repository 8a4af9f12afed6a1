import { createTransport } from 'nodemailer';
import type { Parcel, SendOutcome } from '../../core/ports/channel';

interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// nodemailer gives a connection that never came about and one that broke in the middle the same code.
const NEVER_CONNECTED = /connect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)/;

/** A failure before the message went across is certain; one after it leaves open whether it arrived. */
export function outcomeOf(error: unknown): SendOutcome {
  const { code = '', responseCode } = (error ?? {}) as SmtpFailure;
  if (responseCode !== undefined && responseCode >= 500) return { state: 'failed', error: sentence(error) };
  if (responseCode !== undefined && responseCode >= 400) {
    return { state: 'failed', error: sentence(error), retryAfterSeconds: 60 };
  }
  if (code === 'EDNS' || NEVER_CONNECTED.test(sentence(error))) {
    return { state: 'failed', error: sentence(error), retryAfterSeconds: 30 };
  }
  if (code === 'EENVELOPE' || code === 'EAUTH') return { state: 'failed', error: sentence(error) };
  return { state: 'unknown', error: sentence(error) };
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
      return { state: 'sent', providerId: info.messageId };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  close(): void {
    this.transport.close();
  }
}
