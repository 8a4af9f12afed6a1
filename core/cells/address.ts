/** A1 letters of a zero-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 notation of a zero-based cell. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
