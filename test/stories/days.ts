import { dayOfIso, isoOf, type Day } from '../../core/calendar/civil';
import type { Cell } from '../../core/cells/cell';
import type { PlannedMessage } from '../../core/messages/message';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { noteSettled } from '../../core/usecases/customers/noteSettled';
import type { Services } from '../../core/usecases/types';
import { quiet } from '../reliability/crash/journey';
import type { Book } from './books';

export const HEAD = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency'];

export function invoiceRow(no: string, due: string, amount = 100, customer = 'Orchard'): Cell[] {
  return [no, customer, `ap@${customer.toLowerCase()}.example`, on(due), amount, 'EUR'];
}

export const on = (iso: string): Day => dayOfIso(iso) ?? NaN;

/** Everything that is due by e-mail goes out once. */
async function press(services: Services): Promise<readonly PlannedMessage[]> {
  const plan = await dueToday(services);
  const emails = (plan?.messages ?? []).filter(({ channel }) => channel === 'email');
  if (emails.length === 0) return [];
  const { results } = await services.sender.deliver(emails, quiet);
  const out = new Set(results.filter(({ state }) => state === 'sent').map(({ id }) => id));
  return emails.filter(({ id }) => out.has(id));
}

export interface Pressing {
  /** YYYY-MM-DD, both counted. */
  readonly from: string;
  readonly to: string;
  /** How often Send is pressed a day; 1 where left out. */
  readonly times?: number;
  /** What happens in the morning of a day. */
  readonly before?: (iso: string, book: Book) => void;
}

/** Send pressed on every day. @returns `2026-03-02 A-1@2 until 2026-03-12`, a line a message */
export async function pressed(book: Book, { from, to, times = 1, before }: Pressing): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let day = on(from); day <= on(to); day++) {
    before?.(isoOf(day), book);
    for (let i = 0; i < times; i++) {
      for (const { lines: own, grantedUntil } of await press(await book.on(day))) {
        const invoices = own.map(({ invoice, level }) => `${invoice}@${level}`).join(' + ');
        lines.push(`${isoOf(day)} ${invoices}${grantedUntil === '' ? '' : ` until ${grantedUntil}`}`);
      }
    }
    await noteSettled(await book.on(day));
  }
  return lines;
}
