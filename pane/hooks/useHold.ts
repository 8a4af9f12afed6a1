import { createContext, useContext, useEffect } from 'react';

/** What a person is typing into keeps its place: while anything is held, a new selection waits. */
export interface Holds {
  readonly held: () => boolean;
  /** @returns what lets go */
  readonly hold: () => () => void;
  /** Calls back each time nothing is held any more. @returns what stops it */
  readonly onFree: (free: () => void) => () => void;
}

export function createHolds(): Holds {
  const holders = new Set<object>();
  const listeners = new Set<() => void>();
  return {
    held: () => holders.size > 0,
    hold: () => {
      const holder = {};
      holders.add(holder);
      return () => {
        holders.delete(holder);
        if (holders.size === 0) for (const free of listeners) free();
      };
    },
    onFree: (free) => {
      listeners.add(free);
      return () => listeners.delete(free);
    },
  };
}

export const HoldContext = createContext<Holds | null>(null);

/** Holds what the screen shows for as long as this is mounted and `on`. */
export function useHold(on: boolean): void {
  const holds = useContext(HoldContext);
  useEffect(() => (on ? holds?.hold() : undefined), [holds, on]);
}
