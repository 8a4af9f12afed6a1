import type { Clock, Ids } from '../../core/ports/clock';
import { shown } from '../protocol/clockTime';
import { createZone, intlClock } from '../server/zone';

/** The clock of the place where the spreadsheet is, so that the pane and the formulas have one today. */
export function sheetsClock(timeZone: string): Clock {
  const zone = createZone(intlClock(timeZone));
  const serial = (): number => zone.serialOf(Date.now());
  return {
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
    local: () => shown(serial()),
    localOf: (utc) => shown(zone.serialOf(Date.parse(utc))),
    today: () => Math.floor(serial()),
  };
}

export const sidebarIds: Ids = { next: () => crypto.randomUUID() };
