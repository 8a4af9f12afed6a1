import type { SheetBlock } from '../cells/block';
import { enteredText, type Cell } from '../cells/cell';
import { matchKey } from '../cells/key';
import { writeRemembered, type ColumnMemory } from './columnMemory';
import { COLUMN_HEADERS, POLICY_SHEET } from './policyTables';
import { changeTables, type SheetChange } from './sheetChange';
import { tableOf } from './table';

/** What makes the policy sheet remember a ledger's columns; those of other ledgers stay. */
export function changeColumns(seen: SheetBlock | null, sheet: string, columns: ColumnMemory): SheetChange {
  const block = seen ?? { sheet: POLICY_SHEET, top: 0, left: 0, rows: [] };
  const before = tableOf(block, COLUMN_HEADERS).map((at) => COLUMN_HEADERS.map((header) => at(header).cell ?? ''));
  const keyOf = ([ledger, column]: readonly Cell[]): string =>
    JSON.stringify([matchKey(enteredText(ledger)), matchKey(enteredText(column))]);
  const rows = new Map(columns.map((column) => [keyOf(writeRemembered(column)), writeRemembered(column)]));
  const stays = before.flatMap((row) => {
    const own = matchKey(enteredText(row[0])) === matchKey(sheet);
    return own ? [rows.get(keyOf(row)) ?? []] : [row];
  });
  const known = new Set(before.map(keyOf));
  const added = [...rows].flatMap(([key, row]) => (known.has(key) ? [] : [row]));
  const after = [...stays.filter((row) => row.length > 0), ...added];
  return changeTables(POLICY_SHEET, seen, [{ headers: COLUMN_HEADERS, before, after, keyOf }]);
}
