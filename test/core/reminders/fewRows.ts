import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import { CONTACT_HEADERS } from '../../../core/contacts/contactFacts';
import type { ReminderPlan } from '../../../core/reminders/reminderPlan';
import { look } from '../../../core/usecases/planning/overview';
import type { Services } from '../../../core/usecases/types';
import { MemoryHost } from '../../fakes/memoryHost';
import { FakeClock, servicesOn, type FakeServices } from '../../fakes/services';

const HEADERS = [
  'Invoice',
  'Customer',
  'Customer number',
  'Due date',
  'Open amount',
  'Currency',
  'Email',
  'Cc',
  'Phone',
  'Language',
  'Hold',
  'Dispute',
  'Do not contact',
  'Promise date',
  'Last level',
  'Last reminder',
] as const;
export type Header = (typeof HEADERS)[number];
export type FewCells = Readonly<Partial<Record<Header, Cell>>>;

export const serial = (iso: string): number => dayOfIso(iso) ?? 0;
const column = (header: Header): number => HEADERS.indexOf(header);

/** Twenty days late on 21 November 2025: due for level 2 of the default policy. */
const USUAL: FewCells = {
  Customer: 'Acme',
  'Due date': serial('2025-11-01'),
  'Open amount': 100,
  Currency: 'EUR',
  Email: 'ap@acme.example',
};

function rowOf(cells: FewCells): Cell[] {
  return HEADERS.map((header) => cells[header] ?? USUAL[header] ?? '');
}

export interface FewRows {
  readonly host: MemoryHost;
  readonly services: FakeServices;
  /** Changes a cell of the n-th row, counted from 0. */
  set(row: number, header: Header, cell: Cell): void;
}

/** A workbook with these rows, all selected, on 21 November 2025. Cells that are left out are usual ones. */
export function fewRows(
  rows: readonly FewCells[],
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {},
): FewRows {
  const host = new MemoryHost({ Ledger: [[...HEADERS], ...rows.map(rowOf)], ...sheets });
  host.selected = { sheet: 'Ledger', rows: rows.map((_, i) => i + 1) };
  return {
    host,
    services: servicesOn(host, new FakeClock()),
    set: (row, header, cell) => {
      const line = host.sheets.get('Ledger')?.[row + 1];
      if (line === undefined) throw new Error(`no row ${row}`);
      line[column(header)] = cell;
    },
  };
}

export const policySheet = (setting: string, value: Cell): Readonly<Record<string, Cell[][]>> => ({
  'Collections Policy': [
    ['Setting', 'Value', 'Explanation'],
    [setting, value, ''],
  ],
});

/** Rows of the contacts sheet as somebody types them: customer, kind and invoices. */
export const typedContacts = (
  ...rows: readonly (readonly [customer: Cell, kind: string, invoices: string])[]
): Readonly<Record<string, Cell[][]>> => ({
  'Collections Contacts': [
    [...CONTACT_HEADERS],
    ...rows.map(([customer, kind, invoices]) =>
      CONTACT_HEADERS.map(
        (header): Cell => ({ Customer: customer, Kind: kind, Invoices: invoices })[header as 'Kind'] ?? '',
      ),
    ),
  ],
});

export async function planOf(services: Services): Promise<ReminderPlan> {
  const seen = await look(services);
  if (seen.state !== 'ready') throw new Error(`expected a ledger, saw ${seen.state}`);
  return seen.plan;
}

/** What is sent, as `customer: invoices to addresses`, and what is skipped, as `invoice reason column "detail"`. */
export async function planned(services: Services): Promise<{ sent: string[]; skipped: string[] }> {
  const { messages, skipped } = await planOf(services);
  return {
    sent: messages.map(
      ({ customer, lines, to }) => `${customer}: ${lines.map(({ invoice }) => invoice).join()} to ${to.join()}`,
    ),
    skipped: skipped.map(
      ({ invoice, reason, place, detail }) =>
        `${invoice} ${reason} ${HEADERS[place.column] ?? ''}${detail === '' ? '' : ` "${detail}"`}`,
    ),
  };
}
