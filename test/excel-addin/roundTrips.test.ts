import { beforeEach, describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../core/calendar/civil';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { LOG_HEADERS, LOG_SHEET } from '../../core/log/record';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../core/messages/templateRows';
import type { Services } from '../../core/usecases/types';
import { look } from '../../core/usecases/planning/overview';
import { todayOf } from '../../core/usecases/planning/today';
import { runLater } from '../../core/usecases/portSteps';
import { logOutbox } from '../../core/usecases/sending/asyncOutbox';
import { localSender } from '../../core/usecases/sending/localSender';
import { leftOver } from '../../core/usecases/sending/resume';
import { updateLedger } from '../../core/usecases/workbook/mirror';
import type { ColumnMapping } from '../../core/ledger/fields';
import { layoutStanding } from '../../core/usecases/workbook/layoutStanding';
import { withOwnSheets } from '../../core/usecases/workbook/ownSheets';
import { readPolicyOn } from '../../core/usecases/workbook/rules';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import { createExcelHost } from '../../excel-addin/host/excelHost';
import { CountingIds, FakeChannel, FakeClock, ignore, openTo } from '../fakes/services';
import { SIGNED } from '../support/signedPolicy';
import { briefly, excelInNode, type ExcelInNode } from '../workbench/excelInNode';

const LEDGER = ['Invoice', 'Customer', 'Email', 'Due date', 'Open', 'Currency', 'Last level', 'Last reminder'];

/** A workbook with a ledger in front and all of our sheets behind it. */
function setUp(rows = 12): { excel: ExcelInNode; services: Services } {
  const clock = new FakeClock();
  const excel = excelInNode(['Ledger', POLICY_SHEET, CONTACTS_SHEET, TEMPLATES_SHEET, LOG_SHEET]);
  const { grid } = excel;
  const id = (name: string): string => grid.sheets().find((sheet) => sheet.name === name)?.id ?? '';
  const due = (dayOfIso('2025-11-01') ?? 0) - 10;
  const ledger = Array.from({ length: rows }, (_, i) => [
    ...[`INV-${i}`, `Customer ${i}`, `c${i}@x.example`, String(due), '100', 'EUR', '', ''],
  ]);
  grid.fill(id('Ledger'), [LEDGER, ...ledger]);
  grid.fill(
    id(POLICY_SHEET),
    writePolicy({ ...DEFAULT_POLICY, ...SIGNED }).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? `'${cell}` : String(cell ?? ''))),
    ),
  );
  grid.fill(id(CONTACTS_SHEET), [[...CONTACT_HEADERS]]);
  grid.fill(id(TEMPLATES_SHEET), [[...TEMPLATE_HEADERS]]);
  grid.fill(id(LOG_SHEET), [[...LOG_HEADERS]]);
  grid.select([{ sheet: id('Ledger'), row: 1, column: 0, height: 3, width: 8 }]);
  const host = withOwnSheets(
    createExcelHost({
      run: excel.run,
      sleep: briefly,
      who: () => Promise.resolve('ana@hartwell.example'),
      locale: () => 'en-GB',
      theme: () => 'light',
      onSelectionChanged: () => () => undefined,
    }),
    runLater,
  );
  const outbox = logOutbox(host, clock);
  const ids = new CountingIds();
  const sender = localSender({
    outbox,
    channels: { email: new FakeChannel() },
    clock,
    ids,
    identity: async () => ({ who: await host.who(), host: 'Excel' }),
    ownAddress: async () => host.who(),
    policy: () => readPolicyOn(host),
    sleep: briefly,
  });
  return { excel, services: { host, clock, ids, outbox, sender, open: openTo() } };
}

/** What the pane reads when it opens, all at once. */
const opened = (services: Services) =>
  Promise.all([look(services), todayOf(services), leftOver(services), layoutStanding(services)]);

describe('round trips to Excel', () => {
  let at: ReturnType<typeof setUp>;
  beforeEach(() => {
    at = setUp();
  });

  /** Requests that a step costs, those included that only let go of what it held. */
  async function requestsOf<T>(step: (services: Services) => Promise<T>): Promise<{ requests: number; gave: T }> {
    const before = at.excel.requests.length;
    const gave = await step(at.services);
    await new Promise((resolve) => setTimeout(resolve, 30));
    return { requests: at.excel.requests.length - before, gave };
  }

  test('opening, everything read: at most 8', async () => {
    const { requests, gave } = await requestsOf(opened);
    expect(gave[0]).toMatchObject({ state: 'ready', invoices: 3 });
    expect(gave[1].plan?.messages.length).toBeGreaterThan(0);
    expect(at.excel.missing).toEqual([]);
    expect(requests).toBeLessThanOrEqual(8);
  });

  test('a new selection: at most 2', async () => {
    await opened(at.services);
    const { requests, gave } = await requestsOf((services) => look(services));
    expect(gave).toMatchObject({ state: 'ready', invoices: 3 });
    expect(requests).toBeLessThanOrEqual(2);
  });

  test.each([1, 4, 8])('sending %i: at most 12, and 2 a message', async (count) => {
    await opened(at.services);
    const { plan } = await todayOf(at.services);
    const messages = plan?.messages.slice(0, count) ?? [];
    const { requests, gave } = await requestsOf((services) => services.sender.deliver(messages, ignore));
    expect(gave.results.map(({ state }) => state)).toEqual(messages.map(() => 'sent'));
    expect(requests).toBeLessThanOrEqual(12 + 2 * count);
    expect(at.excel.missing).toEqual([]);
  });
});

test('bringing the ledger up to date: at most 6', async () => {
  const { excel, services } = setUp();
  await look(services);
  const { plan, mapping } = await todayOf(services);
  await services.sender.deliver(plan?.messages ?? [], ignore);
  const before = excel.requests.length;
  const rows = await updateLedger(services, mapping as ColumnMapping, plan?.messages ?? []);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(rows).toBe(12);
  expect(excel.requests.length - before).toBeLessThanOrEqual(6);
});

test('one reader’s trouble is not another’s', async () => {
  const { excel, services } = setUp();
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
