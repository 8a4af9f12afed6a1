/** How a spreadsheet writes formulas in a locale. */
export interface Notation {
  readonly argument: ',' | ';';
  readonly decimal: '.' | ',';
  /** Between the columns of an array constant; rows are parted by a semicolon everywhere. */
  readonly column: ',' | '\\';
}

export const ENGLISH: Notation = { argument: ',', decimal: '.', column: ',' };

/** Switzerland and Liechtenstein write a decimal point and part lists by semicolons. */
const POINT_AND_SEMICOLON = /-(CH|LI)$/;

/** @param locale BCP 47; a decimal comma makes the semicolon part the arguments */
export function notationOf(locale: string): Notation {
  const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
  if (decimal === ',') return { argument: ';', decimal: ',', column: '\\' };
  return POINT_AND_SEMICOLON.test(locale) ? { argument: ';', decimal: '.', column: '\\' } : ENGLISH;
}

// Text, a quoted sheet name, a number, or any other single character.
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:\.\d+)?|[^]/g;

/** A formula in English notation, as a locale's notation writes it. Text and sheet names stay as they are. */
export function inNotation(formula: string, { argument, decimal, column }: Notation): string {
  let braces = 0;
  return formula.replace(PARTS, (part) => {
    if (part === '{') braces += 1;
    if (part === '}') braces -= 1;
    if (part === ',') return braces > 0 ? column : argument;
    return /^\d+\.\d+$/.test(part) ? part.replace('.', decimal) : part;
  });
}
