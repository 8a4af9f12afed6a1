import type { LogShape } from '../../core/usecases/sending/logShape';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What one execution knows by now: each of it costs a way to Google's servers. */
interface Execution {
  readonly sheets: Map<string, Sheet>;
  readonly shape: LogShape;
  /** Where the data of a sheet stood when it was last looked for. */
  readonly areas: Map<Sheet, Range>;
  spreadsheet?: GoogleAppsScript.Spreadsheet.Spreadsheet;
  names?: readonly string[] | undefined;
  lock?: GoogleAppsScript.Lock.Lock;
}

const begun = (): Execution => ({ sheets: new Map(), shape: {}, areas: new Map() });

let current = begun();

/** Apps Script begins each execution anew; whoever keeps the script loaded has the door say so. */
export function beginExecution(): void {
  current = begun();
}

export function execution(): Execution {
  return current;
}

export function spreadsheetNow(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return (current.spreadsheet ??= SpreadsheetApp.getActiveSpreadsheet());
}

/** The sheet of a name. One that was found stays that sheet to the end of the execution, whatever it is called by then. */
export function sheetNamed(name: string): Sheet | null {
  const known = current.sheets.get(name);
  if (known !== undefined) return known;
  const found = spreadsheetNow().getSheetByName(name);
  if (found !== null) current.sheets.set(name, found);
  return found;
}

/** Names of all sheets. */
export function allSheetNames(): readonly string[] {
  return (current.names ??= spreadsheetNow()
    .getSheets()
    .map((sheet) => sheet.getName()));
}

/** A sheet was made or taken out. */
export function forgetSheets(): void {
  current.sheets.clear();
  current.areas.clear();
  current.names = undefined;
}
