import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  allocatePayment,
  allocateToInvoices,
  DEBT_PARTS,
  INVOICE_RULES,
  type PartOrder,
} from '../../../core/plans/allocation';
import { call } from '../../support/call';

const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
const cents = (amount: number): number => Math.round(amount * 100);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + cents(amount), 0);
const orders: readonly PartOrder[] = [
  ['costs', 'interest', 'principal'],
  ['costs', 'principal', 'interest'],
  ['interest', 'costs', 'principal'],
  ['interest', 'principal', 'costs'],
  ['principal', 'costs', 'interest'],
  ['principal', 'interest', 'costs'],
  'pro rata',
];

describe('a payment over costs, interest and principal', () => {
  test('parts and rest sum to the payment, no part is overpaid, and nothing is left while something is owed', () => {
    fc.assert(
      fc.property(
        money,
        money,
        money,
        money,
        fc.constantFrom(...orders),
        (payment, costs, interest, principal, order) => {
          const { applied, unapplied } = allocatePayment(payment, { costs, interest, principal }, order, 2);
          const owed = [costs, interest, principal];
          expect(sum([...applied, unapplied])).toBe(cents(payment));
          applied.forEach((part, i) => expect(part).toBeLessThanOrEqual(owed[i] as number));
          applied.forEach((part) => expect(part).toBeGreaterThanOrEqual(0));
          if (unapplied > 0) expect(applied).toEqual(owed);
          if (order === 'pro rata') return;
          // A part gets something only once those before it are settled.
          order.slice(1).forEach((part, i) => {
            const before = DEBT_PARTS.indexOf(order[i] as (typeof DEBT_PARTS)[number]);
            if ((applied[DEBT_PARTS.indexOf(part)] as number) > 0) expect(applied[before]).toBe(owed[before]);
          });
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('pro rata lies within a cent of the exact share', () => {
    fc.assert(
      fc.property(money, money, money, money, (payment, costs, interest, principal) => {
        const total = costs + interest + principal;
        fc.pre(payment < total);
        const { applied } = allocatePayment(payment, { costs, interest, principal }, 'pro rata', 2);
        [costs, interest, principal].forEach((owed, i) => {
          expect(Math.abs((applied[i] as number) - (payment * owed) / total)).toBeLessThan(0.01 + 1e-6);
        });
      }),
      { numRuns: 3000 },
    );
  });

  test('the order is read in any case; blanks owe nothing', () => {
    expect(call('ALLOCATE_PAYMENT', 30, 10, 20, 100, 'Interest, Principal, Costs')).toEqual([[0, 20, 10, 0]]);
    expect(call('ALLOCATE_PAYMENT', 30, '', 20, 100, ' Pro  Rata ')).toEqual([[0, 5, 25, 0]]);
    expect(call('ALLOCATE_PAYMENT', 30, '', '', '')).toEqual([[0, 0, 0, 30]]);
    expect(call('ALLOCATE_PAYMENT', '', 1, 2, 3)).toMatchObject({ error: '#VALUE!' });
  });

  test.each([
    'interest, principal',
    'interest, interest, principal',
    'fees, interest, principal',
    'costs interest principal',
  ])('the order %p is refused', (order) => {
    expect(call('ALLOCATE_PAYMENT', 1, 1, 1, 1, order)).toMatchObject({
      error: '#VALUE!',
      message: `order is "${order}"; expected costs, interest, principal in any order, or pro rata.`,
    });
  });

  test('an amount below 0 is refused by its name', () => {
    expect(call('ALLOCATE_PAYMENT', 1, -1, 1, 1)).toMatchObject({
      message: 'costs is -1; expected an amount of 0 or more.',
    });
  });
});

describe('a payment over invoices', () => {
  test('a ledger of one row is read as one of many: a blank row stays blank, half a row is named', () => {
    expect(call('ALLOCATE_TO_INVOICES', 10, [['']], [['']])).toEqual([[''], [10]]);
    expect(call('ALLOCATE_TO_INVOICES', 10, [['2025-01-01']], [['']])).toMatchObject({
      message: expect.stringContaining('open_amounts row 1 is blank; expected an amount'),
    });
    expect(call('ALLOCATE_TO_INVOICES', 10, '', [[5]])).toMatchObject({ error: '#VALUE!' });
  });

  const invoices = fc.array(
    fc.record({
      due: fc.integer({ min: 45000, max: 45020 }),
      open: fc.integer({ min: -5000, max: 100_000 }).map((c) => c / 100),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('figures and rest sum to the payment; nothing goes to credits or beyond what is open', () => {
    fc.assert(
      fc.property(money, invoices, fc.constantFrom(...INVOICE_RULES), (payment, open, rule) => {
        const { applied, unapplied } = allocateToInvoices(payment, open, rule, 2);
        expect(sum([...applied, unapplied])).toBe(cents(payment));
        applied.forEach((part, i) => expect(part).toBeLessThanOrEqual(Math.max(0, open[i]?.open ?? 0)));
        applied.forEach((part) => expect(part).toBeGreaterThanOrEqual(0));
        if (unapplied > 0) expect(applied).toEqual(open.map((invoice) => Math.max(0, invoice.open)));
      }),
      { numRuns: 5000 },
    );
  });

  test('in three decimals each fils is allocated, and none invented', () => {
    const fils = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fils, fc.array(fils, { minLength: 1, maxLength: 8 }), (paid, opens) => {
        const figures = call(
          'ALLOCATE_TO_INVOICES',
          paid / 1000,
          opens.map(() => ['2025-01-01']),
          opens.map((open) => [open / 1000]),
          '',
          'currency=KWD',
        ) as number[][];
        const whole = figures.map(([part]) => Math.round((part as number) * 1000));
        let left = paid;
        const right = opens.map((open) => {
          const part = Math.min(open, left);
          left -= part;
          return part;
        });
        expect(whole).toEqual([...right, left]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the oldest first: an invoice gets something only once every older one is paid', () => {
    fc.assert(
      fc.property(money, invoices, (payment, open) => {
        const { applied } = allocateToInvoices(payment, open, 'oldest', 2);
        open.forEach((late, i) => {
          if (!((applied[i] as number) > 0)) return;
          open.forEach((older, j) => {
            const before = older.due < late.due || (older.due === late.due && j < i);
            if (before) expect(applied[j]).toBe(Math.max(0, older.open));
          });
        });
      }),
      { numRuns: 3000 },
    );
  });

  const column = (...cells: (string | number)[]): (string | number)[][] => cells.map((cell) => [cell]);

  test('smallest, largest, and ties by row', () => {
    const dues = column('2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04');
    const open = column(50, 20, 50, 20);
    expect(call('ALLOCATE_TO_INVOICES', 60, dues, open, 'smallest')).toEqual(column(20, 20, 0, 20, 0));
    expect(call('ALLOCATE_TO_INVOICES', 60, dues, open, 'largest')).toEqual(column(50, 0, 10, 0, 0));
    expect(call('ALLOCATE_TO_INVOICES', 70, dues, open, 'pro rata')).toEqual(column(25, 10, 25, 10, 0));
  });

  test('a bad row fails and is named, unlike lengths too', () => {
    const dues = column('2025-01-01', '', '2025-01-03');
    expect(call('ALLOCATE_TO_INVOICES', 60, dues, column(1, 2, 3))).toMatchObject({
      message: expect.stringContaining('due_dates row 2 is blank'),
    });
    expect(call('ALLOCATE_TO_INVOICES', 60, dues, column(1, '', 'x'))).toMatchObject({
      message: expect.stringContaining('open_amounts row 3 is "x"'),
    });
    expect(call('ALLOCATE_TO_INVOICES', 60, dues, column(1, ''))).toMatchObject({ error: '#VALUE!' });
  });

  test('rows without anything open leave the whole payment', () => {
    expect(call('ALLOCATE_TO_INVOICES', 60, column('2025-01-01', ''), column(0, ''), 'pro rata')).toEqual(
      column(0, '', 60),
    );
  });
});
