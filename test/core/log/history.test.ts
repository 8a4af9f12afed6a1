import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import { historyOf, newestDayOf } from '../../../core/log/history';
import type { LogRecord, MessageState } from '../../../core/log/record';
import { customerLabel } from '../../../core/debtors/identity';
import { reminderOf as plainReminder } from '../../support/logRecords';

const on = (iso: string): number => dayOfIso(iso) ?? 0;
const NEVER = (): undefined => undefined;
const settledFrom = (iso: string) => (): number => on(iso);

/** One that gave no day to pay, save for what is said otherwise. */
const reminderOf: typeof plainReminder = (invoice, level, day, part) =>
  plainReminder(invoice, level, day, { grantedUntil: '', ...part });

/** Every order in which a log may stand after somebody sorted it. */
function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) =>
    orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

/** What the log says of A-1, which must not depend on the order of its rows. */
function told(records: readonly LogRecord[], settled: () => number | undefined = NEVER) {
  const [first, ...others] = orders(records).map((log) => historyOf(log, settled).invoice('Orchard', 'A-1'));
  for (const other of others) expect(other).toEqual(first);
  return first;
}

describe('an invoice in the log', () => {
  test('that is not there was never reminded of', () => {
    const none = { cycle: 1, lastLevel: 0, lastDay: undefined, open: undefined, failedDay: undefined };
    expect(historyOf([], NEVER).invoice('Orchard', 'A-1')).toEqual(none);
    expect(told([reminderOf('A-2', 2, '2025-11-10')])).toEqual(none);
    expect(told([reminderOf('A-1', 2, '2025-11-10', { customer: 'Bakery' })])).toEqual(none);
  });

  test('counts its highest level and its newest day', () => {
    const log = [
      reminderOf('A-1', 2, '2025-11-01'),
      reminderOf('A-1', 3, '2025-11-10'),
      reminderOf('A-1', 1, '2025-10-28'),
    ];
    expect(told(log)).toEqual({
      cycle: 1,
      lastLevel: 3,
      lastDay: on('2025-11-10'),
      open: undefined,
      failedDay: undefined,
    });
  });

  test('keeps the latest day that it was given, and the newest message that does not say', () => {
    const given = [
      reminderOf('A-1', 2, '2025-11-01', { grantedUntil: '2025-11-20' }),
      reminderOf('A-1', 3, '2025-11-10', { grantedUntil: '2025-11-15' }),
    ];
    expect(told(given)).toMatchObject({ granted: on('2025-11-20'), unsaid: undefined });
    const unsaid = [plainReminder('A-1', 2, '2025-11-01'), plainReminder('A-1', 3, '2025-11-10')];
    expect(told(unsaid)).toMatchObject({ granted: undefined, unsaid: { day: on('2025-11-10'), level: 3 } });
    expect(told(unsaid, settledFrom('2025-11-12'))).toEqual({ cycle: 2, lastLevel: 0 });
  });

  test('counts the newest day also where a lower level went out later', () => {
    expect(told([reminderOf('A-1', 3, '2025-11-01'), reminderOf('A-1', 2, '2025-11-10')])).toMatchObject({
      lastLevel: 3,
      lastDay: on('2025-11-10'),
    });
  });

  test.each<readonly [MessageState, string | undefined]>([
    ['claimed', 'claimed'],
    ['sending', 'sending'],
    ['unknown', 'unknown'],
    ['sent', undefined],
    ['handed off', undefined],
  ])('one that is %s leaves open %j', (state, open) => {
    expect(told([reminderOf('A-1', 2, '2025-11-10', { state })])).toEqual({
      cycle: 1,
      lastLevel: 2,
      lastDay: on('2025-11-10'),
      open,
      failedDay: undefined,
    });
  });

  test.each<readonly [MessageState]>([['claimed'], ['sending'], ['unknown']])(
    'an earlier one that is %s stays open though others went out since',
    (state) => {
      const log = [reminderOf('A-1', 2, '2025-11-01', { state }), reminderOf('A-1', 3, '2025-11-10')];
      expect(told(log)).toMatchObject({ lastLevel: 3, open: state });
      expect(
        told([reminderOf('A-1', 5, '2025-10-01', { state }), reminderOf('A-1', 1, '2025-11-10', { cycle: 2 })]),
      ).toEqual({
        cycle: 2,
        lastLevel: 1,
        lastDay: on('2025-11-10'),
        open: state,
        failedDay: undefined,
      });
    },
  );

  test('what certainly was not sent tells its newest day and nothing else', () => {
    const failed = (day: string, cycle = 1) => reminderOf('A-1', 2, day, { state: 'failed', cycle });
    const none = { cycle: 1, lastLevel: 0, lastDay: undefined, open: undefined };
    expect(told([failed('2025-11-10')])).toEqual({ ...none, failedDay: on('2025-11-10') });
    expect(told([failed('2025-11-10'), failed('2025-11-12'), failed('2025-11-11')])).toEqual({
      ...none,
      failedDay: on('2025-11-12'),
    });
    expect(
      told([failed('2025-11-12'), reminderOf('A-1', 1, '2025-11-01'), reminderOf('A-1', 2, '2025-11-13')]),
    ).toEqual({
      cycle: 1,
      lastLevel: 2,
      lastDay: on('2025-11-13'),
      open: undefined,
      failedDay: on('2025-11-12'),
    });
    const inNext = [
      failed('2025-11-12'),
      reminderOf('A-1', 4, '2025-11-01'),
      reminderOf('A-1', 2, '2025-11-13', { cycle: 2 }),
    ];
    expect(told(inNext)).toMatchObject({ cycle: 2, failedDay: on('2025-11-12') });
  });

  test('the later cycle tells the level, also where the earlier one went further', () => {
    const log = [
      reminderOf('A-1', 5, '2025-10-01'),
      reminderOf('A-1', 2, '2025-11-10', { cycle: 2 }),
      reminderOf('A-1', 1, '2025-11-01', { cycle: 2 }),
    ];
    expect(told(log)).toMatchObject({ cycle: 2, lastLevel: 2, lastDay: on('2025-11-10') });
  });

  test('is one under every label that means its customer', () => {
    const numbered = customerLabel('Orchard', '4711');
    const records = [
      reminderOf('A-1', 2, '2025-11-01', { state: 'unknown' }),
      reminderOf('A-1', 3, '2025-11-10', { customer: numbered }),
      reminderOf('A-1', 1, '2025-11-12', { customer: numbered, state: 'failed' }),
    ];
    for (const log of orders(records)) {
      expect(historyOf(log, NEVER).invoice(numbered, 'A-1')).toEqual({
        cycle: 1,
        lastLevel: 3,
        lastDay: on('2025-11-10'),
        open: 'unknown',
        failedDay: on('2025-11-12'),
      });
    }
  });
});

describe('an invoice that was seen paid', () => {
  const log = [
    reminderOf('A-1', 3, '2025-11-10'),
    reminderOf('A-1', 1, '2025-10-01', { state: 'unknown' }),
    reminderOf('A-1', 4, '2025-11-12', { state: 'failed' }),
  ];

  test('after its last reminder begins anew, and what is still open stays so', () => {
    expect(told(log, settledFrom('2025-11-11'))).toEqual({
      cycle: 2,
      lastLevel: 0,
      lastDay: undefined,
      open: 'unknown',
      failedDay: on('2025-11-12'),
    });
  });

  test.each([['2025-11-10'], ['2025-11-09'], ['2025-01-01']])('on %s, not after it, stands as it was', (settled) => {
    expect(told(log, settledFrom(settled))).toMatchObject({ cycle: 1, lastLevel: 3, lastDay: on('2025-11-10') });
  });

  test('but was never reminded of is in its first cycle', () => {
    const failed = [reminderOf('A-1', 2, '2025-11-10', { state: 'failed' })];
    expect(told(failed, settledFrom('2025-11-11'))).toMatchObject({ cycle: 1, lastLevel: 0 });
    expect(told([], settledFrom('2025-11-11'))).toMatchObject({ cycle: 1, lastLevel: 0 });
  });
});

describe('the last contact with a customer', () => {
  const last = (records: readonly LogRecord[], channel = 'email') => {
    const [first, ...others] = orders(records).map((rows) => historyOf(rows, NEVER).lastContact('Orchard', channel));
    for (const other of others) expect(other).toEqual(first);
    return first;
  };

  test('is the newest, of one day the highest level, whichever invoice it was about', () => {
    expect(last([])).toBeUndefined();
    const first = reminderOf('A-1', 5, '2025-11-01');
    const note = reminderOf('A-2', 1, '2025-11-10');
    const firm = reminderOf('A-3', 3, '2025-11-10');
    expect(last([first])).toEqual({ day: on('2025-11-01'), level: 5, demands: false });
    expect(last([first, note])).toEqual({ day: on('2025-11-10'), level: 1, demands: false });
    expect(last([first, note, firm])).toEqual({ day: on('2025-11-10'), level: 3, demands: false });
  });

  test('is what demands, of one day, whatever the level of a note beside it', () => {
    const note = reminderOf('A-1', 3, '2025-11-10');
    const demand = reminderOf('A-2', 1, '2025-11-10', { grantedUntil: '2025-11-20' });
    expect(last([note, demand])).toEqual({ day: on('2025-11-10'), level: 1, demands: true });
    const { grantedUntil: _said, ...older } = reminderOf('A-3', 2, '2025-11-11');
    expect(last([note, older])).toEqual({ day: on('2025-11-11'), level: 2 });
  });

  test('is one by that channel, and one that went out or may have', () => {
    expect(last([reminderOf('A-1', 2, '2025-11-01'), reminderOf('A-2', 2, '2025-11-10', { channel: 'sms' })])).toEqual({
      day: on('2025-11-01'),
      level: 2,
      demands: false,
    });
    expect(last([reminderOf('A-1', 2, '2025-11-10', { state: 'failed' })])).toBeUndefined();
    expect(last([reminderOf('A-1', 2, '2025-11-10', { state: 'unknown' })])).toEqual({
      day: on('2025-11-10'),
      level: 2,
      demands: false,
    });
    expect(last([reminderOf('A-1', 2, '2025-11-10')], 'sms')).toBeUndefined();
    expect(last([reminderOf('A-1', 2, 'some day')])).toBeUndefined();
  });

  test('is found under every label that means the customer', () => {
    const numbered = customerLabel('Orchard', '4711');
    const records = [
      reminderOf('A-1', 4, '2025-11-10', { customer: numbered }),
      reminderOf('A-1', 2, '2025-11-01'),
      reminderOf('A-2', 1, '2025-11-10', { customer: numbered }),
    ];
    for (const log of orders(records)) {
      expect(historyOf(log, NEVER).lastContact(numbered, 'email')).toEqual({
        day: on('2025-11-10'),
        level: 4,
        demands: false,
      });
    }
  });
});

describe('days in the log', () => {
  test('the newest is that of any message that went out or may', () => {
    const log = [
      reminderOf('A-1', 2, '2025-11-01'),
      reminderOf('A-2', 2, '2025-11-10', { state: 'claimed' }),
      reminderOf('A-3', 2, '2025-11-05'),
      reminderOf('A-4', 2, '2025-11-20', { state: 'failed' }),
    ];
    for (const rows of orders(log)) expect(newestDayOf(rows)).toBe(on('2025-11-10'));
    expect(newestDayOf([])).toBeUndefined();
    expect(newestDayOf([reminderOf('A-4', 2, '2025-11-20', { state: 'failed' })])).toBeUndefined();
  });

  test('whether anything was reminded before one is told by the current cycles', () => {
    const log = [reminderOf('A-1', 2, '2025-11-10'), reminderOf('A-2', 2, '2025-11-12')];
    expect(historyOf(log, NEVER).anyReminded(on('2025-11-10'))).toBe(false);
    expect(historyOf(log, NEVER).anyReminded(on('2025-11-11'))).toBe(true);
    expect(historyOf(log, settledFrom('2025-11-13')).anyReminded(on('2025-11-30'))).toBe(false);
    expect(
      historyOf([reminderOf('A-1', 2, '2025-11-10', { state: 'failed' })], NEVER).anyReminded(on('2025-11-30')),
    ).toBe(false);
    expect(historyOf([], NEVER).anyReminded(on('2025-11-30'))).toBe(false);
  });
});
