/** Work that yields every few thousand rows, so that whoever drives it can rest, or give it up. */
export type Resting<T> = Generator<undefined, T, unknown>;

/** Drives such work without a rest. */
export function atOnce<T>(steps: Resting<T>): T {
  for (;;) {
    const turn = steps.next();
    if (turn.done === true) return turn.value;
  }
}
