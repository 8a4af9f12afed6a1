import type { Day } from '../calendar/civil';
import type { Cell, ResultCell } from '../cells/cell';
import type { CellKind, CellOrTableKind, Kind, RangeKind } from './kinds';

export const CATEGORIES = [
  'Stages and ageing',
  'Terms and discounts',
  'Late interest',
  'Plans, promises and settlements',
  'Portfolio',
  'Reminders and contact',
] as const;
export type Category = (typeof CATEGORIES)[number];

interface ParameterBase {
  /** snake_case; the same in every host and in messages. */
  readonly name: string;
  /** One plain sentence for the function help. */
  readonly text: string;
}

export interface RequiredParameter<T> extends ParameterBase {
  readonly kind: Kind<T>;
  readonly optional?: never;
  readonly elementwise?: boolean;
  readonly whenBlank?: never;
}

/** Left out or blank, `run` gets undefined. */
export interface OptionalParameter<T> extends ParameterBase {
  readonly kind: Kind<T>;
  /** 'blank only' marks an argument that must be named but may be blank (a blank cell means something to `run`). */
  readonly optional: true | 'blank only';
  readonly elementwise?: boolean;
  readonly whenBlank?: never;
  /** Set for arguments that belong to one debt: an error beside ranges of debts. */
  readonly singleDebt?: true;
}

/** Left out or blank, `run` gets today. */
export interface TodayParameter extends ParameterBase {
  readonly kind: CellKind<Day>;
  readonly optional: true;
  readonly elementwise?: boolean;
  readonly whenBlank: 'today';
}

export type Parameter = RequiredParameter<unknown> | OptionalParameter<unknown> | TodayParameter;

type KindValue<K> =
  K extends CellKind<infer T> ? T : K extends RangeKind<infer T> ? T : K extends CellOrTableKind<infer T> ? T : never;

export type ParameterValue<P> = P extends { whenBlank: 'today' }
  ? Day
  : P extends { kind: infer K; optional: true | 'blank only' }
    ? KindValue<K> | undefined
    : P extends { kind: infer K }
      ? KindValue<K>
      : never;

export type ParameterValues<Ps extends readonly Parameter[]> = { [I in keyof Ps]: ParameterValue<Ps[I]> };

/** What `run` may return: one cell, or rows that spill. '' is a blank result. */
export type Result = ResultCell | ResultCell[][];

/** An argument of an example: a cell, or a range as rows. Dates are written YYYY-MM-DD. */
export type ExampleArgument = Cell | readonly (readonly Cell[])[];

/** [arguments, result, why]; result dates are written with `dateOut('YYYY-MM-DD')`. */
export type Example = readonly [readonly ExampleArgument[], Result, string];

export interface FunctionDefinition {
  /** UPPER_SNAKE, the same in every host. */
  readonly name: string;
  readonly category: Category;
  /** One sentence. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** What a result cell is; 'table' spills whatever the arguments are. */
  readonly result: 'text' | 'number' | 'date' | 'flag' | 'table';
  /** Sentences for the reference: which errors there are and what to do. */
  readonly errors: readonly string[];
  /** Law, standard or formula, with where it stands. */
  readonly source?: string;
  /** Further paragraphs for the reference. */
  readonly notes?: readonly string[];
  /** Longest text result that Excel can use, in characters; a longer one is an error there. */
  readonly longestInExcel?: number;
  readonly examples: readonly Example[];
  readonly run: (...values: never[]) => Result;
}

/** Types `run` by the parameters; everything else is checked by the registry's tests. */
export function define<const Ps extends readonly Parameter[]>(
  definition: Omit<FunctionDefinition, 'parameters' | 'run'> & {
    readonly parameters: Ps;
    readonly run: (...values: ParameterValues<Ps>) => Result;
  },
): FunctionDefinition {
  return definition as unknown as FunctionDefinition;
}
