import type { Fetch, Wire } from '../../channels/http';

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

/** A clock that jumps to the next timer whenever nothing else is under way. */
export class VirtualTime {
  private readonly timers = new Set<Timer>();

  constructor(private current = Date.UTC(2025, 10, 21, 13, 2, 11)) {}

  wire(fetch: Fetch): Wire {
    return { fetch, after: (milliseconds, act) => this.after(milliseconds, act), now: () => this.current };
  }

  now(): number {
    return this.current;
  }

  private after(milliseconds: number, act: () => void): () => void {
    const timer = { at: this.current + milliseconds, act };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Runs until the promise settles. @throws Error where it never will */
  async run<T>(work: T | Promise<T>): Promise<T> {
    const state = { settled: false };
    const watched = Promise.resolve(work).finally(() => (state.settled = true));
    watched.catch(() => undefined);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (state.settled) return watched;
      const next = [...this.timers].sort((a, b) => a.at - b.at)[0];
      if (next === undefined) throw new Error('It waits for something that will never come.');
      this.timers.delete(next);
      this.current = Math.max(this.current, next.at);
      next.act();
    }
  }
}
