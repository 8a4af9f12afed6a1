import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import { readLedger } from '../../../core/ledger/ledger';
import { recogniseColumns } from '../../../core/ledger/recognise';

const serial = (iso: string): number => dayOfIso(iso) ?? 0;
const DUE = serial('2025-10-01');

/** What is open on each row, or what is told about it. */
function openOf(headers: readonly string[], ...cells: readonly (readonly Cell[])[]): (number | string | null)[] {
  const rows = [
    ['Invoice', 'Customer', 'Due date', ...headers],
    ...cells.map((row, i): Cell[] => [`R-${i}`, 'Acme', DUE, ...row]),
  ];
  const mapping = recogniseColumns({ sheet: 'Ledger', top: 0, left: 0, rows });
  const ledger = readLedger(
    rows.map((line, row) => ({ row, cells: line })),
    0,
    mapping,
  );
  return ledger.map(({ openAmount, unreadable: [told] }) =>
    told === undefined ? openAmount : `${told.field} ${told.text}`,
  );
}

const WITH_PAID = ['Amount', 'Paid'] as const;

describe('amount less paid', () => {
  test.each<[string, Cell, Cell, number | string | null]>([
    ['nothing paid', 1200, '', 1200],
    ['paid in part', 1200, 200, 1000],
    ['cents stay exact', 0.3, 0.1, 0.2],
    ['paid', 1200, 1200, 0],
    ['a credit note', -60, '', -60],
    ['a credit note, used in part', -60, -20, -40],
    ['a date, above the amount: it waits', 900, serial('2025-10-03'), null],
    ['more than was invoiced', 900, 950, 'paid 900 − 950'],
    ['a payment with its sign turned round', 900, -900, 'paid 900 − -900'],
    ['a credit note that grew', -60, 20, 'paid -60 − 20'],
    ['a yes', 900, 'yes', 0],
    ['a word that nobody knows: it waits', 900, 'maybe', null],
  ])('%s', (_what, amount, paid, expected) => {
    expect(openOf(WITH_PAID, [amount, paid])).toEqual([expected]);
  });

  test('a column of dates is none of amounts, though an amount may be above its date', () => {
    const [day, other] = [serial('2025-10-03'), serial('2025-10-20')];
    expect(openOf(WITH_PAID, [900, day], [250_000, other], [80_000, ''])).toEqual([null, null, 80_000]);
    expect(openOf(WITH_PAID, [90_000, day], [250_000, other], [80_000, DUE])).toEqual([null, null, null]);
  });

  test('large whole payments beside others stay payments', () => {
    expect(openOf(WITH_PAID, [90_000, 45_000], [250_000, 46_000], [80_000, 120.5])).toEqual([
      45_000, 204_000, 79_879.5,
    ]);
    expect(openOf(WITH_PAID, [90_000, 45_000], [250_000, 50_000], [80_000, 38_000])).toEqual([45_000, 200_000, 42_000]);
  });
});

describe('an open amount of its own', () => {
  test('may be below nothing, and is not made up where it is blank', () => {
    expect(openOf(['Amount', 'Paid', 'Open amount'], [100, 20, -5], [100, 20, ''])).toEqual([-5, null]);
  });

  test('what a formula leaves behind is nothing', () => {
    expect(openOf(['Open amount'], [100.1 - 100 - 0.1], [-1e-14], [0.0001])).toEqual([0, 0, 0.0001]);
  });
});
