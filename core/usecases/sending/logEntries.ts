import type { Language } from '../../locale/languages';
import { logColumns, logHead } from '../../log/logColumns';
import type { LogRecord } from '../../log/record';
import { rowUnder } from '../../log/rows';
import type { Entry, Headed } from '../workbook/underHeaders';

/** How the log's headers are found, in either layout. */
export const LOG_HEADED: Headed = {
  headOf: logHead,
  ownColumns: (head) => [...logColumns(head).values()].filter((column) => column >= 0),
  idColumn: (head) => logColumns(head).get('Nonce') ?? -1,
};

/** Rows of the log on their way into it. */
export function logEntries(records: readonly LogRecord[], language: Language): readonly Entry[] {
  return records.map((record) => ({ id: record.nonce, under: (head) => rowUnder(head, record, language) }));
}
