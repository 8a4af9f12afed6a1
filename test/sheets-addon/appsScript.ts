import { beginExecution } from '../../sheets-addon/server/execution';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { MemoryGrid } from '../../workbench/hosts/memoryGrid';
import type { Book } from '../../workbench/hosts/sheets/book';
import type { Mode } from '../../workbench/hosts/sheets/mode';
import { newBook, type BookSettings } from '../../workbench/hosts/sheets/newBook';
import { project, type Evaluate, type Project, type TopLevel } from '../../workbench/hosts/sheets/project';
import { services } from '../../workbench/hosts/sheets/services';

const built = join(__dirname, '../../dist/sheets');

/** A file of the built add-on. */
export function builtFile(name: string): string {
  try {
    return readFileSync(join(built, name), 'utf8');
  } catch {
    throw new Error(`dist/sheets/${name} is missing: run \`npm run build\` first.`);
  }
}

/** Evaluates in a realm that holds the language, the given globals and nothing of Node. */
export const evaluateInVm: Evaluate = (code, globals, names) => {
  const context = createContext(Object.create(null) as object);
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(context, name, { value });
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  const found = names.map((name) => [
    name,
    new Script(`typeof ${name} === 'function' ? ${name} : null`).runInContext(context),
  ]);
  return Object.fromEntries(found.filter(([, value]) => value !== null)) as TopLevel;
};

export function builtProject(book: Book): Project {
  return project(book, builtFile('Code.js'), evaluateInVm);
}

export function memoryBook(settings: BookSettings = {}, names?: readonly string[]): { book: Book; grid: MemoryGrid } {
  const grid = new MemoryGrid(names);
  return { book: newBook(grid, settings), grid };
}

/** Runs a step of the server's own modules with Apps Script's globals in place. */
export function inAppsScript<T>(book: Book, step: () => T, mode: Mode = 'authorised'): T {
  const { globals, end } = services(book, mode);
  Object.assign(globalThis, globals);
  // Apps Script remembers nothing of one execution in the next.
  beginExecution();
  try {
    return step();
  } finally {
    end();
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
  }
}
