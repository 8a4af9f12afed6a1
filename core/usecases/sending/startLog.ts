import { LOG_HEADERS, LOG_SHEET } from '../../log/record';
import type { Services } from '../types';

/** A person's word that a log which is gone stays gone: a new one begins, and only the ledger's own columns stand in. */
export async function startNewLog({ host }: Services): Promise<void> {
  await host.ensureSheet(LOG_SHEET, LOG_HEADERS);
}
