import { cellText } from '../cells/cell';
import { cellName } from '../cells/address';
import type { SheetBlock } from '../cells/block';
import { areaName, sheetPrefix } from '../cells/reference';
import { AS_OF_HEADERS, POLICY_SHEET } from './policyTables';
import { changeTables, type SheetChange } from './sheetChange';
import { findTable } from './table';

/** What the sheet says beside the cell, in English like the rest of it. */
const COUNTS_FOR =
  'The columns Stage and Days late, and the dashboard. Reminders always go by the day on which they are sent.';

export interface AsOfCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** As a formula on another sheet names it. */
  readonly reference: string;
  /** Such as B70. */
  readonly name: string;
}

/** The cell whose day the worksheet's own columns count to; undefined where the policy sheet has none yet. */
export function asOfCell(policy: SheetBlock | null): AsOfCell | undefined {
  const table = policy === null ? undefined : findTable(policy, AS_OF_HEADERS);
  const at = table?.rows[0];
  const own = table?.columns.get('As of');
  if (policy === null || at === undefined || own === undefined) return undefined;
  const [row, column] = [policy.top + at, policy.left + own];
  const area = { row, column, rows: 1, columns: 1 };
  return { row, column, reference: sheetPrefix(policy.sheet) + areaName(area, true), name: cellName(row, column) };
}

/** Puts the cell into the policy sheet, below what stands there; its day comes with an edit of its own. */
export function addAsOfCell(policy: SheetBlock | null): SheetChange {
  return changeTables(policy?.sheet ?? POLICY_SHEET, policy, [
    { headers: AS_OF_HEADERS, before: [], after: [['', COUNTS_FOR]], keyOf: (row) => cellText(row[1]) },
  ]);
}
