/** Cells to write, by zero-based row and column. */
export type CellMap<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

export interface Block<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: T[][];
}

function runsOf<T>(row: number, cells: ReadonlyMap<number, T>): Block<T>[] {
  const runs: Block<T>[] = [];
  for (const [column, cell] of [...cells].sort((a, b) => a[0] - b[0])) {
    const last = runs[runs.length - 1];
    const line = last?.rows[0];
    if (last !== undefined && line !== undefined && last.column + line.length === column) line.push(cell);
    else runs.push({ row, column, rows: [[cell]] });
  }
  return runs;
}

/** Gathers single cells into few blocks: a service call costs more than the cells in it. */
export function blocksOf<T>(cells: CellMap<T>): Block<T>[] {
  const done: Block<T>[] = [];
  let open: Block<T>[] = [];
  for (const [row, line] of [...cells].sort((a, b) => a[0] - b[0])) {
    open = runsOf(row, line).map((run) => {
      const width = run.rows[0]?.length;
      const above = open.find(
        (b) => b.row + b.rows.length === row && b.column === run.column && b.rows[0]?.length === width,
      );
      if (above === undefined) {
        done.push(run);
        return run;
      }
      above.rows.push(...run.rows);
      return above;
    });
  }
  return done;
}
