import type { Day } from '../../core/calendar/civil';

const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;
/** 1970-01-01 as a day number. */
const UNIX_DAY = 25569;
const MOST_QUARTERS = 50_000;
/** From the second day of the year 1 to the first of 10000, wherever on earth. */
const FIRST_MS = -62_135_510_400_000;
const LAST_MS = 253_402_387_200_000;

/** A time zone as a spreadsheet needs it: instants to serials and back. */
export interface Zone {
  /** The 1900-system serial that the zone's clocks show at an instant; the fraction is the time of day. */
  serialOf(epochMs: number): number;
  /** The instant at which a civil day begins in the zone; where clocks skip midnight, its first moment. */
  startOf(day: Day): number;
}

/** What a zone's clocks show at an instant, as the epoch milliseconds of the same reading in UTC. */
export type WallClock = (epochMs: number) => number;

/**
 * Builds a zone from its clock. A clock reading costs microseconds, so offsets are kept per quarter hour: no zone
 * changes its clocks within one, save for some before 1972, which are asked for anew each time.
 */
export function createZone(clock: WallClock): Zone {
  const offsets = new Map<number, number>();
  const exact = (ms: number): number => clock(ms) - Math.floor(ms / 1000) * 1000;

  function remember(quarter: number, ms: number): number {
    const first = exact(quarter * QUARTER_MS);
    if (first !== exact((quarter + 1) * QUARTER_MS - 1000)) return exact(ms);
    if (offsets.size >= MOST_QUARTERS) offsets.clear();
    offsets.set(quarter, first);
    return first;
  }

  function offsetAt(ms: number): number {
    const quarter = Math.floor(ms / QUARTER_MS);
    return offsets.get(quarter) ?? remember(quarter, ms);
  }

  function startOf(day: Day): number {
    const reading = (day - UNIX_DAY) * DAY_MS;
    const early = reading - offsetAt(reading - DAY_MS);
    const late = reading - offsetAt(reading + DAY_MS);
    const first = Math.min(early, late);
    if (first + offsetAt(first) === reading) return first;
    return Math.max(early, late);
  }

  const serialOf = (ms: number): number => {
    // No clock can be read there, and no spreadsheet has such days: the number alone says that it is none.
    const offset = ms < FIRST_MS || ms > LAST_MS ? 0 : offsetAt(ms);
    return (ms + offset + UNIX_DAY * DAY_MS) / DAY_MS;
  };
  return { serialOf, startOf };
}

const PARTS = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/** The clock of an IANA zone. @throws RangeError where the engine does not know the zone */
export function intlClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (ms) => {
    const parts = PARTS.exec(format.format(ms));
    if (parts === null) throw new RangeError(`The clock of ${timeZone} cannot be read.`);
    const [month, day, year, hour, minute, second] = parts.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return utc(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000;
  };
}

// Date.UTC takes the years 0 to 99 for 1900 to 1999.
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
