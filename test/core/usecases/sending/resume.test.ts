import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { readFailure, afterFailure } from '../../../../core/failures/text';
import { LOG_HEADERS, LOG_SHEET } from '../../../../core/log/record';
import { withEdit } from '../../../../core/messages/compose';
import type { PlannedMessage } from '../../../../core/messages/message';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { leftOver, resumeWaiting, waitingMessages } from '../../../../core/usecases/sending/resume';
import { updateLedger } from '../../../../core/usecases/workbook/mirror';
import { look } from '../../../../core/usecases/planning/overview';
import { todayOf } from '../../../../core/usecases/planning/today';
import type { Services } from '../../../../core/usecases/types';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { MemoryHost } from '../../../fakes/memoryHost';
import { SIGNED } from '../../../support/signedPolicy';
import { FakeClock, ignore, servicesOn } from '../../../fakes/services';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Last level', 'Last reminder', 'Status'];
const TODAY = dayOfIso('2025-11-21') ?? 0;
const line = (invoice: string, customer: string, daysLate: number): Cell[] => [
  invoice,
  customer,
  `${customer.toLowerCase()}@x.example`,
  TODAY - daysLate,
  100,
  '',
  '',
  '',
];

function workbook(rows: Cell[][] = [line('A-1', 'Orchard', 10), line('B-1', 'Bakery', 10)]): MemoryHost {
  const host = new MemoryHost({ Receivables: [HEADERS, ...rows] });
  host.selected = { sheet: 'Receivables', rows: rows.map((_, i) => i + 1) };
  return host;
}

async function overview(services: Services) {
  const seen = await look(services);
  if (seen.state !== 'ready') throw new Error(seen.state);
  return seen;
}

const waiting = { ...ignore, stopped: () => true };
/** What the log says of why a message was given up, past the mark of the take-over. */
async function reasons(services: Services): Promise<(string | undefined)[]> {
  return (await services.outbox.records()).map(({ error }) => readFailure(afterFailure(error))?.code);
}

describe('going on', () => {
  test('on another day nothing goes out as it was approved, and all is due again', async () => {
    const host = workbook();
    const clock = new FakeClock();
    const services = servicesOn(host, clock);
    await services.sender.deliver((await overview(services)).plan.messages, waiting);
    clock.utc = '2025-12-21T09:00:00Z';
    const { results, changed, anotherDay } = await resumeWaiting(services, ignore);
    expect([results, changed, anotherDay]).toEqual([[], 0, 2]);
    expect(await reasons(services)).toEqual(['approved-another-day', 'approved-another-day']);
    expect((await overview(services)).plan.messages).toHaveLength(2);
  });

  test('an edited message is given up by its reason, an edit that was undone is not', async () => {
    const services = servicesOn(workbook());
    const { messages } = (await overview(services)).plan;
    const [first, second] = messages;
    if (first === undefined || second === undefined) throw new Error('two are due');
    const edited = withEdit(first, { subject: first.subject, body: `${first.body}\n\nThanks for the call.` });
    const undone = withEdit(second, { subject: second.subject, body: second.body });
    expect([edited.templateVersion, undone.templateVersion]).toEqual([
      `${first.templateVersion} edited`,
      second.templateVersion,
    ]);
    expect(withEdit(edited, { subject: 'Again', body: edited.body }).templateVersion).toBe(edited.templateVersion);
    await services.sender.deliver([edited, undone], waiting);
    const report = await resumeWaiting(services, ignore);
    expect([report.results.map(({ state }) => state), report.changed, report.edited]).toEqual([['sent'], 0, 1]);
    expect(await reasons(services)).toEqual(['edited-by-hand', undefined]);
    expect((await overview(services)).plan.messages.map(({ customer }) => customer)).toEqual([first.customer]);
  });

  test.each([
    ['To', 'ap@orchard.example'],
    ['Amount', 120],
    ['Curr.', 'XXX'],
  ])('a row of the log whose %s somebody changed sends nothing: it is shown anew', async (header, cell) => {
    const host = workbook([line('A-1', 'Orchard', 10)]);
    const services = servicesOn(host);
    await services.sender.deliver((await overview(services)).plan.messages, waiting);
    const rows = host.sheets.get(LOG_SHEET) ?? [];
    (rows[1] as Cell[])[LOG_HEADERS.indexOf(header as (typeof LOG_HEADERS)[number])] = cell;
    const { results, changed } = await resumeWaiting(services, ignore);
    expect([results, changed, services.channel.sent]).toEqual([[], 1, []]);
  });

  test('while another ledger is active, its own is found and told', async () => {
    const host = workbook();
    const services = servicesOn(host);
    await services.sender.deliver((await overview(services)).plan.messages, waiting);
    const sheets = [...host.sheets];
    host.sheets.clear();
    host.sheets.set('Receivables 2024', [HEADERS, line('Z-9', 'Zed', 40)]);
    for (const [name, rows] of sheets) host.sheets.set(name, rows);
    const { results, mapping } = await resumeWaiting(services, ignore);
    expect(results.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(mapping?.sheet).toBe('Receivables');
  });

  test('tells the messages that went out, and leaves those to a person that a person hands over', async () => {
    const host = workbook();
    const services = servicesOn(host);
    const { messages } = (await overview(services)).plan;
    await services.sender.deliver(messages, waiting);
    const log = host.sheets.get(LOG_SHEET) as Cell[][];
    const channel = LOG_HEADERS.indexOf('Channel code');
    const letter = log.find((row) => row.includes('bakery@x.example')) as Cell[];
    letter[channel] = 'letter';
    const shown = await waitingMessages(services, await leftOver(services));
    const report = await resumeWaiting(services, ignore);
    const customers = (all: Iterable<PlannedMessage>): string[] => [...all].map(({ customer }) => customer);
    expect([customers(shown.values()), customers(report.messages)]).toEqual([['Orchard'], ['Orchard']]);
    expect(services.channel.sent.flatMap(({ email }) => email.to)).toEqual(['orchard@x.example']);
  });
});

describe('the ledger is brought up to date', () => {
  test('each invoice with its own level and its name, on the day that the log has', async () => {
    // One message: the older invoice is due for its third level, the newer for its second.
    const old = line('A-1', 'Orchard', 30);
    old[5] = 2;
    const host = workbook([old, line('A-2', 'Orchard', 9)]);
    host.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, ...SIGNED }));
    const clock = new FakeClock();
    const services = servicesOn(host, clock);
    const { plan, mapping } = await overview(services);
    expect(plan.messages.map(({ lines }) => lines.map(({ level }) => level))).toEqual([[3, 2]]);
    await services.sender.deliver(plan.messages, ignore);
    clock.utc = '2025-11-24T09:00:00Z';
    expect(await updateLedger(services, mapping, plan.messages, (name) => `Erinnert: ${name}`)).toBe(2);
    const name = (level: number): string => DEFAULT_POLICY.levels.find((one) => one.level === level)?.name ?? '';
    expect(
      host.sheets
        .get('Receivables')
        ?.slice(1)
        .map((row) => row.slice(5)),
    ).toEqual([
      [3, TODAY, `Erinnert: ${name(3)}`],
      [2, TODAY, `Erinnert: ${name(2)}`],
    ]);
  });

  test('what is due today names the ledger that it comes from, though another sheet is at hand', async () => {
    const host = workbook();
    const sheets = [...host.sheets];
    host.sheets.clear();
    host.sheets.set('Payments', [
      ['Invoice', 'Customer', 'Amount', 'Status'],
      ['A-1', 'Orchard', 100, 'booked'],
    ]);
    for (const [name, rows] of sheets) host.sheets.set(name, rows);
    host.selected = { sheet: 'Payments', rows: [1] };
    const { plan, mapping } = await todayOf(servicesOn(host));
    expect([plan?.sheet, mapping?.sheet]).toEqual(['Receivables', 'Receivables']);
  });
});

test('recipients that were refused stand in the log beside what was sent', async () => {
  const services = servicesOn(workbook());
  const { messages } = (await overview(services)).plan;
  services.channel.outcomes.set('bakery@x.example', [
    { state: 'sent', providerId: 'p', error: 'refused: b@x.example' },
  ]);
  const { results } = await services.sender.deliver(messages, ignore);
  expect(results.map(({ state, error }) => [state, error]).sort()).toEqual([
    ['sent', ''],
    ['sent', 'refused: b@x.example'],
  ]);
  expect((await services.outbox.records()).map(({ error }) => error).sort()).toEqual(['', 'refused: b@x.example']);
});
