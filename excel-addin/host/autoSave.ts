import { CollectionError, failureText } from '../../core/failures/text';
import type { Outbox } from '../../core/ports/outbox';

/** Whether what is written stays on this computer, away from others who have the workbook open too. */
export async function keepsToItself(context: Excel.RequestContext, address: string): Promise<boolean> {
  // A file of this computer alone has nobody else in it.
  if (!/^https?:/i.test(address)) return false;
  context.workbook.load('autoSave');
  await context.sync();
  return !context.workbook.autoSave;
}

/** An outbox that claims nothing and begins no message while AutoSave is off in a shared workbook: nobody would see the claim. */
export function sharedOutbox(outbox: Outbox, isApart: () => Promise<boolean>): Outbox {
  const together = async (): Promise<void> => {
    if (await isApart()) throw new CollectionError(failureText('auto-save-off'));
  };
  return {
    claim: async (rows) => {
      await together();
      return outbox.claim(rows);
    },
    takeOver: async (rows, mark) => {
      await together();
      return outbox.takeOver(rows, mark);
    },
    start: async (row) => {
      await together();
      return outbox.start(row);
    },
    mark: (changes) => outbox.mark(changes),
    records: () => outbox.records(),
  };
}
