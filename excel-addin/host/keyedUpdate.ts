import type { Cell } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';
import type { KeyedUpdate } from '../../core/ports/host';
import { HEADER_ROWS, namedHeaders, rowWithAll } from '../../core/ledger/headers';
import { blocksOf, joinedKey, keyOfCells, rowsByKey, type CellMap } from '../../core/cells/blocks';
import { keyText } from '../../core/cells/key';
import { readCell, type WrittenCell } from './cells';
import { knownFor, type Known, type KnownSheets } from './knownSheets';
import { areaOf, ask, askUsedArea, existing, readArea, readColumns, type Area, type Found } from './reading';
import { look, partsOf, writeChecked, writeSeen } from './checkedWrite';

/** The row of the headers: the one that is named, else the first that holds them all. */
async function headersOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area | null,
  { sheet: name, headerRow, keyHeaders, changes }: KeyedUpdate,
): Promise<{ readonly headerRow: number; readonly headers: readonly Cell[] }> {
  const wanted = namedHeaders(keyHeaders, changes);
  const missing = new CollectionError(
    headerRow === undefined
      ? failureText('no-headers', name, wanted.join(', '))
      : failureText('no-header-row', name, headerRow + 1),
  );
  if (used === null) throw missing;
  if (headerRow !== undefined) {
    if (headerRow < used.top || headerRow >= used.top + used.height) throw missing;
    const [headers = []] = await readArea(context, sheet, { ...used, top: headerRow, height: 1 });
    return { headerRow, headers };
  }
  const rows = await readArea(context, sheet, { ...used, height: Math.min(used.height, HEADER_ROWS) });
  const at = rowWithAll(rows, wanted);
  if (at < 0) throw missing;
  return { headerRow: used.top + at, headers: rows[at] ?? [] };
}

/** Where the rows of the changes stand at the moment, and how they are told from others. */
interface Standing {
  readonly headerRow: number;
  readonly headers: readonly Cell[];
  /** The key cells of every row below the headers. */
  readonly keys: readonly (readonly Cell[])[];
  readonly keyColumns: readonly number[];
  readonly keyAt: ReadonlyMap<number, string>;
  readonly lines: CellMap<WrittenCell>;
}

async function find(
  context: Excel.RequestContext,
  { sheet, used }: Found,
  update: KeyedUpdate,
): Promise<Standing | null> {
  const { headerRow, headers } = await headersOf(context, sheet, used, update);
  if (used === null) return null;
  const below = used.top + used.height - 1 - headerRow;
  const keyColumns = update.keyHeaders.map((header) => columnOf(header, headers, used.left, update.sheet));
  const keys = await readColumns(context, sheet, keyColumns, { top: headerRow + 1, height: below });
  return standingOf(update, { headerRow, headers, keys }, used.left);
}

/** @throws CollectionError where a header is missing */
function columnOf(header: string, headers: readonly Cell[], left: number, sheet: string): number {
  const at = headers.findIndex((cell) => keyText(cell) === header.trim());
  if (at < 0) throw new CollectionError(failureText('no-column', sheet, header));
  return left + at;
}

function standingOf(
  { sheet, keyHeaders, changes }: KeyedUpdate,
  read: Pick<Standing, 'headerRow' | 'headers' | 'keys'>,
  left: number,
): Standing {
  const column = (header: string): number => columnOf(header, read.headers, left, sheet);
  const rows = rowsByKey(read.keys, read.headerRow + 1);
  const lines = new Map<number, Map<number, WrittenCell>>();
  const keyAt = new Map<number, string>();
  for (const { key, set } of changes) {
    const row = rows.get(joinedKey(key));
    if (row === undefined || row === null) continue;
    const line = lines.get(row) ?? new Map<number, WrittenCell>();
    lines.set(row, line);
    keyAt.set(row, joinedKey(key));
    for (const [header, cell] of Object.entries(set)) line.set(column(header), cell);
  }
  return { ...read, keyColumns: keyHeaders.map(column), keyAt, lines };
}

/** A colleague may sort again while a row is looked for anew; somebody who sorts without end is told of. */
const MOST_LOOKS = 4;

/** The key cells of all rows as they stand once the changes are written. */
function keysAfter(
  { keys, headerRow }: Pick<Known, 'keys' | 'headerRow'>,
  columns: readonly number[],
  lines: Standing['lines'],
): Known['keys'] {
  const after = [...keys];
  for (const [row, line] of lines) {
    const at = row - headerRow - 1;
    after[at] = columns.map((column, k) => {
      const cell = line.get(column);
      return cell === undefined || (typeof cell === 'object' && cell !== null) ? (keys[at]?.[k] ?? null) : cell;
    });
  }
  return after;
}

/** So many key cells are compared in one request; where that is too much for one answer, the sheet is looked at anew. */
const MOST_KEYS = 80_000;

/**
 * The update in two requests, where the sheet still stands as it was last seen: the first looks at headers, keys
 * and what will be written over, the second writes and is checked as ever.
 * @returns how many rows were written; undefined where anything is not as it was, and nothing was written
 */
async function updateKnown(
  context: Excel.RequestContext,
  update: KeyedUpdate,
  known: KnownSheets,
): Promise<number | undefined> {
  const last = knownFor(known.get(update.sheet), update);
  known.delete(update.sheet);
  if (last === undefined || last.keys.length * update.keyHeaders.length > MOST_KEYS) return undefined;
  const { used, headerRow } = last;
  const places = update.keyHeaders.map((header) => last.keyHeaders.indexOf(header));
  const keys = last.keys.map((row) => places.map((place) => row[place] ?? null));
  const wanted = namedHeaders(update.keyHeaders, update.changes);
  if (!wanted.every((header) => last.headers.some((cell) => keyText(cell) === header.trim()))) return undefined;
  const standing = standingOf(update, { ...last, keys }, used.left);
  if (standing.lines.size !== update.changes.length) return undefined;
  const sheet = context.workbook.worksheets.getItem(update.sheet);
  const area = askUsedArea(sheet);
  const rowOf = (top: number, left: number, height: number, width: number): Excel.Range =>
    ask(sheet.getRangeByIndexes(top, left, height, width), 'values,valueTypes');
  const head = rowOf(headerRow, used.left, 1, used.width);
  const columns = standing.keyColumns.map((column) => rowOf(headerRow + 1, column, keys.length, 1));
  const parts = partsOf(blocksOf(standing.lines));
  const before = parts.map((part) => look(sheet, part, []));
  try {
    await context.sync();
  } catch {
    // Whatever it is, the look that knows nothing meets it too, and tells it.
    return undefined;
  }
  const headers = cellsIn(head)[0] ?? [];
  const now = columns.map((column) => cellsIn(column));
  const same =
    JSON.stringify(areaOf(area)) === JSON.stringify(used) &&
    keyOfCells(headers) === keyOfCells(last.headers) &&
    keys.every((row, i) => keyOfCells(now.map((column) => column[i]?.[0])) === keyOfCells(row));
  if (!same) return undefined;
  const { keyColumns, keyAt } = standing;
  const write = {
    name: update.sheet,
    keyColumns,
    keyAt: (row: number) => keyAt.get(row) ?? '',
    heads: { row: headerRow, left: used.left, cells: last.headers },
  };
  const moved = new Set(await writeSeen(context, sheet, write, parts, before));
  if (moved.size === 0) {
    const all = last.keyHeaders.map((header) => columnOf(header, last.headers, used.left, update.sheet));
    known.set(update.sheet, { ...last, keys: keysAfter(last, all, standing.lines) });
  }
  const written = [...keyAt.values()].filter((key) => !moved.has(key)).length;
  if (moved.size === 0) return written;
  const changes = update.changes.filter(({ key }) => moved.has(joinedKey(key)));
  return written + (await updateByKey(context, { ...update, changes }, known, 2));
}

function cellsIn(range: Excel.Range): Cell[][] {
  return (range.values as unknown[][]).map((row, i) =>
    row.map((value, j) => readCell(value, range.valueTypes[i]?.[j])),
  );
}

/**
 * Finds rows by their key and changes their cells. Excel has no lock: rows that a colleague moves between the look and the
 * write are noticed in the request that writes, put back, and looked for anew.
 * @param known how sheets stood when they were last read or updated; most updates then take two requests
 * @returns how many rows were found
 * @throws CollectionError where the sheet is missing, where rows keep moving, or a row that was met by mistake could not be put back
 */
export async function updateByKey(
  context: Excel.RequestContext,
  update: KeyedUpdate,
  known: KnownSheets = new Map(),
  looks = 1,
): Promise<number> {
  const quick = looks === 1 ? await updateKnown(context, update, known) : undefined;
  if (quick !== undefined) return quick;
  const found = await existing(context, update.sheet);
  const { sheet, used } = found;
  const standing = await find(context, found, update);
  if (standing === null || used === null) return 0;
  const { lines, keyAt, keyColumns, headerRow, headers } = standing;
  const moved = new Set(
    await writeChecked(context, sheet, {
      name: update.sheet,
      blocks: blocksOf(lines),
      keyColumns,
      keyAt: (row) => keyAt.get(row) ?? '',
      heads: { row: headerRow, left: used.left, cells: headers },
    }),
  );
  const written = [...keyAt.values()].filter((key) => !moved.has(key)).length;
  if (moved.size === 0) {
    const keys = keysAfter(standing, keyColumns, lines);
    known.set(update.sheet, { used, headerRow, headers, keyHeaders: update.keyHeaders, keys });
    return written;
  }
  if (looks === MOST_LOOKS) throw new CollectionError(failureText('rows-moving', update.sheet));
  const changes = update.changes.filter(({ key }) => moved.has(joinedKey(key)));
  return written + (await updateByKey(context, { ...update, changes }, known, looks + 1));
}
