import { CollectionError, failureText } from '../../failures/text';
import type { Clock } from '../../ports/clock';
import type { Eventual } from '../../ports/eventual';
import type { TakeOver, Waiting } from '../../ports/outbox';
import { lostClaims } from '../../log/claims';
import { LOG_SHEET, type LogRecord } from '../../log/record';
import { withMark } from '../../log/takeOverMark';
import { refuseNewerIn } from '../workbook/layoutStanding';
import { logRecords, markInLog, type LogHost } from './claimInLog';
import { changeRows, type LogShape, type RowChange } from './logShape';
import { wait, type Steps } from '../portSteps';

function sameMark(record: LogRecord, mark: string): boolean {
  return record.error.trim() === mark.trim();
}

/**
 * Takes waiting rows over: the taker's mark is written only where a row is still waiting as it was read, `settle` gives
 * colleagues' writes the time to arrive (none under a lock), and what then still waits under the mark is the taker's.
 * The State cell is not touched, so that a run which moved it on in the same moment is seen and not overwritten.
 */
export function* takeOverInLog(
  host: LogHost,
  clock: Clock,
  rows: readonly Waiting[],
  mark: string,
  settle?: () => Eventual<void>,
  shape: LogShape = {},
): Steps<TakeOver> {
  yield* refuseNewerIn(host);
  if (rows.length === 0) return { taken: [], others: [] };
  yield* changeRows(
    host,
    shape,
    rows.map((row) => ({ ...row, from: 'claimed', updatedUtc: clock.now(), error: mark })),
  );
  if (settle !== undefined) yield* wait(settle());
  const after = yield* logRecords(host);
  const wanted = new Set(rows.map(({ nonce }) => nonce));
  const mine = after.filter((r) => wanted.has(r.nonce) && r.state === 'claimed' && sameMark(r, mark));
  const lost = yield* releaseLost(host, clock, after, mine, mark, shape);
  const taken = new Set(mine.filter(({ nonce }) => !lost.has(nonce)).map(({ nonce }) => nonce));
  const others = after.filter(({ nonce }) => wanted.has(nonce) && !taken.has(nonce));
  return { taken: [...taken], others: others.map((record) => lost.get(record.nonce) ?? record) };
}

/** A run that died before it had read its claims again may have lost some of them to a colleague. */
function* releaseLost(
  host: LogHost,
  clock: Clock,
  log: readonly LogRecord[],
  mine: readonly LogRecord[],
  mark: string,
  shape: LogShape,
): Steps<ReadonlyMap<string, LogRecord>> {
  const by = new Map(lostClaims(log, mine).map((refusal) => [refusal.nonce, refusal.by]));
  const lost = mine
    .filter(({ nonce }) => by.has(nonce))
    .map((record): LogRecord => {
      const error = withMark(mark, failureText('claimed-first', by.get(record.nonce) ?? ''));
      return { ...record, state: 'failed', error };
    });
  yield* markInLog(
    host,
    lost.map(({ key, nonce, state, error }) => {
      return { key, nonce, from: 'claimed', state, updatedUtc: clock.now(), providerId: '', error, mark };
    }),
    shape,
  );
  return new Map(lost.map((record) => [record.nonce, record]));
}

/**
 * Moves a waiting row to `sending` in one conditional write.
 * @returns null where it did; else the row as it stands, which is somebody else's by now
 * @throws CollectionError where the row is gone, copied or changed beyond that: then the log cannot be trusted
 */
export function* startInLog(
  host: LogHost,
  clock: Clock,
  { key, nonce, mark }: Waiting,
  shape: LogShape = {},
): Steps<LogRecord | null> {
  const started = yield* changeRows(host, shape, [startOf(clock, { key, nonce, mark })]);
  if (started === 1) return null;
  const [row, ...copies] = (yield* logRecords(host)).filter((record) => record.nonce === nonce);
  const moved = row !== undefined && (row.state !== 'claimed' || !sameMark(row, mark));
  if (row !== undefined && moved && row.key === key && copies.length === 0) return row;
  throw new CollectionError(failureText('rows-changed', LOG_SHEET, 0, 1));
}

/** The change that moves a waiting row to `sending`. */
export function startOf(clock: Clock, { key, nonce, mark }: Waiting): RowChange {
  return { key, nonce, from: 'claimed', mark, state: 'sending', updatedUtc: clock.now(), providerId: '', error: mark };
}
