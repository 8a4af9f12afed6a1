import { isDate } from './cellValues';

type Handler = ((value: unknown, userObject?: unknown) => void) | null;
/** Runs a top-level function of the project. */
export type CallServer = (name: string, args: readonly unknown[]) => Promise<unknown>;

const MOST_AT_ONCE = 10;

function isPlainObject(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]' && !('nodeType' in value);
}

/**
 * What google.script.run makes of a value on its way: a copy of primitives, lists and plain objects. Anything else fails
 * the request, nested too; undefined inside a list becomes null.
 * @throws TypeError that names the place
 */
export function copied(value: unknown, place: string, above: readonly object[] = []): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || isDate(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${place} (${isDate(value) ? 'Date' : typeof value})`);
  }
  if (above.includes(value)) throw new TypeError(`Failed due to a circular reference at ${place}`);
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, i) => copied(item, `${place}[${i}]`, inside) ?? null);
  if (!isPlainObject(value)) throw new TypeError(`Failed due to illegal value in property: ${place}`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, `${place}.${key}`, inside)]));
}

/** The client's `google.script.run` over a server function, with its handlers, its copies and its ten calls at once. */
export function scriptRun(names: readonly string[], callServer: CallServer, warn: (text: string) => void): object {
  const waiting: (() => void)[] = [];
  let running = 0;

  function start(task: () => Promise<void>): void {
    const go = (): void => {
      running += 1;
      void task().finally(() => {
        running -= 1;
        waiting.shift()?.();
      });
    };
    if (running < MOST_AT_ONCE) go();
    else waiting.push(go);
  }

  function runner(success: Handler, failure: Handler | undefined, user: unknown): object {
    const fail = (error: unknown): void => {
      const message = error instanceof Error ? error.message : String(error);
      if (failure === undefined) warn(`Uncaught ${message}`);
      else failure?.({ name: 'ScriptError', message }, user);
    };
    const call = (name: string, args: readonly unknown[]): void => {
      const sent = args.map((arg, i) => copied(arg, `argument ${i + 1}`));
      const answer = async (): Promise<unknown> => copied(await callServer(name, sent), 'result') ?? null;
      start(() => answer().then((value) => success?.(value, user), fail));
    };
    return {
      withSuccessHandler: (handler: Handler) => runner(handler, failure, user),
      withFailureHandler: (handler: Handler) => runner(success, handler, user),
      withUserObject: (object: unknown) => runner(success, failure, object),
      ...Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => call(name, args)])),
    };
  }

  return runner(null, undefined, undefined);
}
