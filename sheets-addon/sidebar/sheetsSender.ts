import type { SendingChannel } from '../../core/dunning/policy';
import type { Clock, Ids } from '../../core/ports/clock';
import type { Outbox } from '../../core/ports/outbox';
import type { DeliveryControl, DeliveryEvent, Sender } from '../../core/ports/sender';
import { claimRun, refusalEvent, type ClaimedMessage, type SenderIdentity } from '../../core/usecases/sending/claimRun';
import { inOrder, NO_TEST } from '../../core/usecases/sending/localSender';
import { runLater } from '../../core/usecases/portSteps';
import type { ServerCall } from './serverCall';
import { inSlices } from './slices';

export interface SheetsSenderParts {
  readonly call: ServerCall;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The channels that are set up on the server at the moment. */
  readonly carries: () => readonly SendingChannel[];
}

/** Only what sending needs crosses to the server. */
function parcels(claimed: readonly ClaimedMessage[]): ClaimedMessage[] {
  return claimed.map(({ nonce, mark, message: { id, key, channel, to, cc, replyTo, subject, text, html } }) => ({
    nonce,
    mark,
    message: { id, key, channel, to, cc, replyTo, subject, text, html },
  }));
}

/** Sends from the user's own Google account: claimed from here, sent on the server in slices. */
export function sheetsSender({ call, outbox, clock, ids, carries }: SheetsSenderParts): Sender {
  const identity = async (): Promise<SenderIdentity> => ({ who: await call('who'), host: 'Google Sheets' });
  const send = (claimed: readonly ClaimedMessage[], control: DeliveryControl): Promise<DeliveryEvent[]> =>
    inSlices(parcels(claimed), call, clock, control);
  return {
    carries,
    limits: () => call('limits', carries()),
    async deliver(messages, control) {
      // Asks for the permission to send before anything is claimed.
      await call(
        'limits',
        carries().filter((name) => messages.some(({ channel }) => channel === name)),
      );
      const { claimed, refused } = await runLater(claimRun(messages, { outbox, clock, ids }, await identity()));
      const refusals = refused.map(({ message, refusal }) => refusalEvent(message.id, refusal, clock));
      refusals.forEach((event) => control.progress(event));
      const results = await send(claimed, control);
      return inOrder(
        messages,
        [...results, ...refusals],
        refused.map(({ refusal }) => refusal),
      );
    },
    async resume(messages, nonces, mark, control) {
      const claimed = messages.map((message, i) => ({ message, nonce: nonces[i] ?? '', mark }));
      return { results: await send(claimed, control), refused: [] };
    },
    test: async ({ channel, subject, text, html }) =>
      channel === 'email' ? call('test', { subject, text, html }) : { state: 'failed', error: NO_TEST },
  };
}
