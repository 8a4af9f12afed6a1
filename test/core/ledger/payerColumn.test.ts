import { expect, test } from '@jest/globals';
import type { Cell } from '../../../core/cells/cell';
import { recogniseColumns } from '../../../core/ledger/recognise';

const ROW: readonly Cell[] = ['A-1', 46_082, 100, 'Orchard', 'Head office'];

/** The headers that were taken for the customer and the payer. */
function found(...own: readonly string[]): readonly (string | undefined)[] {
  const head = ['Invoice', 'Due date', 'Open amount', ...own];
  const { columns } = recogniseColumns({ sheet: 'Ledger', top: 0, left: 0, rows: [head, ROW.slice(0, head.length)] });
  return [columns.customer, columns.payer].map((column) => head[column ?? -1]);
}

test.each([
  ['Customer', 'Payer'],
  ['Kunde', 'Zahler'],
  ['Cliente', 'Pagador'],
  ['Client', 'Payeur'],
  ['Sold to', 'Payer'],
])('beside %s, %s is who pays', (customer, payer) => {
  expect(found(customer, payer)).toEqual([customer, payer]);
  expect(found(payer, customer)).toEqual([customer, payer]);
});

test.each(['Payer', 'Zahler', 'Pagador'])('%s alone is the customer', (payer) => {
  expect(found(payer)).toEqual([payer, undefined]);
});
