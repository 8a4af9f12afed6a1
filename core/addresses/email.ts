// One address: no spaces, control characters, quotes or brackets, one @, a domain with a dot. Quoted local parts,
// legal but unknown in ledgers, are refused on purpose: they are where header injection hides.
const ADDRESS =
  /^[^\s@<>()[\]\\,;:"\u0000-\u001f\u007f]{1,64}@(?:[^\s@<>()[\]\\,;:"'.\u0000-\u001f\u007f]{1,63}\.)+[^\s@<>()[\]\\,;:"'.\u0000-\u001f\u007f]{2,63}$/;

/** Characters that are not seen, or turn the writing around: what is shown would not be what is meant. */
export const HIDDEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]/;

export function isEmailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    !HIDDEN.test(text) &&
    !text.includes('..') &&
    !text.startsWith('.') &&
    !text.includes('.@') &&
    ADDRESS.test(text)
  );
}

/**
 * The addresses of a cell, which may hold several divided by commas or semicolons.
 * @returns undefined where any part is no address; an empty list for a blank cell
 */
export function addressesOf(cell: string): readonly string[] | undefined {
  if (/[\r\n\u0000]/.test(cell.trim())) return undefined;
  const parts = cell
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (!parts.every(isEmailAddress)) return undefined;
  const seen = new Set<string>();
  return parts.filter((part) => !seen.has(part.toLowerCase()) && seen.add(part.toLowerCase()));
}

/** Text for a mail header: one line, no control characters. */
export function headerText(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}
