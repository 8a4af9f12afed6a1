import { dayOfIso, type Day } from '../../calendar/civil';
import type { Cell, DateOut } from '../../cells/cell';
import { keyText } from '../../cells/key';
import type { Host } from '../../ports/host';
import type { LogRecord } from '../../log/record';
import type { PlannedMessage } from '../../messages/message';
import { CollectionError, failureText } from '../../failures/text';
import { columnLetters } from '../../cells/address';
import { InvoiceIndex } from '../../debtors/customerIndex';
import { customerId, labelOf } from '../../debtors/identity';
import type { ColumnMapping, Field } from '../../ledger/fields';
import { shownNumber } from '../../ledger/instalmentNames';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { isOwnStatus } from '../../ledger/ownStatus';
import { ledgerOf, readMemory } from './ledgers';
import { readPolicyOn } from './rules';
import type { LedgerUpdate, Services } from '../types';

const MIRRORED: readonly Field[] = ['lastLevel', 'lastReminder', 'status'];

function headerOf(mapping: ColumnMapping, field: Field): string | undefined {
  const column = mapping.columns[field];
  return column === undefined ? undefined : mapping.headers.find((header) => header.column === column)?.text;
}

/** What can be brought up to date in the ledger after sending: only columns that are there. */
export function ledgerUpdate(mapping: ColumnMapping, messages: readonly PlannedMessage[]): LedgerUpdate {
  const fields = MIRRORED.filter((field) => headerOf(mapping, field) !== undefined);
  return {
    rows: fields.length === 0 ? 0 : messages.reduce((sum, { lines }) => sum + lines.length, 0),
    headers: fields.map((field) => headerOf(mapping, field) ?? ''),
    columns: fields.map((field) => columnLetters(mapping.columns[field] ?? 0)),
  };
}

/** What the ledger's own columns should say of an invoice; what is left out stays as it is. */
export interface Mirrored {
  /** As in the log. */
  readonly customer: string;
  readonly invoice: string;
  readonly level?: number | undefined;
  readonly day?: Day | undefined;
  readonly status?: string | undefined;
  /** Whether the status may be written where this stands in its cell now. */
  readonly over: (status: string) => boolean;
}

/** The day on which each message went out, by its key, as the log has it. */
function sentDays(records: readonly LogRecord[]): (message: PlannedMessage) => Day | undefined {
  const days = new Map<string, Day>();
  for (const { key, state, whenLocal } of records) {
    const day = dayOfIso(whenLocal.slice(0, 10));
    if (day === undefined || (state !== 'sent' && state !== 'handed off')) continue;
    days.set(key, Math.max(day, days.get(key) ?? day));
  }
  return ({ key }) => days.get(key);
}

/** The names of the levels, which the workbook's policy gives them. */
async function levelNames(
  host: Host,
): Promise<{ readonly nameOf: (level: number) => string; readonly names: readonly string[] }> {
  const { levels } = await readPolicyOn(host);
  const nameOf = (level: number): string => levels.find((one) => one.level === level)?.name ?? String(level);
  return { nameOf, names: levels.map(({ name }) => name) };
}

/**
 * Writes level, date and status of sent messages into the ledger's own columns. Rows are found by invoice and customer at
 * the moment of writing, however both are spaced; an invoice that stands twice by now is left as it is. Each
 * invoice gets its own level, and the day that the log has.
 * @param statusOf what the status says of a level, in the user's language
 * @returns rows written
 */
export async function updateLedger(
  services: Services,
  mapping: ColumnMapping,
  messages: readonly PlannedMessage[],
  statusOf: StatusOf = reminded,
): Promise<number> {
  // All reads are asked for at once, so that a host may answer them together.
  const stands = ledgerUpdate(mapping, messages).rows === 0 ? undefined : standsIn(services, mapping);
  stands?.catch(() => undefined);
  const [records, { nameOf, names }] = await Promise.all([services.outbox.records(), levelNames(services.host)]);
  const dayOf = sentDays(records);
  const isOf = (now: string): boolean => names.some((name) => now.endsWith(`: ${name}`));
  const entries = messages.flatMap((message) => {
    const day = dayOf(message) ?? services.clock.today();
    return message.lines.map(({ invoice, level, customer = message.customer }): Mirrored => {
      const status = statusOf(nameOf(level));
      return {
        customer,
        invoice,
        level,
        day,
        status,
        over: (now) => now === '' || isOwnStatus(now) || isOf(now),
      };
    });
  });
  return mirror(services, mapping, entries, stands);
}

/** What the ledger's own status says of a level. */
export type StatusOf = (levelName: string) => string;

/** The status of a reminded invoice, where nobody says it in another language. */
export function reminded(levelName: string): string {
  return `Reminded: ${levelName}`;
}

/**
 * Writes what the ledger's own columns should say; columns that it has not got are passed over.
 * @param stands what is being read of the ledger already
 * @returns rows written
 */
export async function mirror(
  services: Services,
  mapping: ColumnMapping,
  entries: readonly Mirrored[],
  stands?: ReturnType<typeof standsIn>,
): Promise<number> {
  const invoice = headerOf(mapping, 'invoice');
  const headers = {
    level: headerOf(mapping, 'lastLevel'),
    day: headerOf(mapping, 'lastReminder'),
    status: headerOf(mapping, 'status'),
  };
  if (invoice === undefined || (headers.level ?? headers.day ?? headers.status) === undefined) return 0;
  const [isProtected, stood] = await (stands ?? standsIn(services, mapping));
  if (isProtected) throw new CollectionError(failureText('ledger-protected', mapping.sheet));
  const { headerRow, rowsOf, textIn, statusOf, statuses } = stood;
  const byNumber = mapping.columns.customerNumber !== undefined;
  const customer = headerOf(mapping, byNumber ? 'customerNumber' : 'customer');
  const found = entries.flatMap((entry) => {
    const [row, ...others] = rowsOf(entry.customer, entry.invoice);
    return row === undefined || others.length > 0 ? [] : [{ entry, row }];
  });
  // Instalments have one number, so that only their due dates tell their rows apart.
  const due = found.some(({ row }) => row.beside !== undefined) ? headerOf(mapping, 'dueDate') : undefined;
  const keyHeaders = [invoice, customer, due].filter((header) => header !== undefined);
  // A column that holds a single word of somebody else's is theirs, its blank cells too.
  const over = entries[0]?.over ?? (() => false);
  const isOurs = statuses.every((status) => status === '' || over(status));
  const valuesOf = ({ level, day, status }: Mirrored, row: LedgerRow): Record<string, Cell | DateOut> => ({
    ...(headers.level === undefined || level === undefined ? {} : { [headers.level]: level }),
    ...(headers.day === undefined || day === undefined ? {} : { [headers.day]: { date: day } }),
    ...(headers.status === undefined || status === undefined || !isOurs || !over(statusOf(row))
      ? {}
      : { [headers.status]: status }),
  });
  return services.host.updateByKey({
    sheet: mapping.sheet,
    headerRow,
    keyHeaders,
    changes: found.map(({ entry, row }) => {
      const owner = byNumber ? row.customerNumber : row.customer;
      const key = [shownNumber(row.invoice), ...(customer === undefined ? [] : [owner])];
      return { key: due === undefined ? key : [...key, textIn(row, 'dueDate')], set: valuesOf(entry, row) };
    }),
  });
}

/** Whether the ledger may be written, and how it stands. */
async function standsIn(
  services: Services,
  { sheet }: ColumnMapping,
): Promise<[boolean, Awaited<ReturnType<typeof standing>>]> {
  return Promise.all([services.host.isProtected(sheet), standing(services, sheet)]);
}

/** Where the headers stand by now, and how an invoice and its customer are written there. */
async function standing(
  services: Services,
  sheet: string,
): Promise<{
  readonly headerRow: number;
  readonly rowsOf: (customer: string, invoice: string) => readonly LedgerRow[];
  /** What a cell of a row says, as keys do. */
  readonly textIn: (row: LedgerRow, field: Field) => string;
  readonly statusOf: (row: LedgerRow) => string;
  /** What stands in the status column, each text once. */
  readonly statuses: readonly string[];
}> {
  const { host } = services;
  const [block, memory] = await Promise.all([host.readSheet(sheet), readMemory(host)]);
  if (block === null) throw new CollectionError(failureText('no-sheet', sheet));
  const { mapping, rows } = await ledgerOf(services, block, memory);
  const textIn = ({ row }: LedgerRow, field: Field): string =>
    keyText(block.rows[row - block.top]?.[(mapping.columns[field] ?? -1) - block.left]);
  const statusOf = (row: LedgerRow): string => textIn(row, 'status');
  const standing = new InvoiceIndex<LedgerRow[]>();
  for (const row of rows) {
    standing.update(labelOf(row), row.invoice, (same = []) => {
      same.push(row);
      return same;
    });
  }
  return {
    headerRow: mapping.headerRow,
    rowsOf(customer, invoice) {
      const found = standing.of(customer, invoice).flat();
      const own = found.filter((row) => customerId(labelOf(row)) === customerId(customer));
      // Where nobody is written quite so any more, a number came or went since.
      return own.length > 0 ? own : found;
    },
    textIn,
    statusOf,
    statuses: [...new Set(rows.map(statusOf))],
  };
}
