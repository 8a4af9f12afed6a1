import { expect, test } from '@jest/globals';
import {
  freezeFormulas,
  ownFormulas,
  repairFormulas,
  undoFormulas,
} from '../../../../core/usecases/formulas/changeHost';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';

const NAMES = new Set(['COLLECTION_STAGE', 'DAYS_PAST_DUE']);

function book() {
  const memory = new MemoryHost({
    Ledger: [
      ['Due', 'Stage', 'Days', 'Sum'],
      [45000, 'Judicial', 40, 12],
      [45010, { error: '#NAME?' }, 30, 12],
    ],
    Other: [['x', 'Judicial']],
  });
  const put = (cell: string, formula: string): unknown => memory.formulas.set(cell, formula);
  put('Ledger!B2', '=_xldudf_COLLECTION_STAGE(A2)');
  put('Ledger!B3', '=_xldudf_COLLECTION_STAGE(A3)');
  put('Ledger!C2', '=DAYS_PAST_DUE(A2)');
  put('Ledger!D2', '=SUM(A2:C2)');
  put('Other!B1', '=IFERROR(__xludf.DUMMYFUNCTION("COLLECTION_STAGE(A1)"),"Judicial")');
  return { memory, services: servicesOn(memory) };
}

test('formulas that lost their names get them back, on a sheet or on all, and undo gives the old ones', async () => {
  const { memory, services } = book();
  const before = new Map(memory.formulas);
  const seen = await ownFormulas(services, NAMES);
  expect(seen.find(({ sheet }) => sheet === 'Ledger')).toEqual({
    sheet: 'Ledger',
    formulas: 3,
    broken: 2,
    isProtected: false,
  });
  memory.protectedSheets.add('Other');
  const changed = await repairFormulas(services, ['Ledger', 'Other'], NAMES);
  expect(changed).toMatchObject({ cells: 2, left: 0, protectedSheets: ['Other'] });
  expect(memory.formulas.get('Ledger!B2')).toBe('=COLLECTION_STAGE(A2)');
  expect(memory.formulas.get('Ledger!D2')).toBe('=SUM(A2:C2)');
  expect(memory.formulas.get('Other!B1')).toBe(before.get('Other!B1'));
  expect(await undoFormulas(services, changed)).toEqual([]);
  expect(memory.formulas).toEqual(before);
});

test('frozen, the cells keep what they show; an error stays a formula, and so does what is not ours', async () => {
  const { memory, services } = book();
  const before = structuredClone(memory.formulas);
  const changed = await freezeFormulas(services, ['Ledger', 'Other'], NAMES);
  expect(changed).toMatchObject({ cells: 3, left: 1, protectedSheets: [] });
  expect([...memory.formulas.keys()]).toEqual(['Ledger!B3', 'Ledger!D2']);
  expect(memory.sheets.get('Ledger')?.[1]).toEqual([45000, 'Judicial', 40, 12]);
  expect(memory.sheets.get('Other')?.[0]).toEqual(['x', 'Judicial']);
  expect(await undoFormulas(services, changed)).toEqual([]);
  expect(new Map([...memory.formulas].sort())).toEqual(new Map([...before].sort()));
});

test('what somebody changed since stays', async () => {
  const { memory, services } = book();
  const changed = await freezeFormulas(services, ['Ledger', 'Other'], NAMES);
  (memory.sheets.get('Other')?.[0] ?? [])[1] = 'mine';
  expect(await undoFormulas(services, changed)).toEqual(['Other']);
  expect(memory.sheets.get('Other')?.[0]?.[1]).toBe('mine');
});

test('where a later sheet fails, what is done already can still be undone', async () => {
  const { memory, services } = book();
  const before = new Map(memory.formulas);
  const edit = memory.editCells.bind(memory);
  memory.editCells = (order) => (order.sheet === 'Other' ? Promise.reject(new Error('gone')) : edit(order));
  const changed = await repairFormulas(services, ['Ledger', 'Other'], NAMES);
  expect(changed).toMatchObject({ cells: 2, left: 1 });
  expect(await undoFormulas(services, changed)).toEqual([]);
  expect(memory.formulas).toEqual(before);
});
