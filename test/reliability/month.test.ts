import { afterAll, describe, expect, test } from '@jest/globals';
import { dayOfIso, isoOf, weekdayOf, type Day } from '../../core/calendar/civil';
import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { receivables } from '../../workbench/sample/receivables';
import { cycleFaults, gapFaults, grantedFaults, heldFaults, levelFaults, tableOf } from './month/rules';
import { live, type Happening, type Month, type Sent } from './month/simulate';
import { cases } from '../support/effort';
import { seeded } from './race/random';

const FIRST = dayOfIso('2025-11-03') as Day;
const DAYS = 31;
/** Nobody is there on these days: an illness, a local holiday. */
const MISSED = new Set(['2025-11-11', '2025-11-12', '2025-11-13', '2025-11-26'].map((iso) => dayOfIso(iso) as Day));
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const lines: string[] = [];
afterAll(() => void process.stdout.write(`${lines.join('\n')}\n`));

/** The sample as a fresh workbook gets it, its formulas left out. */
function sampleRows(): Cell[][] {
  const [sheet] = receivables(FIRST).sheets;
  const cells = sheet?.cells ?? [];
  const height = Math.max(...cells.map(({ row }) => row)) + 1;
  const rows = Array.from({ length: height }, (): Cell[] => new Array<Cell>(14).fill(''));
  for (const { row, column, content = '' } of cells) {
    const plain = content.startsWith("'")
      ? content.slice(1)
      : /^-?\d+(\.\d+)?$/.test(content)
        ? Number(content)
        : content;
    (rows[row] as Cell[])[column] = content.startsWith('=') ? '' : plain;
  }
  return rows;
}

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level', 'Last reminder'];

function generatedRows(count: number, random: () => number): Cell[][] {
  const customers = Math.floor(count / 6);
  const row = (i: number): Cell[] => {
    const customer = Math.floor(random() * customers);
    const amount = random() < 0.05 ? 0 : Math.round(random() * 500_000) / 100;
    const currency = customer % 10 === 0 && random() < 0.3 ? 'USD' : 'EUR';
    const due = FIRST + 25 - Math.floor(random() ** 2 * 150);
    return [`G-${i}`, `Customer ${customer}`, `c${customer}@customer.example`, due, amount, currency, '', ''];
  };
  return [HEADERS, ...Array.from({ length: count }, (_x, i) => row(i + 1))];
}

/** Payments, disputes, promises and opt-outs, spread over the month. */
function happeningsOf(rows: readonly (readonly Cell[])[], share: number, random: () => number): Happening[] {
  const found: Happening[] = [];
  for (const row of rows.slice(1)) {
    if (random() >= share) continue;
    const day = FIRST + Math.floor(random() * DAYS);
    const at = { day, invoice: String(row[0]), customer: String(row[1]) };
    const dice = random();
    if (dice < 0.6) found.push({ ...at, kind: 'payment' });
    else if (dice < 0.75) found.push({ ...at, kind: 'dispute' });
    else if (dice < 0.97) found.push({ ...at, kind: 'promise', until: day + 3 + Math.floor(random() * 10) });
    else found.push({ ...at, kind: 'opt-out' });
  }
  return found;
}

/** Some payments bounce: their invoices are open again days later. */
function bouncing(happenings: readonly Happening[], share: number, random: () => number): Happening[] {
  return happenings.map((happening) => {
    if (happening.kind !== 'payment' || random() >= share) return happening;
    return { ...happening, until: happening.day + 1 + Math.floor(random() * 6) };
  });
}

const isSeen = (day: Day): boolean => weekdayOf(day) <= 4 && !MISSED.has(day);

const label = (day: Day): string => `${NAMES[weekdayOf(day)] ?? ''} ${isoOf(day)}`;

async function check(title: string, month: Month): Promise<readonly Sent[]> {
  const sent = await live(month);
  lines.push(`\n${title}`, ...tableOf(sent, label));
  expect(levelFaults(sent)).toEqual([]);
  expect(gapFaults(sent, DEFAULT_POLICY.gap)).toEqual([]);
  expect(grantedFaults(sent)).toEqual([]);
  expect(heldFaults(sent, month.happenings)).toEqual([]);
  expect(cycleFaults(sent, month.happenings, isSeen, month.reopened)).toEqual([]);
  expect(sent.filter(({ day }) => weekdayOf(day) > 4 || month.missed.has(day))).toEqual([]);
  return sent;
}

describe('a month, day by day', () => {
  test('on the sample ledger', async () => {
    const random = seeded(7);
    const rows = sampleRows();
    const happenings = bouncing(happeningsOf(rows, 0.3, random), 0.4, seeded(5));
    const column = { invoice: 0, customer: 1, open: 5 };
    const at = { sheet: 'Receivables', first: FIRST, days: DAYS };
    const month: Month = { ...at, rows, happenings, missed: MISSED, column, reopened: 'goes on' };
    expect((await check('The sample ledger', month)).length).toBeGreaterThan(20);
  });

  /** 5,000 in a thorough run. */
  const INVOICES = cases(5_000);

  test(`on a ledger of ${INVOICES} invoices`, async () => {
    const random = seeded(11);
    const rows = generatedRows(INVOICES, random);
    const happenings = bouncing(happeningsOf(rows, 0.3, random), 0.4, seeded(5));
    const column = { invoice: 0, customer: 1, open: 4 };
    const at = { sheet: 'Ledger', first: FIRST, days: DAYS };
    const month: Month = { ...at, rows, happenings, missed: MISSED, column, reopened: 'begins anew' };
    const sent = await check(`${INVOICES} invoices`, month);
    expect(sent.length).toBeGreaterThan(0.4 * INVOICES);
    const again = new Set(sent.flatMap(({ message }) => message.lines.filter(({ cycle }) => cycle > 1)));
    lines.push(`${again.size} reminders of invoices that were paid and opened again`);
    expect(again.size).toBeGreaterThan(0.01 * INVOICES);
  });
});
