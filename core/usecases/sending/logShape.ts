import { readFailure, wordsOf } from '../../failures/text';
import { languageOf, type Language } from '../../locale/languages';
import { logColumns, logHead } from '../../log/logColumns';
import { LOG_SHEET, type MessageState } from '../../log/record';
import { noteOf, stateWord } from '../../log/logWords';
import { HEADER_ROWS } from '../../ledger/headers';
import type { Host, SheetBlock } from '../../ports/host';
import { keyText } from '../../cells/key';
import { DamagedSheetError } from '../../workbook/damage';
import { holdsPolicy, POLICY_SHEET, readPolicy } from '../../workbook/policySheet';
import { wait, type Steps } from '../portSteps';

/** Wide enough for people's own columns beside ours. */
const HEADER_COLUMNS = 100;

/** What an outbox remembers of the log between two changes of it. */
export interface LogShape {
  language?: Language | undefined;
  /** What the log calls the column of states, and which columns in words it has. */
  names?: { readonly state: string; readonly words: readonly string[] } | undefined;
}

/** The language of the workbook's words; English where the policy sheet cannot be read. */
export function languageIn(policy: SheetBlock | null): Language {
  try {
    return (holdsPolicy(policy) ? languageOf(readPolicy(policy).language) : undefined) ?? 'en';
  } catch (error) {
    if (error instanceof DamagedSheetError) return 'en';
    throw error;
  }
}

/** Remembers what a reading of the log shows. */
export function learnNames(shape: LogShape, block: Pick<SheetBlock, 'rows'>): void {
  const head = logHead(block);
  const columns = logColumns(head);
  const nameAt = (column = -1): string => (column < 0 ? '' : keyText(head[column]));
  shape.names = {
    state: nameAt(columns.get('State code')) || 'State code',
    words: (['State', 'Note'] as const).filter((header) => (columns.get(header) ?? -1) >= 0),
  };
}

type ChangingHost = Pick<Host, 'readSheet' | 'readRange' | 'updateByKey'>;

function* namesIn(host: ChangingHost, shape: LogShape): Steps<NonNullable<LogShape['names']>> {
  if (shape.names === undefined)
    learnNames(shape, { rows: yield* wait(host.readRange(LOG_SHEET, 0, 0, HEADER_ROWS, HEADER_COLUMNS)) });
  return shape.names ?? { state: 'State code', words: [] };
}

/** A change of a row of the log, found by key, nonce, state and, where it is given, what its Error cell says. */
export interface RowChange {
  readonly key: string;
  readonly nonce: string;
  readonly from: MessageState;
  /** What its Error cell must still say; left out, anything. */
  readonly mark?: string | undefined;
  /** Left out, the state stays. */
  readonly state?: MessageState;
  readonly updatedUtc: string;
  readonly providerId?: string;
  readonly error: string;
}

/**
 * Changes rows of the log, under whatever names its columns have at the moment, and says the same in words beside it.
 * @returns how many rows were found
 */
export function* changeRows(host: ChangingHost, shape: LogShape, changes: readonly RowChange[]): Steps<number> {
  shape.language ??= languageIn(yield* wait(host.readSheet(POLICY_SHEET)));
  const before = yield* namesIn(host, shape);
  let found: number | undefined;
  try {
    found = yield* wait(host.updateByKey(updateOf(changes, before, shape.language)));
    if (found === changes.length) return found;
  } catch (error) {
    if (!lacksHeader(error)) throw error;
  }
  // Somebody may have brought the log up to date, or put it back, since its headers were read.
  shape.names = undefined;
  const now = yield* namesIn(host, shape);
  const same = JSON.stringify(now) === JSON.stringify(before);
  if (found !== undefined && (same || found > 0)) return found;
  return yield* wait(host.updateByKey(updateOf(changes, now, shape.language)));
}

function updateOf(
  changes: readonly RowChange[],
  { state, words }: NonNullable<LogShape['names']>,
  language: Language,
): Parameters<Host['updateByKey']>[0] {
  const isMarked = changes.some(({ mark }) => mark !== undefined);
  return {
    sheet: LOG_SHEET,
    ownCells: true,
    keyHeaders: ['Key', 'Nonce', state, ...(isMarked ? ['Error'] : [])],
    changes: changes.map((change) => ({
      key: [change.key, change.nonce, change.from, ...(isMarked ? [change.mark ?? ''] : [])],
      set: {
        ...(change.state === undefined ? {} : { [state]: change.state }),
        ...(change.state === undefined || !words.includes('State') ? {} : { State: stateWord(change.state, language) }),
        'Updated UTC': change.updatedUtc,
        ...(change.providerId === undefined ? {} : { 'Provider id': change.providerId }),
        Error: change.error,
        ...(words.includes('Note') ? { Note: noteOf(change.error) } : {}),
      },
    })),
  };
}

function lacksHeader(error: unknown): boolean {
  const code = readFailure(wordsOf(error))?.code;
  return code === 'no-headers' || code === 'no-column';
}
