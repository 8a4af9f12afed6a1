import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { FileCell, WorkbookFile } from '../../workbench/hosts/workbookFile';
import { csvToWorkbook, parseCsv } from '../../workbench/server/csv';
import { workbookOf, xlsxOf } from '../../workbench/server/xlsx';

const CELLS: readonly FileCell[] = [
  { row: 0, column: 0, content: 'Invoice', value: 'Invoice' },
  { row: 1, column: 0, content: '00123', value: '00123', format: '@' },
  { row: 1, column: 1, content: '45000', value: 45000, format: 'yyyy-mm-dd' },
  { row: 1, column: 2, content: '120.5', value: 120.5, format: '#,##0.00' },
  { row: 1, column: 3, content: 'TRUE', value: true },
  { row: 1, column: 4, content: '=COLLECTION_STAGE(B2,$K$1)', value: 'Judicial' },
  { row: 1, column: 5, content: '=SUM(C2:C3)', value: 120.5 },
  { row: 1, column: 6, content: '=Sum Total', value: '=Sum Total' },
];

const at = ({ sheets }: WorkbookFile, row: number, column: number): FileCell | undefined =>
  sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);

describe('xlsx', () => {
  const roundTrip = async (): Promise<WorkbookFile> =>
    workbookOf(
      await xlsxOf({ sheets: [{ name: 'Ledger', cells: CELLS.slice(0, 7), frozenRows: 1, hiddenRows: [3] }] }),
    );

  test('values, dates and text come back as they were', async () => {
    const back = await roundTrip();
    expect(at(back, 1, 0)?.content).toBe("'00123");
    expect(at(back, 1, 1)).toMatchObject({ content: '45000', format: 'yyyy-mm-dd' });
    expect(at(back, 1, 2)).toMatchObject({ content: '120.5', format: '#,##0.00' });
    expect(at(back, 1, 3)?.content).toBe('TRUE');
    expect(back.sheets[0]).toMatchObject({ name: 'Ledger', frozenRows: 1 });
  });

  test('formulas keep their values, and the add-in’s come back without the prefix of files', async () => {
    const back = await roundTrip();
    expect(at(back, 1, 4)).toMatchObject({ content: '=COLLECTION_STAGE(B2,$K$1)', value: 'Judicial' });
    expect(at(back, 1, 5)).toMatchObject({ content: '=SUM(C2:C3)', value: 120.5 });
  });

  test('a file made elsewhere names the function with the prefix', async () => {
    const file = await xlsxOf({ sheets: [{ name: 'A', cells: [CELLS[5] as FileCell, CELLS[6] as FileCell] }] });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file as unknown as ArrayBuffer);
    const [sheet] = book.worksheets;
    expect(sheet?.getCell('E2').formula).toBe('_xldudf_COLLECTION_STAGE(B2,$K$1)');
    expect(sheet?.getCell('F2').formula).toBe('SUM(C2:C3)');
  });
});

describe('csv', () => {
  test.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, as German Excel writes',
      'a;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes, doubled quotes and line breaks',
      '"a ""x""","b\nc"\n1,2',
      [
        ['a "x"', 'b\nc'],
        ['1', '2'],
      ],
    ],
    ['a byte-order mark', '\uFEFFa,b\n', [['a', 'b']]],
    [
      'blank fields',
      'a,,c\n,,',
      [
        ['a', '', 'c'],
        ['', '', ''],
      ],
    ],
  ])('reads %s', (_what, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  test('what looks like a formula stays text', () => {
    const cells = csvToWorkbook('Name,Open\n=cmd(),-12.5\n@x,+34').sheets[0]?.cells;
    expect(cells?.map(({ content }) => content)).toEqual(['Name', 'Open', "'=cmd()", '-12.5', "'@x", '+34']);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['day first, as one proves', ['03/04/2026', '25/04/2026'], ['2026-04-03', '2026-04-25']],
    ['month first, as one proves', ['04/03/2026', '04/25/2026'], ['2026-04-03', '2026-04-25']],
    ['days that could be either stay text', ['03/04/2026', '05/06/2026'], ["'03/04/2026", "'05/06/2026"]],
    ['days that contradict stay text', ['13/04/2026', '04/13/2026'], ["'13/04/2026", "'04/13/2026"]],
    ['a day that does not exist stays text', ['31/04/2026', '25/04/2026'], ["'31/04/2026", '2026-04-25']],
    ['ageing buckets are no days', ['1-30', '31-60'], ["'1-30", "'31-60"]],
    ['decimal commas keep whole thousands from becoming small', ['1.234', '1.234,56'], ["'1.234", "'1.234,56"]],
    ['plain amounts are amounts', ['1,234', '12.50'], ['1,234', '12.50']],
    ['ISO days and names stay as they are', ['2026-04-03', 'Ada'], ['2026-04-03', 'Ada']],
  ])('a column of a CSV file is read whole: %s', (_, fields, contents) => {
    const text = `Head\n${fields.map((field) => `"${field}"`).join('\n')}`;
    const cells = csvToWorkbook(text).sheets[0]?.cells.slice(1);
    expect(cells?.map(({ content }) => content)).toEqual(contents);
  });
});
