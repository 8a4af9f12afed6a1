import { describe, expect, test } from '@jest/globals';
import { fromResult, toArgument } from '../../excel-addin/toCells';

describe('what Excel hands to a formula', () => {
  test('plain ranges pass as they are; an argument left out is undefined', () => {
    const range = [[1, 'x', true, '', null]];
    expect(toArgument(range)).toBe(range);
    expect(toArgument(null)).toBeUndefined();
  });

  test('error cells come in two shapes, and neither counts as blank', () => {
    const range = [[{ type: 'Error', errorType: 'Div0', basicValue: '#DIV/0!' }, { code: '#N/A', message: 'gone' }, 5]];
    expect(toArgument(range)).toEqual([[{ error: '#DIV/0!' }, { error: '#N/A' }, 5]]);
  });

  test('data types give their basic value', () => {
    const typed = [
      [
        { type: 'FormattedNumber', basicValue: 45000, numberFormat: 'yyyy-mm-dd' },
        { type: 'Empty', basicValue: '' },
      ],
    ];
    expect(toArgument(typed)).toEqual([[45000, '']]);
  });
});

describe('what goes back to Excel', () => {
  test('a date is a formatted number where the host knows them, else its serial', () => {
    expect(fromResult({ date: 45000 }, true)).toEqual([
      [{ type: 'FormattedNumber', basicValue: 45000, numberFormat: 'yyyy-mm-dd' }],
    ]);
    expect(fromResult({ date: 45000 }, false)).toEqual([[45000]]);
  });

  test('a fault alone is handed back to be thrown; inside a range it is an error value with its message', () => {
    const fault = { error: '#NUM!', message: 'no finite answer' };
    expect(fromResult(fault, true)).toBe(fault);
    expect(fromResult([['ok', fault]], true)).toEqual([
      ['ok', { type: 'Error', errorType: 'Num', basicValue: '#NUM!', message: 'no finite answer' }],
    ]);
  });
});
