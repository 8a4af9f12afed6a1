import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bankRate } from '../../core/interest/law/rates/bankRate';
import { dayOfIso, isoOf } from '../../core/calendar/civil';
import { refinancingRate } from '../../core/interest/law/rates/refinancingRate';
import { polishReferenceRate } from '../../core/interest/law/rates/polishReferenceRate';
import { germanBaseRate } from '../../core/interest/law/rates/germanBaseRate';
import { LAWS } from '../../core/interest/law/laws';
import { seriesRows } from '../../core/interest/law/rateSeries';
import { parseCsv } from '../../scripts/rates/csv';
import { extend, rewritten } from '../../scripts/rates/extend';
import { extendBy } from '../../scripts/rates/official';
import { TABLES } from '../../scripts/rates/tables';

const compactRates = createRequire(__filename)('../../scripts/build/compactRates.cjs') as (source: string) => string;
const bank = (...lines: string[]): string => ['effective_from,rate_pct,source', ...lines].join('\n');
const base = (...lines: string[]): string => ['effective_from,basiszinssatz_pct,source', ...lines].join('\n');

test('tables as the build writes them for Excel say the same, in far fewer characters', () => {
  for (const { series } of TABLES) {
    const source = `{ older: \`${series.older ?? ''}\`, rows: \`${series.rows}\` }`;
    const [, older = '', rows = ''] =
      /older: ['`]([^'`]*)['`], rows: ['`]([^'`]*)['`]/.exec(compactRates(source)) ?? [];
    const compact = { ...series, older, rows };
    expect(seriesRows(compact)).toEqual(seriesRows(series));
    if (series.rows.length > 100) expect(rows.length).toBeLessThan(series.rows.length * 0.7);
  }
});

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

// Made by hand after the shapes that docs/statutory-interest.md describes; rates after 2026 are invented.
describe('files as their publishers hand them out', () => {
  const nextDay = (iso: string): string => isoOf((dayOfIso(iso) ?? 0) + 1);
  const rateOf = (rows: string): number => Number(rows.trim().split('\n').pop()?.slice(11));

  describe('European Central Bank', () => {
    const HEAD =
      'KEY,FREQ,REF_AREA,CURRENCY,PROVIDER_FM,INSTRUMENT_FM,PROVIDER_FM_ID,DATA_TYPE_FM,TIME_PERIOD,OBS_VALUE,OBS_STATUS';
    const row = (date: string, value: string): string =>
      `FM.D.U2.EUR.4F.KR.MRR_FR.LEV,D,U2,EUR,4F,KR,MRR_FR,LEV,${date},${value},A`;
    const { coveredTo, rows } = refinancingRate;
    const now = String(rateOf(rows));

    test('a value a day becomes its changes, and the table is covered to the last day', () => {
      const file = [
        HEAD,
        row(coveredTo, now),
        row(nextDay(coveredTo), now),
        row('2099-02-11', '2.65'),
        row('2099-03-31', '2.65'),
      ];
      expect(extendBy(file.join('\n'))).toMatchObject({
        table: { series: { name: 'ECB main refinancing rate' } },
        added: ['2099-02-11 2.65'],
        coveredTo: '2099-03-31',
      });
    });

    test('the portal’s own file, quoted, with a mark of its encoding', () => {
      const head =
        '"DATE","TIME PERIOD","Main refinancing operations - fixed rate tenders (FM.D.U2.EUR.4F.KR.MRR_FR.LEV)"';
      const file = `\uFEFF${[head, `"${coveredTo}","${coveredTo}","${now}"`, '"2099-02-11","11 Feb 2099","1.9"'].join('\r\n')}`;
      expect(extendBy(file).added).toEqual(['2099-02-11 1.9']);
    });

    test.each([
      ['a file that begins after the table’s end', [row('2099-02-11', '2.65')], 'days between are missing'],
      ['a rate that the table has otherwise', [row('2024-09-18', '3.5')], 'On 2024-09-18 the file has 3.5 %'],
      ['a day that is none', [row('11 Feb 2099', '2.65')], 'has the date "11 Feb 2099"'],
      ['a value that is none', [row(coveredTo, 'n/a')], 'has the value "n/a"'],
      ['one day twice', [row(coveredTo, now), row(coveredTo, '9')], `% and `],
      ['no rows', [], 'holds no rate'],
    ])('%s is refused', (_what, lines, message) => {
      const marked = [HEAD, ...lines, row(coveredTo, '.')];
      expect(() => extendBy(marked.join('\n'))).toThrow(message);
    });
  });

  test('Bank of England: IUDBEDR, a value a working day', () => {
    const { coveredTo, rows } = bankRate;
    const day = (iso: string): string => {
      const [year, month, date] = iso.split('-');
      return `${date} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(month) - 1]} ${year}`;
    };
    const file = ['DATE,IUDBEDR', `${day(coveredTo)},${rateOf(rows)}`, '05 Feb 2099,3.5', '31 Mar 2099,3.50', ''].join(
      '\n',
    );
    expect(extendBy(file)).toMatchObject({ added: ['2099-02-05 3.5'], coveredTo: '2099-03-31' });
  });

  test('Bank of England: the page of changes, newest first, years of two figures', () => {
    const file = ['Date Changed,Rate', '05 Feb 69,3.50', '18 Dec 25,3.75', '07 Aug 25,4.00', '08 Oct 90,13.88'];
    expect(() => extendBy(file.slice(0, 1).join('\n'))).toThrow('holds no rate');
    // Changes left out between 1990 and 2025 contradict the table.
    expect(() => extendBy(file.join('\n'))).toThrow(/the file has 13.88 % and the table/);
    const { added, agreed, coveredTo } = extendBy(file.slice(0, 4).join('\n'));
    expect({ added, agreed, coveredTo }).toEqual({ added: ['2069-02-05 3.5'], agreed: 2, coveredTo: '2069-02-05' });
  });

  test('Bundesbank: a value a month, of which January and July count', () => {
    const head = 'DATAFLOW;BBK_STD_FREQ;TIME_PERIOD;OBS_VALUE;BBK_ID;BBK_UNIT';
    const row = (month: string, value: string): string =>
      `BBK:BBIN1(1.0);M;${month};${value};M.DE.BBK.BBKBAS2.EUR.ME;PROZENT`;
    const [year = '', month = ''] = germanBaseRate.coveredTo.split('-');
    const [first, end] =
      month === '12' ? [`${Number(year) + 1}-01`, `${Number(year) + 1}-06-30`] : [`${year}-07`, `${year}-12-31`];
    const second = first.replace(/-01$/, '-02').replace(/-07$/, '-08');
    const file = [head, row('2026-07', '1.52'), row('2026-08', '1.52'), row(first, '1,27'), row(second, '1,27')].join(
      '\n',
    );
    expect(extendBy(`\uFEFF${file}`)).toMatchObject({ added: [`${first}-01 1.27`], coveredTo: end, agreed: 1 });
    expect(() => extendBy(`${head}\n${row('2098-07', '1.52')}`)).toThrow('days between are missing');
  });

  describe('Narodowy Bank Polski: the archive in XML, a change an entry', () => {
    const entry = (date: string, rate: string): string =>
      `<pozycje obowiazuje_od="${date}">
        <pozycja id="lom" oprocentowanie="99,00" /><pozycja id="ref" oprocentowanie="${rate}" />
      </pozycje>`;
    // Changes that the press told; the later ones are invented.
    const CHANGES = [
      entry('2015-03-05', '1,50'),
      entry('2020-03-18', '1,00'),
      entry('2020-05-29', '0,10'),
      entry('2021-12-09', '1,75'),
      entry('2022-06-09', '6,00'),
      entry('2022-09-08', '6,75'),
      entry('2023-10-05', '5,75'),
      entry('2025-05-08', '5,25'),
      entry('2025-12-04', '4,00'),
      entry('2026-03-05', '3,75'),
    ];
    const archive = (...changes: string[]): string =>
      `<?xml version="1.0" encoding="utf-8"?>\n<stopy_procentowe_archiwum data_publikacji="2015-03-04">${changes.join('\n')}</stopy_procentowe_archiwum>`;
    const [next, end] = ((): [string, string] => {
      const from = nextDay(polishReferenceRate.coveredTo);
      return [from, from.endsWith('-01-01') ? from.replace('-01-01', '-06-30') : from.replace('-07-01', '-12-31')];
    })();

    test('gives the rate of each 1 January and 1 July up to the day it was fetched', () => {
      const file = archive(...CHANGES, entry(next, '2,25'));
      expect(extendBy(file, next)).toMatchObject({ added: [`${next} 2.25`], coveredTo: end });
      // Fetched a day earlier, the new half-year is not known.
      const { added, coveredTo } = extendBy(archive(...CHANGES), polishReferenceRate.coveredTo);
      expect({ added, coveredTo }).toEqual({ added: [], coveredTo: polishReferenceRate.coveredTo });
    });

    test.each([
      ['no day of fetching', archive(...CHANGES), undefined, 'add --covered-to'],
      ['a day before its newest entry', archive(...CHANGES), '2026-03-04', 'lies before 2026-03-05'],
      [
        'an entry without the reference rate',
        archive('<pozycje obowiazuje_od="2026-03-05"></pozycje>'),
        next,
        'has no reference rate',
      ],
      ['a rate that is none', archive(entry('2026-03-05', 'brak')), next, 'has the value "brak"'],
      ['a day that is none', archive(entry('5.3.2026', '3,75')), next, 'has the date "5.3.2026"'],
      ['no entries', archive(), next, 'holds no entry'],
      [
        'a rate the table has otherwise',
        archive(...CHANGES.slice(1), entry('2015-03-05', '2,50')),
        next,
        'On 2020-01-01 the file has 2.5 %',
      ],
      [
        'a beginning after the table’s end',
        archive(entry('2098-03-05', '3,75')),
        '2099-07-01',
        'days between are missing',
      ],
      ['one that is cut off', archive(...CHANGES).slice(0, -200), '2026-03-04', 'is cut off before its end'],
    ])('%s is refused', (_what, file, fetched, message) => {
      expect(() => extendBy(file, fetched)).toThrow(message);
    });
  });

  test('a file in the table’s own shape is taken as before', () => {
    expect(extendBy(bank('2099-02-05,4.125,notice')).added).toEqual(['2099-02-05 4.125']);
    expect(() => extendBy('date,rate\n2099-02-05,4')).toThrow("The file's first line names no table");
  });
});
