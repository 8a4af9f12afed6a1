import { failureText } from '../../failures/text';
import type { Clock } from '../../ports/clock';
import type { Waiting } from '../../ports/outbox';
import type { LogChange } from '../../log/record';
import { withMark } from '../../log/takeOverMark';
import { markInLog, refuseBackwards, type LogHost } from './claimInLog';
import { changeRows, type LogShape } from './logShape';
import { startOf } from './takeOverInLog';
import type { Steps } from '../portSteps';

/**
 * Records what became of one message and moves the next one to `sending`, in one conditional write: each of the two rows
 * is written only where it still is as this run left it. Where one of them is not, the first is recorded by itself.
 * @param change with the mark that the row was started with
 * @returns whether the next one was started; where it was not, `start` tells why
 * @throws CollectionError where the first row is gone or changed: then the log cannot be trusted, and the next one is given up
 */
export function* nextInLog(
  host: LogHost,
  clock: Clock,
  change: LogChange,
  row: Waiting,
  shape: LogShape = {},
): Steps<boolean> {
  refuseBackwards([change]);
  const start = startOf(clock, row);
  if ((yield* changeRows(host, shape, [change, start])) === 2) return true;
  // Without the mark: one of a colleague's that came in beside `sending` hinders nothing, for the message has gone out.
  const { key, nonce, from, state, updatedUtc, providerId, error } = change;
  const recorded = { key, nonce, from, state, updatedUtc, providerId, error };
  try {
    const isRecorded = (yield* changeRows(host, shape, [{ ...recorded, from: state }])) === 1;
    if (!isRecorded) yield* markInLog(host, [recorded], shape);
  } catch (failure) {
    yield* withdraw(host, clock, row, shape);
    throw failure;
  }
  return (yield* changeRows(host, shape, [{ ...start, from: 'sending' }])) === 1;
}

/** Gives a message up that was perhaps started and not sent. Where that fails too, its row says that it perhaps went out. */
function* withdraw(host: LogHost, clock: Clock, { key, nonce, mark }: Waiting, shape: LogShape): Steps<void> {
  const error = withMark(mark, failureText('dropped'));
  const end = { key, nonce, from: 'sending', state: 'failed', providerId: '', mark } as const;
  try {
    yield* markInLog(host, [{ ...end, updatedUtc: clock.now(), error }], shape);
  } catch {
    // What is told is why the run stops.
  }
}
