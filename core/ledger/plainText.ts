import { ownField } from '../cells/ownField';
import { withoutStacks } from '../cells/marks';
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * A text as the vocabulary writes it: lower case, no accents, one blank between words, and nothing but letters and digits.
 * `DueDate`, `DUE-DATE` and `Fällig am:` become `due date`, `due date` and `fallig am`; `Nº` becomes `no`.
 */
export function plainText(text: string): string {
  return withoutStacks(text)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[°]/g, 'o')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[øæœßłđðþ]/g, (letter) => ownField(LETTERS, letter) ?? letter)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** `find` with its answers remembered, for texts that repeat down a column. */
export function remembering<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = find(text);
    known.set(text, answer);
    return answer;
  };
}
