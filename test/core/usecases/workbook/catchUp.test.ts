import { beforeEach, describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { catchUpLedger } from '../../../../core/usecases/workbook/catchUp';
import { todayOf } from '../../../../core/usecases/planning/today';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn, type FakeServices } from '../../../fakes/services';

const TODAY = dayOfIso('2025-11-21') ?? 0;
const [LEVEL, DATE, STATUS] = [6, 7, 8] as const;

function ledger(): Cell[][] {
  const due = TODAY - 20;
  const row = (invoice: string, customer: string): Cell[] => [
    invoice,
    customer,
    due,
    100,
    'EUR',
    `${customer.toLowerCase()}@x.example`,
    '',
    '',
    '',
  ];
  return [
    ['Invoice', 'Customer', 'Due date', 'Open amount', 'Currency', 'Email', 'Last level', 'Last reminder', 'Status'],
    row('A-1', 'Orchard'),
    row('A-2', 'Hexham'),
    row('A-3', 'Casa'),
    row('A-4', 'Quay'),
    row('A-5', 'Lindner'),
  ];
}

describe('rows that lag behind the log', () => {
  let host: MemoryHost;
  let services: FakeServices;
  const rows = (): Cell[][] => host.sheets.get('R') ?? [];
  const lagging = async (): Promise<number> => (await todayOf(services)).lagging;

  /** Everything goes out, and the pane dies before the ledger is brought up to date. */
  beforeEach(async () => {
    host = new MemoryHost({ R: ledger() });
    services = servicesOn(host);
    services.channel.outcomes.set('casa@x.example', [{ state: 'unknown', error: 'The connection broke.' }]);
    services.channel.outcomes.set('quay@x.example', [{ state: 'failed', error: 'Refused.' }]);
    const { plan } = await todayOf(services);
    expect(plan?.messages).toHaveLength(5);
    await services.sender.deliver(plan?.messages ?? [], {
      progress: () => undefined,
      paused: () => undefined,
      stopped: () => false,
    });
  });

  test('are those of messages that went out; perhaps sent and failed ones say nothing', async () => {
    expect(await lagging()).toBe(3);
    expect(await catchUpLedger(services)).toEqual({ lagging: 3, written: 3 });
    const [, first, , casa, quay] = rows();
    expect(first?.slice(LEVEL)).toEqual([expect.any(Number), TODAY, expect.stringMatching(/^Reminded: /)]);
    expect(casa?.slice(LEVEL)).toEqual(['', '', '']);
    expect(quay?.slice(LEVEL)).toEqual(['', '', '']);
    expect(await lagging()).toBe(0);
    expect(await catchUpLedger(services)).toEqual({ lagging: 0, written: 0 });
  });

  test('never go backwards: a higher level and a later day stay', async () => {
    const [, first, second] = rows();
    if (first === undefined || second === undefined) throw new Error('no rows');
    first[LEVEL] = 9;
    first[DATE] = TODAY + 3;
    second[LEVEL] = 9;
    expect(await lagging()).toBe(2);
    await catchUpLedger(services);
    expect(first.slice(LEVEL)).toEqual([9, TODAY + 3, '']);
    expect(second.slice(LEVEL)).toEqual([9, TODAY, '']);
  });

  test('keep a status that a person wrote, and what cannot be read', async () => {
    const [, first, second] = rows();
    if (first === undefined || second === undefined) throw new Error('no rows');
    first[STATUS] = 'With the boss';
    second[LEVEL] = 'two or three';
    expect(await lagging()).toBe(2);
    await catchUpLedger(services);
    expect(first[STATUS]).toBe('With the boss');
    expect(first[DATE]).toBe(TODAY);
    expect(second.slice(LEVEL)).toEqual(['two or three', '', '']);
  });

  test('are left alone where an invoice stands twice, and where there is no column', async () => {
    rows().push([...(rows()[1] ?? [])]);
    expect(await lagging()).toBe(2);
    host.sheets.set(
      'R',
      ledger().map((row) => row.slice(0, LEVEL)),
    );
    expect(await lagging()).toBe(0);
    expect(await catchUpLedger(services)).toEqual({ lagging: 0, written: 0 });
  });
});
