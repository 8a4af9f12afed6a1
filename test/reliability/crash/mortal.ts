/** What a dead process would throw where it cannot simply stop; nothing that follows has any effect. */
export class Killed extends Error {
  constructor() {
    super('The process was killed.');
    this.name = 'Killed';
  }
}

export interface Point {
  /** Counted from 1, in the order in which a clean run passes them. */
  readonly step: number;
  readonly when: 'before' | 'after';
}

/** Whether the process dies here. */
export type Strike = (step: number, name: string, when: Point['when']) => boolean;

const never: Strike = () => false;
export const at =
  (point: Point): Strike =>
  (step, _name, when) =>
    step === point.step && when === point.when;

/**
 * A process that can be killed before or after the effect of its k-th step. Once dead, an asynchronous step never comes
 * back and a synchronous one throws: neither has an effect any more.
 */
export class Mortal {
  private ended = false;
  private die: () => void = () => undefined;
  readonly death: Promise<'killed'>;
  /** What it did, step by step. */
  readonly names: string[] = [];

  constructor(private readonly strike: Strike = never) {
    this.death = new Promise((resolve) => {
      this.die = () => resolve('killed');
    });
  }

  get steps(): number {
    return this.names.length;
  }
  get dead(): boolean {
    return this.ended;
  }

  async step<T>(name: string, effect: () => T | Promise<T>): Promise<T> {
    if (this.strikesBefore(name)) return new Promise<never>(() => undefined);
    const step = this.steps;
    try {
      const value = await effect();
      if (!this.strikes(step, name, 'after')) return value;
    } catch (error) {
      if (!this.ended) throw error;
    }
    return new Promise<never>(() => undefined);
  }

  now<T>(name: string, effect: () => T): T {
    if (this.strikesBefore(name)) throw new Killed();
    const value = effect();
    if (this.strikes(this.steps, name, 'after')) throw new Killed();
    return value;
  }

  /**
   * Lives until the work is done or the process is killed.
   * @param survives only a part dies, and the rest of the work goes on to its end
   */
  async live(work: Promise<unknown>, survives = false): Promise<'done' | 'killed'> {
    if (!survives) return Promise.race([work.then((): 'done' => 'done'), this.death]);
    await work.catch((error: unknown) => {
      if (!this.ended) throw error;
    });
    return this.ended ? 'killed' : 'done';
  }

  private strikesBefore(name: string): boolean {
    if (this.ended) return true;
    this.names.push(name);
    return this.strikes(this.steps, name, 'before');
  }
  private strikes(step: number, name: string, when: Point['when']): boolean {
    if (!this.ended && this.strike(step, name, when)) {
      this.ended = true;
      this.die();
    }
    return this.ended;
  }
}

/** Every point of a run that passed so many steps, or each n-th of them. */
export function pointsOf(steps: number, each = 1, from = 0): Point[] {
  const all = Array.from({ length: steps }, (_, i) => i + 1).flatMap((step): Point[] => [
    { step, when: 'before' },
    { step, when: 'after' },
  ]);
  return all.filter((_, i) => i % each === from % each);
}
