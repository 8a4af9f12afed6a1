import { describe, expect, test } from '@jest/globals';
import { dateOut } from '../../../core/cells/dates';
import { readOracle } from '../../support/oracle';
import { call, column } from '../../support/worksheet';

interface Upstream {
  readonly meta: { readonly installments: readonly { readonly due: string; readonly amount: number }[] };
  readonly cases: readonly {
    readonly id: string;
    readonly payments: readonly (readonly [string, number])[];
    readonly expected_after?: readonly {
      readonly date: string;
      readonly outstanding: number;
      readonly advance?: Readonly<Record<string, number>>;
      readonly overpaid?: number;
    }[];
  }[];
}

const { meta, cases } = readOracle<Upstream>('plan_status_fineract.json');
const PLAN = [column(meta.installments.map(({ due }) => due)), column(meta.installments.map(({ amount }) => amount))];

type Position = readonly [string, number, number, number, number, { readonly date: number } | '', number];

function positions(id: string): (asOf: string, graceDays?: number) => Position {
  const payments = cases.find((c) => c.id === id)?.payments ?? [];
  const paid = [column(payments.map(([date]) => date)), column(payments.map(([, amount]) => amount))];
  return (asOf, graceDays = 0) =>
    (call('PLAN_POSITION', [...PLAN, ...paid, asOf, graceDays]) as unknown as Position[])[0] as Position;
}

describe('four instalments of 125, against the expectations of Apache Fineract', () => {
  const dated = cases.flatMap((c) => (c.expected_after ?? []).map((after) => [c.id, after.date, after] as const));
  test.each(dated)('%s on %s', (id, date, { outstanding, advance = {}, overpaid = 0 }) => {
    const [status, , paid, , , , nextAmount] = positions(id)(date);
    expect(500 - paid).toBe(outstanding - overpaid);
    expect(status === 'Completed').toBe(outstanding === 0);
    for (const ahead of Object.values(advance)) expect(nextAmount).toBe(125 - ahead);
  });

  test('UC1: paid on every due date', () => {
    const at = positions('UC1');
    expect(at('2022-12-31')).toEqual(['Not started', 0, 0, 0, 0, dateOut('2023-01-01'), 125]);
    expect(at('2023-01-16')).toEqual(['Current', 250, 250, 0, 0, dateOut('2023-01-31'), 125]);
    expect(at('2023-02-15')).toEqual(['Completed', 500, 500, 0, 0, '', 0]);
  });

  test('UC4: late money fills the oldest instalment first', () => {
    const at = positions('UC4');
    expect(at('2023-01-01')[0]).toBe('Not started');
    expect(at('2023-01-02').slice(0, 5)).toEqual(['Late', 125, 0, 125, 1]);
    expect(at('2023-01-20').slice(0, 5)).toEqual(['Broken', 250, 100, 150, 19]);
    expect(at('2023-01-31')).toEqual(['Late', 375, 140, 110, 15, dateOut('2023-01-31'), 125]);
    expect(at('2023-02-14').slice(0, 5)).toEqual(['Broken', 375, 140, 235, 29]);
    expect(at('2023-02-15')[0]).toBe('Completed');
  });

  test('grace puts arrears off, not the due dates', () => {
    expect(positions('UC4')('2023-01-11', 10).slice(0, 5)).toEqual(['Not started', 125, 0, 0, 0]);
    expect(positions('UC4')('2023-01-12', 10).slice(0, 5)).toEqual(['Late', 125, 0, 125, 11]);
  });
});

describe('arguments', () => {
  const due = column(['2025-02-28', '', '2025-01-31']);
  const amounts = column([33.33, '', 33.33]);

  test('rows in any order; blank ones are skipped; cents are compared as they are shown', () => {
    const paid = [column(['2025-01-31']), column([33.333333])];
    expect(call('PLAN_STATUS', [due, amounts, ...paid, '2025-02-10'])).toBe('Current');
  });

  test.each([
    ['a row without an amount', [due, column([1, '', '']), '', '', '2025-01-01'], 'amounts row 3 is blank'],
    [
      'a header',
      [column(['Due', '2025-01-31']), column(['Amount', 5]), '', '', '2025-01-01'],
      'due_dates row 1 is "Due"',
    ],
    [
      'an error cell',
      [due, column([1, '', { error: '#DIV/0!' }]), '', '', '2025-01-01'],
      'amounts row 3 holds the error #DIV/0!',
    ],
    ['unlike lengths', [due, column([1, 2]), '', '', '2025-01-01'], 'amounts has 2 cells and due_dates 3'],
    ['a payment below 0', [due, amounts, column(['2025-01-31']), column([-1]), '2025-01-01'], 'payment_amounts'],
    ['dates of payments alone', [due, amounts, column(['2025-01-31']), '', '2025-01-01'], 'payment_amounts is blank'],
    ['amounts of payments alone', [due, amounts, '', column([5]), '2025-01-01'], 'payment_dates is blank'],
  ] as const)('%s is named', (_label, args, message) => {
    expect(call('PLAN_STATUS', args)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(message) });
  });

  test('a plan without instalments has no status', () => {
    expect(call('PLAN_STATUS', [column(['', '']), column(['', '']), '', '', '2025-01-01'])).toMatchObject({
      error: '#N/A',
    });
  });
});
