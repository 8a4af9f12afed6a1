import { strict } from './strict';

/** The lock of one document: at most one execution holds it. */
export interface DocumentLock {
  holder: object | null;
}

export interface LockStandIn {
  hasLock(): boolean;
  tryLock(timeoutInMillis: number): boolean;
  waitLock(timeoutInMillis: number): void;
  releaseLock(): void;
}

function checkTimeout(timeout: number): void {
  if (typeof timeout !== 'number' || !(timeout > 0)) throw new Error('Invalid argument: timeoutInMillis');
}

/** A script has one thread: while another execution holds the lock, waiting for it ends in the time-out. */
function lockOf(lock: DocumentLock, execution: object): LockStandIn {
  const take = (): boolean => {
    lock.holder ??= execution;
    return lock.holder === execution;
  };
  return strict('Lock', {
    hasLock: () => lock.holder === execution,
    tryLock(timeoutInMillis: number) {
      checkTimeout(timeoutInMillis);
      return take();
    },
    waitLock(timeoutInMillis: number) {
      checkTimeout(timeoutInMillis);
      if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    releaseLock() {
      if (lock.holder === execution) lock.holder = null;
    },
  });
}

/** @param lock null outside a document @param execution ends with its locks let go, by `endExecution` */
export function lockService(lock: DocumentLock | null, execution: object) {
  return strict('LockService', { getDocumentLock: () => (lock === null ? null : lockOf(lock, execution)) });
}

export function endExecution(lock: DocumentLock, execution: object): void {
  if (lock.holder === execution) lock.holder = null;
}
