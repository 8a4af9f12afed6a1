import type { Eventual } from '../ports/eventual';

/**
 * Work that waits for ports. Apps Script's server is synchronous and everything else is not, so the work is written once
 * as steps and driven either way.
 */
export type Steps<T> = Generator<Eventual<unknown>, T, unknown>;

/** Waits for one port call: `const limits = yield* wait(channel.limits())`. */
export function* wait<T>(value: Eventual<T>): Generator<Eventual<unknown>, T, unknown> {
  return (yield value) as T;
}

/** Waits for several port calls that were made at one moment: hosts for which a round trip is dear answer them together. */
export function* waitAll<T extends readonly unknown[]>(
  values: readonly [...{ [K in keyof T]: Eventual<T[K]> }],
): Generator<Eventual<unknown>, T, unknown> {
  return (yield values.some((value) => value instanceof Promise)
    ? Promise.all(values.map(async (value) => value))
    : values) as T;
}

/** Drives steps whose ports answer later. */
export async function runLater<T>(steps: Steps<T>): Promise<T> {
  let turn = steps.next();
  while (turn.done !== true) {
    let answer: unknown;
    try {
      answer = await turn.value;
    } catch (error) {
      turn = steps.throw(error);
      continue;
    }
    turn = steps.next(answer);
  }
  return turn.value;
}

/** Drives steps whose ports answer at once; a promise among them is a programming error. */
export function runNow<T>(steps: Steps<T>): T {
  let turn = steps.next();
  while (turn.done !== true) {
    if (turn.value instanceof Promise)
      throw new TypeError('a port answered with a promise where none can be waited for');
    turn = steps.next(turn.value);
  }
  return turn.value;
}
