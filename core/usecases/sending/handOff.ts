import { askersOf } from '../../dunning/ownPolicy';
import { failureText } from '../../failures/text';
import type { DeliveryEvent } from '../../ports/sender';
import type { PlannedMessage } from '../../messages/message';
import { claimRun, refusalEvent } from './claimRun';
import { runLater } from '../portSteps';
import { readPolicyOn } from '../workbook/rules';
import { unsaidRefusal } from './unsigned';
import { holderOf } from '../../log/takeOverMark';
import type { Services } from '../types';

/**
 * Hands one message to a person: claims it, opens the link (or prints, or shows the call script), and records `handed off`
 * where it is known that such a thing opens here, else `unknown` until somebody says so: Excel for Mac opens nothing and
 * tells nobody. Where opening fails the claim is released: certainly nothing went out. A message that does not say who is
 * asking is neither claimed nor opened.
 * @param open called once the claim stands
 * @param seen whether a person has seen it open, or, for a call, has made it
 */
export async function handOff(
  services: Services,
  message: PlannedMessage,
  host: string,
  open: () => void | Promise<void>,
  seen: boolean,
): Promise<DeliveryEvent> {
  const { outbox, clock, ids } = services;
  const event = (nonce: string, state: DeliveryEvent['state'], error: string): DeliveryEvent => ({
    id: message.id,
    nonce,
    state,
    error,
    at: clock.local().slice(11, 16),
  });
  if (message.channel !== 'call') {
    // What the policy lacks altogether, the claim refuses.
    const unsaid = unsaidRefusal(message.channel, message.text, askersOf(await readPolicyOn(services.host)));
    if (unsaid !== undefined) return event('', 'failed', unsaid);
  }
  const who = await services.host.who();
  const { claimed, refused } = await runLater(claimRun([message], { outbox, clock, ids }, { who, host }));
  const [mine] = claimed;
  if (mine === undefined) {
    const [first] = refused;
    return first === undefined ? event('', 'refused', '') : refusalEvent(message.id, first.refusal, clock);
  }
  const { nonce } = mine;
  const mark = (state: 'handed off' | 'unknown' | 'failed', error: string): Promise<void> | void =>
    outbox.mark([{ key: message.key, nonce, from: 'sending', state, updatedUtc: clock.now(), providerId: '', error }]);
  const moved = await outbox.start({ key: message.key, nonce, mark: '' });
  if (moved !== null) return event(nonce, 'refused', holderOf(moved));
  try {
    await open();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await mark('failed', reason);
    return event(nonce, 'failed', reason);
  }
  const [state, error] = seen ? (['handed off', ''] as const) : (['unknown', failureText('opened-perhaps')] as const);
  await mark(state, error);
  return event(nonce, state, error);
}

/**
 * A person's word on messages that were opened and wait for it: handed off, or released, for nothing came up.
 * @returns what is told of each
 * @throws where the log cannot be written, or a row has moved on meanwhile; then none is changed
 */
export async function sayOpened(
  { outbox, clock, host }: Pick<Services, 'outbox' | 'clock' | 'host'>,
  waiting: readonly { readonly message: PlannedMessage; readonly nonce: string }[],
  opened: boolean,
): Promise<readonly DeliveryEvent[]> {
  const state = opened ? 'handed off' : 'failed';
  const error = opened ? '' : failureText('confirmed-unopened', await host.who());
  const updatedUtc = clock.now();
  await outbox.mark(
    waiting.map(({ message: { key }, nonce }) => ({
      key,
      nonce,
      from: 'unknown',
      state,
      updatedUtc,
      providerId: '',
      error,
    })),
  );
  const at = clock.local().slice(11, 16);
  return waiting.map(({ message: { id }, nonce }) => ({ id, nonce, state, error, at }));
}
