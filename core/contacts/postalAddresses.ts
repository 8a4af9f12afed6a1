import type { Day } from '../calendar/civil';
import { matchKey } from '../cells/key';
import { customerId, labelOf } from '../debtors/identity';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { PostalCells } from '../ledger/postalCells';
import type { Contacts } from './contactFacts';

/** Where the customer of a row gets post; undefined where nobody says. */
export type PostalOf = (row: LedgerRow) => PostalCells | undefined;

const keyOf = (cells: PostalCells): string => matchKey(Object.values(cells).join(' '));

/**
 * What a person noted for a customer holds, then the row's own cells, then the customer's other rows as long as they agree:
 * which of two addresses is right, a ledger does not say.
 * @param rows the whole ledger
 */
export function postalAddresses(
  rows: readonly LedgerRow[],
  { contacts, asOf }: { readonly contacts?: Contacts | undefined; readonly asOf: Day },
): PostalOf {
  let shared: ReadonlyMap<string, PostalCells | undefined> | undefined;
  return (row) => {
    const label = labelOf(row);
    const noted = contacts?.postalOf(label, asOf) ?? '';
    if (noted !== '') return { address: noted, street: '', postcode: '', city: '', region: '' };
    return row.postal ?? (shared ??= sharedOf(rows)).get(customerId(label));
  };
}

function sharedOf(rows: readonly LedgerRow[]): ReadonlyMap<string, PostalCells | undefined> {
  const found = new Map<string, PostalCells | undefined>();
  for (const row of rows) {
    const { postal } = row;
    if (postal === undefined) continue;
    const id = customerId(labelOf(row));
    const known = found.get(id);
    if (!found.has(id)) found.set(id, postal);
    else if (known !== undefined && keyOf(known) !== keyOf(postal)) found.set(id, undefined);
  }
  return found;
}
