import { enteredText, type Cell } from './cell';

/**
 * What two texts have in common when people mean the same name: case, outer and repeated blanks and the form of
 * composed letters do not count, as in the spreadsheet's own comparison.
 */
export function matchKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A cell's text as keys and headers are compared in our own sheets: exactly, but for blanks around it; '' for none or an error. */
export function keyText(cell: Cell | undefined): string {
  return enteredText(cell).trim();
}
