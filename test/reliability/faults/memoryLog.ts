import type { LogChange, LogRecord } from '../../../core/log/record';
import { canMove, holdsClaim } from '../../../core/log/record';
import type { Outbox } from '../../../core/ports/outbox';

/** A log that outlives runs: it refuses what is claimed already, and every step back. */
export class MemoryLog implements Outbox {
  readonly rows = new Map<string, LogRecord>();

  claim(rows: readonly LogRecord[]) {
    const held = (row: LogRecord): boolean =>
      [...this.rows.values()].some(({ key, state }) => key === row.key && holdsClaim(state));
    const free = rows.filter((row) => !held(row));
    for (const row of free) this.rows.set(row.nonce, row);
    return { claimed: free.map(({ nonce }) => nonce), refused: [] };
  }

  start({ nonce }: { readonly nonce: string }) {
    const row = this.row(nonce);
    if (row.state !== 'claimed') return row;
    this.rows.set(nonce, { ...row, state: 'sending' });
    return null;
  }

  mark(changes: readonly LogChange[]) {
    for (const { nonce, from, state, providerId, error } of changes) {
      const row = this.row(nonce);
      if (row.state !== from || !canMove(from, state))
        throw new Error(`${nonce} cannot go from ${row.state} to ${state}`);
      this.rows.set(nonce, { ...row, state, providerId, error });
    }
  }

  takeOver(rows: readonly { readonly nonce: string }[]) {
    return { taken: rows.map(({ nonce }) => nonce), others: [] };
  }
  records() {
    return [...this.rows.values()];
  }

  private row(nonce: string): LogRecord {
    const row = this.rows.get(nonce);
    if (row === undefined) throw new Error(`there is no row ${nonce}`);
    return row;
  }
}
