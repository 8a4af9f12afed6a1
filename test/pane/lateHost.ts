import type { Host } from '../../core/ports/host';
import type { PaneServices } from './fakes';

/** Holds a host's answers back, as Excel does while it works on something else. */
export class LateHost {
  private held: (() => void)[] | undefined;
  private broken = false;

  /** @param services whose host answers late from now on, once `hold` is called */
  constructor(services: PaneServices) {
    const host = new Proxy(services.host, {
      get: (target, name) => {
        const own = target[name as keyof Host] as unknown;
        if (typeof own !== 'function') return own;
        return (...args: unknown[]): unknown => {
          const answer = (own as (...given: unknown[]) => unknown).apply(target, args);
          return answer instanceof Promise ? this.late(answer) : answer;
        };
      },
    });
    Object.assign(services, { host });
  }

  /** From now on nothing is answered. */
  hold(): void {
    this.held ??= [];
  }

  /** How many answers wait. */
  get waiting(): number {
    return this.held?.length ?? 0;
  }

  /** All that was held back arrives, and what is asked from now on is answered at once. */
  answer(): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const arrive of held) arrive();
  }

  /** As `answer`, but with failures: the connection was lost. */
  fail(): void {
    this.broken = true;
    this.answer();
  }

  private async late(answer: Promise<unknown>): Promise<unknown> {
    if (this.held !== undefined) await new Promise<void>((arrive) => this.held?.push(arrive));
    if (this.broken) throw new Error('The connection was lost.');
    return answer;
  }
}
