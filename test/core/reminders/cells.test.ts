import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../core/cells/cell';
import { fewRows, planned, type Header } from './fewRows';

const NA: Cell = { error: '#N/A' };

describe('a cell that shows an error is no answer', () => {
  test.each<[Header, string]>([
    ['Hold', 'unreadable cell'],
    ['Dispute', 'unreadable cell'],
    ['Do not contact', 'unreadable cell'],
    ['Language', 'unreadable cell'],
    ['Customer number', 'unreadable cell'],
    ['Promise date', 'unreadable date'],
    ['Currency', 'unknown currency'],
    ['Email', 'bad address'],
    ['Cc', 'bad address'],
    ['Customer', 'no customer'],
    ['Invoice', 'no invoice number'],
    ['Open amount', 'unreadable amount'],
  ])('%s: the row is skipped, and the others go', async (header, reason) => {
    const { services } = fewRows([{ Invoice: 'A', [header]: NA }, { Invoice: 'B' }]);
    const { sent, skipped } = await planned(services);
    expect(sent).toEqual(['Acme: B to ap@acme.example']);
    expect(skipped).toEqual([`${header === 'Invoice' ? '' : 'A'} ${reason} ${header} "#N/A"`]);
  });

  test('does not fall to the currency of the policy', async () => {
    const { services } = fewRows([{ Invoice: 'A', Currency: NA }], {
      'Collections Policy': [
        ['Setting', 'Value', 'Explanation'],
        ['Currency', 'USD', ''],
      ],
    });
    expect((await planned(services)).skipped).toEqual(['A unknown currency Currency "#N/A"']);
  });

  test('spoils nothing on a row that is paid', async () => {
    const { services } = fewRows([{ Invoice: 'A', 'Open amount': 0, Hold: NA, 'Customer number': NA, Currency: NA }]);
    expect((await planned(services)).skipped).toEqual(['A paid Open amount']);
  });
});
