import { CollectionError, failureText } from '../../core/failures/text';

const CELL_EDIT = 'InvalidOperationInCellEditMode';
const EVERY_MS = 500;

/** How long a person may type before whoever waits is told. A run waits as long as it takes to finish a cell, and longer. */
export const READS_WAIT_MS = 10_000;
export const WRITES_WAIT_MS = 30 * 60_000;

export interface Patience {
  readonly milliseconds: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Whether an attempt that failed may be made again: false once part of it stands in the workbook. */
  readonly again: () => boolean;
}

/**
 * While a person types in a cell, Excel refuses every batch, and does nothing of it. It is tried again until the cell is
 * finished.
 * @throws CollectionError `cell-edit` where it is not finished in time
 */
export async function patiently<T>(attempt: () => Promise<T>, { milliseconds, sleep, again }: Patience): Promise<T> {
  for (let waited = 0; ; waited += EVERY_MS) {
    try {
      return await attempt();
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== CELL_EDIT) throw error;
      if (waited >= milliseconds || !again()) throw new CollectionError(failureText('cell-edit'));
      await sleep(EVERY_MS);
    }
  }
}
