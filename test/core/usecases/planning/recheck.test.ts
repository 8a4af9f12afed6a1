import { expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { look } from '../../../../core/usecases/planning/overview';
import { recheck } from '../../../../core/usecases/planning/recheck';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';

const DUE = (dayOfIso('2025-11-21') ?? 0) - 10;
const HEADERS: Cell[] = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency'];
const line = (invoice: string, customer: string): Cell[] => [
  invoice,
  customer,
  `${customer.toLowerCase()}@x.example`,
  DUE,
  100,
  'EUR',
];

/** A ledger of which the first row alone was reviewed. */
async function reviewed() {
  const rows = [line('A-1', 'Orchard'), line('A-2', 'Orchard'), line('B-1', 'Bakery')];
  const host = new MemoryHost({ Receivables: [HEADERS, ...rows] });
  host.selected = { sheet: 'Receivables', rows: [1] };
  const services = servicesOn(host);
  const seen = await look(services);
  if (seen.state !== 'ready') throw new Error(seen.state);
  return { host, services, messages: seen.plan.messages };
}

test('what was not approved changes nothing of what was, though it is due too', async () => {
  const { services, messages } = await reviewed();
  expect(messages.map(({ lines }) => lines.map(({ invoice }) => invoice))).toEqual([['A-1']]);
  const { unchanged, changed, gone } = await recheck(services, 'Receivables', messages);
  expect([unchanged.length, changed.length, gone.length]).toEqual([1, 0, 0]);
});

test('without its sheet nothing is left to send', async () => {
  const { host, services, messages } = await reviewed();
  host.sheets.delete('Receivables');
  const { unchanged, changed, gone } = await recheck(services, 'Receivables', messages);
  expect([unchanged, changed, gone]).toEqual([[], [], messages]);
});
