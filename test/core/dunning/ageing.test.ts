import { describe, expect, test } from '@jest/globals';
import { call, column } from '../../support/worksheet';

describe('AGEING_BUCKET', () => {
  test.each([
    [[[1]], 0, 'Not due'],
    [[[1]], 1, '1-1'],
    [[[1]], 2, 'Over 1'],
    [[[1, 30]], 2, '2-30'],
    [[[30], [60]], 61, 'Over 60'],
    [30, 31, 'Over 30'],
  ])('edges %j, %i days late: %s', (edges, days, name) => {
    expect(call('AGEING_BUCKET', [45000, 45000 + days, edges])).toBe(name);
  });

  test.each([[[[30, 30]]], [[[60, 30]]], [[[0, 30]]], [[[30.5]]], ['30'], [[['x']]]])(
    'edges %j are refused',
    (edges) => {
      expect(call('AGEING_BUCKET', [45000, 45010, edges])).toEqual({
        error: '#VALUE!',
        message: expect.stringMatching(/^edges is .*; expected ascending whole days of at least 1/),
      });
    },
  );
});

describe('AGEING_SUMMARY', () => {
  const asOf = '2025-06-01';

  test('skips blank rows, keeps unreadable due dates apart, and credits whatever their date', () => {
    const dues = column(['', '2025-05-31', 'tomorrow', null, { error: '#N/A' }, true, 30]);
    const opens = column(['', 100, 10, -5, 1, 2, 4]);
    expect(call('AGEING_SUMMARY', [dues, opens, asOf])).toEqual([
      ['Group', 'Not due', '1-30', '31-60', '61-90', 'Over 90', 'No due date', 'Credits', 'Total'],
      ['All', 0, 100, 0, 0, 0, 17, -5, 112],
      ['Total', 0, 100, 0, 0, 0, 17, -5, 112],
    ]);
  });

  test('No due date appears only where an amount needs it', () => {
    const table = call('AGEING_SUMMARY', [column(['', '']), column([0, -5]), asOf]) as string[][];
    expect(table[0]).not.toContain('No due date');
  });

  test('groups stand in order of first appearance, whatever their case, blanks under (blank)', () => {
    const groups = column(['b', ' B ', 7, '', '7', 'a']);
    const dues = column(['2025-07-01', '2025-07-01', '2025-07-01', '2025-07-01', '2025-07-01', '2025-07-01']);
    const table = call('AGEING_SUMMARY', [dues, column([1, 2, 3, 4, 5, 6]), asOf, groups]) as unknown[][];
    expect(table.map((row) => [row[0], row[row.length - 1]])).toEqual([
      ['Group', 'Total'],
      ['b', 3],
      ['7', 8],
      ['(blank)', 4],
      ['a', 6],
      ['Total', 21],
    ]);
  });

  test('groups of which nothing is open are left out, unless the option keeps them; the totals stay', () => {
    const dues = column(['2025-07-01', '2025-05-31', '2025-05-31', '2025-05-31']);
    const args = [dues, column([0, 5, -5, 0.001]), asOf, column(['paid', 'even', 'even', 'dust']), [[30]]];
    const names = (table: unknown): unknown[] => (table as unknown[][]).map((row) => row[0]);
    expect(names(call('AGEING_SUMMARY', args))).toEqual(['Group', 'even', 'Total']);
    const kept = [...args, 'empty_groups=yes'];
    expect(names(call('AGEING_SUMMARY', kept))).toEqual(['Group', 'paid', 'even', 'dust', 'Total']);
    expect(names(call('AGEING_SUMMARY', [column(['']), column([0]), asOf, column(['a'])]))).toEqual(['Group', 'Total']);
    // Without groups there is always the one row.
    expect(names(call('AGEING_SUMMARY', [column(['2025-07-01']), column([0]), asOf]))).toEqual([
      'Group',
      'All',
      'Total',
    ]);
  });

  describe('with a column of currencies', () => {
    const dues = column(['2025-07-01', '2025-05-31', '', '2025-07-01']);
    const opens = column([10.05, 1000.4, 3.001, 7]);
    const of = (codes: readonly string[], chosen = ''): unknown =>
      call('AGEING_SUMMARY', [dues, opens, asOf, column(['a', 'a', 'b', 'b']), [[30]], chosen, column(codes)]);

    test('each has its own sums, in its own minor units, and a total', () => {
      expect(of(['EUR', 'jpy', 'KWD', 'EUR'])).toEqual([
        ['Group', 'Currency', 'Not due', '1-30', 'Over 30', 'No due date', 'Credits', 'Total'],
        ['a', 'EUR', 10.05, 0, 0, 0, 0, 10.05],
        ['b', 'EUR', 7, 0, 0, 0, 0, 7],
        ['Total', 'EUR', 17.05, 0, 0, 0, 0, 17.05],
        ['a', 'JPY', 0, 1000, 0, 0, 0, 1000],
        ['Total', 'JPY', 0, 1000, 0, 0, 0, 1000],
        ['b', 'KWD', 0, 0, 0, 3.001, 0, 3.001],
        ['Total', 'KWD', 0, 0, 0, 3.001, 0, 3.001],
      ]);
    });

    test('rows without one are of the option’s, else they stand apart', () => {
      const currencies = (table: unknown): unknown[] => (table as unknown[][]).slice(1).map((row) => row[1]);
      expect(currencies(of(['EUR', '', '', 'EUR']))).toEqual(['EUR', 'EUR', 'EUR', '', '', '']);
      expect(currencies(of(['EUR', '', '', 'EUR'], 'currency=EUR'))).toEqual(['EUR', 'EUR', 'EUR']);
    });

    test('what is no currency is named with its row, and so are lengths that differ', () => {
      expect(of(['EUR', 'euros', 'EUR', 'EUR'])).toMatchObject({ error: '#VALUE!' });
      expect(JSON.stringify(of(['EUR', 'euros', 'EUR', 'EUR']))).toContain('currencies row 2');
      expect(of(['EUR'])).toMatchObject({ error: '#VALUE!' });
    });
  });

  test('a row of cells serves as well as a column', () => {
    expect(call('AGEING_SUMMARY', [[['2025-05-31', '2025-07-01']], [[10, 20]], asOf])).toEqual(
      call('AGEING_SUMMARY', [column(['2025-05-31', '2025-07-01']), column([10, 20]), asOf]),
    );
  });

  test('parts of cents are rounded once, in the total, and the table still adds up', () => {
    const dues = column(['2025-05-01', '2025-05-01', '2025-07-01']);
    const thirds = column([100 / 3, 100 / 3, 100 / 3]);
    expect(call('AGEING_SUMMARY', [dues, thirds, asOf, column(['a', 'b', 'c'])])).toEqual([
      ['Group', 'Not due', '1-30', '31-60', '61-90', 'Over 90', 'Credits', 'Total'],
      ['a', 0, 0, 33.34, 0, 0, 0, 33.34],
      ['b', 0, 0, 33.33, 0, 0, 0, 33.33],
      ['c', 33.33, 0, 0, 0, 0, 0, 33.33],
      ['Total', 33.33, 0, 66.67, 0, 0, 0, 100],
    ]);
  });

  test.each([
    [column(['2025-05-01', '2025-05-02']), column([10, 'ten']), 'open_amounts row 2 is "ten"; expected an amount'],
    [column(['2025-05-01', '2025-05-02']), column([10, '']), 'open_amounts row 2 is blank; expected an amount'],
    [column(['Due', '2025-05-02']), column(['Open', 5]), 'open_amounts row 1 is "Open"; expected an amount'],
    [column(['2025-05-01']), column([{ error: '#REF!' }]), 'open_amounts row 1 holds the error #REF!'],
    [column(['2025-05-01']), column([1, 2]), 'open_amounts has 2 cells and due_dates 1; expected ranges of one length'],
    [
      [
        ['2025-05-01', 1],
        ['2025-05-01', 1],
      ],
      column([1, 2]),
      'due_dates has 2 × 2 cells; expected one column',
    ],
  ])('%j, %j fails', (dues, opens, message) => {
    expect(call('AGEING_SUMMARY', [dues, opens, asOf])).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining(message),
    });
  });

  test('an error among the groups fails with its row', () => {
    expect(
      call('AGEING_SUMMARY', [column([45000, 45000]), column([1, 2]), asOf, column(['a', { error: '#N/A' }])]),
    ).toEqual({
      error: '#VALUE!',
      message: 'group_by row 2 holds the error #N/A; expected text.',
    });
  });
});
