import type { SheetBlock } from '../cells/block';
import { sameCell } from '../cells/block';
import { isBlank, type Cell } from '../cells/cell';
import { findTable, type TableArea } from './table';

/** A change of a sheet of ours that leaves every other cell as it stands, formulas and formats included. */
export interface SheetChange {
  readonly sheet: string;
  /** The sheet as it was read; null where it was missing. Where it is another by now, nothing is changed. */
  readonly seen: SheetBlock | null;
  /**
   * Whole rows, zero-based, by the sheet as seen: so many are put in before `at`, or, below zero, taken out from it on.
   * Ascending, to be done from the last to the first.
   */
  readonly rows: readonly { readonly at: number; readonly add: number }[];
  /** What to write, by the sheet as it stands after its rows have changed. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
}

/** A table as it is to stand. */
export interface TableEdit {
  /** The first one names the table. */
  readonly headers: readonly string[];
  /** Its rows as they were understood, one for each that the sheet has: cells that mean the same are left as written. */
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly (readonly Cell[])[];
  /** Tells which row is which, so that notes beside a row stay beside it. */
  readonly keyOf: (row: readonly Cell[]) => string;
  /** The table has its sheet to itself: blank rows do not end it. */
  readonly toEnd?: boolean;
}

/** A row on its way to the new sheet. */
interface Line {
  /** Its place in the block; undefined for a new one. */
  readonly from: number | undefined;
  readonly set: Map<number, Cell>;
}

type Pair = { readonly line: Line; readonly before: readonly Cell[] } | undefined;

function newLine(): Line {
  return { from: undefined, set: new Map() };
}

/** Whether the rows that stay keep their order, each with a key of its own. */
function keysRise({ before, after, keyOf }: TableEdit): boolean {
  const places = new Map(after.map((row, i) => [keyOf(row), i]));
  if (places.size < after.length || new Set(before.map(keyOf)).size < before.length) return false;
  const found = before.flatMap((row) => places.get(keyOf(row)) ?? []);
  return found.every((place, i) => i === 0 || place > (found[i - 1] ?? 0));
}

/**
 * For each row that is to stand, the one that it was; undefined for a new one. Between rows that keep their keys, as many
 * rows as there were are the same ones under new keys.
 */
function matched(edit: TableEdit, lines: readonly Line[]): Pair[] {
  const { before, after, keyOf } = edit;
  const pair = (i: number): Pair => {
    const line = lines[i];
    return line === undefined ? undefined : { line, before: before[i] ?? [] };
  };
  if (!keysRise(edit)) return after.map((_, i) => pair(i));
  const places = new Map(before.map((row, i) => [keyOf(row), i]));
  const pairs: Pair[] = [];
  let [fromOld, fromNew] = [0, 0];
  for (let i = 0; i <= after.length; i++) {
    const place = i === after.length ? before.length : places.get(keyOf(after[i] ?? []));
    if (place === undefined) continue;
    const renamed = i - fromNew === place - fromOld;
    for (let j = fromNew; j < i; j++) pairs.push(renamed ? pair(fromOld + j - fromNew) : undefined);
    if (i < after.length) pairs.push(pair(place));
    [fromOld, fromNew] = [place + 1, i + 1];
  }
  return pairs;
}

/** Columns of the table's headers; one that the sheet lacks goes to the next free column. */
function columnsFor(block: SheetBlock, area: TableArea, head: Line, headers: readonly string[]): number[] {
  const rows = [area.head, ...area.rows].map((r) => block.rows[r] ?? []);
  const taken = new Set(area.columns.values());
  return headers.map((header) => {
    const known = area.columns.get(header);
    if (known !== undefined) return known;
    let free = area.start + 1;
    while (taken.has(free) || rows.some((row) => !isBlank(row[free]))) free += 1;
    taken.add(free);
    head.set.set(free, header);
    return free;
  });
}

function editTable(block: SheetBlock, lines: Line[], area: TableArea, edit: TableEdit): void {
  const at = (r: number): Line => lines.find(({ from }) => from === r) ?? newLine();
  const head = at(area.head);
  const columns = columnsFor(block, area, head, edit.headers);
  const old = area.rows.map(at);
  const pairs = matched(edit, old);
  let last = head;
  edit.after.forEach((row, i) => {
    const pair = pairs[i];
    const line = pair?.line ?? newLine();
    if (pair === undefined) lines.splice(lines.indexOf(last) + 1, 0, line);
    row.forEach((cell, j) => {
      const stays = pair !== undefined && sameCell(cell, pair.before[j]);
      if (!stays) line.set.set(columns[j] ?? 0, cell);
    });
    last = line;
  });
  const kept = new Set(pairs.map((pair) => pair?.line));
  for (const line of old) if (!kept.has(line)) takeOut(block, lines, line, columns);
}

/** A row with a person's own notes stays for them; any other goes. */
function takeOut(block: SheetBlock, lines: Line[], line: Line, columns: readonly number[]): void {
  const row = block.rows[line.from ?? -1] ?? [];
  if (row.some((cell, column) => !isBlank(cell) && !columns.includes(column))) {
    for (const column of columns) if (!isBlank(row[column])) line.set.set(column, '');
  } else lines.splice(lines.indexOf(line), 1);
}

function addTable(lines: Line[], { headers, after }: TableEdit): void {
  if (after.length === 0) return;
  if (lines.length > 0) lines.push(newLine());
  for (const row of [headers, ...after]) lines.push({ from: undefined, set: new Map(row.map((cell, i) => [i, cell])) });
}

/** Rows to put in and to take out, from how the lines have moved. */
function rowsOf(lines: readonly Line[], height: number, top: number): SheetChange['rows'] {
  const stays = new Set(lines.map(({ from }) => from));
  const rows: { at: number; add: number }[] = [];
  for (let r = 0; r < height; r++) if (!stays.has(r)) rows.push({ at: top + r, add: -1 });
  let added = 0;
  for (const { from } of lines) {
    if (from !== undefined && added > 0) rows.push({ at: top + from, add: added });
    added = from === undefined ? added + 1 : 0;
  }
  return rows.sort((a, b) => a.at - b.at || b.add - a.add);
}

/**
 * Works out how a sheet gets its tables, wherever they stand in it. All that is not theirs stays: notes, further columns
 * and rows, formulas. A table that the sheet lacks comes below what is there.
 */
export function changeTables(sheet: string, seen: SheetBlock | null, edits: readonly TableEdit[]): SheetChange {
  const block = seen ?? { sheet, top: 0, left: 0, rows: [] };
  const lines: Line[] = block.rows.map((_, from) => ({ from, set: new Map<number, Cell>() }));
  for (const edit of edits) {
    const area = findTable(block, edit.headers, edit.toEnd);
    if (area === undefined) addTable(lines, edit);
    else editTable(block, lines, area, edit);
  }
  const cells = lines.flatMap(({ set }, i) =>
    [...set].map(([column, cell]) => ({ row: block.top + i, column: block.left + column, cell })),
  );
  return { sheet, seen, rows: rowsOf(lines, block.rows.length, block.top), cells };
}

/** The sheet as it stands after a change. */
export function changedBlock({ sheet, seen, rows: moves, cells }: SheetChange): SheetBlock {
  const rows: Cell[][] = [
    ...Array.from({ length: seen?.top ?? 0 }, () => []),
    ...(seen?.rows ?? []).map((row): Cell[] => [...Array.from({ length: seen?.left ?? 0 }, () => ''), ...row]),
  ];
  for (const { at, add } of [...moves].reverse()) {
    if (add < 0) rows.splice(at, -add);
    else rows.splice(at, 0, ...Array.from({ length: add }, () => []));
  }
  for (const { row, column, cell } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push('');
    line[column] = cell;
  }
  return { sheet, top: 0, left: 0, rows };
}
