import type { Channel, Parcel, SendOutcome } from '../core/ports/channel';

export interface RelaySettings {
  /** Where messages are posted to. */
  readonly url: string;
  /** Shows the relay that its own page is asking. */
  readonly token: string;
  /** The address that the relay sends from. */
  readonly account: string;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const PER_RUN = 500;
const RECIPIENTS_PER_MESSAGE = 50;
const STATES = ['sent', 'handed off', 'failed', 'unknown'];

function isOutcome(value: unknown): value is SendOutcome {
  if (typeof value !== 'object' || value === null || !('state' in value)) return false;
  return STATES.includes(String(value.state));
}

async function reason(response: Response): Promise<string> {
  const fallback = `The mail relay answered ${response.status}.`;
  try {
    const body = (await response.json()) as { error?: unknown } | null;
    return typeof body?.error === 'string' ? body.error : fallback;
  } catch {
    return fallback;
  }
}

/** What the relay refuses outright is certainly not sent; where it gave no clear answer, the message may be on its way. */
async function outcomeOf(response: Response): Promise<SendOutcome> {
  if (!response.ok) {
    const refused = response.status >= 400 && response.status < 500;
    return { state: refused ? 'failed' : 'unknown', error: await reason(response) };
  }
  const outcome: unknown = await response.json();
  return isOutcome(outcome)
    ? outcome
    : { state: 'unknown', error: 'The mail relay gave an answer that makes no sense.' };
}

/** Sends through a relay of one's own that hands messages to a mail server. */
export function smtpRelay({ url, token, account }: RelaySettings, fetch: Fetch): Channel {
  const post = (parcel: Parcel): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(parcel),
    });
  return {
    name: 'e-mail',
    limits: () => ({ remainingToday: null, perRun: PER_RUN, recipientsPerMessage: RECIPIENTS_PER_MESSAGE, account }),
    async send(parcel) {
      try {
        return await outcomeOf(await post(parcel));
      } catch (error) {
        // The request may have reached the relay before the connection broke.
        return { state: 'unknown', error: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
