import { isoOf } from '../core/calendar/civil';
import type { Clock, Ids } from '../core/ports/clock';
import { userToday } from './today';

const two = (value: number): string => String(value).padStart(2, '0');

/** What the user's clock shows at an instant, on the day that formulas take for today where the instant is of today. */
function shown(instant: Date): string {
  if (Number.isNaN(instant.getTime())) return '';
  const day = (of: Date): number => userToday('', of);
  const ahead = userToday() - day(new Date());
  return `${isoOf(day(instant) + ahead)} ${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/** The computer's clock, on the day that formulas take for today. */
export const browserClock: Clock = {
  now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  local: () => shown(new Date()),
  localOf: (utc) => shown(new Date(utc)),
  today: () => userToday(),
};

export const browserIds: Ids = { next: () => crypto.randomUUID() };
