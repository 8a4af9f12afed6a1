import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import { readWhole } from '../../../core/ledger/ledger';

const day = (iso: string): number => dayOfIso(iso) ?? 0;
const read = (rows: readonly (readonly Cell[])[]): string[] =>
  readWhole({ sheet: 'List', top: 0, left: 0, rows }).rows.map(
    ({ invoice, customer, dueDate, openAmount, standing }) =>
      `${invoice} | ${customer} | ${dueDate ?? '?'} | ${openAmount ?? '?'} | ${standing}`,
  );

describe('Polish ledgers', () => {
  test('a list of invoices with what is left to pay', () => {
    const head = ['Nr faktury', 'Kontrahent', 'Data wystawienia', 'Termin płatności', 'Kwota brutto', 'Zapłacono'];
    expect(
      read([
        [...head, 'Pozostało do zapłaty', 'Waluta', 'Status'],
        ['FV/1', 'Alfa', day('2026-07-01'), day('2026-07-15'), 1230, 0, 1230, 'PLN', 'nieopłacona'],
        ['FV/2', 'Beta', day('2026-07-02'), day('2026-07-16'), 500, 500, 0, 'PLN', 'opłacona'],
        ['FV/3', 'Gamma', day('2026-07-03'), day('2026-07-17'), 300, 100, 200, 'PLN', 'częściowo opłacona'],
        ['FV/4', 'Delta', day('2026-07-03'), day('2026-07-17'), 90, 0, 90, 'PLN', 'anulowana'],
        ['Razem', '', '', '', 2120, 600, 1520, '', ''],
      ]),
    ).toEqual([
      'FV/1 | Alfa | 2026-07-15 | 1230 | owed',
      'FV/2 | Beta | 2026-07-16 | 0 | settled',
      'FV/3 | Gamma | 2026-07-17 | 200 | owed',
      'FV/4 | Delta | 2026-07-17 | 0 | void',
      ' |  | ? | ? | not an invoice',
    ]);
  });
});

describe('Czech and Slovak ledgers', () => {
  test('a list of invoices with what is left to pay', () => {
    expect(
      read([
        ['Číslo dokladu', 'Odběratel', 'Vystaveno', 'Splatnost', 'Celkem s DPH', 'K úhradě', 'Měna'],
        ['20260001', 'Alfa s.r.o.', day('2026-07-01'), day('2026-07-15'), 1210, 1210, 'CZK'],
        ['20260002', 'Beta a.s.', day('2026-07-02'), day('2026-07-16'), 500, 0, 'CZK'],
        ['Celkem', '', '', '', 1710, 1210, ''],
      ]),
    ).toEqual([
      '20260001 | Alfa s.r.o. | 2026-07-15 | 1210 | owed',
      '20260002 | Beta a.s. | 2026-07-16 | 0 | settled',
      ' |  | ? | ? | not an invoice',
    ]);
  });

  test('totals with a day of payment, and a word for the state', () => {
    expect(
      read([
        ['Číslo faktúry', 'Odberateľ', 'Dátum splatnosti', 'Spolu', 'Uhradené dňa', 'Stav'],
        ['1', 'Alfa', day('2026-07-15'), 100, '', 'Po splatnosti'],
        ['2', 'Beta', day('2026-07-16'), 200, day('2026-07-20'), 'Uhradená'],
        ['3', 'Gama', day('2026-07-17'), 300, '', 'Stornovaná'],
      ]).map((row) => row.split(' | ').slice(2).join(' ')),
    ).toEqual(['2026-07-15 100 owed', '2026-07-16 0 settled', '2026-07-17 0 void']);
  });
});

test('a column of numbers that is called a note holds the invoices where no other does', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['Cliente', 'Nota', 'Vencimento', 'Valor', 'Situação'],
    ['Alfa', 'NF 101', day('2026-07-15'), 100, 'Em aberto'],
    ['Beta', 'NF 102', day('2026-07-16'), 200, 'Pago'],
    ['Gama', 'NF 103', day('2026-07-17'), 300, 'Vencido'],
  ];
  expect(read(rows).map((row) => row.split(' | ')[0])).toEqual(['NF 101', 'NF 102', 'NF 103']);
  const noted = rows.map((row, i) =>
    row.map((cell, c) => (c === 1 && i > 0 ? `ligar ${i}x na sexta, prometeu` : cell)),
  );
  expect(read(noted).map((row) => row.split(' | ')[0])).toEqual(['', '', '']);
});
