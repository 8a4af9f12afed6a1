import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isDateOut, isFault, type Cell, type ResultCell } from '../../core/cells/cell';
import type { ExampleArgument, FunctionDefinition } from '../../core/functions/definition';
import { invoke } from '../../core/functions/invoke';
import { registry } from '../../core/functions/registry';
import { areaName } from '../../workbench/hosts/address';
import type { CellWrite } from '../../workbench/hosts/grid';
import { WorkbenchUnderTest, type OpenedPage } from './browser';

/** What a cell shows, in a form that can be compared. */
interface Shown {
  readonly value: string | number | boolean;
  readonly format?: string;
  readonly message?: string;
}

interface Case {
  readonly title: string;
  readonly expected: readonly (readonly Shown[])[];
  /** Rows and columns where the result stands, on the sheet of results. */
  readonly row: number;
}

const today = (): number => {
  throw new Error('an example must pass its as-of date');
};

/** A message stands beside these two errors only. */
const WITH_MESSAGE = new Set(['#VALUE!', '#N/A']);

function shown(cell: ResultCell): Shown {
  if (isDateOut(cell)) return { value: cell.date, format: 'yyyy-mm-dd' };
  if (!isFault(cell)) return { value: cell };
  const message = WITH_MESSAGE.has(cell.error) ? { message: cell.message ?? '' } : {};
  return { value: cell.error, ...message };
}

function expectedOf(definition: FunctionDefinition, args: readonly ExampleArgument[]): Shown[][] {
  const result = invoke(definition, args, { today });
  return Array.isArray(result) ? result.map((row) => row.map(shown)) : [[shown(result)]];
}

const rowsOf = (argument: ExampleArgument): readonly (readonly Cell[])[] =>
  Array.isArray(argument) ? (argument as readonly (readonly Cell[])[]) : [[argument as Cell]];

function contentOf(cell: Cell): string {
  if (cell === null || cell === '') return '';
  if (isFault(cell)) return cell.error === '#DIV/0!' ? '=1/0' : '=NA()';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? `'${cell}` : String(cell);
}

/** Puts the arguments of all examples on one sheet, and their formulas on another, far enough apart to spill. */
function layOut(): { cases: Case[]; writes: CellWrite[] } {
  const cases: Case[] = [];
  const writes: CellWrite[] = [];
  let row = 0;
  for (const definition of registry) {
    for (const [i, [args, , why]] of definition.examples.entries()) {
      let column = 0;
      const references = args.map((argument) => {
        const rows = rowsOf(argument);
        const width = rows[0]?.length ?? 0;
        if (argument === null || width === 0) return '';
        const area = { row, column, height: rows.length, width };
        for (const [r, line] of rows.entries()) {
          for (const [c, cell] of line.entries()) {
            writes.push({ sheet: 'Arguments', row: row + r, column: column + c, content: contentOf(cell) });
          }
        }
        column += width + 1;
        return `Arguments!${areaName(area)}`;
      });
      const expected = expectedOf(definition, args);
      writes.push({ sheet: 'Results', row, column: 0, content: `=${definition.name}(${references.join(',')})` });
      cases.push({ title: `${definition.name} ${i + 1}: ${why}`, expected, row });
      row += Math.max(expected.length, ...args.map((argument) => rowsOf(argument).length)) + 1;
    }
  }
  // The last row and column make room for everything that spills.
  writes.push({ sheet: 'Results', row: row + 1, column: 30, content: "'end" });
  return { cases, writes };
}

const { cases, writes } = layOut();
let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let seen: Shown[][][];

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('sample=empty&today=2025-11-21');
  await opened.page.evaluate((all) => {
    const grid = window.workbench?.view.grid;
    if (!grid) throw new Error('There is no grid.');
    const ids = { Arguments: grid.addSheet('Arguments'), Results: grid.addSheet('Results') };
    grid.write(all.map((write) => ({ ...write, sheet: ids[write.sheet as keyof typeof ids] })));
    grid.activate(ids.Results);
  }, writes);
  await opened.settled();
  seen = await opened.page.evaluate(
    (sizes) => {
      const grid = window.workbench?.view.grid;
      if (!grid) throw new Error('There is no grid.');
      return sizes.map(({ row, height, width }) =>
        Array.from({ length: height }, (_, r) =>
          Array.from({ length: width }, (__, c) => {
            const { value, format, error } = grid.cell(grid.activeSheet(), row + r, c);
            return { value, format, message: error?.message ?? '' };
          }),
        ),
      );
    },
    cases.map(({ row, expected }) => ({ row, height: expected.length, width: expected[0]?.length ?? 0 })),
  );
});
afterAll(async () => {
  await workbench.stop();
});

/** Looks only at what the expectation names. */
function comparable(cells: readonly (readonly Shown[])[], like: readonly (readonly Shown[])[]): unknown {
  return cells.map((row, r) =>
    row.map((cell, c) => {
      const wanted = like[r]?.[c] ?? { value: '' };
      return {
        value: cell.value,
        ...(wanted.format === undefined ? {} : { format: cell.format }),
        ...(wanted.message === undefined ? {} : { message: cell.message }),
      };
    }),
  );
}

describe('every example of the registry, as a formula in the workbench', () => {
  test.each(cases.map((example, i) => [example.title, i] as const))('%s', (_title, i) => {
    const { expected } = cases[i] as Case;
    expect(comparable(seen[i] ?? [], expected)).toEqual(expected);
  });

  test('nothing went wrong on the way', async () => {
    expect(opened.troubles).toEqual([]);
    await opened.picture('parity');
  });
});
