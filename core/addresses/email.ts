// One address: no spaces, control characters, quotes or brackets, one @, a domain with a dot. Quoted local parts,
// legal but unknown in ledgers, are refused on purpose: they are where header injection hides. A domain is letters, digits
// and hyphens, of any script; all else only looks like a part of one.
const ADDRESS =
  /^[^\s@<>()[\]\\,;:"\u0000-\u001f\u007f]{1,64}@(?:[\p{L}\p{M}\p{N}\u00b7-]{1,63}\.)+[\p{L}\p{M}\p{N}-]{2,63}$/u;

/** Characters that are not seen, that nobody assigned, or that turn the writing around: what is shown would not be what is meant. */
export const HIDDEN =
  /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u115f\u1160\u2800\u3164\uffa0\ufffc\u{13441}\u{13442}\u{16fe4}\u{1d159}]/u;

/** Whether a letter of another script is a sign of ours in disguise, such as the wide at sign: mail servers take it for one. */
export function hasDisguisedSign(text: string): boolean {
  for (const letter of text) if (letter > '\u007f' && /[ -/:-@[-`{-~]/.test(letter.normalize('NFKC'))) return true;
  return false;
}

export function isEmailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    !HIDDEN.test(text) &&
    !hasDisguisedSign(text) &&
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
