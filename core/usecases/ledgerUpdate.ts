import type { MessageLine, PlannedMessage } from '../reminders/types';
import { columnLetters } from '../cells/address';
import type { ColumnMapping, Field } from '../workbook/fields';
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
 * the moment of writing. @returns rows written
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
  const today = services.clock.today();
  const valuesOf = (line: MessageLine, name: string): Record<string, string | number | { date: number }> => ({
    ...(level === undefined ? {} : { [level]: line.level }),
    ...(date === undefined ? {} : { [date]: { date: today } }),
    ...(status === undefined ? {} : { [status]: `Reminded: ${name}` }),
  });
  const customer = headerOf(mapping, mapping.columns.customerNumber === undefined ? 'customer' : 'customerNumber');
  const keyHeaders = customer === undefined ? [invoice] : [invoice, customer];
  return services.host.updateByKey({
    sheet: mapping.sheet,
    headerRow: mapping.headerRow,
    keyHeaders,
    changes: messages.flatMap((message) => {
      const name = customerKeyText(message.customer, mapping);
      return message.lines.map((line) => ({
        key: customer === undefined ? [line.invoice] : [line.invoice, name],
        set: valuesOf(line, message.levelName),
      }));
    }),
  });
}

/** The text of the customer column behind a message's label. */
function customerKeyText(label: string, mapping: ColumnMapping): string {
  const at = label.lastIndexOf(' · #');
  if (at < 0) return label;
  return mapping.columns.customerNumber === undefined ? label.slice(0, at) : label.slice(at + 4);
}
