// What the contract says of bad arguments, held against every function by the kinds of its parameters.
import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import { isFault, type Cell, type CellFault } from '../../../core/cells/cell';
import type { FunctionDefinition, Parameter, Result } from '../../../core/functions/definition';
import { invoke, type Argument } from '../../../core/functions/invoke';
import { date, dateTime, hold, text, type CellKind } from '../../../core/functions/kinds';
import { registry } from '../../../core/functions/registry';

const TODAY = 45982;
const WHOLE_COLUMN = 1_048_576;

function call(definition: FunctionDefinition, args: readonly Argument[]): Result {
  return invoke(definition, args, { today: () => TODAY });
}

/** The first example without ranges where one is spread over, and that gives a result. */
function goodArguments(definition: FunctionDefinition): Argument[] {
  const good = definition.examples.find(
    ([args, result]) =>
      !isFault(result) &&
      args.every((argument, i) => !Array.isArray(argument) || definition.parameters[i]?.elementwise !== true) &&
      args[0] !== '',
  );
  if (good === undefined) throw new Error(`${definition.name} has no plain example.`);
  return [...good[0]] as Argument[];
}

function withArgument(args: readonly Argument[], i: number, argument: Argument): Argument[] {
  const changed = [...args];
  while (changed.length < i) changed.push(null);
  changed[i] = argument;
  return changed;
}

function cellKind({ kind }: Parameter): CellKind<unknown> | undefined {
  if (kind.shape === 'cell') return kind;
  return kind.shape === 'cell or table' ? kind.cell : undefined;
}

interface Place {
  readonly definition: FunctionDefinition;
  readonly parameter: Parameter;
  readonly i: number;
  readonly args: Argument[];
}

const places: Place[] = registry.flatMap((definition) =>
  definition.parameters.map((parameter, i) => ({ definition, parameter, i, args: goodArguments(definition) })),
);

function titled(chosen: readonly Place[]): [string, Place][] {
  return chosen.map((place) => [`${place.definition.name} ${place.parameter.name}`, place]);
}

/** The sentence of one bad argument: it names the argument, and says what is expected. */
function expectRefusal(result: Result, name: string): void {
  expect(isFault(result as Cell)).toBe(true);
  const { error, message } = result as CellFault;
  expect(error).toBe('#VALUE!');
  expect(message).toContain(name);
  expect(message).toContain('expected');
  expect(message).not.toContain('could not be worked out');
}

const dates = places.filter(({ parameter }) => [date, dateTime].includes(cellKind(parameter) as typeof date));
const strict = places.filter(({ parameter }) => {
  const kind = cellKind(parameter);
  return kind !== undefined && kind !== text && kind !== hold && parameter.name !== 'tolerance';
});
const spread = places.filter(
  ({ parameter, args, i }) => parameter.elementwise === true && args[i] != null && args[i] !== '',
);

describe('a date', () => {
  test.each(titled(dates))('%s refuses what is no date, and serials that hosts read differently', (_t, place) => {
    const { definition, parameter, i, args } = place;
    for (const bad of ['soon', '2023-02-29', '2025-3-1', '01/03/2025', true, -1, 59, 60, 60.99, 2_958_466, 1e300]) {
      expectRefusal(call(definition, withArgument(args, i, bad)), parameter.name);
    }
  });

  test.each(titled(dates))('%s takes 1 March 1900 and the year 9999', (_t, { definition, parameter, i, args }) => {
    for (const good of [61, 2_958_465, '1900-03-01', '9999-12-31']) {
      const result = call(definition, withArgument(args, i, good));
      const message = isFault(result) ? (result.message ?? '') : '';
      expect(message).not.toContain(`expected ${parameter.kind.expects}`);
      expect(message).not.toContain('could not be worked out');
    }
  });
});

describe('a single cell', () => {
  test.each(titled(strict))('%s refuses text that means nothing', (_t, { definition, parameter, i, args }) => {
    expectRefusal(call(definition, withArgument(args, i, 'no such thing')), parameter.name);
  });

  const cells = places.filter(({ parameter }) => cellKind(parameter) !== undefined);
  test.each(titled(cells))('%s passes an error on as one that names it', (_t, { definition, parameter, i, args }) => {
    const result = call(definition, withArgument(args, i, { error: '#DIV/0!' }));
    expectRefusal(result, parameter.name);
    expect((result as CellFault).message).toContain('#DIV/0!');
  });

  test.each(titled(cells.filter(({ parameter }) => parameter.kind.shape === 'cell' && parameter.elementwise !== true)))(
    '%s refuses a range',
    (_t, { definition, parameter, i, args }) => {
      const result = call(definition, withArgument(args, i, [[45_000], [45_001]]));
      expectRefusal(result, parameter.name);
      expect((result as CellFault).message).toContain('2 × 1 cells');
    },
  );
});

describe('a blank', () => {
  const blanks: readonly Argument[] = [null, undefined, '', [['']], [[null]]];

  test.each(titled(places))('%s: blank in every form means the same', (_t, { definition, parameter, i, args }) => {
    const forms = parameter.kind.shape === 'range' && parameter.kind.mayBeBlank === true ? blanks.slice(0, 3) : blanks;
    const results = forms.map((blank) => call(definition, withArgument(args, i, blank)));
    for (const result of results) expect(result).toEqual(results[0]);
    if (parameter.optional !== undefined) return;
    const isSkipped = i === 0 && parameter.elementwise === true;
    if (isSkipped) expect(results[0]).toBe('');
    else expectRefusal(results[0] as Result, parameter.name);
  });
});

describe('a range of debts', () => {
  test.each(titled(spread))('%s: one bad row spoils its own cell alone', (_t, { definition, parameter, i, args }) => {
    const good = args[i] as Cell;
    const single = call(definition, args);
    const isLone = definition.parameters.some(
      (parameter, p) => 'singleDebt' in parameter && args[p] != null && args[p] !== '',
    );
    const isOfDebt = parameter.kind.shape === 'cell' && parameter.whenBlank !== 'today';
    if (isLone && isOfDebt) {
      expectRefusal(call(definition, withArgument(args, i, [[good], [good]])), 'belongs to one debt');
      return;
    }
    const result = call(definition, withArgument(args, i, [[good], [{ error: '#REF!' }], [good]])) as Cell[][];
    expect(result).toHaveLength(3);
    expect([result[0], result[2]]).toEqual([[single], [single]]);
    expectRefusal(result[1]?.[0] as Result, '#REF!');
  });

  const pairs = spread.filter(({ definition, i }) =>
    spread.some((other) => other.definition === definition && other.i > i),
  );
  test.each(titled(pairs))('%s: ranges of unlike shape are refused', (_t, { definition, i, args }) => {
    const other = spread.find((candidate) => candidate.definition === definition && candidate.i > i) as Place;
    const [a, b] = [args[i] as Cell, args[other.i] as Cell];
    const mixed = withArgument(withArgument(args, i, [[a], [a], [a]]), other.i, [[b], [b]]);
    const result = call(definition, mixed);
    expectRefusal(result, other.parameter.name);
    expect((result as CellFault).message).toContain('2 × 1 cells');
  });

  const skipping = spread.filter(({ i, parameter }) => i === 0 && parameter.optional !== true);
  test.each(titled(skipping))('%s: a whole column of the sheet', (_t, { definition, i, args }) => {
    const isLone = definition.parameters.some(
      (parameter, p) => 'singleDebt' in parameter && args[p] != null && args[p] !== '',
    );
    const plain = args.filter((_, p) => !(isLone && 'singleDebt' in (definition.parameters[p] as Parameter)));
    const column: Cell[][] = Array.from({ length: WHOLE_COLUMN }, () => ['']);
    for (const row of [0, 1000, WHOLE_COLUMN - 1]) column[row] = [plain[i] as Cell];
    const result = call(definition, withArgument(plain, i, column)) as Cell[][];
    const single = call(definition, plain);
    expect(result).toHaveLength(WHOLE_COLUMN);
    expect([result[0], result[1000], result[WHOLE_COLUMN - 1]]).toEqual([[single], [single], [single]]);
    if (definition.parameters[0]?.optional === undefined) expect(result[1]).toEqual(['']);
  });
});

test('the kinds that the table goes by are in use', () => {
  for (const chosen of [dates, strict, spread]) expect(chosen.length).toBeGreaterThan(20);
  expect(dayOfIso('9999-12-31')).toBe(2_958_465);
});
