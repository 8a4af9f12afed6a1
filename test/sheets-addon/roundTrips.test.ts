import { describe, expect, test } from '@jest/globals';
import type { ColumnMapping } from '../../core/ledger/fields';
import { look } from '../../core/usecases/planning/overview';
import { todayOf } from '../../core/usecases/planning/today';
import { updateLedger } from '../../core/usecases/workbook/mirror';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import { ignore } from '../fakes/services';
import { opened, sheetsOffice, sheetsTrips } from '../support/sheetsTrips';
import { inAppsScript, memoryBook } from './appsScript';

describe('round trips to Google Sheets', () => {
  test.each([0, 41])('opening, %i tabs more: at most 3 executions and 60 calls', async (tabs) => {
    const { services, begun, costOf } = await sheetsOffice(tabs);
    const { executions, calls, gave } = await costOf(() => opened(services));
    expect(gave[0]).toMatchObject({ state: 'ready', invoices: 3 });
    expect(gave[1].plan?.messages.length).toBeGreaterThan(0);
    expect(begun.executions + executions).toBeLessThanOrEqual(3);
    expect(begun.calls + calls).toBeLessThanOrEqual(60);
  });

  test('a new selection: 1 execution', async () => {
    const { services, costOf } = await sheetsOffice();
    await opened(services);
    const { executions, gave } = await costOf(() => look(services));
    expect(gave).toMatchObject({ state: 'ready', invoices: 3 });
    expect(executions).toBe(1);
  });

  test('sending 25, and bringing the ledger up to date: at most 15 calls a message', async () => {
    const { services, costOf, mails } = await sheetsOffice(0, 25);
    const { plan, mapping } = await todayOf(services);
    const messages = plan?.messages ?? [];
    const sent = await costOf(() => services.sender.deliver(messages, ignore));
    expect(sent.gave.results.map(({ state }) => state)).toEqual(messages.map(() => 'sent'));
    expect(mails).toHaveLength(25);
    expect(sent.executions).toBeLessThanOrEqual(5);
    expect(sent.calls / 25).toBeLessThanOrEqual(15);
    const { executions, gave } = await costOf(() => updateLedger(services, mapping as ColumnMapping, messages));
    expect(gave).toBe(25);
    // What is read, and what is written.
    expect(executions).toBeLessThanOrEqual(2);
  });

  test('of reads that share an execution, one that fails fails alone; none of them may write', async () => {
    const { services } = await sheetsOffice();
    const [policy, nowhere] = await Promise.allSettled([
      services.host.readSheet(POLICY_SHEET),
      services.host.readRange('Nowhere', 0, 0, 1, 1),
    ]);
    expect(policy).toMatchObject({ status: 'fulfilled', value: { sheet: POLICY_SHEET } });
    expect(nowhere).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/^\[no-sheet/) } });
    const { book, grid } = memoryBook({}, ['Ledger']);
    const calls = [['appendRows', JSON.stringify(['Ledger', [['x']]])]];
    const answer = inAppsScript(book, () => collectionsCall('together', JSON.stringify([calls])));
    expect(answer).toContain('halves-differ');
    expect(grid.cell(grid.activeSheet(), 0, 0).value).toBe('');
  });
});

test('of the journeys that the bench counts, those that cost more than they may are a small run and the update', async () => {
  const over = (await sheetsTrips()).filter(
    ({ executions, calls, most }) => executions > (most.executions ?? Infinity) || calls > (most.calls ?? Infinity),
  );
  // What a run costs once weighs on few messages; an update reads before it writes.
  expect(over.map(({ what }) => what)).toEqual([
    ...['sending 4 messages', 'bringing 4 rows up to date', 'bringing 25 rows up to date'],
  ]);
});
