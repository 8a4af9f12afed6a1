import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { registry } from '../../core/functions/registry';
import type { Area } from '../../workbench/hosts/grid';
import { testBook } from '../../workbench/sample/testBook';
import { WorkbenchUnderTest, type OpenedPage } from './browser';

const { cases, file } = testBook();
const names = file.sheets.map(({ name }) => name);

interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly format: string;
  readonly isError: boolean;
}

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
const seen = new Map<string, readonly SeenCell[]>();

/** Shows a sheet and reads every cell of it that holds something. */
async function read(name: string): Promise<readonly SeenCell[]> {
  await opened.page.evaluate((wanted) => {
    const grid = window.workbench?.view.grid;
    const sheet = grid?.sheets().find((candidate) => candidate.name === wanted);
    if (!grid || !sheet) throw new Error(`There is no sheet ${wanted}.`);
    grid.activate(sheet.id);
  }, name);
  await opened.settled();
  return opened.page.evaluate(() => {
    const grid = window.workbench?.view.grid;
    if (!grid) throw new Error('There is no grid.');
    const sheet = grid.activeSheet();
    const used = grid.usedArea(sheet);
    const cells = [];
    for (let row = 0; used && row < used.row + used.height; row++) {
      for (let column = 0; column < used.column + used.width; column++) {
        const { value, format, error } = grid.cell(sheet, row, column);
        if (value !== '') cells.push({ row, column, value, format, isError: error !== undefined });
      }
    }
    return cells;
  });
}

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('sample=testBook&today=2025-11-21');
  for (const [i, name] of names.entries()) {
    seen.set(name, await read(name));
    await opened.picture(`test-book-${i + 1}`);
  }
});
afterAll(async () => {
  await workbench?.stop();
});

function inside({ row, column, height, width }: Area, cell: SeenCell): boolean {
  return cell.row >= row && cell.row < row + height && cell.column >= column && cell.column < column + width;
}

/** What an area shows, placed from its own corner; dates keep their format. */
function shown(sheet: string, area: Area): unknown[] {
  return (seen.get(sheet) ?? [])
    .filter((cell) => inside(area, cell))
    .map(({ row, column, value, format }) => ({
      row: row - area.row,
      column: column - area.column,
      value,
      isDate: format === 'yyyy-mm-dd',
    }));
}

describe('the test book', () => {
  test('holds every example of every function', () => {
    expect(cases).toHaveLength(registry.reduce((sum, { examples }) => sum + examples.length, 0));
    expect(new Set(cases.map(({ sheet }) => sheet)).size).toBe(names.length);
  });

  test.each(cases.map((example) => [example.title, example] as const))('%s', (_title, { sheet, result, expected }) => {
    expect(shown(sheet, result)).toEqual(shown(sheet, expected));
  });

  test.each(names)('%s shows nothing, and no error, that is not meant', (name) => {
    const own = cases.filter(({ sheet }) => sheet === name);
    const written = new Map(
      file.sheets
        .find((sheet) => sheet.name === name)
        ?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.content]),
    );
    const isMeant = (cell: SeenCell): boolean => {
      if (own.some(({ result }) => inside(result, cell))) return true; // held against what is expected above
      const content = written.get(`${cell.row} ${cell.column}`);
      // The grid takes an expected error, which is written as text, for an error too.
      const isMeantError = content === '=NA()' || content === '=1/0' || content === `'${cell.value}`;
      return content !== undefined && (!cell.isError || isMeantError);
    };
    expect(own.length).toBeGreaterThan(0);
    expect((seen.get(name) ?? []).filter((cell) => !isMeant(cell))).toEqual([]);
  });

  test('nothing went wrong on the way', () => {
    expect(opened.troubles).toEqual([]);
  });
});
