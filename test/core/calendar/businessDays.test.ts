import { describe, expect, test } from '@jest/globals';
import {
  businessDaysBetween,
  calendarOf,
  isBusinessDay,
  isWeekend,
  roll,
  type Roll,
} from '../../../core/calendar/businessDays';
import { dayOfIso, isoOf, type Day } from '../../../core/calendar/civil';
import { calendarNamed, easterSunday, type CalendarName } from '../../../core/calendar/holidays';
import { addMonths } from '../../../core/calendar/months';
import { readOracle } from '../../support/oracle';

const on = (iso: string): Day => dayOfIso(iso) as Day;

interface Calendars {
  readonly holiday_lists: readonly { calendar: string; from: string; to: string; holidays: string[] }[];
  readonly business_day_conventions: {
    readonly holidays_2015: string[];
    readonly cases: readonly {
      convention: string;
      start: string;
      period: string;
      end_of_month: boolean;
      expected: string;
    }[];
  };
  readonly business_days_between: readonly { calendar: string; from: string; to: string; from_excl_to_incl: number }[];
}

const oracle = readOracle<Calendars>('calendars_business_days.json');

const OUR_CALENDAR: Readonly<Record<string, CalendarName>> = {
  'TARGET (ECB)': 'TARGET',
  'UK settlement (England & Wales)': 'UK',
  'US settlement': 'US',
};

describe('holiday calendars, against published lists', () => {
  // Frankfurt's exchange and Brazil are not offered.
  const lists = oracle.holiday_lists.filter(({ calendar }) => calendar in OUR_CALENDAR);
  test.each(lists.map((list) => [list.calendar, list] as const))('%s', (_name, { calendar, from, to, holidays }) => {
    const ours = calendarNamed(OUR_CALENDAR[calendar] as CalendarName);
    const found: string[] = [];
    for (let day = on(from); day <= on(to); day++) {
      if (!isWeekend(day) && !isBusinessDay(day, ours)) found.push(isoOf(day));
    }
    expect(found).toEqual(holidays);
  });

  test.each([
    // gov.uk/bank-holidays, England and Wales
    [2020, 'UK', '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, 'UK', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, 'UK', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, 'UK', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2024, 'UK', '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, 'UK', '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2011, 'UK', '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27'],
    [2012, 'UK', '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
    [2002, 'UK', '01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26'],
    // opm.gov, federal holidays
    [2020, 'US', '01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25'],
    [2021, 'US', '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    [2022, 'US', '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26'],
    [2023, 'US', '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
    [2024, 'US', '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
    [2025, 'TARGET', '01-01 04-18 04-21 05-01 12-25 12-26'],
  ] as const)('%i in %s', (year, name, days) => {
    expect(
      calendarNamed(name)
        .holidaysIn(year)
        .map((day) => isoOf(day).slice(5))
        .join(' '),
    ).toBe(days);
  });

  test.each(['2000-04-23', '2011-04-24', '2019-04-21', '2024-03-31', '2025-04-20', '2038-04-25', '2285-03-22'])(
    'Easter %s',
    (iso) => {
      expect(isoOf(easterSunday(Number(iso.slice(0, 4))))).toBe(iso);
    },
  );
});

describe('business day conventions, against QuantLib', () => {
  const NAMES: Readonly<Record<string, Roll>> = {
    Following: 'following',
    ModifiedFollowing: 'modified following',
    Preceding: 'preceding',
    Unadjusted: 'none',
  };
  const { cases, holidays_2015 } = oracle.business_day_conventions;
  const calendar = calendarOf(holidays_2015.map(on));
  // Periods in business days, ends of months kept as such, and the other conventions are not offered by `roll`.
  const applies = cases.filter((c) => c.convention in NAMES && c.period.endsWith('Months') && !c.end_of_month);

  test.each(applies.map((c) => [c.convention, c.start, c.period, c.expected] as const))(
    '%s: %s plus %s is %s',
    (convention, start, period, expected) => {
      const moved = addMonths(on(start), parseInt(period, 10));
      expect(isoOf(roll(moved, NAMES[convention] as Roll, calendar))).toBe(expected);
    },
  );

  test('each convention has a record', () => {
    expect(new Set(applies.map((c) => c.convention))).toEqual(new Set(Object.keys(NAMES)));
  });
});

test.each(oracle.business_days_between.map((c) => [c.from, c.to, c.from_excl_to_incl] as const))(
  'Brazil: business days after %s up to %s: %i',
  (from, to, count) => {
    const brazil = calendarOf(
      oracle.holiday_lists
        .filter((list) => list.calendar === 'Brazil settlement')
        .flatMap((list) => list.holidays.map(on)),
    );
    expect(businessDaysBetween(on(from), on(to), brazil)).toBe(count + 0);
  },
);

interface SheetCase {
  readonly id: string;
  readonly fn: string;
  readonly args: { startSerial: number; endSerial?: number; days?: number; holidays?: string[]; weekend?: string };
  readonly value: number;
}

const sheet = readOracle<{ cases: SheetCase[] }>('dates.json').cases;

// .INTL with other weekends than Saturday and Sunday is not offered.
const standardWeekend = ({ fn, args }: SheetCase): boolean => !fn.endsWith('.INTL') || args.weekend === '0000011';

describe('against NETWORKDAYS', () => {
  const records = sheet.filter((c) => c.fn.startsWith('NETWORKDAYS') && standardWeekend(c));
  test.each(records.map((c) => [c.id, c.args, c.value] as const))('%s %j', (_id, args, value) => {
    const calendar = calendarOf((args.holidays ?? []).map(on));
    const [start, end] = [args.startSerial, args.endSerial as number];
    // NETWORKDAYS counts both ends, and backwards as negative.
    const count =
      start <= end ? businessDaysBetween(start - 1, end, calendar) : -businessDaysBetween(end - 1, start, calendar);
    expect(count).toBe(value + 0);
  });
});

describe('against WORKDAY', () => {
  const records = sheet.filter((c) => c.fn.startsWith('WORKDAY') && standardWeekend(c) && c.args.days !== 0);
  test.each(records.map((c) => [c.id, c.args, c.value] as const))('%s %j', (_id, args, value) => {
    const calendar = calendarOf((args.holidays ?? []).map(on));
    const days = args.days as number;
    expect(isBusinessDay(value, calendar)).toBe(true);
    const count = businessDaysBetween(args.startSerial, value, calendar);
    // We leave out the earlier day, WORKDAY the start: backwards that differs where the start is no business day.
    expect(count).toBe(days < 0 && !isBusinessDay(args.startSerial, calendar) ? days + 1 : days);
  });
});
