import { describe, expect, test } from '@jest/globals';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../../core/contacts/contactFacts';
import { oncePerNumber } from '../../../core/debtors/duplicateInvoices';
import { customerView } from '../../../core/usecases/customers/customerView';
import { prepareDocument } from '../../../core/usecases/customers/documents';
import { look } from '../../../core/usecases/planning/overview';
import { promiseProblem, recordDispute, recordPromise } from '../../../core/usecases/customers/recordFact';
import { ledgerRow } from '../../support/ledgerRows';
import { fewRows, type FewCells } from '../reminders/fewRows';

const ONE: FewCells = { Invoice: 'D1', Customer: 'Dora', 'Customer number': '5', Email: 'd@dora.example' };
const MORE: FewCells = { ...ONE, 'Open amount': 900 };
const OTHER: FewCells = { Invoice: 'D1', Customer: 'Edgar', 'Customer number': '6', Email: 'e@edgar.example' };

/** Every figure of a customer that a person is shown or that is kept. */
async function figures(rows: readonly FewCells[]) {
  const { services } = fewRows(rows);
  const seen = await look(services);
  const view = await customerView(services, 'Dora · #5');
  const wanted = { customer: 'Dora · #5', kind: 'statement', language: 'en', objectBy: '2025-12-21' } as const;
  const letter = await prepareDocument(services, wanted);
  if (seen.state !== 'ready' || view === null) throw new Error(seen.state);
  return {
    asked: seen.plan.messages.map(({ toPay }) => toPay),
    selected: seen.totals.map(({ overdue }) => overdue),
    owed: view.totals.map(({ owed }) => owed),
    listed: view.open.map(({ openAmount }) => openAmount),
    stated: letter?.account.currencies.map(({ total }) => total),
  };
}

describe('a row that was copied', () => {
  test('counts once on every screen, as in the message', async () => {
    const once = { asked: [100], selected: [100], owed: [100], listed: [100], stated: [100] };
    expect(await figures([ONE])).toEqual(once);
    expect(await figures([ONE, ONE, ONE])).toEqual(once);
  });

  test('with another figure leaves both to be corrected: shown, and counted nowhere', async () => {
    expect(await figures([ONE, MORE])).toEqual({ asked: [], selected: [], owed: [], listed: [100, 900], stated: [] });
  });

  test('is no copy where it is another customer’s', async () => {
    const { asked, selected, owed } = await figures([ONE, OTHER]);
    expect([asked, selected, owed]).toEqual([[100, 100], [200], [100]]);
  });

  test('does not make a promise bigger, nor keep it once it is deleted', async () => {
    const { host, services } = fewRows([ONE, ONE]);
    const rows = (await customerView(services, 'Dora · #5'))?.open ?? [];
    const promise = { customer: 'Dora · #5', rows, amount: 100, currency: 'EUR', by: '2025-11-28', saidBy: '' };
    expect(promiseProblem(services, { ...promise, amount: 200 })).toMatchObject({
      problem: 'more than owed',
      owed: 100,
    });
    await recordPromise(services, promise);
    const [, kept] = host.sheets.get(CONTACTS_SHEET) ?? [];
    expect(kept?.[CONTACT_HEADERS.indexOf('Open then')]).toBe(100);
    host.sheets.get('Ledger')?.splice(2, 1);
    services.clock.utc = '2025-12-01T10:00:00Z';
    expect((await customerView(services, 'Dora · #5'))?.promises.map(({ status }) => status)).toEqual(['Broken']);
  });

  test('made after the promise does not hide a payment; one that differs leaves it undecided', async () => {
    const { host, services, set } = fewRows([ONE]);
    const rows = (await customerView(services, 'Dora · #5'))?.open ?? [];
    await recordPromise(services, {
      customer: 'Dora · #5',
      rows,
      amount: 50,
      currency: 'EUR',
      by: '2025-11-28',
      saidBy: '',
    });
    const standing = async () => (await customerView(services, 'Dora · #5'))?.promises.map(({ status }) => status);
    set(0, 'Open amount', 50);
    const ledger = host.sheets.get('Ledger') ?? [];
    ledger.push([...(ledger[1] ?? [])]);
    expect(await standing()).toEqual(['Kept']);
    set(1, 'Open amount', 100);
    expect(await standing()).toEqual(['Undecided']);
  });

  test('is named once in a dispute', async () => {
    const { host, services } = fewRows([ONE, MORE]);
    const rows = (await customerView(services, 'Dora · #5'))?.open ?? [];
    await recordDispute(services, { customer: 'Dora · #5', rows, reason: 'twice', note: '' });
    const [, kept] = host.sheets.get(CONTACTS_SHEET) ?? [];
    expect(kept?.[CONTACT_HEADERS.indexOf('Invoices')]).toBe('D1');
  });
});

test('rows keep their order, and those without a number stand for themselves', () => {
  const rows = ['B', '', 'A', 'B', '', 'a'].map((invoice, row) => ledgerRow({ invoice, row }));
  expect(oncePerNumber(rows).rows.map(({ row }) => row)).toEqual([0, 1, 2, 4]);
  const differing = [...rows, ledgerRow({ invoice: ' A', row: 6, openAmount: 7 })];
  const { rows: once, doubtful } = oncePerNumber(differing);
  expect(once.map(({ row }) => row)).toEqual([0, 1, 4]);
  expect(doubtful.map(({ row }) => row)).toEqual([2, 5, 6]);
});
