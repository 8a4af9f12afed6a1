import { describe, expect, test } from '@jest/globals';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { LOG_HEADERS, LOG_SHEET } from '../../core/log/record';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../core/messages/templateRows';
import type { ColumnMapping } from '../../core/ledger/fields';
import type { Services } from '../../core/usecases/types';
import { look } from '../../core/usecases/planning/overview';
import { todayOf } from '../../core/usecases/planning/today';
import { leftOver } from '../../core/usecases/sending/resume';
import { layoutStanding } from '../../core/usecases/workbook/layoutStanding';
import { updateLedger } from '../../core/usecases/workbook/mirror';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import type { ScriptRunner } from '../../sheets-addon/sidebar/googleScript';
import { serverCall } from '../../sheets-addon/sidebar/serverCall';
import { sheetsServices } from '../../sheets-addon/sidebar/sheetsServices';
import { scriptRun } from '../../workbench/hosts/sheets/scriptRun';
import { served } from '../../workbench/hosts/sheets/strict';
import { ignore } from '../fakes/services';
import { SIGNED } from '../support/signedPolicy';
import { inAppsScript, memoryBook } from './appsScript';

const page = {
  document: { visibilityState: 'visible' as const },
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  matchMedia: () => ({ matches: false }),
  open: () => null,
};
const LEDGER = ['Invoice', 'Customer', 'Email', 'Due date', 'Open', 'Currency', 'Last level', 'Last reminder'];

interface At {
  readonly services: Services;
  readonly mails: string[];
  /** What it cost to begin. */
  readonly begun: { readonly executions: number; readonly calls: number };
  /** What a step costs. */
  readonly costOf: <T>(step: () => Promise<T>) => Promise<{ executions: number; calls: number; gave: T }>;
}

/** A spreadsheet with a ledger in front, all of our sheets, and more tabs of other things behind them. */
async function setUp(tabs = 0, rows = 12): Promise<At> {
  const others = Array.from({ length: tabs }, (_, i) => `Notes ${i}`);
  const mails: string[] = [];
  const { book, grid } = memoryBook({ deliver: ({ to }) => void mails.push(to) }, [
    ...['Ledger', POLICY_SHEET, CONTACTS_SHEET, TEMPLATES_SHEET, LOG_SHEET],
    ...others,
  ]);
  const id = (name: string): string => grid.sheets().find((sheet) => sheet.name === name)?.id ?? '';
  const due = Math.floor(Date.now() / 86_400_000) + 25_569 - 20;
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
  for (const name of others)
    grid.fill(id(name), [
      ['Some', 'notes'],
      ['of', 'ours'],
    ]);
  grid.select([{ sheet: id('Ledger'), row: 1, column: 0, height: 3, width: 8 }]);
  let executions = 0;
  const server = async (_name: string, [method, json]: readonly unknown[]): Promise<unknown> => {
    await Promise.resolve();
    executions += 1;
    return inAppsScript(book, () => collectionsCall(method, json));
  };
  const runner = scriptRun(['collectionsCall'], server, () => undefined) as ScriptRunner;
  const callsBefore = served.calls;
  const services = await sheetsServices(
    serverCall(() => runner),
    page,
  );
  const begun = { executions, calls: served.calls - callsBefore };
  const costOf: At['costOf'] = async (step) => {
    const before = [executions, served.calls] as const;
    const gave = await step();
    return { executions: executions - before[0], calls: served.calls - before[1], gave };
  };
  return { services, mails, begun, costOf };
}

const opened = (services: Services) =>
  Promise.all([look(services), todayOf(services), leftOver(services), layoutStanding(services)]);

describe('round trips to Google Sheets', () => {
  test.each([0, 41])('opening, %i tabs more: at most 3 executions and 60 calls', async (tabs) => {
    const { services, begun, costOf } = await setUp(tabs);
    const { executions, calls, gave } = await costOf(() => opened(services));
    expect(gave[0]).toMatchObject({ state: 'ready', invoices: 3 });
    expect(gave[1].plan?.messages.length).toBeGreaterThan(0);
    expect(begun.executions + executions).toBeLessThanOrEqual(3);
    expect(begun.calls + calls).toBeLessThanOrEqual(60);
  });

  test('a new selection: 1 execution', async () => {
    const { services, costOf } = await setUp();
    await opened(services);
    const { executions, gave } = await costOf(() => look(services));
    expect(gave).toMatchObject({ state: 'ready', invoices: 3 });
    expect(executions).toBe(1);
  });

  test('sending 25, and bringing the ledger up to date: at most 15 calls a message', async () => {
    const { services, costOf, mails } = await setUp(0, 25);
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
    const { services } = await setUp();
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
