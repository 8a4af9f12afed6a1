import { describe, expect, test } from '@jest/globals';
import type { DeliveryControl, DeliveryEvent } from '../../core/ports/sender';
import type { PlannedMessage } from '../../core/messages/message';
import { LOG_HEADERS, LOG_SHEET } from '../../core/log/record';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import type { ScriptRunner } from '../../sheets-addon/sidebar/googleScript';
import { serverCall, type After } from '../../sheets-addon/sidebar/serverCall';
import { sheetsServices } from '../../sheets-addon/sidebar/sheetsServices';
import type { Book } from '../../workbench/hosts/sheets/book';
import type { MailMessage } from '../../workbench/hosts/sheets/mailApp';
import { scriptRun } from '../../workbench/hosts/sheets/scriptRun';
import { inAppsScript, memoryBook } from './appsScript';
import { SIGNED, signGrid } from '../support/signedPolicy';
import { failureOf } from '../support/failureOf';

function message(n: number, more: Partial<PlannedMessage> = {}): PlannedMessage {
  return {
    id: `m${n}`,
    key: `key-${n}`,
    customer: `Customer ${n}`,
    currency: 'EUR',
    language: 'en',
    channel: 'email',
    level: 2,
    levelName: 'Reminder',
    stage: 1,
    stageName: 'Administrative',
    oldestDaysLate: 20,
    lines: [],
    credits: [],
    amount: 100,
    interest: 0,
    fee: 0,
    toPay: 100,
    grantedUntil: '2025-12-01',
    to: [`c${n}@customer.example`],
    cc: [],
    replyTo: '',
    payee: { creditor: '', iban: '', bic: '' },
    signature: '',
    subject: `Invoice ${n}`,
    body: 'Please pay',
    table: { columns: [], rows: [], total: [] } as unknown as PlannedMessage['table'],
    text: `Please pay. ${SIGNED.signature}, ${SIGNED.creditor}`,
    html: '<p>Please pay</p>',
    template: 'reminder',
    templateVersion: '1',
    needsApproval: false,
    claims: [{ invoice: `A-${n}`, level: 2, cycle: 1 }],
    hash: `hash-${n}`,
    basis: `hash-${n}`,
    ...more,
  };
}

const page = {
  document: { visibilityState: 'visible' as const },
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  matchMedia: () => ({ matches: false }),
  open: () => null,
};

/** Ends at once the wait for what is lost. */
const atOnce: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds > 60_000 ? 50 : 60_000);
  return () => clearTimeout(timer);
};

/**
 * A colleague's sidebar on a book; `broken` makes the way to the server fail after it has worked, `deaf` makes it never
 * answer.
 */
function sidebar(
  book: Book,
  broken: (method: string) => boolean = () => false,
  deaf: (method: string) => boolean = () => false,
) {
  const server = async (_name: string, [method, json]: readonly unknown[]): Promise<unknown> => {
    await Promise.resolve();
    const answer = inAppsScript(book, () => collectionsCall(method, json));
    if (broken(String(method))) throw new Error('We are sorry, a server error occurred.');
    if (deaf(String(method))) await new Promise(() => undefined);
    return answer;
  };
  const runner = scriptRun(['collectionsCall'], server, () => undefined) as ScriptRunner;
  return sheetsServices(
    serverCall(() => runner, undefined, atOnce),
    page,
  );
}

function watcher(stopAfter = Infinity) {
  const events: DeliveryEvent[] = [];
  const ended = () => events.filter(({ state }) => state === 'sent').length;
  const control: DeliveryControl = {
    progress: (event) => void events.push(event),
    paused: () => undefined,
    stopped: () => ended() >= stopAfter,
  };
  return { control, events };
}

function office(quota = 100) {
  const mails: MailMessage[] = [];
  const made = memoryBook({ quota, deliver: (mail) => void mails.push(mail) }, ['Ledger']);
  signGrid(made.grid);
  const log = () => {
    const id = made.grid.sheets().find(({ name }) => name === LOG_SHEET)?.id;
    return id === undefined ? [] : inAppsScript(made.book, () => JSON.parse(collectionsCall('records', '[]')).value);
  };
  return { ...made, mails, states: (): string[] => log().map((record: { state: string }) => record.state) };
}

/** As the sidebar parts a run. */
const SLICE = 13;
const many = (count: number): PlannedMessage[] => Array.from({ length: count }, (_x, i) => message(i + 1));
const statesOf = (events: readonly DeliveryEvent[]): string[] => events.map(({ state }) => state);

describe('sending from the sidebar', () => {
  test('a slice that nobody answers for is told by the log, and goes out once', async () => {
    const { book, mails, states } = office();
    const { sender } = await sidebar(book, undefined, (method) => method === 'deliver');
    const { results } = await sender.deliver(many(3), watcher().control);
    expect(statesOf(results)).toEqual(['sent', 'sent', 'sent']);
    expect(states()).toEqual(['sent', 'sent', 'sent']);
    expect(mails).toHaveLength(3);
  });

  test('every message goes out once, in order, and the log says so', async () => {
    const { book, mails, states } = office();
    const { sender } = await sidebar(book);
    const { control, events } = watcher();
    const report = await sender.deliver(many(23), control);
    expect(statesOf(report.results)).toEqual(new Array(23).fill('sent'));
    expect(mails.map(({ to }) => to)).toEqual(many(23).map(({ to }) => to[0]));
    expect(states()).toEqual(new Array(23).fill('sent'));
    expect(events.filter(({ state }) => state === 'sending')).toHaveLength(23);
    expect((await sender.limits()).email?.remainingToday).toBe(77);
  });

  test('a second run of the same invoices sends nothing', async () => {
    const { book, mails } = office();
    const [first, second] = [await sidebar(book), await sidebar(book)];
    await first.sender.deliver(many(3), watcher().control);
    const again = await second.sender.deliver([message(2, { id: 'x' }), message(9)], watcher().control);
    expect(statesOf(again.results)).toEqual(['refused', 'sent']);
    expect(again.refused).toMatchObject([
      { invoice: 'A-2', level: 2, state: 'sent', by: 'ana.ruiz@collections.example' },
    ]);
    expect(mails).toHaveLength(4);
  });

  test('two colleagues at the same moment: one of them sends', async () => {
    const { book, mails } = office();
    const [ana, tom] = [await sidebar(book), await sidebar(book)];
    const reports = await Promise.all([ana, tom].map(({ sender }) => sender.deliver(many(7), watcher().control)));
    expect(mails).toHaveLength(7);
    expect(reports.flatMap(({ results }) => statesOf(results)).filter((state) => state === 'sent')).toHaveLength(7);
  });

  test('stopping leaves the rest claimed, to go on with later', async () => {
    const { book, mails, states } = office();
    const { sender } = await sidebar(book);
    const { results } = await sender.deliver(many(18), watcher(SLICE).control);
    expect(statesOf(results)).toEqual([...new Array(SLICE).fill('sent'), ...new Array(5).fill('not started')]);
    expect(states().filter((state) => state === 'claimed')).toHaveLength(5);
    const nonces = results.slice(SLICE).map(({ nonce }) => nonce);
    const resumed = await (await sidebar(book)).sender.resume(many(18).slice(SLICE), nonces, '', watcher().control);
    expect(statesOf(resumed.results)).toEqual(new Array(5).fill('sent'));
    expect(new Set(mails.map(({ to }) => to)).size).toBe(18);
    expect(mails).toHaveLength(18);
  });

  const column = (name: string): number => LOG_HEADERS.indexOf(name as (typeof LOG_HEADERS)[number]);
  type Grid = ReturnType<typeof office>['grid'];
  const copyRow = (grid: Grid, id: string, from: number, to: number): void => {
    const cells = LOG_HEADERS.map((_header, c) => grid.cell(id, from, c).value);
    grid.fill(
      id,
      [cells.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : (value as number)))],
      to,
    );
  };

  test.each<readonly [string, (grid: Grid, id: string) => void]>([
    ['rows are put in above', (grid, id) => grid.moveRows(id, 1, 3)],
    [
      'a row of the log is moved far below',
      (grid, id) => {
        copyRow(grid, id, 5, 900);
        grid.fill(id, [LOG_HEADERS.map(() => '')], 5);
      },
    ],
    ['a column is put in', (grid, id) => grid.insertColumns(id, 2, 1)],
    ['a column is cut and put elsewhere', (grid, id) => grid.cutColumn(id, column('Error'), LOG_HEADERS.length + 2)],
  ])('a colleague changes the log in the midst of a slice: %s', async (_what, change) => {
    const { book, grid, mails, states } = office();
    let changed = false;
    const inMidst = await sidebar(book);
    const deliver = mails.push.bind(mails);
    mails.push = (...sent) => {
      const id = grid.sheets().find(({ name }) => name === LOG_SHEET)?.id ?? '';
      if (!changed && mails.length === 2) {
        changed = true;
        change(grid, id);
      }
      return deliver(...sent);
    };
    const { results } = await inMidst.sender.deliver(many(8), watcher().control);
    expect(changed).toBe(true);
    expect(statesOf(results)).toEqual(new Array(8).fill('sent'));
    expect(states()).toEqual(new Array(8).fill('sent'));
    expect(mails).toHaveLength(8);
  });

  test('a colleague copies the row of a message that waits: neither of the two goes out', async () => {
    const { book, grid, mails } = office();
    const { sender } = await sidebar(book);
    const logId = (): string => grid.sheets().find(({ name }) => name === LOG_SHEET)?.id ?? '';
    const deliver = mails.push.bind(mails);
    mails.push = (...sent) => {
      if (mails.length === 2) copyRow(grid, logId(), 6, 40);
      return deliver(...sent);
    };
    await sender.deliver(many(8), watcher().control);
    expect(mails.map(({ to }) => to)).not.toContain('c6@customer.example');
    const codes = [6, 40].map((row) => grid.cell(logId(), row, column('State code')).value);
    expect(codes).toEqual(['claimed', 'claimed']);
  });

  test('quota that runs out midway leaves the rest claimed', async () => {
    const { book, mails, states } = office(8);
    const { results } = await (await sidebar(book)).sender.deliver(many(11), watcher().control);
    expect(statesOf(results)).toEqual([...new Array(8).fill('sent'), ...new Array(3).fill('not started')]);
    expect(mails).toHaveLength(8);
    expect(states().filter((state) => state === 'claimed')).toHaveLength(3);
  });

  test('one refused address does not stop the others', async () => {
    const { book, mails } = office();
    const list = [message(1), message(2, { to: ['nobody'] }), message(3)];
    const { results } = await (await sidebar(book)).sender.deliver(list, watcher().control);
    expect(statesOf(results)).toEqual(['sent', 'failed', 'sent']);
    expect(results[1]?.error).toMatch(/^\[bad-address: nobody\] /);
    expect(mails).toHaveLength(2);
  });

  test('an answer that gets lost is looked up in the log, not sent again', async () => {
    const { book, mails } = office();
    let lost = 0;
    const { sender } = await sidebar(book, (method) => method === 'deliver' && ++lost === 1);
    const { results } = await sender.deliver(many(16), watcher().control);
    expect(statesOf(results)).toEqual([...new Array(SLICE).fill('sent'), ...new Array(3).fill('not started')]);
    expect(mails).toHaveLength(SLICE);
  });

  test('with the log out of reach as well, the slice counts as perhaps sent', async () => {
    const { book } = office();
    let lost = false;
    const { sender } = await sidebar(book, (method) => (lost ||= method === 'deliver'));
    const { results } = await sender.deliver(many(15), watcher().control);
    expect(statesOf(results)).toEqual([...new Array(SLICE).fill('unknown'), ...new Array(2).fill('not started')]);
    expect(results[0]?.error).toMatch(/server error/);
  });

  test('without the permission to send, nothing is claimed and the pane is told why', async () => {
    const { book, states } = office();
    const refusal = 'You do not have permission to call MailApp.getRemainingDailyQuota.';
    Object.defineProperty(book.mailbox, 'remaining', {
      get() {
        throw new Error(refusal);
      },
    });
    const { sender } = await sidebar(book);
    await expect(sender.limits()).rejects.toThrow(`(${refusal})`);
    expect((await failureOf(() => sender.limits()))?.code).toBe('mail-not-allowed');
    expect((await failureOf(() => sender.deliver(many(2), watcher().control)))?.code).toBe('mail-not-allowed');
    expect(states()).toEqual([]);
  });

  test('a test message goes to oneself and leaves no trace', async () => {
    const { book, mails, states } = office();
    const { sender } = await sidebar(book);
    expect(await sender.test(message(1))).toEqual({ state: 'sent', providerId: '' });
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['ana.ruiz@collections.example', '[Test] Invoice 1'],
    ]);
    expect(states()).toEqual([]);
  });
});

describe('a server that dies', () => {
  /** Counts what reaches the outside world, and dies at one of them. */
  function mortal(diesAt: number) {
    const mails: MailMessage[] = [];
    let [steps, alive] = [0, true];
    const step = (): void => {
      steps += 1;
      if (steps === diesAt) alive = false;
      if (!alive) throw new Error('The script was stopped.');
    };
    const made = memoryBook({
      deliver(mail) {
        step();
        mails.push(mail);
      },
    });
    signGrid(made.grid);
    const write = made.grid.write.bind(made.grid);
    made.grid.write = (writes) => {
      step();
      write(writes);
    };
    return { ...made, mails, dead: () => !alive, revive: () => void (alive = true), steps: () => steps };
  }

  async function dieAndGoOn(diesAt: number) {
    const world = mortal(diesAt);
    const wanted = many(4);
    const first = await sidebar(world.book, () => world.dead());
    await first.sender.deliver(wanted, watcher().control).catch(() => undefined);
    const died = world.dead();
    world.revive();
    const later = await sidebar(world.book);
    const left = (await later.outbox.records()).filter(({ state }) => state === 'claimed');
    const waiting = left.map(({ key }) => wanted.find((m) => m.key === key) ?? message(0));
    await later.sender.resume(
      waiting,
      left.map(({ nonce }) => nonce),
      '',
      watcher().control,
    );
    await later.sender.deliver(wanted, watcher().control);
    return { world, died, records: await later.outbox.records() };
  }

  test('at any step: no message twice, none forgotten', async () => {
    let diesAt = 1;
    for (; ; diesAt++) {
      const { world, died, records } = await dieAndGoOn(diesAt);
      const counts = many(4).map(({ to }) => world.mails.filter((mail) => mail.to === to[0]).length);
      expect({ diesAt, most: Math.max(...counts) }).toEqual({ diesAt, most: 1 });
      many(4).forEach(({ key }, i) => {
        const states = records.filter((record) => record.key === key).map(({ state }) => state);
        // What did not go out is either marked as not sent and tried again, or waits for a person.
        const held = states.some((state) => state === 'sending' || state === 'unknown');
        expect({ diesAt, key, known: counts[i] === 1 || held }).toEqual({ diesAt, key, known: true });
      });
      if (!died) break;
    }
    expect(diesAt).toBeGreaterThan(12);
  });
});
