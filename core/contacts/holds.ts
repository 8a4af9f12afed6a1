import { dayOfIso, type Day } from '../calendar/civil';
import { madeOutLabel } from '../debtors/identity';
import type { Field } from '../ledger/fields';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { ContactKind, Contacts } from './contactFacts';
import type { Obstacle, SkipReason } from './obstacles';
import { withoutStacks } from '../cells/marks';

/** Cells that may bar a customer: what cannot be read in them is no no. */
const BARRING: ReadonlySet<Field> = new Set<Field>(['hold', 'dispute', 'doNotContact']);

/** Without accents. */
const DISPUTE_WORDS =
  /disput|\bquer(y|ied)|strittig|bestritt|reklam|klaer|klar(ung|fall)|einwand|einwend|einspruch|litig|contest|impugn|reclam/i;

function saysDispute(text: string): boolean {
  return DISPUTE_WORDS.test(withoutStacks(text).normalize('NFD').replace(/\p{M}/gu, ''));
}

const BAR_REASONS: Readonly<Partial<Record<ContactKind, SkipReason>>> = {
  promise: 'promise pending',
  dispute: 'disputed',
  plan: 'plan current',
  'opt-out': 'opted out',
};

/** A hold of the ledger's own columns, or of the contacts sheet: on the customer whose invoice it is, or on who pays it. */
export function heldBy(
  row: LedgerRow,
  customer: string,
  { asOf, contacts }: { readonly asOf: Day; readonly contacts: Contacts },
): Obstacle | undefined {
  if (row.disputed) return { reason: 'disputed', field: 'dispute', detail: '' };
  if (row.hold !== null) {
    return { reason: saysDispute(row.hold) ? 'disputed' : 'on hold', field: 'hold', detail: row.hold };
  }
  if (row.doNotContact) return { reason: 'opted out', field: 'doNotContact', detail: '' };
  const hidden = row.unreadable.find(({ field }) => BARRING.has(field));
  if (hidden !== undefined) return { reason: 'unreadable cell', field: hidden.field, detail: hidden.text };
  const unreadable = row.unreadable.find(({ field }) => field === 'promiseDate');
  if (unreadable !== undefined) return { reason: 'unreadable date', field: 'promiseDate', detail: unreadable.text };
  const promised = row.promiseDate === null ? undefined : dayOfIso(row.promiseDate);
  if (promised !== undefined && promised >= asOf) {
    return { reason: 'promise pending', field: 'promiseDate', detail: row.promiseDate ?? '' };
  }
  const whose = row.madeOutTo === undefined ? undefined : contacts.barOf(madeOutLabel(row), row, asOf);
  const bar = contacts.barOf(customer, row, asOf) ?? whose;
  if (bar === undefined) return undefined;
  return {
    reason: BAR_REASONS[bar.kind] ?? 'on hold',
    field: 'customer',
    detail: bar.until === '' ? bar.kind : bar.until,
  };
}
