import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ColumnMapping } from '../../core/ledger/fields';
import { look } from '../../core/usecases/planning/overview';
import { todayOf } from '../../core/usecases/planning/today';
import type { Services } from '../../core/usecases/types';
import { updateLedger } from '../../core/usecases/workbook/mirror';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { ignore } from '../fakes/services';
import { excelOffice, excelTrips, opened, requestsOf, type Cost } from '../support/excelTrips';

describe('round trips to Excel', () => {
  let at: ReturnType<typeof excelOffice>;
  beforeEach(() => {
    at = excelOffice();
  });

  const cost = <T>(step: (services: Services) => Promise<T>): Promise<Cost<T>> =>
    requestsOf(at.excel, () => step(at.services));

  test('opening, everything read: at most 8', async () => {
    const { requests, gave } = await cost(opened);
    expect(gave[0]).toMatchObject({ state: 'ready', invoices: 3 });
    expect(gave[1].plan?.messages.length).toBeGreaterThan(0);
    expect(at.excel.missing).toEqual([]);
    expect(requests).toBeLessThanOrEqual(8);
  });

  test('a new selection: at most 2', async () => {
    await opened(at.services);
    const { requests, gave } = await cost((services) => look(services));
    expect(gave).toMatchObject({ state: 'ready', invoices: 3 });
    expect(requests).toBeLessThanOrEqual(2);
  });

  test.each([1, 4, 8])('sending %i: at most 12, and 2 a message', async (count) => {
    await opened(at.services);
    const { plan } = await todayOf(at.services);
    const messages = plan?.messages.slice(0, count) ?? [];
    const { requests, gave } = await cost((services) => services.sender.deliver(messages, ignore));
    expect(gave.results.map(({ state }) => state)).toEqual(messages.map(() => 'sent'));
    expect(requests).toBeLessThanOrEqual(12 + 2 * count);
    expect(at.excel.missing).toEqual([]);
  });
});

test('bringing the ledger up to date: at most 6', async () => {
  const { excel, services } = excelOffice();
  await look(services);
  const { plan, mapping } = await todayOf(services);
  await services.sender.deliver(plan?.messages ?? [], ignore);
  const { requests, gave: rows } = await requestsOf(excel, () =>
    updateLedger(services, mapping as ColumnMapping, plan?.messages ?? []),
  );
  expect(rows).toBe(12);
  expect(requests).toBeLessThanOrEqual(6);
});

test('one reader’s trouble is not another’s', async () => {
  const { excel, services } = excelOffice();
  excel.grid.select([]);
  const [selection, policy, nowhere] = await Promise.allSettled([
    services.host.readSelection(),
    services.host.readSheet(POLICY_SHEET),
    services.host.readRange('Nowhere', 0, 0, 1, 1),
  ]);
  expect(selection).toEqual({ status: 'fulfilled', value: null });
  expect(policy).toMatchObject({ status: 'fulfilled', value: { sheet: POLICY_SHEET } });
  expect(nowhere).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/^\[no-sheet/) } });
});

test('the journeys that the bench counts are within what they may cost', async () => {
  const trips = await excelTrips();
  expect(trips.map(({ what }) => what)).toContain('sending 25 messages');
  expect(trips.filter(({ requests, most }) => requests > most)).toEqual([]);
});
