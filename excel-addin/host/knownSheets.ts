import type { Cell, Matrix } from '../../core/cells/cell';
import { keyText } from '../../core/cells/key';
import { HEADER_ROWS, namedHeaders, rowWithAll } from '../../core/ledger/headers';
import type { KeyedUpdate } from '../../core/ports/host';
import type { Area, FoundBlock } from './reading';

/** How the keys of a sheet stood when they were last seen: where an update looks first. Nothing is taken for true by it. */
export interface Known {
  readonly used: Area;
  readonly headerRow: number;
  readonly headers: readonly Cell[];
  readonly keyHeaders: readonly string[];
  /** Of every row below the headers, in their order. */
  readonly keys: readonly (readonly Cell[])[];
}

interface KnownBlock {
  readonly used: Area;
  readonly rows: Matrix;
}

/** What is known of sheets that were read, or rows of which were updated; one for each host. */
export type KnownSheets = Map<string, Known | KnownBlock>;

/** Larger sheets are looked at anew. */
const MOST_CELLS = 200_000;

/** Remembers a sheet as it was just read. */
export function noteBlock(known: KnownSheets, { used, block }: Pick<FoundBlock, 'used' | 'block'>): void {
  if (used !== null && used.height * used.width <= MOST_CELLS) known.set(block.sheet, { used, rows: block.rows });
  else known.delete(block.sheet);
}

const columnIn = (headers: readonly Cell[], wanted: string): number =>
  headers.findIndex((cell) => keyText(cell) === wanted.trim());

/** The keys that an update goes by, as they were last seen; undefined where that does not tell. */
export function knownFor(last: Known | KnownBlock | undefined, update: KeyedUpdate): Known | undefined {
  if (last === undefined) return undefined;
  const found = 'rows' in last ? keysIn(last, update) : last;
  if (found === undefined || (update.headerRow ?? found.headerRow) !== found.headerRow) return undefined;
  return update.keyHeaders.every((header) => found.keyHeaders.includes(header)) ? found : undefined;
}

function keysIn({ used, rows }: KnownBlock, { headerRow, keyHeaders, changes }: KeyedUpdate): Known | undefined {
  const at =
    headerRow === undefined
      ? rowWithAll(rows.slice(0, HEADER_ROWS), namedHeaders(keyHeaders, changes))
      : headerRow - used.top;
  const headers = rows[at];
  const columns = keyHeaders.map((header) => columnIn(headers ?? [], header));
  if (headers === undefined || columns.includes(-1)) return undefined;
  const keys = rows.slice(at + 1).map((row) => columns.map((column) => row[column] ?? null));
  return { used, headerRow: used.top + at, headers, keyHeaders, keys };
}
