import { sameCell } from '../../cells/block';
import { isBlank, type Cell } from '../../cells/cell';
import { CollectionError, failureText } from '../../failures/text';
import type { Host, SheetBlock, SheetChange } from '../../ports/host';
import { wait, type Steps } from '../portSteps';

/** A row on its way into one of our sheets, found again by an id that no other cell holds. */
export interface Entry {
  readonly id: string;
  /** Its cells below a row of headers, blank below headers of other people. */
  readonly under: (head: readonly Cell[]) => readonly Cell[];
}

/** How the headers of a sheet are found. */
export interface Headed {
  readonly headOf: (block: SheetBlock) => readonly Cell[];
  /** The columns that are ours, within the block. */
  readonly ownColumns: (head: readonly Cell[]) => readonly number[];
  /** The column of the ids; -1 where it is missing. */
  readonly idColumn: (head: readonly Cell[]) => number;
}

/**
 * What puts entries under their headers again. A column that a colleague puts in, takes out or moves between the reading of
 * the headers and the writing of the entries leaves some of their cells below other headers.
 * @param then the headers by which they were written
 */
function putUnderHeaders(
  block: SheetBlock,
  then: readonly Cell[],
  entries: readonly Entry[],
  sheet: Headed,
): SheetChange {
  const head = sheet.headOf(block);
  const [own, idAt] = [new Set(sheet.ownColumns(head)), sheet.idColumn(head)];
  const byId = new Map<Cell | undefined, Entry>(entries.map((entry) => [entry.id, entry]));
  const cells = block.rows.flatMap((row, r) => {
    const entry = byId.get(row.find((cell) => byId.has(cell)));
    if (entry === undefined || idAt < 0) return [];
    const [right, wrote] = [entry.under(head), entry.under(then)];
    const strays = new Set<Cell | undefined>(wrote.filter((cell) => !isBlank(cell)));
    const isAstray = [...own].some(
      (c) => !sameCell(row[c], right[c]) && (strays.has(row[c]) || (isBlank(row[c]) && !isBlank(right[c]))),
    );
    if (row[idAt] === entry.id && !isAstray) return [];
    // The row may end before the last of its headers, or behind it.
    return Array.from({ length: Math.max(row.length, right.length) }, (_, c) => c).flatMap((c) => {
      if (!own.has(c) && !strays.has(row[c])) return [];
      const wanted = right[c] ?? '';
      return sameCell(row[c], wanted) ? [] : [{ row: block.top + r, column: block.left + c, cell: wanted }];
    });
  });
  return { sheet: block.sheet, seen: block, rows: [], cells };
}

/** So often entries are put right; somebody who changes the sheet without end is told. */
const MOST_MENDS = 3;

/**
 * Reads a sheet after entries were written into it, and puts right what stands below other headers.
 * @returns the sheet; undefined where it is gone or where columns keep moving
 */
export function* readUnderHeaders(
  host: Pick<Host, 'readSheet' | 'changeSheet'>,
  name: string,
  then: readonly Cell[],
  entries: readonly Entry[],
  sheet: Headed,
  seen: (block: SheetBlock) => void = () => undefined,
): Steps<SheetBlock | undefined> {
  for (let mends = 0; mends <= MOST_MENDS; mends++) {
    const block = yield* wait(host.readSheet(name));
    if (block === null) return undefined;
    seen(block);
    const change = putUnderHeaders(block, then, entries, sheet);
    if (change.cells.length === 0) return block;
    if (mends < MOST_MENDS) yield* wait(host.changeSheet(change));
  }
  return undefined;
}

/**
 * Appends entries and makes sure that they stand under their headers.
 * @throws CollectionError where columns keep moving, or an entry is gone
 */
export function* appendUnderHeaders(
  host: Pick<Host, 'readSheet' | 'changeSheet' | 'appendRows'>,
  name: string,
  head: readonly Cell[],
  entries: readonly Entry[],
  sheet: Headed,
): Steps<void> {
  yield* wait(
    host.appendRows(
      name,
      entries.map(({ under }) => under(head)),
    ),
  );
  const block = yield* readUnderHeaders(host, name, head, entries, sheet);
  if (block === undefined) throw new CollectionError(failureText('rows-moving', name));
  const idAt = sheet.idColumn(sheet.headOf(block));
  const ids = new Set(block.rows.map((row) => row[idAt]));
  const gone = entries.find(({ id }) => !ids.has(id));
  if (gone !== undefined) throw new CollectionError(failureText('entry-gone', gone.id, name));
}
