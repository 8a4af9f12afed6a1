import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { LOG_HEADERS, LOG_SHEET } from '../../../../core/log/record';
import type { ReminderPlan } from '../../../../core/reminders/reminderPlan';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { decideUncertain, dropWaiting, leftOver, resumeWaiting } from '../../../../core/usecases/sending/resume';
import { updateLedger } from '../../../../core/usecases/workbook/mirror';
import { look } from '../../../../core/usecases/planning/overview';
import { recheck } from '../../../../core/usecases/planning/recheck';
import type { Overview, Services } from '../../../../core/usecases/types';
import { MemoryHost } from '../../../fakes/memoryHost';
import { neverSent } from '../../../support/signedPolicy';
import { FakeClock, ignore, servicesOn, type FakeServices } from '../../../fakes/services';

const HEADERS = [
  'Invoice',
  'Customer',
  'E-mail',
  'Due date',
  'Open amount',
  'Currency',
  'Hold',
  'Last level',
  'Last reminder',
  'Status',
];
const due = (iso: string): number => dayOfIso(iso) ?? 0;

function row(
  invoice: string,
  customer: string,
  email: string,
  dueDate: Cell,
  amount: Cell,
  currency = 'EUR',
  hold: Cell = '',
): Cell[] {
  return [invoice, customer, email, dueDate, amount, currency, hold, '', '', ''];
}

/** Today is 2025-11-21. */
const ROWS: Cell[][] = [
  row('A-1', 'Orchard', 'ap@orchard.example', due('2025-11-10'), 100),
  row('A-2', 'Orchard', 'ap@orchard.example', due('2025-10-01'), 50.5),
  row('A-3', 'Orchard', 'ap@orchard.example', due('2025-11-05'), 70, 'GBP'),
  row('B-1', 'Bakery', 'office@bakery.example', due('2025-11-01'), 20),
  row('C-1', 'Casa', 'pagos@casa.example', due('2025-11-01'), 30),
  row('D-1', 'Delta', 'not an address', due('2025-11-01'), 30),
  row('E-1', 'Echo', 'ap@echo.example', 'soon', 30),
  row('F-1', 'Fox', 'ap@fox.example', due('2025-11-01'), '1,234'),
  row('G-1', 'Golf', 'ap@golf.example', due('2025-11-01'), 10, 'EUR', 'Dispute'),
  row('H-1', 'Hotel', 'ap@hotel.example', due('2025-12-24'), 10),
  row('I-1', 'India', 'ap@india.example', due('2025-11-01'), 0),
  row('J-1', 'Juliet', 'ap@juliet.example', due('2025-11-01'), -5),
];

function workbook(rows: Cell[][] = ROWS): MemoryHost {
  const host = new MemoryHost({ Receivables: [HEADERS, ...rows.map((r) => [...r])] });
  host.selected = { sheet: 'Receivables', rows: Array.from({ length: rows.length + 1 }, (_, i) => i) };
  return host;
}

async function overview(services: Services): Promise<Overview> {
  const seen = await look(services);
  if (seen.state !== 'ready') throw new Error(`expected a ledger, saw ${seen.state}`);
  return seen;
}

async function planOf(services: Services): Promise<ReminderPlan> {
  return (await overview(services)).plan;
}

const addresses = (services: FakeServices): string[] =>
  services.channel.sent.map(({ email }) => email.to.join()).sort();

describe('what is selected', () => {
  test('is counted by customer, currency and stage, and every row has its decision', async () => {
    const services = servicesOn(workbook());
    const seen = await overview(services);
    expect(seen).toMatchObject({ invoices: 12, customers: 10, hidden: 0, paidOrCredits: 2 });
    expect(seen.totals).toEqual([
      // What is unclear, such as an amount due "soon", is in no sum.
      { currency: 'EUR', open: 245.5, overdue: 240.5 },
      { currency: 'GBP', open: 70, overdue: 70 },
    ]);
    expect(
      seen.plan.messages.map(({ customer, currency, level, toPay }) => [customer, currency, level, toPay]),
    ).toEqual([
      ['Orchard', 'EUR', 2, 150.5],
      ['Orchard', 'GBP', 2, 70],
      ['Bakery', 'EUR', 2, 20],
      ['Casa', 'EUR', 2, 30],
    ]);
    expect(seen.plan.skipped.map(({ invoice, reason }) => [invoice, reason])).toEqual([
      ['D-1', 'bad address'],
      ['E-1', 'unreadable date'],
      ['F-1', 'unreadable amount'],
      ['G-1', 'disputed'],
      ['H-1', 'not due'],
      ['I-1', 'paid'],
      ['J-1', 'credit'],
    ]);
  });

  test('due today over the whole ledger sees the same rows', async () => {
    const services = servicesOn(workbook());
    expect((await dueToday(services))?.messages.length).toBe(4);
  });
});

describe('sending', () => {
  test('claims, sends and records once each; a second press sends nothing', async () => {
    const host = workbook();
    const services = servicesOn(host);
    const first = await planOf(services);
    const report = await services.sender.deliver(first.messages, ignore);
    expect(report.results.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(addresses(services)).toEqual([
      'ap@orchard.example',
      'ap@orchard.example',
      'office@bakery.example',
      'pagos@casa.example',
    ]);

    const again = await planOf(services);
    expect(again.messages).toEqual([]);
    expect(again.skipped.filter(({ reason }) => reason === 'day granted').length).toBe(5);
    // A stale pane that still holds the first plan is refused by the claims.
    const stale = await services.sender.deliver(first.messages, ignore);
    expect(stale.results.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect(services.channel.sent.length).toBe(4);
    const log = await services.outbox.records();
    expect(log.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
  });

  test('overlapping selections never remind of one invoice twice at a level', async () => {
    const host = workbook();
    const services = servicesOn(host);
    host.selected = { sheet: 'Receivables', rows: [1, 4] };
    await services.sender.deliver((await planOf(services)).messages, ignore);
    host.selected = { sheet: 'Receivables', rows: [1, 2, 4, 5] };
    await services.sender.deliver((await planOf(services)).messages, ignore);
    const reminded = (await services.outbox.records()).flatMap(({ invoices }) =>
      invoices.map(({ invoice }) => invoice),
    );
    expect(reminded.sort()).toEqual(['A-1', 'B-1', 'C-1']);
  });

  test('sorting the ledger between plan and send, and before the update, changes nothing', async () => {
    const host = workbook();
    const services = servicesOn(host);
    const { plan, mapping } = await overview(services);
    const rows = host.sheets.get('Receivables') as Cell[][];
    host.sheets.set('Receivables', [rows[0] as Cell[], ...rows.slice(1).reverse()]);
    const checked = await recheck(services, 'Receivables', plan.messages);
    expect(checked.unchanged.length).toBe(4);
    await services.sender.deliver(checked.unchanged, ignore);
    expect(await updateLedger(services, mapping, plan.messages)).toBe(5);
    const marked = (host.sheets.get('Receivables') as Cell[][]).filter((r) => r[7] === 2).map((r) => r[0]);
    expect(marked.sort()).toEqual(['A-1', 'A-2', 'A-3', 'B-1', 'C-1']);
  });

  test('a payment after the preview takes the message back to it', async () => {
    const host = workbook();
    const services = servicesOn(host);
    const { messages } = await planOf(services);
    const rows = host.sheets.get('Receivables') as Cell[][];
    (rows[1] as Cell[])[4] = 60;
    (rows[4] as Cell[])[4] = 0;
    const checked = await recheck(services, 'Receivables', messages);
    expect(checked.unchanged.map(({ customer, currency }) => [customer, currency])).toEqual([
      ['Orchard', 'GBP'],
      ['Casa', 'EUR'],
    ]);
    expect(checked.changed.map(({ toPay }) => toPay)).toEqual([110.5]);
    expect(checked.gone.map(({ customer }) => customer)).toEqual(['Bakery']);
  });

  test('one failure stops nobody else, releases its claim and can be sent again at once', async () => {
    const host = workbook();
    const services = servicesOn(host);
    services.channel.outcomes.set('office@bakery.example', [{ state: 'failed', error: 'address refused' }]);
    const report = await services.sender.deliver((await planOf(services)).messages, ignore);
    expect(report.results.map(({ state }) => state)).toEqual(['sent', 'sent', 'failed', 'sent']);
    const again = await planOf(services);
    expect(again.messages.map(({ customer }) => customer)).toEqual(['Bakery']);
    await services.sender.deliver(again.messages, ignore);
    expect(addresses(services).filter((a) => a === 'office@bakery.example').length).toBe(1);
  });

  test('a refusal that may be retried is, and only then', async () => {
    const services = servicesOn(workbook());
    services.channel.outcomes.set('office@bakery.example', [{ state: 'failed', error: '429', retryAfterSeconds: 2 }]);
    services.channel.outcomes.set('pagos@casa.example', [{ state: 'unknown', error: '504' }]);
    const report = await services.sender.deliver((await planOf(services)).messages, ignore);
    expect(report.results.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'unknown']);
    expect(addresses(services).filter((a) => a === 'pagos@casa.example').length).toBe(1);
  });
});

describe('an interrupted run', () => {
  test('stopped after two: the rest waits, goes on later, and nobody gets one twice', async () => {
    const services = servicesOn(workbook());
    let begun = 0;
    const control = {
      ...ignore,
      progress: ({ state }: { state: string }) => {
        if (state === 'sending') begun += 1;
      },
      stopped: () => begun >= 2,
    };
    const report = await services.sender.deliver((await planOf(services)).messages, control);
    expect(report.results.map(({ state }) => state)).toEqual(['sent', 'sent', 'not started', 'not started']);
    const left = await leftOver(services);
    expect([left.waiting.length, left.uncertain.length, left.sentBefore, left.startedAt]).toEqual([2, 0, 2, '13:02']);
    const resumed = await resumeWaiting(services, ignore);
    expect(resumed.results.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(services.channel.sent.length).toBe(4);
    expect((await leftOver(services)).waiting).toEqual([]);
  });

  test('a message changed while it waited is released, not sent', async () => {
    const host = workbook();
    const services = servicesOn(host);
    await services.sender.deliver((await planOf(services)).messages, { ...ignore, stopped: () => true });
    ((host.sheets.get('Receivables') as Cell[][])[4] as Cell[])[4] = 19;
    const resumed = await resumeWaiting(services, ignore);
    expect([resumed.results.length, resumed.changed]).toEqual([3, 1]);
    expect((await planOf(services)).messages.map(({ customer, toPay }) => [customer, toPay])).toEqual([['Bakery', 19]]);
  });

  test('dropped: certainly not sent, and due again', async () => {
    const services = servicesOn(workbook());
    await services.sender.deliver((await planOf(services)).messages, { ...ignore, stopped: () => true });
    expect((await planOf(services)).messages).toEqual([]);
    expect(await dropWaiting(services)).toBe(4);
    expect((await planOf(services)).messages.length).toBe(4);
  });

  test('killed between the call and its record: perhaps sent, and never sent again alone', async () => {
    const host = workbook();
    const services = servicesOn(host);
    const { messages } = await planOf(services);
    const never = new Promise<never>(() => undefined);
    services.channel.send = async (parcel) => {
      services.channel.sent.push(parcel);
      return never;
    };
    void services.sender.deliver(messages.slice(0, 1), ignore);
    await new Promise((resolve) => setImmediate(resolve));

    const next = servicesOn(host, new FakeClock('2025-11-21T14:00:00Z'), 'm', services.channel);
    const left = await leftOver(next);
    expect(left.uncertain.map(({ state }) => state)).toEqual(['sending']);
    expect(
      (await planOf(next)).skipped.filter(({ reason }) => reason === 'perhaps sent').map(({ invoice }) => invoice),
    ).toEqual(['A-1', 'A-2']);
    await decideUncertain(next, left.uncertain[0] as (typeof left.uncertain)[0], 'failed');
    expect((await planOf(next)).messages.map(({ customer, currency }) => [customer, currency])[0]).toEqual([
      'Orchard',
      'EUR',
    ]);
  });

  test("a colleague's running messages are not mistaken for left-overs", async () => {
    const host = workbook();
    const mine = servicesOn(host);
    await mine.sender.deliver((await planOf(mine)).messages, { ...ignore, stopped: () => true });
    host.user = 'tom.hale@hartwell.example';
    const toms = servicesOn(host, new FakeClock('2025-11-21T13:05:00Z'), 't');
    expect((await leftOver(toms)).waiting).toEqual([]);
    toms.clock.utc = '2025-11-21T13:40:00Z';
    expect((await leftOver(toms)).waiting.length).toBe(4);
  });

  test('a run dated before the newest one is refused', async () => {
    const host = workbook();
    const services = servicesOn(host);
    await services.sender.deliver((await planOf(services)).messages.slice(0, 1), ignore);
    const early = servicesOn(host, new FakeClock('2025-11-12T09:00:00Z'), 'e');
    await expect(early.sender.deliver((await planOf(early)).messages, ignore)).rejects.toThrow(
      /dated 2025-11-12.*2025-11-21/,
    );
    expect(early.channel.sent).toEqual([]);
  });
});

test('a damaged log is named by its cell and nothing is sent', async () => {
  const host = workbook();
  const services = servicesOn(host);
  await services.sender.deliver((await planOf(services)).messages.slice(0, 1), ignore);
  const log = host.sheets.get(LOG_SHEET) as Cell[][];
  (log[1] as Cell[])[LOG_HEADERS.indexOf('State code')] = 'snet';
  await expect(look(services)).rejects.toMatchObject({ name: 'DamagedLogError', cell: 'L2', came: 'snet' });
});

test('without a policy sheet, levels are named and messages written in the language of the host', async () => {
  const host = workbook(ROWS.slice(0, 1));
  host.locale = () => 'de-DE';
  neverSent(host);
  const [message] = (await planOf(servicesOn(host))).messages;
  expect(message?.language).toBe('de');
  expect(message?.levelName).toBe('Zahlungserinnerung');
});
