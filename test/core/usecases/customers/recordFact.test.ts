import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../../../core/contacts/contactFacts';
import { readContacts } from '../../../../core/contacts/rows';
import { customerView } from '../../../../core/usecases/customers/customerView';
import { recordFact, recordPromise } from '../../../../core/usecases/customers/recordFact';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeClock, servicesOn } from '../../../fakes/services';

const LEDGER: readonly (readonly Cell[])[] = [
  ['Invoice', 'Customer', 'Due date', 'Open amount', 'Currency', 'Email'],
  ['A-1', 'Orchard', dayOfIso('2025-11-01') ?? 0, 100, 'EUR', 'ap@orchard.example'],
];
const promise = { customer: 'Orchard', amount: 100, currency: 'EUR', by: '2025-11-28', saidBy: 'Ms Reed' };

async function promised(contacts?: readonly (readonly Cell[])[]) {
  const host = new MemoryHost({ R: LEDGER, ...(contacts === undefined ? {} : { [CONTACTS_SHEET]: contacts }) });
  const services = servicesOn(host);
  const rows = (await customerView(services, 'Orchard'))?.open ?? [];
  await recordPromise(services, { ...promise, rows });
  const block = await host.readSheet(CONTACTS_SHEET);
  return { row: block?.rows[1] ?? [], read: block === null ? [] : readContacts(block) };
}

describe('who gave a promise', () => {
  test('has a column of its own, free of any language’s words', async () => {
    const { row, read } = await promised();
    expect(row[CONTACT_HEADERS.indexOf('Said by')]).toBe('Ms Reed');
    expect(row[CONTACT_HEADERS.indexOf('Note')]).toBe('');
    expect(read).toMatchObject([{ kind: 'promise', saidBy: 'Ms Reed', note: '' }]);
  });

  test('goes into the note of a sheet that is older than the column', async () => {
    const { row, read } = await promised([CONTACT_HEADERS.filter((header) => header !== 'Said by')]);
    expect(row).toHaveLength(CONTACT_HEADERS.length - 1);
    expect(read).toMatchObject([{ kind: 'promise', note: 'Ms Reed', saidBy: '' }]);
  });

  test('is written below its header, however people have moved the columns', async () => {
    const moved = ['My own', ...[...CONTACT_HEADERS].reverse()];
    const { row, read } = await promised([moved]);
    expect(row[0]).toBe('');
    expect(row[moved.indexOf('Customer')]).toBe('Orchard');
    expect(read).toMatchObject([{ customer: 'Orchard', kind: 'promise', amount: 100, saidBy: 'Ms Reed' }]);
  });
});

test('the time line is in the user’s time throughout: a note after a message stands above it, on the user’s day', async () => {
  const clock = new FakeClock('2025-11-21T22:30:00Z', 120);
  const services = servicesOn(new MemoryHost({ R: LEDGER }), clock);
  const view = await customerView(services, 'Orchard');
  await services.sender.deliver(view?.today.messages ?? [], {
    progress: () => undefined,
    paused: () => undefined,
    stopped: () => false,
  });
  clock.utc = '2025-11-21T22:40:00Z';
  await recordFact(services, {
    customer: 'Orchard',
    kind: 'note',
    invoices: [],
    from: '2025-11-22',
    until: '',
    amount: 0,
    currency: '',
    openThen: 0,
    note: 'called back',
  });
  const events = (await customerView(services, 'Orchard'))?.events ?? [];
  expect(events.map(({ kind, at }) => [kind, at])).toEqual([
    ['fact', '2025-11-22 00:40'],
    ['message', '2025-11-22 00:30'],
  ]);
});
