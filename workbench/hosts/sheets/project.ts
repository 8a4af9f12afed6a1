import type { Book } from './book';
import type { Mode } from './mode';
import { services } from './services';

export type TopLevel = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/**
 * Runs a script with these globals, and no others that Apps Script has not got, and hands out those functions among
 * `names` that stand at its top level.
 */
export type Evaluate = (code: string, globals: Readonly<Record<string, object>>, names: readonly string[]) => TopLevel;

/** A script project bound to a spreadsheet. */
export interface Project {
  /** The top-level functions that formulas and clients may call: those without a trailing underscore. */
  readonly names: readonly string[];
  /** Runs a function in an execution of its own: global scope, locks and all. */
  readonly run: (mode: Mode, name: string, args: readonly unknown[]) => unknown;
  /** Keeps one execution for many formulas, as a recalculation does. */
  readonly formulas: () => TopLevel;
}

/** Every name that may be a top-level function's: a function inside another may look the same. */
function candidates(code: string): string[] {
  const names = [...code.matchAll(/^function ([A-Za-z$][\w$]*)\(/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !name.endsWith('_'));
}

/** @param evaluate how the place we run in isolates a script */
export function project(book: Book, code: string, evaluate: Evaluate): Project {
  const names = Object.keys(evaluate(code, services(book, 'unauthorised').globals, candidates(code)));
  return {
    names,
    run(mode, name, args) {
      const { globals, end } = services(book, mode);
      try {
        const run = evaluate(code, globals, names)[name];
        if (run === undefined) throw new Error(`Script function not found: ${name}`);
        return run(...args);
      } finally {
        end();
      }
    },
    formulas: () => evaluate(code, services(book, 'formula').globals, names),
  };
}
