import { ownField } from '../../cells/ownField';
import { areaName, sheetPrefix } from '../../cells/reference';
import { isBlank } from '../../cells/cell';
import type { FunctionDefinition, Parameter } from '../../functions/definition';
import type { ActiveCell, Selection, SheetBlock } from '../../ports/host';
import type { ColumnMapping, Field } from '../../ledger/fields';
import type { LedgerMemory } from '../../workbook/ledgerMemory';
import { looksLikeLedger } from '../../ledger/mapping';
import { plainText } from '../../ledger/plainText';
import { ledgerOf, readMemory, type LedgerServices } from '../workbook/ledgers';
import { isOwnSheet } from '../workbook/ownSheets';

/** A sheet whose columns can fill arguments. */
export interface ArgumentSource {
  readonly mapping: ColumnMapping;
  /** Zero-based rows of the data below the headers. */
  readonly first: number;
  readonly last: number;
}

/** Where the user is. */
export interface Place {
  readonly active: ActiveCell | null;
  readonly selection: Selection | null;
  /** Null where no sheet looks like a ledger. */
  readonly source: ArgumentSource | null;
}

/** Which recognised columns serve a parameter, the likeliest first; others are found by their header alone. */
const SERVES: Readonly<Record<string, readonly Field[]>> = {
  due_date: ['dueDate'],
  due_dates: ['dueDate'],
  open_amount: ['openAmount', 'amount'],
  open_amounts: ['openAmount', 'amount'],
  amount: ['openAmount', 'amount'],
  amounts: ['amount', 'openAmount'],
  balance: ['openAmount'],
  principal: ['openAmount'],
  exposures: ['openAmount'],
  customer: ['customer', 'customerNumber'],
  customers: ['customer', 'customerNumber'],
  hold: ['hold'],
  paid_dates: ['paidDate'],
  promised_by: ['promiseDate'],
  last_level: ['lastLevel'],
  last_sent: ['lastReminder'],
  to: ['email'],
  phone: ['phone'],
};

async function sourceOf(
  services: LedgerServices,
  block: SheetBlock | null,
  memory: LedgerMemory,
): Promise<ArgumentSource | null> {
  if (block === null || block.rows.length === 0) return null;
  const { mapping } = await ledgerOf(services, block, memory);
  if (!looksLikeLedger(mapping)) return null;
  const known = Object.values(mapping.columns).map((column) => column - block.left);
  let last = mapping.headerRow;
  block.rows.forEach((cells, i) => {
    if (known.some((column) => !isBlank(cells[column]))) last = block.top + i;
  });
  const first = mapping.headerRow + 1;
  return last < first ? null : { mapping, first, last };
}

/** The active sheet where it is a ledger, else the first sheet that is one. */
export async function findSource(services: LedgerServices): Promise<ArgumentSource | null> {
  const { host } = services;
  const memory = await readMemory(host);
  for (const sheet of await host.sheetNames()) {
    const source = isOwnSheet(sheet) ? null : await sourceOf(services, await host.readSheet(sheet), memory);
    if (source !== null) return source;
  }
  return null;
}

function columnFor({ name, whenBlank }: Parameter, { columns, headers }: ColumnMapping): number | undefined {
  // A column headed "As of" is not asked for: left out it is today, and one cell serves all formulas better.
  if (whenBlank !== undefined) return undefined;
  const field = ownField(SERVES, name)?.find((one) => columns[one] !== undefined);
  if (field !== undefined) return columns[field];
  const plain = name.replace(/_/g, ' ');
  return headers.find(({ text }) => [plain, plain.replace(/s$/, '')].includes(plainText(text)))?.column;
}

/** The rows that single cells come from: the selected ones, the one at hand, or the first. */
function rowsAtHand({ active, selection }: Place, { mapping, first, last }: ArgumentSource): readonly [number, number] {
  const within = (row: number): boolean => row >= first && row <= last;
  const selected =
    selection?.sheet === mapping.sheet ? selection.rows.map(({ row }) => row).filter((row) => within(row)) : [];
  const [top, bottom] = [selected[0], selected[selected.length - 1]];
  if (top !== undefined && bottom !== undefined) return [top, bottom];
  const row = active?.sheet === mapping.sheet && within(active.row) ? active.row : first;
  return [row, row];
}

/**
 * What to put into each argument's field, from the ledger's headers; '' where no column fits. An argument that takes a
 * cell gets the selected rows, one that takes a range the whole column unless several rows are selected.
 * @param into where the formula is to go, by now
 */
export function suggestArguments({ parameters }: FunctionDefinition, place: Place, into = place.active): string[] {
  const { source } = place;
  if (source === null) return parameters.map(() => '');
  const prefix = into === null || into.sheet === source.mapping.sheet ? '' : sheetPrefix(source.mapping.sheet);
  const [top, bottom] = rowsAtHand(place, source);
  return parameters.map((parameter) => {
    const column = columnFor(parameter, source.mapping);
    if (column === undefined) return '';
    const takesRange = parameter.kind.shape === 'range';
    if (takesRange && top === bottom) {
      const rows = source.last - source.first + 1;
      return prefix + areaName({ row: source.first, column, rows, columns: 1 }, true);
    }
    const rows = parameter.elementwise === true || takesRange ? bottom - top + 1 : 1;
    return prefix + areaName({ row: top, column, rows, columns: 1 }, takesRange);
  });
}
