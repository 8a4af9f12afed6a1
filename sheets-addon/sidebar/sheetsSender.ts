import type { Clock, Ids } from '../../core/ports/clock';
import type { Outbox } from '../../core/ports/outbox';
import type { DeliveryControl, DeliveryEvent, Sender } from '../../core/ports/sender';
import { claimRun, type ClaimedMessage, type SenderIdentity } from '../../core/usecases/deliver';
import { inOrder } from '../../core/usecases/localSender';
import { runLater } from '../../core/usecases/steps';
import type { ServerCall } from './serverCall';
import { inSlices } from './slices';

export interface SheetsSenderParts {
  readonly call: ServerCall;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Only what sending needs crosses to the server. */
function parcels(claimed: readonly ClaimedMessage[]): ClaimedMessage[] {
  return claimed.map(({ nonce, message: { id, key, to, cc, replyTo, subject, text, html } }) => ({
    nonce,
    message: { id, key, to, cc, replyTo, subject, text, html },
  }));
}

/** Sends from the user's own Google account: claimed from here, sent on the server in slices. */
export function sheetsSender({ call, outbox, clock, ids }: SheetsSenderParts): Sender {
  const identity = async (): Promise<SenderIdentity> => ({ who: await call('who'), host: 'Google Sheets' });
  const send = (claimed: readonly ClaimedMessage[], control: DeliveryControl): Promise<DeliveryEvent[]> =>
    inSlices(parcels(claimed), call, clock, control);
  return {
    limits: () => call('limits'),
    async deliver(messages, control) {
      // Asks for the permission to send before anything is claimed.
      await call('limits');
      const { claimed, refused } = await runLater(claimRun(messages, { outbox, clock, ids }, await identity()));
      const refusals = refused.map(({ message, refusal }): DeliveryEvent => {
        const at = clock.local().slice(11, 16);
        return { id: message.id, nonce: refusal.nonce, state: 'refused', error: refusal.by, at };
      });
      refusals.forEach((event) => control.progress(event));
      const results = await send(claimed, control);
      return inOrder(
        messages,
        [...results, ...refusals],
        refused.map(({ refusal }) => refusal),
      );
    },
    async resume(messages, nonces, control) {
      const claimed = messages.map((message, i) => ({ message, nonce: nonces[i] ?? '' }));
      return { results: await send(claimed, control), refused: [] };
    },
    test: ({ subject, text, html }) => call('test', { subject, text, html }),
  };
}
