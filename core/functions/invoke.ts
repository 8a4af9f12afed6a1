import type { CellFault, Matrix, ResultCell } from '../cells/cell';
import { FormulaError } from '../errors';
import type { FunctionDefinition, Result } from './definition';
import { isUnset, partOf, Today, valueOf, type AnyRun, type Argument, type InvokeContext, type Part } from './parts';
import { firstCell, isEmptyRow, shapeOf, spill, type Shape } from './spill';

export type { Argument, InvokeContext };

/** A worksheet function ready to be called: what its definition says of it is looked up once, not once a call. */
export type Caller = (args: readonly Argument[], context: InvokeContext) => Result;

/** A definition as calls need it. */
interface Prepared {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly run: AnyRun;
  /** "A blank first argument gives a blank result", decided before the others are read. */
  readonly skipsBlank: boolean;
}

/**
 * Prepares a worksheet function for calls: each reads and checks the arguments, stretches single cells over ranges,
 * spills, and turns failures into one fault per cell.
 * @returns gives one cell, or rows where a range argument or the function itself makes it spill; never throws
 */
export function caller(definition: FunctionDefinition): Caller {
  const { name, parameters } = definition;
  const first = parameters[0];
  const skipsBlank = first?.elementwise === true && first.optional === undefined;
  const run = definition.run as unknown as AnyRun;
  const prepared: Prepared = { name, parts: parameters.map(partOf), run, skipsBlank };
  const fault = (error: unknown): CellFault => faultOf(name, error);
  return (args, context) => {
    try {
      return call(prepared, args, new Today(context), fault);
    } catch (error) {
      const given = prepared.parts.map((part, i) => [part, firstCell(args[i])] as const);
      return skipsBlank && isEmptyRow(given) ? '' : fault(error);
    }
  };
}

const callers = new WeakMap<FunctionDefinition, Caller>();

/** Calls a worksheet function once, as `caller` does. */
export function invoke(definition: FunctionDefinition, args: readonly Argument[], context: InvokeContext): Result {
  let prepared = callers.get(definition);
  if (prepared === undefined) callers.set(definition, (prepared = caller(definition)));
  return prepared(args, context);
}

function faultOf(name: string, error: unknown): CellFault {
  if (error instanceof FormulaError) return { error: error.code, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { error: '#VALUE!', message: `${name} could not be worked out (${reason}).` };
}

function call(
  { name, parts, run, skipsBlank }: Prepared,
  args: readonly Argument[],
  today: Today,
  fault: (error: unknown) => CellFault,
): Result {
  if (args.length > parts.length) refuseMore(name, parts.length, args);
  const shape = shapeOf(parts, args);
  if (
    skipsBlank &&
    args.length > 0 &&
    (shape === undefined || !shape.spread[0]) &&
    isUnset(parts[0] as Part, firstCell(args[0]))
  ) {
    return shape === undefined ? '' : blankCells(shape);
  }
  const values = new Array<unknown>(parts.length);
  const besideDebts = shape !== undefined && parts.some(({ isOfDebt }, i) => isOfDebt && shape.spread[i] === true);
  for (let i = 0; i < parts.length; i++) {
    if (shape?.spread[i] !== true) values[i] = valueOf(parts[i] as Part, args[i], besideDebts, today);
  }
  if (shape === undefined) return finite(name, callRun(run, values));
  const moving = parts.map((part, i) => ({ part, i, matrix: args[i] as Matrix })).filter(({ i }) => shape.spread[i]);
  const runCell = (): Result => finite(name, callRun(run, values));
  return spill({ shape, moving, values, skipsBlank, today, runCell, fault });
}

function refuseMore(name: string, most: number, args: readonly Argument[]): void {
  if (args.slice(most).every((argument) => argument === undefined || argument === null)) return;
  throw new FormulaError('#VALUE!', `${name} takes at most ${most} arguments.`);
}

function blankCells({ rows, columns }: Shape): ResultCell[][] {
  return Array.from({ length: rows }, () => new Array<ResultCell>(columns).fill(''));
}

/** No cell can show what lies past the largest number. */
function finite(name: string, result: Result): Result {
  if (typeof result === 'number' ? !Number.isFinite(result) : Array.isArray(result) && !result.every(isFiniteRow)) {
    throw new FormulaError('#NUM!', `${name} gives no finite number; expected less extreme figures.`);
  }
  return result;
}

function isFiniteRow(row: readonly ResultCell[]): boolean {
  for (const cell of row) if (typeof cell === 'number' && !Number.isFinite(cell)) return false;
  return true;
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
