import type { ExcelTrip } from '../../bench/trips';
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
export function excelOffice(rows = 12): { excel: ExcelInNode; services: Services } {
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
export const opened = (services: Services) =>
  Promise.all([look(services), todayOf(services), leftOver(services), layoutStanding(services)]);

export interface Cost<T> {
  readonly requests: number;
  readonly gave: T;
}

/** Requests that a step costs, those included that only let go of what it held. */
export async function requestsOf<T>(excel: ExcelInNode, step: () => Promise<T>): Promise<Cost<T>> {
  const before = excel.requests.length;
  const gave = await step();
  await untilQuiet(excel);
  return { requests: excel.requests.length - before, gave };
}

/** Until nothing more is asked: a request that only lets go may follow by itself. */
async function untilQuiet({ requests }: ExcelInNode): Promise<void> {
  for (let seen = -1; seen !== requests.length;) {
    seen = requests.length;
    for (let turn = 0; turn < QUIET_TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}
const QUIET_TURNS = 50;

/** What the pane's journeys cost in Excel. */
export async function excelTrips(): Promise<readonly ExcelTrip[]> {
  const trips: ExcelTrip[] = [];
  const { excel, services } = excelOffice();
  trips.push({ what: 'opening, everything read', ...(await costOf(() => opened(services))), most: 8 });
  trips.push({ what: 'a new selection', ...(await costOf(() => look(services))), most: 2 });
  for (const count of [4, 25]) {
    const office = excelOffice(count);
    await opened(office.services);
    const { plan, mapping } = await todayOf(office.services);
    const messages = plan?.messages ?? [];
    const sent = await requestsOf(office.excel, () => office.services.sender.deliver(messages, ignore));
    trips.push({
      what: `sending ${messages.length} messages`,
      requests: sent.requests,
      most: 12 + 2 * messages.length,
    });
    const updated = await requestsOf(office.excel, () =>
      updateLedger(office.services, mapping as ColumnMapping, messages),
    );
    trips.push({ what: `bringing ${updated.gave} rows up to date`, requests: updated.requests, most: 6 });
  }
  return trips;

  async function costOf(step: () => Promise<unknown>): Promise<{ readonly requests: number }> {
    return { requests: (await requestsOf(excel, step)).requests };
  }
}
