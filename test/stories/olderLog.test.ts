import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { LOG_SHEET } from '../../core/log/record';
import { HOSTS, withOwnDays } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

beforeAll(withOwnDays);

/** The log as the first version wrote it: nothing of what it granted, where answers went, whose money it is, or fees. */
const HEAD_OF_FIRST = [
  'Key',
  'Cycle',
  'When UTC',
  'When local',
  'Who',
  'Host',
  'Customer',
  'Invoices',
  'Level',
  'Channel',
  'Address',
  'Subject',
  'Amount',
  'Currency',
  'Template',
  'Template version',
  'State',
  'Updated UTC',
  'Provider id',
  'Error',
  'Hash',
  'Nonce',
];

/** Rows of two runs that were kept from such a log: a courtesy note and a first reminder of N-1, and one of H-1. */
const KEPT: readonly (readonly Cell[])[] = [
  [
    '5f0c1d2e3a4b5c6d',
    1,
    '2026-02-26T09:00:00Z',
    '2026-02-26 09:00',
    'ana.ruiz@hartwell.example',
    'Excel',
    'North',
    'N-1 [1]',
    1,
    'email',
    'ap@north.example',
    'Invoice N-1 falls due on 1 March 2026',
    100,
    'EUR',
    'email 1 en',
    '3',
    'sent',
    '2026-02-26T09:00:02Z',
    'AAMk1',
    '',
    'a1',
    '2026-02-26 n1',
  ],
  [
    '6a0c1d2e3a4b5c6d',
    1,
    '2026-03-02T09:00:00Z',
    '2026-03-02 09:00',
    'ana.ruiz@hartwell.example',
    'Excel',
    'North',
    'N-1 [2]',
    2,
    'email',
    'ap@north.example',
    'Reminder: invoice N-1',
    100,
    'EUR',
    'email 2 en',
    '3',
    'sent',
    '2026-03-02T09:00:02Z',
    'AAMk2',
    '',
    'a2',
    '2026-03-02 n1',
  ],
  [
    '7b0c1d2e3a4b5c6d',
    1,
    '2026-03-02T09:00:00Z',
    '2026-03-02 09:00',
    'ana.ruiz@hartwell.example',
    'Excel',
    'Head',
    'H-1 [2]',
    2,
    'email',
    'ap@head.example',
    'Reminder: invoice H-1',
    100,
    'EUR',
    'email 2 en',
    '3',
    'sent',
    '2026-03-02T09:00:02Z',
    'AAMk3',
    '',
    'a3',
    '2026-03-02 n2',
  ],
];

const sheets = { [LOG_SHEET]: [HEAD_OF_FIRST, ...KEPT] };
const levels = DEFAULT_POLICY.levels.map((step) => ({ ...step, fee: 5 }));

describe.each(HOSTS)('a workbook with a log of the first version, %s', (_name, bookOf) => {
  test('goes on without a jump, with payers, creditors and fees that the log did not know', async () => {
    const rows = [
      [...HEAD, 'Payer', 'Creditor'],
      [...invoiceRow('H-1', '2026-03-01', 100, 'Head'), '', ''],
      [...invoiceRow('N-1', '2026-03-01', 100, 'North'), 'Head', ''],
    ];
    const book = bookOf({ rows, sheets, policy: { levels, law: 'told', unpaidFees: 'carried on', listed: 'open' } });
    expect(await pressed(book, { from: '2026-03-03', to: '2026-03-24' })).toEqual([
      '2026-03-13 H-1@3 + N-1@3 until 2026-03-23',
      '2026-03-24 H-1@4 + N-1@4 until 2026-03-31',
    ]);
    const [head = [], ...log] = (await (await book.on(on('2026-03-25'))).host.readSheet(LOG_SHEET))?.rows ?? [];
    expect(head.slice(0, HEAD_OF_FIRST.length)).toEqual(HEAD_OF_FIRST);
    const told = (name: string): readonly Cell[] => log.map((cells) => cells[head.indexOf(name)] ?? '');
    expect(told('Fees')).toEqual(['', '', '', '2.5; 2.5', '2.5; 2.5']);
    expect(told('Granted until')).toEqual(['', '', '', '2026-03-23', '2026-03-31']);
    // Of the fees before nothing is known: none is carried on from them.
    expect(told('Amount')).toEqual([100, 100, 100, 205, 210]);
  });
});
