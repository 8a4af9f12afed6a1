/**
 * What two texts have in common when people mean the same name: case, outer and repeated blanks and the form of
 * composed letters do not count, as in the spreadsheet's own comparison.
 */
export function matchKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
