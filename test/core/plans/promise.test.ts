import { describe, expect, test } from '@jest/globals';
import { call, column } from '../../support/worksheet';

const PAID = [column(['2025-03-10', '2025-03-01', '', '2025-03-20']), column([30, 20, '', 50])];

function status(by: string, amount: number, asOf: string, ...rest: readonly (string | number)[]): unknown {
  return call('PROMISE_STATUS', ['2025-03-01', by, amount, ...PAID, asOf, ...rest]);
}

describe('PROMISE_STATUS', () => {
  test('payments on the first and the last day count', () => {
    expect(status('2025-03-20', 100, '2025-03-25')).toBe('Kept');
    expect(status('2025-03-19', 100, '2025-03-25')).toBe('Partly kept');
    expect(call('PROMISE_STATUS', ['2025-03-02', '2025-03-20', 100, ...PAID, '2025-03-25'])).toBe('Partly kept');
  });

  test('it is kept as soon as the money is there, and pending until the last day has passed', () => {
    expect(status('2025-03-31', 50, '2025-03-10')).toBe('Kept');
    expect(status('2025-03-31', 50, '2025-03-09')).toBe('Pending');
    expect(status('2025-03-15', 60, '2025-03-15')).toBe('Pending');
    expect(status('2025-03-15', 60, '2025-03-16')).toBe('Partly kept');
    expect(status('2025-03-15', 60, '2025-03-18', 3)).toBe('Pending');
  });

  test('payments after the as-of date are not known yet', () => {
    expect(status('2025-03-20', 100, '2025-03-19')).toBe('Pending');
    expect(call('PROMISE_STATUS', ['2025-03-25', '2025-03-31', 10, ...PAID, '2025-02-01'])).toBe('Pending');
  });

  test('tolerance lowers what must be reached, to the cent', () => {
    expect(status('2025-03-15', 52.63, '2025-03-16', 0, 0.05)).toBe('Kept'); // 49.9985
    expect(status('2025-03-15', 52.64, '2025-03-16', 0, 0.05)).toBe('Partly kept'); // 50.008
    expect(status('2025-03-15', 50 / 0.95, '2025-03-16', 0, 0.05)).toBe('Kept');
  });

  test('payments before the promise are none, whichever day is looked at', () => {
    const promise = ['2025-03-25', '2025-03-31', 10, ...PAID];
    // Where all may stay unpaid nothing has to come: 0 reaches it, before the promise too.
    expect(call('PROMISE_STATUS', [...promise, '2025-03-15', 0, 1])).toBe('Kept');
    expect(call('PROMISE_STATUS', [...promise, '2025-03-26', 0, 1])).toBe('Kept');
    expect(call('PROMISE_STATUS', [...promise, '2025-03-15'])).toBe('Pending');
  });

  test('without any payments', () => {
    expect(call('PROMISE_STATUS', ['2025-03-01', '2025-03-05', 10, '', '', '2025-03-06'])).toBe('Broken');
  });

  test('a bad payment spoils every promise, a bad promise only itself', () => {
    const on = column(['2025-03-01', '2025-03-01', '', '2025-03-01']);
    const amounts = column([50, -1, 5, 'ten']);
    expect(call('PROMISE_STATUS', [on, '2025-03-15', amounts, ...PAID, '2025-03-16'])).toEqual([
      ['Kept'],
      [{ error: '#VALUE!', message: 'amount is -1; expected an amount above 0.' }],
      [''],
      [expect.objectContaining({ error: '#VALUE!' })],
    ]);
    const bad = [column(['2025-03-10', 'soon']), column([30, 20])];
    expect(
      call('PROMISE_STATUS', [column(['2025-03-01', '2025-03-02']), '2025-03-15', 9, ...bad, '2025-03-16']),
    ).toEqual(
      [0, 1].map(() => [{ error: '#VALUE!', message: expect.stringContaining('payment_dates row 2 is "soon"') }]),
    );
  });

  test('customers on one side only, and a promise for the past, are refused', () => {
    const args = ['2025-03-01', '2025-03-15', 9, ...PAID, '2025-03-16', 0, 0];
    expect(call('PROMISE_STATUS', [...args, 'Ortega'])).toMatchObject({
      message: 'payment_customers is blank beside customer; expected both or neither.',
    });
    expect(call('PROMISE_STATUS', [...args, '', column(['a', 'b', '', 'c'])])).toMatchObject({
      message: 'customer is blank beside payment_customers; expected both or neither.',
    });
    expect(call('PROMISE_STATUS', ['2025-03-10', '2025-03-09', 5, ...PAID, '2025-03-16'])).toMatchObject({
      message: 'promised_by is "2025-03-09"; expected a day on or after promised_on, 2025-03-10.',
    });
  });

  test('a column of promises looks each customer up once in a long list', () => {
    const count = 20000;
    const names = Array.from({ length: count }, (_, i) => [`Customer ${i}`]);
    const dates = names.map((_, i) => [45720 + (i % 60)]);
    const out = call('PROMISE_STATUS', [
      names.map(() => [45720]),
      45749,
      10,
      dates,
      names.map(() => [10]),
      45800,
      0,
      0,
      names,
      names,
    ]) as string[][];
    // Days 0 to 29 of each run of sixty are in time; the last run is cut short at 20.
    expect(out.filter(([state]) => state === 'Kept').length).toBe(Math.floor(count / 60) * 30 + 20);
    expect(out.filter(([state]) => state === 'Broken').length).toBe(Math.floor(count / 60) * 30);
  });
});
