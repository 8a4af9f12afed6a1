import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutBetween } from '../../../core/cells/between';

const BRACKETS = { '(': ')', '[': ']' };

test.each([
  ['Amount (EUR)', 'Amount  '],
  ['a [b] c (d) e', 'a   c   e'],
  ['(a [b) c]', '  c]'],
  ['a (b', 'a (b'],
  ['a ) b ( c', 'a ) b ( c'],
  ['((a))', ' )'],
  ['()', ' '],
  ['', ''],
])('%j without brackets is %j', (text, rest) => {
  expect(withoutBetween(text, BRACKETS, ' ')).toBe(rest);
});

test.each([
  ['"day" 0', ' 0'],
  ['\\"d"m"', 'd'],
  ['[$-409]d\\-m', 'dm'],
  ['d\\', 'd\\'],
  ['[d', '[d'],
])('the format %j without what is written as it is: %j', (format, rest) => {
  expect(withoutBetween(format, { '"': '"', '[': ']' }, '', '\\')).toBe(rest);
});

test('does what the patterns say, whatever the order of marks', () => {
  const text = fc.string({ unit: fc.constantFrom('(', ')', '[', ']', '"', '\\', 'a', ' '), maxLength: 14 });
  fc.assert(
    fc.property(text, (some) => {
      expect(withoutBetween(some, BRACKETS, ' ')).toBe(some.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
      expect(withoutBetween(some, { '"': '"', '[': ']' }, '', '\\')).toBe(some.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
    }),
    { numRuns: 3000 },
  );
});
