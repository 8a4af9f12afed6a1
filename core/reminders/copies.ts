import type { LedgerRow } from '../workbook/ledger';

/** What decides whether, when, to whom and at which level a row is reminded. */
const COPIED = [
  'dueDate',
  'openAmount',
  'currency',
  'email',
  'cc',
  'phone',
  'language',
  'hold',
  'disputed',
  'doNotContact',
  'promiseDate',
  'lastLevel',
  'lastReminder',
  'customerType',
] as const satisfies readonly (keyof LedgerRow)[];

/** Whether two rows of one invoice say the same of it. */
export function isCopy(a: LedgerRow, b: LedgerRow): boolean {
  const hidden = ({ unreadable }: LedgerRow): string => unreadable.map(({ field, text }) => `${field} ${text}`).join();
  return COPIED.every((field) => a[field] === b[field]) && hidden(a) === hidden(b);
}
