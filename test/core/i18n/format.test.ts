import { describe, expect, test } from '@jest/globals';
import { formatsFor } from '../../../core/i18n/format';
import { minorDigits } from '../../../core/money/currency';
import { promiseProblem } from '../../../core/usecases/customers/recordFact';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { MemoryHost } from '../../fakes/memoryHost';
import { servicesOn } from '../../fakes/services';

/** Engines write most of these without decimals, though debts in them have some. */
const WRITTEN_SHORT = ['HUF', 'COP', 'IDR', 'PKR', 'IQD', 'ALL', 'LBP', 'MMK', 'IRR', 'YER'];
const USUAL = ['EUR', 'JPY', 'KWD', 'CLF', 'RSD', 'TWD'];

describe('the pane writes an amount with the decimals that messages have', () => {
  test.each([...WRITTEN_SHORT, ...USUAL])('%s', (currency) => {
    const written = formatsFor('en-GB', 'en').amount(1234.56789, currency);
    expect((written.split('.')[1] ?? '').length).toBe(minorDigits(currency));
  });

  test('without a currency, or with one that is none, there are two', () => {
    const formats = formatsFor('en-GB', 'en');
    expect(['', 'EURO', 'XYZ'].map((currency) => formats.amount(1234.567, currency))).toEqual(
      Array(3).fill('1,234.57'),
    );
  });

  test('the whole amount, as a field shows it at first, can be promised', () => {
    const formats = formatsFor('hu-HU', 'en');
    for (const [currency, open] of [
      ['HUF', 1234.56],
      ['COP', 999.5],
      ['IQD', 1234.567],
    ] as const) {
      const amount = formats.readAmount(formats.amount(open, currency), currency) ?? 0;
      expect(amount).toBe(open);
      const rows = [{ invoice: 'A-1', openAmount: open, currency, creditor: '' } as LedgerRow];
      const promise = { customer: 'Orchard', rows, amount, currency, by: '2099-01-01', saidBy: '' };
      expect(promiseProblem(servicesOn(new MemoryHost({})), promise)).toBeUndefined();
    }
  });
});
