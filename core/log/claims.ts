import { InvoiceIndex } from '../debtors/customerIndex';
import { meansInvoice, partsOfInvoice } from '../ledger/instalmentNames';
import { isOfCreditor } from './creditor';
import { standingRecords } from './takenBack';
import { holdsClaim, type ClaimedInvoice, type LogRecord } from './record';

/**
 * A message that may not go out, because somebody else claimed one of its invoices at that level first, or because the log
 * cannot hold it.
 */
export interface Refusal {
  readonly key: string;
  readonly nonce: string;
  readonly invoice: string;
  readonly level: number;
  /** Who holds the claim, and in which state it is. */
  readonly by: string;
  readonly state: string;
  /** Why the message itself cannot be claimed; left out where somebody else holds the claim. */
  readonly reason?: string;
}

/** An invoice that a record claims. */
interface Claim extends ClaimedInvoice {
  readonly record: LogRecord;
}

function claimsOf(record: LogRecord): Claim[] {
  return record.invoices.map((claimed) => ({ ...claimed, record }));
}

const dayOf = ({ whenLocal }: LogRecord): string => whenLocal.slice(0, 10);

/**
 * Whether two claims under one number may be on the same open item. The number alone means what was due by then; on one
 * day two people may have read the ledger before and after somebody parted the invoice, or corrected a due date.
 */
function mayBeSame(held: Claim, wanted: Claim): boolean {
  const [a, b] = [partsOfInvoice(held.invoice).due, partsOfInvoice(wanted.invoice).due];
  if (a === b) return true;
  const isSameDay = dayOf(held.record) === dayOf(wanted.record);
  if (b === undefined) return isSameDay;
  if (a === undefined) return isSameDay || b <= dayOf(held.record);
  return isSameDay && !knows(held, b) && !knows(wanted, a);
}

/** Whether a message says that a due date is another instalment's. */
function knows({ record, invoice, customer }: Claim, due: string): boolean {
  const { number } = partsOfInvoice(invoice);
  return record.invoices.some(({ invoice: other, beside = [], customer: whose }) => {
    if (whose !== customer) return false;
    const parts = partsOfInvoice(other);
    return meansInvoice(parts.number, number) && (parts.due === due || beside.includes(due));
  });
}

/**
 * Whether one claim on an invoice keeps another from standing beside it: the same level in the same cycle does. So does
 * another cycle of the same day or later, for a cycle begins after the last reminder of the one before it: one of the
 * two was planned from what is no longer so.
 */
function excludes(held: Claim, wanted: Claim): boolean {
  const { creditor } = wanted.record;
  if (creditor !== undefined && !isOfCreditor(held.record, creditor)) return false;
  if (held.cycle === wanted.cycle) return held.level === wanted.level;
  return dayOf(held.record) >= dayOf(wanted.record);
}

/** Under whose name the invoice of a claim is found. */
const whoseOf = ({ customer, record }: Claim): string => customer ?? record.customer;

/** Held claims by the number of their invoice. */
class Holders {
  private readonly byNumber = new InvoiceIndex<Claim[]>();

  constructor(records: readonly LogRecord[]) {
    for (const record of standingRecords(records)) if (holdsClaim(record.state)) this.add(claimsOf(record));
  }

  add(claims: readonly Claim[]): void {
    for (const claim of claims) {
      this.byNumber.update(whoseOf(claim), partsOfInvoice(claim.invoice).number, (same) => {
        if (same === undefined) return [claim];
        same.push(claim);
        return same;
      });
    }
  }

  /** The first that keeps this claim from standing, of those that count. */
  against(wanted: Claim, counts: (held: LogRecord) => boolean = () => true): LogRecord | undefined {
    const held = this.byNumber.of(whoseOf(wanted), partsOfInvoice(wanted.invoice).number).flat();
    return held.find((claim) => counts(claim.record) && mayBeSame(claim, wanted) && excludes(claim, wanted))?.record;
  }
}

/**
 * Judges new claims against those in the log: one whose invoice is already claimed at that level and cycle is refused,
 * and so is the later of two new ones that want the same.
 */
export function judgeClaims(
  existing: readonly LogRecord[],
  wanted: readonly LogRecord[],
): { readonly accepted: LogRecord[]; readonly refused: Refusal[] } {
  const holders = new Holders(existing);
  const accepted: LogRecord[] = [];
  const refused: Refusal[] = [];
  for (const record of wanted) {
    const claims = claimsOf(record);
    const refusal = refusalOf(record, claims, (claim) => holders.against(claim));
    if (refusal === undefined) {
      holders.add(claims);
      accepted.push(record);
    } else {
      refused.push(refusal);
    }
  }
  return { accepted, refused };
}

function refusalOf(
  { key, nonce }: LogRecord,
  claims: readonly Claim[],
  holderOf: (claim: Claim) => LogRecord | undefined,
): Refusal | undefined {
  for (const claim of claims) {
    const holder = holderOf(claim);
    if (holder === undefined) continue;
    return { key, nonce, invoice: claim.invoice, level: claim.level, by: holder.who, state: holder.state };
  }
  return undefined;
}

/**
 * After writing without a lock: which of our claims lost to a colleague's that was written in the same moment.
 * The lowest nonce wins; a claim that has already moved on (sending, sent …) wins over any that has not.
 */
export function lostClaims(log: readonly LogRecord[], mine: readonly LogRecord[]): Refusal[] {
  const holders = new Holders(log);
  return mine.flatMap((record) => {
    const wins = (other: LogRecord): boolean =>
      other.nonce !== record.nonce && (other.state !== 'claimed' || other.nonce < record.nonce);
    return refusalOf(record, claimsOf(record), (claim) => holders.against(claim, wins)) ?? [];
  });
}
