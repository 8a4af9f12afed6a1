import type { Clock, Ids } from '../../core/ports/clock';
import { shown } from '../protocol/clockTime';
import { spreadsheetToday, spreadsheetZone } from './spreadsheetZone';

/** The clock of the place where the spreadsheet is. */
export const serverClock: Clock = {
  now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  local: () => shown(spreadsheetZone().serialOf(Date.now())),
  localOf: (utc) => shown(spreadsheetZone().serialOf(Date.parse(utc))),
  today: spreadsheetToday,
};

export const serverIds: Ids = { next: () => Utilities.getUuid() };
