/** A column of a sheet, zero-based, that is taken out and put in so that it then stands at `to`. */
export interface ColumnMove {
  readonly from: number;
  readonly to: number;
}

/** An order after a move. */
export function moved<T>(items: readonly T[], { from, to }: ColumnMove): T[] {
  const [item] = items.slice(from, from + 1);
  const rest = [...items.slice(0, from), ...items.slice(from + 1)];
  return item === undefined ? rest : [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The moves that bring headers to the front of a head in this order; what else stands there keeps its order behind them. */
export function movesTo(head: readonly string[], wanted: readonly string[]): readonly ColumnMove[] {
  const moves: ColumnMove[] = [];
  let now = [...head];
  let to = 0;
  for (const header of wanted) {
    const from = now.indexOf(header, to);
    if (from < 0) continue;
    if (from > to) {
      moves.push({ from, to });
      now = moved(now, { from, to });
    }
    to += 1;
  }
  return moves;
}

/** The moves that take others back. */
export function movesBack(moves: readonly ColumnMove[]): readonly ColumnMove[] {
  return [...moves].reverse().map(({ from, to }) => ({ from: to, to: from }));
}
