import type { Day } from '../calendar/civil';
import { isBlank, wrongArgument, type Cell, type Matrix } from '../cells/cell';
import { FormulaError } from '../errors';
import type { Parameter, Result } from './definition';
import { refusesZero, type CellKind, type RangeKind } from './kinds';

/** What a host hands to a function: a cell, a range as rows, or nothing. */
export type Argument = Cell | Matrix | undefined;

export interface InvokeContext {
  /** Today's civil day for the user; asked at most once a call, and only where an as-of date is left out. */
  readonly today: () => Day;
}

export type AnyRun = (...values: unknown[]) => Result;
type Present = Exclude<Cell, null>;

/** One call's today. */
export class Today {
  private day: Day | undefined;

  constructor(private readonly context: InvokeContext) {}

  ask(): Day {
    return (this.day ??= this.context.today());
  }
}

/** A parameter as a call needs it. */
export interface Part {
  readonly name: string;
  readonly expects: string;
  /** How a single cell is read; undefined where the parameter takes ranges only, of which one cell is the smallest. */
  readonly cell: CellKind<unknown> | undefined;
  /** How a whole range is read; undefined where the parameter takes single cells only. */
  readonly range: RangeKind<unknown> | undefined;
  readonly spreads: boolean;
  readonly isRequired: boolean;
  readonly isToday: boolean;
  readonly mayBeBlank: boolean;
  /** Whether a 0 is an empty cell: where nothing need be given, or a blank first cell leaves its row blank. */
  readonly zeroIsBlank: boolean;
  readonly isSingleDebt: boolean;
  /** Whether a range of it is a range of debts; days and rates may vary for one debt. */
  readonly isOfDebt: boolean;
}

export function partOf(parameter: Parameter, i: number): Part {
  const kind = parameter.kind;
  const cell = kind.shape === 'cell' ? kind : kind.shape === 'cell or table' ? kind.cell : undefined;
  return {
    name: parameter.name,
    expects: kind.expects,
    cell,
    range: kind.shape === 'range' ? kind : kind.shape === 'cell or table' ? kind.range : undefined,
    spreads: parameter.elementwise === true && kind.shape !== 'range',
    isRequired: parameter.optional === undefined,
    isToday: parameter.whenBlank === 'today',
    // An optional figure of 0 was typed, as far as anybody can tell: it is accepted or refused as such.
    zeroIsBlank:
      ((parameter.optional !== undefined && cell?.isFigure !== true) || (i === 0 && parameter.elementwise === true)) &&
      (cell === undefined || refusesZero(cell)),
    mayBeBlank: kind.shape === 'range' && kind.mayBeBlank === true,
    isSingleDebt: 'singleDebt' in parameter,
    isOfDebt: parameter.elementwise === true && kind.shape === 'cell' && parameter.whenBlank !== 'today',
  };
}

/** Whether a cell stands for no argument. */
export function isUnset({ zeroIsBlank }: Part, cell: Cell | undefined): cell is null | undefined | '' {
  return isBlank(cell) || (cell === 0 && zeroIsBlank);
}

/** What a blank argument or cell stands for. @throws FormulaError #VALUE! where one must be given */
export function blankValue({ name, isRequired, isToday }: Part, today: Today, expects: string): Day | undefined {
  if (isRequired) throw wrongArgument(name, null, expects);
  return isToday ? today.ask() : undefined;
}

/** The value of an argument that holds for the whole call. @param besideDebts whether others are ranges of debts */
export function valueOf(part: Part, argument: Argument, besideDebts: boolean, today: Today): unknown {
  if (Array.isArray(argument)) return valueOfRange(part, argument as Matrix, besideDebts, today);
  const cell = argument as Cell | undefined;
  if (isUnset(part, cell)) return blankValue(part, today, part.expects);
  if (besideDebts && part.isSingleDebt) throw refuseBesideDebts(part);
  return part.cell === undefined ? part.range?.read([[cell]], part.name) : part.cell.read(cell, part.name);
}

function valueOfRange(part: Part, matrix: Matrix, besideDebts: boolean, today: Today): unknown {
  const { name, cell, range } = part;
  const isSingle = matrix.length <= 1 && (matrix[0]?.length ?? 0) <= 1;
  const only = matrix[0]?.[0];
  if (isSingle && isUnset(part, only) && !part.mayBeBlank) return blankValue(part, today, part.expects);
  if (besideDebts && part.isSingleDebt) throw refuseBesideDebts(part);
  if (cell !== undefined && isSingle) return cell.read(only as Present, name);
  if (range !== undefined) return range.read(matrix, name);
  const size = `${matrix.length} × ${matrix[0]?.length ?? 0}`;
  throw new FormulaError('#VALUE!', `${name} has ${size} cells; expected a single cell with ${part.expects}.`);
}

function refuseBesideDebts({ name }: Part): FormulaError {
  return new FormulaError('#VALUE!', `${name} belongs to one debt; expected no ${name} beside a range of debts.`);
}
