import { describe, expect, test } from '@jest/globals';
import { amount, date } from '../../../core/functions/kinds';
import { readRows } from '../../../core/functions/rows';
import { column } from '../../support/worksheet';

const dates = { name: 'dates', kind: date };
const amounts = { name: 'amounts', kind: amount };

describe('readRows', () => {
  test('rows that are blank throughout are skipped, and rows keep their place', () => {
    const read = readRows(
      { ...dates, cells: column(['2025-01-31', '', null, 45000]) },
      { ...amounts, cells: column([1, '', null, 2]) },
    );
    expect(read).toEqual({
      count: 2,
      columns: [
        [45688, 45000],
        [1, 2],
      ],
      rowNumbers: [1, 4],
    });
  });

  test('a column may have blanks where it says so', () => {
    const read = readRows(
      { ...dates, cells: column(['', 45000, '']), mayBeBlank: true },
      { ...amounts, cells: column([1, 2, '']) },
    );
    expect(read.columns).toEqual([
      [undefined, 45000],
      [1, 2],
    ]);
  });

  test('a range of one row is read as well as one of one column', () => {
    expect(readRows({ ...amounts, cells: [[1, 2, 3]] }).columns).toEqual([[1, 2, 3]]);
  });

  test.each([
    ['a bad cell', column([1, 'two']), 'amounts row 2 is "two"; expected an amount'],
    ['an error cell', column([1, { error: '#N/A' }]), 'amounts row 2 holds the error #N/A'],
    ['a blank beside a value', column(['', 2]), 'amounts row 1 is blank'],
    ['another length', column([1]), 'amounts has 1 cells and dates 2; expected ranges of one length.'],
    [
      'a block',
      [
        [1, 2],
        [3, 4],
      ],
      'amounts has 2 × 2 cells; expected one column.',
    ],
  ])('%s is named', (_label, cells, message) => {
    expect(() => readRows({ ...dates, cells: column([45000, 45001]) }, { ...amounts, cells })).toThrow(message);
  });
});
