import type { SheetBlock } from '../cells/block';
import { cellText } from './damage';
import { POLICY_SHEET } from './policySheet';
import { LOG_MEMORY_HEADERS } from './policyTables';
import { changeTables, type SheetChange } from './sheetChange';
import { tableOf } from './table';

/**
 * Since when a message log is kept, as the policy sheet remembers it; undefined where it knows of none. By it a log that is
 * gone is told from one that was never begun.
 */
export function logKeptSince(policy: SheetBlock | null): string | undefined {
  if (policy === null) return undefined;
  const [row] = tableOf(policy, LOG_MEMORY_HEADERS);
  return row === undefined ? undefined : cellText(row('Kept since').cell).trim();
}

/** Notes in the policy sheet, below what stands there, that a log is kept. @param day YYYY-MM-DD */
export function rememberLog(policy: SheetBlock | null, log: string, day: string): SheetChange {
  const after = [[log, day]];
  const keyOf = (row: readonly unknown[]): string => String(row[0]);
  return changeTables(policy?.sheet ?? POLICY_SHEET, policy, [
    { headers: LOG_MEMORY_HEADERS, before: [], after, keyOf },
  ]);
}
