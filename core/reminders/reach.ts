import type { PolicyLevel, ReminderChannel } from '../dunning/policy';
import type { Field } from '../ledger/fields';
import type { LedgerRow } from '../ledger/ledgerRow';
import { phoneOf } from '../addresses/phone';
import type { SkipReason } from '../contacts/obstacles';

/** Which channels can be used at all. */
export interface OpenChannels {
  /** Whether calls, SMS and WhatsApp may go out at this hour of this day. */
  readonly mayCallNow: boolean;
  /** The level's channels for which there is a template, in their order. @param language as the row has it; '' for the policy's own */
  readonly writtenFor: (step: PolicyLevel, language: string) => readonly ReminderChannel[];
  /** Whether a letter of the level may go to the row's customer: a formal demand wants a postal address. */
  readonly mayPost: (row: LedgerRow, step: PolicyLevel) => boolean;
  /** `addressesOf` of a cell. */
  readonly addressesIn: (cell: string) => readonly string[] | undefined;
}

/** How a customer is reached, or why not, with the column whose cell explains it. */
export type Way =
  | {
      readonly channel: ReminderChannel;
      readonly to: readonly string[];
      readonly cc: readonly string[];
      readonly reason?: undefined;
    }
  | { readonly reason: SkipReason; readonly field: Field; readonly detail: string };

/**
 * The first channel of the level for which the row has an address. A bad e-mail address is told, not passed over; a
 * phone number only where nothing else is left, as ledgers are full of national ones.
 */
export function channelFor(row: LedgerRow, step: PolicyLevel, context: OpenChannels): Way {
  const phone = row.phone === '' ? undefined : phoneOf(row.phone);
  const fault = (field: Field): string | undefined => row.unreadable.find((u) => u.field === field)?.text;
  const open = context.writtenFor(step, row.language);
  for (const channel of open) {
    if (channel === 'email') {
      const to = context.addressesIn(fault('email') ?? row.email);
      const cc = context.addressesIn(fault('cc') ?? row.cc);
      if (to === undefined) return { reason: 'bad address', field: 'email', detail: fault('email') ?? row.email };
      if (cc === undefined) return { reason: 'bad address', field: 'cc', detail: fault('cc') ?? row.cc };
      if (to.length > 0) return { channel, to, cc };
    } else if (channel === 'letter') {
      if (context.mayPost(row, step)) return { channel, to: [], cc: [] };
    } else if (phone !== undefined) {
      if (!context.mayCallNow) return { reason: 'contact rule', field: 'phone', detail: '' };
      return { channel, to: [phone], cc: [] };
    }
  }
  if (open.length === 0) return { reason: 'no template', field: 'dueDate', detail: String(step.level) };
  // A letter that may go has gone.
  const badPhone = fault('phone') ?? row.phone;
  if (badPhone !== '' && open.some((channel) => channel !== 'email' && channel !== 'letter')) {
    return { reason: 'bad phone', field: 'phone', detail: badPhone };
  }
  if (open.includes('letter')) return { reason: 'no postal address', field: 'postalAddress', detail: '' };
  return open.includes('email')
    ? { reason: 'no address', field: 'email', detail: '' }
    : { reason: 'no phone', field: 'phone', detail: '' };
}
