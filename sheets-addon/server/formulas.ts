import type { FunctionDefinition } from '../../core/functions/definition';
import { caller, type Argument } from '../../core/functions/invoke';
import { registry } from '../../core/functions/registry';
import { spreadsheetToday, spreadsheetZone } from './spreadsheetZone';
import { fromResult, toArgument, type SheetsResult } from './toCells';

type Formula = (...args: unknown[]) => SheetsResult;

const context = { today: spreadsheetToday };

/** A custom function as Sheets calls it: one value an argument, ranges as rows, left-out ones undefined. */
function sheetsFunction(definition: FunctionDefinition): Formula {
  const call = caller(definition);
  return (...args) => {
    for (let i = 0; i < args.length; i++) args[i] = toArgument(args[i], spreadsheetZone);
    return fromResult(call(args as Argument[], context), spreadsheetZone);
  };
}

/** Every worksheet function by its name. */
export const formulas: Readonly<Record<string, Formula>> = Object.fromEntries(
  registry.map((definition) => [definition.name, sheetsFunction(definition)]),
);
