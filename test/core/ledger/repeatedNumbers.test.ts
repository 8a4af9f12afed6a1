import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberKey } from '../../../core/cells/key';
import { repeatedNumbers } from '../../../core/ledger/invoiceNumbers';

/** As its docstring says, without any figure. */
function plainly(invoices: readonly string[]): Set<string> {
  const keys = invoices.filter((invoice) => invoice !== '').map(numberKey);
  return new Set(keys.filter((key, i) => keys.indexOf(key) !== i));
}

const rowsOf = (invoices: readonly string[]): { invoice: string }[] => invoices.map((invoice) => ({ invoice }));

// Numbers as imports leave them: zeros before them, either case, blanks, letters that compose.
const part = fc.constantFrom(
  '0',
  '00',
  '1',
  '7',
  'R',
  'r',
  '-',
  ' ',
  '  ',
  '\t',
  'ä',
  'A\u0308',
  'Ä',
  '１',
  '\u00a0',
  '·',
);
const number = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));

test('numbers that stand twice are those whose keys are equal', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 40 }), (invoices) => {
      expect(repeatedNumbers(rowsOf(invoices))).toEqual(plainly(invoices));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['zeros before a number', ['007', '7'], ['7']],
  ['zeros before letters are part of it', ['0A', 'A'], []],
  ['case', ['RE-1', 're-1', 'Re-1'], ['re-1']],
  ['blanks around it and within', [' F  1', 'F 1'], ['f 1']],
  ['nothing is no number', ['', ''], []],
  ['nought', ['0', '00', '000'], ['0']],
])('%s', (_what, invoices, repeated) => {
  expect([...repeatedNumbers(rowsOf(invoices))]).toEqual(repeated);
});

test('among many numbers the one that repeats is found', () => {
  const invoices = Array.from({ length: 50_000 }, (_, i) => `INV-${i}`);
  expect([...repeatedNumbers(rowsOf([...invoices, 'inv-123']))]).toEqual(['inv-123']);
  expect(repeatedNumbers(rowsOf(invoices)).size).toBe(0);
});
