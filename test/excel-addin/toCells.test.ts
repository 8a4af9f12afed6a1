import { describe, expect, test } from '@jest/globals';
import type { CellFault } from '../../core/cells/cell';
import type { Result } from '../../core/functions/definition';
import { fromResult, toArgument, type Dialect } from '../../excel-addin/toCells';

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

/** As the genuine one: told by its code, with a message of its own. */
class PlainError {
  readonly code: string;
  readonly message: string | undefined;
  constructor({ error, message }: CellFault) {
    this.code = error;
    this.message = message;
  }
}
const errorOf = (fault: CellFault): CustomFunctions.Error => new PlainError(fault) as unknown as CustomFunctions.Error;
const MODERN: Dialect = { typed: true, errorOf };
const PERPETUAL: Dialect = { typed: false, errorOf };

describe('what goes back to Excel', () => {
  test('a date is a formatted number where the host knows them, else its serial', () => {
    expect(fromResult({ date: 45000 }, MODERN)).toEqual([
      [{ type: 'FormattedNumber', basicValue: 45000, numberFormat: 'yyyy-mm-dd' }],
    ]);
    expect(fromResult({ date: 45000 }, PERPETUAL)).toEqual([[45000]]);
  });

  test('a fault alone is handed back to be thrown; inside a range it is an error value with its message', () => {
    const fault = { error: '#NUM!', message: 'no finite answer' };
    expect(fromResult(fault, MODERN)).toBe(fault);
    expect(fromResult([['ok', fault]], MODERN)).toEqual([
      ['ok', { type: 'Error', errorType: 'Num', basicValue: '#NUM!', message: 'no finite answer' }],
    ]);
  });

  test('an Excel without typed values gets its own errors inside ranges, and nothing with a type', () => {
    const [row] = fromResult([['ok', { error: '#N/A', message: 'gone' }, { date: 45000 }]], PERPETUAL) as unknown[][];
    expect(row).toEqual(['ok', new PlainError({ error: '#N/A', message: 'gone' }), 45000]);
    expect(row?.[1]).toBeInstanceOf(PlainError);
  });

  test.each([
    ['today', MODERN],
    ['perpetual', PERPETUAL],
  ])('a long column goes back plain and stays under 5 MB: %s', (_name, dialect) => {
    const message = `due_date is "${'x'.repeat(40)}"; expected a date: a serial from 61 (1 March 1900), a date cell or text.`;
    const cells = (count: number): Result =>
      Array.from({ length: count }, (_, i) => [i % 2 === 0 ? { date: 45000 } : { error: '#VALUE!', message }]);
    const long = fromResult(cells(60_000), dialect);
    expect(JSON.stringify(long).length).toBeLessThan(5 * 1024 * 1024);
    expect((long as unknown[][])[0]).toEqual([45000]);
    expect((long as unknown[][])[1]?.[0]).not.toHaveProperty('message', message);
    expect(JSON.stringify(fromResult(cells(10_000), dialect))).toContain(message.slice(0, 9));
  });
});
