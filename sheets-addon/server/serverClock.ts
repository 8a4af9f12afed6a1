import { isoOf } from '../../core/calendar/civil';
import type { Clock, Ids } from '../../core/ports/clock';
import { clockTime } from '../protocol/clockTime';
import { spreadsheetToday, spreadsheetZone } from './spreadsheetZone';

/** The clock of the place where the spreadsheet is. */
export const serverClock: Clock = {
  now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  local() {
    const serial = spreadsheetZone().serialOf(Date.now());
    return `${isoOf(Math.floor(serial))} ${clockTime(serial)}`;
  },
  today: spreadsheetToday,
};

export const serverIds: Ids = { next: () => Utilities.getUuid() };
