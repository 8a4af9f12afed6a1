import { expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import { dayOfIso } from '../../../../core/calendar/civil';
import { LOG_HEADERS, LOG_SHEET } from '../../../../core/log/record';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { loadColumns } from '../../../../core/usecases/workbook/ledgerColumns';
import { readRemoval, removeSetUp } from '../../../../core/usecases/setup/removeSetUp';
import { putInSample, takeOutSample } from '../../../../core/usecases/setup/sampleLedger';
import { readSetUp, setUp, undoSetUp, type SetUpOrder } from '../../../../core/usecases/setup/setUp';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';

const HEADERS = { stage: 'Stage', daysLate: 'Days late' };
const TODAY = dayOfIso('2025-11-21') ?? 0;
const LEDGER: readonly (readonly Cell[])[] = [
  ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open', 'Currency', 'Status'],
  ['R-1', 'Orchard', 'a@x.example', TODAY - 40, 120.5, 'EUR', 'Open'],
  ['R-2', 'Hexham', 'b@x.example', TODAY - 5, 0, 'EUR', 'Paid'],
  ['R-3', 'Lindner', 'c@x.example', TODAY + 3, 40, 'EUR', 'Void'],
  ['R-4', 'Moulin', 'd@x.example', 'soon', 9, 'EUR', 'Open'],
];

/** A workbook that nobody has set up. */
function book(rows: readonly (readonly Cell[])[] = LEDGER) {
  const memory = new MemoryHost({ Ledger: rows });
  memory.sheets.delete(POLICY_SHEET);
  return { memory, services: servicesOn(memory) };
}

async function order(
  services: ReturnType<typeof book>['services'],
  more: Partial<SetUpOrder> = {},
): Promise<SetUpOrder> {
  const columns = await loadColumns(services);
  const ledger = columns === null ? null : { columns, chosen: columns.mapping.columns };
  return { ledger, stages: true, repair: false, headers: HEADERS, ...more };
}

test('the sheets are made, and each invoice gets its formulas beside it', async () => {
  const { memory, services } = book();
  const view = await readSetUp(services, HEADERS);
  expect(view.toMake).toHaveLength(4);
  expect(view.stages).toMatchObject({ columns: ['H', 'I'], filled: 3, left: 1 });
  const done = await setUp(services, await order(services));
  expect(done).toMatchObject({ made: view.toMake, filled: 3, left: 1 });
  expect([...memory.sheets.keys()].filter((name) => name.startsWith('Collections '))).toHaveLength(4);
  const asOf = /'Collections Policy'!\$A\$\d+/.exec(memory.formulas.get('Ledger!H2') ?? '')?.[0] ?? '';
  // A word that says that it is no claim is asked by the formula too.
  expect(memory.formulas.get('Ledger!H2')).toBe(`=IF(TRIM(G2)="void","",COLLECTION_STAGE(D2,${asOf},E2))`);
  expect(memory.formulas.get('Ledger!I2')).toContain('DAYS_PAST_DUE(D2,');
  expect(memory.formulas.get(asOf.replace(/['$]/g, ''))).toBe('=TODAY()');
  expect(memory.sheets.get('Ledger')?.[0]?.slice(7)).toEqual(['Stage', 'Days late']);
  // A date that nobody can read gets none, rather than an error.
  expect(memory.formulas.has('Ledger!H5')).toBe(false);
  expect((await readSetUp(services, HEADERS)).toMake).toEqual([]);
});

test('one undo takes all of it back; what somebody changed since stays and is told', async () => {
  const { memory, services } = book();
  const before = structuredClone(memory.sheets);
  const done = await setUp(services, await order(services));
  expect(await undoSetUp(services, done.undo)).toEqual({ left: [] });
  expect(memory.formulas.size).toBe(0);
  expect([...memory.sheets.keys()]).toEqual([...before.keys()]);
  const cells = (memory.sheets.get('Ledger') ?? []).map((row) => row.slice(0, 7));
  expect(cells).toEqual(before.get('Ledger'));
  expect(memory.colours.size).toBe(0);

  const again = await setUp(services, await order(services));
  memory.formulas.delete('Ledger!H2');
  (memory.sheets.get('Ledger')?.[1] ?? [])[7] = 'mine';
  memory.sheets.get('Collections Contacts')?.push(['note']);
  const { left } = await undoSetUp(services, again.undo);
  expect(left).toEqual(['Ledger', 'Collections Contacts']);
  expect(memory.sheets.get('Ledger')?.[1]?.[7]).toBe('mine');
});

test('where something fails, everything stands as before', async () => {
  const { memory, services } = book();
  const before = structuredClone(memory.sheets);
  memory.editCells = () => Promise.resolve(false);
  await expect(setUp(services, await order(services))).rejects.toThrow(/busy/);
  expect(memory.sheets).toEqual(before);
  memory.protectedSheets.add('Ledger');
  await expect(setUp(services, await order(services))).rejects.toThrow(/ledger-protected/);
  expect(memory.sheets).toEqual(before);
});

test('a workbook that has a policy keeps it, and rows that came since get their formulas', async () => {
  const { memory, services } = book();
  await setUp(services, await order(services));
  const policy = structuredClone(memory.sheets.get(POLICY_SHEET));
  memory.sheets.get('Ledger')?.push(['R-9', 'Alder', 'e@x.example', TODAY - 100, 5, 'EUR', 'Open']);
  expect((await readSetUp(services, HEADERS)).stages).toMatchObject({ there: true, cells: 2 });
  const done = await setUp(services, await order(services));
  expect(done.made).toEqual([]);
  expect(memory.formulas.get('Ledger!H6')).toContain('COLLECTION_STAGE(D6,');
  expect(memory.sheets.get(POLICY_SHEET)).toEqual(policy);
});

test('removing it takes out what nobody has touched, and names what stays', async () => {
  const { memory, services } = book();
  await setUp(services, await order(services));
  memory.sheets.get(LOG_SHEET)?.push(['a message']);
  const removal = await readRemoval(services, HEADERS);
  expect(removal.staying).toEqual([LOG_SHEET]);
  expect(removal.stages).toMatchObject([{ sheet: 'Ledger', columns: ['H', 'I'] }]);
  expect(await removeSetUp(services, removal)).toEqual([]);
  expect([...memory.sheets.keys()]).toEqual(['Ledger', LOG_SHEET]);
  expect(memory.formulas.size).toBe(0);
  expect(memory.sheets.get('Ledger')?.[0]?.slice(7).join('')).toBe('');
});

test('a formula of a person’s that asks the policy sheet keeps it from being removed', async () => {
  const { memory, services } = book();
  await setUp(services, await order(services));
  memory.formulas.set('Ledger!L1', `='Collections Policy'!B2`);
  expect((await readRemoval(services, HEADERS)).staying).toEqual([POLICY_SHEET]);
});

test('a sample goes into an empty sheet and out again; one with cells is left alone', async () => {
  const { memory, services } = book([]);
  expect(await loadColumns(services)).toBeNull();
  const sample = await putInSample(services);
  expect(sample.sheet).toBe('Ledger');
  expect((await readSetUp(services, HEADERS)).stages?.left).toBe(0);
  const done = await setUp(services, await order(services));
  expect(done).toMatchObject({ filled: 16, left: 0 });
  await undoSetUp(services, done.undo);
  expect(await takeOutSample(services, sample)).toBe(true);
  expect(memory.sheets.get('Ledger')).toEqual([]);

  const full = book();
  expect((await putInSample(full.services)).sheet).toBe('Receivables');
  expect(full.memory.sheets.get('Ledger')).toEqual(LEDGER);
});

/** Of text on its fill, as WCAG 2 counts it. */
function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

test('the states of the log are coloured by their words in the language of the workbook, below its headers', async () => {
  const { memory, services } = book();
  const done = await setUp(services, await order(services));
  const [area, colours] = [...memory.colours].find(([{ sheet }]) => sheet === LOG_SHEET) ?? [];
  expect(area).toMatchObject({ row: 1, column: LOG_HEADERS.indexOf('State'), columns: 1 });
  expect(colours?.map(({ word }) => word)).toContain('Perhaps sent');
  expect(colours).toHaveLength(7);
  // The first eleven are for people.
  expect(memory.arrangements.get(LOG_SHEET)).toMatchObject({ headerRow: 0, left: 0, shown: 11 });
  expect(memory.arrangements.get(LOG_SHEET)?.widths).toHaveLength(LOG_HEADERS.length);
  for (const { fill, color } of colours ?? []) expect(contrast(fill, color)).toBeGreaterThan(5.8);
  expect(await undoSetUp(services, done.undo)).toEqual({ left: [] });
});

test('a spreadsheet that refuses the looks of the log is set up all the same, and a log that is there keeps its own', async () => {
  const { memory, services } = book();
  memory.arrange = () => Promise.reject(new Error('no'));
  expect((await setUp(services, await order(services))).made).toHaveLength(4);
  const other = book();
  other.memory.sheets.set(LOG_SHEET, [[...LOG_HEADERS]]);
  await setUp(other.services, await order(other.services));
  expect(other.memory.arrangements.size).toBe(0);
  expect([...other.memory.colours.keys()].filter(({ sheet }) => sheet === LOG_SHEET)).toEqual([]);
});
