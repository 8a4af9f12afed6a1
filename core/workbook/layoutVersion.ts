import type { SheetBlock } from '../cells/block';
import { enteredText, type Cell } from '../cells/cell';
import { expected } from '../failures/expected';
import { LAYOUT_HEADERS } from './policyTables';
import type { TableEdit } from './sheetChange';
import { tableOf } from './table';

/** How our sheets are laid out; a change that older versions would misread raises it. */
export const LAYOUT_VERSION = 2;

/** A workbook that a newer version wrote. */
export interface NewerLayout {
  readonly found: number;
  /** The newest that is known here. */
  readonly known: number;
}

/**
 * The layout that the policy sheet notes; the first one where it notes none.
 * @throws DamagedSheetError where what stands there is no whole number from 1
 */
export function layoutOf(policy: SheetBlock | null): number {
  const [row] = policy === null ? [] : tableOf(policy, LAYOUT_HEADERS);
  if (row === undefined) return 1;
  const { cell, wrong } = row('Layout version');
  const version = typeof cell === 'string' ? Number(cell) : cell;
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= NEWEST) return version;
  throw wrong(expected('whole number', 1, NEWEST));
}

/** Whether the policy sheet says of which layout the sheets are. */
export function notesLayout(policy: SheetBlock | null): boolean {
  return policy !== null && tableOf(policy, LAYOUT_HEADERS).length > 0;
}

const NEWEST = 999;

/** Undefined where this version knows the layout. @throws DamagedSheetError as `layoutOf` */
export function newerLayout(policy: SheetBlock | null): NewerLayout | undefined {
  const found = layoutOf(policy);
  return found > LAYOUT_VERSION ? { found, known: LAYOUT_VERSION } : undefined;
}

/** The note as it is to stand; layout 0 takes it away. @param day YYYY-MM-DD */
export function layoutNote(policy: SheetBlock | null, layout: number, day: string): TableEdit {
  const rows = policy === null ? [] : tableOf(policy, LAYOUT_HEADERS);
  const before = rows.map((row): Cell[] => LAYOUT_HEADERS.map((header) => row(header).cell ?? ''));
  return { headers: LAYOUT_HEADERS, before, after: layout === 0 ? [] : [[layout, day]], keyOf: () => 'layout' };
}

/** Since when the layout is in use, as noted; '' where it is not, as on the way to it. */
export function sinceOf(policy: SheetBlock | null): string {
  const [row] = policy === null ? [] : tableOf(policy, LAYOUT_HEADERS);
  return row === undefined ? '' : enteredText(row('In use since').cell).trim();
}
