import type { Clock } from '../../ports/clock';
import type { Outbox } from '../../ports/outbox';
import { claimInLog, logRecords, markInLog, type LogHost } from './claimInLog';
import { runLater } from '../portSteps';
import { startInLog, takeOverInLog } from './takeOverInLog';

/**
 * The log sheet as the outbox, on a host whose calls answer later.
 * @param settle waits until colleagues' writes have arrived, where the host has no lock
 */
export function logOutbox(host: LogHost, clock: Clock, settle?: () => Promise<void>): Outbox {
  return {
    claim: (rows) => runLater(claimInLog(host, clock, rows, settle)),
    takeOver: (rows, mark) => runLater(takeOverInLog(host, clock, rows, mark, settle)),
    start: (row) => runLater(startInLog(host, clock, row)),
    mark: (changes) => runLater(markInLog(host, changes)),
    records: () => runLater(logRecords(host)),
  };
}
