import type { Cell } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';
import type { KeyedUpdate } from '../../core/ports/host';
import { HEADER_ROWS, namedHeaders, rowWithAll } from '../../core/ledger/headers';
import { blocksOf, joinedKey, rowsByKey, type CellMap } from '../../core/cells/blocks';
import { keyText } from '../../core/cells/key';
import type { WrittenCell } from './cells';
import { existing, readArea, readColumns, type Area, type Found } from './reading';
import { writeChecked } from './checkedWrite';

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
  const columnOf = (header: string): number => {
    const at = headers.findIndex((cell) => keyText(cell) === header.trim());
    if (at < 0) throw new CollectionError(failureText('no-column', update.sheet, header));
    return used.left + at;
  };
  const keyColumns = update.keyHeaders.map(columnOf);
  const keys = await readColumns(context, sheet, keyColumns, { top: headerRow + 1, height: below });
  const rows = rowsByKey(keys, headerRow + 1);
  const lines = new Map<number, Map<number, WrittenCell>>();
  const keyAt = new Map<number, string>();
  for (const { key, set } of update.changes) {
    const row = rows.get(joinedKey(key));
    if (row === undefined || row === null) continue;
    const line = lines.get(row) ?? new Map<number, WrittenCell>();
    lines.set(row, line);
    keyAt.set(row, joinedKey(key));
    for (const [header, cell] of Object.entries(set)) line.set(columnOf(header), cell);
  }
  return { keyColumns, keyAt, lines };
}

/** A colleague may sort again while a row is looked for anew; somebody who sorts without end is told of. */
const MOST_LOOKS = 4;

/**
 * Finds rows by their key and changes their cells. Excel has no lock: rows that a colleague moves between the look and the
 * write are noticed in the request that writes, put back, and looked for anew.
 * @returns how many rows were found
 * @throws CollectionError where the sheet is missing, where rows keep moving, or a row that was met by mistake could not be put back
 */
export async function updateByKey(context: Excel.RequestContext, update: KeyedUpdate, looks = 1): Promise<number> {
  const found = await existing(context, update.sheet);
  const { sheet } = found;
  const standing = await find(context, found, update);
  if (standing === null) return 0;
  const { lines, keyAt, keyColumns } = standing;
  const moved = new Set(
    await writeChecked(context, sheet, {
      name: update.sheet,
      blocks: blocksOf(lines),
      keyColumns,
      keyAt: (row) => keyAt.get(row) ?? '',
    }),
  );
  const written = [...keyAt.values()].filter((key) => !moved.has(key)).length;
  if (moved.size === 0) return written;
  if (looks === MOST_LOOKS) throw new CollectionError(failureText('rows-moving', update.sheet));
  const changes = update.changes.filter(({ key }) => moved.has(joinedKey(key)));
  return written + (await updateByKey(context, { ...update, changes }, looks + 1));
}
