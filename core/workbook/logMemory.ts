import type { SheetBlock } from '../cells/block';
import { enteredText, type Cell } from '../cells/cell';
import { POLICY_SHEET } from './policySheet';
import { layoutNote, layoutOf, notesLayout } from './layoutVersion';
import { LOG_MEMORY_HEADERS } from './policyTables';
import { changeTables, type SheetChange, type TableEdit } from './sheetChange';
import { tableOf } from './table';

/**
 * Since when a message log is kept, as the policy sheet remembers it; undefined where it knows of none. By it a log that is
 * gone is told from one that was never begun.
 */
export function logKeptSince(policy: SheetBlock | null): string | undefined {
  if (policy === null) return undefined;
  const [row] = tableOf(policy, LOG_MEMORY_HEADERS);
  return row === undefined ? undefined : enteredText(row('Kept since').cell).trim();
}

/** Whether the policy sheet lacks a note: that a log is kept, or of which layout the sheets are. @param layout the log's */
export function lacksNotes(policy: SheetBlock | null, layout: number): boolean {
  return logKeptSince(policy) === undefined || !notesLayout(policy) || layoutOf(policy) < layout;
}

/** Notes what is lacking in the policy sheet, below what stands there. @param day YYYY-MM-DD @param layout the log's */
export function rememberLog(policy: SheetBlock | null, log: string, day: string, layout: number): SheetChange {
  const keyOf = (row: readonly unknown[]): string => String(row[0]);
  const note = (headers: readonly string[], row: readonly Cell[]): TableEdit => ({
    headers,
    before: [],
    after: [row],
    keyOf,
  });
  return changeTables(policy?.sheet ?? POLICY_SHEET, policy, [
    ...(logKeptSince(policy) === undefined ? [note(LOG_MEMORY_HEADERS, [log, day])] : []),
    ...(notesLayout(policy) && layoutOf(policy) >= layout ? [] : [layoutNote(policy, layout, day)]),
  ]);
}
