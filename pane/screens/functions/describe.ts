import type { FunctionsTexts, ArgumentWord } from '../../../core/i18n/sections/functions/texts';
import type { Formats } from '../../../core/i18n';
import { isoOf } from '../../../core/calendar/civil';
import { isDateOut, isFault, type Cell, type ResultCell } from '../../../core/cells/cell';
import type { Example, ExampleArgument, FunctionDefinition, Parameter } from '../../../core/functions/definition';
import { amount, date, dateTime, rate, text, type Kind } from '../../../core/functions/kinds';

/** The first arguments are shown in any case, others once they are needed or filled. */
export const SHOWN = 3;

function wordOf(kind: Kind<unknown>): ArgumentWord {
  if ('specs' in kind) return 'options';
  if (kind.shape === 'range') return 'range';
  const cell = kind.shape === 'cell' ? kind : kind.cell;
  if (cell === date) return 'date';
  if (cell === dateTime) return 'time';
  if (cell === amount || cell.expects.startsWith('an amount')) return 'amount';
  if (cell === rate || cell.expects.startsWith('a yearly rate')) return 'rate';
  if (cell.expects.startsWith('one of ')) return 'choice';
  if (cell === text) return 'text';
  return /^a (whole )?(number|fraction|score)/.test(cell.expects) ? 'number' : 'text';
}

/** The label beside an argument's name: what it takes, or what leaving it blank means. */
export function labelOf(
  { kind, optional, elementwise, whenBlank }: Parameter,
  isFirst: boolean,
  texts: FunctionsTexts,
): string {
  if (whenBlank !== undefined) return texts.today;
  const takes = texts.takes(wordOf(kind), elementwise === true);
  if (optional === undefined || isFirst) return takes;
  return `${takes}, ${optional === true ? texts.leftOut : texts.mayBeBlank}`;
}

/** The sentence below a field, with the words that it takes. */
export function hintOf({ kind, text: sentence }: Parameter): string {
  const { expects } = kind as Kind<unknown>;
  const words = /^one of (.*)$/.exec(expects)?.[1];
  return words === undefined ? sentence : `${sentence} ${words}.`;
}

function cellFormula(cell: Cell): string {
  if (cell === null || cell === '') return '""';
  if (typeof cell === 'string') return `"${cell.replace(/"/g, '""')}"`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : cell.error;
}

function argumentFormula(argument: ExampleArgument): string {
  if (!Array.isArray(argument)) return argument === '' ? '' : cellFormula(argument as Cell);
  const rows = argument as readonly (readonly Cell[])[];
  return `{${rows.map((row) => row.map(cellFormula).join(',')).join(';')}}`;
}

/** An example as a formula in English notation; ranges are written as array constants. */
export function exampleFormula({ name }: FunctionDefinition, [args]: Example): string {
  return `=${name}(${args.map(argumentFormula).join(',')})`;
}

/** The example that reads best: the first with single cells, else the first. */
export function exampleOf({ examples }: FunctionDefinition): Example | undefined {
  return examples.find(([args]) => args.every((argument) => !Array.isArray(argument))) ?? examples[0];
}

const MOST_DIGITS = 10;

/** A result cell as the pane writes it. */
export function resultText(cell: ResultCell, locale: string, formats: Formats, texts: FunctionsTexts): string {
  if (isFault(cell)) return cell.error;
  if (isDateOut(cell)) return formats.date(isoOf(cell.date));
  if (typeof cell === 'number') {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: MOST_DIGITS, useGrouping: false });
    return `${cell < 0 ? '\u2212' : ''}${format.format(Math.abs(cell))}`;
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === '' ? texts.blankResult : cell;
}
