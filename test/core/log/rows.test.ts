import { describe, expect, test } from '@jest/globals';
import { columnLetters } from '../../../core/cells/address';
import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import { REMINDER_CHANNELS } from '../../../core/dunning/policy';
import { loadWording } from '../../../core/languages/load';
import { LANGUAGES } from '../../../core/locale/languages';
import { LOG_HEADERS, LOG_SHEET, MESSAGE_STATES } from '../../../core/log/record';
import { readLog } from '../../../core/log/rows';
import { channelWord, noteOf, stateWord } from '../../../core/log/logWords';

type Header = (typeof LOG_HEADERS)[number];

const ROW: Readonly<Record<Header, Cell>> = {
  Key: 'k1',
  Cycle: 1,
  'When UTC': '2025-11-21T13:02:11Z',
  When: '2025-11-21 14:02',
  Who: 'ana@hartwell.example',
  Host: 'Excel',
  Customer: 'Orchard',
  Invoices: 'A-1',
  Claims: 'A-1 [2]',
  Level: '2 Friendly reminder',
  'Level code': 2,
  Channel: 'E-mail',
  'Channel code': 'email',
  To: 'ap@orchard.example',
  Subject: 'Reminder',
  Amount: 100,
  'Curr.': 'EUR',
  Template: 'email 2 en',
  'Template version': '1',
  State: 'Sent',
  'State code': 'sent',
  'Updated UTC': '2025-11-21T13:02:12Z',
  'Provider id': '',
  Note: '',
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
const columnOf = (header: Header): string => columnLetters(LOG_HEADERS.indexOf(header));

describe('a log that somebody changed', () => {
  test.each<readonly [Header, Cell]>([
    ['Key', ''],
    ['Customer', ''],
    ['Customer', ' '],
    ['Customer', { error: '#REF!' }],
    ['When', ''],
    ['When', '21/11/2025 13:02'],
    ['When', '2025-11-21'],
    ['When', '2025-02-30 13:02'],
    ['When', '2025-11-21 25:02'],
    ['When', { error: '#VALUE!' }],
    ['When', 0.5],
    ['When UTC', 'yesterday'],
    ['Updated UTC', ''],
    ['Level code', ''],
    ['Level code', 'two'],
    ['Level code', -1],
    ['Level code', 2.5],
    ['Claims', ''],
    ['Claims', 'A-1'],
    ['State code', 'snet'],
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
    expect(() => read({ 'State code': 'snet' }, 3)).toThrow(
      expect.objectContaining({ cell: `${columnOf('State code')}5` }),
    );
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
    expect(read({ When: day + fraction })[0]?.whenLocal).toBe(local);
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
  expect(read({ 'Level code': '2' })[0]?.level).toBe(2);
});

test('a person’s own notes below the log say nothing', () => {
  const rows: Cell[][] = [
    [...LOG_HEADERS, 'Mine'],
    [...LOG_HEADERS.map((header) => ROW[header]), ''],
    [...LOG_HEADERS.map(() => ''), 'checked by Tom'],
  ];
  expect(readLog({ sheet: LOG_SHEET, top: 0, left: 0, rows })).toHaveLength(1);
});

describe('the columns in words', () => {
  test.each(LANGUAGES)('say what the pane says, %s', async (language) => {
    const { texts } = await loadWording(language);
    const states = MESSAGE_STATES.map((state) => stateWord(state, language));
    expect(new Set(states).size).toBe(states.length);
    expect(stateWord('claimed', language)).toBe(texts.sending.waiting);
    expect(stateWord('unknown', language)).toBe(texts.result.perhapsSent);
    expect(stateWord('failed', language)).toBe(texts.result.notSent);
    for (const channel of REMINDER_CHANNELS)
      expect(channelWord(channel, language)).toBe(texts.channels.titles[channel]);
    // A word is never a code, or one would be taken for the other.
    for (const word of states) expect(MESSAGE_STATES.some((code) => code === word)).toBe(false);
  });

  test('decide nothing, whatever a person makes of them', () => {
    expect(read({ State: 'Not sent', Level: '9 x', Invoices: 'B-9', Channel: 'SMS', Note: 'mine' })).toMatchObject([
      { state: 'sent', level: 2, channel: 'email', invoices: [{ invoice: 'A-1', level: 2, cycle: 1 }] },
    ]);
  });

  test('of a row whose deciding cells were cleared are damage, not nothing', () => {
    const words = ['Invoices', 'Level', 'Channel', 'State'];
    const cleared = LOG_HEADERS.map((header) => (words.includes(header) ? ROW[header] : ''));
    expect(() => readLog({ sheet: LOG_SHEET, top: 0, left: 0, rows: [[...LOG_HEADERS], cleared] })).toThrow(
      expect.objectContaining({ cell: `${columnOf('State code')}2` }),
    );
  });

  test.each(['State code', 'Channel code', 'Level code', 'Claims'] as const)(
    'never stand in for %s where that column is gone',
    (gone) => {
      const headers = LOG_HEADERS.filter((header) => header !== gone);
      const row = headers.map((header) => ROW[header]);
      expect(() => readLog({ sheet: LOG_SHEET, top: 0, left: 0, rows: [headers, row] })).toThrow();
    },
  );
});

test.each([
  ['[dropped] [a: [a: [a: ', '[a: [a: [a:'],
  ['[dropped] It went. [lost: x%5by; z] Then [no tag and [b-c] end', 'It went. Then [no tag and end'],
  ['[dropped]', ''],
  ['no failure [at: all]', 'no failure [at: all]'],
])('the note of %j is %j', (error, note) => {
  expect(noteOf(error)).toBe(note);
});
