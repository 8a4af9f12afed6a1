import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import { LOG_HEADERS, LOG_SHEET } from '../../../../core/log/record';
import { writeRecord } from '../../../../core/log/rows';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeChannel, FakeClock, ignore, servicesOn } from '../../../fakes/services';
import { reminderOf } from '../../../support/logRecords';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level'];
const ROWS = [
  ['A-1', 'Alder', 'ap@alder.example', 45972, 100, 'EUR', 1],
  ['B-1', 'Birch', 'ap@birch.example', 45972, 50, 'EUR', 1],
];

/** A colleague who changes the log's columns while a claim is on its way. */
function world(meddle: (log: Cell[][]) => void, when: 'before' | 'after') {
  const earlier = writeRecord(reminderOf('Z-9', 2, '2025-10-01'));
  const host = new MemoryHost({ Receivables: [HEADERS, ...ROWS], [LOG_SHEET]: [[...LOG_HEADERS], earlier] });
  const append = host.appendRows.bind(host);
  host.appendRows = async (sheet, rows) => {
    const log = host.sheets.get(LOG_SHEET) ?? [];
    if (sheet === LOG_SHEET && when === 'before') meddle(log);
    await append(sheet, rows);
    if (sheet === LOG_SHEET && when === 'after') meddle(log);
  };
  const [clock, channel] = [new FakeClock(), new FakeChannel()];
  return { host, channel, services: servicesOn(host, clock, 'a', channel) };
}

const putIn = (at: number) => (log: Cell[][]) => {
  for (const [r, row] of log.entries()) row.splice(at, 0, r === 0 ? 'Checked' : r === 1 ? 'by Tom' : '');
};
const moveLast = (to: number) => (log: Cell[][]) => {
  for (const row of log) row.splice(to, 0, row.pop() ?? '');
};

describe.each([
  ['puts a column in at the front', putIn(0)],
  ['puts a column in before State', putIn(LOG_HEADERS.indexOf('State code'))],
  ['puts a column in behind all', putIn(LOG_HEADERS.length)],
  ['moves a column to the front', moveLast(0)],
] as const)('a colleague %s', (_, meddle) => {
  test.each(['before', 'after'] as const)('just %s the claim is written: it stands under its headers', async (when) => {
    const { services, host, channel } = world(meddle, when);
    const plan = await dueToday(services);
    const { results } = await services.sender.deliver(plan?.messages ?? [], ignore);
    expect(results.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(channel.sent.length).toBe(2);
    const log = await services.outbox.records();
    expect(log.map(({ customer, state, address }) => [customer, state, address])).toEqual([
      ['Orchard', 'sent', 'ap@orchard.example'],
      ['Alder', 'sent', 'ap@alder.example'],
      ['Birch', 'sent', 'ap@birch.example'],
    ]);
    const [head = [], first = []] = host.sheets.get(LOG_SHEET) ?? [];
    const theirs = head.indexOf('Checked');
    if (theirs >= 0) expect(first[theirs]).toBe('by Tom');
    expect((await dueToday(services))?.messages).toEqual([]);
  });
});

/** Moves one column to the place of another. */
const moveTo = (from: number, to: number) => (log: Cell[][]) => {
  for (const row of log) row.splice(to, 0, row.splice(from, 1)[0] ?? '');
};

test('whichever column is moved wherever while a claim is written: sent once, and the log is true', async () => {
  const places = LOG_HEADERS.map((_header, i) => i);
  const moves = places.flatMap((from) => places.filter((to) => to !== from).map((to) => [from, to] as const));
  const told = async (from: number, to: number) => {
    const { services, host, channel } = world(moveTo(from, to), 'before');
    const plan = await dueToday(services);
    const { results } = await services.sender.deliver(plan?.messages ?? [], ignore);
    const log = await services.outbox.records();
    const again = await dueToday(services);
    const head = host.sheets.get(LOG_SHEET)?.[0] ?? [];
    return {
      moved: `${LOG_HEADERS[from] ?? ''} to ${to}`,
      states: results.map(({ state }) => state),
      sent: channel.sent.length,
      // Nonces and times are the world's own; all else is the same in each.
      log: log.map(({ nonce: _nonce, ...record }) => record),
      again: again?.messages.length,
      headers: head.length,
    };
  };
  const { moved: _moved, ...wanted } = await told(0, 0);
  expect(wanted).toMatchObject({ states: ['sent', 'sent'], sent: 2, again: 0 });
  for (const [from, to] of moves) {
    expect(await told(from, to)).toEqual({ moved: `${LOG_HEADERS[from] ?? ''} to ${to}`, ...wanted });
  }
});

test('columns that are moved before a claim is written, and again before it is read: sent once, and the log is true', async () => {
  const places = LOG_HEADERS.map((_header, i) => i);
  const words = places.filter((place) => place < 12);
  for (const from of words)
    for (const to of words.filter((place) => place !== from)) {
      const { services, host, channel } = world(moveTo(from, to), 'before');
      const append = host.appendRows.bind(host);
      let once = false;
      host.appendRows = async (sheet, rows) => {
        await append(sheet, rows);
        if (sheet === LOG_SHEET && !once) putIn(0)(host.sheets.get(LOG_SHEET) ?? []);
        once ||= sheet === LOG_SHEET;
      };
      const plan = await dueToday(services);
      const { results } = await services.sender.deliver(plan?.messages ?? [], ignore);
      const log = await services.outbox.records();
      expect([from, to, results.map(({ state }) => state), channel.sent.length]).toEqual([
        from,
        to,
        ['sent', 'sent'],
        2,
      ]);
      expect(log.map(({ customer, address }) => [customer, address])).toEqual([
        ['Orchard', 'ap@orchard.example'],
        ['Alder', 'ap@alder.example'],
        ['Birch', 'ap@birch.example'],
      ]);
      expect((await dueToday(services))?.messages).toEqual([]);
    }
});

test('a colleague who moves columns without end: nothing goes out, and the cell at fault is named', async () => {
  const { services, host, channel } = world(putIn(2), 'before');
  const plan = await dueToday(services);
  host.changeSheet = async () => false;
  await expect(services.sender.deliver(plan?.messages ?? [], ignore)).rejects.toMatchObject({
    name: 'DamagedLogError',
  });
  expect(channel.sent).toEqual([]);
});
