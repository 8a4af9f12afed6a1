import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { LATER_HEADERS, LOG_HEADERS, LOG_SHEET } from '../../../../core/log/record';
import { writeRecord } from '../../../../core/log/rows';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeChannel, FakeClock, ignore, servicesOn } from '../../../fakes/services';
import { reminderOf } from '../../../support/logRecords';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level'];
const ROWS = [
  ['A-1', 'Alder', 'ap@alder.example', 45972, 100, 'EUR', 1],
  ['B-1', 'Birch', 'ap@birch.example', 45972, 50, 'EUR', 1],
];
const EARLIER = LOG_HEADERS.filter((header) => !LATER_HEADERS.includes(header));
const earlierCells = (cells: readonly Cell[]): Cell[] =>
  cells.filter((_, i) => EARLIER.some((header) => header === LOG_HEADERS[i]));
const POLICY = { ...DEFAULT_POLICY, creditor: 'Hartwell', signature: 'Ana Ruiz', iban: 'DE89370400440532013000' };

function world(log: readonly (readonly Cell[])[] | undefined) {
  const sheets = { Receivables: [HEADERS, ...ROWS], [POLICY_SHEET]: writePolicy(POLICY) };
  const host = new MemoryHost(log === undefined ? sheets : { ...sheets, [LOG_SHEET]: log });
  const services = servicesOn(host, new FakeClock(), 'a', new FakeChannel());
  const logRows = (): Cell[][] => host.sheets.get(LOG_SHEET) ?? [];
  return { services, logRows };
}

async function sendAll({ services }: ReturnType<typeof world>): Promise<void> {
  const plan = await dueToday(services);
  const { results } = await services.sender.deliver(plan?.messages ?? [], ignore);
  expect(results.map(({ state }) => state)).toEqual(['sent', 'sent']);
}

const OLD_ROW = earlierCells(writeRecord(reminderOf('Z-9', 2, '2025-10-01')));

describe('a claim in the log', () => {
  test.each([
    ['a new log', undefined],
    ['the log of an earlier version', [EARLIER, OLD_ROW]],
    [
      'one with a person’s own notes beside it',
      [[...EARLIER, 'Mine'], OLD_ROW, [...EARLIER.map(() => ''), 'x', 'wide']],
    ],
    ['one whose columns stand in another order', [[...EARLIER].reverse(), [...OLD_ROW].reverse()]],
  ])('says where answers and the money go: %s', async (_, log) => {
    const { services, logRows } = world(log);
    await sendAll({ services, logRows });
    const [head = [], ...rows] = logRows();
    const columns = ['Reply-To', 'Payment to', 'State code', 'Claims'].map((name) => head.indexOf(name));
    const told = rows.slice(-2).map((row) => columns.map((column) => row[column]));
    expect(told.map(([replyTo, payee, state]) => [replyTo, payee, state])).toEqual([
      ['none', 'Hartwell, DE89370400440532013000', 'sent'],
      ['none', 'Hartwell, DE89370400440532013000', 'sent'],
    ]);
    expect((await dueToday(services))?.lastTerms).toMatchObject({
      replyTo: '',
      payee: 'Hartwell, DE89370400440532013000',
    });
    // Each header once, and what stood there stays.
    expect(new Set(head.filter((cell) => cell !== '')).size).toBe(head.filter((cell) => cell !== '').length);
    if (log !== undefined)
      expect(logRows()[1]?.slice(0, EARLIER.length)).toEqual([...(log[1] ?? [])].slice(0, EARLIER.length));
  });

  test('goes on where a colleague keeps the sheet from getting its columns', async () => {
    const { services, logRows } = world([EARLIER, OLD_ROW]);
    const { host } = services;
    const change = host.changeSheet.bind(host);
    host.changeSheet = (asked) => (asked.sheet === LOG_SHEET ? false : change(asked));
    await sendAll({ services, logRows });
    expect(logRows()[0]).toEqual(EARLIER);
  });
});
