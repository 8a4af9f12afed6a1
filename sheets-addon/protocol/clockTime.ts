import { isoOf } from '../../core/calendar/civil';

const two = (n: number): string => String(n).padStart(2, '0');

/** HH:MM of a serial; seconds are cut off. */
export function clockTime(serial: number): string {
  // A serial's fraction is a hair off its minute.
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  return `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}`;
}

/** YYYY-MM-DD HH:MM of a serial; '' where it is none. */
export function shown(serial: number): string {
  return Number.isFinite(serial) ? `${isoOf(Math.floor(serial))} ${clockTime(serial)}` : '';
}
