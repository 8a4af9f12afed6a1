import type { Cell } from '../../../core/cells/cell';
import { collectionsCall } from '../../../sheets-addon/server/collectionsCall';
import type { ScriptRunner } from '../../../sheets-addon/sidebar/googleScript';
import { serverCall } from '../../../sheets-addon/sidebar/serverCall';
import { sheetsServices } from '../../../sheets-addon/sidebar/sheetsServices';
import { scriptRun } from '../../../workbench/hosts/sheets/scriptRun';
import { inAppsScript, memoryBook } from '../../sheets-addon/appsScript';
import type { World } from './journey';
import { HEADERS, LEDGER, ledgerRows } from './ledger';
import { signGrid } from '../../support/signedPolicy';
import { Killed, type Mortal } from './mortal';

const page = {
  document: { visibilityState: 'visible' as const },
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  matchMedia: () => ({ matches: false }),
  open: () => null,
};
const typed = (cell: Cell): string => (typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell));
/** The sidebar and the server go by the real clock; so does the ledger. */
const today = (): number => Math.floor(Date.now() / 86_400_000) + 25_569;

/**
 * Who dies. `both`: the pane's machine, and with it the run on the server where it is under way. `server`: the run on the
 * server ends, the sidebar lives on and hears of an error.
 */
export type Dying = 'both' | 'server';

/** The sidebar and the server's slices on Apps Script's stand-ins: each call, each write and each mail is a step. */
export function sheetsWorld(dying: Dying): World {
  const mails: string[] = [];
  // The steps on the server belong to the process that is open.
  let server: Mortal | null = null;
  const onServer = <T>(name: string, effect: () => T): T => (server === null ? effect() : server.now(name, effect));
  const { book, grid } = memoryBook({ deliver: ({ body }) => onServer('a mail leaves', () => void mails.push(body)) }, [
    LEDGER,
  ]);
  const sheet = grid.activeSheet();
  const rows = ledgerRows(today());
  grid.fill(
    sheet,
    rows.map((row) => row.map(typed)),
  );
  grid.select([{ sheet, row: 0, column: 0, height: rows.length, width: HEADERS.length }]);
  signGrid(grid);
  const write = grid.write.bind(grid);
  grid.write = (writes) => onServer('a write', () => write(writes));
  const addSheet = grid.addSheet.bind(grid);
  grid.addSheet = (name) => onServer('a new sheet', () => addSheet(name));

  const execute = (mortal: Mortal, method: unknown, json: unknown): unknown => {
    // Only one run of the server dies; those that the living sidebar starts afterwards do not.
    const late = mortal.dead;
    server = late ? null : mortal;
    try {
      const answer = inAppsScript(book, () => collectionsCall(method, json));
      if (!late && mortal.dead) throw new Killed();
      return answer;
    } finally {
      server = null;
    }
  };
  return {
    async open(mortal) {
      const call = async (_name: string, [method, json]: readonly unknown[]): Promise<unknown> => {
        await Promise.resolve();
        if (dying === 'server') return execute(mortal, method, json);
        return mortal.step(`call ${String(method)}`, () => execute(mortal, method, json));
      };
      const runner = scriptRun(['collectionsCall'], call, () => undefined) as ScriptRunner;
      return sheetsServices(
        // A page that died waits for nothing.
        serverCall(
          () => runner,
          undefined,
          () => () => undefined,
        ),
        page,
      );
    },
    delivered: () => mails,
    ledger: () => rows.map((row, r) => row.map((_cell, c) => grid.cell(sheet, r, c).value)),
    leaves: /^a mail leaves$/,
    survives: dying === 'server',
    inSlices: true,
  };
}
