import { describe, expect, test } from '@jest/globals';
import type { Argument } from '../../../core/functions/invoke';
import { call, column } from '../../support/worksheet';

describe('DAYS_PAST_DUE', () => {
  test.each([
    [['2025-06-10'], 5, 'a left-out as_of is today'],
    [['2025-06-10', ''], 5, 'so is a blank one'],
    [[45818.9, 45823.1], 5, 'times of day do not count'],
    [['2025-06-10', '2025-06-15', 5], 0, 'on the last day of grace'],
    [['2025-06-10', '2025-06-16', 5], 6, 'past the grace'],
    [['2025-06-14', '2025-06-16', '', [[null]]], 0, 'a blank range of holidays still means business days'],
    [['2025-06-14', '2025-06-16', ''], 2, 'without holidays the due date stays'],
    [['2025-06-14', '2025-06-20', 3, [['2025-06-16']]], 0, 'due on Tuesday the 17th, within the grace'],
    [['2025-06-14', '2025-06-21', 3, [['2025-06-16']]], 4, 'past the grace it counts from the moved date'],
    [[''], '', 'a blank due date gives a blank'],
  ] as [Argument[], unknown, string][])('%j is %j: %s', (args, days) => {
    expect(call('DAYS_PAST_DUE', args)).toBe(days);
  });

  test.each([
    [[60], 'due_date is 60; expected a date'],
    [['10.06.2025'], 'due_date is "10.06.2025"; expected a date'],
    [['2025-06-10', 'x'], 'as_of is "x"; expected a date'],
    [['2025-06-10', '2025-06-15', -1], 'grace_days is -1; expected a whole number'],
    [['2025-06-10', '2025-06-15', 1.5], 'grace_days is 1.5; expected a whole number'],
    [['2025-06-10', '2025-06-15', 0, [['soon']]], 'holidays is "soon"; expected a date'],
  ])('%j fails: %s', (args, message) => {
    expect(call('DAYS_PAST_DUE', args)).toEqual({ error: '#VALUE!', message: expect.stringContaining(message) });
  });

  test('one bad row does not spoil the column', () => {
    const rows = call('DAYS_PAST_DUE', [column(['2025-06-10', 'x', '']), '2025-06-15']) as unknown[][];
    const [first, second, third] = rows.flat();
    expect(first).toBe(5);
    expect(second).toMatchObject({ error: '#VALUE!' });
    expect(third).toBe('');
  });
});

test('BUSINESS_DAYS_PAST_DUE counts over years as it counts day by day', () => {
  const holidays = column(['2024-12-25', '2024-12-26', '2025-01-01', '2025-01-04']);
  expect(call('BUSINESS_DAYS_PAST_DUE', ['2024-12-20', '2025-01-10', holidays])).toBe(12);
  expect(call('BUSINESS_DAYS_PAST_DUE', ['2024-12-20', '2025-01-10'])).toBe(15);
});

describe('CUSTOMER_STAGE', () => {
  const customers = column(['Fischer', 'Ortega', ' fischer', '', 'Dubois', 'Silva']);
  const dues = column(['2025-05-01', '2025-06-01', '2025-01-01', '', 'x', '']);
  const opens = column([100, 50, 1, '', 10, 10]);
  const ledger = [customers, dues, opens, '2025-06-15'];

  test.each([
    ['FISCHER', 'Judicial'],
    ['Ortega', 'Administrative'],
    ['', ''],
  ])('%j: %j', (customer, stage) => {
    expect(call('CUSTOMER_STAGE', [customer, ...ledger])).toBe(stage);
  });

  test('a bad row is the trouble of its customer alone', () => {
    expect(call('CUSTOMER_STAGE', [column(['Ortega', 'Dubois', 'Silva', 'Nobody', 'Dubois']), ...ledger])).toEqual([
      ['Administrative'],
      [{ error: '#VALUE!', message: expect.stringContaining('due_dates row 5 is "x"; expected a date') }],
      [{ error: '#VALUE!', message: expect.stringContaining('due_dates row 6 is blank; expected a date') }],
      [{ error: '#N/A', message: 'customer is "Nobody"; expected one of the customers in the range.' }],
      [{ error: '#VALUE!', message: expect.stringContaining('due_dates row 5 is "x"') }],
    ]);
  });

  test('ranges of unlike length fail', () => {
    expect(call('CUSTOMER_STAGE', ['Ortega', customers, dues.slice(1), opens])).toMatchObject({
      message: 'due_dates has 5 cells and customers 6; expected ranges of one length.',
    });
  });
});
