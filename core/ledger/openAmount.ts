import { dayOfIso } from '../calendar/civil';
import { isBlank, type Cell } from '../cells/cell';
import type { Field } from './fields';
import type { RowReader } from './rowReader';

type CellOf = (field: Field) => Cell | undefined;

/** What formulas leave behind: 100.1 − 100 − 0.1 is not quite nothing. No currency has a unit as small. */
const REMAINDER = 1e-6;

/** Serials from 2000 to 2060, among which a payment date lies. */
const FIRST_SERIAL = dayOfIso('2000-01-01') ?? 0;
const LAST_SERIAL = dayOfIso('2060-12-31') ?? 0;
/** So many rows have to agree before figures that could be amounts are taken for dates. */
const ENOUGH = 3;
/** Whole days around its due date in which an invoice is paid. */
const NEAR = 1100;

/**
 * Whether a column of paid amounts holds payment dates: nothing but whole serials, one of them above what was invoiced,
 * or several, each near its due date.
 */
export function paidAreDates(rows: readonly CellOf[]): boolean {
  let above = false;
  let near = 0;
  let count = 0;
  for (const cellOf of rows) {
    const paid = cellOf('paid');
    if (isBlank(paid)) continue;
    if (typeof paid !== 'number' || Math.floor(paid) !== paid || paid < FIRST_SERIAL || paid > LAST_SERIAL)
      return false;
    const amount = cellOf('amount');
    const due = cellOf('dueDate');
    count += 1;
    if (typeof amount === 'number' && paid > amount) above = true;
    if (typeof due === 'number' && Math.abs(paid - due) <= NEAR) near += 1;
  }
  return above || (near === count && count >= ENOUGH);
}

/**
 * The open amount, or amount less paid where the ledger keeps those, in major units; null where blank or unreadable.
 * What is left of an invoice lies between nothing and all of it: a paid figure that says otherwise is a date, a sign
 * turned round or a slip, and is told instead of being netted.
 */
export function openAmountOf(explicit: boolean, reader: RowReader): number | null {
  const { at } = reader;
  if (explicit) return withoutRemainder(reader.figure(at.openAmount));
  const amount = reader.figure(at.amount);
  if (amount === null) return null;
  const paid = reader.figure(at.paid);
  if (paid === null) return isBlank(reader.cell(at.paid)) ? withoutRemainder(amount) : null;
  // Two decimals of either stay exact in the difference; the currency's own rounding comes with the message.
  const open = Math.round((amount - paid) * 1e6) / 1e6;
  const fits = amount >= 0 ? open >= 0 && open <= amount : open <= 0 && open >= amount;
  if (fits) return open;
  reader.tell('paid', `${amount} − ${paid}`);
  return null;
}

function withoutRemainder(amount: number | null): number | null {
  return amount !== null && Math.abs(amount) < REMAINDER ? 0 : amount;
}
