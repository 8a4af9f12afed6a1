import { describe, expect, it } from '@jest/globals';
import { isoOf } from '../../../core/calendar/civil';
import type { ReadRow } from '../../../core/ledger/readRow';
import { expectations, gridOf, reading, type Expectation, type ExpectedRow } from '../../support/ledgers';

const NEVER = new Set(['settled', 'void', 'draft', 'written off', 'not an invoice']);
const list = <T>(also: T | readonly T[] | undefined): readonly T[] =>
  also === undefined ? [] : Array.isArray(also) ? also : [also as T];
/** A leading zero that a spreadsheet drops does not matter. */
const plain = (text: string | null): string => (text ?? '').trim().toLowerCase().replace(/^0+/, '');
const near = (a: number | null, b: number | null): boolean => a !== null && b !== null && Math.abs(a - b) < 0.005;
const dueOf = ({ dueDay }: ReadRow): string | null => (dueDay === undefined ? null : isoOf(dueDay));

/** What is wrong with a row, as a reminder would show it; '' for nothing. */
function fault(row: ReadRow | undefined, right: ExpectedRow, isPart: boolean): string {
  if (row === undefined) return 'is not listed';
  const { standing } = row.judgement;
  const mayBeSent = standing === 'owed' && row.hold === null && row.dueDay !== undefined;
  if (mayBeSent && (right.kind !== 'owed' || right.hold !== undefined)) return `would be chased, and is ${right.kind}`;
  if (standing === 'owed' && NEVER.has(right.kind)) return `counts as owed, and is ${right.kind}`;
  if (right.kind !== 'owed' || standing !== 'owed') return '';
  if (!isPart && ![right.open, ...list(right.open_also)].some((open) => near(row.open, open)))
    return `open ${row.open}`;
  if (![right.due, ...list(right.due_also)].includes(dueOf(row))) return `due ${dueOf(row)}`;
  const customers = [right.customer, ...list(right.customer_also)].map(plain);
  if (!customers.includes(plain(row.customer))) return `customer ${row.customer}`;
  const invoices = [right.invoice, ...list(right.invoice_also)].map(plain);
  if (!invoices.includes(plain(row.invoice))) return `invoice ${row.invoice}`;
  if (right.currency !== null && row.currency !== right.currency) return `currency ${row.currency}`;
  if (right.email !== null && plain(row.email) !== plain(right.email)) return `e-mail ${row.email}`;
  return '';
}

describe.each(expectations())('$name', (expected: Expectation) => {
  it('chases nothing that is not owed, and reads what is owed right', async () => {
    const { rows, head } = reading(await gridOf(expected), [], expected.today);
    const byRow = new Map(rows.map((row) => [row.row + 1, row]));
    const parts = new Set((expected.by_invoice ?? []).flatMap((invoice) => invoice.rows));
    const faults = expected.rows.flatMap((right) => {
      const found = fault(byRow.get(right.row), right, parts.has(right.row));
      return found === '' ? [] : [`row ${right.row} ${found}`];
    });
    expect(faults).toEqual([]);
    expect(head.row + 1).toBe(expected.header_row);
    for (const { rows: of, open } of expected.by_invoice ?? []) {
      if (open === null) continue;
      const all = of.reduce((sum, row) => sum + (byRow.get(row)?.open ?? 0), 0);
      expect(all).toBeCloseTo(open, 2);
    }
  });

  it('asks what has to be asked, and nothing where nothing has', async () => {
    const { doubts } = reading(await gridOf(expected), [], expected.today);
    if (expected.must_ask.length === 0) expect(doubts).toEqual([]);
    expect(doubts.length).toBeGreaterThanOrEqual(expected.must_ask.length);
  });

  it('lists every row that is not blank', async () => {
    const grid = await gridOf(expected);
    const { rows, head } = reading(grid, [], expected.today);
    const filled = grid.rows.flatMap((cells, r) =>
      r >= head.row + head.depth && cells.some((cell) => cell !== null && String(cell).trim() !== '') ? [r] : [],
    );
    expect(rows.map(({ row }) => row)).toEqual(filled);
  });
});

it('reads nearly all that is owed as owed', async () => {
  let owed = 0;
  let read = 0;
  for (const expected of expectations()) {
    const { rows } = reading(await gridOf(expected), [], expected.today);
    const standing = new Map(rows.map((row) => [row.row + 1, row.judgement.standing]));
    for (const { row, kind } of expected.rows) {
      if (kind !== 'owed') continue;
      owed += 1;
      if (standing.get(row) === 'owed') read += 1;
    }
  }
  expect(owed).toBeGreaterThan(100);
  expect(read / owed).toBeGreaterThanOrEqual(0.95);
});
