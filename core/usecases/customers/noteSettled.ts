import { CONTACTS_SHEET, type ContactRecord } from '../../contacts/contactFacts';
import { readContacts } from '../../contacts/rows';
import { settledDays, settledSince, type SettledInvoices } from '../../contacts/settled';
import { InvoiceIndex } from '../../debtors/customerIndex';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { historyOf, type History } from '../../log/history';
import { inTermsOf } from '../../log/knownInstalments';
import { writeList } from '../../cells/list';
import { LONGEST_CELL } from '../../log/rows';
import { madeOutLabel } from '../../debtors/identity';
import { allLedgers, readMemory, type Ledger } from '../workbook/ledgers';
import { appendFacts, plainFact } from './recordFact';
import type { Day } from '../../calendar/civil';
import type { Services } from '../types';

/**
 * Notes in the contacts sheet which reminded invoices of the workbook are paid by now, one row a customer, so that one
 * which is opened again later begins its ladder anew. Called after a person has sent or recorded something, never on open.
 * @returns how many invoices were noted
 */
export async function noteSettled(services: Services): Promise<number> {
  const { host, outbox, clock } = services;
  const [records, contacts] = await Promise.all([outbox.records(), host.readSheet(CONTACTS_SHEET)]);
  const today = clock.today();
  const facts = contacts === null ? [] : readContacts(contacts);
  const settledOn = settledDays(facts, today);
  if (!historyOf(records, settledOn).anyReminded(today)) return 0;
  const historyFor = (rows: readonly LedgerRow[]): History => historyOf(inTermsOf(rows, records), settledOn);
  const settled = paidEverywhere(await allLedgers(services, await readMemory(host)), historyFor, today);
  if (settled.length === 0) return 0;
  const who = await host.who();
  const rows = settled.flatMap(inCells).map((one): ContactRecord => ({
    ...plainFact(services, one.customer, 'settled', []),
    saidBy: '',
    invoices: one.invoices,
    id: services.ids.next(),
    setBy: who,
    setUtc: clock.now(),
    endedOn: '',
  }));
  await appendFacts(services, rows);
  return settled.reduce((sum, { invoices }) => sum + invoices.length, 0);
}

/**
 * Invoices that are paid wherever the workbook has them: in a copy of the ledger somebody may only play a payment
 * through, and which sheet is at hand says nothing of what is owed.
 */
function paidEverywhere(
  ledgers: readonly Ledger[],
  historyFor: (rows: readonly LedgerRow[]) => History,
  today: Day,
): readonly SettledInvoices[] {
  const open = new InvoiceIndex<true>();
  for (const row of ledgers.flatMap(({ rows }) => rows))
    if (row.openAmount === null || row.openAmount > 0) open.update(madeOutLabel(row), row.invoice, () => true);
  const noted = new InvoiceIndex<true>();
  return ledgers.flatMap(({ rows }) =>
    settledSince(rows, historyFor(rows), today).flatMap(({ customer, invoices }): SettledInvoices[] => {
      const paid = invoices.filter(
        (invoice) => open.of(customer, invoice).length === 0 && noted.of(customer, invoice).length === 0,
      );
      for (const invoice of paid) noted.update(customer, invoice, () => true);
      return paid.length === 0 ? [] : [{ customer, invoices: paid }];
    }),
  );
}

/** A customer's invoices, halved until each list fits a cell. */
function inCells({ customer, invoices }: SettledInvoices): SettledInvoices[] {
  if (invoices.length === 1 || writeList(invoices).length <= LONGEST_CELL) return [{ customer, invoices }];
  const half = invoices.length >> 1;
  return [invoices.slice(0, half), invoices.slice(half)].flatMap((part) => inCells({ customer, invoices: part }));
}
