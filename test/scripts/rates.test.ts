import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bankRate } from '../../core/interest/law/rates/bankRate';
import { germanBaseRate } from '../../core/interest/law/rates/germanBaseRate';
import { LAWS } from '../../core/interest/law/laws';
import { parseCsv } from '../../scripts/rates/csv';
import { extend, rewritten } from '../../scripts/rates/extend';
import { TABLES } from '../../scripts/rates/tables';

const bank = (...lines: string[]): string => ['effective_from,rate_pct,source', ...lines].join('\n');
const base = (...lines: string[]): string => ['effective_from,basiszinssatz_pct,source', ...lines].join('\n');

test('reads quoted fields with commas, quotes and line breaks', () => {
  expect(parseCsv('a,b\r\n"x, ""y""","1\n2"\n,z\n')).toEqual([
    ['a', 'b'],
    ['x, "y"', '1\n2'],
    ['', 'z'],
  ]);
});

describe('adding official rates', () => {
  const next = '2099-02-05,4.125,Bank of England notice';

  test('a new change is added, and the table covered to its day or to the day given', () => {
    expect(extend(bank(next))).toMatchObject({ added: ['2099-02-05 4.125'], coveredTo: '2099-02-05', agreed: 0 });
    expect(extend(bank(next), '2099-06-30').coveredTo).toBe('2099-06-30');
    expect(extend(bank(next)).rows.slice(0, -1)).toEqual(bankRate.rows.trim().split('\n'));
  });

  test('rows that agree add nothing', () => {
    const { added, agreed, coveredTo } = extend(bank('2016-08-04,0.25,x', '2017-11-02,0.5,x'));
    expect({ added, agreed, coveredTo }).toEqual({ added: [], agreed: 2, coveredTo: bankRate.coveredTo });
  });

  test('a half-year that goes on from the last is added and covers its half-year', () => {
    const [year = ''] = germanBaseRate.coveredTo.split('-');
    const first = germanBaseRate.coveredTo.endsWith('12-31') ? `${Number(year) + 1}-01-01` : `${year}-07-01`;
    const last = first.endsWith('01-01') ? first.replace('01-01', '06-30') : first.replace('07-01', '12-31');
    expect(extend(base(`${first},1.5,x`))).toMatchObject({ added: [`${first} 1.5`], coveredTo: last });
  });

  test.each([
    ['a rate that differs', bank('2016-08-04,0.3,x'), 'On 2016-08-04 the file has 0.3 % and the table 0.25 %'],
    ['a change left out', bank('2016-08-04,0.25,x', '2018-08-02,0.75,x'), 'On 2017-11-02 the file has 0.25 %'],
    ['dates that fall', bank('2017-11-02,0.5,x', '2016-08-04,0.25,x'), '2016-08-04 follows 2017-11-02'],
    ['a decimal comma', bank('2099-02-05,"4,125",x'), 'rate_pct "4,125"; expected a percentage'],
    ['a fraction of the day', bank('5 Feb 2099,4,x'), 'effective_from is "5 Feb 2099"; expected YYYY-MM-DD'],
    ['no source', bank('2099-02-05,4.125,'), '2099-02-05 has no source'],
    ['a half-year left out', base('2099-01-01,1.5,x'), 'expected the next half-year'],
    ['an unknown table', 'date,rate\n2099-02-05,4', "The file's first line names no table"],
  ])('%s is refused', (_what, csv, message) => {
    expect(() => extend(csv)).toThrow(message);
  });

  test('a day of coverage before what is known is refused', () => {
    expect(() => extend(bank(next), '2099-02-04')).toThrow('--covered-to 2099-02-04 lies before 2099-02-05');
    expect(() => extend(base('2016-07-01,-0.88,x'), '2099-12-31')).toThrow('--covered-to goes with');
  });

  test('the reference for readers names every law and table, with the day each was checked', () => {
    const docs = readFileSync(join(__dirname, '../../docs/statutory-interest.md'), 'utf8');
    const cells = (text: string, name: string): string[] =>
      (text.split('\n').find((line) => line.split('|')[1]?.trim() === name) ?? '')
        .split('|')
        .map((cell) => cell.trim());
    for (const [name, law] of Object.entries(LAWS)) {
      const row = cells(docs, `${name}, ${law.docs.country}`);
      expect(row[7]).toBe(law.checked);
      expect(row[4]).toContain(law.since);
      expect(cells(docs, name)[2]).toBe(law.docs.standing);
    }
    for (const { series } of TABLES) {
      expect(cells(docs, series.name).slice(3, 6)).toEqual([series.coveredTo, series.checked, series.docs.standing]);
    }
  });

  test('only the rows and the two days of a table file change', () => {
    const file = join(__dirname, '../../core/interest/law/rates/bankRate.ts');
    const before = readFileSync(file, 'utf8');
    const after = rewritten(before, extend(bank(next)), '2099-02-06');
    expect(after).toContain("checked: '2099-02-06'");
    expect(after).toContain("coveredTo: '2099-02-05'");
    expect(after).toContain('\n2099-02-05 4.125\n`');
    expect(rewritten(after, { ...extend(bank('2016-08-04,0.25,x')) }, bankRate.checked)).toBe(before);
  });

  test('the command shows what it would change, and changes nothing unless told to', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rates-')), 'bank.csv');
    writeFileSync(file, bank(next));
    const before = readFileSync(join(__dirname, '../../core/interest/law/rates/bankRate.ts'), 'utf8');
    const root = join(__dirname, '../..');
    const run = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/rates.ts', file], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(run.stdout).toContain('+ 2099-02-05 4.125 %');
    expect(run.stdout).toContain('Nothing was changed');
    expect(run.status).toBe(0);
    expect(readFileSync(join(__dirname, '../../core/interest/law/rates/bankRate.ts'), 'utf8')).toBe(before);
  });
});
