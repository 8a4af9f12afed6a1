import { textOf, type LedgerGrid } from './grid';
import { plainText } from './plainText';

/** The texts above the headers and the sheet's name, as `plainText` writes them. */
export function concatTexts({ sheet, rows }: LedgerGrid, headerRow: number): string {
  const texts = rows.slice(0, headerRow).flatMap((row) => row.map(textOf));
  return [sheet, ...texts].map(plainText).join(' ');
}
