import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import type { ContactRecord } from '../../../core/contacts/contactFacts';
import { promiseStanding } from '../../../core/contacts/promiseStanding';
import { readLedger } from '../../../core/ledger/ledger';
import { recogniseColumns } from '../../../core/ledger/recognise';

const day = (iso: string): number => dayOfIso(iso) ?? 0;
const PROMISE: ContactRecord = {
  id: 'p1',
  customer: 'Orchard',
  kind: 'promise',
  invoices: ['A-1'],
  from: '2025-11-01',
  until: '2025-11-10',
  amount: 100,
  currency: 'EUR',
  openThen: 100,
  note: '',
  setBy: '',
  setUtc: '',
  endedOn: '',
  saidBy: '',
};

function standing(open: Cell, paidDate: string, asOf: string): string {
  const rows = [
    ['Invoice', 'Customer', 'Due date', 'Open amount', 'Paid date'],
    ['A-1', 'Orchard', day('2025-10-01'), open, paidDate === '' ? '' : day(paidDate)],
  ];
  const mapping = recogniseColumns({ sheet: 'R', top: 0, left: 0, rows });
  const ledger = readLedger(
    rows.map((cells, row) => ({ row, cells })),
    0,
    mapping,
  );
  return promiseStanding(PROMISE, ledger, day(asOf));
}

describe('how a promise stands', () => {
  test.each([
    ['nothing paid, its day not over', 100, '', '2025-11-10', 'Pending'],
    ['nothing paid, its day over', 100, '', '2025-11-11', 'Broken'],
    ['paid in time', 0, '2025-11-09', '2025-11-20', 'Kept'],
    ['paid after its day', 0, '2025-11-15', '2025-11-20', 'Broken'],
    ['half paid in time', 50, '2025-11-09', '2025-11-20', 'Partly kept'],
    ['paid, and the ledger does not say when', 0, '', '2025-11-20', 'Kept'],
    ['an open amount that shows an error', { error: '#REF!' }, '', '2025-11-05', 'Undecided'],
    ['the same after its day', { error: '#REF!' }, '', '2025-11-20', 'Undecided'],
  ])('%s', (_what, open, paidDate, asOf, status) => {
    expect(standing(open, paidDate, asOf)).toBe(status);
  });
});
