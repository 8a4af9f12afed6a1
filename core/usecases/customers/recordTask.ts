import { dayOfIso, isoOf, type Day } from '../../calendar/civil';
import { readActionNote, writeActionNote } from '../../contacts/actionFacts';
import { actionKey } from '../../dunning/actions';
import { readContacts } from '../../contacts/rows';
import { CONTACTS_SHEET, namesInvoice, type ContactRecord } from '../../contacts/contactFacts';
import type { DueAction } from '../../contacts/dueTasks';
import { sameCustomerAs } from '../../debtors/identity';
import { appendFacts, endFact } from './recordFact';
import type { Services } from '../types';

export type ActionRecorded =
  | { readonly state: 'recorded'; readonly records: readonly ContactRecord[] }
  /** Somebody recorded it for each of its invoices since the list was read; nothing was written. */
  | { readonly state: 'recorded before'; readonly by: string };

/** What a person says of a task. */
export type ActionSaid =
  | { readonly what: 'done'; readonly note: string }
  /** Due again on this day, YYYY-MM-DD. */
  | { readonly what: 'put off'; readonly until: string; readonly note: string };

/** Whose reminders end with it: a claim that was handed over is no longer asked for by us. */
export function handsOver({ kind }: Pick<DueAction, 'kind'>): boolean {
  return kind === 'counsel' || kind === 'agency';
}

/** What is wrong with the day until which a task is put off; undefined where nothing is. */
export function putOffProblem(iso: string, today: Day): 'no date' | 'not later' | undefined {
  const day = dayOfIso(iso);
  if (day === undefined) return 'no date';
  return day > today ? undefined : 'not later';
}

function todays(records: readonly ContactRecord[], { customer, action, invoices }: DueAction, today: string) {
  const isTheirs = sameCustomerAs(customer);
  return records.filter(
    (record) =>
      (record.kind === 'action' || record.kind === 'put off') &&
      record.from === today &&
      record.endedOn === '' &&
      isTheirs(record.customer) &&
      actionKey(readActionNote(record.note).action) === actionKey(action) &&
      invoices.some((invoice) => namesInvoice(record, invoice)),
  );
}

async function recordedToday(services: Services, action: DueAction, today: string): Promise<ContactRecord | undefined> {
  const block = await services.host.readSheet(CONTACTS_SHEET);
  if (block === null || block.rows.length === 0) return undefined;
  const found = todays(readContacts(block), action, today);
  const every = action.invoices.every((invoice) => found.some((record) => namesInvoice(record, invoice)));
  return every ? found[found.length - 1] : undefined;
}

/**
 * Records that a task was done, or put off, in the contacts sheet. A claim handed to counsel or to an agency also gets a
 * `legal` hold for its invoices, so that its reminders end. Both rows are written in one go.
 */
export async function recordAction(services: Services, action: DueAction, said: ActionSaid): Promise<ActionRecorded> {
  const today = isoOf(services.clock.today());
  const before = await recordedToday(services, action, today);
  if (before !== undefined) return { state: 'recorded before', by: before.setBy };
  const [setBy, setUtc] = [await services.host.who(), services.clock.now()];
  const fact = (kind: ContactRecord['kind'], until: string, note: string): ContactRecord => ({
    id: services.ids.next(),
    customer: action.customer,
    kind,
    invoices: action.invoices,
    from: today,
    until,
    amount: 0,
    currency: '',
    openThen: 0,
    note,
    setBy,
    setUtc,
    endedOn: '',
    saidBy: '',
  });
  const note = writeActionNote(action.action, said.note);
  const records =
    said.what === 'put off'
      ? [fact('put off', said.until, note)]
      : [fact('action', '', note), ...(handsOver(action) ? [fact('legal', '', action.action)] : [])];
  await appendFacts(services, records);
  return { state: 'recorded', records };
}

/** Takes back what was recorded: the rows stay, ended today, and the task is due again. */
export async function takeBack(services: Services, records: readonly ContactRecord[]): Promise<void> {
  for (const record of records) await endFact(services, record);
}
