import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf } from '../../../core/cells/blocks';

function mapOf(cells: readonly (readonly [row: number, column: number])[]): Map<number, Map<number, string>> {
  const map = new Map<number, Map<number, string>>();
  for (const [row, column] of cells) {
    const line = map.get(row) ?? new Map<number, string>();
    map.set(row, line.set(column, `${row}/${column}`));
  }
  return map;
}

test('neighbours are one block', () => {
  const cells = [
    [3, 2],
    [4, 3],
    [3, 3],
    [4, 2],
    [9, 2],
    [4, 7],
  ] as const;
  expect(blocksOf(mapOf(cells))).toEqual([
    {
      top: 3,
      left: 2,
      rows: [
        ['3/2', '3/3'],
        ['4/2', '4/3'],
      ],
    },
    { top: 4, left: 7, rows: [['4/7']] },
    { top: 9, left: 2, rows: [['9/2']] },
  ]);
});

test('blocks hold every cell once, in its place, and nothing else', () => {
  const cell = fc.tuple(fc.nat(8), fc.nat(8));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String }), (cells) => {
      const back = blocksOf(mapOf(cells)).flatMap(({ top, left, rows }) =>
        rows.flatMap((line, r) => line.map((text, c) => [text, `${top + r}/${left + c}`])),
      );
      expect(back.every(([text, place]) => text === place)).toBe(true);
      expect(back.map(([text]) => text).sort()).toEqual(cells.map(([r, c]) => `${r}/${c}`).sort());
    }),
  );
});
