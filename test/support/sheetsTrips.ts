import type { SheetsTrip } from '../../bench/trips';
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
import { inAppsScript, memoryBook } from '../sheets-addon/appsScript';

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
export async function sheetsOffice(tabs = 0, rows = 12): Promise<At> {
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

/** What the pane reads when it opens, all at once. */
export const opened = (services: Services) =>
  Promise.all([look(services), todayOf(services), leftOver(services), layoutStanding(services)]);

/** What the pane's journeys cost in Google Sheets. */
export async function sheetsTrips(): Promise<readonly SheetsTrip[]> {
  const trips: SheetsTrip[] = [];
  for (const tabs of [0, 41]) {
    const { services, begun, costOf } = await sheetsOffice(tabs);
    const { executions, calls } = await costOf(() => opened(services));
    trips.push({
      what: `opening, everything read, ${tabs} tabs more`,
      executions: begun.executions + executions,
      calls: begun.calls + calls,
      most: { executions: 3, calls: 60 },
    });
    if (tabs > 0) continue;
    const selected = await costOf(() => look(services));
    trips.push({ what: 'a new selection', ...costsIn(selected), most: { executions: 1 } });
  }
  for (const count of [4, 25]) {
    const { services, costOf } = await sheetsOffice(0, count);
    const { plan, mapping } = await todayOf(services);
    const messages = plan?.messages ?? [];
    const sent = await costOf(() => services.sender.deliver(messages, ignore));
    trips.push({ what: `sending ${count} messages`, ...costsIn(sent), most: { calls: 15 * count } });
    const updated = await costOf(() => updateLedger(services, mapping as ColumnMapping, messages));
    trips.push({ what: `bringing ${updated.gave} rows up to date`, ...costsIn(updated), most: { executions: 1 } });
  }
  return trips;
}

const costsIn = ({ executions, calls }: { executions: number; calls: number }) => ({ executions, calls });
