import type { Clock } from '../../ports/clock';
import type { Outbox } from '../../ports/outbox';
import { claimInLog, logRecords, markInLog, type LogHost } from './claimInLog';
import type { LogShape } from './logShape';
import { runLater } from '../portSteps';
import { nextInLog } from './nextInLog';
import { startInLog, takeOverInLog } from './takeOverInLog';

/**
 * The log sheet as the outbox, on a host whose calls answer later.
 * @param settle waits until colleagues' writes have arrived, where the host has no lock
 */
export function logOutbox(host: LogHost, clock: Clock, settle?: () => Promise<void>): Outbox {
  const shape: LogShape = {};
  return {
    claim: (rows) => runLater(claimInLog(host, clock, rows, settle, shape)),
    takeOver: (rows, mark) => runLater(takeOverInLog(host, clock, rows, mark, settle, shape)),
    start: (row) => runLater(startInLog(host, clock, row, shape)),
    mark: (changes) => runLater(markInLog(host, changes, shape)),
    next: (change, row) => runLater(nextInLog(host, clock, change, row, shape)),
    records: () => runLater(logRecords(host)),
  };
}
