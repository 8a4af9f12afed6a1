/** The pane rests in real time, too: so long nothing virtual may be due before it is taken to hang. */
const PATIENCE_MS = 20_000;

/** Virtual milliseconds: what is due next happens once nothing else is under way. */
export class Events {
  private clock = 0;
  private readonly queue: { readonly at: number; readonly act: () => void }[] = [];

  get now(): number {
    return this.clock;
  }
  after(milliseconds: number, act: () => void): void {
    this.queue.push({ at: this.clock + milliseconds, act });
  }
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  /** Runs until the work is done and everything has arrived. */
  async run(work: Promise<unknown>): Promise<void> {
    let done = false;
    const watched = work.finally(() => (done = true));
    watched.catch(() => undefined);
    let since = performance.now();
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      this.queue.sort((a, b) => a.at - b.at);
      const next = this.queue.shift();
      if (next !== undefined) {
        since = performance.now();
        this.clock = next.at;
        next.act();
      } else if (done) {
        await watched;
        return;
      } else if (performance.now() - since < PATIENCE_MS) await new Promise((resolve) => setTimeout(resolve, 1));
      else throw new Error('It waits for something that never comes.');
    }
  }
}
