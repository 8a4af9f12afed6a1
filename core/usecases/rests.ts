import type { Resting } from '../ledger/steps';
import type { Services } from './types';

/** Work that nobody waits for any more, because newer was asked for. */
export class AbandonedError extends Error {
  constructor() {
    super('A newer reading took the place of this one.');
    this.name = 'AbandonedError';
  }
}

/** Asked during long work: true gives it up. */
export type Abandoned = () => boolean;

const NEVER: Abandoned = () => false;

/**
 * Work in steps, with a rest for the event loop whenever the host says that enough time went by.
 * @throws AbandonedError once `abandoned` answers true after a rest
 */
export async function withRests<T>(
  { breathe }: Pick<Services, 'breathe'>,
  steps: Resting<T>,
  abandoned: Abandoned = NEVER,
): Promise<T> {
  for (;;) {
    const turn = steps.next();
    if (turn.done === true) return turn.value;
    const rest = breathe?.();
    if (rest === undefined) continue;
    await rest;
    if (abandoned()) throw new AbandonedError();
  }
}

/** The longest that work holds the event loop before it rests, in milliseconds. */
const LONGEST_MS = 50;

/**
 * What `Services.breathe` does, from a host's clock and its way to let the event loop turn.
 * @param now milliseconds from any start @param rest resolves once other events had their turn
 */
export function breathing(now: () => number, rest: () => Promise<void>): () => Promise<void> | undefined {
  let since = now();
  return () => {
    if (now() - since < LONGEST_MS) return undefined;
    return rest().then(() => {
      since = now();
    });
  };
}
