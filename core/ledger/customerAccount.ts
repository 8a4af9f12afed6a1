import type { ChosenRoles, Columns } from './columns';
import { spokenIn } from './concepts';
import { namesNobody } from './customerNumber';
import { textOf, type LedgerGrid } from './grid';
import { plainText, remembering } from './plainText';

/** From this share of its numbers on that stand beside several names, a column numbers something else. */
const TOO_MANY = 0.2;

/**
 * Whether a column that was taken for customers' numbers numbers something else, such as the account that sales are
 * posted to: its header says nothing of customers, and different customers carry the same ones. A header that speaks of
 * customers is believed, and its cells are asked about one by one.
 */
export function numbersNoCustomers(
  grid: LedgerGrid,
  first: number,
  headers: readonly string[],
  { of }: Columns,
  chosen: ChosenRoles,
): boolean {
  const { customer, customerNumber } = of;
  if (customer === undefined || customerNumber === undefined || chosen.customerNumber !== undefined) return false;
  if (spokenIn(plainText(headers[customerNumber] ?? '')).concepts.has('customer')) return false;
  const plain = remembering(plainText);
  const names = new Map<string, Set<string>>();
  for (const row of grid.rows.slice(first)) {
    const number = textOf(row[customerNumber]);
    const name = plain(textOf(row[customer]));
    if (name === '' || namesNobody(number)) continue;
    const known = names.get(number);
    if (known === undefined) names.set(number, new Set([name]));
    else known.add(name);
  }
  const shared = [...names.values()].filter(({ size }) => size > 1).length;
  return shared > 0 && shared >= names.size * TOO_MANY;
}

/** What the account is called that all receivables are posted to. */
const RECEIVABLES =
  /\b(?:receivables?|debtors? control|trade debtors|forderungen|debitoren|creances|clients|clientes|crediti|kundfordringar|kundefordringer|tilgodehavender|debiteuren)\b/;

/** Whether a column that was taken for customers names the one account that everything is posted to. */
export function namesNoCustomers(grid: LedgerGrid, first: number, { of }: Columns, chosen: ChosenRoles): boolean {
  const { customer } = of;
  if (customer === undefined || chosen.customer !== undefined) return false;
  let only: string | undefined;
  for (let row = first; row < grid.rows.length; row++) {
    const name = textOf(grid.rows[row]?.[customer]);
    if (name === '') continue;
    if (only !== undefined && name !== only) return false;
    only = name;
  }
  return only !== undefined && RECEIVABLES.test(plainText(only));
}
