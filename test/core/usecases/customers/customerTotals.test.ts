import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { historyOf, NEVER_SETTLED } from '../../../../core/log/history';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import type { InterestRule } from '../../../../core/interest/charge';
import { customerTotals, type CustomerTotal } from '../../../../core/usecases/customers/customerTotals';
import { readLedger } from '../../../../core/ledger/ledger';
import { recogniseColumns } from '../../../../core/ledger/recognise';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency'];
const row = (due: string, amount: number, currency: string, invoice = `${due} ${amount}`): Cell[] => [
  invoice,
  'Orchard',
  'a@b.example',
  due,
  amount,
  currency,
];

function totals(asOf: string, interest: InterestRule, ...rows: Cell[][]): readonly CustomerTotal[] {
  const cells = [HEADERS, ...rows];
  const mapping = recogniseColumns({ sheet: 'Ledger', top: 0, left: 0, rows: cells });
  const ledger = readLedger(
    cells.slice(1).map((line, i) => ({ row: i + 1, cells: line })),
    0,
    mapping,
  );
  return customerTotals(ledger, dayOfIso(asOf) ?? 0, { ...DEFAULT_POLICY, interest }, historyOf([], NEVER_SETTLED));
}

describe('what a customer owes', () => {
  test('is what is overdue less credits, by currency', () => {
    const none: InterestRule = { kind: 'none' };
    expect(
      totals(
        '2025-11-21',
        none,
        row('2025-11-01', 100.1, 'EUR'),
        row('2025-12-24', 999, 'EUR'),
        row('2025-11-02', -60.05, 'EUR'),
        row('2025-11-02', -5, 'GBP'),
      ),
    ).toEqual([{ currency: 'EUR', overdue: 100.1, interest: 0, interestUnknown: false, credits: -60.05, owed: 40.05 }]);
  });

  test('stays readable where a rate is not known yet, and says so', () => {
    const law: InterestRule = { kind: 'statutory', jurisdiction: 'DE' };
    const [known] = totals('2025-11-21', law, row('2025-09-01', 1000, 'EUR'));
    expect(known).toMatchObject({ interestUnknown: false, owed: 1000 + (known?.interest ?? 0) });
    expect(known?.interest).toBeGreaterThan(0);
    const [later] = totals('2029-01-10', law, row('2025-09-01', 1000, 'EUR'));
    expect(later).toMatchObject({ overdue: 1000, interestUnknown: true, owed: 1000 });
  });

  test('interest runs on the open amount in whole cents, as a message asks for it', () => {
    const rate: InterestRule = { kind: 'rate', rate: 1 };
    // Two years at 100 % are two cents on the cent that is asked for, and nearly three on what the cell holds.
    const [total] = totals('2025-11-21', rate, row('2023-11-22', 0.0149, 'EUR'));
    expect(total).toMatchObject({ overdue: 0.01, interest: 0.02, owed: 0.03 });
  });

  test('counts an invoice once, however often its row was copied, and not at all where its rows differ', () => {
    const none: InterestRule = { kind: 'none' };
    const once = row('2025-11-01', 100, 'EUR', 'A');
    const credit = row('2025-11-03', -30, 'EUR', 'C');
    const [copied] = totals('2025-11-21', none, once, once, credit, [...credit]);
    expect(copied).toMatchObject({ overdue: 100, credits: -30, owed: 70 });
    const [differing] = totals(
      '2025-11-21',
      none,
      once,
      row('2025-11-01', 900, 'EUR', 'a '),
      row('2025-11-02', 5, 'EUR'),
    );
    expect(differing).toMatchObject({ overdue: 5, owed: 5 });
    const [unnumbered] = totals('2025-11-21', none, row('2025-11-01', 5, 'EUR', ''), row('2025-11-01', 5, 'EUR', ''));
    expect(unnumbered).toMatchObject({ overdue: 10 });
  });
});
