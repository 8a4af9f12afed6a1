import { describe, expect, test } from '@jest/globals';
import { dayOfIso, isoOf } from '../../core/calendar/civil';
import { clockTime, shown } from '../../sheets-addon/protocol/clockTime';
import { createZone, intlClock } from '../../sheets-addon/server/zone';

const MS_PER_DAY = 86_400_000;
const day = dayOfIso('2025-11-21') ?? 0;
const at = (ms: number): number => day + ms / MS_PER_DAY;

describe('the clock of a spreadsheet', () => {
  test.each([
    [at(MS_PER_DAY - 300), '2025-11-21 23:59'],
    [at(MS_PER_DAY - 1), '2025-11-21 23:59'],
    [at(0), '2025-11-21 00:00'],
    [at(MS_PER_DAY), '2025-11-22 00:00'],
    [at(12 * 3_600_000 - 1), '2025-11-21 11:59'],
    [at(12 * 3_600_000), '2025-11-21 12:00'],
  ])('%d is %s', (serial, text) => {
    expect(shown(serial)).toBe(text);
    expect(clockTime(serial)).toBe(text.slice(11));
  });

  test.each(['1900-03-01', '2025-11-21', '9999-12-31'])(
    'shows every minute of %s from its first to its last',
    (iso) => {
      const first = dayOfIso(iso) ?? 0;
      for (let minute = 0; minute < 24 * 60; minute++) {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        for (const ms of [0, 1, 59_999])
          expect(shown(first + (minute * 60_000 + ms) / MS_PER_DAY)).toBe(`${iso} ${time}`);
      }
    },
  );

  test('never shows another day than the one it counts as today', () => {
    const zone = createZone(intlClock('Europe/Berlin'));
    const midnight = Date.UTC(2025, 10, 21, 23);
    for (const ms of [-500, -499, -1, 0, 1, 500]) {
      const serial = zone.serialOf(midnight + ms);
      expect(shown(serial).slice(0, 10)).toBe(isoOf(Math.floor(serial)));
    }
  });

  test('without a moment shows nothing', () => {
    expect(shown(NaN)).toBe('');
  });
});
