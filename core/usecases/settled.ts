import { CONTACTS_SHEET, type ContactRecord } from '../reminders/contacts';
import { readContacts } from '../reminders/contactRows';
import { settledDays, settledSince, type SettledInvoices } from '../reminders/cycles';
import { historyOf } from '../reminders/history';
import { writeList } from '../cells/list';
import { LONGEST_CELL } from '../reminders/logRows';
import { findLedger, readMemory } from './reading';
import { appendFacts, plainFact } from './record';
import type { Services } from './types';

/**
 * Notes in the contacts sheet which reminded invoices of the ledger are paid by now, one row a customer, so that one
 * which is opened again later begins its ladder anew. Called after a person has sent or recorded something, never on open.
 * @returns how many invoices were noted
 */
export async function noteSettled(services: Services): Promise<number> {
  const { host, outbox, clock } = services;
  const [records, contacts] = await Promise.all([outbox.records(), host.readSheet(CONTACTS_SHEET)]);
  const today = clock.today();
  const facts = contacts === null ? [] : readContacts(contacts);
  const history = historyOf(records, settledDays(facts, today));
  if (!history.anyReminded(today)) return 0;
  const settled = settledSince((await findLedger(host, await readMemory(host)))?.rows ?? [], history, today);
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

/** A customer's invoices, halved until each list fits a cell. */
function inCells({ customer, invoices }: SettledInvoices): SettledInvoices[] {
  if (invoices.length === 1 || writeList(invoices).length <= LONGEST_CELL) return [{ customer, invoices }];
  const half = invoices.length >> 1;
  return [invoices.slice(0, half), invoices.slice(half)].flatMap((part) => inCells({ customer, invoices: part }));
}
