import { describe, expect, test } from '@jest/globals';
import { withPayers } from '../../../core/debtors/payers';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { ledgerRow } from '../../support/ledgerRows';
import { ago, late, planRows, type Planning } from '../../support/planRows';

const POSTAL = { address: '7 Mill Lane\nLeeds', street: '', postcode: '', city: '', region: '' };
/** Due for a formal demand. */
const DEMAND: Partial<LedgerRow> = { invoice: 'A', dueDate: late(40), lastLevel: 4, lastReminder: ago(40) };

const sent = (parts: readonly Partial<LedgerRow>[], planning?: Planning): readonly string[] =>
  planRows(parts, planning).messages.map(({ channel, lines }) => `${channel} ${lines.map((l) => l.invoice).join('+')}`);

describe('a formal demand', () => {
  test('goes by letter where the ledger says where the customer gets post, else by e-mail', () => {
    expect(sent([{ ...DEMAND, postal: POSTAL }])).toEqual(['letter A']);
    expect(sent([DEMAND])).toEqual(['email A']);
  });

  test('without postal address and e-mail waits, and says for what', () => {
    expect(planRows([{ ...DEMAND, email: '' }]).skipped).toMatchObject([{ reason: 'no postal address' }]);
  });

  test('has the address of the customer’s other invoices, as long as they agree', () => {
    const other = { ...DEMAND, invoice: 'B', postal: POSTAL };
    expect(sent([DEMAND, other])).toEqual(['letter A+B']);
    const third = { ...DEMAND, invoice: 'C', postal: { ...POSTAL, address: '9 Other Road' } };
    expect([...sent([DEMAND, other, third])].sort()).toEqual(['email A', 'letter B+C']);
  });

  test('goes where a person noted, whatever the row says', () => {
    const facts = [{ kind: 'postal address' as const, note: '1 New Street\nYork' }];
    const [message] = planRows([{ ...DEMAND, postal: POSTAL }], { facts }).messages;
    expect(message?.text).toContain('1 New Street\nYork');
    expect(message?.text).not.toContain('Mill Lane');
  });

  test('has no other customer’s address', () => {
    const rows = [DEMAND, { ...DEMAND, invoice: 'B', customer: 'Birch', postal: POSTAL }];
    expect([...sent(rows)].sort()).toEqual(['email A', 'letter B']);
  });

  test('goes to who pays, never to whose invoice it is', () => {
    const rows = [{ ...DEMAND, payer: 'Head office <ap@head.example>', postal: POSTAL }, { invoice: 'B' }];
    expect(withPayers(rows.map(ledgerRow)).map(({ postal }) => postal)).toEqual([undefined, undefined]);
    const known = [...rows, { invoice: 'C', customer: 'Head office', postal: { ...POSTAL, address: 'H 1' } }];
    expect(withPayers(known.map(ledgerRow))[0]?.postal?.address).toBe('H 1');
  });
});
