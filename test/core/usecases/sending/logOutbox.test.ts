import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import { failureText, readFailure } from '../../../../core/failures/text';
import { LOG_HEADERS, LOG_SHEET, type LogChange, type LogRecord, type MessageState } from '../../../../core/log/record';
import { LONGEST_CELL, writeRecord } from '../../../../core/log/rows';
import { takeOverMark, withMark } from '../../../../core/log/takeOverMark';
import { logOutbox } from '../../../../core/usecases/sending/asyncOutbox';
import { logKeptSince } from '../../../../core/workbook/logMemory';
import { LAYOUT_VERSION } from '../../../../core/workbook/layoutVersion';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { LAYOUT_HEADERS } from '../../../../core/workbook/policyTables';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeClock } from '../../../fakes/services';
import { reminderOf } from '../../../support/logRecords';

const BEN = 'ben@hartwell.example';
const NOW = '2025-11-21T13:02:11Z';

/** A claim as it is written: never sent, never moved. */
function claimOf(invoice: string, nonce: string, part: Partial<LogRecord> = {}): LogRecord {
  return reminderOf(invoice, 2, '2025-11-21', {
    key: `k-${invoice}`,
    nonce,
    state: 'claimed',
    updatedUtc: NOW,
    ...part,
  });
}

/**
 * A workbook with these rows in its log, or without a log.
 * @param meanwhile what a colleague does to the log's rows between our write and our second look
 */
function world(rows?: readonly LogRecord[], meanwhile: (rows: Cell[][]) => void = () => undefined) {
  const host = new MemoryHost(
    rows === undefined ? {} : { [LOG_SHEET]: [[...LOG_HEADERS], ...rows.map((record) => writeRecord(record))] },
  );
  let settled = 0;
  const settle = async (): Promise<void> => {
    settled += 1;
    meanwhile(host.sheets.get(LOG_SHEET) ?? []);
    return Promise.resolve();
  };
  const outbox = logOutbox(host, new FakeClock(NOW), settle);
  const log = async () => outbox.records();
  return { host, outbox, log, settled: () => settled };
}

const codeOf = async (work: () => unknown): Promise<string | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return readFailure((error as Error).message)?.code ?? (error as Error).message;
  }
};

describe('claiming', () => {
  test('in a workbook without a log makes one, notes that it is kept, and writes the rows in order', async () => {
    const w = world();
    const rows = [claimOf('A-1', 'n1'), claimOf('A-2', 'n2')];
    expect(await w.outbox.claim(rows)).toEqual({ claimed: ['n1', 'n2'], refused: [] });
    expect(await w.log()).toEqual(rows);
    expect(logKeptSince(await w.host.readSheet(POLICY_SHEET))).toBe('2025-11-21');
    // Once for the sheet, once for the claim.
    expect(w.settled()).toBe(2);
  });

  test('a second time goes on in the log that was made', async () => {
    const w = world();
    expect(await w.log()).toEqual([]);
    await w.outbox.claim([claimOf('A-1', 'n1')]);
    expect((await w.outbox.claim([claimOf('A-2', 'n2')])).claimed).toEqual(['n2']);
    expect((await w.log()).map(({ nonce }) => nonce)).toEqual(['n1', 'n2']);
  });

  test('under a lock, with nobody to wait for', async () => {
    const { host } = world([]);
    expect((await logOutbox(host, new FakeClock(NOW)).claim([claimOf('A-1', 'n1')])).claimed).toEqual(['n1']);
  });

  test('in a log with nothing in it, not even its headers, writes them', async () => {
    const w = world();
    w.host.sheets.set(LOG_SHEET, []);
    w.host.ensureSheet = async (sheet, headers) => {
      w.host.sheets.set(sheet, [[...headers]]);
      return Promise.resolve();
    };
    expect((await w.outbox.claim([claimOf('A-1', 'n1')])).claimed).toEqual(['n1']);
    expect(await w.log()).toHaveLength(1);
  });

  test('below what stands there, in the order of the columns as they stand', async () => {
    const w = world([claimOf('A-1', 'n1', { state: 'sent' })]);
    const turned = (w.host.sheets.get(LOG_SHEET) ?? []).map((row) => [...row].reverse());
    w.host.sheets.set(LOG_SHEET, turned);
    expect((await w.outbox.claim([claimOf('A-2', 'n2')])).claimed).toEqual(['n2']);
    expect((await w.log()).map(({ nonce, invoices }) => [nonce, invoices[0]?.invoice])).toEqual([
      ['n1', 'A-1'],
      ['n2', 'A-2'],
    ]);
  });

  test('what is claimed already writes nothing and waits for nothing', async () => {
    const held = claimOf('A-1', 'n1', { state: 'sent', who: BEN });
    const w = world([held]);
    const { claimed, refused } = await w.outbox.claim([claimOf('A-1', 'n2')]);
    expect([claimed, refused.map(({ nonce, by, state }) => [nonce, by, state])]).toEqual([[], [['n2', BEN, 'sent']]]);
    expect([await w.log(), w.settled()]).toEqual([[held], 0]);
  });

  test('nothing does nothing', async () => {
    const w = world([]);
    expect(await w.outbox.claim([])).toEqual({ claimed: [], refused: [] });
    expect(await w.log()).toEqual([]);
  });

  test.each<readonly [newest: string, code: string | undefined]>([
    ['2025-11-21', undefined],
    // A colleague further east.
    ['2025-11-22', undefined],
    ['2025-11-23', 'earlier-run'],
    ['2026-11-21', 'earlier-run'],
  ])('after a run of %s: %j', async (newest, code) => {
    const w = world([reminderOf('A-9', 2, newest, { nonce: 'n0' })]);
    expect(await codeOf(() => w.outbox.claim([claimOf('A-1', 'n1')]))).toBe(code);
    expect(await w.log()).toHaveLength(code === undefined ? 2 : 1);
    const failed = world([reminderOf('A-9', 2, newest, { nonce: 'n0', state: 'failed' })]);
    expect(await codeOf(() => failed.outbox.claim([claimOf('A-1', 'n1')]))).toBeUndefined();
  });
});

describe('a message that the log cannot hold', () => {
  test('is refused for itself, and the others are claimed', async () => {
    const w = world([]);
    const fits = claimOf('A-1', 'n1', { subject: 'x'.repeat(LONGEST_CELL) });
    const long = claimOf('A-2', 'n2', { subject: 'x'.repeat(LONGEST_CELL + 1), level: 3 });
    const { claimed, refused } = await w.outbox.claim([long, fits]);
    expect(claimed).toEqual(['n1']);
    const reason = failureText('too-long', LONGEST_CELL + 1, LONGEST_CELL);
    expect(refused).toEqual([{ key: 'k-A-2', nonce: 'n2', invoice: '', level: 3, by: '', state: 'claimed', reason }]);
    expect((await w.log()).map(({ nonce }) => nonce)).toEqual(['n1']);
  });

  test.each([
    [1, 'too-long'],
    [2, 'too-many-invoices'],
  ])('for its %i invoices: %s', async (count, code) => {
    const invoices = Array.from({ length: count }, (_, i) => ({
      invoice: `${i}`.padEnd(LONGEST_CELL / count, 'x'),
      level: 2,
      cycle: 1,
    }));
    const { refused } = await world([]).outbox.claim([claimOf('A-1', 'n1', { invoices })]);
    expect(refused.map(({ reason }) => readFailure(reason ?? '')?.code)).toEqual([code]);
  });
});

describe('what is too long of a message with many invoices', () => {
  test.each([
    [15_995, 'x'.repeat(LONGEST_CELL + 1), 'too-long'],
    [15_996, 'Reminder', 'too-many-invoices'],
    [5, 'x'.repeat(LONGEST_CELL + 1), 'too-long'],
  ])('numbers of %i characters', async (length, subject, code) => {
    const invoices = ['1', '2'].map((start) => ({ invoice: start.padEnd(length, 'x'), level: 2, cycle: 1 }));
    const { refused } = await world([]).outbox.claim([claimOf('A-1', 'n1', { invoices, subject })]);
    expect(refused.map(({ reason }) => readFailure(reason ?? '')?.code)).toEqual([code]);
  });
});

describe('a log that is not there, or may not be written', () => {
  test('is missed where the workbook remembers one', async () => {
    const w = world();
    await w.outbox.claim([claimOf('A-1', 'n1')]);
    w.host.sheets.delete(LOG_SHEET);
    expect(await codeOf(() => w.outbox.claim([claimOf('A-2', 'n2')]))).toBe('log-missing');
    expect(await codeOf(w.log)).toBe('log-missing');
    expect(w.host.sheets.has(LOG_SHEET)).toBe(false);
  });

  test('that is protected stops everything; a protected policy costs its note alone', async () => {
    const w = world([]);
    w.host.protectedSheets.add(LOG_SHEET);
    expect(await codeOf(() => w.outbox.claim([claimOf('A-1', 'n1')]))).toBe('protected');
    const policy = world([]);
    const seen = structuredClone(policy.host.sheets.get(POLICY_SHEET));
    policy.host.protectedSheets.add(POLICY_SHEET);
    expect((await policy.outbox.claim([claimOf('A-1', 'n1')])).claimed).toEqual(['n1']);
    expect(policy.host.sheets.get(POLICY_SHEET)).toEqual(seen);
  });

  test('of a newer layout is left alone', async () => {
    const row = claimOf('A-1', 'n1');
    const w = world([row]);
    w.host.sheets.set(POLICY_SHEET, [[...LAYOUT_HEADERS], [LAYOUT_VERSION + 1, '2026-01-01']]);
    expect(await codeOf(() => w.outbox.claim([claimOf('A-2', 'n2')]))).toBe('newer-layout');
    const waiting = { key: row.key, nonce: row.nonce, mark: '' };
    expect(await codeOf(() => w.outbox.takeOver([waiting], takeOverMark(BEN, 'b1')))).toBe('newer-layout');
    expect(w.host.sheets.get(LOG_SHEET)).toHaveLength(2);
  });
});

describe('a colleague who writes in the same moment', () => {
  const theirs = (nonce: string, state: MessageState = 'claimed', invoice = 'A-1') =>
    writeRecord(claimOf(invoice, nonce, { who: BEN, state }));

  test.each<readonly [nonce: string, state: MessageState, lost: boolean]>([
    ['m1', 'claimed', true],
    ['o1', 'claimed', false],
    ['o1', 'sending', true],
    ['m1', 'failed', false],
  ])('with %s, %s: ours is lost: %j', async (nonce, state, lost) => {
    const w = world([], (rows) => void rows.push(theirs(nonce, state)));
    const { claimed, refused } = await w.outbox.claim([claimOf('A-1', 'n1'), claimOf('A-2', 'n2')]);
    expect(claimed).toEqual(lost ? ['n2'] : ['n1', 'n2']);
    expect(refused.map(({ nonce: of, by }) => [of, by])).toEqual(lost ? [['n1', BEN]] : []);
    const [first, second] = await w.log();
    expect(first?.providerId).toBe('');
    expect([first?.state, first?.error, first?.updatedUtc, second?.state]).toEqual([
      lost ? 'failed' : 'claimed',
      lost ? failureText('claimed-first', BEN) : '',
      NOW,
      'claimed',
    ]);
  });

  test('over our rows: whose rows stand has the claim, and what else was refused is told too', async () => {
    const held = claimOf('A-3', 'n0', { state: 'sent', who: BEN });
    const w = world([held], (rows) => {
      rows.splice(2, 1, theirs('m1'));
      rows.push(theirs('m2', 'claimed', 'A-2'));
    });
    const mine = [claimOf('A-1', 'n1'), claimOf('A-2', 'n2'), claimOf('A-3', 'n3'), claimOf('A-4', 'n4')];
    const { claimed, refused } = await w.outbox.claim(mine);
    expect(claimed).toEqual(['n4']);
    expect(refused.map(({ nonce, by }) => [nonce, by])).toEqual([
      ['n3', BEN],
      ['n1', BEN],
      ['n2', BEN],
    ]);
    expect((await w.log()).map(({ nonce, state }) => `${nonce} ${state}`)).toEqual([
      'n0 sent',
      'm1 claimed',
      'n2 failed',
      'n4 claimed',
      'm2 claimed',
    ]);
  });

  test('and nobody has the claim that we wrote: the log cannot be trusted', async () => {
    const w = world([], (rows) => void rows.splice(1, 1));
    expect(await codeOf(() => w.outbox.claim([claimOf('A-1', 'n1')]))).toBe('claim-lost');
  });
});

describe('recording what became of a message', () => {
  const change = (part: object = {}) => ({
    key: 'k-A-1',
    nonce: 'n1',
    from: 'sending' as const,
    state: 'sent' as const,
    updatedUtc: '2025-11-21T13:05:00Z',
    providerId: 'p1',
    error: '',
    ...part,
  });
  const row = claimOf('A-1', 'n1', { state: 'sending' });

  test('changes its state, its time, its id and its error, and nothing else', async () => {
    const other = claimOf('A-2', 'n2', { state: 'sending' });
    const w = world([row, other]);
    await w.outbox.mark([change({ error: 'one address was refused' })]);
    const moved = {
      state: 'sent',
      updatedUtc: '2025-11-21T13:05:00Z',
      providerId: 'p1',
      error: 'one address was refused',
    };
    expect(await w.log()).toEqual([{ ...row, ...moved }, other]);
  });

  test('only where it is as it was: in that state, and under that mark where one is named', async () => {
    for (const part of [{ from: 'claimed' }, { key: 'k-A-2' }, { nonce: 'n2' }, { mark: takeOverMark(BEN, 'b1') }]) {
      const w = world([row]);
      expect(await codeOf(() => w.outbox.mark([change(part)]))).toBe('rows-changed');
      expect(await w.log()).toEqual([row]);
    }
    const marked = { ...row, error: takeOverMark(BEN, 'b1') };
    const w = world([marked, claimOf('A-2', 'n2', { state: 'sending' })]);
    await w.outbox.mark([change({ mark: marked.error }), change({ key: 'k-A-2', nonce: 'n2' })]);
    expect((await w.log()).map(({ state }) => state)).toEqual(['sent', 'sent']);
    const unasked = world([marked]);
    await unasked.outbox.mark([change()]);
    expect((await unasked.log()).map(({ state }) => state)).toEqual(['sent']);
    const mixed = world([row, claimOf('A-2', 'n2', { state: 'sending' })]);
    const changes = [change({ mark: marked.error }), change({ key: 'k-A-2', nonce: 'n2' })];
    expect(await codeOf(() => mixed.outbox.mark(changes))).toBe('rows-changed');
    expect((await mixed.log()).map(({ state }) => state)).toEqual(['sending', 'sent']);
  });

  test('one row that has changed is told, with how many there were', async () => {
    const w = world([row]);
    const work = async () => w.outbox.mark([change(), change({ nonce: 'n9' })]);
    await expect(work()).rejects.toThrow(failureText('rows-changed', LOG_SHEET, 1, 2));
  });

  test('a state never moves back, and nothing of the others is written', async () => {
    const w = world([row, claimOf('A-2', 'n2', { state: 'sent' })]);
    const back = change({ key: 'k-A-2', nonce: 'n2', from: 'sent', state: 'claimed' });
    await expect((async () => w.outbox.mark([change(), back]))()).rejects.toThrow(/n2.*"sent".*"claimed"/);
    expect((await w.log()).map(({ state }) => state)).toEqual(['sending', 'sent']);
  });

  test('of none touches no sheet', async () => {
    const w = world();
    await w.outbox.mark([]);
    expect([...w.host.sheets.keys()]).toEqual([POLICY_SHEET]);
  });
});

describe('starting a message', () => {
  const row = claimOf('A-1', 'n1');
  const waiting = { key: 'k-A-1', nonce: 'n1', mark: '' };

  test('moves its row to sending, once', async () => {
    const w = world([row, claimOf('A-2', 'n2')]);
    expect(await w.outbox.start(waiting)).toBeNull();
    expect((await w.log()).map(({ state }) => state)).toEqual(['sending', 'claimed']);
    expect(await w.outbox.start(waiting)).toMatchObject({ nonce: 'n1', state: 'sending' });
  });

  test('that was taken over keeps its mark, and is the taker’s', async () => {
    const mark = takeOverMark(BEN, 'b1');
    const marked = { ...row, error: mark };
    const w = world([marked]);
    expect(await w.outbox.start(waiting)).toEqual(marked);
    expect(await w.outbox.start({ ...waiting, mark })).toBeNull();
    expect(await w.log()).toMatchObject([{ state: 'sending', error: mark, updatedUtc: NOW, providerId: '' }]);
  });

  test.each<readonly [MessageState]>([['sending'], ['sent'], ['failed'], ['unknown'], ['handed off']])(
    'that is %s by now gives its row',
    async (state) => {
      const moved = { ...row, state };
      const w = world([moved]);
      expect(await w.outbox.start(waiting)).toEqual(moved);
      expect(await w.log()).toEqual([moved]);
    },
  );

  test('whose row waits as it did, and yet could not be moved, is an error', async () => {
    const w = world([row]);
    w.host.updateByKey = async () => Promise.resolve(0);
    expect(await codeOf(() => w.outbox.start(waiting))).toBe('rows-changed');
  });

  test.each<readonly [string, readonly LogRecord[], string]>([
    ['gone', [], 'rows-changed'],
    ['another message’s by its key', [{ ...row, key: 'k-other', state: 'sent' }], 'rows-changed'],
    ['copied', [row, row], 'damaged-sheet'],
    [
      'copied, and moved on',
      [
        { ...row, state: 'sent' },
        { ...row, state: 'sent' },
      ],
      'rows-changed',
    ],
  ])('whose row is %s is an error', async (_what, rows, code) => {
    expect(await codeOf(() => world(rows).outbox.start(waiting))).toBe(code);
  });
});

describe('recording one message and starting the next', () => {
  const LATER = '2025-11-21T13:05:00Z';
  const gone = claimOf('A-1', 'n1', { state: 'sending' });
  const waiting = claimOf('A-2', 'n2');
  const sent: LogChange = {
    key: 'k-A-1',
    nonce: 'n1',
    from: 'sending',
    state: 'sent',
    updatedUtc: LATER,
    providerId: 'id-1',
    error: '',
    mark: '',
  };
  const row = { key: 'k-A-2', nonce: 'n2', mark: '' };
  const next = (w: ReturnType<typeof world>) => w.outbox.next?.(sent, row);
  const written = (w: ReturnType<typeof world>) => {
    const { updateByKey } = w.host;
    const seen: number[] = [];
    w.host.updateByKey = async (update) => {
      seen.push(update.changes.length);
      return updateByKey.call(w.host, update);
    };
    return seen;
  };

  /** State and Error of every row, of a log too that cannot be read any more. */
  const cellsOf = (w: ReturnType<typeof world>) =>
    (w.host.sheets.get(LOG_SHEET) ?? [])
      .slice(1)
      .map((cells) => (['State code', 'Error'] as const).map((header) => cells[LOG_HEADERS.indexOf(header)]));

  test('is one change of the log', async () => {
    const w = world([gone, waiting]);
    const changes = written(w);
    expect(await next(w)).toBe(true);
    expect((await w.log()).map(({ state, providerId }) => [state, providerId])).toEqual([
      ['sent', 'id-1'],
      ['sending', ''],
    ]);
    expect(changes).toEqual([2]);
  });

  test.each([
    ['a colleague took over', { error: 'Taken over #t1' }],
    ['somebody gave up', { state: 'failed', error: failureText('dropped') }],
  ] as const)('whose row %s: it is theirs, and the first is recorded', async (_what, part) => {
    const theirs = claimOf('A-2', 'n2', part);
    const w = world([gone, theirs]);
    expect(await next(w)).toBe(false);
    expect((await w.log())[1]).toEqual(theirs);
    expect((await w.log()).map(({ state }) => state)).toEqual(['sent', theirs.state]);
  });

  test('where a colleague’s mark came in beside the first one’s state: it has gone out all the same', async () => {
    const w = world([{ ...gone, error: 'Taken over #t1' }, waiting]);
    expect(await next(w)).toBe(true);
    expect((await w.log()).map(({ state, error }) => [state, error])).toEqual([
      ['sent', ''],
      ['sending', ''],
    ]);
  });

  test.each([
    ['deleted', [waiting], ['failed']],
    ['copied', [gone, gone, waiting], ['sending', 'sending', 'failed']],
    ['decided about', [{ ...gone, state: 'failed' }, waiting], ['failed', 'failed']],
  ] as const)(
    'where the first row was %s: an error, and the second is certainly not sent',
    async (_what, rows, left) => {
      const w = world([...rows]);
      expect(await codeOf(() => next(w))).toBe('rows-changed');
      expect(cellsOf(w).map(([state]) => state)).toEqual(left);
      expect(cellsOf(w).at(-1)?.[1]).toBe(failureText('dropped'));
    },
  );

  test('where the log cannot be written any more by then: the second perhaps went out', async () => {
    const w = world([waiting]);
    const changes = written(w);
    const { updateByKey } = w.host;
    w.host.updateByKey = async (update) => {
      if (changes.length > 0) throw new Error('The sheet is locked.');
      return updateByKey.call(w.host, update);
    };
    expect(await codeOf(() => next(w))).toBe('The sheet is locked.');
    expect((await w.log()).map(({ state }) => state)).toEqual(['sending']);
  });

  test.each([
    ['deleted', [gone]],
    ['copied', [gone, waiting, waiting]],
  ] as const)('where the second row was %s: the first is recorded, and the second not started', async (_what, rows) => {
    const w = world([...rows]);
    expect(await next(w)).toBe(false);
    expect(cellsOf(w).map(([state]) => state)).toEqual(['sent', ...rows.slice(1).map(() => 'claimed')]);
  });

  test('backwards is refused before anything is written', async () => {
    const w = world([gone, waiting]);
    const backwards = { ...sent, from: 'sent', state: 'sending' } as const;
    expect(await codeOf(() => w.outbox.next?.(backwards, row))).toContain('cannot become');
    expect((await w.log()).map(({ state }) => state)).toEqual(['sending', 'claimed']);
  });
});

describe('taking over', () => {
  const mark = takeOverMark('ana@hartwell.example', 't1');
  const waiting = (...rows: readonly LogRecord[]) => rows.map(({ key, nonce, error }) => ({ key, nonce, mark: error }));
  const mine = claimOf('A-1', 'n1', { who: BEN });
  const other = claimOf('A-2', 'n2', { who: BEN });

  test('marks the rows that still wait as they were read, and leaves their state', async () => {
    const before = claimOf('A-3', 'n3', { who: BEN, error: takeOverMark('cem@hartwell.example', 'c1') });
    const untouched = claimOf('A-4', 'n4', { who: BEN });
    const w = world([mine, before, untouched]);
    expect(await w.outbox.takeOver(waiting(mine, before), mark)).toEqual({ taken: ['n1', 'n3'], others: [] });
    expect(await w.log()).toEqual([
      { ...mine, error: mark, updatedUtc: NOW },
      { ...before, error: mark, updatedUtc: NOW },
      untouched,
    ]);
  });

  test('leaves what has moved on since it was read, and tells how it stands', async () => {
    const sending = { ...mine, state: 'sending' as const };
    const taken = { ...other, error: takeOverMark('cem@hartwell.example', 'c1') };
    const w = world([sending, taken]);
    expect(await w.outbox.takeOver(waiting(mine, other), mark)).toEqual({ taken: [], others: [sending, taken] });
    expect(await w.log()).toEqual([sending, taken]);
  });

  test('leaves what somebody else marked or moved at the same moment', async () => {
    const stateAt = LOG_HEADERS.indexOf('State code');
    const errorAt = LOG_HEADERS.indexOf('Error');
    const theirMark = takeOverMark('cem@hartwell.example', 'c1');
    const w = world([mine, other], (rows) => {
      (rows[1] as Cell[])[errorAt] = theirMark;
      (rows[2] as Cell[])[stateAt] = 'sending';
    });
    const { taken, others } = await w.outbox.takeOver(waiting(mine, other), mark);
    expect([taken, others.map(({ nonce, state, error }) => [nonce, state, error])]).toEqual([
      [],
      [
        ['n1', 'claimed', theirMark],
        ['n2', 'sending', mark],
      ],
    ]);
  });

  test('finds its mark again where a sheet has put blanks around it', async () => {
    const errorAt = LOG_HEADERS.indexOf('Error');
    const w = world([mine], (rows) => void ((rows[1] as Cell[])[errorAt] = ` ${mark} `));
    expect((await w.outbox.takeOver(waiting(mine), mark)).taken).toEqual(['n1']);
    const blank = world([mine]);
    expect((await blank.outbox.takeOver(waiting(mine), `${mark} `)).taken).toEqual(['n1']);
  });

  test('gives up a claim that a colleague won, and says so in its row', async () => {
    const won = claimOf('A-1', 'm1', { who: 'cem@hartwell.example' });
    const w = world([won, mine, other]);
    const { taken, others } = await w.outbox.takeOver(waiting(mine, other), mark);
    const lost = {
      ...mine,
      state: 'failed',
      error: withMark(mark, failureText('claimed-first', 'cem@hartwell.example')),
      updatedUtc: NOW,
    };
    expect(taken).toEqual(['n2']);
    expect(others).toEqual([lost]);
    expect(await w.log()).toEqual([won, lost, { ...other, error: mark, updatedUtc: NOW }]);
  });

  test('under a lock waits for nobody', async () => {
    const { host } = world([mine]);
    const { taken } = await logOutbox(host, new FakeClock(NOW)).takeOver(waiting(mine), mark);
    expect(taken).toEqual(['n1']);
  });

  test('of nothing writes nothing and waits for nobody', async () => {
    const w = world([mine]);
    expect(await w.outbox.takeOver([], mark)).toEqual({ taken: [], others: [] });
    expect([await w.log(), w.settled()]).toEqual([[mine], 0]);
  });
});
