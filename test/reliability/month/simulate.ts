import { weekdayOf, type Day } from '../../../core/calendar/civil';
import { isoOf } from '../../../core/calendar/civil';
import { isBlank, isDateOut, type Cell } from '../../../core/cells/cell';
import type { KeyedUpdate } from '../../../core/ports/host';
import { CONTACT_HEADERS, CONTACTS_SHEET, type ContactRecord } from '../../../core/contacts/contactFacts';
import { writeContact } from '../../../core/contacts/rows';
import { customerId, invoiceId } from '../../../core/debtors/identity';
import type { PlannedMessage } from '../../../core/messages/message';
import { dueToday } from '../../../core/usecases/planning/dueToday';
import { updateLedger } from '../../../core/usecases/workbook/mirror';
import { findLedger } from '../../../core/usecases/workbook/ledgers';
import { NO_LEDGER_MEMORY } from '../../../core/workbook/ledgerMemory';
import { noteSettled } from '../../../core/usecases/customers/noteSettled';
import type { Reopened } from '../../../core/dunning/policy';
import { POLICY_SHEET } from '../../../core/workbook/policySheet';
import { signedPolicyRows } from '../../support/signedPolicy';
import { MemoryHost } from '../../fakes/memoryHost';
import { FakeClock, servicesOn } from '../../fakes/services';
import { quiet } from '../crash/journey';

/** Something that happens to an invoice; it is in force from its day on. */
export interface Happening {
  readonly day: Day;
  readonly customer: string;
  readonly invoice: string;
  readonly kind: 'payment' | 'dispute' | 'promise' | 'opt-out';
  /** Last day of a promise; last day on which a payment stands before it bounces and the invoice is open again. */
  readonly until?: Day;
}

export interface Month {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly first: Day;
  readonly days: number;
  readonly happenings: readonly Happening[];
  /** Days on which nobody opens the workbook, beside weekends. */
  readonly missed: ReadonlySet<Day>;
  /** What the policy says of invoices that are paid and open again. */
  readonly reopened: Reopened;
  readonly column: { readonly invoice: number; readonly customer: number; readonly open: number };
}

/** A message as it went out. */
export interface Sent {
  readonly day: Day;
  readonly message: PlannedMessage;
}

function factOf({ day, customer, invoice, kind, until }: Happening, id: number): ContactRecord {
  return {
    id: `f${id}`,
    customer,
    kind: kind === 'payment' ? 'note' : kind,
    invoices: kind === 'opt-out' ? [] : [invoice],
    from: isoOf(day),
    until: until === undefined ? '' : isoOf(until),
    amount: 0,
    currency: '',
    openThen: 0,
    note: '',
    setBy: 'ana',
    setUtc: `${isoOf(day)}T08:00:00Z`,
    endedOn: '',
    saidBy: '',
  };
}

const textOf = (cell: Cell | undefined): string => (isBlank(cell) ? '' : String(cell).trim());

/** The memory host, finding rows by an index: a month has hundreds of thousands of look-ups. */
class IndexedHost extends MemoryHost {
  override async updateByKey({ sheet, headerRow = 0, keyHeaders, changes }: KeyedUpdate): Promise<number> {
    await Promise.resolve();
    const rows = this.sheets.get(sheet) ?? [];
    const head = rows[headerRow] ?? [];
    const keyAt = keyHeaders.map((header) => head.indexOf(header));
    const wanted = new Set(changes.map(({ key }) => key.join('\u0000')));
    const firsts = new Set(changes.map(({ key }) => key[0]));
    const found = new Map<string, Cell[] | null>();
    for (let i = headerRow + 1; i < rows.length; i++) {
      const row = rows[i] ?? [];
      if (!firsts.has(textOf(row[keyAt[0] ?? -1]))) continue;
      const key = keyAt.map((column) => textOf(row[column])).join('\u0000');
      if (wanted.has(key)) found.set(key, found.has(key) ? null : row);
    }
    let count = 0;
    for (const { key, set } of changes) {
      const row = found.get(key.join('\u0000'));
      if (row === undefined || row === null) continue;
      count += 1;
      for (const [header, cell] of Object.entries(set)) row[head.indexOf(header)] = isDateOut(cell) ? cell.date : cell;
    }
    return count;
  }
}

/** Lives through a month: each working day what happened is entered, then all that is due goes out. */
export async function live(month: Month): Promise<readonly Sent[]> {
  const host = new IndexedHost({
    [month.sheet]: month.rows,
    [CONTACTS_SHEET]: [[...CONTACT_HEADERS]],
    [POLICY_SHEET]: signedPolicyRows('en-GB', { reopened: month.reopened }),
  });
  const sent: Sent[] = [];
  const rowOf = new Map(
    (host.sheets.get(month.sheet) ?? []).map((row) => [
      `${String(row[month.column.customer])}\n${String(row[month.column.invoice])}`,
      row,
    ]),
  );
  const bounced = new Map<Cell[], Cell>();
  for (let day = month.first; day < month.first + month.days; day++) {
    for (const [i, happening] of month.happenings.entries()) {
      const row = rowOf.get(`${happening.customer}\n${happening.invoice}`);
      if (happening.kind === 'payment' && happening.until === day - 1 && row !== undefined)
        row[month.column.open] = bounced.get(row) ?? 0;
      if (happening.day !== day) continue;
      if (happening.kind === 'payment') {
        if (row === undefined) continue;
        bounced.set(row, row[month.column.open] ?? 0);
        row[month.column.open] = 0;
      } else await host.appendRows(CONTACTS_SHEET, [writeContact(factOf(happening, i))]);
    }
    if (weekdayOf(day) > 4 || month.missed.has(day)) continue;
    sent.push(...(await sendOn(host, day)));
  }
  return sent;
}

async function sendOn(host: MemoryHost, day: Day): Promise<Sent[]> {
  const services = servicesOn(host, new FakeClock(`${isoOf(day)}T09:00:00Z`), `d${day}-`);
  const plan = await dueToday(services);
  const emails = (plan?.messages ?? []).filter(({ channel }) => channel === 'email');
  const { results } = await services.sender.deliver(emails, quiet);
  const out = new Set(results.filter(({ state }) => state === 'sent').map(({ id }) => id));
  const messages = emails.filter(({ id }) => out.has(id));
  if (services.channel.sent.length !== messages.length) throw new Error('The channel and the report differ.');
  const ledger = await findLedger({ host }, NO_LEDGER_MEMORY);
  if (ledger !== null) await updateLedger(services, ledger.mapping, messages);
  await noteSettled(services);
  return messages.map((message) => ({ day, message }));
}

export const idOf = (customer: string, invoice: string): string => invoiceId(customerId(customer), invoice);
