import type { FunctionDefinition } from '../../../core/functions/definition';
import type { Described } from './described';

/** One typed letter in three may be wrong. */
const TOLERANCE = 3;
const MOST_OFFERED = 3;
/** So many letters may stand within a word of another language, as in Verzugszinsen. */
const WITHIN = 4;

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function wordsOf(text: string): string[] {
  return plain(text).split(' ').filter(Boolean);
}

/** Whether a word begins one of the text's. */
function begins(text: string, word: string): boolean {
  return ` ${text}`.includes(` ${word}`);
}

/** Whether every typed word begins a word of the function's name, category, sentence or arguments, in either language. */
function isFound({ definition, english, local }: Described, words: readonly string[]): boolean {
  const own = plain(local);
  const all = `${plain(`${definition.name} ${english}`)} ${own}`;
  return words.every((word) => begins(all, word) || (word.length >= WITHIN && own.includes(word)));
}

/** Functions whose name has every typed word come first; each group keeps the order of the reference. */
export function searchFunctions(functions: readonly Described[], typed: string): FunctionDefinition[] {
  const words = wordsOf(typed);
  const found = functions.filter((described) => isFound(described, words)).map(({ definition }) => definition);
  const isNamed = ({ name }: FunctionDefinition): boolean => words.every((word) => begins(plain(name), word));
  return [...found.filter(isNamed), ...found.filter((definition) => !isNamed(definition))];
}

/** The least number of letters to add, drop, replace or swap with a neighbour to make one word of the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((line[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      line.push(least);
    }
    [before, last] = [last, line];
  }
  return last[b.length] ?? 0;
}

/** Words of the functions' names that are spelled almost like the typed one, the nearest first. */
export function didYouMean(registry: readonly FunctionDefinition[], typed: string): string[] {
  const wanted = plain(typed);
  const words = new Set(registry.flatMap(({ name }) => [...wordsOf(name), plain(name)]));
  return [...words]
    .map((word) => ({ word, distance: editDistance(wanted, word) }))
    .filter(({ word, distance }) => distance * TOLERANCE <= Math.max(wanted.length, word.length))
    .sort((a, b) => a.distance - b.distance || a.word.localeCompare(b.word))
    .slice(0, MOST_OFFERED)
    .map(({ word }) => word);
}
