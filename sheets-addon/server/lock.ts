import { execution } from './execution';
import { CollectionError, failureText } from '../../core/failures/text';

const WAIT_MS = 10_000;

let held = false;

function documentLock(): GoogleAppsScript.Lock.Lock {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) throw new CollectionError(failureText('no-document'));
  return lock;
}

/**
 * Runs a step that no colleague may run at the same time in this document. What it wrote is in the sheet before the
 * lock is let go, or the next one would read the state of before. A step inside a step shares its lock.
 * @throws CollectionError `busy` where the lock is not to be had within ten seconds
 */
export function inTurn<T>(step: () => T): T {
  if (held) return step();
  const lock = (execution().lock ??= documentLock());
  if (!lock.tryLock(WAIT_MS)) throw new CollectionError(failureText('busy'));
  held = true;
  try {
    return step();
  } finally {
    held = false;
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
