import { failureText } from '../../failures/text';
import type { LogRecord } from '../../log/record';
import { recipientsText, termsOf, type PlannedMessage } from '../../messages/message';
import type { Clock, Ids } from '../../ports/clock';
import type { Outbox, Refusal } from '../../ports/outbox';
import type { DeliveryEvent } from '../../ports/sender';
import { wait, type Steps } from '../portSteps';
import type { Deliverable } from './route';

/** A message whose claim stands in the log under this nonce. */
export interface ClaimedMessage {
  readonly message: Deliverable;
  readonly nonce: string;
  /** What the claim's Error cell says: '' for a claim of this run, else the mark it was taken over with. */
  readonly mark: string;
}

/** Who sends, from where: stands in every row of the log. */
export interface SenderIdentity {
  readonly who: string;
  readonly host: string;
}

const NOBODY = { key: '', invoice: '', by: '', state: '' };

type Moment = Pick<LogRecord, 'whenUtc' | 'whenLocal'>;

function recordOf(message: PlannedMessage, nonce: string, moment: Moment, sender: SenderIdentity): LogRecord {
  return {
    key: message.key,
    cycle: message.claims.reduce((highest, { cycle }) => Math.max(highest, cycle), 1),
    ...moment,
    who: sender.who,
    host: sender.host,
    customer: message.customer,
    invoices: message.claims,
    level: message.level,
    levelName: message.levelName,
    channel: message.channel,
    address: recipientsText(message),
    subject: message.subject,
    amount: message.toPay,
    currency: message.currency,
    template: message.template,
    templateVersion: message.templateVersion,
    state: 'claimed',
    updatedUtc: moment.whenUtc,
    providerId: '',
    error: '',
    hash: message.hash,
    nonce,
    terms: termsOf(message),
    grantedUntil: message.grantedUntil,
    creditor: message.creditor ?? '',
  };
}

/** Claims a whole run at once, written and flushed before anything goes out. A message that cannot be written is refused. */
export function* claimRun(
  messages: readonly PlannedMessage[],
  ports: { readonly outbox: Outbox; readonly clock: Clock; readonly ids: Ids },
  sender: SenderIdentity,
): Steps<{
  readonly claimed: ClaimedMessage[];
  readonly refused: readonly { readonly message: PlannedMessage; readonly refusal: Refusal }[];
}> {
  const byNonce = new Map(messages.map((message) => [ports.ids.next(), message] as const));
  // One moment for all: it tells the rows of a run.
  const moment = { whenUtc: ports.clock.now(), whenLocal: ports.clock.local() };
  const rows: LogRecord[] = [];
  const unwritten: Refusal[] = [];
  for (const [nonce, message] of byNonce) {
    try {
      rows.push(recordOf(message, nonce, moment, sender));
    } catch {
      unwritten.push({ ...NOBODY, nonce, level: message.level, reason: failureText('not-written') });
    }
  }
  const result = yield* wait(ports.outbox.claim(rows));
  const held = new Set(result.claimed);
  return {
    claimed: [...byNonce].flatMap(([nonce, message]) => (held.has(nonce) ? [{ message, nonce, mark: '' }] : [])),
    refused: [...result.refused, ...unwritten].flatMap((refusal) => {
      const message = byNonce.get(refusal.nonce);
      return message === undefined ? [] : [{ message, refusal }];
    }),
  };
}

/** The last event of a message that was not claimed: somebody else has it, or it cannot go out at all. */
export function refusalEvent(id: string, { nonce, by, reason }: Refusal, clock: Clock): DeliveryEvent {
  const at = clock.local().slice(11, 16);
  return reason === undefined
    ? { id, nonce, state: 'refused', error: by, at }
    : { id, nonce, state: 'failed', error: reason, at };
}
