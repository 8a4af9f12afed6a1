const DAY_MS = 86_400_000;
const UNIX_SERIAL = 25569;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** What clocks in the zone show at an instant, as the UTC milliseconds of the same reading. */
function reading(ms: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(ms);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  const whole = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return whole + (((ms % 1000) + 1000) % 1000);
}

/** The serial that a spreadsheet in the zone shows for an instant. */
export function serialAt(ms: number, timeZone: string): number {
  return reading(ms, timeZone) / DAY_MS + UNIX_SERIAL;
}

/** The instant of a serial in the zone; a reading that clocks skip means the moment just after the gap. */
export function instantOf(serial: number, timeZone: string): number {
  const wanted = Math.round((serial - UNIX_SERIAL) * DAY_MS);
  const candidates = [-1, 1].map((side) => {
    const near = wanted + side * DAY_MS;
    return wanted - (reading(near, timeZone) - near);
  });
  const exact = candidates.filter((ms) => reading(ms, timeZone) === wanted);
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}

/** Formats the reading by a pattern of yyyy, MM, dd, HH, mm, ss and quoted text. */
export function formatted(ms: number, timeZone: string, pattern: string): string {
  const iso = new Date(reading(ms, timeZone)).toISOString();
  const fields: Readonly<Record<string, string>> = {
    yyyy: iso.slice(0, 4),
    MM: iso.slice(5, 7),
    dd: iso.slice(8, 10),
    HH: iso.slice(11, 13),
    mm: iso.slice(14, 16),
    ss: iso.slice(17, 19),
  };
  return pattern.replace(/'([^']*)'|([A-Za-z]+)/g, (_all, quoted: string | undefined, token: string) => {
    if (quoted !== undefined) return quoted;
    const field = fields[token];
    if (field === undefined) throw new Error(`Invalid argument: format ${pattern} (${token} is not in this stand-in).`);
    return field;
  });
}
