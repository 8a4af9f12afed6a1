/** A rate on a day, as a file writes it. */
export interface Value {
  readonly date: string;
  readonly percent: string;
}

/** A number with a point or a comma for its decimals; '' for a day without a value. */
export function figure(text: string, date: string): string {
  if (text === '' || text === '.') return '';
  const plain = text.replace(',', '.');
  if (/^-?\d+(\.\d+)?$/.test(plain)) return String(Number(plain));
  throw new Error(`${date} has the value "${text}"; expected a percentage such as 3.75.`);
}
