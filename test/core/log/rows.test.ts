import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import { LOG_HEADERS, LOG_SHEET } from '../../../core/log/record';
import { readLog } from '../../../core/log/rows';

type Header = (typeof LOG_HEADERS)[number];

const ROW: Readonly<Record<Header, Cell>> = {
  Key: 'k1',
  Cycle: 1,
  'When UTC': '2025-11-21T13:02:11Z',
  'When local': '2025-11-21 14:02',
  Who: 'ana@hartwell.example',
  Host: 'Excel',
  Customer: 'Orchard',
  Invoices: 'A-1 [2]',
  Level: 2,
  Channel: 'email',
  Address: 'ap@orchard.example',
  Subject: 'Reminder',
  Amount: 100,
  Currency: 'EUR',
  Template: 'email 2 en',
  'Template version': '1',
  State: 'sent',
  'Updated UTC': '2025-11-21T13:02:12Z',
  'Provider id': '',
  Error: '',
  Hash: 'h',
  Nonce: 'n1',
  'Reply-To': 'ar@hartwell.example',
  'Payment to': 'none',
  'Granted until': '2025-12-01',
  Creditor: 'main',
  Fees: '',
};

const read = (changed: Partial<Record<Header, Cell>>, top = 0) => {
  const row = LOG_HEADERS.map((header) => ({ ...ROW, ...changed })[header]);
  return readLog({ sheet: LOG_SHEET, top, left: 0, rows: [[...LOG_HEADERS], row] });
};
const columnOf = (header: Header): string => String.fromCharCode(65 + LOG_HEADERS.indexOf(header));

describe('a log that somebody changed', () => {
  test.each<readonly [Header, Cell]>([
    ['Key', ''],
    ['Customer', ''],
    ['Customer', ' '],
    ['Customer', { error: '#REF!' }],
    ['When local', ''],
    ['When local', '21/11/2025 13:02'],
    ['When local', '2025-11-21'],
    ['When local', '2025-02-30 13:02'],
    ['When local', '2025-11-21 25:02'],
    ['When local', { error: '#VALUE!' }],
    ['When local', 0.5],
    ['When UTC', 'yesterday'],
    ['Updated UTC', ''],
    ['Level', ''],
    ['Level', 'two'],
    ['Level', -1],
    ['Level', 2.5],
    ['Invoices', ''],
    ['Invoices', 'A-1'],
    ['State', 'snet'],
    ['Amount', '100'],
    ['Amount', '1.234,50 EUR'],
    ['Amount', true],
    ['Amount', { error: '#REF!' }],
    ['Nonce', ''],
  ])('%s %j is named by its cell', (header, cell) => {
    expect(() => read({ [header]: cell })).toThrow(expect.objectContaining({ cell: `${columnOf(header)}2` }));
  });

  test('a header that is gone is named, also where no message stands below', () => {
    const headers = LOG_HEADERS.filter((header) => header !== 'Nonce');
    expect(() => readLog({ sheet: LOG_SHEET, top: 0, left: 0, rows: [[...headers]] })).toThrow(/Nonce/);
  });

  test('the cell is named where the sheet does not begin at A1', () => {
    expect(() => read({ State: 'snet' }, 3)).toThrow(expect.objectContaining({ cell: `${columnOf('State')}5` }));
  });
});

describe('times that a spreadsheet turned into dates', () => {
  const day = dayOfIso('2025-11-21') ?? 0;

  test.each([
    [(14 * 60 + 2) / 1440, '2025-11-21 14:02'],
    // Binary fractions fall a little short, or beyond.
    [0.5847222222, '2025-11-21 14:02'],
    [0.58472222223, '2025-11-21 14:02'],
    [0, '2025-11-21 00:00'],
    [0.99999, '2025-11-22 00:00'],
  ])('%d is read back as it was', (fraction, local) => {
    expect(read({ 'When local': day + fraction })[0]?.whenLocal).toBe(local);
  });

  test('moments in UTC keep their seconds', () => {
    const serial = day + (13 * 3600 + 2 * 60 + 11) / 86_400;
    expect(read({ 'When UTC': serial, 'Updated UTC': serial })[0]).toMatchObject({
      whenUtc: '2025-11-21T13:02:11Z',
      updatedUtc: '2025-11-21T13:02:11Z',
    });
  });
});

test('numbers kept as text count', () => {
  expect(read({ Level: '2' })[0]?.level).toBe(2);
});

test('a person’s own notes below the log say nothing', () => {
  const rows: Cell[][] = [
    [...LOG_HEADERS, 'Mine'],
    [...LOG_HEADERS.map((header) => ROW[header]), ''],
    [...LOG_HEADERS.map(() => ''), 'checked by Tom'],
  ];
  expect(readLog({ sheet: LOG_SHEET, top: 0, left: 0, rows })).toHaveLength(1);
});
