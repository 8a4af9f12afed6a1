// The built bundles, loaded and called as their hosts do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { builtProject, memoryBook } from '../test/sheets-addon/appsScript';

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
  Object.assign(globalThis, { CustomFunctions, location: { search: '' } });
  runInThisContext(readFileSync(FUNCTIONS_JS, 'utf8'), { filename: 'functions.js' });
  return formulas;
}

/** Code.js in a realm of its own, with a spreadsheet before it. */
export function sheetsFormulas(): Formulas {
  return builtProject(memoryBook({ timeZone: TIME_ZONE }).book).formulas();
}
