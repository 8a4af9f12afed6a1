import { describe, expect, test } from '@jest/globals';
import { lockService } from '../../workbench/hosts/sheets/lockService';
import { propertiesService } from '../../workbench/hosts/sheets/propertiesService';
import type { RangeStandIn, SheetStandIn } from '../../workbench/hosts/sheets/standIns';
import { spreadsheetApp } from '../../workbench/hosts/sheets/spreadsheetApp';
import { isDateFormat } from '../../workbench/hosts/sheets/cellValues';
import { memoryBook } from './appsScript';

// Fails to compile where a stand-in has a method that Google's has not.
const RANGE_METHODS: readonly (keyof GoogleAppsScript.Spreadsheet.Range)[] = [] as (keyof RangeStandIn)[];
const SHEET_METHODS: readonly (keyof GoogleAppsScript.Spreadsheet.Sheet)[] = [] as (keyof SheetStandIn)[];

function sheet(rows: string[][] = []) {
  const { book, grid } = memoryBook({ timeZone: 'Asia/Tokyo' }, ['Ledger']);
  grid.fill(grid.activeSheet(), rows);
  return { book, grid, sheet: spreadsheetApp(book, 'authorised').getActiveSpreadsheet().getActiveSheet() };
}

describe('ranges are as strict as those of Sheets', () => {
  test.each<[string, number[], RegExp]>([
    ['row 0', [0, 1], /starting row/],
    ['column 0', [1, 0], /starting column/],
    ['no rows', [1, 1, 0, 1], /number of rows in the range must be at least 1/],
    ['no columns', [1, 1, 1, 0], /number of columns in the range must be at least 1/],
    ['half a row', [1.5, 1], /don't match the method signature/],
    ['a row too far', [1001, 1], /outside the dimensions/],
    ['a column too far', [1, 27], /outside the dimensions/],
  ])('%s', (_what, [row = 1, column = 1, height, width], error) => {
    expect(() => sheet().sheet.getRange(row, column, height, width)).toThrow(error);
  });

  test('data must have the size of the range', () => {
    const range = sheet().sheet.getRange(1, 1, 2, 2);
    expect(() => range.setValues([[1, 2]])).toThrow('The data has 1 but the range has 2.');
    expect(() => range.setValues([[1, 2], [3]])).toThrow('number of columns');
    expect(() => range.setValues('x' as unknown as unknown[][])).toThrow("don't match the method signature");
    expect(() =>
      range.setValues([
        [1, { a: 1 }],
        [3, 4],
      ]),
    ).toThrow('no cell can hold');
  });

  test('values are read as if typed, unless the cell is text', () => {
    const { grid, sheet: at } = sheet();
    const range = at.getRange(1, 1, 1, 5);
    range.setValues([['00123', '=1+1', '2025-03-01', 'TRUE', "'5"]]);
    expect(
      [0, 1, 3, 4].map((c) => grid.cell(grid.activeSheet(), 0, c).formula ?? grid.cell(grid.activeSheet(), 0, c).value),
    ).toEqual([123, '=1+1', true, '5']);
    range.setNumberFormats([['@', '@', '@', '@', '@']]);
    range.setValues([['00123', '=1+1', '2025-03-01', 'TRUE', 7]]);
    expect(range.getValues()).toEqual([['00123', '=1+1', '2025-03-01', 'TRUE', '7']]);
  });

  test('date cells are Dates at midnight of the spreadsheet, and go in as such', () => {
    const { sheet: at } = sheet([['2025-03-01']]);
    expect(at.getRange(1, 1).getValues()).toEqual([[new Date('2025-02-28T15:00:00Z')]]);
    at.getRange(2, 1).setValues([[new Date('2025-02-28T15:00:00Z')]]);
    expect(at.getRange(2, 1).getValues()).toEqual(at.getRange(1, 1).getValues());
    expect(at.getRange(3, 1).getValues()).toEqual([['']]);
  });

  test('what the stand-in has not got fails by name', () => {
    const range = sheet().sheet.getRange(1, 1) as unknown as { mergeAcross(): void };
    expect(() => range.mergeAcross()).toThrow('Range.mergeAcross is not a function of this stand-in.');
    expect([...RANGE_METHODS, ...SHEET_METHODS]).toEqual([]);
  });

  test('a formula may not write', () => {
    const { book } = sheet();
    const range = spreadsheetApp(book, 'formula').getActiveSpreadsheet().getActiveSheet().getRange(1, 1);
    expect(() => range.setValues([[1]])).toThrow('You do not have permission to call Range.setValues.');
  });
});

test.each([
  ['yyyy-mm-dd', true],
  ['d/m/yy h:mm', true],
  ['[h]:mm', true],
  ['General', false],
  ['@', false],
  ['#,##0.00', false],
  ['#,##0 "days"', false],
  ['[Red]0', false],
])('the format %s shows dates: %s', (format, shows) => {
  expect(isDateFormat(format)).toBe(shows);
});

describe('locks', () => {
  const held = { holder: {} as object | null };

  test('of a document: one execution at a time; waiting ends', () => {
    const [mine, other] = [{}, {}];
    const lock = { holder: null as object | null };
    const [first, second] = [lockService(lock, mine).getDocumentLock(), lockService(lock, other).getDocumentLock()];
    expect(first?.tryLock(10)).toBe(true);
    expect(second?.tryLock(10)).toBe(false);
    expect(() => second?.waitLock(10)).toThrow('Lock timeout');
    second?.releaseLock();
    expect(first?.hasLock()).toBe(true);
    first?.releaseLock();
    expect(second?.tryLock(10)).toBe(true);
  });

  test('outside a document there is none', () => {
    expect(lockService(null, {}).getDocumentLock()).toBeNull();
    expect(() => lockService(held, {}).getDocumentLock()?.tryLock(0)).toThrow('timeoutInMillis');
  });
});

describe('properties', () => {
  const store = () => propertiesService(new Map(), new Map(), new Map()).getUserProperties();

  test('hold text, at most 9 KB a value in UTF-8', () => {
    expect(store().setProperty('a', 5).getProperty('a')).toBe('5');
    expect(() => store().setProperty('a', 'x'.repeat(9217))).toThrow('Argument too large: value');
    expect(() => store().setProperty('a', '€'.repeat(3073))).toThrow('Argument too large: value');
    expect(store().setProperty('a', 'x'.repeat(9216)).getProperty('a')).toHaveLength(9216);
  });

  test('fill up at 500 KB', () => {
    const full = store();
    const fill = (): void => {
      for (let i = 0; i < 60; i++) full.setProperty(`k${i}`, 'x'.repeat(9000));
    };
    expect(fill).toThrow('exceeded the property storage quota');
  });

  test('of the document are none outside one', () => {
    expect(propertiesService(null, new Map(), new Map()).getDocumentProperties()).toBeNull();
  });
});
