import { isoOf } from '../../core/calendar/civil';

const two = (n: number): string => String(n).padStart(2, '0');

const SECONDS_PER_DAY = 86_400;

/** A serial's fraction is a hair off its second; clocks tell milliseconds, so that less than one makes up for it. */
const HAIR = 1e-4;

/** Whole seconds from the first day on; never a later one than the clock shows. */
function secondsOf(serial: number): number {
  return Math.floor(serial * SECONDS_PER_DAY + HAIR);
}

/** HH:MM of a serial; seconds are cut off. */
export function clockTime(serial: number): string {
  const minutes = Math.floor(secondsOf(serial) / 60) % (24 * 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** YYYY-MM-DD HH:MM of a serial; '' where it is none. */
export function shown(serial: number): string {
  if (!Number.isFinite(serial)) return '';
  return `${isoOf(Math.floor(secondsOf(serial) / SECONDS_PER_DAY))} ${clockTime(serial)}`;
}
