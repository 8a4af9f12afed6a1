import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../core/ports/host';
import { createExcelHost, type ExcelPage } from '../../excel-addin/host/excelHost';
import { briefly, excelInNode } from '../workbench/excelInNode';

type Options = Parameters<ExcelPage['run']>[0];

/** @param refuses whether this Excel finds something in every group that cannot be taken back */
function setUp(groupsUndo: boolean, refuses = false) {
  const excel = excelInNode(['Ledger']);
  excel.grid.fill(excel.grid.activeSheet(), [
    ['Invoice', 'State'],
    ['R-1', 'open'],
  ]);
  const groups: boolean[] = [];
  const run = <T>(options: Options, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    const { mergeUndoGroup = false, ...rest } = options;
    groups.push(mergeUndoGroup);
    if (mergeUndoGroup && refuses) return Promise.reject(Object.assign(new Error('no'), { code: 'UndoNotSupported' }));
    return excel.run(rest, batch);
  };
  const host: Host = createExcelHost({
    run,
    groupsUndo,
    sleep: briefly,
    who: () => Promise.resolve(''),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: () => () => undefined,
  });
  const state = (): unknown => excel.grid.cell(excel.grid.activeSheet(), 1, 1).value;
  return { host, groups, state };
}

const update = {
  sheet: 'Ledger',
  keyHeaders: ['Invoice'],
  changes: [{ key: ['R-1'], set: { State: 'reminded' } }],
};

describe('what brings rows up to date is taken back at once', () => {
  test('where this Excel groups steps', async () => {
    const { host, groups, state } = setUp(true);
    expect(await host.updateByKey(update)).toBe(1);
    expect(groups).toEqual([true]);
    expect(state()).toBe('reminded');
  });

  test('step by step where it does not', async () => {
    const { host, groups, state } = setUp(false);
    await host.updateByKey(update);
    expect(groups).toEqual([false]);
    expect(state()).toBe('reminded');
  });

  test('and is written all the same where something in the group cannot be taken back', async () => {
    const { host, groups, state } = setUp(true, true);
    expect(await host.updateByKey(update)).toBe(1);
    expect(groups).toEqual([true, false]);
    expect(state()).toBe('reminded');
  });
});

test('sheets that are made and reads are in no group', async () => {
  const { host, groups } = setUp(true);
  await host.ensureSheet('New', ['A']);
  await host.readSheet('Ledger');
  expect(groups).toEqual([false, false]);
});
