import { failureText, readFailure, withWords, type FailureText } from '../core/failures/text';
import type { Channel, Parcel, SendOutcome } from '../core/ports/channel';
import { headerText } from '../core/addresses/email';
import { call, type Wire } from './http';
import { emailRefusal } from './parcels';
import { DEFAULT_WAIT_SECONDS, fieldsOf, lostText, retryAfterSeconds, type Answer, type Reply } from './replies';
import { meaningOf, STATUS_TABLE } from './statusTable';

export interface RelaySettings {
  /** Where messages are posted to. */
  readonly url: string;
  /** Shows the relay that its own page is asking. */
  readonly token: string;
  /** The address that the relay sends from. */
  readonly account: string;
}

const PER_RUN = 500;
const RECIPIENTS_PER_MESSAGE = 50;
const SECONDS = 60;
const NAME = 'The mail relay';

/** The relay's own sentence, as a failure where it is none already. */
function worded(sentence: string, otherwise: FailureText): string {
  const line = headerText(sentence);
  return readFailure(line) === undefined ? withWords(otherwise, line) : line;
}

/** The relay tells an outcome in the channel's own words; anything else is no answer. */
function told(answer: Answer): SendOutcome {
  const { state, providerId, error, retryAfterSeconds: wait } = fieldsOf(answer.body);
  if (state === 'sent' && typeof providerId === 'string') {
    // Some of the recipients may have been refused.
    const some =
      typeof error === 'string' && error !== '' ? { error: worded(error, failureText('refused', NAME)) } : {};
    return { state, providerId, ...some };
  }
  if ((state === 'failed' || state === 'unknown') && typeof error === 'string') {
    if (state === 'unknown') return { state, error: worded(error, failureText('unclear-answer', NAME)) };
    const sentence = worded(error, failureText('refused', NAME));
    return { state, error: sentence, ...(typeof wait === 'number' ? { retryAfterSeconds: wait } : {}) };
  }
  return {
    state: 'unknown',
    error: failureText('unclear-answer', NAME),
  };
}

function reason(answer: Answer, otherwise: FailureText): string {
  const { error } = fieldsOf(answer.body);
  return typeof error === 'string' ? worded(error, otherwise) : otherwise;
}

/** What the relay refuses outright is certainly not sent; where it gave no clear answer, the message may be on its way. */
function outcomeOf(reply: Reply, now: number): SendOutcome {
  if (reply.kind === 'not connected') {
    return { state: 'failed', error: failureText('not-reached', NAME), retryAfterSeconds: DEFAULT_WAIT_SECONDS };
  }
  if (reply.kind === 'lost') return { state: 'unknown', error: lostText(reply, NAME) };
  const { status } = reply;
  if (status >= 200 && status < 300) return told(reply);
  const meaning = meaningOf(STATUS_TABLE.relay, status);
  const own = typeof fieldsOf(reply.body)['error'] === 'string';
  if (meaning === 'perhaps' || !own)
    return { state: 'unknown', error: reason(reply, failureText('unclear-status', NAME, status)) };
  const error = reason(reply, failureText('refused-with', NAME, status));
  if (meaning === 'never') return { state: 'failed', error };
  return { state: 'failed', error, retryAfterSeconds: retryAfterSeconds(reply.header('Retry-After'), now) };
}

/** Sends through a relay of one's own that hands messages to a mail server, each claim at most once. */
export function smtpRelay({ url, token, account }: RelaySettings, wire: Wire): Channel {
  return {
    name: 'e-mail',
    limits: () => ({ remainingToday: null, perRun: PER_RUN, recipientsPerMessage: RECIPIENTS_PER_MESSAGE, account }),
    async send({ key, nonce, email }: Parcel): Promise<SendOutcome> {
      const refusal = emailRefusal(email, RECIPIENTS_PER_MESSAGE);
      if (refusal !== undefined) return { state: 'failed', error: refusal };
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const clean = {
        key: headerText(key),
        nonce: headerText(nonce),
        email: { ...email, subject: headerText(email.subject) },
      };
      const reply = await call(wire, { method: 'POST', url, headers, body: JSON.stringify(clean) }, SECONDS);
      return outcomeOf(reply, wire.now());
    },
  };
}
