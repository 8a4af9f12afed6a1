import { isBlank, isFault, type Cell } from '../cells/cell';

/** A sheet of ours that somebody changed so that it cannot be trusted. Names the cell; nothing is overwritten. */
export class DamagedSheetError extends Error {
  readonly sheet: string;
  readonly cell: string;
  readonly came: string;
  readonly expected: string;
  constructor(sheet: string, cell: string, came: string, expected: string) {
    super(`${sheet}, cell ${cell}, is "${came}"; expected ${expected}.`);
    this.name = 'DamagedSheetError';
    this.sheet = sheet;
    this.cell = cell;
    this.came = came;
    this.expected = expected;
  }
}

/** The text of a cell of ours; blank for an error cell. */
export function cellText(cell: Cell | undefined): string {
  return isBlank(cell) || isFault(cell) ? '' : String(cell);
}
