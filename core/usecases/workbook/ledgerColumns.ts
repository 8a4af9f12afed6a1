import { isoOf } from '../../calendar/civil';
import type { SheetBlock } from '../../cells/block';
import { enteredText, isBlank, type Cell } from '../../cells/cell';
import { matchKey } from '../../cells/key';
import { changeColumns } from '../../workbook/changeColumns';
import { readColumnMemory, type ColumnMemory, type RememberedColumn } from '../../workbook/columnMemory';
import { FIELDS, type ColumnMapping, type Field } from '../../ledger/fields';
import { POLICY_SHEET } from '../../workbook/policySheet';
import { looksLikeLedger, type ChosenColumns } from '../../ledger/mapping';
import { mapRow } from '../../ledger/recognise';
import { SEARCHED } from '../../ledger/headerSearch';
import { ledgerOf, readMemory } from './ledgers';
import { isOwnSheet } from './ownSheets';
import type { Services } from '../types';

/** A value of a column as the pane shows it. */
export type ColumnSample =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

/** How a ledger's columns are understood, for a person to look at and correct. */
export interface LedgerColumns {
  readonly mapping: ColumnMapping;
  /** What was chosen before, null for none. */
  readonly chosen: ChosenColumns;
  /** What the headers alone would say. */
  readonly recognised: ColumnMapping;
  /** Sheets that could be a ledger: all but our own and empty ones. */
  readonly sheets: readonly string[];
  /** Zero-based rows that could hold the headers. */
  readonly headRows: readonly number[];
  readonly invoices: number;
  /** Header texts that stand more than once; only the leftmost can be told by its text. */
  readonly twice: readonly string[];
  /** The first values below a column's header, blank cells left out. */
  readonly samplesOf: (field: Field, column: number) => readonly ColumnSample[];
  /** Rows of the ledger without a value in a column. */
  readonly blanksIn: (column: number) => number;
  /** What was remembered of all ledgers, by which a colleague's choice meanwhile is noticed. */
  readonly memory: ColumnMemory;
}

const SAMPLES = 3;
const DATES: ReadonlySet<Field> = new Set(['dueDate', 'paidDate', 'promiseDate', 'lastReminder']);

function sampleOf(field: Field, cell: Cell): ColumnSample {
  if (typeof cell !== 'number') return { kind: 'text', text: enteredText(cell) };
  const isDay = DATES.has(field) && cell >= 1 && cell < 2_958_466;
  return isDay ? { kind: 'date', iso: isoOf(Math.floor(cell)) } : { kind: 'number', value: cell };
}

/** The sheets that could be a ledger, the active one first, each with its cells. */
async function candidates({ host }: Services): Promise<readonly SheetBlock[]> {
  const names = (await host.sheetNames()).filter((name) => !isOwnSheet(name));
  const blocks = await Promise.all(names.map(async (name) => host.readSheet(name)));
  return blocks.filter((block): block is SheetBlock => block !== null && block.rows.length > 0);
}

function twiceIn({ headers }: ColumnMapping): string[] {
  const keys = headers.map(({ text }) => matchKey(text));
  return headers
    .filter((_, i) => keys.indexOf(keys[i] ?? '') === i && keys.lastIndexOf(keys[i] ?? '') > i)
    .map(({ text }) => text);
}

/**
 * Reads a ledger's columns as they are used now. Changes nothing.
 * @param sheet where the person names one, else the one that is worked with
 * @param headerRow zero-based, where the person corrects it: its headers are then recognised anew
 * @returns null where no sheet has any cells
 * @throws DamagedSheetError where what was remembered cannot be read
 */
export async function loadColumns(
  services: Services,
  sheet?: string,
  headerRow?: number,
): Promise<LedgerColumns | null> {
  const [blocks, told] = await Promise.all([candidates(services), readMemory(services.host)]);
  const firstThatFits = async (): Promise<SheetBlock | undefined> => {
    for (const one of blocks) if (looksLikeLedger((await ledgerOf(services, one, told)).mapping)) return one;
    return undefined;
  };
  const block = blocks.find((one) => one.sheet === sheet) ?? (await firstThatFits()) ?? blocks[0];
  if (block === undefined) return null;
  const { mapping: used, rows: invoices } = await ledgerOf(services, block, told);
  const memory = told.columns;
  const head = { ...block, rows: block.rows.slice(0, SEARCHED) };
  const recognised = mapRow(block, (headerRow ?? used.headerRow) - block.top);
  const mapping = headerRow === undefined || headerRow === used.headerRow ? used : recognised;
  const below = block.rows.slice(mapping.headerRow + 1 - block.top);
  const filled = below.filter((row) => row.some((cell) => !isBlank(cell)));
  return {
    mapping,
    chosen: mapping === used ? chosenFor(used, memory) : {},
    recognised,
    sheets: blocks.map((one) => one.sheet),
    headRows: head.rows.flatMap((row, i) => (row.some((cell) => !isBlank(cell)) ? [block.top + i] : [])),
    invoices: invoices.length,
    twice: twiceIn(mapping),
    samplesOf: (field, column) =>
      below
        .map((row) => row[column - block.left])
        .flatMap((cell) => (isBlank(cell) ? [] : [sampleOf(field, cell)]))
        .slice(0, SAMPLES),
    blanksIn: (column) => filled.filter((row) => isBlank(row[column - block.left])).length,
    memory,
  };
}

/** Fields that a person said the ledger has none of; columns stand in the mapping itself. */
function chosenFor({ sheet, columns }: ColumnMapping, memory: ColumnMemory): ChosenColumns {
  const none = memory.filter(({ sheet: of, header }) => header === null && matchKey(of) === matchKey(sheet));
  return Object.fromEntries(none.flatMap(({ field }) => (columns[field] === undefined ? [[field, null]] : [])));
}

/**
 * Remembers a ledger's columns by the texts of their headers. A field of no column is remembered as such where it would
 * be recognised, or where it is asked for; any other stays open for a column that comes later.
 * @returns false where a colleague chose other columns for this ledger meanwhile; then nothing is written
 */
export async function rememberColumns(
  { host }: Services,
  { mapping, recognised, memory }: LedgerColumns,
  chosen: ChosenColumns,
): Promise<boolean> {
  const { sheet, headers } = mapping;
  const columns = FIELDS.flatMap((field): RememberedColumn[] => {
    const column = chosen[field];
    if (column === undefined) return [];
    if (column !== null) {
      // A column without a header is known by its cells; nothing could find it again by its name.
      const header = headers.find((h) => h.column === column)?.text;
      return header === undefined ? [] : [{ sheet, field, header }];
    }
    return field === 'email' || recognised.columns[field] !== undefined ? [{ sheet, field, header: null }] : [];
  });
  const seen = await host.readSheet(POLICY_SHEET);
  const own = (all: ColumnMemory): string =>
    JSON.stringify(all.filter((column) => matchKey(column.sheet) === matchKey(sheet)));
  if (own(readColumnMemory(seen)) !== own(memory)) return false;
  return host.changeSheet(changeColumns(seen, sheet, columns));
}
