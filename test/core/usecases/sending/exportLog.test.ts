import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import { LOG_HEADERS, LOG_SHEET, type LogRecord } from '../../../../core/log/record';
import { DamagedLogError, writeRecord } from '../../../../core/log/rows';
import { csvOf, exportLog } from '../../../../core/usecases/sending/exportLog';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';

const RECORD: LogRecord = {
  key: 'k1',
  cycle: 1,
  whenUtc: '2025-11-21T13:02:11Z',
  whenLocal: '2025-11-21 14:02',
  who: 'ana.ruiz@hartwell.example',
  host: 'test',
  customer: '=HYPERLINK("http://x","y")',
  invoices: [{ invoice: 'OH-2207', level: 6, cycle: 1 }],
  level: 6,
  channel: 'sms',
  address: '+34600111222',
  subject: 'Last demand, "final"\r\nsecond line',
  amount: -60.5,
  currency: 'EUR',
  template: 'en-sms-6',
  templateVersion: '1',
  state: 'sent',
  updatedUtc: '2025-11-21T13:02:12Z',
  providerId: 'p1',
  error: '',
  hash: 'h1',
  nonce: 'n1',
};

/** Reads comma-separated values by the grammar of RFC 4180. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"'));
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    if (field.lastIndex === text.length) return rows;
  }
  throw new Error(`not RFC 4180 after ${rows.length} rows`);
}

const ENGLISH = { argument: ',', decimal: '.' } as const;
const GERMAN = { argument: ';', decimal: ',' } as const;

describe('one field', () => {
  test.each<[Cell, string]>([
    ['plain', 'plain'],
    ['a,b', 'a,b'],
    ['say "hi"', 'say ""hi""'],
    ['two\nlines', 'two\nlines'],
    [' spaced', ' spaced'],
    ['=1+1', "'=1+1"],
    ['+34600', "'+34600"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', "'\r'=1"],
    [' \tx', "' \tx"],
    ['\u3000\rx', "'\u3000\rx"],
    ['\u3000=1', "\u3000'=1"],
    ['\u2009+1', "\u2009'+1"],
    ['\u00a0-1', "\u00a0'-1"],
    ['\u200b@a', "\u200b'@a"],
    ['\ufeff \u2060=1', "\ufeff \u2060'=1"],
    ['\u3164=1', "\u3164'=1"],
    ['a =1', "a '=1"],
    ['Alder - Beech + Co', 'Alder - Beech + Co'],
    ['Alder -', 'Alder -'],
    ['a - =1', "a - '=1"],
    ['a -1', "a '-1"],
    ['- a', "'- a"],
    ['a; - b', "a; '- b"],
    ['a\u2003=1', "a\u2003'=1"],
    ['a "=1"', 'a ""\'=1""'],
    ['a\u3000\uff1d1', "a\u3000'\uff1d1"],
    ['a\uff1b=1', "a\uff1b'=1"],
    ['a\u0085=1\u2028=2', "a\u0085'=1\u2028'=2"],
    ['AAMkAD-_+/w==', 'AAMkAD-_+/w=='],
    ['Jean-Luc', 'Jean-Luc'],
    ['ap@alder.example', 'ap@alder.example'],
    ['＝1+1', "'＝1+1"],
    ['  =1', "  '=1"],
    ['a;=1+1', "a;'=1+1"],
    ['a\t=1+1', "a\t'=1+1"],
    ['a, "=1+1"', 'a, ""\'=1+1""'],
    ['a|@x', "a|'@x"],
    ['a=1', 'a=1'],
    ['1-2', '1-2'],
    [-60.5, '-60.5'],
    [0, '0'],
    [null, ''],
    ['', ''],
    [true, 'true'],
    [{ error: '#N/A' }, '#N/A'],
  ])('%p is written %p', (cell, expected) => {
    expect(csvOf([[cell]], ENGLISH)).toBe(`"${expected}"\r\n`);
  });

  test('lists and decimals are written as the locale writes them', () => {
    expect(csvOf([['a', -60.5, 'b;c']], GERMAN)).toBe('"a";"-60,5";"b;c"\r\n');
  });

  /** The fields of a spreadsheet that parts lists by another separator, which reads quotation marks as best it can. */
  const cutAt = (text: string, separator: string): string[] => text.split(new RegExp(`[${separator}\\r\\n]`));

  const BLANKS = [' ', '\u00a0', '\u3000', '\u2009', '\u202f', '\u2003', '\u1680', '\u205f', '\u2028', '\u0085'];

  test.each([',', ';', '\t', '|', ...BLANKS])('no piece runs as a formula, wherever it is cut: %j', (separator) => {
    const hostile = ['=1', '+1', '-1', '@a', '＝1', '"=1', ' =1'].flatMap((formula) =>
      [',', ';', '\t', '|', '\n', '\r\n', '; ', ';"', ...BLANKS, '\u200b', '\ufeff', '\u3164'].map(
        (before) => `x${before}${formula}`,
      ),
    );
    for (const notation of [ENGLISH, GERMAN]) {
      for (const piece of cutAt(csvOf([hostile], notation), separator))
        expect(piece).not.toMatch(/^[\s"\u0085\u200b\u3164]*[=+\-@＝＋－＠]/);
    }
  });
});

describe('the log as a file', () => {
  const services = (rows: Cell[][]) => servicesOn(new MemoryHost(rows.length === 0 ? {} : { [LOG_SHEET]: rows }));

  test('holds every column, readable by the grammar, with the mark of its encoding', async () => {
    const exported = await exportLog(services([[...LOG_HEADERS], writeRecord(RECORD), writeRecord(RECORD)]));
    expect(exported).toMatchObject({ name: 'Collections Log 2025-11-21.csv', messages: 2 });
    expect(exported?.text.charCodeAt(0)).toBe(0xfeff);
    const [head, first, second, ...rest] = parsed(exported?.text.slice(1) ?? '');
    expect(head).toEqual([...LOG_HEADERS]);
    expect(second).toEqual(first);
    expect(rest).toEqual([]);
    const cell = (header: (typeof LOG_HEADERS)[number]) => first?.[LOG_HEADERS.indexOf(header)];
    expect(cell('Customer')).toBe(`'${RECORD.customer}`);
    expect(cell('To')).toBe("'+34600111222");
    expect(cell('Subject')).toBe(RECORD.subject);
    expect(cell('Amount')).toBe('-60.5');
    expect(cell('Invoices')).toBe('OH-2207');
    expect(cell('Claims')).toBe('OH-2207 [6]');
  });

  test('there is none before the first reminder', async () => {
    expect(await exportLog(services([]))).toBeNull();
    expect(await exportLog(services([[...LOG_HEADERS]]))).toBeNull();
  });

  test('a damaged log is named, not exported', async () => {
    const bad = writeRecord(RECORD);
    bad[LOG_HEADERS.indexOf('State code')] = 'snet';
    await expect(exportLog(services([[...LOG_HEADERS], bad]))).rejects.toBeInstanceOf(DamagedLogError);
  });
});
