import { dayOfIso, type Day } from '../../calendar/civil';
import type { History } from '../../log/history';
import { customerId, invoiceId, madeOutLabel } from '../../debtors/identity';
import type { ColumnMapping } from '../../ledger/fields';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { isOwnStatus } from '../../ledger/ownStatus';
import { mirror, reminded, type Mirrored, type StatusOf } from './mirror';
import { findLedger, type Ledger } from './ledgers';
import { historyIn, readPlanning } from './rules';
import type { Services } from '../types';

/** A row of the ledger whose own columns say less than the log: what they should say. */
export interface LaggingRow {
  readonly customer: string;
  readonly invoice: string;
  /** Undefined where the level is right, higher, or has no column. */
  readonly level: number | undefined;
  /** Undefined where the day is right, later, or has no column. */
  readonly day: Day | undefined;
}

/**
 * Rows that a run left behind which ended before the ledger was brought up to date. A message that was perhaps sent says
 * nothing yet; an invoice that stands twice and a cell that cannot be read are left alone.
 */
export function laggingRows({ mapping, rows }: Ledger, history: History): readonly LaggingRow[] {
  const { lastLevel, lastReminder } = mapping.columns;
  if (lastLevel === undefined && lastReminder === undefined) return [];
  const lagging = rows.flatMap((row) => lagOf(row, mapping, history) ?? []);
  if (lagging.length === 0) return [];
  const standing = new Map<string, number>();
  for (const row of rows) {
    const id = idOf(madeOutLabel(row), row.invoice);
    standing.set(id, (standing.get(id) ?? 0) + 1);
  }
  return lagging.filter(({ customer, invoice }) => standing.get(idOf(customer, invoice)) === 1);
}

function idOf(customer: string, invoice: string): string {
  return invoiceId(customerId(customer), invoice);
}

function lagOf(row: LedgerRow, { columns }: ColumnMapping, history: History): LaggingRow | undefined {
  const unreadable = row.unreadable.some(({ field }) => field === 'lastLevel' || field === 'lastReminder');
  if (row.invoice === '' || unreadable) return undefined;
  const customer = madeOutLabel(row);
  const { lastLevel, lastDay, open } = history.invoice(customer, row.invoice);
  if (lastLevel === 0 || open !== undefined) return undefined;
  const level = columns.lastLevel !== undefined && row.lastLevel < lastLevel ? lastLevel : undefined;
  const stands = dayOfIso(row.lastReminder ?? '') ?? -Infinity;
  const day = columns.lastReminder !== undefined && lastDay !== undefined && stands < lastDay ? lastDay : undefined;
  return level === undefined && day === undefined ? undefined : { customer, invoice: row.invoice, level, day };
}

/**
 * Brings rows up to date that lag behind the log: levels and days only rise, a status is written only over a blank one or
 * one of ours, a formula stays. Everything is read anew. @returns how many rows lagged, and how many were written
 */
export async function catchUpLedger(
  services: Services,
  statusOf: StatusOf = reminded,
): Promise<{ readonly lagging: number; readonly written: number }> {
  const planning = await readPlanning(services);
  const { policy, memory } = planning;
  const ledger = await findLedger(services, memory);
  const rows = ledger === null ? [] : laggingRows(ledger, historyIn(ledger.rows, planning, services.clock.today()));
  if (ledger === null || rows.length === 0) return { lagging: 0, written: 0 };
  const names = policy.levels.map(({ name }) => name);
  const nameOf = new Map(policy.levels.map(({ level, name }) => [level, name]));
  const entries = rows.map(({ customer, invoice, level, day }): Mirrored => {
    const status = level === undefined ? undefined : statusOf(nameOf.get(level) ?? String(level));
    return { customer, invoice, level, day, status, over: (now) => isOurs(now, names) };
  });
  return { lagging: rows.length, written: await mirror(services, ledger.mapping, entries) };
}

/** Whatever the language of its first word, ours ends with the name of a level. */
function isOurs(status: string, names: readonly string[]): boolean {
  return status === '' || isOwnStatus(status) || names.some((name) => status.endsWith(`: ${name}`));
}
