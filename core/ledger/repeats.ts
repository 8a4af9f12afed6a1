import { matchKey, numberKey } from '../cells/key';
import { STRUCTURES } from './doubts';
import { repeatedNumbers } from './invoiceNumbers';
import { remembering } from './plainText';
import type { Prepared, ReadRow } from './readRow';

const nameKey = remembering(matchKey);

/** Whose a row is, as it is compared; customers repeat, so each name is folded once. */
function customerKey({ customer, customerNumber }: ReadRow): string {
  return nameKey(customerNumber === '' ? customer : customerNumber);
}

/** Parts of keys never hold this. */
const PART = '\u0000';

const NOT_AN_INVOICE = 'not an invoice' as const;
const REPEATED = { standing: NOT_AN_INVOICE, reason: 'repeated line' } as const;

/** How the rows of one invoice belong together: they repeat its balance, they add up, or a person says that they do not. */
type Lines = 'balance' | 'parts' | 'no parts';

/**
 * Lines of one invoice that repeat its balance: the first counts, the others are no invoices of their own. Lines that
 * neither add up nor agree leave open what is owed.
 */
function withoutRepeatedLines(rows: readonly ReadRow[], lines: Lines): readonly ReadRow[] {
  const repeated = repeatedNumbers(rows);
  if (repeated.size === 0) return rows;
  const seen = new Set<string>();
  return rows.map((row) => {
    const { invoice, open, total, dueDay, currency, judgement } = row;
    const own = invoice === '' ? '' : numberKey(invoice);
    if (judgement.standing === NOT_AN_INVOICE || !repeated.has(own)) return row;
    const number = `${customerKey(row)}${PART}${own}`;
    const isBare = open === null && total === null && judgement.reason === 'amount' && seen.has(number);
    const key = [number, open, total, dueDay, currency, judgement.standing].join(PART);
    const known = seen.has(number);
    const repeats = isBare || (lines !== 'parts' && open !== null && seen.has(key));
    seen.add(key).add(number);
    if (lines === 'no parts' && !repeats && known && open !== null)
      return { ...row, hold: null, heldByWords: null, judgement: { standing: 'unclear', reason: 'structure' } };
    return repeats
      ? { ...row, open: null, hold: null, heldByWords: null, judgement: REPEATED, ...(isBare ? {} : { copied: row }) }
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
    const key = `${customerKey(row)}${PART}${numberKey(row.invoice)}${PART}${row.currency ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  });
  const result = [...rows];
  for (const group of groups.values()) if (group.length > 1) netGroup(result, group);
  return result;
}

/** Whether a list of what was invoiced has payments on rows of their own, under the number of what they pay. */
function hasPaymentRows(rows: readonly ReadRow[]): boolean {
  const key = (row: ReadRow): string => `${customerKey(row)}${PART}${numberKey(row.invoice)}`;
  const paying = rows.filter(
    ({ invoice, open, judgement }) => invoice !== '' && (open ?? 0) < 0 && judgement.reason === 'document type',
  );
  if (paying.length === 0) return false;
  const paid = new Set(paying.map(key));
  return rows.some((row) => (row.open ?? 0) > 0 && paid.has(key(row)));
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

/** Name and number together: another name under one number may be somebody else. */
function bothNames({ customer, customerNumber }: ReadRow): string {
  return `${nameKey(customer)}${PART}${nameKey(customerNumber)}`;
}

/** An address that stands on one of a customer's rows holds for the others that have none. */
function withAddresses(rows: readonly ReadRow[]): readonly ReadRow[] {
  if (rows.every(({ email }) => email !== '')) return rows;
  const known = new Map<string, string | null>();
  for (const row of rows) {
    const key = bothNames(row);
    if (row.email === '' || key === PART) continue;
    const before = known.get(key);
    known.set(
      key,
      before === undefined || (before !== null && nameKey(before) === nameKey(row.email)) ? row.email : null,
    );
  }
  if (known.size === 0) return rows;
  return rows.map((row) => {
    if (row.email !== '' || row.judgement.standing === NOT_AN_INVOICE) return row;
    const email = known.get(bothNames(row));
    return typeof email === 'string' ? { ...row, email } : row;
  });
}

/** Rows as they count once it is known which of them belong together. */
export function onceEach(rows: readonly ReadRow[], { rule, isBatch, answerOf }: Prepared): readonly ReadRow[] {
  const isPostings = isBatch || rule.way === 'debit less credit' || (rule.way === 'total' && hasPaymentRows(rows));
  const refused = answerOf('structure', null, STRUCTURES.parts) === 'no';
  const lines = rule.way !== 'line' ? 'balance' : refused ? 'no parts' : 'parts';
  const counted = isPostings ? netted(rows) : withoutRepeatedLines(rows, lines);
  return withAddresses(counted);
}
