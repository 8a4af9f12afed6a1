import { customerId, invoiceId } from './identity';
import { holdsClaim, type LogRecord } from './log';

/** A message that may not go out, because somebody else claimed one of its invoices at that level first. */
export interface Refusal {
  readonly key: string;
  readonly nonce: string;
  readonly invoice: string;
  readonly level: number;
  /** Who holds the claim, and in which state it is. */
  readonly by: string;
  readonly state: string;
}

function claimIds(record: LogRecord): string[] {
  const customer = customerId(record.customer);
  return record.invoices.map(
    ({ invoice, level }) => `${invoiceId(customer, invoice)}\u0001${level}\u0001${record.cycle}`,
  );
}

/**
 * Judges new claims against those in the log: one whose invoice is already claimed at that level and cycle is refused,
 * and so is the later of two new ones that want the same.
 */
export function judgeClaims(
  existing: readonly LogRecord[],
  wanted: readonly LogRecord[],
): { readonly accepted: LogRecord[]; readonly refused: Refusal[] } {
  const holders = new Map<string, LogRecord>();
  for (const record of existing) {
    if (holdsClaim(record.state)) for (const id of claimIds(record)) if (!holders.has(id)) holders.set(id, record);
  }
  const accepted: LogRecord[] = [];
  const refused: Refusal[] = [];
  for (const record of wanted) {
    const ids = claimIds(record);
    const taken = ids.findIndex((id) => holders.has(id));
    if (taken < 0) {
      for (const id of ids) holders.set(id, record);
      accepted.push(record);
    } else {
      refused.push(refusal(record, taken, holders.get(ids[taken] as string) as LogRecord));
    }
  }
  return { accepted, refused };
}

function refusal(record: LogRecord, at: number, holder: LogRecord): Refusal {
  const { invoice, level } = record.invoices[at] as LogRecord['invoices'][number];
  return { key: record.key, nonce: record.nonce, invoice, level, by: holder.who, state: holder.state };
}

/**
 * After writing without a lock: which of our claims lost to a colleague's that was written in the same moment.
 * The lowest nonce wins; a claim that has already moved on (sending, sent …) wins over any that has not.
 */
export function lostClaims(log: readonly LogRecord[], mine: readonly LogRecord[]): Refusal[] {
  const byId = new Map<string, LogRecord[]>();
  for (const record of log) {
    if (!holdsClaim(record.state)) continue;
    for (const id of claimIds(record)) {
      const same = byId.get(id);
      if (same === undefined) byId.set(id, [record]);
      else same.push(record);
    }
  }
  const lost: Refusal[] = [];
  for (const record of mine) {
    const ids = claimIds(record);
    for (let i = 0; i < ids.length; i++) {
      const winner = (byId.get(ids[i] as string) ?? []).find(
        (other) => other.nonce !== record.nonce && (other.state !== 'claimed' || other.nonce < record.nonce),
      );
      if (winner === undefined) continue;
      lost.push(refusal(record, i, winner));
      break;
    }
  }
  return lost;
}
