import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import type { Host } from '../../../../core/ports/host';
import type { Services } from '../../../../core/usecases/types';
import { checkLedger } from '../../../../core/usecases/workbook/checkLedger';
import { repairLedger, undoRepairs } from '../../../../core/usecases/workbook/repairLedger';
import { createExcelHost } from '../../../../excel-addin/host/excelHost';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeChannel, FakeClock, servicesOn } from '../../../fakes/services';
import { localServices } from '../../../reliability/crash/memoryWorld';
import { briefly, excelInNode } from '../../../workbench/excelInNode';

const SHEET = 'Receivables';
const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency'];
const row = (n: number, due: Cell, open: Cell): Cell[] => [`R-${n}`, 'Acme', 'a@acme.example', due, open, 'EUR'];
const TEXTS: Cell[][] = [
  HEADERS,
  row(1, '25/03/2025', '1.200,50'),
  row(2, '03/04/2025', '1.000,00'),
  row(3, 45900, 7),
  row(4, '', '(20,00)'),
];

interface World {
  readonly services: Services;
  readonly host: Host;
}

function inMemory(rows: Cell[][]): World & { readonly memory: MemoryHost } {
  const memory = new MemoryHost({ [SHEET]: rows });
  const services = servicesOn(memory);
  return { services, host: services.host, memory };
}

function inExcel(rows: Cell[][]): World {
  const { grid, run } = excelInNode([SHEET]);
  const [ledger] = grid.sheets();
  const typed = rows.map((cells) => cells.map((c) => (typeof c === 'string' && c !== '' ? `'${c}` : String(c ?? ''))));
  grid.fill(ledger?.id ?? '', typed);
  const host = createExcelHost({
    run,
    sleep: briefly,
    who: () => Promise.resolve('ana'),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: () => () => undefined,
  });
  const services = localServices(host, { email: new FakeChannel() }, new FakeClock(), 'n');
  return { services, host: services.host };
}

const cellsOf = async ({ host }: World): Promise<Cell[][]> => {
  const block = await host.readSheet(SHEET);
  return (block?.rows ?? []).slice(1).map((cells) => cells.slice(3, 5).map((cell) => cell ?? ''));
};
const BEFORE = TEXTS.slice(1).map((cells) => cells.slice(3, 5));

describe.each<[string, (rows: Cell[][]) => World]>([
  ['in memory', inMemory],
  ['in Excel', inExcel],
])('text dates and amounts %s', (_where, make) => {
  test('become real ones, and are put back exactly', async () => {
    const world = make(TEXTS);
    const check = await checkLedger(world.services);
    expect(check?.repairs.map(({ kind, cells, way }) => [kind, cells.length, way])).toEqual([
      ['dates', 2, 'DMY'],
      ['amounts', 3, ','],
    ]);
    const result = await repairLedger(world.services, SHEET);
    expect(result).toMatchObject({ written: 5, left: 0 });
    expect(await cellsOf(world)).toEqual([
      [45741, 1200.5],
      [45750, 1000],
      [45900, 7],
      ['', -20],
    ]);
    expect((await checkLedger(world.services))?.repairs).toEqual([]);
    expect(await undoRepairs(world.services, result)).toEqual({ written: 5, left: 0 });
    expect(await cellsOf(world)).toEqual(BEFORE);
  });
});

describe('nothing is written that is in doubt', () => {
  test('dates that could be two are asked about, not repaired', async () => {
    const world = inMemory([HEADERS, row(1, '03/04/2025', 1), row(2, '05/06/2025', 2)]);
    const check = await checkLedger(world.services);
    expect(check?.repairs).toEqual([]);
    expect(check?.questions.map(({ doubt }) => doubt.code)).toEqual(['date-order']);
    expect(check?.questions[0]?.samples).toMatchObject([
      { cell: 'D2', says: '03/04/2025', invoice: 'R-1' },
      { cell: 'D3', says: '05/06/2025', invoice: 'R-2' },
    ]);
  });

  test('an amount whose text says more than its figure stays text', async () => {
    const rows = [HEADERS, row(1, 45900, '1.234,50 CR'), row(2, 45900, '20,00')];
    const check = await checkLedger(inMemory(rows).services);
    expect(check?.repairs.flatMap(({ cells }) => cells.map(({ before }) => before))).toEqual(['20,00']);
    const noCurrency = rows.map((cells) => cells.slice(0, 5)).concat([row(3, 45900, '30,00 €').slice(0, 5)]);
    const own = await checkLedger(inMemory(noCurrency).services);
    expect(own?.repairs.flatMap(({ cells }) => cells.map(({ before }) => before))).toEqual(['20,00']);
  });

  test('a row that somebody changed meanwhile is left, and told', async () => {
    const world = inMemory(TEXTS);
    const { updateByKey } = world.memory;
    world.memory.updateByKey = async (update) => {
      const rows = world.memory.sheets.get(SHEET) ?? [];
      if (rows[2] !== undefined && update.changes[0]?.set['Due date'] !== undefined) rows[2][3] = '04/04/2025';
      return updateByKey.call(world.memory, update);
    };
    const result = await repairLedger(world.services, SHEET, 3);
    expect(result).toMatchObject({ written: 1, left: 1 });
    expect((await cellsOf(world)).map(([due]) => due)).toEqual([45741, '04/04/2025', 45900, '']);
  });

  test('what was changed since stays when a repair is undone', async () => {
    const world = inMemory(TEXTS);
    const result = await repairLedger(world.services, SHEET, 3);
    const rows = world.memory.sheets.get(SHEET) ?? [];
    if (rows[1] !== undefined) rows[1][3] = 45800;
    expect(await undoRepairs(world.services, result)).toEqual({ written: 1, left: 1 });
    expect((await cellsOf(world)).map(([due]) => due)).toEqual([45800, '03/04/2025', 45900, '']);
  });

  test('rows that nothing tells apart are left', async () => {
    const world = inMemory([HEADERS, row(1, '25/03/2025', 5), row(1, '25/03/2025', 5), row(2, '26/03/2025', 6)]);
    expect(await repairLedger(world.services, SHEET)).toMatchObject({ written: 1, left: 2 });
  });

  test('a protected ledger stays as it is', async () => {
    const world = inMemory(TEXTS);
    world.memory.protectedSheets.add(SHEET);
    await expect(repairLedger(world.services, SHEET)).rejects.toThrow(`${SHEET} is protected`);
    expect(await cellsOf(world)).toEqual(BEFORE);
    expect((await checkLedger(world.services))?.isProtected).toBe(true);
  });
});

describe('a column half dates, half text', () => {
  // Written month first, and turned round by a spreadsheet that takes the day first.
  const half = [
    HEADERS,
    row(1, '03/25/2025', 1),
    row(2, '04/26/2025', 2),
    row(3, '05/27/2025', 3),
    ...[45662, 45693, 45721, 45752].map((serial, i) => row(4 + i, serial + i, 4 + i)),
  ];

  test('is one question; answered, one press writes real dates, the turned ones included', async () => {
    const world = inMemory(half);
    const check = await checkLedger(world.services);
    expect(check?.questions.map(({ doubt }) => doubt.code)).toEqual(['date-order']);
    world.memory.sheets.set('Collections Policy', [
      ['Question', 'Ledger', 'Header', 'Word', 'Answer'],
      ['Order of dates', SHEET, 'Due date', '', 'month first'],
    ]);
    const dated = await checkLedger(world.services);
    expect(dated?.questions).toEqual([]);
    const [repair] = dated?.repairs ?? [];
    expect(repair?.whole).toBe(true);
    const result = await repairLedger(world.services, SHEET);
    expect(result.left).toBe(0);
    const after = (await cellsOf(world)).map(([due]) => due);
    expect(after.every((due) => typeof due === 'number')).toBe(true);
    await undoRepairs(world.services, result);
    expect((await cellsOf(world)).map(([due]) => due)).toEqual(half.slice(1).map((cells) => cells[3]));
  });
});

const GROUPED: Cell[][] = [
  ['Customer no.', 'Customer', 'Invoice', 'Due date', 'Open amount', 'Currency'],
  ['0017', 'Acme', 'G-1', 45741, 10, 'EUR'],
  ['', '', 'G-2', 45742, 20, 'EUR'],
  ['', '', 'G-3', 45743, 30, 'EUR'],
  ['0018', 'Bolt', 'G-4', 45744, 40, 'EUR'],
  ['', '', 'G-5', 45745, 50, 'EUR'],
  ['', 'Total Bolt', '', '', 90, ''],
  ['0019', '=Core', 'G-6', 45746, 60, 'EUR'],
  ['', '', 'G-7', 45747, 70, 'EUR'],
];

describe.each<[string, (rows: Cell[][]) => World]>([
  ['in memory', inMemory],
  ['in Excel', inExcel],
])('names on the first row of their group %s', (_where, make) => {
  const named = async ({ host }: World): Promise<Cell[][]> =>
    ((await host.readSheet(SHEET))?.rows ?? []).slice(1).map((cells) => cells.slice(0, 2).map((cell) => cell ?? ''));

  test('stand on every row with their numbers, as texts, and are taken back', async () => {
    const world = make(GROUPED);
    const [repair] = (await checkLedger(world.services))?.repairs ?? [];
    expect([repair?.kind, repair?.header, repair?.cells.length]).toEqual(['names', 'Customer', 4]);
    const result = await repairLedger(world.services, SHEET);
    expect(result).toMatchObject({ written: 4, left: 0 });
    expect(await named(world)).toEqual([
      ['0017', 'Acme'],
      ['0017', 'Acme'],
      ['0017', 'Acme'],
      ['0018', 'Bolt'],
      ['0018', 'Bolt'],
      ['', 'Total Bolt'],
      ['0019', '=Core'],
      ['0019', '=Core'],
    ]);
    const after = await checkLedger(world.services);
    expect([after?.repairs, after?.namedAbove, after?.invoices]).toEqual([[], 0, 7]);
    expect(await undoRepairs(world.services, result)).toEqual({ written: 4, left: 0 });
    expect(await named(world)).toEqual(GROUPED.slice(1).map((cells) => cells.slice(0, 2)));
  });

  test('are not offered where nothing proves whose the blank rows are', async () => {
    const rows = GROUPED.map((cells, i) =>
      i === 2 || i === 5 || i === 8 ? ['0017', 'Acme', ...cells.slice(2)] : cells,
    );
    const check = await checkLedger(make(rows).services);
    expect(check?.repairs).toEqual([]);
    expect(check?.questions.map(({ doubt }) => doubt.code)).toContain('customer-name');
  });

  test.each<[string, Cell[][]]>([
    [
      'a row of the group that speaks of another, and what stands below it',
      [
        ['Alder', '', 'N-1'],
        ['', 'x@zed.example', 'N-2'],
        ['', 'y@quince.example', 'N-3'],
        ['', '', 'N-4'],
        ['Birch', 'b@birch.example', 'N-5'],
        ['', '', 'N-6'],
      ],
    ],
  ])('leave alone %s', async (_, rows) => {
    const sheet = [
      ['Customer', 'E-mail', 'Invoice', 'Due date', 'Open amount', 'Currency'],
      ...rows.map((cells) => [...cells, 45741, 10, 'EUR']),
    ];
    const world = make(sheet);
    await repairLedger(world.services, SHEET);
    const names = ((await world.host.readSheet(SHEET))?.rows ?? []).slice(1).map(([name]) => name ?? '');
    expect(names).toEqual(['Alder', 'Alder', '', '', 'Birch', 'Birch']);
  });

  test('are not filled where a customer comes back: the list is in another order', async () => {
    const names = ['Alder', '', 'Birch', '', 'Alder', '', 'Cedar', ''];
    const sheet = [
      ['Customer', 'Invoice', 'Due date', 'Open amount', 'Currency'],
      ...names.map((name, i) => [name, `S-${i}`, 45741 + i, 10, 'EUR']),
    ];
    expect((await checkLedger(make(sheet).services))?.repairs).toEqual([]);
  });
});
