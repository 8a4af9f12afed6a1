import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { dayOfIso } from '../../core/calendar/civil';
import type { DeliveryEvent } from '../../core/ports/sender';
import { LOG_SHEET, type LogRecord } from '../../core/log/record';
import { readLog } from '../../core/log/rows';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { dropWaiting, resumeWaiting } from '../../core/usecases/sending/resume';
import type { Services } from '../../core/usecases/types';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import type { ScriptRunner } from '../../sheets-addon/sidebar/googleScript';
import { serverCall } from '../../sheets-addon/sidebar/serverCall';
import { sheetsServices } from '../../sheets-addon/sidebar/sheetsServices';
import { scriptRun } from '../../workbench/hosts/sheets/scriptRun';
import { inAppsScript, memoryBook } from '../sheets-addon/appsScript';
import { cases } from '../support/effort';
import { overviewOf, quiet } from './crash/journey';
import { HEADERS, LEDGER } from './crash/ledger';
import { SharedWorkbook } from './race/coauthors';
import { Events } from './race/events';
import { manyRows, paneOn, slowChannel, watching } from './race/panes';
import { signedPolicyRows, signGrid } from '../support/signedPolicy';
import { seeded } from './race/random';

const ROUNDS = cases(200);
const MESSAGES = 12;
const MINUTES = 60_000;
/** The pause that the Excel add-in makes, and ways of up to half of it: a leg to the server and one from it. */
const SETTLE = 4_500;
const LEG = SETTLE / 4 - 1;

const lines: string[] = [];
afterEach(() => void jest.restoreAllMocks());
afterAll(() => void process.stdout.write(`${lines.join('\n')}\n`));

type Act = (services: Services) => Promise<readonly DeliveryEvent[]>;

const sends: Act = async (services) => {
  const { plan } = await overviewOf(services);
  return (await services.sender.deliver(plan.messages, watching())).results;
};
const goesOn: Act = async (services) => (await resumeWaiting(services, watching())).results;
const drops: Act = async (services) => {
  await dropWaiting(services);
  return [];
};
/** Claims all and is gone. */
const dies: Act = async (services) => {
  const { plan } = await overviewOf(services);
  return (await services.sender.deliver(plan.messages, { ...quiet, stopped: () => true })).results;
};

/** Somebody who does something at some time, in milliseconds from the start. */
interface Person {
  readonly who: string;
  readonly act: Act;
  readonly from: number;
  readonly until: number;
  /** The longest that one message takes; the third one may take longer. */
  readonly slow?: number;
  readonly third?: number;
}

interface Round {
  readonly sent: readonly string[];
  readonly log: readonly LogRecord[];
  readonly results: readonly (readonly DeliveryEvent[])[];
  readonly errors: readonly string[];
  /** Sent by the time that the people were done, before somebody sent the rest. */
  readonly before: number;
}

async function round(seed: number, people: readonly Person[], settle: number): Promise<Round> {
  const random = seeded(seed);
  const events = new Events();
  const rows = manyRows(MESSAGES, dayOfIso('2025-11-21') ?? 0);
  const shared = new SharedWorkbook(events, () => random() * LEG, {
    [LEDGER]: rows,
    [POLICY_SHEET]: signedPolicyRows('en-GB'),
  });
  const sent: string[] = [];
  const errors: string[] = [];
  const open = (who: string, prefix: string, time: () => number): Services => {
    const host = shared.client(who);
    host.selected = { sheet: LEDGER, rows: rows.map((_, i) => i) };
    return paneOn(host, events, slowChannel(events, time, sent), { settle, prefix });
  };
  const results: DeliveryEvent[][] = [];
  const live = async ({ who, act, from, until, slow = 600, third }: Person, i: number): Promise<void> => {
    let sending = 0;
    const time = (): number => (third !== undefined && Math.floor(sending++ / 2) === 2 ? third : random() * slow);
    const services = open(who, random() < 0.5 ? `a${i}` : `z${i}`, time);
    await events.sleep(from + random() * (until - from));
    try {
      results.push([...(await act(services))]);
    } catch (error) {
      errors.push(String(error));
    }
  };
  let before = 0;
  const rest = async (): Promise<void> => {
    await Promise.all(people.map(live));
    // All has arrived everywhere; whoever opens the workbook now sends what is left.
    await events.sleep(20 * MINUTES);
    before = sent.length;
    const later = open('zoe', 'q', () => 0);
    await goesOn(later);
    await events.sleep(10_000);
    await sends(later);
  };
  await events.run(rest());
  const block = { sheet: LOG_SHEET, top: 0, left: 0, rows: shared.merged.get(LOG_SHEET) ?? [] };
  return { sent, log: readLog(block), results, errors, before };
}

/** What must not be, whoever did what when. */
function faultsOf({ sent, log, results, errors }: Round): string[] {
  const faults = [...errors];
  const address = (record: LogRecord): number => sent.filter((to) => to === record.address).length;
  for (const record of log) {
    const held = record.state === 'sent';
    if (!held && record.state !== 'failed') faults.push(`${record.address} is left ${record.state}`);
    if (held && address(record) === 0) faults.push(`${record.address} never went out and is ${record.state}`);
  }
  const held = log.filter(({ state }) => state === 'sent');
  if (new Set(held.map((record) => record.address)).size !== held.length) faults.push('two rows say sent of one');
  if (new Set(sent).size !== MESSAGES) faults.push(`${MESSAGES - new Set(sent).size} never went out`);
  const odd = results.flat().filter(({ state }) => !['sent', 'refused', 'failed', 'not started'].includes(state));
  return [...faults, ...odd.map(({ state, error }) => `reported ${state}: ${error}`)];
}

async function measure(name: string, people: readonly Person[], settle = SETTLE) {
  let [twice, shared] = [0, 0];
  const faults: string[] = [];
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const result = await round(seed, people, settle);
    if (new Set(result.sent).size < result.sent.length) twice += 1;
    // Both had a part in it: the take-over came in the middle of a run, not before or after it.
    const parts = result.results.filter((events) => events.some(({ state }) => state === 'sent')).length;
    if (parts > 1 || (result.before > 0 && result.before < MESSAGES)) shared += 1;
    if (settle > 0) faults.push(...faultsOf(result).map((fault) => `${seed}: ${fault}`));
  }
  const pause = settle === 0 ? 'no pause' : `pause of ${settle} ms`;
  lines.push(`Excel, ${name}, ${pause}: twice in ${twice} of ${ROUNDS} rounds, in the midst of a run in ${shared}`);
  return { twice, shared, faults };
}

/** A while around the moment at which a run that has paused so often begins to send. */
const whileSending = (pauses: number): Pick<Person, 'from' | 'until'> => ({
  from: pauses * SETTLE - 1_000,
  until: pauses * SETTLE + 4_000,
});
/** The first run of a workbook pauses twice, for the log and for its claims. */
const FIRST_RUN = whileSending(2);
/** The least share of the rounds in which the take-over came in the midst of a run; both at once, there is no run yet. */
const RACES: readonly (readonly [string, number, readonly Person[]])[] = [
  [
    'two panes of one person, one sends and the other goes on',
    0.4,
    [
      { who: 'ana', act: sends, from: 0, until: 500 },
      { who: 'ana', act: goesOn, ...FIRST_RUN },
    ],
  ],
  [
    'two panes of one person, one sends and the other drops',
    0.4,
    [
      { who: 'ana', act: sends, from: 0, until: 500 },
      { who: 'ana', act: drops, ...FIRST_RUN },
    ],
  ],
  [
    'a run stands still for a long time and a colleague goes on',
    0.4,
    [
      { who: 'tom', act: sends, from: 0, until: 500, third: 17 * MINUTES },
      { who: 'ana', act: goesOn, from: 16.5 * MINUTES, until: 17 * MINUTES + 3 * SETTLE },
    ],
  ],
  [
    'two colleagues go on with what a third one left',
    0,
    [
      { who: 'tom', act: dies, from: 0, until: 0 },
      { who: 'ana', act: goesOn, from: 16 * MINUTES, until: 16 * MINUTES + 2_000 },
      { who: 'eva', act: goesOn, from: 16 * MINUTES, until: 16 * MINUTES + 2_000 },
    ],
  ],
  [
    'one goes on and another drops',
    0,
    [
      { who: 'tom', act: dies, from: 0, until: 0 },
      { who: 'ana', act: goesOn, from: 16 * MINUTES, until: 16 * MINUTES + 2_000 },
      { who: 'eva', act: drops, from: 16 * MINUTES, until: 16 * MINUTES + 2_000 },
    ],
  ],
];

describe('a run is gone on with while it may still be under way, in Excel', () => {
  test.each(RACES)('%s: never twice, never nobody', async (name, least, people) => {
    const { twice, shared, faults } = await measure(name, people);
    expect(faults).toEqual([]);
    expect(twice).toBe(0);
    expect(shared).toBeGreaterThanOrEqual(least * ROUNDS);
  });

  test('without the pause the same ways give duplicates', async () => {
    const [name, , [first, second]] = RACES[0] as (typeof RACES)[number];
    const people = [first as Person, { ...(second as Person), ...whileSending(1) }];
    expect((await measure(name, people, 0)).twice).toBeGreaterThan(0);
  });
});

const page = {
  document: { visibilityState: 'visible' as const },
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  matchMedia: () => ({ matches: false }),
  open: () => null,
};

const STARTED = Date.now();
/** A round is a third of a second of work here; in one of four or so the second comes in the midst of the run. */
const SHEETS_ROUNDS = cases(200);
/** More than one slice takes. */
const SHEETS_MESSAGES = 20;

/** Two sidebars of one person on one spreadsheet, every call on its way for a random time. */
async function sheetsRound(seed: number, second: Act): Promise<{ mails: string[]; states: string[]; parts: number }> {
  const random = seeded(seed);
  const events = new Events();
  // The server counts its time by the clock of the round, or a busy machine would cut a run into other slices.
  jest.spyOn(Date, 'now').mockImplementation(() => STARTED + events.now);
  const mails: string[] = [];
  const { book, grid } = memoryBook({ deliver: ({ to }) => void mails.push(to) }, [LEDGER]);
  signGrid(grid);
  const rows = manyRows(SHEETS_MESSAGES, Math.floor(STARTED / 86_400_000) + 25_569);
  const typed = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell))),
  );
  grid.fill(grid.activeSheet(), typed);
  grid.select([{ sheet: grid.activeSheet(), row: 0, column: 0, height: rows.length, width: HEADERS.length }]);
  const open = async (): Promise<Services> => {
    const call = async (_name: string, [method, json]: readonly unknown[]): Promise<unknown> => {
      await events.sleep(random() * 400);
      const answer = inAppsScript(book, () => collectionsCall(method, json));
      await events.sleep(random() * 400);
      return answer;
    };
    const runner = scriptRun(['collectionsCall'], call, () => undefined) as ScriptRunner;
    return sheetsServices(
      serverCall(
        () => runner,
        // The round's own clock stands still for no real one.
        (act) => void events.sleep(0).then(act),
      ),
      page,
    );
  };
  let parts = 0;
  const pane = async (act: Act, after: number): Promise<void> => {
    const services = await open();
    await events.sleep(after);
    const before = mails.length;
    const results = await act(services);
    if (results.some(({ state }) => state === 'sent') || (before > 0 && before < SHEETS_MESSAGES)) parts += 1;
  };
  let states: string[] = [];
  const all = async (): Promise<void> => {
    await Promise.all([pane(sends, 0), pane(second, 2_000 + random() * 2_000)]);
    const later = await open();
    await goesOn(later);
    await sends(later);
    states = (await later.outbox.records()).filter(({ state }) => state !== 'failed').map(({ state }) => state);
  };
  await events.run(all());
  return { mails, states, parts };
}

describe('a run is gone on with while it is under way, in Sheets', () => {
  test.each([
    ['the other goes on', goesOn],
    ['the other drops', drops],
  ])(
    'two sidebars of one person, %s: never twice, never nobody',
    async (name, second) => {
      let shared = 0;
      for (let seed = 1; seed <= SHEETS_ROUNDS; seed++) {
        const { mails, states, parts } = await sheetsRound(seed, second);
        expect({ seed, mails: mails.length, different: new Set(mails).size }).toEqual({
          seed,
          mails: SHEETS_MESSAGES,
          different: SHEETS_MESSAGES,
        });
        expect({ seed, states }).toEqual({ seed, states: new Array(SHEETS_MESSAGES).fill('sent') });
        if (parts > 1) shared += 1;
      }
      lines.push(
        `Sheets, one sends and ${name}: twice in 0 of ${SHEETS_ROUNDS} rounds, in the midst of a run in ${shared}`,
      );
      expect(shared).toBeGreaterThanOrEqual(SHEETS_ROUNDS / 20);
    },
    240_000,
  );
});
