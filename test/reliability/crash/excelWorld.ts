import type { Cell } from '../../../core/cells/cell';
import { createExcelHost } from '../../../excel-addin/host/excelHost';
import { FakeClock } from '../../fakes/services';
import { briefly, excelInNode } from '../../workbench/excelInNode';
import type { World } from './journey';
import { HEADERS, LEDGER, ledgerRows } from './ledger';
import { LEAVES, localServices } from './memoryWorld';
import type { Mortal } from './mortal';
import { signGrid } from '../../support/signedPolicy';
import type { Outside } from './outside';

const typed = (cell: Cell): string => (typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell));

/** The genuine office.js on a workbook in memory: each request that travels to Excel is a step. */
export function excelWorld(outside: Outside): World {
  const clock = new FakeClock();
  const { grid, run } = excelInNode([LEDGER]);
  const sheet = grid.activeSheet();
  const rows = ledgerRows(clock.today());
  grid.fill(
    sheet,
    rows.map((row) => row.map(typed)),
  );
  grid.select([{ sheet, row: 0, column: 0, height: rows.length, width: HEADERS.length }]);
  signGrid(grid);
  let processes = 0;
  const hostOf = (mortal: Mortal) =>
    createExcelHost({
      sleep: briefly,
      run: (options, batch) =>
        run(options, (context) => {
          const sync = context.sync.bind(context);
          context.sync = <T>(value?: T): Promise<T> => mortal.step('sync', () => sync(value));
          return batch(context);
        }),
      who: () => Promise.resolve('ana.ruiz@hartwell.example'),
      locale: () => 'en-GB',
      theme: () => 'light',
      onSelectionChanged: () => () => undefined,
    });
  return {
    open: async (mortal) =>
      Promise.resolve(localServices(hostOf(mortal), outside.connect(mortal), clock, `p${++processes}-`)),
    delivered: outside.delivered,
    ledger: () => rows.map((row, r) => row.map((_cell, c) => grid.cell(sheet, r, c).value)),
    leaves: LEAVES,
  };
}
