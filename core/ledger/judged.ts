import { dayOf, type Day } from '../calendar/civil';
import type { SheetBlock } from '../cells/block';
import { enteredText, isBlank } from '../cells/cell';
import type { LedgerAnswer } from './doubts';
import { FIELDS } from './fields';
import type { ChosenColumns } from './mapping';
import { paidAreDates } from './openAmount';
import { readingSteps } from './reading';
import type { LedgerReading } from './readRow';
import { atOnce, type Resting } from './steps';
import type { Role } from './vocabulary/language';

/** Two-digit years are read around this day where nobody says which day it is. */
const AROUND = dayOf(2030, 1, 1);

/** What people told about a ledger. */
export interface Told {
  readonly answers: readonly LedgerAnswer[];
  /** Of rows that name none; '' where nobody said. */
  readonly currency: string;
}

const NOTHING_TOLD: Told = { answers: [], currency: '' };

/** What a person says by choosing columns. */
function answersByColumns({ rows, left }: SheetBlock, chosen: ChosenColumns, headerRow: number): LedgerAnswer[] {
  const { openAmount, email } = chosen;
  const header = typeof openAmount === 'number' ? enteredText(rows[headerRow]?.[openAmount - left]).trim() : '';
  return [
    ...(header === '' ? [] : [{ code: 'open-column' as const, column: null, word: null, answer: header }]),
    ...(email === null ? [{ code: 'email' as const, column: null, word: null, answer: 'none' }] : []),
  ];
}

/** How a ledger is to be read where people had a say. */
export interface Choices {
  /** Zero-based row of the sheet, where a person named it or their columns tell it. */
  readonly headerRow?: number | undefined;
  /** Columns of the sheet. */
  readonly chosen?: ChosenColumns;
  readonly told?: Told;
  /** Around which two-digit years are read. */
  readonly today?: Day;
}

/** `readSheetAsLedger` in steps. */
export function* sheetSteps(block: SheetBlock, choices: Choices = {}): Resting<LedgerReading | undefined> {
  const { headerRow, chosen = {}, told = NOTHING_TOLD, today = AROUND } = choices;
  const roles: Partial<Record<Role, number | null>> = {};
  for (const field of FIELDS) {
    const column = chosen[field];
    if (column !== undefined) roles[field] = column === null ? null : column - block.left;
  }
  const read = (more: Partial<Record<Role, number | null>> = {}): Resting<LedgerReading | undefined> =>
    readingSteps(block, {
      today,
      ...(headerRow === undefined ? {} : { headerRow }),
      chosen: { ...roles, ...more },
      answers: [...told.answers, ...answersByColumns(block, chosen, (headerRow ?? block.top) - block.top)],
      currency: told.currency,
    });
  const first = yield* read();
  const paid = first?.columns.of.paid;
  // A column that calls itself paid and holds dates says when, not how much.
  return first !== undefined && paid !== undefined && paidIsDates(block, first)
    ? yield* read({ paid: null, paidDate: paid })
    : first;
}

/** Reads a sheet as a ledger. @returns undefined where no row looks like headers */
export function readSheetAsLedger(block: SheetBlock, choices: Choices = {}): LedgerReading | undefined {
  return atOnce(sheetSteps(block, choices));
}

function paidIsDates({ rows }: SheetBlock, { head, columns, rule }: LedgerReading): boolean {
  if (rule.way === 'column') return false;
  const below = rows.slice(head.row + head.depth).filter((row) => row.some((cell) => !isBlank(cell)));
  return paidAreDates(
    below.map((row) => (field) => {
      const column = columns.of[field];
      return column === undefined ? undefined : row[column];
    }),
  );
}
