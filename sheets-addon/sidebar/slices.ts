import type { Clock } from '../../core/ports/clock';
import type { DeliveryControl, DeliveryEvent, DeliveryState } from '../../core/ports/sender';
import type { MessageState } from '../../core/log/record';
import type { ClaimedMessage } from '../../core/usecases/sending/claimRun';
import type { ServerCall } from './serverCall';

/** Many enough that the way to the server does not rule; the server ends a slice by time, so that pressing Stop is felt. */
const SLICE = 13;

type Control = Pick<DeliveryControl, 'progress' | 'stopped'>;

const SEEN_IN_LOG: Readonly<Record<MessageState, DeliveryState>> = {
  claimed: 'not started',
  sending: 'unknown',
  sent: 'sent',
  'handed off': 'handed off',
  failed: 'failed',
  unknown: 'unknown',
  'taken back': 'failed',
};

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Has the server send claimed messages slice by slice. Between slices the user may stop; what was not started stays
 * claimed. Where no answer comes back, the log tells how far the server got, and where it cannot be read either,
 * the messages of that slice count as perhaps sent.
 * @returns the last event of every message
 */
export async function inSlices(
  claimed: readonly ClaimedMessage[],
  call: ServerCall,
  clock: Clock,
  control: Control,
): Promise<DeliveryEvent[]> {
  const results: DeliveryEvent[] = [];
  const event = ({ message, nonce }: ClaimedMessage, state: DeliveryState, error: string): DeliveryEvent => ({
    id: message.id,
    nonce,
    state,
    error,
    at: clock.local().slice(11, 16),
  });
  const settle = (events: readonly DeliveryEvent[]): void => {
    for (const settled of events) {
      results.push(settled);
      control.progress(settled);
    }
  };
  const asLogged = async (slice: readonly ClaimedMessage[], error: string): Promise<DeliveryEvent[]> => {
    try {
      const log = new Map((await call('records')).map((record) => [record.nonce, record]));
      return slice.map((item) => {
        const record = log.get(item.nonce);
        return event(item, record === undefined ? 'unknown' : SEEN_IN_LOG[record.state], record?.error || error);
      });
    } catch {
      return slice.map((item) => event(item, 'unknown', error));
    }
  };

  let rest = [...claimed];
  let stop = '';
  while (rest.length > 0 && stop === '' && !control.stopped()) {
    const slice = rest.slice(0, SLICE);
    for (const item of slice) control.progress(event(item, 'sending', ''));
    try {
      const { events, stoppedBy } = await call('deliver', slice);
      // What waits for its hour or its channel is over for this run.
      const done = events.filter((e) => e.state !== 'not started' || e.waits !== undefined);
      settle(done);
      const over = new Set(done.map(({ nonce }) => nonce));
      rest = rest.filter(({ nonce }) => !over.has(nonce));
      const broken = events.find((e) => e.state === 'not started' && e.error !== '');
      if (broken !== undefined) stop = broken.error;
      else if (stoppedBy === 'quota' || done.length === 0) stop = 'quota';
    } catch (error) {
      stop = reason(error);
      settle(await asLogged(slice, stop));
      rest = rest.slice(slice.length);
    }
  }
  for (const item of rest) {
    const ended = event(item, 'not started', stop === 'quota' ? '' : stop);
    results.push(ended);
    control.progress(ended);
  }
  return results;
}
