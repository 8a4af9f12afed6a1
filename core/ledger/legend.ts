import { lookAt, textOf, type LedgerGrid } from './grid';
import type { Meaning } from './vocabulary/language';
import { remarkIn, statusMeaning } from './words';

/** What a fill or a struck-through row means, as a ledger's own legend says. */
export interface Legend {
  readonly fills: ReadonlyMap<string, Meaning>;
}

/** White, and what stands for no fill. */
const NO_FILL = new Set(['', 'FFFFFF', '00000000', 'FFFFFFFF', '000000']);

function meaningIn(text: string): Meaning | undefined {
  const said = text.split(/=|:|–|—/).pop() ?? '';
  return statusMeaning(said) ?? remarkIn(said)?.meaning;
}

/** Reads the legend in the rows above the headers: a filled cell that says what its colour means. */
export function legendOf(grid: LedgerGrid, headerRow: number): Legend {
  const fills = new Map<string, Meaning>();
  for (let row = 0; row < headerRow; row++) {
    (grid.rows[row] ?? []).forEach((cell, column) => {
      const fill = lookAt(grid, row, column)?.fill;
      const meaning = fill === undefined || NO_FILL.has(fill) ? undefined : meaningIn(textOf(cell));
      if (fill !== undefined && meaning !== undefined) fills.set(fill, meaning);
    });
  }
  return { fills };
}

/** Whether a colour, RRGGBB or AARRGGBB, is a green. */
export function isGreen(fill: string): boolean {
  const [red = 0, green = 0, blue = 0] = (fill.slice(-6).match(/../g) ?? []).map((part) => parseInt(part, 16));
  return green > red + 16 && green > blue + 16;
}

/** The fill that most cells of a row have; undefined for none. */
export function fillOf(grid: LedgerGrid, row: number): string | undefined {
  const looks = grid.looks?.[row];
  if (looks === undefined) return undefined;
  const counts = new Map<string, number>();
  let filled = 0;
  (grid.rows[row] ?? []).forEach((cell, column) => {
    if (textOf(cell) === '') return;
    filled += 1;
    const fill = looks[column]?.fill;
    if (fill !== undefined && !NO_FILL.has(fill)) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  });
  return [...counts].find(([, count]) => count * 2 > filled)?.[0];
}

/** Whether most filled cells of a row are struck through. */
export function isStruck(grid: LedgerGrid, row: number): boolean {
  const looks = grid.looks?.[row];
  if (looks === undefined) return false;
  let filled = 0;
  let struck = 0;
  (grid.rows[row] ?? []).forEach((cell, column) => {
    if (textOf(cell) === '') return;
    filled += 1;
    if (looks[column]?.strike === true) struck += 1;
  });
  return struck * 2 > filled;
}
