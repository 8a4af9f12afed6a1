import { describe, expect, test } from '@jest/globals';
import { isoOf } from '../../core/calendar/civil';
import type { Cell } from '../../core/cells/cell';
import type { FunctionDefinition } from '../../core/functions/definition';
import { registry } from '../../core/functions/registry';
import { THOROUGH } from '../support/effort';
import { growsTooFast, HOSTILE_BITS } from '../support/growth';
import type { Given } from './arguments';
import { excelFormulas, sheetsFormulas, toExcel, toSheets } from './hosts';

const today = Math.floor(Date.now() / 86_400_000) + 25569;
const excel = excelFormulas(isoOf(today));
const sheets = sheetsFormulas();

/** Options are written `name=value`. */
const BEFORE = ['', 'currency=', 'rate='];

/** The arguments of a function's first example, with a text in place of one of them, or of the first cell of a range. */
function withText(args: readonly Given[], at: number, text: string): Given[] {
  return args.map((given, i) => {
    if (i !== at) return given;
    if (!Array.isArray(given)) return text;
    const [first = [], ...rows] = given as readonly (readonly Cell[])[];
    return [[text, ...first.slice(1)], ...rows];
  });
}

function found(definition: FunctionDefinition, call: (args: readonly Given[]) => unknown): string[] {
  const [example] = definition.examples;
  const args = [...((example?.[0] ?? []) as readonly Given[])];
  while (args.length < definition.parameters.length) args.push(undefined);
  return args.flatMap((_, at) =>
    BEFORE.flatMap((before) =>
      // What one argument is not tried with, its neighbours are; a thorough run tries each with everything.
      HOSTILE_BITS.filter((_bit, i) => THOROUGH || (i + at) % 3 === 0).flatMap((bit) => {
        const wrong = growsTooFast((text) => call(withText(args, at, text)), bit, before);
        return wrong === undefined ? [] : [`${definition.name}, ${definition.parameters[at]?.name ?? at}, ${wrong}`];
      }),
    ),
  );
}

describe('twice the text in an argument takes about twice as long', () => {
  test('in the bundle for Excel', () => {
    const wrong = registry.flatMap((one) => found(one, (args) => excel[one.name]?.(...args.map(toExcel), {})));
    expect(wrong).toEqual([]);
  });

  test('in the bundle for Google Sheets', () => {
    const wrong = registry.flatMap((one) => found(one, (args) => sheets[one.name]?.(...args.map(toSheets))));
    expect(wrong).toEqual([]);
  });

  test('and what takes four times as long is found out', () => {
    // Of half the text: the whole takes more than a second each time it is looked at.
    expect(growsTooFast((text) => text.slice(text.length / 2).replace(/[ \t]+$/, ''), ' ')).toMatch(/times as long/);
  });
});
