import { describe, expect, test } from '@jest/globals';
import { failureText } from '../../../../core/failures/text';
import { LOG_HEADERS, LOG_SHEET, type LogRecord } from '../../../../core/log/record';
import { writeRecord } from '../../../../core/log/rows';
import { takeOverMark, takerOf, withMark } from '../../../../core/log/takeOverMark';
import {
  decideUncertain,
  dropWaiting,
  leftOver,
  resumeWaiting,
  sameWaiting,
} from '../../../../core/usecases/sending/resume';
import type { LeftOver } from '../../../../core/usecases/types';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeClock, ignore, servicesOn } from '../../../fakes/services';
import { reminderOf } from '../../../support/logRecords';

const ME = 'ana@hartwell.example';
const BEN = 'ben@hartwell.example';
const NOW = '2025-11-21T00:10:00Z';
/** At ten past midnight in Coordinated Universal Time, ten past one on the user's clock. */
function world(records: readonly LogRecord[], me = ME) {
  const host = new MemoryHost({ [LOG_SHEET]: [[...LOG_HEADERS], ...records.map((record) => writeRecord(record))] });
  host.user = me;
  const services = servicesOn(host, new FakeClock(NOW, 60), 't');
  return { host, services, records: () => services.outbox.records() };
}

let made = 0;
/** A row of its own invoice; a run is told by who claimed it and when. */
function row(part: Partial<LogRecord>): LogRecord {
  made += 1;
  const local = { whenUtc: '2025-11-20T23:00:00Z', whenLocal: '2025-11-21 00:00', updatedUtc: '2025-11-20T23:00:00Z' };
  return reminderOf(`X-${made}`, 2, '2025-11-21', {
    who: ME,
    key: `k${made}`,
    nonce: `n${made}`,
    state: 'claimed',
    ...local,
    ...part,
  });
}
const nonces = (records: readonly LogRecord[]): readonly string[] => records.map(({ nonce }) => nonce);

describe('what an earlier run left', () => {
  test.each<readonly [state: LogRecord['state'], waiting: number, uncertain: number]>([
    ['claimed', 1, 0],
    ['sending', 0, 1],
    ['unknown', 0, 1],
    ['sent', 0, 0],
    ['handed off', 0, 0],
    ['failed', 0, 0],
  ])('of one’s own: %s', async (state, waiting, uncertain) => {
    const left = await leftOver(world([row({ state })]).services);
    expect([left.waiting.length, left.uncertain.length]).toEqual([waiting, uncertain]);
  });

  test.each<readonly [updatedUtc: string, ended: boolean]>([
    ['2025-11-21T00:10:00Z', false],
    ['2025-11-20T23:56:00Z', false],
    ['2025-11-20T23:55:00Z', true],
    ['2025-11-20T23:54:59Z', true],
    ['2025-11-20T20:30:00Z', true],
    ['2025-11-19T23:59:00Z', true],
    // A colleague's clock that is ahead.
    ['2025-11-21T00:30:00Z', false],
    ['2025-11-22T00:00:00Z', false],
  ])('of a colleague’s, which last moved at %s, counts as stopped: %j', async (updatedUtc, ended) => {
    const left = await leftOver(
      world([row({ who: BEN, updatedUtc }), row({ who: BEN, updatedUtc, state: 'sending' })]).services,
    );
    expect([left.waiting.length, left.uncertain.length]).toEqual(ended ? [1, 1] : [0, 0]);
  });

  test('of a colleague’s moves on as long as any of its rows does, and no other run of theirs or of anybody', async () => {
    const waiting = row({ who: BEN });
    const moving = { updatedUtc: '2025-11-21T00:09:00Z', state: 'sent' as const };
    const found = async (other: Partial<LogRecord>): Promise<number> => {
      const before = (await leftOver(world([waiting, row({ who: BEN, ...other })]).services)).waiting.length;
      const after = (await leftOver(world([row({ who: BEN, ...other }), waiting]).services)).waiting.length;
      expect(before).toBe(after);
      return before;
    };
    expect(await found(moving)).toBe(0);
    expect(await found({ ...moving, whenUtc: '2025-11-21T00:05:00Z' })).toBe(1);
    expect(await found({ ...moving, who: 'cem@hartwell.example' })).toBe(1);
  });

  test('perhaps sent is told at once, whoever sent it', async () => {
    const fresh = row({ who: BEN, state: 'unknown', updatedUtc: NOW });
    expect(nonces((await leftOver(world([fresh]).services)).uncertain)).toEqual([fresh.nonce]);
  });

  test('by nobody knows whom is nobody’s own', async () => {
    const nameless = row({ who: '', updatedUtc: NOW });
    expect((await leftOver(world([nameless], '').services)).waiting).toEqual([]);
    expect((await leftOver(world([row({ who: '' })], '').services)).waiting).toHaveLength(1);
  });

  test('tells of the newest waiting run how many went out before, and when it began', async () => {
    const run = { whenUtc: '2025-11-20T23:30:00Z', whenLocal: '2025-11-21 00:30' };
    const other = { whenUtc: '2025-11-19T10:00:00Z', whenLocal: '2025-11-19 11:00' };
    const left = await leftOver(
      world([
        row({ ...other }),
        row({ ...other, state: 'sent' }),
        row({ ...run, state: 'sent' }),
        row({ ...run, state: 'sent' }),
        row({ ...run, state: 'failed' }),
        row({ ...run, state: 'sent', who: BEN }),
        row(run),
        row({ ...run, state: 'unknown' }),
      ]).services,
    );
    expect([left.waiting.length, left.sentBefore, left.startedAt]).toEqual([2, 2, '00:30']);
    const old = await leftOver(world([row({ ...other, state: 'sent' }), row(other)]).services);
    expect([old.sentBefore, old.startedAt]).toEqual([1, '2025-11-19 11:00']);
    const none = await leftOver(world([row({ state: 'sent' })]).services);
    expect(none).toEqual({ waiting: [], uncertain: [], sentBefore: 0, startedAt: '' });
  });

  test('tells who else began it, and of one’s own and of nobody’s nothing', async () => {
    expect((await leftOver(world([row({ who: BEN })]).services)).startedBy).toBe(BEN);
    expect('startedBy' in (await leftOver(world([row({})]).services))).toBe(false);
    expect('startedBy' in (await leftOver(world([row({ who: '' })], '').services))).toBe(false);
  });
});

describe('before going on', () => {
  const shown: LeftOver = {
    waiting: [row({ subject: 'Invoice 1' }), row({ subject: 'Invoice 2' })],
    uncertain: [],
    sentBefore: 0,
    startedAt: '',
    terms: { replyTo: 'r@x.example', payee: 'DE1' },
  };
  const [first, second] = shown.waiting as [LogRecord, LogRecord];

  test('what waits is what was shown', () => {
    expect(sameWaiting(shown, { ...shown, sentBefore: 7 })).toBe(true);
  });

  test.each<readonly [string, Partial<LeftOver>]>([
    ['one fewer', { waiting: [first] }],
    ['in another order', { waiting: [second, first] }],
    ['another message of the same words', { waiting: [{ ...first, nonce: 'other' }, second] }],
    ['another address', { waiting: [{ ...first, address: 'other@x.example' }, second] }],
    ['another subject', { waiting: [{ ...first, subject: 'Invoice 9' }, second] }],
    ['another amount', { waiting: [{ ...first, amount: 9 }, second] }],
    ['another currency', { waiting: [{ ...first, currency: 'CHF' }, second] }],
    ['other words', { waiting: [{ ...first, hash: 'other' }, second] }],
    ['the money goes elsewhere', { terms: { replyTo: 'r@x.example', payee: 'DE2' } }],
    ['the last run’s went elsewhere', { lastTerms: { replyTo: 'old@x.example' } as LeftOver['lastTerms'] }],
  ])('%s: it is not', (_what, part) => {
    expect(sameWaiting(shown, { ...shown, ...part })).toBe(false);
  });

  test('a policy that cannot be read stops nobody from seeing what waits', async () => {
    const w = world([row({})]);
    const readSheet = async (sheet: string) => {
      if (sheet === POLICY_SHEET) throw new Error('It is damaged.');
      return w.host.readSheet(sheet);
    };
    const host = Object.assign(Object.create(w.host) as MemoryHost, { readSheet });
    expect((await leftOver({ ...w.services, host })).terms).toBeNull();
  });

  test('a run of nobody’s is begun by nobody', async () => {
    expect('startedBy' in (await leftOver(world([row({ who: '' })]).services))).toBe(false);
  });
});

describe('giving up what waits', () => {
  test('says in each row that it was dropped, by whom, and touches nothing else', async () => {
    const rows = [row({}), row({ state: 'sent' }), row({ who: BEN, updatedUtc: NOW }), row({})];
    const w = world(rows);
    expect(await dropWaiting(w.services)).toBe(2);
    const after = await w.records();
    const mark = takeOverMark(ME, 't00001');
    const dropped = { state: 'failed', error: withMark(mark, failureText('dropped')), updatedUtc: NOW, providerId: '' };
    expect(after).toEqual([{ ...rows[0], ...dropped }, rows[1], rows[2], { ...rows[3], ...dropped }]);
    expect(takerOf(after[0]?.error ?? '')).toBe(ME);
    expect(await dropWaiting(w.services)).toBe(0);
  });
});

describe('while waiting messages are given up', () => {
  test('one that a colleague takes over meanwhile stays theirs', async () => {
    const [own, taken] = [row({}), row({})];
    const w = world([own, taken]);
    const { outbox } = w.services;
    const theirs = takeOverMark(BEN, 'b1');
    const mark: typeof outbox.mark = async (changes) => {
      const before = (await outbox.records()).find(({ nonce }) => nonce === taken.nonce);
      await outbox.takeOver([{ key: taken.key, nonce: taken.nonce, mark: before?.error ?? '' }], theirs);
      await outbox.mark(changes);
    };
    await expect(dropWaiting({ ...w.services, outbox: { ...outbox, mark } })).rejects.toThrow(/took 1 of 2 changes/);
    expect((await w.records()).map(({ state, error }) => [state, takerOf(error)])).toEqual([
      ['failed', ME],
      ['claimed', BEN],
    ]);
  });
});

describe('a person’s word on what was perhaps sent', () => {
  test.each([
    ['sent', 'confirmed-sent'],
    ['failed', 'confirmed-unsent'],
  ] as const)('it was %s', async (was, code) => {
    const [uncertain, other] = [row({ state: 'unknown', providerId: 'p1' }), row({ state: 'unknown' })];
    const w = world([uncertain, other]);
    await decideUncertain(w.services, uncertain, was);
    expect(await w.records()).toEqual([
      { ...uncertain, state: was, error: failureText(code, ME), updatedUtc: NOW },
      other,
    ]);
  });
});

describe('going on where the ledger is gone', () => {
  test('gives everything up, each for its reason, and sends nothing', async () => {
    const yesterday = { whenUtc: '2025-11-20T08:00:00Z', whenLocal: '2025-11-20 09:00' };
    const rows = [row({}), row(yesterday), row({ templateVersion: '1 edited' }), row({ channel: 'letter' })];
    const w = world(rows);
    const report = await resumeWaiting(w.services, ignore);
    expect(report).toEqual({
      results: [],
      refused: [],
      messages: [],
      mapping: null,
      changed: 2,
      anotherDay: 1,
      edited: 1,
    });
    const mark = takeOverMark(ME, 't00001');
    const why = ['changed-since-approval', 'approved-another-day', 'edited-by-hand', 'changed-since-approval'] as const;
    expect((await w.records()).map(({ state, error }) => [state, error])).toEqual(
      why.map((code) => ['failed', withMark(mark, failureText(code))]),
    );
    expect(w.services.channel.sent).toEqual([]);
  });

  test('tells what became of rows that somebody else has by now', async () => {
    const [taken, dropped, lost] = [row({}), row({}), row({})];
    const w = world([taken, dropped, lost]);
    const { outbox } = w.services;
    const others = [
      { ...taken, error: takeOverMark(BEN, 'b1') },
      { ...dropped, state: 'failed' as const, error: failureText('dropped') },
      { ...lost, who: BEN, state: 'sending' as const },
    ];
    const services = { ...w.services, outbox: { ...outbox, takeOver: () => ({ taken: [], others }) } };
    const { results } = await resumeWaiting(services, ignore);
    expect(results).toEqual([
      { id: taken.nonce, nonce: taken.nonce, state: 'refused', error: BEN, at: '01:10' },
      { id: dropped.nonce, nonce: dropped.nonce, state: 'failed', error: failureText('dropped'), at: '01:10' },
      { id: lost.nonce, nonce: lost.nonce, state: 'refused', error: BEN, at: '01:10' },
    ]);
    expect(await w.records()).toEqual([taken, dropped, lost]);
  });
});
