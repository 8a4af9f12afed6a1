import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../core/ports/host';
import { createExcelHost } from '../../excel-addin/host/excelHost';
import { failureOf } from '../support/failureOf';
import { briefly, excelInNode, type ExcelInNode } from '../workbench/excelInNode';

/** @param pause called at each pause of the host; it makes time pass */
function setUp(pause: (excel: ExcelInNode) => void = () => undefined): { excel: ExcelInNode; host: Host } {
  const excel = excelInNode(['Ledger']);
  excel.grid.fill(excel.grid.activeSheet(), [
    ['Invoice', 'State'],
    ['R-1', 'open'],
  ]);
  const host = createExcelHost({
    run: excel.run,
    sleep: async () => {
      pause(excel);
      await briefly();
    },
    readsWithin: 50,
    who: () => Promise.resolve(''),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: () => () => undefined,
  });
  return { excel, host };
}

const update = {
  sheet: 'Ledger',
  keyHeaders: ['Invoice'],
  changes: [{ key: ['R-1'], set: { State: 'reminded' } }],
};
const state = ({ grid }: ExcelInNode): unknown => grid.cell(grid.activeSheet(), 1, 1).value;

describe('while a person types in a cell', () => {
  test('Excel refuses every batch that does not wait', async () => {
    const { excel } = setUp();
    excel.editing = true;
    const asked = excel.run(async (context) => context.sync());
    await expect(asked).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('what is written waits in Excel until the cell is finished', async () => {
    const { excel, host } = setUp();
    excel.editing = true;
    const written = Promise.resolve(host.updateByKey(update));
    while (excel.waiting === 0) await briefly();
    expect(state(excel)).toBe('open');
    excel.editing = false;
    expect(await written).toBe(1);
    expect(state(excel)).toBe('reminded');
  });

  test('and is tried again, once only, in an Excel that cannot wait', async () => {
    let pauses = 0;
    const { excel, host } = setUp((at) => {
      pauses += 1;
      if (pauses === 30) at.editing = false;
    });
    excel.editing = true;
    excel.waits = false;
    await host.appendRows('Ledger', [['R-2', 'open']]);
    expect(pauses).toBe(30);
    expect((await host.readSheet('Ledger'))?.rows.map(([invoice]) => invoice)).toEqual(['Invoice', 'R-1', 'R-2']);
  });

  test('rows of which part stands in the workbook are not written twice', async () => {
    const { excel, host } = setUp();
    excel.waits = false;
    const rows = Array.from({ length: 9_000 }, (_, i) => [`R-${i}`, 'x'.repeat(900)]);
    let chunks = 0;
    excel.before = (json) => {
      if (!json.includes('xxxx')) return;
      chunks += 1;
      // The first chunk is in; a person begins to type before the second.
      excel.editing = chunks === 1;
    };
    expect((await failureOf(() => host.appendRows('Ledger', rows)))?.code).toBe('cell-edit');
    excel.editing = false;
    const invoices = ((await host.readSheet('Ledger'))?.rows ?? []).map(([invoice]) => invoice);
    expect(new Set(invoices.slice(2)).size).toBe(invoices.length - 2);
    expect(invoices.length).toBeLessThan(9_000);
  });

  test('what is read is asked for again, and gives up with a sentence that says what to do', async () => {
    const { excel, host } = setUp();
    excel.editing = true;
    setTimeout(() => (excel.editing = false), 10);
    expect((await host.readSheet('Ledger'))?.rows).toHaveLength(2);
    excel.editing = true;
    expect((await failureOf(() => host.readSheet('Ledger')))?.code).toBe('cell-edit');
    expect((await failureOf(() => Promise.all([host.readSheet('Ledger'), host.sheetNames()])))?.code).toBe('cell-edit');
  });
});

describe('an Excel that never answers', () => {
  test('is asked once more by what only reads', async () => {
    const { excel, host } = setUp();
    excel.silent = 1;
    expect((await host.readSheet('Ledger'))?.rows).toHaveLength(2);
    excel.silent = 1;
    const [block, names] = await Promise.all([host.readSheet('Ledger'), host.sheetNames()]);
    expect([block?.rows.length, names]).toEqual([2, ['Ledger']]);
  });

  test('and then told of, to each who waits', async () => {
    const { excel, host } = setUp();
    excel.silent = 100;
    const both = await Promise.all([failureOf(() => host.readSheet('Ledger')), failureOf(() => host.sheetNames())]);
    expect(both.map((failure) => failure?.code)).toEqual(['host-unanswered', 'host-unanswered']);
    excel.silent = 0;
    expect((await host.readSheet('Ledger'))?.rows).toHaveLength(2);
  });

  test('is not asked a second time to write', async () => {
    const { excel, host } = setUp();
    excel.silent = 1;
    const written = Promise.resolve(host.appendRows('Ledger', [['R-2', 'open']])).then(() => 'written');
    expect(await Promise.race([written, new Promise((resolve) => setTimeout(() => resolve('waits'), 200))])).toBe(
      'waits',
    );
    expect((await host.readSheet('Ledger'))?.rows).toHaveLength(2);
  });
});
