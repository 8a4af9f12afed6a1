import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelInNode, type ExcelInNode } from './excelInNode';

let excel: ExcelInNode;
beforeEach(() => {
  excel = excelInNode(['Ledger', 'Other']);
});

const failing = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> => {
  try {
    await excel.run(batch);
  } catch (error) {
    return String((error as { code?: string }).code);
  }
  return 'no error';
};

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Ledger');

/** Writes values and reads them back, as one who looks at the sheet. */
async function written(value: string, format?: string): Promise<unknown> {
  return excel.run(async (context) => {
    const cell = sheetOf(context).getRange('B2');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

describe('what Excel makes of written text', () => {
  test.each([
    ['00123', 123],
    ['1,234.5', 1234.5],
    ['50%', 0.5],
    ['true', true],
    ['2025-03-01', 45717],
    ['3/1/2025', 45717],
    ['hello', 'hello'],
    ["'00123", '00123'],
    ["'=1+1", '=1+1'],
  ])('%j becomes %j', async (text, value) => {
    expect(await written(text)).toBe(value);
  });

  test('a day and a month become a date of this year: an ageing bucket would be lost', async () => {
    expect(typeof (await written('1-30'))).toBe('number');
  });

  test.each(['00123', '=1+1', '1-30', 'TRUE'])('in a cell of the text format, %j stays', async (text) => {
    expect(await written(text, '@')).toBe(text);
  });

  test('=x is a formula otherwise', async () => {
    await written('=1+1');
    const formula = excel.grid.cell(excel.grid.sheets()[0]?.id ?? '', 1, 1).formula;
    expect(formula).toBe('=1+1');
  });
});

describe('what Excel refuses', () => {
  const TOO_MANY = [['a', 'b', 'c']];
  test('an array of another size', async () => {
    const code = await failing(async (context) => {
      sheetOf(context).getRange('A1:B1').values = TOO_MANY;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('a sheet that is not there', async () => {
    const code = await failing(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  test('a sheet that is there already', async () => {
    const code = await failing(async (context) => {
      context.workbook.worksheets.add('ledger');
      await context.sync();
    });
    expect(code).toBe('ItemAlreadyExists');
  });

  test('one range where several are selected', async () => {
    const sheet = excel.grid.activeSheet();
    excel.grid.select([0, 2].map((row) => ({ sheet, row, column: 0, height: 1, width: 1 })));
    const code = await failing(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect(code).toBe('InvalidSelection');
  });

  test('more than 5 MB at once', async () => {
    const big = 'x'.repeat(30_000);
    const code = await failing(async (context) => {
      sheetOf(context).getRange('A1:A200').values = Array.from({ length: 200 }, () => [big]);
      await context.sync();
    });
    expect(code).toMatch(/PayloadSizeLimitExceeded/i);
  });

  test('what this stand-in lacks is named, aloud', async () => {
    const code = await failing(async (context) => {
      sheetOf(context).charts.add('Line', sheetOf(context).getRange('A1:B2'));
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
    expect(excel.missing).toEqual(['Worksheet.charts is not part of this Excel stand-in.']);
  });
});

test('null leaves a cell as it is', async () => {
  const values = await excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B1');
    range.values = [['a', 'b']];
    await context.sync();
    range.values = [['c', null]];
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([['c', 'b']]);
});

test('a null object is told apart from an error', async () => {
  const missing = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address');
    await context.sync();
    return [sheet.isNullObject, used.isNullObject];
  });
  expect(missing).toEqual([true, true]);
});

test('hidden and filtered rows are hidden, and visible cells come in blocks', async () => {
  const sheet = excel.grid.activeSheet();
  excel.grid.setRowsHidden(sheet, 1, 1, true);
  excel.grid.filterOut(sheet, [3]);
  const seen = await excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B5');
    const visible = range.getSpecialCells('Visible');
    const second = range.getRow(1);
    second.load('rowHidden');
    range.load('rowHidden');
    visible.load('address');
    await context.sync();
    return [visible.address, second.rowHidden, range.rowHidden];
  });
  expect(seen).toEqual(['Ledger!A1:B1,Ledger!A3:B3,Ledger!A5:B5', true, null]);
});

test('settings are kept with the workbook', async () => {
  const value = await excel.run(async (context) => {
    context.workbook.settings.add('layout', 3);
    const setting = context.workbook.settings.getItem('layout');
    setting.load('value');
    await context.sync();
    return setting.value as unknown;
  });
  expect(value).toBe(3);
});

test('an object stays at hand after a sync', async () => {
  const address = await excel.run(async (context) => {
    const range = sheetOf(context).getRange('C3');
    await context.sync();
    const below = range.getOffsetRange(1, 0);
    below.load('address');
    await context.sync();
    return below.address;
  });
  expect(address).toBe('Ledger!C4');
});
