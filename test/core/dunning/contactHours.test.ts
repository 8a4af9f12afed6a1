import { describe, expect, test } from '@jest/globals';
import { isBusinessDay } from '../../../core/calendar/businessDays';
import { dayOfIso, isoOf, weekdayOf } from '../../../core/calendar/civil';
import { calendarNamed, type CalendarName } from '../../../core/calendar/holidays';
import { isPublicHoliday } from '../../../core/calendar/publicHolidays';
import { DEFAULT_POLICY, type Policy, type ReminderChannel } from '../../../core/dunning/policy';
import { contactDayFrom } from '../../../core/reminders/changeDays';
import { keepsContactHours, withinContactHours } from '../../../core/dunning/contactHours';

const on = (iso: string): number => dayOfIso(iso) ?? 0;
const working = (calendar: CalendarName, workingDays: readonly number[]): Policy => ({
  ...DEFAULT_POLICY,
  calendar,
  workingDays,
});
const SATURDAYS_TOO = [0, 1, 2, 3, 4, 5];

test.each<readonly [ReminderChannel, boolean]>([
  ['email', false],
  ['letter', false],
  ['call', true],
  ['sms', true],
  ['whatsapp', true],
])('%s reaches a person at once, and so keeps contact hours: %j', (channel, keeps) => {
  expect(keepsContactHours(channel)).toBe(keeps);
});

describe('contact hours on a Friday', () => {
  const friday = on('2025-11-21');
  const policy = { ...working('weekends', [0, 1, 2, 3, 4]), contactFrom: '08:00', contactUntil: '18:00' };

  test.each<readonly [string | undefined, boolean]>([
    ['07:59', false],
    ['08:00', true],
    ['17:59', true],
    ['18:00', false],
    ['00:00', false],
    ['23:59', false],
    [undefined, true],
  ])('at %s: %j', (time, open) => {
    expect(withinContactHours(policy, friday, time)).toBe(open);
  });

  test('end with the working days, at any time', () => {
    for (const time of ['10:00', undefined]) {
      expect(withinContactHours(policy, friday + 1, time)).toBe(false);
      expect(withinContactHours(policy, friday + 3, time)).toBe(true);
      expect(withinContactHours(working('TARGET', [0, 1, 2, 3, 4]), on('2025-12-25'), time)).toBe(false);
    }
  });
});

describe('contact hours where Saturday is a working day', () => {
  test.each([
    ['TARGET', '2026-12-26'],
    ['TARGET', '2027-05-01'],
    ['UK', '2026-12-26'],
    ['UK', '2027-12-25'],
    ['US', '2026-07-04'],
    ['US', '2023-11-11'],
    ['US', '2021-06-19'],
  ] as const)('%s: nobody is called on the holiday of Saturday %s', (calendar, iso) => {
    expect(weekdayOf(on(iso))).toBe(5);
    expect(withinContactHours(working(calendar, SATURDAYS_TOO), on(iso), '10:00')).toBe(false);
    // The weekday that is kept instead stays one, and so do all other Saturdays.
    expect(withinContactHours(working(calendar, SATURDAYS_TOO), on(iso) - 7, '10:00')).toBe(true);
    expect(withinContactHours(working('weekends', SATURDAYS_TOO), on(iso), '10:00')).toBe(true);
  });

  test.each([
    ['UK', '2026-12-28'],
    ['US', '2026-07-03'],
    ['TARGET', '2025-12-25'],
  ] as const)('%s: nor on weekday %s', (calendar, iso) => {
    expect(withinContactHours(working(calendar, SATURDAYS_TOO), on(iso), '10:00')).toBe(false);
  });

  test('a Sunday that is a working day has holidays too', () => {
    const policy = working('TARGET', [6]);
    expect(withinContactHours(policy, on('2022-12-25'))).toBe(false);
    expect(withinContactHours(policy, on('2022-12-18'))).toBe(true);
  });

  test('the next day for calls goes past it', () => {
    const policy = working('TARGET', [5]);
    expect(isoOf(contactDayFrom(policy, on('2026-12-20')))).toBe('2027-01-02');
  });
});

test('business days know no other holidays than before', () => {
  for (const name of ['TARGET', 'UK', 'US'] as const) {
    const calendar = calendarNamed(name);
    for (let day = on('1999-01-01'); day < on('2040-01-01'); day++) {
      const open = weekdayOf(day) < 5;
      expect([isoOf(day), isBusinessDay(day, calendar)]).toEqual([isoOf(day), open && !isPublicHoliday(day, name)]);
    }
  }
});

test('a holiday counts from the year it was made', () => {
  expect(isPublicHoliday(on('2021-06-19'), 'US')).toBe(true);
  expect(isPublicHoliday(on('2010-06-19'), 'US')).toBe(false);
  expect(isPublicHoliday(on('1999-05-01'), 'TARGET')).toBe(false);
});
