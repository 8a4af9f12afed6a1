import { enteredText, type Cell } from './cell';
import { withoutStacks } from './marks';

/**
 * What two texts have in common when people mean the same name: case, outer and repeated blanks and the form of
 * composed letters do not count, as in the spreadsheet's own comparison.
 */
export function matchKey(text: string): string {
  return withoutStacks(text).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Plain words with single blanks between them: nothing to compose or to squeeze, as in nearly every ledger. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Digits without leading zeros, which an import drops; any other text as it is. */
function withoutZeros(text: string): string {
  return text.startsWith('0') && /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}

/** As names and numbers are compared: like `matchKey`, and a number whatever zeros stand before it. */
export function numberKey(text: string): string {
  return withoutZeros(PLAIN.test(text) ? text.toLowerCase() : matchKey(text));
}

/** A cell's text as keys and headers are compared in our own sheets: exactly, but for blanks around it; '' for none or an error. */
export function keyText(cell: Cell | undefined): string {
  return enteredText(cell).trim();
}
