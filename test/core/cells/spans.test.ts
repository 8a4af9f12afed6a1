import { expect, test } from '@jest/globals';
import { merged } from '../../../core/cells/spans';

test('spans merge where they overlap or touch', () => {
  const spans = [
    [7, 9],
    [1, 2],
    [3, 4],
    [8, 8],
    [6, 7],
  ].map(([first = 0, last = 0]) => ({ first, last }));
  expect(merged(spans)).toEqual([
    { first: 1, last: 4 },
    { first: 6, last: 9 },
  ]);
  expect(merged([])).toEqual([]);
});
