import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../core/cells/cell';
import { parseCsv, separatorOf } from '../../../core/ledger/csv';
import type { Columns } from '../../../core/ledger/columns';
import { currencyReader } from '../../../core/ledger/currencies';
import { isDateFormat } from '../../../core/ledger/grid';
import { plainText } from '../../../core/ledger/plainText';
import { headerCurrency } from '../../../core/ledger/roleRules';
import { isTotalLabel, remarkIn } from '../../../core/ledger/words';
import { readWhole } from '../../../core/ledger/ledger';
import { LOG_HEADERS } from '../../../core/log/record';
import { readLog, writeRecord } from '../../../core/log/rows';
import { growsTooFast, HOSTILE_BITS } from '../../support/growth';
import { gridFrom, reading } from '../../support/ledgers';
import { logRecord } from '../../support/logRecords';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Phone', 'Due date', 'Open amount', 'Currency', 'Status', 'Notes'];
const ROW: readonly Cell[] = [
  'A-1',
  'Alder',
  'ap@alder.example',
  '+44 20 7946 0000',
  45972,
  100,
  'EUR',
  'open',
  'rang',
];

/** The currency of an amount whose number format is such a text. */
function currencyOfFormat(format: string): unknown {
  const grid = { sheet: 'Receivables', top: 0, left: 0, rows: [[100]], looks: [[{ format }]] };
  return currencyReader(grid, ['Amount'], { of: {} } as unknown as Columns, 0, undefined)(0);
}

const PARSERS: readonly (readonly [name: string, parse: (text: string) => unknown])[] = [
  ['plainText', plainText],
  ['isDateFormat', isDateFormat],
  ['headerCurrency', headerCurrency],
  ['isTotalLabel', isTotalLabel],
  ['remarkIn', remarkIn],
  ['separatorOf', separatorOf],
  ['the currency of a number format', currencyOfFormat],
  ['parseCsv', parseCsv],
];

/** What number formats are made of, again and again without an end. */
const FORMAT_BITS = ['[$', '[$-', '[$a', '[$a-', '[$a-f', '[$a-f]', '"a', '"abcd', '[$ ', 'R$', '#,##0 [$'];

describe('a text eight times as long takes about eight times as long', () => {
  test('a number format', () => {
    expect(FORMAT_BITS.flatMap((bit) => growsTooFast(currencyOfFormat, bit) ?? [])).toEqual([]);
    expect(FORMAT_BITS.flatMap((bit) => growsTooFast(isDateFormat, bit) ?? [])).toEqual([]);
  });

  test.each(PARSERS)('%s', (_, parse) => {
    expect(HOSTILE_BITS.flatMap((bit) => growsTooFast(parse, bit) ?? [])).toEqual([]);
  });

  test.each(HEADERS.map((header, column) => [header, column] as const))(
    'a ledger with such a text as the header %s, or below it',
    (_, column) => {
      const put = (row: readonly Cell[], text: string): Cell[] => row.map((cell, i) => (i === column ? text : cell));
      const read = (rows: Cell[][]): unknown => readWhole({ sheet: 'Receivables', top: 0, left: 0, rows });
      const wrong = HOSTILE_BITS.flatMap((bit) => [
        growsTooFast((text) => read([put(HEADERS, text), [...ROW], [...ROW]]), bit) ?? [],
        growsTooFast((text) => read([[...HEADERS], put(ROW, text), [...ROW]]), bit) ?? [],
      ]);
      expect(wrong.flat()).toEqual([]);
    },
  );
});

describe('marks stacked on one letter', () => {
  const whole = (name: string): unknown => reading(gridFrom([HEADERS, put(name)])).rows.map(({ customer }) => customer);
  const put = (name: string): Cell[] => ROW.map((cell, i) => (i === 1 ? name : cell));

  test('are shown up to the thirtieth', () => {
    expect(whole(`Ze\u0301${'\u0301'.repeat(32_000)}a`)).toEqual([`Ze${'\u0301'.repeat(30)}a`]);
    expect(whole('e\u0302\u0301'.repeat(200))).toEqual(['e\u0302\u0301'.repeat(200)]);
  });

  test('a log does not bring them back', () => {
    const stacked = `Z${'\u0301'.repeat(32_000)}`;
    const record = logRecord({ customer: stacked, subject: stacked });
    const [read] = readLog({ sheet: 'Log', top: 0, left: 0, rows: [[...LOG_HEADERS], writeRecord(record)] });
    expect([read?.customer.length, read?.subject.length]).toEqual([31, 31]);
  });
});
