import { sleep, type Wire } from './http';

/** Lets one message through at a time, with a pause between two of them. */
export class Turns {
  private queue: Promise<unknown> = Promise.resolve();
  private last = -Infinity;

  /** @param pause milliseconds between the starts of two messages; 0 for none */
  constructor(
    private readonly wire: Wire,
    private readonly pause: number,
  ) {}

  /** Milliseconds until the next message may go; 0 for now. */
  early(): number {
    // Never longer than the pause itself: a clock that goes back would hold the next message up for as long.
    return Math.max(0, Math.min(this.pause, this.last + this.pause - this.wire.now()));
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(async () => {
      const early = this.early();
      if (early > 0) await sleep(this.wire, early);
      this.last = this.wire.now();
      return work();
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
