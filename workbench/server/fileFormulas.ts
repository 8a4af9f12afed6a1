import { registry } from '../../core/functions/registry';

/** Excel keeps an add-in's functions under this prefix in a file. */
const PREFIX = '_xldudf_';
const NAMES: ReadonlySet<string> = new Set(registry.map(({ name }) => name));
// Text and quoted names of sheets are passed over; a word counts where a bracket opens behind it.
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

const calls = (formula: string, change: (word: string) => string): string =>
  formula.replace(PARTS, (part: string, at: number) =>
    /^["']/.test(part) || formula[at + part.length] !== '(' ? part : change(part),
  );

/**
 * A formula of a file as Excel shows it where this add-in is there: `_xldudf_NAME(` is `NAME(`, however it is spelt. One of
 * another namespace stays, as it does in Excel.
 */
export function shownFormula(formula: string): string {
  return calls(formula, (word) => {
    const name = word.toUpperCase();
    const bare = name.slice(PREFIX.length);
    return name.startsWith(PREFIX.toUpperCase()) && NAMES.has(bare) ? bare : word;
  });
}

/** A formula as Excel keeps it in a file. */
export function fileFormula(formula: string): string {
  return calls(formula, (word) => (NAMES.has(word.toUpperCase()) ? PREFIX + word.toUpperCase() : word));
}
