import { describe, expect, test } from '@jest/globals';
import { compareExport } from '../../../../core/usecases/refresh/compareExport';
import { lastUpdate, undo, updateFromExport } from '../../../../core/usecases/refresh/update';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';
import { inExcel, inSheets } from '../../../support/openHosts';
import { CSV, day, gridOf, ledger, SHEET } from './ledgers';

describe.each([
  ['Excel', inExcel],
  ['Google Sheets', inSheets],
])('an update in %s', (_name, open) => {
  test('writes days as days and texts as texts, and is undone', async () => {
    const { host, grid } = open(SHEET, ledger());
    const services = { ...servicesOn(new MemoryHost({})), host };
    const before = (await host.readSheet(SHEET))?.rows;
    const found = await compareExport(services, SHEET, gridOf(CSV.replace('Salesperson', '=Sales')));
    if (found.state !== 'compared') throw new Error(found.state);
    expect(
      await updateFromExport(services, found.comparison, { gone: 'paid', file: '=aged.csv', withNew: true }),
    ).toEqual({ rows: 8, stayed: 0 });
    const rows = (await host.readSheet(SHEET))?.rows ?? [];
    expect(rows.map((row) => [row[0], row[3], row[5], row[8] ?? ''])).toEqual([
      ['Invoice no.', 'Due date', 'Balance due', '=Sales'],
      ['OH-2207', day('2025-09-12'), 1200, 'Tom'],
      ['TF-0412', day('2025-10-17'), 0, 'Pia'],
      ['CM-1180', day('2025-11-28'), 2500, 'Pia'],
      ['HJ-0911', day('2025-10-01'), 0, ''],
      ['LB-0340', day('2025-10-20'), 0, ''],
      ['AS-0001', day('2025-12-01'), 75, 'Tom'],
      ['NS-0007', day('2025-11-30'), 1234.56, 'Tom'],
      ['EV-0001', day('2025-12-15'), 10, 'Eve'],
    ]);
    const at = (row: number, column: number) => grid.cell(grid.activeSheet(), row, column);
    expect(at(8, 1).value).toBe('=HYPERLINK("https://evil.example")');
    expect(at(8, 1).formula).toBeUndefined();
    expect(at(8, 3).format).toMatch(/y/i);
    expect(at(3, 6)).toMatchObject({ value: '=1+1' });
    const journal = await lastUpdate(services);
    if (journal === undefined) throw new Error('nothing was noted');
    expect(journal).toMatchObject({ state: 'done', file: '=aged.csv' });
    await undo(services, journal);
    expect((await host.readSheet(SHEET))?.rows.slice(0, 7).map((row) => row.slice(0, 8))).toEqual(before);
    expect(at(0, 8).value).toBe('');
    expect((await lastUpdate(services))?.state).toBe('undone');
  });
});
