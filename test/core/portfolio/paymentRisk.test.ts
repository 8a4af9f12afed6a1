import { describe, expect, test } from '@jest/globals';
import type { Argument } from '../../../core/functions/invoke';
import { call, column } from '../../support/worksheet';

/** Due on the first of consecutive months of 2025, paid so many days late; null is open. */
function ledger(late: readonly (number | null)[], amounts?: readonly number[]): Argument[] {
  const dues = late.map((_, i) => 45658 + 30 * i);
  const paid = late.map((days, i) => (days === null ? '' : (dues[i] ?? 0) + days));
  return [column(dues), column(paid), column(amounts ?? late.map(() => 100))];
}

function score(late: readonly (number | null)[], options = '', amounts?: readonly number[]): unknown {
  return call('PAYMENT_RISK', [...ledger(late, amounts), '2026-12-31', options]);
}

type DriverRow = [string, number | '', number];

function drivers(late: readonly (number | null)[], options = '', amounts?: readonly number[]): DriverRow[] {
  const table = call('PAYMENT_RISK_DRIVERS', [...ledger(late, amounts), '2026-12-31', options]);
  return (table as unknown as DriverRow[]).slice(1);
}

describe('PAYMENT_RISK', () => {
  test('a customer who pays on time or early is 0', () => {
    expect(score([0, -5, -20, 0])).toBe(0);
  });

  test('two paid invoices are too few, open ones do not help', () => {
    expect(score([50, 50, null, null])).toBe('New');
    expect(score([50, 50, 0])).not.toBe('New');
    const [dues, , amounts] = ledger([1, 2, 3, 4]);
    expect(call('PAYMENT_RISK', [dues, '', amounts, '2026-12-31'])).toBe('New');
  });

  test('days late weigh by amount', () => {
    expect(drivers([60, 0, 0], '', [300, 100, 200])[0]).toEqual(['Days late', 30, 20]);
    expect(drivers([0, 0, 600])[0]?.[2]).toBe(40); // no more than 40
  });

  test('over thirty days means 31', () => {
    expect(drivers([30, 30, 30])[1]).toEqual(['Paid over 30 days late', 0, 0]);
    expect(drivers([31, 30, 30, 30])[1]).toEqual(['Paid over 30 days late', 0.25, expect.any(Number)]);
  });

  test('options that are not given count nothing and show no value', () => {
    expect(drivers([0, 0, 0]).slice(2, 4)).toEqual([
      ['Broken promises', '', 0],
      ['Overdue to limit', '', 0],
    ]);
    expect(drivers([0, 0, 0], 'broken_promises=1; credit_limit=1000')[2]).toEqual(['Broken promises', 1, 15]);
  });

  test('overdue is what is open and past due, against the limit', () => {
    const open = [0, 0, 0, null, null];
    expect(drivers(open, 'credit_limit=1000')[3]).toEqual(['Overdue to limit', 0.2, 2]);
    expect(drivers(open, 'credit_limit=100')[3]).toEqual(['Overdue to limit', 2, 10]);
    expect(drivers(open, 'credit_limit=0')[3]).toEqual(['Overdue to limit', 1, 10]);
    expect(drivers([0, 0, 0], 'credit_limit=0')[3]).toEqual(['Overdue to limit', 0, 0]);
  });

  test('due on the as-of date is not overdue; paid after it is still open', () => {
    const args = [
      column(['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01']),
      column(['2025-01-01', '2025-02-01', '2025-03-01', '2025-05-01']),
      column([10, 10, 10, 10]),
    ];
    const overdue = (asOf: string): unknown =>
      (call('PAYMENT_RISK_DRIVERS', [...args, asOf, 'credit_limit=100']) as unknown[][])[4]?.[1];
    expect(overdue('2025-04-01')).toBe(0);
    expect(overdue('2025-04-30')).toBe(0.1);
    expect(overdue('2025-05-01')).toBe(0);
  });

  test('the trend compares the newer half with the older one by due date, the middle left out', () => {
    expect(drivers([0, 10, 99, 30, 40])[4]).toEqual(['Trend', 30, 10]);
    expect(drivers([0, 10, 20, 25])[4]).toEqual(['Trend', 17.5, expect.any(Number)]);
    expect(drivers([40, 40, 0, 0])[4]).toEqual(['Trend', -40, 0]);
    const [dues, paid, amounts] = ledger([0, 10, 30, 40]) as [number[][], number[][], number[][]];
    const turned = [dues, paid, amounts].map((list) => [...list].reverse());
    expect(call('PAYMENT_RISK', [...turned, '2026-12-31'])).toBe(score([0, 10, 30, 40]));
  });

  test('credit notes and blank rows take no part', () => {
    expect(score([60, 0, 30, 500], '', [100, 100, 100, -400])).toBe(score([60, 0, 30], '', [100, 100, 100]));
    const [dues, paid, amounts] = ledger([60, 0, 30]) as [number[][], number[][], number[][]];
    expect(call('PAYMENT_RISK', [[...dues, ['']], [...paid, ['']], [...amounts, ['']], '2026-12-31'])).toBe(
      score([60, 0, 30]),
    );
  });

  test('a row that cannot be read is named', () => {
    expect(call('PAYMENT_RISK', [column([45658, '']), column(['', '']), column([1, 2]), '2026-12-31'])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('due_dates row 2 is blank'),
    });
  });
});

test('RISK_SEGMENT refuses what is no score', () => {
  expect(call('RISK_SEGMENT', [column([0, 29.9, 100, 101, -1, 'new', 'old'])])).toEqual([
    ['Low'],
    ['Low'],
    ['High'],
    [expect.objectContaining({ error: '#VALUE!' })],
    [expect.objectContaining({ error: '#VALUE!' })],
    ['New'],
    [{ error: '#VALUE!', message: 'score is "old"; expected a score from 0 to 100, or New.' }],
  ]);
});
