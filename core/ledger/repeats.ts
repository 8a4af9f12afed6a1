import { matchKey } from '../cells/key';
import type { Prepared, ReadRow } from './readRow';

/** A number as it is compared; '' for none. */
const numberKey = (text: string): string => matchKey(text);

function customerKey({ customer, customerNumber }: ReadRow): string {
  return matchKey(customerNumber === '' ? customer : customerNumber);
}

const NOT_AN_INVOICE = 'not an invoice';

/** Lines of one invoice that repeat its balance: the first counts, the others are no invoices of their own. */
function withoutRepeatedLines(rows: readonly ReadRow[], isLines: boolean): ReadRow[] {
  const seen = new Set<string>();
  const numbered = new Set<string>();
  return rows.map((row) => {
    if (row.judgement.standing === NOT_AN_INVOICE || row.invoice === '') return row;
    const number = JSON.stringify([customerKey(row), numberKey(row.invoice)]);
    const { open, total, dueDay, currency, judgement } = row;
    const isBare = open === null && total === null && judgement.reason === 'amount' && numbered.has(number);
    const key = JSON.stringify([number, open, total, dueDay ?? null, currency ?? null, judgement.standing]);
    const repeats = isBare || (!isLines && open !== null && seen.has(key));
    seen.add(key);
    numbered.add(number);
    return repeats
      ? { ...row, open: null, hold: null, judgement: { standing: NOT_AN_INVOICE, reason: 'repeated line' } }
      : row;
  });
}

/**
 * Where payments stand on rows of their own under the invoice's number, they are taken off the invoice; what a payment has
 * too much stays a credit.
 */
function netted(rows: readonly ReadRow[]): ReadRow[] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (row.invoice === '' || row.open === null || row.open === 0) return;
    const key = JSON.stringify([customerKey(row), numberKey(row.invoice), row.currency ?? null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  });
  const result = [...rows];
  for (const group of groups.values()) if (group.length > 1) netGroup(result, group);
  return result;
}

function netGroup(rows: ReadRow[], group: readonly number[]): void {
  const cents = (value: number): number => Math.round(value * 10_000);
  for (const c of group) {
    let left = -cents(rows[c]?.open ?? 0);
    if (left <= 0) continue;
    for (const i of group) {
      const row = rows[i] as ReadRow;
      const open = cents(row.open ?? 0);
      if (left <= 0 || open <= 0) continue;
      const taken = Math.min(left, open);
      left -= taken;
      rows[i] = withOpen(row, (open - taken) / 10_000);
    }
    rows[c] = withOpen(rows[c] as ReadRow, -left / 10_000);
  }
}

function withOpen(row: ReadRow, open: number): ReadRow {
  if (open !== 0) return { ...row, open };
  return {
    ...row,
    open: 0,
    hold: null,
    judgement: { standing: 'settled', reason: 'netted', column: row.judgement.column },
  };
}

/** An address that stands on one of a customer's rows holds for the others that have none. */
function withAddresses(rows: readonly ReadRow[]): ReadRow[] {
  const known = new Map<string, string | null>();
  for (const row of rows) {
    const key = customerKey(row);
    if (row.email === '' || key === '') continue;
    const before = known.get(key);
    known.set(
      key,
      before === undefined || (before !== null && matchKey(before) === matchKey(row.email)) ? row.email : null,
    );
  }
  if (known.size === 0) return [...rows];
  return rows.map((row) => {
    if (row.email !== '' || row.judgement.standing === NOT_AN_INVOICE) return row;
    const email = known.get(customerKey(row));
    return typeof email === 'string' ? { ...row, email } : row;
  });
}

/** Rows as they count once it is known which of them belong together. */
export function onceEach(rows: readonly ReadRow[], { rule, isBatch }: Prepared): readonly ReadRow[] {
  const isPostings = isBatch || rule.way === 'debit less credit';
  const counted = isPostings ? netted(rows) : withoutRepeatedLines(rows, rule.way === 'line');
  return withAddresses(counted);
}
