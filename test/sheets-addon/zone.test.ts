import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOfIso } from '../../core/calendar/civil';
import { sheetsFormulas } from '../fuzz/hosts';
import { createZone, intlClock } from '../../sheets-addon/server/zone';
import { instantOf, serialAt } from '../../workbench/hosts/sheets/zoneClock';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/Amsterdam',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Monrovia',
];

describe.each(ZONES)('%s', (name) => {
  const zone = createZone(intlClock(name));
  // From 1900-03-01 to 9999-12-31.
  const instant = fc.integer({ min: -2_203_891_200, max: 253_402_214_400 }).map((seconds) => seconds * 1000 + 500);

  test('serials are what the clocks there show', () => {
    fc.assert(
      fc.property(instant, (ms) => Math.abs(zone.serialOf(ms) - serialAt(ms, name)) < 1e-8),
      { numRuns: 300 },
    );
  });

  test('a day starts where the clocks there say so, and reads as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_463 }), (day) => {
        const start = zone.startOf(day);
        expect(start).toBe(instantOf(day, name));
        // Samoa had no 30 December 2011.
        if (!(name === 'Pacific/Apia' && day === dayOfIso('2011-12-30')))
          expect(Math.floor(zone.serialOf(start))).toBe(day);
      }),
      { numRuns: 300 },
    );
  });
});

const day = (iso: string): number => dayOfIso(iso) ?? NaN;

test('midnight skipped by summer time is the first moment of its day', () => {
  const zone = createZone(intlClock('America/Sao_Paulo'));
  expect(new Date(zone.startOf(day('2018-11-04'))).toISOString()).toBe('2018-11-04T03:00:00.000Z');
  expect(zone.serialOf(Date.UTC(2018, 10, 4, 3))).toBe(day('2018-11-04') + 1 / 24);
});

test('a midnight shown twice is the first of the two', () => {
  const zone = createZone(intlClock('America/Havana'));
  expect(new Date(zone.startOf(day('2024-11-03'))).toISOString()).toBe('2024-11-03T04:00:00.000Z');
});

test('a change of clocks inside a quarter hour is seen to the second', () => {
  // Dutch clocks ran 19 min 32 s ahead until 1 July 1937 and were then set 28 s on.
  const zone = createZone(intlClock('Europe/Amsterdam'));
  const clock = intlClock('Europe/Amsterdam');
  for (let s = -1800; s <= 1800; s += 7) {
    const ms = Date.UTC(1937, 5, 30, 23, 40, 28) + s * 1000;
    expect(zone.serialOf(ms)).toBeCloseTo(clock(ms) / 86_400_000 + 25569, 8);
  }
});

test('clocks are read once a quarter hour, not once a cell', () => {
  let readings = 0;
  const clock = intlClock('Europe/Berlin');
  const zone = createZone((ms) => ((readings += 1), clock(ms)));
  for (let i = 0; i < 10_000; i++) zone.serialOf(Date.UTC(2025, 2, 1 + (i % 100), 22, i % 15));
  expect(readings).toBe(200);
});

describe('days that no clock can read', () => {
  test.each(ZONES)('are numbers that no spreadsheet takes for a date, in %s', (name) => {
    const zone = createZone(intlClock(name));
    for (const ms of [8.64e15, 8.64e15 - 1, 1e15]) expect(zone.serialOf(ms)).toBeGreaterThan(2_958_466);
    for (const ms of [-8.64e15, 1 - 8.64e15, -1e15]) expect(zone.serialOf(ms)).toBeLessThan(0);
  });

  test.each([8.64e15, -8.64e15])('are refused by the built add-on, with the argument’s name: %d', (ms) => {
    const dueDate = sheetsFormulas()['DAYS_PAST_DUE'];
    expect(() => dueDate?.(new Date(ms))).toThrow(/due_date/);
  });
});
