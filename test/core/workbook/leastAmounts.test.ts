import { describe, expect, test } from '@jest/globals';
import { readLeast, writeLeast } from '../../../core/workbook/leastAmounts';

describe('least amounts in a cell', () => {
  test.each<readonly [cell: string | number, read: readonly (readonly [string, number])[] | undefined]>([
    ['', []],
    [0, []],
    [10, [['', 10]]],
    [' 10.50 ', [['', 10.5]]],
    ['EUR 10; gbp 8', [['EUR', 10], ['GBP', 8]]], // prettier-ignore
    ['EUR 10,50', [['EUR', 10.5]]],
    ['KWD 1.250;', [['KWD', 1.25]]],
    ['5; EUR 10', [['', 5], ['EUR', 10]]], // prettier-ignore
    ['EUR 1,000', undefined],
    ['EUR 10; EUR 12', undefined],
    ['XQQ 10', undefined],
    ['EUR', undefined],
    ['-5', undefined],
    [-5, undefined],
    ['ten', undefined],
  ])('%j', (cell, read) => {
    const least = readLeast(cell);
    expect(least?.map(({ currency, amount }) => [currency, amount])).toEqual(read);
    if (least !== undefined) expect(readLeast(writeLeast(least))).toEqual(least);
  });
});
