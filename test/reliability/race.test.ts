import { afterAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { SIGNED, signedPolicyRows, signGrid } from '../support/signedPolicy';
import { failureText } from '../../core/failures/text';
import { holdsClaim, LOG_SHEET } from '../../core/log/record';
import { readLog } from '../../core/log/rows';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { localSender } from '../../core/usecases/sending/localSender';
import { logOutbox } from '../../core/usecases/sending/asyncOutbox';
import type { Services } from '../../core/usecases/types';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import type { ScriptRunner } from '../../sheets-addon/sidebar/googleScript';
import { serverCall } from '../../sheets-addon/sidebar/serverCall';
import { sheetsServices } from '../../sheets-addon/sidebar/sheetsServices';
import { scriptRun } from '../../workbench/hosts/sheets/scriptRun';
import { inAppsScript, memoryBook } from '../sheets-addon/appsScript';
import { cases } from '../support/effort';
import { CountingIds, FakeChannel, FakeClock, openTo } from '../fakes/services';
import { DUE, LEDGER, ledgerRows, MESSAGES } from './crash/ledger';
import { overviewOf, quiet } from './crash/journey';
import { SharedWorkbook, type Coauthor } from './race/coauthors';
import { Events } from './race/events';
import { seeded } from './race/random';

const ROUNDS = cases(200);
const lines: string[] = [];
afterAll(() => void process.stdout.write(`${lines.join('\n')}\n`));

/** The pause that the Excel add-in makes between writing a claim and reading it again. */
const SETTLE = 4_500;

interface Setting {
  /** 0 for none. */
  readonly settle: number;
  /** Longest way of a write to the server, and again to a colleague. */
  readonly longest: number;
  /** Tom's claims fall on other rows than Ana's. */
  readonly besides?: boolean;
}

function paneOf(host: Coauthor, events: Events, channel: FakeChannel, settle: number, prefix: string) {
  const clock = new FakeClock();
  const pause = settle === 0 ? undefined : () => events.sleep(settle);
  const ids = new CountingIds(prefix);
  const outbox = logOutbox(host, clock, pause);
  const sender = localSender({
    outbox,
    channels: { email: channel },
    clock,
    ids,
    identity: async () => ({ who: await host.who(), host: 'Excel' }),
    ownAddress: async () => host.who(),
    policy: async () => Promise.resolve({ ...DEFAULT_POLICY, ...SIGNED }),
    sleep: (milliseconds) => events.sleep(milliseconds),
  });
  return { host, clock, ids, outbox, sender, open: openTo() };
}

/** Two colleagues press Send within two seconds of each other. @returns what went out, and what the log says of it */
async function round(seed: number, { settle, longest, besides = false }: Setting) {
  const random = seeded(seed);
  const events = new Events();
  const rows = ledgerRows(new FakeClock().today());
  // The log is there already: two clients that both add a sheet is a matter of the first day only.
  const shared = new SharedWorkbook(events, () => random() * longest, {
    [LEDGER]: rows,
    [POLICY_SHEET]: signedPolicyRows('en-GB'),
  });
  const channel = new FakeChannel();
  const begin = [random() * 2_000, random() * 2_000];
  const errors: string[] = [];
  let told = 0;
  const colleague = async (name: string, delay: number, prefix: string): Promise<void> => {
    const host = shared.client(name);
    host.selected = { sheet: LEDGER, rows: rows.map((_, i) => i) };
    if (besides && name === 'tom') host.rowsApart = 20;
    const services = paneOf(host, events, channel, settle, prefix);
    const { plan } = await overviewOf(services);
    await events.sleep(delay);
    try {
      const { refused } = await services.sender.deliver(plan.messages, quiet);
      if (refused.length === MESSAGES && refused.every(({ by }) => by !== '' && by !== name)) told += 1;
    } catch (error) {
      errors.push(String(error));
    }
  };
  const prefixes = random() < 0.5 ? ['a', 'b'] : ['b', 'a'];
  await events.run(
    Promise.all([
      colleague('ana', begin[0] ?? 0, prefixes[0] ?? ''),
      colleague('tom', begin[1] ?? 0, prefixes[1] ?? ''),
    ]),
  );
  const counts = DUE.map((invoice) => channel.sent.filter(({ email }) => email.text.includes(invoice)).length);
  const block = shared.merged.get(LOG_SHEET) ?? [];
  const log = readLog({ sheet: LOG_SHEET, top: 0, left: 0, rows: block });
  return { counts, log, errors, told };
}

async function measure(setting: Setting) {
  let [twice, nobody, errors, told] = [0, 0, 0, 0];
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const result = await round(seed, setting);
    if (result.counts.some((count) => count > 1)) twice += 1;
    if (result.counts.some((count) => count === 0)) nobody += 1;
    errors += result.errors.length;
    told += result.told;
  }
  const { settle, longest } = setting;
  lines.push(
    `Excel, ways of up to ${longest} ms, ${settle === 0 ? 'no pause' : `pause of ${settle} ms`}: ` +
      `twice in ${twice} of ${ROUNDS} rounds, told who is sending in ${told}, not yet sent in ${nobody}`,
  );
  return { twice, nobody, errors, told };
}

describe('two colleagues send at the same moment in Excel', () => {
  // A colleague's claim can come a whole way after ours was written, and takes another whole way to us: the pause closes
  // ways of up to half its length. A whole way is one leg to the server and one from it.
  const leg = (pause: number): number => pause / 4 - 1;

  test.each([SETTLE, 4 * 2_000 + 4])('a pause of %i ms over ways of half its length: never twice', async (pause) => {
    const { twice, nobody, errors, told } = await measure({ settle: pause, longest: leg(pause) });
    expect([twice, nobody, errors]).toEqual([0, 0, 0]);
    // In every round one of them was told who is sending, or saw that all had gone out.
    expect(told).toBe(ROUNDS);
  });

  test('without the pause the same ways give duplicates', async () => {
    const { twice } = await measure({ settle: 0, longest: leg(SETTLE) });
    expect(twice).toBeGreaterThan(0);
  });

  test('slower ways are not closed by the pause', async () => {
    for (const longest of [1_500, 4_000]) {
      const paused = await measure({ settle: SETTLE, longest });
      const open = await measure({ settle: 0, longest });
      expect(paused.twice).toBeLessThanOrEqual(open.twice);
      // Late or not, nothing is lost.
      expect([paused.nobody, open.nobody]).toEqual([0, 0]);
    }
  });

  test('where both read again after all has arrived, the lowest nonce wins and the other says who is sending', async () => {
    let races = 0;
    for (let seed = 1; seed <= 50; seed++) {
      const { log, counts } = await round(seed, { settle: 20_000, longest: 2_000, besides: true });
      expect(counts).toEqual(DUE.map(() => 1));
      const held = log.filter(({ state }) => holdsClaim(state));
      const lost = log.filter(({ state }) => state === 'failed');
      for (const loser of lost) {
        const winner = held.find(({ key }) => key === loser.key);
        expect(winner !== undefined && winner.nonce < loser.nonce).toBe(true);
        expect(loser.error).toBe(failureText('claimed-first', winner?.who ?? ''));
        races += 1;
      }
    }
    expect(races).toBeGreaterThan(100);
  });
});

const page = {
  document: { visibilityState: 'visible' as const },
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  matchMedia: () => ({ matches: false }),
  open: () => null,
};

/** Both sidebars on one spreadsheet, every call on its way for a random time; a run on the server has the document's lock. */
async function sheetsRound(seed: number): Promise<{ mails: string[]; states: string[] }> {
  const random = seeded(seed);
  const events = new Events();
  const mails: string[] = [];
  const { book, grid } = memoryBook({ deliver: ({ body }) => void mails.push(body) }, [LEDGER]);
  signGrid(grid);
  const sheet = grid.activeSheet();
  const rows = ledgerRows(Math.floor(Date.now() / 86_400_000) + 25_569);
  grid.fill(
    sheet,
    rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell)))),
  );
  grid.select([{ sheet, row: 0, column: 0, height: rows.length, width: 9 }]);
  const open = async (): Promise<Services> => {
    const call = async (_name: string, [method, json]: readonly unknown[]): Promise<unknown> => {
      await events.sleep(random() * 800);
      const answer = inAppsScript(book, () => collectionsCall(method, json));
      await events.sleep(random() * 800);
      return answer;
    };
    const runner = scriptRun(['collectionsCall'], call, () => undefined) as ScriptRunner;
    return sheetsServices(
      serverCall(() => runner),
      page,
    );
  };
  let states: string[] = [];
  const colleague = async (): Promise<void> => {
    const services = await open();
    const { plan } = await overviewOf(services);
    await events.sleep(random() * 2_000);
    await services.sender.deliver(plan.messages, quiet);
    states = (await services.outbox.records()).map(({ state }) => state);
  };
  await events.run(Promise.all([colleague(), colleague()]));
  return { mails, states };
}

test(`two colleagues send at the same moment in Sheets, ${ROUNDS} times: never twice, never nobody`, async () => {
  let met = 0;
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const { mails, states } = await sheetsRound(seed);
    const counts = DUE.map((invoice) => mails.filter((text) => text.includes(invoice)).length);
    expect({ seed, counts }).toEqual({ seed, counts: DUE.map(() => 1) });
    expect(states).toEqual(new Array(MESSAGES).fill('sent'));
    met += 1;
  }
  lines.push(`Sheets, under the document's lock: twice in 0 of ${met} rounds`);
});
