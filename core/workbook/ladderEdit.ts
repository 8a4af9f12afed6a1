import type { SheetBlock } from '../cells/block';
import { enteredText, type Cell } from '../cells/cell';
import { matchKey } from '../cells/key';
import type { NamedLadder } from '../dunning/policy';
import { LADDER_HEADERS } from './policyTables';
import type { TableEdit } from './sheetChange';
import { tableOf } from './table';

/** A level of a named ladder as a row of the table. */
interface LadderRow {
  /** Tells it from the others: its ladder and its number. */
  readonly key: string;
  readonly ladder: string;
  readonly level: number;
  readonly cells: readonly Cell[];
}

/** A ladder under a new name is the one that stood in its place, if no other bears either name. */
function newNames(before: readonly NamedLadder[], after: readonly NamedLadder[]): ReadonlyMap<string, string> {
  const has = (ladders: readonly NamedLadder[], key: string): boolean =>
    ladders.some(({ name }) => matchKey(name) === key);
  return new Map(
    before.flatMap(({ name }, i) => {
      const [old, now] = [matchKey(name), matchKey(after[i]?.name ?? '')];
      return now === '' || has(after, old) || has(before, now) ? [] : [[old, now] as const];
    }),
  );
}

function rowsOf(
  ladders: readonly NamedLadder[],
  cellsOf: (ladder: NamedLadder) => readonly Cell[][],
  keyOf: (name: string) => string,
): LadderRow[] {
  return ladders.flatMap((own) => {
    const cells = cellsOf(own);
    const ladder = keyOf(own.name);
    return own.levels.map(({ level }, i) => ({ key: `${ladder}\u0001${level}`, ladder, level, cells: cells[i] ?? [] }));
  });
}

/** Rows that stay, in the order of the sheet, each new one where its ladder and its number want it. */
function inOrder(there: readonly LadderRow[], after: readonly LadderRow[]): LadderRow[] {
  const now = new Map(after.map((row) => [row.key, row]));
  const rows = there.flatMap(({ key }) => now.get(key) ?? []);
  const stays = new Set(rows.map(({ key }) => key));
  for (const row of after.filter(({ key }) => !stays.has(key))) {
    const own = rows.filter(({ ladder }) => ladder === row.ladder);
    const before = own.filter(({ level }) => level < row.level).pop();
    const [next] = own;
    const at = before !== undefined ? rows.indexOf(before) + 1 : next === undefined ? rows.length : rows.indexOf(next);
    rows.splice(at, 0, row);
  }
  return rows;
}

/**
 * How the table of ladders gets those of a policy. Its rows are told apart by ladder and number, in whatever order they
 * stand; a blank cell, which goes with the row above, is filled in as soon as rows come or go.
 */
export function ladderEdit(
  block: SheetBlock,
  before: readonly NamedLadder[],
  after: readonly NamedLadder[],
  cellsOf: (ladder: NamedLadder) => readonly Cell[][],
): TableEdit {
  const renamed = newNames(before, after);
  const understood = rowsOf(before, cellsOf, (name) => renamed.get(matchKey(name)) ?? matchKey(name));
  const wanted = rowsOf(after, cellsOf, matchKey);
  let name = '';
  const there = tableOf(block, LADDER_HEADERS).map((at) => {
    const written = enteredText(at('Ladder').cell).trim();
    name = matchKey(written) || name;
    const key = `${renamed.get(name) ?? name}\u0001${enteredText(at('Ladder level').cell)}`;
    return { row: understood.find((row) => row.key === key), written };
  });
  const rows = inOrder(
    there.flatMap(({ row }) => row ?? []),
    wanted,
  );
  const moved = rows.length !== there.length || rows.some(({ key }, i) => key !== there[i]?.row?.key);
  const keys = new Map<readonly Cell[], string>(rows.map(({ cells, key }) => [cells, key]));
  const old = there.map(({ row, written }) => {
    const cells = [moved && written === '' ? '' : (row?.cells[0] ?? ''), ...(row?.cells.slice(1) ?? [])];
    keys.set(cells, row?.key ?? '');
    return cells;
  });
  return {
    headers: LADDER_HEADERS,
    before: old,
    after: rows.map(({ cells }) => cells),
    keyOf: (row) => keys.get(row) ?? '',
  };
}
