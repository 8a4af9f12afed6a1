import { describe, expect, test } from '@jest/globals';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import type { MessageState } from '../../../core/log/record';
import { levelsWithin } from '../../support/signedPolicy';
import { reminderOf } from '../../support/logRecords';
import { ago, late, planRows, skips, verdictOn } from '../../support/planRows';

/** A-1 at level 2 by telephone so many days ago: no contact by e-mail, so that only the invoice's own gap can count. */
const byPhone = (days: number, level = 2) => reminderOf('A-1', level, ago(days), { channel: 'call' });

describe('the level that is due', () => {
  test.each<readonly [days: number, lastLevel: number, verdict: string]>([
    [-10, 0, 'A-1 not due [Due date] -3'],
    [-3, 0, 'email en A-1@1 100 EUR'],
    [-3, 1, 'A-1 already reminded [Due date] 1'],
    [1, 0, 'email en A-1@2 100 EUR'],
    [0, 1, 'A-1 already reminded [Due date] 1'],
    [9, 2, 'A-1 already reminded [Due date] 2'],
    [10, 2, 'email en A-1@3 100 EUR'],
    [400, 2, 'email en A-1@3 100 EUR'],
    [400, 7, 'A-1 levels ended [Due date] 7'],
  ])('%i days late, after level %i by the log and by the ledger alike: %s', (days, lastLevel, verdict) => {
    const log = lastLevel === 0 ? [] : [byPhone(40, lastLevel)];
    expect(verdictOn({ dueDate: late(days) }, { log })).toBe(verdict);
    expect(verdictOn({ dueDate: late(days), lastLevel, lastReminder: lastLevel === 0 ? null : ago(40) })).toBe(verdict);
  });

  test('the log counts, whatever the ledger’s columns say', () => {
    const row = { dueDate: late(40), lastLevel: 4, lastReminder: ago(1) };
    expect(verdictOn(row, { log: [byPhone(20, 2)] })).toBe('email en A-1@3 100 EUR');
  });
});

/** Levels that give no time to pay beyond the day they go out. */
const AT_ONCE = levelsWithin(0);

describe('the gap after an invoice’s own last reminder', () => {
  test.each<readonly [days: number, verdict: string]>([
    [0, 'A-1 too soon [Due date] 5'],
    [1, 'A-1 too soon [Due date] 4'],
    [4, 'A-1 too soon [Due date] 1'],
    [5, 'email en A-1@3 100 EUR'],
    [6, 'email en A-1@3 100 EUR'],
  ])('%i days ago: %s', (days, verdict) => {
    const policy = { levels: AT_ONCE };
    expect(verdictOn({ dueDate: late(12) }, { log: [byPhone(days)], policy })).toBe(verdict);
    expect(verdictOn({ dueDate: late(12), lastLevel: 2, lastReminder: ago(days) }, { policy })).toBe(verdict);
  });

  test('is the policy’s', () => {
    expect(verdictOn({ dueDate: late(12) }, { log: [byPhone(5)], policy: { gap: 7, levels: AT_ONCE } })).toBe(
      'A-1 too soon [Due date] 2',
    );
  });

  test.each<readonly [gap: number, days: number, verdict: string]>([
    [0, 0, 'A-1 too soon [Due date] 1'],
    [0, 1, 'email en A-1@3 100 EUR'],
    [1, 0, 'A-1 too soon [Due date] 1'],
  ])('of %i days lets no second level out on one day (%i days ago): %s', (gap, days, verdict) => {
    const log = [byPhone(days, 2)].map((record) => ({ ...record, grantedUntil: '' }));
    expect(verdictOn({ dueDate: late(12) }, { log, policy: { gap } })).toBe(verdict);
    const courtesy = DEFAULT_POLICY.levels.map((step) => (step.level === 2 ? { ...step, fromDay: -1 } : step));
    const noted = [byPhone(days, 1)].map((record) => ({ ...record, grantedUntil: '' }));
    expect(verdictOn({ dueDate: late(-1) }, { log: noted, policy: { gap, levels: courtesy } })).toBe(
      days === 0 ? verdict : 'email en A-1@2 100 EUR',
    );
  });

  test('does not count where nobody knows when it was', () => {
    expect(verdictOn({ dueDate: late(12), lastLevel: 2 })).toBe('email en A-1@3 100 EUR');
  });
});

describe('the day that the last reminder gave to pay', () => {
  const given = (grantedUntil: string | undefined, part = {}) => {
    const record = { ...byPhone(8), ...part };
    return grantedUntil === undefined ? record : { ...record, grantedUntil };
  };

  test.each<readonly [what: string, until: string | undefined, verdict: string]>([
    ['tomorrow', ago(-1), `A-1 day granted [Due date] ${ago(-1)}`],
    ['today', ago(0), `A-1 day granted [Due date] ${ago(0)}`],
    ['yesterday', ago(1), 'email en A-1@3 100 EUR'],
    ['none', '', 'email en A-1@3 100 EUR'],
    ['nobody wrote it down: what the policy gives', undefined, `A-1 day granted [Due date] ${ago(-2)}`],
  ])('%s', (_what, until, verdict) => {
    expect(verdictOn({ dueDate: late(30) }, { log: [given(until)] })).toBe(verdict);
  });

  test('is the latest that was given, in whatever order the rows stand', () => {
    const log = [given(ago(-4)), given(ago(-1), { nonce: 'n2', whenLocal: `${ago(6)} 09:00` })];
    for (const rows of [log, [...log].reverse()])
      expect(verdictOn({ dueDate: late(30) }, { log: rows })).toBe(`A-1 day granted [Due date] ${ago(-4)}`);
  });

  test('of what certainly did not go out, and of an earlier cycle, is none', () => {
    expect(verdictOn({ dueDate: late(30) }, { log: [given(ago(-4), { state: 'failed' })] })).toBe(
      'email en A-1@2 100 EUR',
    );
    expect(verdictOn({ dueDate: late(30) }, { log: [given(ago(-4))], settled: ago(7) })).toBe('email en A-1@2 100 EUR');
  });

  test('is read from the ledger’s own columns where there is no log', () => {
    const row = { dueDate: late(30), lastLevel: 2, lastReminder: ago(8) };
    expect(verdictOn(row)).toBe(`A-1 day granted [Due date] ${ago(-2)}`);
    expect(verdictOn({ ...row, lastReminder: ago(11) })).toBe('email en A-1@3 100 EUR');
  });
});

describe('a claim that has not ended', () => {
  test.each<readonly [MessageState, string]>([
    ['claimed', 'A-1 being sent [Due date]'],
    ['sending', 'A-1 perhaps sent [Due date]'],
    ['unknown', 'A-1 perhaps sent [Due date]'],
    ['sent', 'email en A-1@3 100 EUR'],
    ['failed', 'email en A-1@2 100 EUR'],
  ])('%s: %s', (state, verdict) => {
    const log = [reminderOf('A-1', 2, ago(30), { state })];
    expect(verdictOn({ dueDate: late(60) }, { log })).toBe(verdict);
  });

  test('keeps the next level back also where others went out since, and where the invoice was paid since', () => {
    const log = [reminderOf('A-1', 2, ago(30), { state: 'unknown' }), reminderOf('A-1', 3, ago(20))];
    expect(verdictOn({ dueDate: late(60) }, { log })).toBe('A-1 perhaps sent [Due date]');
    expect(verdictOn({ dueDate: late(60) }, { log, settled: ago(10) })).toBe('A-1 perhaps sent [Due date]');
  });
});

describe('an invoice that was noted as paid', () => {
  const row = { dueDate: late(60), lastLevel: 3, lastReminder: ago(20) };

  test.each<readonly [settled: string, verdict: string]>([
    [ago(21), 'email en A-1@4 100 EUR'],
    [ago(20), 'email en A-1@4 100 EUR'],
    [ago(19), 'email en A-1@2 100 EUR'],
  ])('on %s, its last reminder 20 days ago: %s', (settled, verdict) => {
    expect(verdictOn(row, { settled })).toBe(verdict);
    expect(verdictOn({ dueDate: late(60) }, { log: [byPhone(20, 3)], settled })).toBe(verdict);
  });

  test('goes on where nobody knows when its last reminder was', () => {
    expect(verdictOn({ ...row, lastReminder: null }, { settled: ago(1) })).toBe('email en A-1@4 100 EUR');
  });

  test('begins anew by the log, whatever the ledger’s columns still say', () => {
    const stale = { dueDate: late(60), lastLevel: 3 };
    expect(verdictOn(stale, { log: [byPhone(20, 3)], settled: ago(19) })).toBe('email en A-1@2 100 EUR');
  });

  test('is claimed in its next cycle', () => {
    const cycles = (settled: string): unknown =>
      planRows([{ dueDate: late(60) }], { log: [byPhone(20, 3)], settled }).messages.map(({ claims }) => claims);
    expect(cycles(ago(21))).toEqual([[{ invoice: 'A-1', level: 4, cycle: 1 }]]);
    expect(cycles(ago(19))).toEqual([[{ invoice: 'A-1', level: 2, cycle: 2 }]]);
  });
});

describe('a column of past reminders that cannot be read', () => {
  const hiding = (field: 'lastLevel' | 'lastReminder' | 'phone', text = 'two'): Partial<LedgerRow> => ({
    dueDate: late(40),
    unreadable: [{ field, text }],
  });

  test('does not mean never', () => {
    expect(verdictOn(hiding('lastLevel'))).toBe('A-1 unreadable cell [Last level] two');
    expect(verdictOn(hiding('lastReminder', 'soon'))).toBe('A-1 unreadable date [Last reminder] soon');
  });

  test('is no other column', () => {
    expect(verdictOn(hiding('phone'))).toBe('email en A-1@2 100 EUR');
  });

  test('does not matter where the log tells', () => {
    expect(verdictOn(hiding('lastLevel'), { log: [byPhone(20, 1)] })).toBe('email en A-1@2 100 EUR');
    expect(verdictOn(hiding('lastReminder'), { log: [byPhone(20, 2)] })).toBe('email en A-1@3 100 EUR');
    expect(verdictOn(hiding('lastLevel'), { log: [byPhone(20, 2)], settled: ago(10) })).toBe('email en A-1@2 100 EUR');
  });
});

describe('the gap after a contact about another invoice', () => {
  const other = (level: number, days: number, channel = 'email') => reminderOf('B-9', level, ago(days), { channel });

  test.each<readonly [what: string, log: ReturnType<typeof other>[], verdict: string]>([
    ['today', [other(2, 0)], 'A-1 too soon [Due date] 5'],
    ['two days ago', [other(2, 2)], 'A-1 too soon [Due date] 3'],
    ['five days ago', [other(2, 5)], 'email en A-1@2 100 EUR'],
    ['a month ago', [other(2, 30)], 'email en A-1@2 100 EUR'],
    ['by another channel', [other(2, 1, 'sms')], 'email en A-1@2 100 EUR'],
    ['a note before the due date', [other(1, 1)], 'email en A-1@2 100 EUR'],
    ['at a level that the policy no longer has', [other(12, 2)], 'A-1 too soon [Due date] 3'],
    ['a note beside a reminder of that day', [other(2, 2), other(1, 2)], 'A-1 too soon [Due date] 3'],
  ])('%s', (_what, log, verdict) => {
    expect(verdictOn({}, { log })).toBe(verdict);
  });

  test('a note on the due date itself is none; one on the day after is', () => {
    const levels = (fromDay: number) =>
      DEFAULT_POLICY.levels.map((step) => (step.level === 1 ? { ...step, fromDay } : step));
    const log = [other(1, 2)];
    expect(verdictOn({ lastLevel: 1 }, { log, policy: { levels: levels(0) } })).toBe('email en A-1@2 100 EUR');
    const later = levels(1).map((step) => (step.level === 2 ? { ...step, fromDay: 2 } : step));
    expect(verdictOn({ lastLevel: 1 }, { log, policy: { levels: later } })).toBe('A-1 too soon [Due date] 3');
  });

  test('what failed may be tried again beside what went out, on that day alone', () => {
    const failed = (days: number) => reminderOf('A-1', 2, ago(days), { state: 'failed', nonce: 'n2' });
    expect(verdictOn({}, { log: [other(2, 0), failed(0)] })).toBe('email en A-1@2 100 EUR');
    expect(verdictOn({}, { log: [other(2, 1), failed(1)] })).toBe('A-1 too soon [Due date] 4');
    expect(verdictOn({}, { log: [other(2, 1), failed(0)] })).toBe('A-1 too soon [Due date] 4');
    expect(verdictOn({}, { log: [other(2, 0), failed(1)] })).toBe('A-1 too soon [Due date] 5');
  });

  test('another customer’s contact is none', () => {
    const log = [reminderOf('B-9', 2, ago(1), { customer: 'Bakery' })];
    expect(skips(planRows([{}], { log }))).toEqual([]);
  });
});
