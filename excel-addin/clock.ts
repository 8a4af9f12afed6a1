import { isoOf } from '../core/calendar/civil';
import type { Clock, Ids } from '../core/ports/clock';
import { userToday } from './today';

const two = (value: number): string => String(value).padStart(2, '0');

/** The computer's clock, on the day that formulas take for today. */
export const browserClock: Clock = {
  now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  local() {
    const instant = new Date();
    return `${isoOf(userToday())} ${two(instant.getHours())}:${two(instant.getMinutes())}`;
  },
  today: () => userToday(),
};

export const browserIds: Ids = { next: () => crypto.randomUUID() };
