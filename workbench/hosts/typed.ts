/** What a spreadsheet makes of typed text: a number, a date or a logical value where it looks like one. */
export interface Typed {
  readonly value: string | number | boolean;
  /** The number format that the text suggests. */
  readonly format?: string;
}

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;

function serial(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  const value = Math.round(at / 86_400_000) + 25569;
  return value >= 61 ? value : undefined;
}

function dateOf(text: string): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text);
  // A day and month without a year become a date of the running year, which is how an ageing bucket "1-30" gets lost.
  return us ? serial(us[3] ? Number(us[3]) : new Date().getFullYear(), Number(us[1]), Number(us[2])) : undefined;
}

function numberOf(text: string): Typed | undefined {
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trim() : text;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return undefined;
  const value = Number(digits.replace(/,/g, ''));
  return percent ? { value: value / 100, format: '0%' } : { value };
}

/** Reads content as if it were typed into a cell of a number format (US conventions). Formulas are the grid's business. */
export function typed(content: string, format = 'General'): Typed {
  if (content.startsWith("'")) return { value: content.slice(1) };
  if (format === '@') return { value: content };
  const text = content.trim();
  if (text === '') return { value: content };
  if (/^(true|false)$/i.test(text)) return { value: text.toUpperCase() === 'TRUE' };
  const number = numberOf(text);
  if (number) return number;
  const date = dateOf(text);
  return date === undefined ? { value: content } : { value: date, format: 'yyyy-mm-dd' };
}

/** Whether content makes a formula in a cell of this format: `=…`, and as in Excel `+…` and `-…` before a name or bracket. */
export function isFormula(content: string, format = 'General'): boolean {
  if (format === '@') return false;
  return /^=./s.test(content) || /^[+-](?=[A-Za-z(])/.test(content);
}
