import { expectedOf, expectedText, type Expected } from '../failures/expected';
import { failureText, readFailure } from '../failures/text';

/** Which cell of ours cannot be trusted, what it says and what it should say. */
export interface Damage {
  readonly sheet: string;
  readonly cell: string;
  readonly came: string;
  readonly expected: Expected;
}

/** A sheet of ours that somebody changed so that it cannot be trusted. Names the cell; nothing is overwritten. */
export class DamagedSheetError extends Error implements Damage {
  readonly sheet: string;
  readonly cell: string;
  readonly came: string;
  readonly expected: Expected;
  constructor(sheet: string, cell: string, came: string, expected: Expected) {
    super(failureText('damaged-sheet', sheet, cell, came, expectedText(expected)));
    this.name = 'DamagedSheetError';
    this.sheet = sheet;
    this.cell = cell;
    this.came = came;
    this.expected = expected;
  }
}

/** The damage that an error tells of, even where only its text came across from a server; undefined for any other. */
export function damageIn(error: unknown): Damage | undefined {
  if (error instanceof DamagedSheetError) return error;
  const failure = error instanceof Error ? readFailure(error.message) : undefined;
  if (failure?.code !== 'damaged-sheet') return undefined;
  const [sheet = '', cell = '', came = '', text = ''] = failure.values;
  return { sheet, cell, came, expected: expectedOf(text) };
}
