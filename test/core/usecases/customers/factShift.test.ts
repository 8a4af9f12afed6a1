import { describe, expect, test } from '@jest/globals';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../../../core/contacts/contactFacts';
import { readContacts } from '../../../../core/contacts/rows';
import { recordFact } from '../../../../core/usecases/customers/recordFact';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level'];
const ROWS = [
  ['A-1', 'Alder', 'ap@alder.example', 45972, 100, 'EUR', 1],
  ['B-1', 'Birch', 'ap@birch.example', 45972, 50, 'EUR', 1],
];
const NOTE = ['', 'Cedar', 'note', '', '2025-11-01', '', '', '', '', 'called', 'Ana', '2025-11-01T10:00:00Z', '', ''];
const PLACES = CONTACT_HEADERS.map((_header, i) => i);

/** Records a fact while a colleague moves a column of the contacts sheet. */
async function recorded(kind: 'dispute' | 'opt-out' | 'legal', from: number, to: number) {
  const host = new MemoryHost({ Receivables: [HEADERS, ...ROWS], [CONTACTS_SHEET]: [[...CONTACT_HEADERS], [...NOTE]] });
  const services = servicesOn(host);
  const append = host.appendRows.bind(host);
  host.appendRows = async (sheet, rows) => {
    for (const row of from === to ? [] : (host.sheets.get(CONTACTS_SHEET) ?? []))
      row.splice(to, 0, row.splice(from, 1)[0] ?? '');
    await append(sheet, rows);
  };
  const [invoices, day] = [['A-1'], '2025-11-20'];
  const fact = { customer: 'Alder', invoices, from: day, until: '', amount: 0, currency: '', openThen: 0 };
  await recordFact(services, { ...fact, kind, note: 'by phone' });
  const block = await host.readSheet(CONTACTS_SHEET);
  const plan = await dueToday(services);
  return {
    facts: block === null ? [] : readContacts(block).map(({ id: _id, ...record }) => record),
    written: plan?.messages.map(({ customer }) => customer),
  };
}

describe.each(['dispute', 'opt-out', 'legal'] as const)('a fact of the kind %s', (kind) => {
  test('holds whichever column is moved wherever while it is written', async () => {
    const wanted = await recorded(kind, 0, 0);
    expect(wanted.written).toEqual(['Birch']);
    for (const from of PLACES)
      for (const to of PLACES.filter((place) => place !== from))
        expect([from, to, await recorded(kind, from, to)]).toEqual([from, to, wanted]);
  });
});
