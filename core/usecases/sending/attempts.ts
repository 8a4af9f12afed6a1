import { failureText } from '../../failures/text';
import type { SendOutcome } from '../../ports/channel';
import type { Eventual } from '../../ports/eventual';
import { wait, type Steps } from '../portSteps';

/** Hands a message over to what carries it. */
export type Way = () => Eventual<SendOutcome>;

/** One attempt. A channel that throws in spite of its promise leaves open whether it sent. */
export function* attempt(channel: string, way: Way): Steps<SendOutcome> {
  try {
    return yield* wait(way());
  } catch {
    return { state: 'unknown', error: failureText('unclear-answer', channel) };
  }
}

/** Seconds after which an outcome may be asked for again; undefined where it may not. */
export function secondsUntilAgain(outcome: SendOutcome): number | undefined {
  return outcome.state === 'failed' || outcome.state === 'unknown' ? outcome.retryAfterSeconds : undefined;
}

/** What is certain of one attempt says nothing about one before it that perhaps went out. */
export function joined(before: SendOutcome | undefined, now: SendOutcome): SendOutcome {
  if (before?.state !== 'unknown' || now.state !== 'failed') return now;
  return { ...now, state: 'unknown', error: before.error };
}

/** What the log keeps of an outcome. */
export function settled(outcome: SendOutcome): {
  state: SendOutcome['state'];
  providerId: string;
  error: string;
} {
  switch (outcome.state) {
    case 'sent':
      return { state: outcome.state, providerId: outcome.providerId, error: outcome.error ?? '' };
    case 'handed off':
      return { state: outcome.state, providerId: outcome.providerId, error: '' };
    case 'failed':
    case 'unknown':
      return { state: outcome.state, providerId: '', error: outcome.error };
  }
}
