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

/** Letters and marks that look like a slash or a full stop, which NFKC leaves as they are. @source Unicode 16, confusables.txt */
const LOOK_ALIKES = new Set(
  '\u0294\u0242\u097d\ua6eb\u02d0\ua4fd\u0903\ua4fa\u0971\u02d1\u05b4\u0323\u065c\u02ca\u16cc\u2d4f\u3163' +
    '\u4e40\u31fe\u02b9\u02c9\u0660\u06f0\u0701\u0702\u1438\u1427\u14a7\u141f\u1420\u2cc6\u2cc7\u2e8a\u3033\u3035\u16c1\ua4f8\ua4fb\ua78c\ua78f\u0337\u0338\u{10a50}\u{1d16d}',
);
/** Strokes that are ordinary letters among Japanese and Chinese ones, and look like a slash or a dot beside others. */
const STROKES = new Set('\u30ce\u31d3\u31bc\u31fc\u4e36\u4e3f');
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]$/u;
const isAtAnEnd = (letter: string): boolean => letter === '' || letter === '.' || letter === '@';

/** Whether a domain holds what looks like a slash or a full stop: what is shown would end where it does not. */
export function hasLookAlikeSign(domain: string): boolean {
  const letters = [...domain];
  return letters.some((letter, i) => {
    const beside = [letters[i - 1] ?? '', letters[i + 1] ?? ''];
    const isAmongItsOwn =
      beside.some((one) => EAST_ASIAN.test(one)) && beside.every((one) => EAST_ASIAN.test(one) || isAtAnEnd(one));
    return LOOK_ALIKES.has(letter) || (STROKES.has(letter) && !isAmongItsOwn);
  });
}

export function isEmailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    !HIDDEN.test(text) &&
    !hasDisguisedSign(text) &&
    !hasLookAlikeSign(text.slice(text.indexOf('@'))) &&
    !text.includes(ENCODED) &&
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

/** What begins an encoded word of a mail header: whoever reads it decodes it, and reads something else than was written. @source RFC 2047, section 2 */
const ENCODED = '=?';

/** One line without control characters, for whoever encodes it. */
export function headerLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}

/** Text for a mail header, whoever writes it: one line, no control characters, and nothing that a reader of mail would decode. */
export function headerText(text: string): string {
  return headerLine(text).replace(/=\?/g, '= ?');
}
