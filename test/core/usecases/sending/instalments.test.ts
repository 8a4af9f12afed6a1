import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOfIso, isoOf } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import type { LedgerRow } from '../../../../core/ledger/ledgerRow';
import { readWhole } from '../../../../core/ledger/ledger';
import { shownNumber } from '../../../../core/ledger/instalmentNames';
import { inTermsOf } from '../../../../core/log/knownInstalments';
import { historyOf, NEVER_SETTLED } from '../../../../core/log/history';
import { judgeClaims } from '../../../../core/log/claims';
import { LOG_SHEET, type LogRecord } from '../../../../core/log/record';
import { planReminders } from '../../../../core/reminders/planning';
import { todayOf } from '../../../../core/usecases/planning/today';
import { recordDispute } from '../../../../core/usecases/customers/recordFact';
import { compareExport } from '../../../../core/usecases/refresh/compareExport';
import { updateFromExport as refresh } from '../../../../core/usecases/refresh/update';
import { updateLedger } from '../../../../core/usecases/workbook/mirror';
import { parseCsv } from '../../../../core/ledger/csv';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { templateBook } from '../../../../core/messages/templateBook';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeClock, ignore, servicesOn, type FakeServices } from '../../../fakes/services';
import { inExcel, inSheets } from '../../../support/openHosts';
import { logRecord } from '../../../support/logRecords';
import { WORDINGS } from '../../../support/words';

const SHEET = 'Receivables';
const HEAD = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level', 'Last reminder'];
const day = (iso: string): number => dayOfIso(iso) ?? 0;
const part = (due: string, open: Cell, invoice = 'F-100'): Cell[] => [
  invoice,
  'Orchard',
  'ap@orchard.example',
  day(due),
  open,
  'EUR',
  '',
  '',
];

const PARTS = [part('2025-10-01', 100), part('2025-11-01', 200), part('2025-12-24', 300)];

const HOSTS = [
  ['memory', (rows: Cell[][]) => new MemoryHost({ [SHEET]: rows })],
  ['Excel', (rows: Cell[][]) => inExcel(SHEET, rows).host],
  ['Google Sheets', (rows: Cell[][]) => inSheets(SHEET, rows).host],
] as const;

async function run(services: FakeServices) {
  const { plan, mapping } = await todayOf(services);
  if (plan === null || mapping === null) throw new Error('no ledger');
  await services.sender.deliver(plan.messages, ignore);
  await updateLedger(services, mapping, plan.messages);
  return plan;
}

const linesOf = ({ messages }: Awaited<ReturnType<typeof run>>) =>
  messages.flatMap(({ lines }) => lines.map(({ invoice, level, amount }) => [invoice, level, amount] as const)).sort();

describe.each(HOSTS)('an invoice in instalments in %s', (_name, open) => {
  test('each has its own ladder, told apart in the log and in the ledger, and none goes out twice', async () => {
    const services = servicesOn(open([HEAD, ...PARTS.map((row) => [...row])]), new FakeClock());
    const first = await run(services);
    expect(linesOf(first)).toEqual([
      ['F-100 · 2025-10-01', 2, 100],
      ['F-100 · 2025-11-01', 2, 200],
    ]);
    expect(first.skipped.map(({ reason }) => reason)).toEqual(['not due']);
    const log = await services.host.readSheet(LOG_SHEET);
    const at = (log?.rows[0] ?? []).indexOf('Claims');
    expect(log?.rows.slice(1).map((row) => row[at])).toEqual([
      'F-100 · 2025-10-01 [2, beside 2025-11-01 2025-12-24]; F-100 · 2025-11-01 [2]',
    ]);
    const rows = (await services.host.readSheet(SHEET))?.rows ?? [];
    expect(rows.slice(1).map((row) => [row[6], row[7]])).toEqual([
      [2, day('2025-11-21')],
      [2, day('2025-11-21')],
      ['', ''],
    ]);
    // The customer knows the number; the due date stands beside it.
    expect(services.channel.sent[0]?.email.html).toContain('F-100');
    expect(services.channel.sent[0]?.email.html).not.toContain('F-100 ·');
    expect(linesOf(await run(services))).toEqual([]);
    services.clock.utc = '2026-01-31T09:00:00Z';
    expect(linesOf(await run(services))).toEqual([
      ['F-100 · 2025-10-01', 3, 100],
      ['F-100 · 2025-11-01', 3, 200],
      ['F-100 · 2025-12-24', 2, 300],
    ]);
  });
});

describe('an instalment', () => {
  const world = (rows: Cell[][], ledger = rows.map((row) => [...row])) => {
    const host = new MemoryHost({ [SHEET]: [HEAD.slice(0, 6), ...ledger.map((row) => row.slice(0, 6))] });
    const services = servicesOn(host, new FakeClock());
    const put = (next: Cell[][]): void => {
      host.sheets.set(SHEET, [HEAD.slice(0, 6), ...next.map((row) => row.slice(0, 6))]);
    };
    return { host, services, put };
  };

  test('whose due date is corrected goes on with its ladder, and so does the last one that is left', async () => {
    const { services, put } = world(PARTS);
    await run(services);
    put([part('2025-10-01', 100), part('2025-11-20', 200), part('2025-12-24', 300)]);
    services.clock.utc = '2025-12-08T09:00:00Z';
    const corrected = (await todayOf(services)).plan;
    expect(corrected && linesOf(corrected)).toEqual([
      ['F-100 · 2025-10-01', 3, 100],
      ['F-100 · 2025-11-20', 3, 200],
    ]);
    put([part('2025-11-20', 200)]);
    const alone = (await todayOf(services)).plan;
    expect(alone && linesOf(alone)).toEqual([['F-100', 3, 200]]);
  });

  test('that nobody was reminded of begins at its first level, though one before it was paid and left the ledger', async () => {
    const { services, put } = world(PARTS);
    await run(services);
    put([part('2025-12-24', 300)]);
    services.clock.utc = '2026-01-12T09:00:00Z';
    expect(linesOf(await run(services))).toEqual([['F-100', 2, 300]]);
    // It stands alone by now, and what went out for it counts when a new one comes.
    put([part('2025-12-24', 300), part('2026-02-01', 50)]);
    services.clock.utc = '2026-01-13T09:00:00Z';
    expect(linesOf(await run(services))).toEqual([]);
  });

  test('what went out while the number stood in one row counts for what was due by then', async () => {
    const { services, put } = world([part('2025-10-01', 600)]);
    expect(linesOf(await run(services))).toEqual([['F-100', 2, 600]]);
    put(PARTS);
    services.clock.utc = '2025-12-05T09:00:00Z';
    expect(linesOf(await run(services))).toEqual([
      ['F-100 · 2025-10-01', 3, 100],
      ['F-100 · 2025-11-01', 3, 200],
    ]);
    services.clock.utc = '2026-01-05T09:00:00Z';
    expect(linesOf(await run(services))).toContainEqual(['F-100 · 2025-12-24', 2, 300]);
  });

  test('copies count once, and rows that differ under one due date wait', async () => {
    const { services } = world([
      part('2025-10-01', 100),
      part('2025-10-01', 100),
      part('2025-11-01', 200),
      part('2025-11-01', 250),
    ]);
    const plan = await run(services);
    expect(linesOf(plan)).toEqual([['F-100 · 2025-10-01', 2, 100]]);
    expect(plan.skipped.map(({ reason }) => reason)).toEqual(['duplicate', 'duplicate', 'duplicate']);
  });

  test('a credit under the number lessens what is asked for; a row without a due date leaves open what the rows are', async () => {
    const { services, put } = world([...PARTS, part('2025-10-05', -60)]);
    const plan = (await todayOf(services)).plan;
    expect(plan?.messages.map(({ toPay }) => toPay)).toEqual([240]);
    put([...PARTS, ['F-100', 'Orchard', 'ap@orchard.example', '', 40, 'EUR']]);
    expect((await todayOf(services)).plan?.messages).toEqual([]);
  });

  test('a dispute about the number stops them all, one about an instalment that one, whatever its due date is by now', async () => {
    const { services, put, host } = world(PARTS);
    const rows = readWhole({ sheet: SHEET, top: 0, left: 0, rows: host.sheets.get(SHEET) ?? [] }).rows;
    const second = rows.find(({ invoice }) => invoice === 'F-100 · 2025-11-01');
    if (second === undefined) throw new Error('no instalment');
    await recordDispute(services, { customer: 'Orchard', rows: [second], reason: 'other', note: '' });
    expect((await todayOf(services)).plan?.messages.flatMap(({ lines }) => lines.map((l) => l.invoice))).toEqual([
      'F-100 · 2025-10-01',
    ]);
    put([part('2025-10-01', 100), part('2025-11-10', 200), part('2025-12-24', 300)]);
    const { plan } = await todayOf(services);
    expect(plan?.messages.flatMap(({ lines }) => lines.map((l) => l.invoice))).not.toContain('F-100 · 2025-11-10');
  });

  test('a text that looks like one is a number like any other', async () => {
    const { services } = world([part('2025-10-01', 100, 'F-100 · 2025-11-01'), part('2025-11-01', 7)]);
    const plan = await run(services);
    expect(linesOf(plan).map(([invoice]) => shownNumber(invoice))).toEqual(['F-100 · 2025-11-01', 'F-100']);
    expect(services.channel.sent[0]?.email.text).toContain('F-100 · 2025-11-01');
  });

  test('an export that parts an invoice adds its instalments and loses none', async () => {
    const { services, host } = world([part('2025-10-01', 600)]);
    const csv =
      'Invoice,Customer,Due date,Open amount,Currency\nF-100,Orchard,2025-10-01,100,EUR\nF-100,Orchard,2025-11-01,200,EUR\nF-100,Orchard,2025-12-24,300,EUR\n';
    const grid = { sheet: 'csv', top: 0, left: 0, rows: parseCsv(csv) };
    const found = await compareExport(services, SHEET, grid);
    if (found.state !== 'compared') throw new Error(found.state);
    await refresh(services, found.comparison, { gone: 'paid', file: 'x.csv' });
    expect((host.sheets.get(SHEET) ?? []).slice(1).map((row) => [row[0], row[3], row[4]])).toEqual([
      ['F-100', day('2025-10-01'), 100],
      ['F-100', day('2025-11-01'), 200],
      ['F-100', day('2025-12-24'), 300],
    ]);
  });

  test('two people who read the ledger before and after a correction do not both send', () => {
    const held = logRecord({
      invoices: [{ invoice: 'F-100 · 2025-11-01', level: 2, cycle: 1, beside: ['2025-12-24'] }],
    });
    const claim = (invoice: string, beside: string[], nonce = 'n2'): number =>
      judgeClaims([held], [logRecord({ nonce, key: nonce, invoices: [{ invoice, level: 2, cycle: 1, beside }] })])
        .accepted.length;
    expect(claim('F-100 · 2025-11-01', ['2025-12-24'])).toBe(0);
    expect(claim('F-100 · 2025-11-20', ['2025-12-24'])).toBe(0);
    expect(claim('F-100', [])).toBe(0);
    expect(claim('F-100 · 2025-12-24', ['2025-11-01'])).toBe(1);
  });
});

interface Truth {
  due: number;
  open: number;
  /** Levels that went out for it. */
  readonly levels: number[];
}

const step = fc.record({
  kind: fc.constantFrom('correct', 'pay', 'remove', 'nothing'),
  which: fc.nat(5),
  days: fc.integer({ min: -14, max: 14 }).filter((days) => days !== 0),
  wait: fc.integer({ min: 1, max: 40 }),
  turn: fc.nat(5),
});

const MAPPED = readWhole({
  sheet: SHEET,
  top: 0,
  left: 0,
  rows: [HEAD.slice(0, 6), ...PARTS.map((row) => row.slice(0, 6))],
});

function rowsOf(parts: readonly Truth[], turn: number): readonly LedgerRow[] {
  const cells = parts.map(({ due, open }) => ['F-100', 'Orchard', 'ap@orchard.example', due, open, 'EUR']);
  const turned =
    cells.length === 0 ? [] : [...cells.slice(turn % cells.length), ...cells.slice(0, turn % cells.length)];
  return readWhole({ sheet: SHEET, top: 0, left: 0, rows: [HEAD.slice(0, 6), ...turned] }).rows;
}

test('whatever is corrected, paid or removed between runs, no instalment gets a level twice and none is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 30, max: 60 }), { minLength: 2, maxLength: 5 }),
      fc.array(step, { maxLength: 12 }),
      (gaps, steps) => {
        let due = day('2025-09-01');
        let today = due;
        let parts: Truth[] = gaps.map((gap, i) => ({ due: (due += gap), open: 100 + i, levels: [] }));
        let log: LogRecord[] = [];
        for (const { kind, which, days, wait, turn } of steps) {
          const chosen = parts[which % Math.max(1, parts.length)];
          if (
            kind === 'correct' &&
            chosen !== undefined &&
            parts.every((one) => one === chosen || Math.abs(one.due - chosen.due - days) > 14)
          )
            chosen.due += days;
          if (kind === 'pay' && chosen !== undefined) chosen.open = 0;
          if (kind === 'remove') parts = parts.filter(({ open }) => open > 0);
          today += wait;
          const plan = (turned: number) => {
            const rows = rowsOf(parts, turned);
            const history = historyOf(inTermsOf(rows, log), NEVER_SETTLED);
            return {
              rows,
              ...planReminders({
                rows,
                mapping: MAPPED.mapping,
                asOf: today,
                history,
                policy: DEFAULT_POLICY,
                book: templateBook(WORDINGS, []),
              }),
            };
          };
          const { rows, messages, skipped } = plan(turn);
          const lines = messages.flatMap((message) => message.lines);
          expect(lines.length + skipped.length).toBe(rows.length);
          expect(skipped.map(({ reason }) => reason)).not.toContain('duplicate');
          const key = ({ invoice, level }: (typeof lines)[number]): string => `${invoice} ${level}`;
          expect(
            plan(turn + 1)
              .messages.flatMap((message) => message.lines.map(key))
              .sort(),
          ).toEqual(lines.map(key).sort());
          for (const { dueDate, level } of lines.map((line) => ({ dueDate: line.dueDate, level: line.level }))) {
            const truth = parts.find((one) => isoOf(one.due) === dueDate);
            expect(truth?.levels.every((before) => before < level)).toBe(true);
            expect(truth?.open).toBeGreaterThan(0);
            truth?.levels.push(level);
          }
          const made = messages.map((message, i) =>
            logRecord({
              nonce: `n${log.length + i}`,
              key: `k${log.length + i}`,
              customer: message.customer,
              invoices: message.claims,
              level: message.level,
              whenUtc: `${isoOf(today)}T10:00:00Z`,
              whenLocal: `${isoOf(today)} 10:00`,
              state: 'sent',
            }),
          );
          expect(judgeClaims(log, made).refused).toEqual([]);
          log = [...log, ...made];
        }
      },
    ),
    { numRuns: 150 },
  );
});
