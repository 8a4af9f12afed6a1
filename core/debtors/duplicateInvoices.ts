import { matchKey } from '../cells/key';
import type { LedgerRow } from '../ledger/ledgerRow';
import { CustomerIndex } from './customerIndex';
import { invoiceNumberId, madeOutLabel } from './identity';

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
  'country',
  'ladder',
  'creditor',
  'payer',
] as const satisfies readonly (keyof LedgerRow)[];

/** Whether two rows of one invoice say the same of it. */
function isCopy(a: LedgerRow, b: LedgerRow): boolean {
  const hidden = ({ unreadable }: LedgerRow): string => unreadable.map(({ field, text }) => `${field} ${text}`).join();
  return COPIED.every((field) => a[field] === b[field]) && hidden(a) === hidden(b);
}

/** Rows as they count: once per invoice number of a customer. */
export interface NumberedOnce {
  /** In their order; those without a number each count for themselves. */
  readonly rows: readonly LedgerRow[];
  /** All rows of a number whose rows differ: nobody can tell which of them is true, so none of them counts. */
  readonly doubtful: readonly LedgerRow[];
}

/**
 * The rule of messages for every figure that is shown or kept: rows of one invoice number of one customer count once
 * where they say the same, and not at all where they differ, until somebody corrects them.
 * @param rows of any number of customers @param alike whether two rows of a number say the same
 */
export function oncePerNumber(rows: readonly LedgerRow[], alike = isCopy): NumberedOnce {
  const repeated = repeatedNumbers(rows);
  if (repeated.size === 0) return { rows, doubtful: [] };
  const left = new Set<LedgerRow>();
  const doubtful = new Set<LedgerRow>();
  for (const [first, ...others] of byNumber(rows.filter((row) => repeated.has(numberOf(row))))) {
    if (others.every((row) => alike(row, first))) for (const row of others) left.add(row);
    else for (const row of [first, ...others]) doubtful.add(row);
  }
  return {
    rows: rows.filter((row) => !left.has(row) && !doubtful.has(row)),
    doubtful: rows.filter((row) => doubtful.has(row)),
  };
}

/** The number of an invoice among those of its creditor: two creditors may count alike. */
function numberOf({ invoice, creditor }: LedgerRow): string {
  const id = invoiceNumberId(invoice);
  return id === '' || creditor === '' ? id : `${id}\u0001${matchKey(creditor)}`;
}

/** Numbers that stand in several rows, whoever's they are; hardly any in a long ledger. */
function repeatedNumbers(rows: readonly LedgerRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const id = numberOf(row);
    if (seen.has(id)) repeated.add(id);
    else if (id !== '') seen.add(id);
  }
  return repeated;
}

type Same = [LedgerRow, ...LedgerRow[]];

/** Rows of one number that may be of one customer. */
function byNumber(rows: readonly LedgerRow[]): readonly Same[] {
  const all: Same[] = [];
  const customersOf = new Map<string, CustomerIndex<Same>>();
  for (const row of rows) {
    const id = numberOf(row);
    let customers = customersOf.get(id);
    if (customers === undefined) customersOf.set(id, (customers = new CustomerIndex<Same>()));
    const label = madeOutLabel(row);
    const [known] = customers.of(label);
    if (known !== undefined) {
      known.push(row);
      continue;
    }
    const same: Same = [row];
    all.push(same);
    customers.add(label, same);
  }
  return all;
}
