import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../core/cells/cell';
import { ignore } from '../../fakes/services';
import { fewRows, planned, planOf, serial, type Header } from './fewRows';

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

describe('two rows of one invoice', () => {
  test('that are alike count once', async () => {
    const { services } = fewRows([{ Invoice: 'A' }, { Invoice: 'A' }]);
    const { sent, skipped } = await planned(services);
    expect(sent).toEqual(['Acme: A to ap@acme.example']);
    expect(skipped).toEqual(['A duplicate Invoice "A"']);
  });

  test.each<[Header, Cell]>([
    ['Do not contact', 'yes'],
    ['Promise date', serial('2025-12-20')],
    ['Email', 'other@acme.example'],
    ['Cc', 'boss@acme.example'],
    ['Last level', 2],
    ['Last reminder', serial('2025-11-20')],
    ['Language', 'de'],
    ['Hold', 'legal'],
    ['Hold', NA],
  ])('that differ in %s (%j) both wait, whichever stands first', async (header, cell) => {
    for (const rows of [
      [{ Invoice: 'A' }, { Invoice: 'A', [header]: cell }],
      [{ Invoice: 'A', [header]: cell }, { Invoice: 'A' }],
    ]) {
      const { sent, skipped } = await planned(fewRows(rows).services);
      expect(sent).toEqual([]);
      expect(skipped).toEqual(['A duplicate Invoice "A"', 'A duplicate Invoice "A"']);
    }
  });
});

describe('the mirrored columns of the ledger', () => {
  const LATE = { 'Due date': serial('2025-09-01') };

  test.each<[Cell, number]>([
    ['3', 4],
    [' 3 ', 4],
    ['3.0', 4],
    ['3,00', 4],
    [3, 4],
    [3.7, 4],
    ['-', 2],
    ['', 2],
    [-1, 2],
  ])('a last level of %j is followed by level %i', async (lastLevel, next) => {
    const { services } = fewRows([{ Invoice: 'A', ...LATE, 'Last level': lastLevel }]);
    expect((await planOf(services)).messages.map(({ level }) => level)).toEqual([next]);
  });

  test.each<[Header, Cell, string]>([
    ['Last level', 'third', 'A unreadable cell Last level "third"'],
    ['Last level', NA, 'A unreadable cell Last level "#N/A"'],
    ['Last level', true, 'A unreadable cell Last level "true"'],
    ['Last reminder', '20.11.2025', 'A unreadable date Last reminder "20.11.2025"'],
    ['Last reminder', NA, 'A unreadable date Last reminder "#N/A"'],
  ])('%s %j does not mean never', async (header, cell, reason) => {
    const { services, set } = fewRows([{ Invoice: 'A', ...LATE }]);
    set(0, header, cell);
    expect(await planned(services)).toEqual({ sent: [], skipped: [reason] });
  });

  test('matter no more where the log tells what went out', async () => {
    const { services, set } = fewRows([{ Invoice: 'A', ...LATE }]);
    await services.sender.deliver((await planOf(services)).messages, ignore);
    set(0, 'Last level', 'third');
    services.clock.utc = '2025-12-21T13:02:11Z';
    expect((await planOf(services)).messages.map(({ level }) => level)).toEqual([3]);
  });
});
