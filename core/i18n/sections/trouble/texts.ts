export interface TroubleTexts {
  /** The title of the screen. */
  readonly screenBroke: (screen: string) => string;
  readonly screenBrokeMeans: string;
  readonly dueToday: (invoices: number, customers: number) => string;
  readonly nextDue: (date: string, invoices: number) => string;
  /** Today, once calls may go out. */
  readonly dueFrom: (time: string, invoices: number) => string;
  readonly reviewDue: string;
  /** The workbook was made by a newer version. */
  readonly newer: string;
  readonly newerReads: (found: number, known: number) => string;
  readonly newerMeans: string;
  readonly reopen: string;
  readonly reload: string;
  /** The sheet, or the workbook in which it would be made. */
  readonly protectedSheet: (sheet: string) => string;
  readonly noEmailColumn: string;
  readonly makeCallList: string;
  readonly needAddress: (row: number) => string;
  readonly noColumn: (fields: string, count: number) => string;
  readonly needColumn: (row: number) => string;
  readonly headersSeen: (headers: string) => string;
  readonly nameHeader: string;
  readonly noLedger: string;
  readonly whatIsLedger: string;
  readonly openLedger: string;
  readonly offline: string;
  readonly offlineMeans: string;
  readonly offlineWaiting: (waiting: number, at: string, sent: number) => string;
  readonly unreadable: string;
  readonly damaged: string;
  readonly damagedSheet: (sheet: string) => string;
  readonly notOverwritten: string;
  readonly deleteCopy: (first: string, second: string) => string;
  readonly logMissing: string;
  readonly startNewLog: string;
  /** What a new log knows of what went out before. */
  readonly newLogMeans: string;
  readonly nothingChanged: string;
  readonly failed: string;
  readonly notDone: (error: string) => string;
}
