import { ownField } from '../cells/ownField';
import { isBlank, isFault, isNothing, quoted, wrongArgument, type Cell, type Matrix } from '../cells/cell';
import { FormulaError } from '../errors';
import { choice, type CellKind, type RangeKind } from './kinds';

type Present = Exclude<Cell, null>;

/** One `key=value` of an options argument. */
export interface OptionSpec<T> {
  readonly kind: CellKind<T>;
  /** For the reference. */
  readonly text: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec<unknown>>>;
export type OptionValues<S extends OptionSpecs> = {
  readonly [K in keyof S]?: S[K] extends OptionSpec<infer T> ? T : never;
};

export const yesNo: CellKind<boolean> = {
  shape: 'cell',
  expects: 'yes or no',
  read(cell, name) {
    if (typeof cell === 'boolean') return cell;
    // "end_of_month="&A1 writes TRUE where A1 is ticked.
    if (typeof cell === 'string' && /^(true|false)$/i.test(cell.trim())) return cell.trim().toLowerCase() === 'true';
    return choice(['yes', 'no']).read(cell, name) === 'yes';
  },
};

const PLAIN_NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Options are written with a decimal point in every locale; a cell of a range may hold the number itself.
 * A date joined to the text, as in "start="&A1, comes as its serial.
 */
function valueOf(kind: CellKind<unknown>, cell: Present, name: string): unknown {
  if (typeof cell === 'string' && PLAIN_NUMBER.test(cell.trim())) {
    try {
      return kind.read(Number(cell.trim()), name);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return kind.read(cell.trim(), name); // a word option may look like a number
    }
  }
  return kind.read(typeof cell === 'string' ? cell.trim() : cell, name);
}

/**
 * The kind of an options argument: text `key=value; key=value`, or a two-column range `[key, value]`.
 * Keys may be written in any case. An unknown key, or one given twice, is an error that lists the known ones.
 */
export function options<const S extends OptionSpecs>(specs: S): RangeKind<OptionValues<S>> & { readonly specs: S } {
  const known = Object.keys(specs);
  const expects = `options as text "key=value; key=value" or a two-column range, with the keys ${known.join(', ')}`;
  return {
    shape: 'range',
    expects,
    specs,
    read(matrix, name) {
      const found = new Map<string, unknown>();
      for (const [rawKey, value] of pairsOf(matrix, name, expects)) {
        const key = rawKey
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_');
        const spec = ownField(specs, key);
        if (spec === undefined) {
          throw new FormulaError(
            '#VALUE!',
            `${name} has no key ${quoted(rawKey.trim())}; known keys are ${known.join(', ')}.`,
          );
        }
        if (found.has(key)) throw new FormulaError('#VALUE!', `${name} gives ${key} twice; expected it once.`);
        found.set(key, valueOf(spec.kind, value, `${name} ${key}`));
      }
      return Object.fromEntries(found) as OptionValues<S>;
    },
  };
}

function pairsOf(matrix: Matrix, name: string, expects: string): [string, Present][] {
  const only = matrix[0]?.[0];
  const width = matrix[0]?.length ?? 0;
  if (matrix.length === 1 && width === 1) {
    if (isNothing(only)) return [];
    if (typeof only !== 'string') throw wrongArgument(name, only, expects);
    return only
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const at = part.indexOf('=');
        if (at < 0) throw new FormulaError('#VALUE!', `${name} has ${quoted(part.trim())}; expected key=value.`);
        return [part.slice(0, at), part.slice(at + 1)];
      });
  }
  if (width !== 2) throw new FormulaError('#VALUE!', `${name} has ${width} columns; expected ${expects}.`);
  const pairs: [string, Present][] = [];
  for (const [key, value] of matrix as readonly (readonly [Cell, Cell])[]) {
    if (isNothing(key) && isNothing(value)) continue;
    if (typeof key !== 'string' || isBlank(value) || isFault(value)) {
      throw new FormulaError('#VALUE!', `${name} has the row ${quoted(key)}, ${quoted(value)}; expected ${expects}.`);
    }
    pairs.push([key, value]);
  }
  return pairs;
}
