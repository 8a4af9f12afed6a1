import type { Day } from '../../core/calendar/civil';
import { createZone, intlClock, type WallClock, type Zone } from './zone';

/** The clock of a zone that the engine's Intl does not know: Google's own formatter, at a service call a reading. */
function utilitiesClock(timeZone: string): WallClock {
  return (ms) => Date.parse(`${Utilities.formatDate(new Date(ms), timeZone, "yyyy-MM-dd'T'HH:mm:ss")}Z`);
}

function clockOf(timeZone: string): WallClock {
  try {
    return intlClock(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return utilitiesClock(timeZone);
    throw error;
  }
}

let zone: Zone | undefined;

/** The zone of the spreadsheet, not of the script: one script serves spreadsheets everywhere. Asked once an execution. */
export function spreadsheetZone(): Zone {
  zone ??= createZone(clockOf(timeZoneName()));
  return zone;
}

export function timeZoneName(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  return spreadsheet?.getSpreadsheetTimeZone() ?? Session.getScriptTimeZone();
}

/** Today's civil day where the spreadsheet is. */
export function spreadsheetToday(): Day {
  return Math.floor(spreadsheetZone().serialOf(Date.now()));
}
