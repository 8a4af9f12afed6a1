import { jest } from '@jest/globals';
import { isoOf, type Day } from '../../core/calendar/civil';
import type { Cell } from '../../core/cells/cell';
import type { Policy } from '../../core/dunning/policy';
import type { Services } from '../../core/usecases/types';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { createExcelHost } from '../../excel-addin/host/excelHost';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import type { ScriptRunner } from '../../sheets-addon/sidebar/googleScript';
import { serverCall } from '../../sheets-addon/sidebar/serverCall';
import { sheetsServices } from '../../sheets-addon/sidebar/sheetsServices';
import { scriptRun } from '../../workbench/hosts/sheets/scriptRun';
import type { MemoryGrid } from '../../workbench/hosts/memoryGrid';
import { MemoryHost } from '../fakes/memoryHost';
import { FakeChannel, FakeClock } from '../fakes/services';
import { localServices } from '../reliability/crash/memoryWorld';
import { inAppsScript, memoryBook } from '../sheets-addon/appsScript';
import { signedPolicyRows } from '../support/signedPolicy';
import { briefly, excelInNode } from '../workbench/excelInNode';

const LEDGER = 'Ledger';

/** A workbook that is opened day by day. */
export interface Book {
  /** What a pane works with that is opened on this day. */
  readonly on: (day: Day) => Services | Promise<Services>;
  /** Puts a cell into the ledger, by row and column from 0. */
  readonly put: (row: number, column: number, cell: Cell) => void;
  /** What e-mails said, in the order in which they left. */
  readonly mails: () => readonly string[];
}

export interface Content {
  readonly rows: readonly (readonly Cell[])[];
  readonly policy?: Partial<Policy> | undefined;
  /** Other sheets, by name. */
  readonly sheets?: Readonly<Record<string, readonly (readonly Cell[])[]>> | undefined;
}

const policyRows = (policy?: Partial<Policy>): Cell[][] => signedPolicyRows('en-GB', policy);

const morningOf = (day: Day): string => `${isoOf(day)}T09:00:00Z`;

const typed = (cell: Cell): string => (typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell));

function filled(grid: MemoryGrid, { rows, policy, sheets = {} }: Content): void {
  const put = (sheet: string, cells: readonly (readonly Cell[])[]): void =>
    grid.fill(
      sheet,
      cells.map((row) => row.map(typed)),
    );
  put(grid.activeSheet(), rows);
  put(grid.addSheet(POLICY_SHEET), policyRows(policy));
  for (const [name, cells] of Object.entries(sheets)) put(grid.addSheet(name), cells);
}

export function inMemory(content: Content): Book {
  const { rows, policy, sheets } = content;
  const host = new MemoryHost({ [LEDGER]: rows, [POLICY_SHEET]: policyRows(policy), ...sheets });
  const channel = new FakeChannel();
  return {
    on: (day) => localServices(host, { email: channel }, new FakeClock(morningOf(day)), `${isoOf(day)} `),
    put(row, column, cell) {
      const cells = host.sheets.get(LEDGER)?.[row];
      if (cells !== undefined) cells[column] = cell;
    },
    mails: () => channel.sent.map(({ email }) => email.text),
  };
}

/** The genuine office.js on a workbook in memory. */
function inExcel(content: Content): Book {
  const { grid, run } = excelInNode([LEDGER]);
  const sheet = grid.activeSheet();
  filled(grid, content);
  const channel = new FakeChannel();
  const host = createExcelHost({
    sleep: briefly,
    run,
    who: () => Promise.resolve('ana.ruiz@hartwell.example'),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: () => () => undefined,
  });
  return {
    on: (day) => localServices(host, { email: channel }, new FakeClock(morningOf(day)), `${isoOf(day)} `),
    put(row, column, cell) {
      grid.write([{ sheet, row, column, content: typed(cell) }]);
    },
    mails: () => channel.sent.map(({ email }) => email.text),
  };
}

const page = {
  document: { visibilityState: 'visible' as const },
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  matchMedia: () => ({ matches: false }),
  open: () => null,
};

/** The sidebar and the server on Apps Script's stand-ins. They go by the system's clock: it is set, nothing else is faked. */
function inSheets(content: Content): Book {
  const mails: string[] = [];
  const { book, grid } = memoryBook({ deliver: ({ body }) => void mails.push(body) }, [LEDGER]);
  const sheet = grid.activeSheet();
  filled(grid, content);
  return {
    on(day) {
      jest.setSystemTime(Date.parse(morningOf(day)));
      const call = async (_name: string, [method, json]: readonly unknown[]): Promise<unknown> => {
        await Promise.resolve();
        return inAppsScript(book, () => collectionsCall(method, json));
      };
      const runner = scriptRun(['collectionsCall'], call, () => undefined) as ScriptRunner;
      return sheetsServices(
        serverCall(() => runner),
        page,
      );
    },
    put(row, column, cell) {
      grid.write([{ sheet, row, column, content: typed(cell) }]);
    },
    mails: () => mails,
  };
}

/** Only what tells the day is faked: everything else keeps turning. */
export function withOwnDays(): void {
  jest.useFakeTimers({
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}

export const HOSTS = [
  ['in memory', inMemory],
  ['in Excel', inExcel],
  ['in Sheets', inSheets],
] as const;
