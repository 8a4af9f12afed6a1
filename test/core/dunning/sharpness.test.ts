import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_LEVELS } from '../../../core/dunning/level';
import { wordingOf } from '../../../core/dunning/sharpness';

/** The wordings of a ladder with these days, numbered from `first`. */
const wordings = (days: readonly number[], first = 1): readonly number[] => {
  const ladder = days.map((fromDay, i) => ({ fromDay, level: first + i }));
  return ladder.map(({ level }) => wordingOf(ladder, level));
};

describe('what a level says', () => {
  test('in the default ladder goes by its number', () => {
    expect(DEFAULT_LEVELS.map(({ level }) => wordingOf(DEFAULT_LEVELS, level))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test.each<readonly [what: string, days: readonly number[], expected: readonly number[]]>([
    ['begins eleven days late: a first reminder, no courtesy note', [11, 30, 60], [2, 3, 5]],
    ['three short steps: first, further, last reminder', [7, 14, 21], [2, 3, 4]],
    ['before due, on the day, then late', [-7, 0, 1, 15], [1, 1, 2, 3]],
    ['one level, however late', [95], [2]],
    ['two levels: the second knows of one reminder alone', [40, 95], [2, 3]],
    ['without the second of the default levels', [-3, 1, 20, 31, 61, 91], [1, 2, 3, 5, 6, 7]],
    ['no last demand without a demand before it', [1, 10, 61, 95], [2, 3, 5, 7]],
    ['nor a notice before hand-over', [1, 5, 95], [2, 3, 5]],
    ['close steps stay further reminders', [1, 3, 5, 7], [2, 3, 3, 3]],
    ['only one is the last demand', [1, 10, 61, 70, 95], [2, 3, 5, 6, 7]],
    ['only one is the notice', [1, 10, 31, 91, 120, 150], [2, 3, 5, 5, 6, 7]],
  ])('%s', (_what, days, expected) => {
    expect(wordings(days)).toEqual(expected);
    // Numbers say nothing.
    expect(wordings(days, 30)).toEqual(expected);
  });

  test('late or not says more than the day of the only level', () => {
    const ladder = [{ fromDay: 0, level: 1 }];
    expect([wordingOf(ladder, 1), wordingOf(ladder, 1, false), wordingOf(ladder, 1, true)]).toEqual([1, 1, 2]);
  });

  test('of any ladder is never untrue', () => {
    const days = fc.uniqueArray(fc.integer({ min: -20, max: 200 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, (drawn) => {
        const sorted = [...drawn].sort((a, b) => a - b);
        const said = wordings(sorted);
        const late = said.filter((_w, i) => (sorted[i] ?? 0) > 0);
        expect(said.slice(0, said.length - late.length).every((wording) => wording === 1)).toBe(true);
        late.forEach((wording, i) => {
          const before = late.slice(0, i);
          if (wording === 2) expect(i).toBe(0);
          if (wording === 3) expect(i).toBeGreaterThanOrEqual(1);
          if (wording >= 4) expect(i).toBeGreaterThanOrEqual(2);
          if (wording >= 6) expect(before.some((earlier) => earlier === 5)).toBe(true);
          if ([4, 6, 7].includes(wording)) expect(before).not.toContain(wording);
          expect(before.every((earlier) => earlier <= wording)).toBe(true);
        });
      }),
    );
  });
});
