import type { SheetBlock } from '../../cells/block';
import { isDateOut, type Cell, type DateOut } from '../../cells/cell';
import { keyText } from '../../cells/key';
import { joinedKey } from '../../cells/blocks';
import { CollectionError, failureText } from '../../failures/text';
import type { ColumnMapping, Field } from '../../ledger/fields';
import { repairsOf, type CellRepair, type ColumnRepair } from '../../ledger/repairs';
import type { Services } from '../types';
import { ledgerOf, readMemory } from './ledgers';

/** A row that was repaired: how it is found again, and what stood there. */
interface Repaired {
  readonly keyHeaders: readonly string[];
  /** As the row reads since. */
  readonly key: readonly string[];
  /** By header. */
  readonly before: Readonly<Record<string, Cell | DateOut>>;
}

/** What a repair did, by which it can be undone. */
export interface RepairResult {
  readonly sheet: string;
  /** Cells written. */
  readonly written: number;
  /** Cells left as they are, because somebody changed their rows meanwhile, or nothing tells these from others. */
  readonly left: number;
  readonly undo: readonly Repaired[];
}

/** What tells a row from others, whatever is sorted or put in meanwhile. */
const IDENTITY: readonly Field[] = ['invoice', 'customer', 'customerNumber'];

/** Headers that stand once, by column: only those can be written to, and searched by. */
function singleHeaders({ headers }: ColumnMapping): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  for (const { text } of headers) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  return new Map(headers.flatMap(({ column, text }) => (counts.get(text.trim()) === 1 ? [[column, text.trim()]] : [])));
}

/** Whether a column can be repaired at all: its header stands once. */
export function isReachable(mapping: ColumnMapping, repair: ColumnRepair): boolean {
  const single = singleHeaders(mapping);
  return repair.cells.every(({ beside }) => single.has(repair.column) && single.has(beside?.column ?? repair.column));
}

interface Found {
  readonly columns: readonly number[];
  readonly cell: CellRepair;
}

function keyOf(block: SheetBlock, row: number, columns: readonly number[]): string[] {
  return columns.map((column) => keyText(block.rows[row - block.top]?.[column - block.left]));
}

/** How each row is found: by few columns where those tell it from all others, else by all; what neither tells is left. */
function findable(block: SheetBlock, mapping: ColumnMapping, { column, cells }: ColumnRepair): readonly Found[] {
  const single = singleHeaders(mapping);
  const few = [column, ...IDENTITY.flatMap((field) => mapping.columns[field] ?? [])].filter(
    (one, i, all) => single.has(one) && all.indexOf(one) === i,
  );
  const ways = [few, [...single.keys()]];
  const counts = ways.map((columns) => {
    const seen = new Map<string, number>();
    for (let row = mapping.headerRow + 1; row < block.top + block.rows.length; row++) {
      const key = joinedKey(keyOf(block, row, columns));
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    return seen;
  });
  return cells.flatMap((cell): Found[] => {
    const way = ways.findIndex((columns, i) => counts[i]?.get(joinedKey(keyOf(block, cell.row, columns))) === 1);
    const columns = ways[way];
    return columns === undefined ? [] : [{ columns, cell }];
  });
}

const written = (value: Cell | DateOut): string => keyText(isDateOut(value) ? value.date : value);
/** A date that was turned round goes back as a date. */
const asBefore = (before: Cell): Cell | DateOut => (typeof before === 'number' ? { date: before } : before);

interface Put {
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell | DateOut;
}

/** What one repair writes into its row. */
const putsOf = (column: number, { before, after, beside }: CellRepair): readonly Put[] => [
  { column, before, after },
  ...(beside === undefined ? [] : [beside]),
];

async function repairColumn(
  { host }: Services,
  block: SheetBlock,
  mapping: ColumnMapping,
  repair: ColumnRepair,
): Promise<Omit<RepairResult, 'sheet'>> {
  const { column, cells } = repair;
  const single = singleHeaders(mapping);
  const found = isReachable(mapping, repair) ? findable(block, mapping, repair) : [];
  if (found.length === 0 || (repair.whole && found.length < cells.length))
    return { written: 0, left: cells.length, undo: [] };
  const headerOf = (one: number): string => single.get(one) ?? '';
  let done = 0;
  const undo: Repaired[] = [];
  for (const columns of new Set(found.map((one) => one.columns))) {
    const own = found.filter((one) => one.columns === columns);
    const keyHeaders = columns.map(headerOf);
    // One write after the other: each finds its rows anew.
    done += await host.updateByKey({
      sheet: mapping.sheet,
      headerRow: mapping.headerRow,
      keyHeaders,
      changes: own.map(({ cell }) => ({
        key: keyOf(block, cell.row, columns),
        set: Object.fromEntries(putsOf(column, cell).map((put) => [headerOf(put.column), put.after])),
      })),
    });
    for (const { cell } of own) {
      const puts = putsOf(column, cell);
      const key = keyOf(block, cell.row, columns).map((text, i) => {
        const put = puts.find((one) => one.column === columns[i]);
        return put === undefined ? text : written(put.after);
      });
      const before = Object.fromEntries(puts.map((put) => [headerOf(put.column), asBefore(put.before)]));
      undo.push({ keyHeaders, key, before });
    }
  }
  return { written: done, left: cells.length - done, undo };
}

/**
 * Writes text dates as dates, text amounts as numbers and missing names, column by column. The sheet is read anew for each of them, and a
 * row that somebody changed since is left as it is.
 * @param column zero-based column of the sheet; left out, every column that can be repaired
 * @throws CollectionError where the ledger is protected or gone
 */
export async function repairLedger(services: Services, sheet: string, column?: number): Promise<RepairResult> {
  if (await services.host.isProtected(sheet)) throw new CollectionError(failureText('ledger-protected', sheet));
  const total = { written: 0, left: 0, undo: [] as Repaired[] };
  const memory = await readMemory(services.host);
  const done = new Set<number>();
  for (;;) {
    const block = await services.host.readSheet(sheet);
    if (block === null) throw new CollectionError(failureText('no-sheet', sheet));
    const { mapping, reading } = await ledgerOf(services, block, memory);
    const repairs = reading === undefined ? [] : repairsOf(block, reading);
    const next = repairs.find((repair) => !done.has(repair.column) && (column ?? repair.column) === repair.column);
    if (next === undefined) return { sheet, ...total };
    done.add(next.column);
    const result = await repairColumn(services, block, mapping, next);
    total.written += result.written;
    total.left += result.left;
    total.undo.unshift(...result.undo);
  }
}

/**
 * Puts every repaired cell back as it was, unless somebody changed it since.
 * @returns cells put back, and those left as they are by now
 */
export async function undoRepairs(
  services: Services,
  { sheet, undo }: Pick<RepairResult, 'sheet' | 'undo'>,
): Promise<{ readonly written: number; readonly left: number }> {
  const groups = new Map<string, Repaired[]>();
  for (const cell of undo) {
    const key = JSON.stringify([Object.keys(cell.before), cell.keyHeaders]);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const block = await services.host.readSheet(sheet);
  if (block === null) throw new CollectionError(failureText('no-sheet', sheet));
  const { mapping } = await ledgerOf(services, block, await readMemory(services.host));
  let done = 0;
  for (const cells of groups.values()) {
    done += await services.host.updateByKey({
      sheet,
      headerRow: mapping.headerRow,
      keyHeaders: cells[0]?.keyHeaders ?? [],
      changes: cells.map(({ key, before }) => ({ key, set: before })),
    });
  }
  return { written: done, left: undo.length - done };
}
