import type { Evaluate, TopLevel } from './project';

/** What a browser has and Apps Script has not. */
const BROWSER_ONLY = [
  'window',
  'self',
  'globalThis',
  'document',
  'top',
  'parent',
  'frames',
  'location',
  'history',
  'navigator',
  'performance',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'structuredClone',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'Blob',
  'File',
  'FormData',
  'atob',
  'btoa',
  'alert',
  'confirm',
  'prompt',
  'process',
  'require',
  'module',
];

export interface PageRealm {
  readonly evaluate: Evaluate;
  close(): void;
}

/** A clock that runs so many milliseconds off, for a window of its own. */
export function shiftClock(realm: Window & typeof globalThis, byMs: number): void {
  if (byMs === 0) return;
  const Real = realm.Date;
  const now = (): number => Real.now() + byMs;
  realm.Date = new Proxy(Real, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    get: (target, property) => (property === 'now' ? now : (Reflect.get(target, property) as unknown)),
  });
}

/** Runs scripts in a realm of its own, so that its Dates are no instances of the page's, as in Apps Script. */
export function pageRealm(page: Document, clockOffMs: number): PageRealm {
  const frame = page.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Script';
  page.body.append(frame);
  const realm = frame.contentWindow as (Window & typeof globalThis) | null;
  if (realm === null) throw new Error('The page cannot make a realm for the script.');
  shiftClock(realm, clockOffMs);
  const evaluate: Evaluate = (code, globals, names) => {
    const services = Object.keys(globals);
    const found = names.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : null`);
    const parameters = [...services, ...BROWSER_ONLY];
    const make = realm.Function(...parameters, `${code}\nreturn { ${found.join(', ')} };`) as (
      ...values: unknown[]
    ) => Record<string, unknown>;
    const functions = Object.entries(make(...services.map((name) => globals[name])));
    return Object.fromEntries(functions.filter(([, value]) => value !== null)) as TopLevel;
  };
  return { evaluate, close: () => frame.remove() };
}
