import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import type { LedgerAnswer } from '../../../../core/ledger/doubts';
import type { Host } from '../../../../core/ports/host';
import { look } from '../../../../core/usecases/planning/overview';
import { todayOf } from '../../../../core/usecases/planning/today';
import { allCustomers, customerView } from '../../../../core/usecases/customers/customerView';
import type { Services } from '../../../../core/usecases/types';
import { answerLedger, forgetAnswer } from '../../../../core/usecases/workbook/answerLedger';
import { findLedger, readMemory } from '../../../../core/usecases/workbook/ledgers';
import { readAnswers } from '../../../../core/workbook/answerRows';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { POLICY_SHEET, readPolicy } from '../../../../core/workbook/policySheet';
import { ANSWER_HEADERS } from '../../../../core/workbook/policyTables';
import { createExcelHost } from '../../../../excel-addin/host/excelHost';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeChannel, FakeClock, servicesOn } from '../../../fakes/services';
import { localServices } from '../../../reliability/crash/memoryWorld';
import { briefly, excelInNode } from '../../../workbench/excelInNode';

const DUE = 45900;
const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Status'];
const row = (n: number, status: string, more: Partial<Record<'currency' | 'due', Cell>> = {}): Cell[] => [
  `R-${n}`,
  `Customer ${n}`,
  `a${n}@x.example`,
  more.due ?? DUE,
  100 * n,
  more.currency ?? 'EUR',
  status,
];
const LEDGER: Cell[][] = [HEADERS, row(1, 'Open'), row(2, 'Zurückgeholt'), row(3, 'Zurückgeholt'), row(4, 'Query')];
const SHEET = 'Receivables';

interface World {
  readonly host: Host;
  readonly services: Services;
}

function inMemory(rows: Cell[][], policy?: Cell[][]): World & { readonly memory: MemoryHost } {
  const memory = new MemoryHost({ [SHEET]: rows, ...(policy === undefined ? {} : { [POLICY_SHEET]: policy }) });
  memory.selected = { sheet: SHEET, rows: rows.map((_, i) => i) };
  const services = servicesOn(memory);
  return { host: services.host, services, memory };
}

function inExcel(rows: Cell[][]): World {
  const { grid, run } = excelInNode([SHEET]);
  const [ledger] = grid.sheets();
  const typed = rows.map((cells) => cells.map((c) => (typeof c === 'string' && c !== '' ? `'${c}` : String(c ?? ''))));
  grid.fill(ledger?.id ?? '', typed);
  grid.select([{ sheet: ledger?.id ?? '', row: 0, column: 0, height: rows.length, width: HEADERS.length }]);
  const host = createExcelHost({
    run,
    sleep: briefly,
    who: () => Promise.resolve('ana'),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: () => () => undefined,
  });
  const services = localServices(host, { email: new FakeChannel() }, new FakeClock(), 'n');
  return { host: services.host, services };
}

const settled: LedgerAnswer = { code: 'status-word', column: 'Status', word: 'Zurückgeholt', answer: 'settled' };
const owed: LedgerAnswer = { ...settled, answer: 'owed' };

async function standings({ host }: World): Promise<string[]> {
  const ledger = await findLedger({ host }, await readMemory(host));
  return (ledger?.rows ?? []).map(({ standing }) => standing);
}

async function doubts({ host }: World) {
  const ledger = await findLedger({ host }, await readMemory(host));
  return (ledger?.reading?.doubts ?? []).map(({ code, word, rows }) => [code, word, rows.length]);
}

describe.each<[string, (rows: Cell[][]) => World]>([
  ['in memory', (rows) => inMemory(rows)],
  ['in Excel', inExcel],
])('answers about a ledger %s', (_where, make) => {
  test('are asked once, kept in the policy sheet and read by everything', async () => {
    const world = make(LEDGER);
    expect(await standings(world)).toEqual(['owed', 'unclear', 'unclear', 'unclear']);
    expect(await doubts(world)).toEqual([
      ['status-word', 'Zurückgeholt', 2],
      ['status-word', 'Query', 1],
    ]);

    await answerLedger(world.services, SHEET, owed);
    expect(await standings(world)).toEqual(['owed', 'owed', 'owed', 'unclear']);
    expect(await doubts(world)).toEqual([['status-word', 'Query', 1]]);
    const seen = await look(world.services);
    expect(seen.state === 'ready' && seen.plan.messages.map(({ customer }) => customer)).toEqual([
      'Customer 1',
      'Customer 2',
      'Customer 3',
    ]);
    expect((await todayOf(world.services)).plan?.messages).toHaveLength(3);
    expect((await customerView(world.services, 'Customer 2'))?.totals).toMatchObject([{ overdue: 200 }]);
    expect(await allCustomers(world.services)).toHaveLength(4);

    await answerLedger(world.services, SHEET, settled);
    expect(await standings(world)).toEqual(['owed', 'settled', 'settled', 'unclear']);
    const block = await world.host.readSheet(POLICY_SHEET);
    const table = block?.rows.findIndex((cells) => cells.includes('Question')) ?? -1;
    expect(block?.rows[table]?.slice(0, 5)).toEqual([...ANSWER_HEADERS]);
    expect(block?.rows.slice(table + 1).map((cells) => cells.slice(0, 5))).toEqual([
      ['What a word means', SHEET, 'Status', 'Zurückgeholt', 'settled'],
    ]);

    const [kept] = readAnswers(block);
    if (kept !== undefined) await forgetAnswer(world.services, kept);
    expect(await doubts(world)).toHaveLength(2);
  });

  test('a word that looks like a formula stays text', async () => {
    const word = '=HYPERLINK("https://evil.example","Paid")';
    const world = make([HEADERS, row(1, 'Open'), row(2, word), row(3, word)]);
    await answerLedger(world.services, SHEET, { ...owed, word });
    const [kept] = readAnswers(await world.host.readSheet(POLICY_SHEET));
    expect(kept?.word).toBe(word);
    expect(await standings(world)).toEqual(['owed', 'owed', 'owed']);
  });
});

describe('answers that have a place of their own', () => {
  test('the currency goes into the policy', async () => {
    const world = inMemory([HEADERS, row(1, 'Open', { currency: '' }), row(2, 'Open', { currency: '' })]);
    expect(await doubts(world)).toEqual([['currency', null, 2]]);
    await answerLedger(world.services, SHEET, { code: 'currency', column: 'Currency', word: null, answer: 'gbp' });
    expect(await doubts(world)).toEqual([]);
    const block = await world.host.readSheet(POLICY_SHEET);
    expect(block === null ? '' : readPolicy(block).currency).toBe('GBP');
    await expect(
      answerLedger(world.services, SHEET, { code: 'currency', column: null, word: null, answer: 'pounds' }),
    ).rejects.toThrow('“pounds” is no answer to this question.');
  });

  test('a column goes among the columns, beside those that were chosen before', async () => {
    const headers = HEADERS.map((header) => (header === 'Open amount' ? 'Amount' : header));
    const rows = [headers, row(1, ''), row(2, ''), row(3, '')];
    const world = inMemory(rows);
    await answerLedger(world.services, SHEET, { code: 'email', column: null, word: null, answer: 'none' });
    await answerLedger(world.services, SHEET, { code: 'open-column', column: null, word: null, answer: 'Amount' });
    expect((await readMemory(world.host)).columns).toEqual([
      { sheet: SHEET, field: 'email', header: null },
      { sheet: SHEET, field: 'openAmount', header: 'Amount' },
    ]);
    expect(await standings(world)).toEqual(['owed', 'owed', 'owed']);
    expect(await doubts(world)).toEqual([]);
  });

  test('dates that nothing proves are read once their order is told', async () => {
    const rows = [HEADERS, row(1, '', { due: '03/04/2025' }), row(2, '', { due: '05/06/2025' })];
    const world = inMemory(rows);
    expect(await doubts(world)).toEqual([['date-order', null, 2]]);
    await answerLedger(world.services, SHEET, { code: 'date-order', column: 'Due date', word: null, answer: 'DMY' });
    const ledger = await findLedger(world, await readMemory(world.host));
    expect(ledger?.rows.map(({ dueDate }) => dueDate)).toEqual(['2025-04-03', '2025-06-05']);
    const block = await world.host.readSheet(POLICY_SHEET);
    expect(block?.rows.flat()).toContain('day first');
  });

  test('nothing that is no answer is kept', async () => {
    const world = inMemory(LEDGER);
    await expect(answerLedger(world.services, SHEET, { ...owed, answer: 'whatever' })).rejects.toThrow(
      '“whatever” is no answer to this question.',
    );
    expect(readAnswers(await world.host.readSheet(POLICY_SHEET))).toEqual([]);
  });
});

describe('the rows of answers', () => {
  const table = (...rows: Cell[][]): Cell[][] => [
    ...writePolicy(DEFAULT_POLICY),
    [],
    [...ANSWER_HEADERS, 'My note'],
    ...rows,
  ];

  test('hold for a header of the same text on another sheet, and an own answer before', async () => {
    const elsewhere = ['What a word means', 'Export May', 'Status', 'zurückgeholt', 'settled'];
    expect(await standings(inMemory(LEDGER, table(elsewhere)))).toEqual(['owed', 'settled', 'settled', 'unclear']);
    const own = ['What a word means', SHEET, 'STATUS', 'Zurückgeholt', 'Owed'];
    expect(await standings(inMemory(LEDGER, table(own, elsewhere)))).toEqual(['owed', 'owed', 'owed', 'unclear']);
    const otherHeader = ['What a word means', SHEET, 'State', 'Zurückgeholt', 'owed'];
    expect(await standings(inMemory(LEDGER, table(otherHeader)))).toEqual(['owed', 'unclear', 'unclear', 'unclear']);
  });

  test('what is about no header holds for its own sheet alone', async () => {
    const rows = [HEADERS, row(1, '', { due: '03/04/2025' }), row(2, '', { due: '05/06/2025' })];
    const order = (sheet: string): Cell[] => ['Order of dates', sheet, '', '', 'day first'];
    expect(await doubts(inMemory(rows, table(order(SHEET))))).toEqual([]);
    expect(await doubts(inMemory(rows, table(order('Another'))))).toHaveLength(1);
  });

  test.each<[string, Cell[], string, string]>([
    ['a question that is not known', ['What is this', SHEET, 'Status', 'Query', 'owed'], 'A', 'What a word means'],
    ['an answer that is none', ['What a word means', SHEET, 'Status', 'Query', 'perhaps'], 'E', 'written off'],
    ['days that are no number', ['When rows are due', SHEET, '', '', 'soon'], 'E', 'whole number'],
  ])('%s is told with its cell', async (_what, cells, column, says) => {
    const rows = table(cells);
    await expect(look(inMemory(LEDGER, rows).services)).rejects.toMatchObject({
      name: 'DamagedSheetError',
      cell: `${column}${rows.length}`,
      message: expect.stringContaining(says),
    });
  });

  test('notes beside them and other answers stay as they are when one changes', async () => {
    const note = [...['What a word means', SHEET, 'Status', 'Query', ' Void '], 'Ana asked them'];
    const changed = ['What a word means', SHEET, 'Status', 'Zurückgeholt', 'settled', 'Tom'];
    const world = inMemory(LEDGER, table(note, changed));
    await answerLedger(world.services, SHEET, owed);
    const rows = world.memory.sheets.get(POLICY_SHEET) ?? [];
    expect(rows.slice(-2)).toEqual([note, ['What a word means', SHEET, 'Status', 'Zurückgeholt', 'owed', 'Tom']]);
    expect(await standings(world)).toEqual(['owed', 'owed', 'owed', 'void']);
  });

  test('a colleague who writes at the same time loses nothing', async () => {
    const world = inMemory(LEDGER, table());
    const { changeSheet } = world.memory;
    let first = true;
    world.memory.changeSheet = async (change) => {
      if (first) {
        first = false;
        const theirs = ['What a word means', SHEET, 'Status', 'Query', 'disputed'];
        world.memory.sheets.get(POLICY_SHEET)?.push(theirs);
      }
      return changeSheet.call(world.memory, change);
    };
    await answerLedger(world.services, SHEET, owed);
    expect(await standings(world)).toEqual(['owed', 'owed', 'owed', 'disputed']);
  });
});
