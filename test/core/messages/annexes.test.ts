import { describe, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import jsQR from 'jsqr';
import { dayOfIso } from '../../../core/calendar/civil';
import { DEFAULT_POLICY, type Policy } from '../../../core/dunning/policy';
import { epcPayload, qrTable } from '../../../core/messages/epcQr';
import { NEVER_SETTLED } from '../../../core/log/history';
import { historyOf } from '../../../core/log/history';
import { ibanOf, isBic } from '../../../core/addresses/iban';
import { planReminders } from '../../../core/reminders/planning';
import { templateBook } from '../../../core/messages/templateBook';
import { WORDINGS } from '../../support/words';
import type { PlannedMessage } from '../../../core/messages/message';
import { readLedger } from '../../../core/ledger/ledger';
import { recogniseColumns } from '../../../core/ledger/recognise';

const TRANSFER = {
  name: 'Hartwell Supplies Ltd',
  iban: 'DE89 3704 0044 0532 0130 00',
  bic: 'COBADEFFXXX',
  amount: 150.5,
  remittance: 'A-1 A-2',
};

/** Reads the code from the cells of the table, as a phone would from the screen. */
function scanned(html: string): string | undefined {
  const { document } = new JSDOM(html).window;
  const rows = [...document.querySelectorAll('tr')];
  const size = rows.length;
  const scale = 4;
  const pixels = new Uint8ClampedArray(size * scale * size * scale * 4).fill(255);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.querySelectorAll('td')) {
      const dark = cell.style.background.includes('0, 0, 0') || cell.style.background.includes('#000');
      for (let i = 0; i < cell.colSpan; i++, x++) {
        if (!dark) continue;
        for (let py = 0; py < scale; py++) {
          for (let px = 0; px < scale; px++) {
            const at = ((y * scale + py) * size * scale + x * scale + px) * 4;
            pixels.fill(0, at, at + 3);
          }
        }
      }
    }
    expect(x).toBe(size);
  });
  return jsQR(pixels, size * scale, size * scale)?.data;
}

describe('the code for banking apps', () => {
  test('holds what EPC069-12 asks for, and can be scanned', () => {
    const payload = epcPayload(TRANSFER) ?? '';
    expect(payload.split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      'COBADEFFXXX',
      'Hartwell Supplies Ltd',
      'DE89370400440532013000',
      'EUR150.50',
      '',
      '',
      'A-1 A-2',
    ]);
    expect(scanned(qrTable(payload, 'Scan'))).toBe(payload);
  });

  test.each([
    ['a wrong check digit', { iban: 'DE88 3704 0044 0532 0130 00' }],
    ['no name', { name: ' ' }],
    ['a wrong BIC', { bic: 'COBA' }],
    ['nothing to pay', { amount: 0 }],
    ['more than the scheme takes', { amount: 1_000_000_000 }],
  ])('there is none with %s', (_what, change) => {
    expect(epcPayload({ ...TRANSFER, ...change })).toBeUndefined();
  });

  test('a line break in a name makes no new field', () => {
    expect(epcPayload({ ...TRANSFER, name: 'Hartwell\nDE00' })?.split('\n')[5]).toBe('Hartwell DE00');
  });

  test('IBAN and BIC are checked', () => {
    expect(ibanOf('gb82 west 1234 5698 7654 32')).toBe('GB82WEST12345698765432');
    expect(ibanOf('GB82 WEST 1234 5698 7654 33')).toBeUndefined();
    expect(['DEUTDEFF', 'DEUTDEFF500', 'DEUTDEFF50', 'deutdeff'].map(isBic)).toEqual([true, true, false, false]);
  });
});

function message(policy: Policy, lastLevel = 3): PlannedMessage {
  const due = dayOfIso('2025-10-01') ?? 0;
  const rows = [
    ['Invoice', 'Customer', 'Email', 'Due date', 'Open amount', 'Currency', 'Language', 'Last level'],
    ['A-1', 'Orchard', 'ap@orchard.example', due, 1000, 'EUR', 'en', lastLevel],
    ['A-2', 'Orchard', 'ap@orchard.example', due - 100, 500.5, 'EUR', 'en', lastLevel],
  ];
  const mapping = recogniseColumns({ sheet: 'R', top: 0, left: 0, rows });
  const ledger = readLedger(
    rows.map((cells, row) => ({ row, cells })),
    0,
    mapping,
  );
  const asOf = dayOfIso('2025-11-21') ?? 0;
  const book = templateBook(WORDINGS);
  const history = historyOf([], NEVER_SETTLED);
  const [only] = planReminders({ rows: ledger, mapping, history, asOf, policy, book }).messages;
  if (only === undefined) throw new Error('expected a message');
  return only;
}

const figures = (text: string): number => Number(text.replace(/[^0-9.]/g, ''));

describe('a message that asks for interest', () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    interest: { kind: 'statutory', jurisdiction: 'DE' },
    creditor: 'Hartwell',
    iban: 'DE89370400440532013000',
  };

  test('shows how it was reckoned, and the rows sum to what is asked', () => {
    const { interest, toPay, amount, table } = message(policy);
    const rows = table.reckoning?.rows ?? [];
    expect(interest).toBeGreaterThan(0);
    expect(toPay).toBeCloseTo(amount + interest, 10);
    expect(rows.reduce((sum, row) => sum + Math.round(figures(row[5] ?? '') * 100), 0)).toBe(
      Math.round(interest * 100),
    );
    // The base rate changed on 1 July 2025: the older invoice has a stretch on either side.
    expect(rows.filter(([invoice]) => invoice === 'A-2').length).toBe(2);
  });

  test('carries bank details in text and HTML, and a code only in euros', () => {
    const { text, html } = message(policy);
    expect(text).toContain('DE89 3704 0044 0532 0130 00');
    expect(html).toContain('role="img"');
  });

  test('keeps both to itself where the policy says so', () => {
    const quiet = message({ ...policy, reckoning: false, iban: '' });
    expect(quiet.table.reckoning).toBeUndefined();
    expect(quiet.html).not.toContain('role="img"');
  });
});
