import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dayOfIso } from '../../core/calendar/civil';
import { readWhole } from '../../core/ledger/ledger';
import type { ChosenColumns } from '../../core/ledger/mapping';
import { planned } from '../../scripts/ledger/plan';
import { expectations, gridFrom, gridOf, type Expectation } from '../support/ledgers';
import type { LedgerGrid } from '../../core/ledger/grid';

type Planned = Awaited<ReturnType<typeof planned>> & { readonly rows: readonly number[] };

async function planFor(grid: LedgerGrid, today: string, chosen: ChosenColumns = {}): Promise<Planned> {
  const day = dayOfIso(today)!;
  const ledger = readWhole(grid, { today: day, told: { answers: [], currency: '' }, chosen });
  const rows = ledger.reading!.rows.map(({ row }) => row + 1);
  return { ...(await planned(ledger, ledger.reading!, day)), rows };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe.each(expectations())('what would be sent for $name', (expected: Expectation) => {
  const right = new Map(expected.rows.map((row) => [row.row, row]));
  const planning = async (): Promise<Planned & { readonly sent: readonly number[] }> => {
    const plan = await planFor(await gridOf(expected), expected.today);
    const left = new Set(plan.skipped.map(({ row }) => row));
    return { ...plan, sent: plan.rows.filter((row) => !left.has(row)) };
  };

  it('asks for nothing that is not owed, and tells of every other row why not', async () => {
    const { rows, skipped, sent, messages } = await planning();
    expect(sent.filter((row) => right.get(row)?.kind !== 'owed' || right.get(row)?.hold !== undefined)).toEqual([]);
    expect(skipped.filter(({ reason }) => reason === '')).toEqual([]);
    expect(sent.length).toBe(sum(messages.map(({ invoices }) => invoices.length)));
    expect(sent.length + skipped.length).toBe(rows.length);
  });

  it('asks for what is open less the credits', async () => {
    const { skipped, sent, messages } = await planning();
    const credits = skipped.filter(({ reason }) => reason === 'credit taken off').map(({ row }) => row);
    const open = sum([...sent, ...credits].map((row) => right.get(row)?.open ?? Number.NaN));
    expect(sum(messages.map(({ toPay }) => toPay))).toBeCloseTo(open, 2);
  });

  if (expected.must_ask.length > 0) return;
  it('writes about all that is late and has an address', async () => {
    const { sent, skipped } = await planning();
    const reasons = new Map(skipped.map(({ row, reason }) => [row, reason]));
    const late = expected.rows.filter(
      ({ kind, due, email, hold }) => kind === 'owed' && hold === undefined && email !== null && due! < expected.today,
    );
    const left = late.filter(({ row }) => !sent.includes(row));
    expect(left.map(({ row }) => `row ${row}: ${reasons.get(row)}`)).toEqual([]);
  });
});

describe('a ledger without a column that is needed', () => {
  const row = ['A-1', 'Ada Ltd', '2026-05-01', 100, 'EUR', '+44 7700 900210'];
  const grid = gridFrom([['Invoice', 'Customer', 'Due date', 'Open', 'Currency', 'Phone'], row]);

  it('has nothing sent before somebody says that there are no addresses', async () => {
    const asked = await planFor(grid, '2026-06-30');
    expect(asked.messages).toEqual([]);
    expect(asked.skipped).toEqual([{ row: 2, reason: 'columns missing: email' }]);
    const { messages, skipped } = await planFor(grid, '2026-06-30', { email: null });
    expect(messages.map(({ channel, invoices }) => [channel, invoices])).toEqual([['call', ['A-1']]]);
    expect(skipped).toEqual([]);
  });
});

it('answers from the command line with the messages and the rows left out', () => {
  const root = join(__dirname, '..', '..');
  const file = join(root, 'test', 'ledgers', 'xero-sales-invoices.csv');
  const words = ['--import', 'tsx', 'scripts/ledger.ts', file, '--today', '2026-06-30', '--plan', '--json'];
  const said: Planned & { readonly rows: readonly unknown[] } = JSON.parse(
    execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' }),
  );
  expect(said.messages[0]).toEqual({
    customer: 'Harbour Lane Cafe Pty Ltd',
    currency: 'AUD',
    channel: 'email',
    level: 2,
    invoices: ['INV-0101'],
    toPay: expect.any(Number),
  });
  expect(said.rows.length).toBe(said.skipped.length + said.messages.flatMap(({ invoices }) => invoices).length);
});
