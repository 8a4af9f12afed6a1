import type { Cell } from '../../core/cells/cell';
import type { Host } from '../../core/ports/host';
import { createExcelHost } from '../../excel-addin/host/excelHost';
import { sheetsServer } from '../../sheets-addon/server/sheetsServer';
import type { MemoryGrid } from '../../workbench/hosts/memoryGrid';
import { inAppsScript, memoryBook } from '../sheets-addon/appsScript';
import { briefly, excelInNode } from '../workbench/excelInNode';
import { signGrid } from './signedPolicy';

export interface OpenHost {
  readonly host: Host;
  readonly grid: MemoryGrid;
}

const typed = (cell: Cell): string => (typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell ?? ''));

function fill(grid: MemoryGrid, rows: readonly (readonly Cell[])[]): void {
  grid.fill(
    grid.activeSheet(),
    rows.map((row) => row.map(typed)),
  );
  signGrid(grid);
}

/** The Excel host on the stand-in for Excel on the web. @param rows of the only sheet, whose policy is signed */
export function inExcel(sheet: string, rows: readonly (readonly Cell[])[]): OpenHost {
  const { grid, run } = excelInNode([sheet]);
  fill(grid, rows);
  const host = createExcelHost({
    run,
    sleep: briefly,
    who: () => Promise.resolve('ana.ruiz@hartwell.example'),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: () => () => undefined,
  });
  return { host, grid };
}

/** The server's own half of the Google Sheets host, each call an execution of its own. */
export function inSheets(sheet: string, rows: readonly (readonly Cell[])[]): OpenHost {
  const { book, grid } = memoryBook({ timeZone: 'America/Sao_Paulo' }, [sheet]);
  fill(grid, rows);
  const host = new Proxy<Host>(sheetsServer, {
    get: (server, name: keyof Host) => {
      const method = server[name] as (...args: readonly unknown[]) => unknown;
      return (...args: readonly unknown[]) => inAppsScript(book, () => Reflect.apply(method, server, args));
    },
  });
  return { host, grid };
}
