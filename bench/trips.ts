// What the pane's journeys cost in ways to Excel and to Google's servers, and what that is in seconds where each way takes
// as long as over an office's network. Measured by the stand-ins, as test/excel-addin and test/sheets-addon do.
import { join } from 'node:path';

/** A journey of the pane in Excel, what it costs and what it may cost. */
export interface ExcelTrip {
  readonly what: string;
  readonly requests: number;
  readonly most: number;
}

/** The same in Google Sheets. */
export interface SheetsTrip {
  readonly what: string;
  readonly executions: number;
  readonly calls: number;
  readonly most: { readonly executions?: number; readonly calls?: number };
}

/** So many milliseconds a request to Excel is on its way, over an office's network. */
const REQUEST_MS = 150;
/** So many an execution of Apps Script takes to begin, and a call of a service within it. */
const [EXECUTION_MS, CALL_MS] = [700, 10];

/** What the tests measure with: they know the hosts' own types, which nothing else here does. */
async function measured<T>(name: string): Promise<T> {
  return (await import(join(__dirname, '..', 'test', 'support', `${name}.ts`))) as T;
}

export interface Trip {
  readonly what: string;
  readonly cost: string;
  /** If each way waits for the one before. */
  readonly seconds: number;
  readonly most: string;
  readonly met: boolean;
}

export async function trips(): Promise<readonly Trip[]> {
  const { excelTrips } = await measured<{ excelTrips(): Promise<readonly ExcelTrip[]> }>('excelTrips');
  const { sheetsTrips } = await measured<{ sheetsTrips(): Promise<readonly SheetsTrip[]> }>('sheetsTrips');
  const excel = (await excelTrips()).map(({ what, requests, most }): Trip => ({
    what: `Excel: ${what}`,
    cost: `${requests} requests`,
    seconds: (requests * REQUEST_MS) / 1000,
    most: `${most} requests`,
    met: requests <= most,
  }));
  const sheets = (await sheetsTrips()).map(({ what, executions, calls, most }): Trip => ({
    what: `Google Sheets: ${what}`,
    cost: `${executions} executions, ${calls} calls`,
    seconds: (executions * EXECUTION_MS + calls * CALL_MS) / 1000,
    most: [
      ...(most.executions === undefined ? [] : [`${most.executions} executions`]),
      ...(most.calls === undefined ? [] : [`${most.calls} calls`]),
    ].join(', '),
    met: executions <= (most.executions ?? Infinity) && calls <= (most.calls ?? Infinity),
  }));
  return [...excel, ...sheets];
}

/** The section of RESULTS.md. */
export function tripsTable(all: readonly Trip[]): string {
  return `## Round trips

Measured by the stand-ins. Seconds are what the ways alone take, one after the other: ${REQUEST_MS} ms a request to Excel, ${EXECUTION_MS} ms an
execution of Apps Script and ${CALL_MS} ms a call of a service within it. What the mail service takes comes on top. Before ways were counted, opening took
57 requests in Excel, and 16 executions and 3,361 calls in Sheets with 41 tabs more; a selection 22 requests; a message
14 requests, and 54 calls.

| journey | costs | seconds | at most | |
|---|---|---|---|---|
${all.map(({ what, cost, seconds, most, met }) => `| ${what} | ${cost} | ${seconds.toFixed(1)} | ${most} | ${met ? 'met' : '**missed**'} |`).join('\n')}
`;
}

/** A page of results with this section in place of its own, or before the targets where it has none. */
export function withTrips(page: string, section: string): string {
  const targets = page.indexOf('## Targets');
  const own = page.indexOf('## Round trips');
  return `${page.slice(0, own >= 0 ? own : targets)}${section}\n${page.slice(targets)}`;
}
