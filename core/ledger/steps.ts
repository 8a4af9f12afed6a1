/** Work that yields every few thousand rows, so that whoever drives it can rest, or give it up. */
export type Resting<T> = Generator<undefined, T, unknown>;

/** Drives such work without a rest. */
export function atOnce<T>(steps: Resting<T>): T {
  for (;;) {
    const turn = steps.next();
    if (turn.done === true) return turn.value;
  }
}

/** So many rows are read before the event loop may turn. */
const ROWS_A_STEP = 2000;

/**
 * Does the same for each of many rows, and rests between. What is done to a row stays a plain function: engines make a loop
 * inside a generator far slower.
 */
export function* eachRow(from: number, end: number, work: (row: number) => void): Resting<void> {
  for (let step = from; step < end; step += ROWS_A_STEP) {
    yield;
    const last = Math.min(end, step + ROWS_A_STEP);
    for (let row = step; row < last; row++) work(row);
  }
}
