import { describe, expect, test } from '@jest/globals';
import { ENGLISH, inNotation, notationOf } from '../../../../core/cells/notation';
import { areaName, overlap, parseReference, sheetPrefix } from '../../../../core/cells/reference';
import type { Cell } from '../../../../core/cells/cell';
import type { FunctionDefinition } from '../../../../core/functions/definition';
import { registry } from '../../../../core/functions/registry';
import { findSource, suggestArguments, type Place } from '../../../../core/usecases/functions/functionArguments';
import { formulaOf, insertFunction, readField, tryFunction } from '../../../../core/usecases/functions/tryFunction';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeClock } from '../../../fakes/services';

const GERMAN = notationOf('de-DE');
const LEDGER: Cell[][] = [
  ['Receivables of Hartwell Ltd'],
  ['Invoice', 'Customer', 'Due date', 'Open amount', 'Invoice date'],
  ['R-1', 'Orchard', 45900, 120.5, 45870],
  ['R-2', 'Hexham', 45910, 80, 45880],
  ['R-3', 'Orchard', 45920, '', 45890],
];

function named(name: string): FunctionDefinition {
  const found = registry.find((definition) => definition.name === name);
  if (found === undefined) throw new Error(`there is no function ${name}`);
  return found;
}

const at = (row: number, column: number, content = '') => ({ sheet: 'Ledger', row, column, content });
const services = (host: MemoryHost) => ({ host, clock: new FakeClock() });
const fields = (...typed: string[]) => typed.map((text) => readField(text, ENGLISH));

async function placeOn(host: MemoryHost, sheet: string, row: number, selected: number[] = [row]): Promise<Place> {
  host.active = { sheet, row, column: 9 };
  host.selected = { sheet, rows: selected };
  const [active, selection, source] = [await host.activeCell(), await host.readSelection(), await findSource({ host })];
  return { active, selection, source };
}

describe('references', () => {
  test.each([
    ['D5', { row: 4, column: 3, rows: 1, columns: 1, sheet: undefined, wholeColumns: false }],
    ['$b$2:c3', { row: 1, column: 1, rows: 2, columns: 2, sheet: undefined, wholeColumns: false }],
    ['C3:B2', { row: 1, column: 1, rows: 2, columns: 2, sheet: undefined, wholeColumns: false }],
    ['D:E', { row: 0, column: 3, rows: 1_048_576, columns: 2, sheet: undefined, wholeColumns: true }],
    ['Sheet2!AA1', { row: 0, column: 26, rows: 1, columns: 1, sheet: 'Sheet2', wholeColumns: false }],
    ["'Tom''s ledger'!A1", { row: 0, column: 0, rows: 1, columns: 1, sheet: "Tom's ledger", wholeColumns: false }],
  ])('%s is read', (text, expected) => expect(parseReference(text)).toEqual(expected));

  test.each(['', 'net 30', 'A0', 'XFE1', 'A1048577', 'due', '30', '2025-03-01', 'A1:', '!A1'])(
    '%j is no reference',
    (text) => expect(parseReference(text)).toBeUndefined(),
  );

  test('are written relative or absolute, with the sheet in quotation marks where it needs them', () => {
    expect(areaName({ row: 4, column: 3, rows: 1, columns: 1 })).toBe('D5');
    expect(areaName({ row: 4, column: 3, rows: 5, columns: 1 }, true)).toBe('$D$5:$D$9');
    expect(['Ledger', "Tom's ledger", '2025', 'A1', 'R1C1'].map(sheetPrefix)).toEqual([
      'Ledger!',
      "'Tom''s ledger'!",
      "'2025'!",
      "'A1'!",
      "'R1C1'!",
    ]);
  });

  test('overlap where they share a cell, not where they touch', () => {
    const block = { row: 4, column: 3, rows: 5, columns: 1 };
    expect(overlap(block, { row: 8, column: 0, rows: 1, columns: 9 })).toBe(true);
    expect(overlap(block, { row: 9, column: 3, rows: 1, columns: 1 })).toBe(false);
    expect(overlap(block, { row: 4, column: 4, rows: 5, columns: 1 })).toBe(false);
  });
});

describe('notation', () => {
  test('follows the locale', () => {
    expect(notationOf('en-GB')).toEqual(ENGLISH);
    expect(notationOf('es-MX')).toEqual(ENGLISH);
    expect(GERMAN).toEqual({ argument: ';', decimal: ',', column: '\\' });
    expect(notationOf('de-CH')).toEqual({ argument: ';', decimal: '.', column: '\\' });
  });

  test('changes separators and decimals, and neither text nor sheet names', () => {
    const english = `=F('a,b'!A1,0.5,"1.5, or ""2.5""",{1,2.5;3,4},-1.25)`;
    expect(inNotation(english, GERMAN)).toBe(`=F('a,b'!A1;0,5;"1.5, or ""2.5""";{1\\2,5;3\\4};-1,25)`);
    expect(inNotation(english, ENGLISH)).toBe(english);
  });
});

describe('a field', () => {
  test.each([
    ['1200.5', 1200.5, '1200.5'],
    ['-.5', -0.5, '-0.5'],
    ['+3', 3, '3'],
    ['8.5%', 0.085, '8.5%'],
    ['TRUE', true, 'TRUE'],
    ['falsch', false, 'FALSE'],
    ['net 30', 'net 30', '"net 30"'],
    ['"D5"', 'D5', '"D5"'],
    ['say "hi"', 'say "hi"', '"say ""hi"""'],
    ['2025-03-01', '2025-03-01', '"2025-03-01"'],
    ['1,5', '1,5', '"1,5"'],
  ])('%s is a value', (typed, value, formula) =>
    expect(readField(typed, ENGLISH)).toEqual({ kind: 'value', value, formula }),
  );

  test('takes the decimal separator of the locale, and no other', () => {
    expect(readField('0,08', GERMAN)).toEqual({ kind: 'value', value: 0.08, formula: '0.08' });
    expect(readField('1.000', GERMAN)).toEqual({ kind: 'value', value: '1.000', formula: '"1.000"' });
  });

  test('with cells keeps them as they were typed; with blanks it is blank', () => {
    expect(readField(' $D$5:D9 ', ENGLISH)).toMatchObject({ kind: 'cells', formula: '$D$5:D9' });
    expect(readField('  ', ENGLISH)).toEqual({ kind: 'blank' });
  });
});

describe('the formula', () => {
  test('leaves out what is blank at its end, and keeps the places before', () => {
    expect(formulaOf(named('COLLECTION_STAGE'), fields('C3', '', 'D3', '', ''))).toBe('=COLLECTION_STAGE(C3,,D3)');
    expect(formulaOf(named('DAYS_TO_DUE'), fields('C3', ''))).toBe('=DAYS_TO_DUE(C3)');
  });

  test('names an argument that must stand there though it is blank', () => {
    expect(formulaOf(named('EMAIL_LINK'), fields('a@b.example', '', ''))).toBe('=EMAIL_LINK("a@b.example",,)');
  });
});

describe('arguments are filled from the headers', () => {
  const suggested = async (name: string, sheet: string, row: number, selected?: number[]) =>
    suggestArguments(
      named(name),
      await placeOn(new MemoryHost({ Ledger: LEDGER, Notes: [['x']] }), sheet, row, selected),
    );

  test('single cells from the row at hand, ranges from the whole column', async () => {
    expect(await suggested('COLLECTION_STAGE', 'Ledger', 3)).toEqual(['C4', '', 'D4', '', '']);
    expect(await suggested('AGEING_SUMMARY', 'Ledger', 3)).toEqual(['$C$3:$C$5', '$D$3:$D$5', '', '', '', '', '']);
    expect(await suggested('CUSTOMER_STAGE', 'Ledger', 3)).toEqual([
      'B4',
      '$B$3:$B$5',
      '$C$3:$C$5',
      '$D$3:$D$5',
      '',
      '',
    ]);
  });

  test('a header that reads like the argument will do', async () => {
    expect(await suggested('DUE_DATE', 'Ledger', 2)).toEqual(['E3', '', '']);
  });

  test('several selected rows make ranges of these rows', async () => {
    expect(await suggested('DAYS_TO_DUE', 'Ledger', 2, [2, 3])).toEqual(['C3:C4', '']);
    expect(await suggested('INTEREST_STATEMENT', 'Ledger', 2, [2, 3])).toEqual(['D3', 'C3', '', '', '', '']);
  });

  test('on another sheet the ledger is named; in the header row the first data row is taken', async () => {
    expect(await suggested('DAYS_TO_DUE', 'Notes', 0)).toEqual(['Ledger!C3', '']);
    expect(await suggested('DAYS_TO_DUE', 'Ledger', 1)).toEqual(['C3', '']);
  });

  test('without a ledger every field is blank', async () => {
    const place = await placeOn(new MemoryHost({ Notes: [['x']] }), 'Notes', 0);
    expect(suggestArguments(named('DAYS_TO_DUE'), place)).toEqual(['', '']);
  });
});

describe('a trial', () => {
  const host = () => new MemoryHost({ Ledger: LEDGER });

  test('gives what the formula will give, on the cells as they are', async () => {
    const trial = await tryFunction(services(host()), named('DAYS_TO_DUE'), fields('C3', '45890'), at(2, 9));
    expect(trial).toEqual({
      formula: '=DAYS_TO_DUE(C3,45890)',
      missing: [],
      result: 10,
      spill: null,
      inTheWay: '',
      circular: false,
      tooLarge: false,
    });
  });

  test('names what is missing and works nothing out', async () => {
    const trial = await tryFunction(services(host()), named('DSO'), fields('100', '', ''), at(2, 9));
    expect(trial).toMatchObject({ missing: ['credit_sales', 'days'], result: null });
  });

  test('tells where it spills and what stands in the way', async () => {
    const book = host();
    const days = named('DAYS_TO_DUE');
    const free = await tryFunction(services(book), days, fields('C3:C5', '45890'), at(2, 9));
    expect(free).toMatchObject({ result: [[10], [20], [30]], spill: { row: 2, column: 9, rows: 3, columns: 1 } });
    expect(free.inTheWay).toBe('');
    (book.sheets.get('Ledger')?.[4] as Cell[])[9] = 0;
    expect((await tryFunction(services(book), days, fields('C3:C5', ''), at(2, 9))).inTheWay).toBe('J5');
    const replaced = await tryFunction(services(book), days, fields('C3:C5', ''), at(2, 9, '=OLD(C3:C5)'));
    expect(replaced.inTheWay).toBe('');
  });

  test('sees that the result would stand in its own arguments', async () => {
    const days = named('DAYS_TO_DUE');
    expect((await tryFunction(services(host()), days, fields('C3', ''), at(2, 2))).circular).toBe(true);
    expect((await tryFunction(services(host()), days, fields('C3:C5', 'D4'), at(2, 3))).circular).toBe(true);
    const two = new MemoryHost({ Ledger: LEDGER, Other: LEDGER });
    expect((await tryFunction(services(two), days, fields('Other!C3', ''), at(2, 2))).circular).toBe(false);
  });

  test('whole columns keep one shape and fit from the first row only', async () => {
    const book = new MemoryHost({ Ledger: [[45900, 45890], [45910, 45890], [45920]] });
    const whole = fields('A:A', 'B:B');
    const trial = await tryFunction(services(book), named('DAYS_TO_DUE'), whole, at(1, 9));
    expect(trial).toMatchObject({ tooLarge: true });
    const top = await tryFunction(services(book), named('DAYS_TO_DUE'), whole, at(0, 9));
    expect(top.tooLarge).toBe(false);
    expect((top.result as unknown[][]).slice(0, 2)).toEqual([[10], [20]]);
  });

  test('a cell past the used range is blank, as in the sheet', async () => {
    const trial = await tryFunction(services(host()), named('DAYS_TO_DUE'), fields('Z99', ''), at(2, 9));
    expect(trial.result).toBe('');
  });
});

describe('inserting', () => {
  test('goes to the cell that was seen, and nowhere else', async () => {
    const host = new MemoryHost({ Ledger: LEDGER });
    host.active = { sheet: 'Ledger', row: 2, column: 9 };
    expect(await insertFunction(host, '=F(1)', at(2, 9))).toBe(true);
    expect([...host.formulas]).toEqual([['Ledger!J3', '=F(1)']]);
    expect(await insertFunction(host, '=F(2)', at(2, 9))).toBe(false);
    expect(await insertFunction(host, '=F(2)', at(2, 9, '=F(1)'))).toBe(true);
    expect(await insertFunction(host, '=F(3)', at(3, 9))).toBe(false);
    expect([...host.formulas]).toEqual([['Ledger!J3', '=F(2)']]);
  });
});
