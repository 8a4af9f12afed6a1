import type { Day } from '../calendar/civil';
import { isBlank, type Cell, type CellFault, type Matrix, type ResultCell } from '../cells/cell';
import { FormulaError } from '../errors';
import type { FunctionDefinition, Parameter, Result } from './definition';
import type { CellKind } from './kinds';

/** What a host hands to a function: a cell, a range as rows, or nothing. */
export type Argument = Cell | Matrix | undefined;

export interface InvokeContext {
  /** Today's civil day for the user; asked at most once a call, and only where an as-of date is left out. */
  readonly today: () => Day;
}

type AnyRun = (...values: unknown[]) => Result;
type Present = Exclude<Cell, null>;

/** One parameter's part in a call: fixed for the whole call, or read per cell of a range. */
interface Slot {
  readonly fixed: boolean;
  readonly value: unknown;
  readonly matrix: Matrix;
  readonly kind: CellKind<unknown>;
  readonly name: string;
  readonly blank: unknown;
  readonly required: boolean;
}

const EMPTY: Matrix = [];

function isMatrix(argument: Argument): argument is Matrix {
  return Array.isArray(argument);
}

/**
 * Runs a worksheet function as every host does: reads and checks the arguments, stretches single cells over ranges,
 * spills, and turns failures into one fault per cell.
 * @returns one cell, or rows where a range argument or the function itself makes it spill; never throws
 */
export function invoke(definition: FunctionDefinition, args: readonly Argument[], context: InvokeContext): Result {
  try {
    return call(definition, args, context);
  } catch (error) {
    return faultOf(definition, error);
  }
}

function faultOf(definition: FunctionDefinition, error: unknown): CellFault {
  if (error instanceof FormulaError) return { error: error.code, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { error: '#VALUE!', message: `${definition.name} could not be worked out (${reason}).` };
}

function call(definition: FunctionDefinition, args: readonly Argument[], context: InvokeContext): Result {
  const { parameters } = definition;
  if (args.length > parameters.length && args.slice(parameters.length).some((a) => a !== undefined && a !== null)) {
    throw new FormulaError('#VALUE!', `${definition.name} takes at most ${parameters.length} arguments.`);
  }
  let today: Day | undefined;
  const askToday = (): Day => (today ??= context.today());
  const first = parameters[0];
  // "A blank first argument gives a blank result", decided before the others are read.
  const skipsBlank = first?.elementwise === true && first.optional === undefined;

  let rows = 1;
  let columns = 1;
  let shaped: string | undefined;
  const spread: boolean[] = [];
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i] as Parameter;
    const argument = args[i];
    spread.push(false);
    if (!isMatrix(argument) || !spreads(parameter, argument)) continue;
    const height = argument.length;
    const width = argument[0]?.length ?? 0;
    if (height * width <= 1) continue;
    if (shaped !== undefined && (height !== rows || width !== columns)) {
      throw new FormulaError(
        '#VALUE!',
        `${parameter.name} has ${height} × ${width} cells and ${shaped} ${rows} × ${columns}; expected ranges of one shape, or single cells.`,
      );
    }
    shaped ??= parameter.name;
    rows = height;
    columns = width;
    spread[i] = true;
  }
  if (skipsBlank && !spread[0] && isBlank(firstCell(args[0])) && args.length > 0) {
    if (shaped === undefined) return '';
    return Array.from({ length: rows }, () => new Array<ResultCell>(columns).fill(''));
  }

  const slots = parameters.map((parameter, i) =>
    slotOf(parameter, args[i], spread[i] === true, shaped !== undefined, askToday),
  );
  const run = definition.run as unknown as AnyRun;
  if (shaped === undefined)
    return callRun(
      run,
      slots.map((slot) => slot.value),
    );
  return spill(definition, run, slots, rows, columns, skipsBlank);
}

function firstCell(argument: Argument): Cell | undefined {
  return isMatrix(argument) ? argument[0]?.[0] : argument;
}

function spreads(parameter: Parameter, argument: Matrix): boolean {
  if (parameter.elementwise !== true) return false;
  if (parameter.kind.shape === 'cell or table') return (argument[0]?.length ?? 0) === 1;
  return parameter.kind.shape === 'cell';
}

function slotOf(parameter: Parameter, argument: Argument, perCell: boolean, spilling: boolean, today: () => Day): Slot {
  const { kind, name } = parameter;
  const blank = perCell && parameter.whenBlank === 'today' ? today() : undefined;
  const required = parameter.optional === undefined;
  const cellKind =
    kind.shape === 'cell' ? kind : kind.shape === 'cell or table' ? kind.cell : (NO_CELL as CellKind<unknown>);
  if (perCell)
    return { fixed: false, value: undefined, matrix: argument as Matrix, kind: cellKind, name, blank, required };
  const fixed = (value: unknown): Slot => ({
    fixed: true,
    value,
    matrix: EMPTY,
    kind: cellKind,
    name,
    blank,
    required,
  });

  const isSingle = !isMatrix(argument) || (argument.length <= 1 && (argument[0]?.length ?? 0) <= 1);
  const single = isMatrix(argument) ? argument[0]?.[0] : argument;
  const isBlankRange = kind.shape === 'range' && kind.mayBeBlank === true && isMatrix(argument);
  if (isSingle && isBlank(single) && !isBlankRange) {
    if (required) throw new FormulaError('#VALUE!', `${name} is blank; expected ${kind.expects}.`);
    return fixed(parameter.whenBlank === 'today' ? today() : undefined);
  }
  if (spilling && 'singleDebt' in parameter) {
    throw new FormulaError('#VALUE!', `${name} belongs to one debt; expected no ${name} beside a range of debts.`);
  }
  if (kind.shape === 'range') return fixed(kind.read(isMatrix(argument) ? argument : [[argument as Cell]], name));
  if (isSingle) return fixed(cellKind.read(single as Present, name));
  if (kind.shape === 'cell or table') return fixed(kind.range.read(argument, name));
  const matrix = argument;
  throw new FormulaError(
    '#VALUE!',
    `${name} has ${matrix.length} × ${matrix[0]?.length ?? 0} cells; expected a single cell with ${kind.expects}.`,
  );
}

const NO_CELL: CellKind<never> = {
  shape: 'cell',
  expects: 'a range',
  read(_cell, name) {
    throw new FormulaError('#VALUE!', `${name}: expected a range.`);
  },
};

function spill(
  definition: FunctionDefinition,
  run: AnyRun,
  slots: readonly Slot[],
  rows: number,
  columns: number,
  skipsBlank: boolean,
): ResultCell[][] {
  const out = new Array<ResultCell[]>(rows);
  const values = slots.map((slot) => slot.value);
  const moving = slots.map((slot, i) => ({ slot, i })).filter(({ slot }) => !slot.fixed);
  for (let r = 0; r < rows; r++) {
    const line = new Array<ResultCell>(columns);
    for (let c = 0; c < columns; c++) line[c] = cellAt(definition, run, moving, values, r, c, skipsBlank);
    out[r] = line;
  }
  return out;
}

function cellAt(
  definition: FunctionDefinition,
  run: AnyRun,
  moving: readonly { readonly slot: Slot; readonly i: number }[],
  values: unknown[],
  r: number,
  c: number,
  skipsBlank: boolean,
): ResultCell {
  try {
    for (const { slot, i } of moving) {
      const cell = slot.matrix[r]?.[c];
      if (!isBlank(cell)) values[i] = slot.kind.read(cell, slot.name);
      else if (i === 0 && skipsBlank) return '';
      else if (slot.required)
        throw new FormulaError('#VALUE!', `${slot.name} is blank; expected ${slot.kind.expects}.`);
      else values[i] = slot.blank;
    }
    const result = callRun(run, values);
    // A function that makes a table cannot be spread over ranges: its parameters are not element-wise.
    return Array.isArray(result) ? (result[0]?.[0] ?? '') : result;
  } catch (error) {
    return faultOf(definition, error);
  }
}

// Fixed arities: a spread call costs several times the arithmetic behind it.
function callRun(run: AnyRun, v: readonly unknown[]): Result {
  switch (v.length) {
    case 1:
      return run(v[0]);
    case 2:
      return run(v[0], v[1]);
    case 3:
      return run(v[0], v[1], v[2]);
    case 4:
      return run(v[0], v[1], v[2], v[3]);
    case 5:
      return run(v[0], v[1], v[2], v[3], v[4]);
    case 6:
      return run(v[0], v[1], v[2], v[3], v[4], v[5]);
    case 7:
      return run(v[0], v[1], v[2], v[3], v[4], v[5], v[6]);
    default:
      return run(...v);
  }
}
