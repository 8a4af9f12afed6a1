/** Runs a batch against Excel, as `Excel.run` does. */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
export type Reader<T> = (context: Excel.RequestContext) => Promise<T>;

/** Reads something; what has the same key at the same moment is read once. */
export type Read = <T>(key: string, reader: Reader<T>) => Promise<T>;

interface Waiting {
  readonly reader: Reader<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A request failed that several readers had a part in: whose fault it was cannot be told, and each asks again by itself. */
class SharedRequestFailed extends Error {}

/** Lets readers step together: a request leaves once each of them waits for its answer, and carries what all of them asked. */
class Steps {
  private waiting: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private under: number,
  ) {}

  /** The context as a reader has it. */
  readonly shared = (): Excel.RequestContext =>
    Object.create(this.context, { sync: { value: () => this.sync() } }) as Excel.RequestContext;

  /** A reader has all that it needs. */
  leave(): void {
    this.under -= 1;
    this.go();
  }

  private sync(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.go();
    });
  }

  private go(): void {
    if (this.waiting.length === 0 || this.waiting.length < this.under) return;
    const all = this.waiting;
    this.waiting = [];
    this.context.sync().then(
      () => all.forEach(({ resolve }) => resolve()),
      (error: unknown) =>
        all.forEach(({ reject }) =>
          reject(all.length === 1 ? error : new SharedRequestFailed('A shared request failed.')),
        ),
    );
  }
}

async function alone(run: Run, { reader, resolve, reject }: Waiting): Promise<void> {
  await run(reader).then(resolve, reject);
}

async function carryOut(run: Run, all: readonly Waiting[]): Promise<void> {
  const again: Waiting[] = [];
  const [only, ...more] = all;
  if (only === undefined) return;
  if (more.length === 0) return alone(run, only);
  const finished = new Set<Waiting>();
  try {
    await run(async (context) => {
      const steps = new Steps(context, all.length);
      const serve = async (one: Waiting): Promise<void> => {
        try {
          one.resolve(await one.reader(steps.shared()));
          finished.add(one);
        } catch (error) {
          if (error instanceof SharedRequestFailed) again.push(one);
          else one.reject(error);
          finished.add(one);
        } finally {
          steps.leave();
        }
      };
      await Promise.all(all.map(serve));
    });
  } catch (error) {
    for (const one of all) if (!finished.has(one)) one.reject(error);
  }
  await Promise.all(again.map((one) => alone(run, one)));
}

/**
 * Gathers reads that are asked at the same moment and has them share their requests: what a person waits for is round
 * trips, not what is in them.
 * @param soon calls back once everybody who asks now has asked
 */
export function readTogether(run: Run, soon: (act: () => void) => void): Read {
  let gathering: Map<string, { readonly promise: Promise<unknown>; readonly waiting: Waiting }> | undefined;
  return <T>(key: string, reader: Reader<T>): Promise<T> => {
    if (gathering === undefined) {
      const all = new Map<string, { readonly promise: Promise<unknown>; readonly waiting: Waiting }>();
      gathering = all;
      soon(() => {
        gathering = undefined;
        void carryOut(
          run,
          [...all.values()].map(({ waiting }) => waiting),
        );
      });
    }
    const same = gathering.get(key);
    if (same !== undefined) return same.promise as Promise<T>;
    let waiting: Waiting | undefined;
    const promise = new Promise<unknown>((resolve, reject) => {
      waiting = { reader, resolve, reject };
    });
    if (waiting !== undefined) gathering.set(key, { promise, waiting });
    return promise as Promise<T>;
  };
}
