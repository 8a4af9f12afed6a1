// The built bundles, loaded and called as their hosts do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { MemoryGrid } from '../workbench/hosts/memoryGrid';
import { newBook } from '../workbench/hosts/sheets/newBook';
import { project, type Evaluate } from '../workbench/hosts/sheets/project';

export type Formula = (...args: readonly unknown[]) => unknown;
export type Formulas = Readonly<Record<string, Formula>>;

export const FUNCTIONS_JS = join(__dirname, '../dist/excel/functions.js');
export const CODE_JS = join(__dirname, '../dist/sheets/Code.js');
const TIME_ZONE = 'Europe/Berlin';

class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** What functions.js expects of Excel: custom functions are associated by name, failures thrown as its errors. */
export function excelFormulas(): Formulas {
  const formulas: Record<string, Formula> = {};
  const CustomFunctions = {
    associate: (name: string, formula: Formula) => void (formulas[name] = formula),
    Error: HostError,
    ErrorCode: { invalidValue: '#VALUE!', invalidNumber: '#NUM!', notAvailable: '#N/A' },
  };
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { CustomFunctions, Office, location: { search: '' } });
  runInThisContext(readFileSync(FUNCTIONS_JS, 'utf8'), { filename: 'functions.js' });
  return formulas;
}

/**
 * Evaluates a script as a function of its globals. A realm of its own, as tests use, asks Node for every look-up of a
 * global: that would be measured, not the script.
 */
const evaluateAsFunction: Evaluate = (code, globals, names) => {
  const found = names.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`).join(', ');
  const wrapped = `(function (${Object.keys(globals).join(', ')}) {\n${code}\nreturn { ${found} };\n})`;
  const make = runInThisContext(wrapped, { filename: 'Code.js' }) as (...given: object[]) => ReturnType<Evaluate>;
  const all = make(...Object.values(globals));
  return Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === 'function'));
};

/** Code.js with a spreadsheet before it. */
export function sheetsFormulas(): Formulas {
  const book = newBook(new MemoryGrid(), { timeZone: TIME_ZONE });
  return project(book, readFileSync(CODE_JS, 'utf8'), evaluateAsFunction).formulas();
}
