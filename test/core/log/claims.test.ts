import { describe, expect, test } from '@jest/globals';
import { judgeClaims, lostClaims } from '../../../core/log/claims';
import type { MessageState } from '../../../core/log/record';
import { logRecord, reminderOf } from '../../support/logRecords';

const DAY = '2025-11-21';
const wanted = reminderOf('A-1', 2, DAY, { key: 'k2', nonce: 'n2', state: 'claimed', who: 'ben@hartwell.example' });

describe('a claim on an invoice that the log knows', () => {
  test.each<readonly [MessageState, boolean]>([
    ['claimed', false],
    ['sending', false],
    ['sent', false],
    ['handed off', false],
    ['unknown', false],
    ['failed', true],
  ])('at the same level: one that is %s leaves it free: %j', (state, free) => {
    const { accepted, refused } = judgeClaims([reminderOf('A-1', 2, DAY, { state })], [wanted]);
    expect(accepted).toEqual(free ? [wanted] : []);
    const told = { key: 'k2', nonce: 'n2', invoice: 'A-1', level: 2, by: 'ana@hartwell.example', state };
    expect(refused).toEqual(free ? [] : [told]);
  });

  test.each<readonly [what: string, invoice: string, level: number, day: string, cycle: number, free: boolean]>([
    ['another level', 'A-1', 1, DAY, 1, true],
    ['another invoice', 'A-2', 2, DAY, 1, true],
    ['an earlier cycle, on an earlier day', 'A-1', 2, '2025-11-20', 0, true],
    ['an earlier cycle, on the same day', 'A-1', 1, DAY, 0, false],
    ['another cycle, on a later day', 'A-1', 3, '2025-11-22', 2, false],
  ])('%s: %s at level %i on %s in cycle %i leaves it free: %j', (_what, invoice, level, day, cycle, free) => {
    const { accepted, refused } = judgeClaims([reminderOf(invoice, level, day, { cycle })], [wanted]);
    expect([accepted.length, refused.length]).toEqual(free ? [1, 0] : [0, 1]);
  });

  test('a reminder of another cycle counts by its day, not by its hour', () => {
    const morning = reminderOf('A-1', 1, DAY, { whenLocal: `${DAY} 08:00`, cycle: 2 });
    expect(judgeClaims([morning], [wanted]).accepted).toEqual([]);
  });

  test('another customer’s invoice of that number is another invoice', () => {
    expect(judgeClaims([reminderOf('A-1', 2, DAY, { customer: 'Bakery' })], [wanted]).accepted).toEqual([wanted]);
  });

  test('every reminder of an invoice counts, not the newest alone', () => {
    const log = [
      reminderOf('A-1', 2, '2025-11-01'),
      reminderOf('A-1', 3, '2025-11-10'),
      reminderOf('A-1', 4, '2025-11-20'),
    ];
    expect(judgeClaims(log, [wanted]).accepted).toEqual([]);
  });

  test('a message of several invoices is refused for the one that is taken', () => {
    const both = logRecord({
      ...wanted,
      invoices: [
        { invoice: 'A-9', level: 3, cycle: 1 },
        { invoice: 'A-1', level: 2, cycle: 1 },
      ],
    });
    const { accepted, refused } = judgeClaims([reminderOf('A-1', 2, DAY)], [both]);
    expect([accepted, refused.map(({ invoice, level }) => [invoice, level])]).toEqual([[], [['A-1', 2]]]);
  });
});

describe('claims of one run', () => {
  const other = reminderOf('A-1', 2, DAY, { key: 'k3', nonce: 'n3', state: 'claimed' });

  test('the second of two messages that ask for one invoice is refused', () => {
    const { accepted, refused } = judgeClaims([], [wanted, other]);
    expect(accepted).toEqual([wanted]);
    expect(refused).toMatchObject([{ nonce: 'n3', by: 'ben@hartwell.example', state: 'claimed' }]);
  });

  test('what was refused holds nothing itself', () => {
    const taken = reminderOf('A-1', 2, DAY);
    const mixed = logRecord({
      ...wanted,
      invoices: [
        { invoice: 'A-1', level: 2, cycle: 1 },
        { invoice: 'A-2', level: 2, cycle: 1 },
      ],
    });
    const second = reminderOf('A-2', 2, DAY, { key: 'k3', nonce: 'n3', state: 'claimed' });
    expect(judgeClaims([taken], [mixed, second]).accepted).toEqual([second]);
  });

  test('invoices of their own do not keep each other out', () => {
    const second = reminderOf('A-2', 2, DAY, { key: 'k3', nonce: 'n3', state: 'claimed' });
    expect(judgeClaims([], [wanted, second])).toEqual({ accepted: [wanted, second], refused: [] });
  });
});

describe('claims written in the same moment as a colleague’s', () => {
  const mine = reminderOf('A-1', 2, DAY, { key: 'k2', nonce: 'n5', state: 'claimed' });
  const theirs = (nonce: string, state: MessageState) =>
    reminderOf('A-1', 2, DAY, { key: 'k2', nonce, state, who: 'ben@hartwell.example' });

  test.each<readonly [string, MessageState, boolean]>([
    ['n4', 'claimed', true],
    ['n6', 'claimed', false],
    ['n6', 'sending', true],
    ['n6', 'sent', true],
    ['n6', 'unknown', true],
    ['n4', 'failed', false],
    ['n6', 'failed', false],
  ])('against %s, which is %s, ours is lost: %j', (nonce, state, lost) => {
    const refusals = lostClaims([mine, theirs(nonce, state)], [mine]);
    expect(refusals.map(({ nonce: of, by }) => [of, by])).toEqual(lost ? [['n5', 'ben@hartwell.example']] : []);
  });

  test('a row of our own is no rival of itself, also where it has moved on', () => {
    for (const state of ['claimed', 'sending', 'sent'] as const) {
      expect(lostClaims([{ ...mine, state }], [mine])).toEqual([]);
    }
  });

  test('of two, both sides agree who has it', () => {
    const log = [mine, theirs('n4', 'claimed')];
    const lost = log.filter((record) => lostClaims(log, [record]).length > 0);
    expect(lost).toEqual([mine]);
  });
});
