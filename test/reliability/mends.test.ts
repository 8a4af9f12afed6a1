import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { leftOver, resumeWaiting } from '../../core/usecases/sending/resume';
import { updateLedger } from '../../core/usecases/workbook/mirror';
import { recordDispute } from '../../core/usecases/customers/recordFact';
import { MemoryHost } from '../fakes/memoryHost';
import { FakeClock, servicesOn, type FakeServices } from '../fakes/services';
import { overviewOf, quiet } from './crash/journey';
import { LEDGER, ledgerRows } from './crash/ledger';

const TODAY = new FakeClock().today();

function office(rows: readonly (readonly Cell[])[] = ledgerRows(TODAY)): { host: MemoryHost; services: FakeServices } {
  const host = new MemoryHost({ [LEDGER]: rows });
  host.selected = { sheet: LEDGER, rows: rows.map((_, i) => i) };
  return { host, services: servicesOn(host) };
}

const nothingYet = { ...quiet, stopped: () => true };

describe('what may have happened while messages waited', () => {
  test('a dispute since the approval stops its message, and no other', async () => {
    const { host, services } = office();
    await services.sender.deliver((await overviewOf(services)).plan.messages, nothingYet);
    const later = servicesOn(host, new FakeClock('2025-11-21T15:00:00Z'), 'l');
    const view = await dueToday(later);
    expect(view?.messages).toEqual([]);
    const rows = [{ invoice: 'INV-201' }] as unknown as Parameters<typeof recordDispute>[1]['rows'];
    await recordDispute(later, { customer: 'Bakery', rows, reason: 'Goods', note: '' });
    const { results, changed } = await resumeWaiting(later, quiet);
    expect([results.length, changed]).toEqual([3, 1]);
    expect(later.channel.sent.some(({ email }) => email.to.includes('office@bakery.example'))).toBe(false);
  });

  test('where nobody is told by name, a run under way is not taken for one that stopped', async () => {
    const { host, services } = office();
    host.user = '';
    await services.sender.deliver((await overviewOf(services)).plan.messages, nothingYet);
    const colleague = servicesOn(host, new FakeClock('2025-11-21T13:04:00Z'), 'c');
    expect((await leftOver(colleague)).waiting).toEqual([]);
    colleague.clock.utc = '2025-11-21T13:20:00Z';
    expect((await leftOver(colleague)).waiting.length).toBe(4);
  });
});

describe('the ledger after sending', () => {
  test('a customer whose name has blanks or looks like a numbered one is found, and nobody else', async () => {
    const [head = [], ...rows] = ledgerRows(TODAY);
    const named = (row: readonly Cell[], name: string): Cell[] => row.map((cell, i) => (i === 1 ? name : cell));
    const [, bakery = []] = rows;
    const ledger = [head, named(bakery, 'Bakery  North · #7'), named(bakery, 'Bakery North')];
    const { host, services } = office(ledger);
    host.selected = { sheet: LEDGER, rows: [1] };
    const { plan, mapping } = await overviewOf(services);
    expect(plan.messages.length).toBe(1);
    expect(await updateLedger(services, mapping, plan.messages)).toBe(1);
    expect(host.sheets.get(LEDGER)?.map((row) => row[6])).toEqual(['Last level', 2, '']);
  });

  test('headers that moved down by a new first row are found again', async () => {
    const { host, services } = office();
    const { plan, mapping } = await overviewOf(services);
    host.sheets.get(LEDGER)?.unshift(['Open items of November']);
    expect(await updateLedger(services, mapping, plan.messages)).toBe(5);
  });
});
