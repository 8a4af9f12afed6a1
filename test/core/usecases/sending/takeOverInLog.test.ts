import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { LOG_HEADERS, LOG_SHEET } from '../../../../core/log/record';
import { wordingFor } from '../../../support/words';
import { sayFailure } from '../../../../core/i18n/failure';
import { takeOverMark, takerOf } from '../../../../core/log/takeOverMark';
import { dropWaiting, leftOver, resumeWaiting } from '../../../../core/usecases/sending/resume';
import { look } from '../../../../core/usecases/planning/overview';
import { recheck } from '../../../../core/usecases/planning/recheck';
import { readFailure } from '../../../../core/failures/text';
import { MemoryHost } from '../../../fakes/memoryHost';
import { SIGNED } from '../../../support/signedPolicy';
import { FakeChannel, FakeClock, ignore, servicesOn, type FakeServices } from '../../../fakes/services';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency'];
const TOM = 'tom@hartwell.example';
const ANA = 'ana@hartwell.example';

/** Four customers, each due for one message. */
function workbook(): MemoryHost {
  const rows = ['A', 'B', 'C', 'D'].map((name): Cell[] => [
    `${name}-1`,
    `Customer ${name}`,
    `${name.toLowerCase()}@x.example`,
    (dayOfIso('2025-11-21') ?? 0) - 10,
    100,
    'EUR',
  ]);
  const host = new MemoryHost({ Receivables: [HEADERS, ...rows] });
  host.selected = { sheet: 'Receivables', rows: [1, 2, 3, 4] };
  return host;
}

/** Tom's and Ana's panes on one workbook; whoever acts is the one signed in. */
function office() {
  const host = workbook();
  const channel = new FakeChannel();
  const clock = new FakeClock();
  const tom = servicesOn(host, clock, 't', channel);
  const ana = servicesOn(host, clock, 'a', channel);
  const as = async <T>(who: string, act: () => Promise<T>): Promise<T> => {
    const before = host.user;
    host.user = who;
    try {
      return await act();
    } finally {
      host.user = before;
    }
  };
  const log = (header: (typeof LOG_HEADERS)[number]): Cell[] =>
    (host.sheets.get(LOG_SHEET) ?? []).slice(1).map((row) => row[LOG_HEADERS.indexOf(header)] ?? '');
  return { host, channel, clock, tom, ana, as, log };
}

/** Tom sends all; after so many messages something else happens, and the clock goes on by some minutes a message. */
async function tomSends(
  { tom, as, clock, channel }: ReturnType<typeof office>,
  after: number,
  meanwhile: () => Promise<void>,
) {
  const send = channel.send.bind(channel);
  let n = 0;
  channel.send = async (parcel) => {
    const outcome = await send(parcel);
    n += 1;
    clock.utc = `2025-11-21T13:${String(2 + 8 * n).padStart(2, '0')}:11Z`;
    if (n === after) await meanwhile();
    return outcome;
  };
  return as(TOM, async () => {
    const seen = await look(tom);
    if (seen.state !== 'ready') throw new Error(seen.state);
    return tom.sender.deliver(seen.plan.messages, ignore);
  });
}

const told = (report: Awaited<ReturnType<FakeServices['sender']['deliver']>>) =>
  report.results.map(({ state, error }) => (error === '' ? state : `${state}: ${error}`));
const recipients = (channel: FakeChannel) => channel.sent.map(({ email }) => email.to[0]).sort();
const EVERYBODY = ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'];

describe('a run of a colleague', () => {
  test('counts as under way while any of its rows moves, however long the others wait', async () => {
    const the = office();
    const seen: number[] = [];
    const report = await tomSends(the, 3, async () => {
      // 24 minutes after the claim, 8 after the message before.
      seen.push((await the.as(ANA, () => leftOver(the.ana))).waiting.length);
    });
    expect(seen).toEqual([0]);
    expect(told(report)).toEqual(['sent', 'sent', 'sent', 'sent']);
  });

  test('gone on with while it is under way after all: each message goes out once, and who sends it is told', async () => {
    const the = office();
    let anas: string[] = [];
    const report = await tomSends(the, 2, async () => {
      the.clock.utc = '2025-11-21T14:30:00Z';
      anas = told(await the.as(ANA, () => resumeWaiting(the.ana, ignore)));
    });
    expect(anas).toEqual(['sent', 'sent']);
    expect(told(report)).toEqual(['sent', 'sent', `refused: ${ANA}`, `refused: ${ANA}`]);
    expect(recipients(the.channel)).toEqual(EVERYBODY);
    expect(the.log('State code')).toEqual(['sent', 'sent', 'sent', 'sent']);
    // The log says from whose account the others went out.
    expect(the.log('Error').map((text) => takerOf(String(text)))).toEqual([undefined, undefined, ANA, ANA]);
    expect(the.log('Who')).toEqual([TOM, TOM, TOM, TOM]);
  });

  test('dropped while it is under way after all: what was not sent is not, and the run goes on past it', async () => {
    const the = office();
    let dropped = 0;
    const report = await tomSends(the, 2, async () => {
      the.clock.utc = '2025-11-21T14:30:00Z';
      dropped = await the.as(ANA, () => dropWaiting(the.ana));
    });
    expect(dropped).toBe(2);
    expect(report.results.map(({ state }) => state)).toEqual(['sent', 'sent', 'failed', 'failed']);
    expect(sayFailure(wordingFor('en').texts, report.results[3]?.error ?? '')).toBe(
      `Taken over by ${ANA}. Dropped before sending.`,
    );
    expect(the.log('State code')).toEqual(['sent', 'sent', 'failed', 'failed']);
  });
});

describe('taking over', () => {
  test('gone on with twice in a row: the second finds nothing', async () => {
    const the = office();
    await the.as(TOM, async () => {
      const seen = await look(the.tom);
      if (seen.state === 'ready') await the.tom.sender.deliver(seen.plan.messages, { ...ignore, stopped: () => true });
    });
    the.clock.utc = '2025-11-21T14:30:00Z';
    const stopped = await the.as(ANA, () => resumeWaiting(the.ana, { ...ignore, stopped: () => true }));
    expect(told(stopped)).toEqual(['not started', 'not started', 'not started', 'not started']);
    // Ana has them now, and only just: for Tom they are under way.
    expect((await the.as('eva@hartwell.example', () => leftOver(the.tom))).waiting).toEqual([]);
    the.clock.utc = '2025-11-21T15:30:00Z';
    expect(told(await the.as(TOM, () => resumeWaiting(the.tom, ignore)))).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(told(await the.as(TOM, () => resumeWaiting(the.tom, ignore)))).toEqual([]);
    expect(recipients(the.channel)).toEqual(EVERYBODY);
  });

  test('a claim that a colleague won is not gone on with', async () => {
    const the = office();
    await the.as(TOM, async () => {
      const seen = await look(the.tom);
      if (seen.state === 'ready')
        await the.tom.sender.deliver(seen.plan.messages.slice(0, 1), { ...ignore, stopped: () => true });
    });
    // A copy of Tom's claim that a colleague wrote in the same moment, and has sent by now.
    const log = the.host.sheets.get(LOG_SHEET) as Cell[][];
    const rival = [...(log[1] as Cell[])];
    const at = (header: (typeof LOG_HEADERS)[number]): number => LOG_HEADERS.indexOf(header);
    rival[at('Nonce')] = 'z1';
    rival[at('Who')] = ANA;
    rival[at('State code')] = 'sent';
    log.push(rival);
    const [event] = (await the.as(TOM, () => resumeWaiting(the.tom, ignore))).results;
    expect([event?.state, event?.error]).toEqual(['failed', expect.stringMatching(/Claimed by ana@hartwell/)]);
    expect(the.log('State code')).toEqual(['failed', 'sent']);
    expect(the.channel.sent).toEqual([]);
  });

  test('a log that cannot be written before a message goes out: it was certainly not sent', async () => {
    const the = office();
    const report = await tomSends(the, 1, async () => {
      (the.host.sheets.get(LOG_SHEET) as Cell[][]).splice(2, 1);
      return Promise.resolve();
    });
    expect(report.results.map(({ state }) => state)).toEqual(['sent', 'not started', 'not started', 'not started']);
    expect(report.results[1]?.error).toMatch(/a row was removed/);
  });

  test.each([
    [ANA, ANA],
    ['', ''],
    ['Ana (Büro)\nRuiz', 'Ana (Büro) Ruiz'],
  ])('its mark tells who: %j', (who, expected) => {
    expect(takerOf(takeOverMark(who, 'n1'))).toBe(expected);
    expect(takerOf('address refused')).toBeUndefined();
  });
});

describe('one message that cannot be claimed', () => {
  const due = (invoice: string, customer: string, daysLate = 10): Cell[] => [
    invoice,
    customer,
    `${customer.slice(0, 9).replace(/\s/g, '').toLowerCase()}@x.example`,
    (dayOfIso('2025-11-21') ?? 0) - daysLate,
    100,
    'EUR',
  ];
  const world = (rows: Cell[][]) => {
    const host = new MemoryHost({ Receivables: [HEADERS, ...rows] });
    host.selected = { sheet: 'Receivables', rows: rows.map((_, i) => i + 1) };
    return { host, services: servicesOn(host) };
  };
  const planned = async (services: FakeServices) => {
    const seen = await look(services);
    if (seen.state !== 'ready') throw new Error(seen.state);
    return seen.plan.messages;
  };

  test.each<readonly [string, readonly Cell[][], string]>([
    ['an invoice text longer than a cell', [due('X'.repeat(32_100), 'Beta')], 'too-long'],
    [
      'more invoices than a cell can name',
      Array.from({ length: 2_000 }, (_, i) => due(`INVOICE-NUMBER-${i}`, 'Beta')),
      'too-many-invoices',
    ],
  ])('%s: it alone is refused, with its reason', async (_name, rows, code) => {
    const { services } = world([due('A-1', 'Alpha'), ...rows]);
    const report = await services.sender.deliver(await planned(services), ignore);
    const byState = new Map(report.results.map(({ state, error }) => [state, error]));
    expect([...byState.keys()].sort()).toEqual(['failed', 'sent']);
    expect(readFailure(byState.get('failed') ?? '')?.code).toBe(code);
    expect(recipients(services.channel)).toEqual(['alpha@x.example']);
    expect((await services.outbox.records()).map(({ customer }) => customer)).toEqual(['Alpha']);
  });

  test('a colleague has one of its invoices: the others are planned anew, to be approved', async () => {
    const { host, services } = world(['A-1', 'A-2', 'A-3'].map((invoice) => due(invoice, 'Alpha', 4)));
    // Where the policy lets a customer hear twice on one day; else the others wait for the gap like any invoice.
    host.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, ...SIGNED, gap: 0 }));
    const mine = await planned(services);
    host.selected = { sheet: 'Receivables', rows: [1] };
    const tom = servicesOn(host, new FakeClock(), 't', services.channel);
    await tom.sender.deliver(await planned(tom), ignore);
    const report = await services.sender.deliver(mine, ignore);
    expect(report.results.map(({ state }) => state)).toEqual(['refused']);
    const { unchanged, changed, gone } = await recheck(services, 'Receivables', mine);
    expect([unchanged, gone, changed.map(({ claims }) => claims.map(({ invoice }) => invoice))]).toEqual([
      [],
      [],
      [['A-2', 'A-3']],
    ]);
    await services.sender.deliver(changed, ignore);
    expect(services.channel.sent.length).toBe(2);
  });
});
