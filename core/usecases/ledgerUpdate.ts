import type { MessageLine, PlannedMessage } from '../reminders/types';
import { CollectionError, failureText } from '../failures/text';
import { columnLetters } from '../cells/address';
import { InvoiceIndex } from '../reminders/customerIndex';
import { customerId } from '../reminders/identity';
import type { ColumnMapping, Field } from '../workbook/fields';
import type { LedgerRow } from '../workbook/ledger';
import { labelOf } from './ofCustomer';
import { ledgerOf, readMemory } from './reading';
import type { LedgerUpdate, Services } from './types';

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

/**
 * Writes level, date and status of sent messages into the ledger's own columns. Rows are found by invoice and customer at
 * the moment of writing, however both are spaced; an invoice that stands twice by now is left as it is. @returns rows written
 */
export async function updateLedger(
  services: Services,
  mapping: ColumnMapping,
  messages: readonly PlannedMessage[],
): Promise<number> {
  const invoice = headerOf(mapping, 'invoice');
  const level = headerOf(mapping, 'lastLevel');
  const date = headerOf(mapping, 'lastReminder');
  const status = headerOf(mapping, 'status');
  if (invoice === undefined || (level ?? date ?? status) === undefined) return 0;
  if (await services.host.isProtected(mapping.sheet)) {
    throw new CollectionError(failureText('ledger-protected', mapping.sheet));
  }
  const today = services.clock.today();
  const valuesOf = (line: MessageLine, name: string): Record<string, string | number | { date: number }> => ({
    ...(level === undefined ? {} : { [level]: line.level }),
    ...(date === undefined ? {} : { [date]: { date: today } }),
    ...(status === undefined ? {} : { [status]: `Reminded: ${name}` }),
  });
  const byNumber = mapping.columns.customerNumber !== undefined;
  const customer = headerOf(mapping, byNumber ? 'customerNumber' : 'customer');
  const { headerRow, rowsOf } = await standing(services, mapping.sheet);
  return services.host.updateByKey({
    sheet: mapping.sheet,
    headerRow,
    keyHeaders: customer === undefined ? [invoice] : [invoice, customer],
    changes: messages.flatMap((message) =>
      message.lines.flatMap((line) => {
        const [row, ...others] = rowsOf(message.customer, line.invoice);
        if (row === undefined || others.length > 0) return [];
        const owner = byNumber ? row.customerNumber : row.customer;
        const key = customer === undefined ? [row.invoice] : [row.invoice, owner];
        return [{ key, set: valuesOf(line, message.levelName) }];
      }),
    ),
  });
}

/** Where the headers stand by now, and how an invoice and its customer are written there. */
async function standing(
  { host }: Services,
  sheet: string,
): Promise<{
  readonly headerRow: number;
  readonly rowsOf: (customer: string, invoice: string) => readonly LedgerRow[];
}> {
  const [block, memory] = await Promise.all([host.readSheet(sheet), readMemory(host)]);
  if (block === null) throw new CollectionError(failureText('no-sheet', sheet));
  const { mapping, rows } = ledgerOf(block, memory);
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
  };
}
