import { dayOfIso, isoOf } from '../../calendar/civil';
import type { SheetBlock } from '../../cells/block';
import { enteredText, isBlank, type Cell } from '../../cells/cell';
import { readList, writeList } from '../../cells/list';
import { expected } from '../../failures/expected';
import type { SheetChange } from '../../workbook/sheetChange';
import { tableOf, type Place } from '../../workbook/table';
import type { Told } from './side';

/** What the last update of a ledger changed: what it is gone on with, and undone by. */
export const UPDATES_SHEET = 'Collections Updates';

const UPDATE_HEADERS = [
  'Update',
  'What',
  'Invoice',
  'Customer',
  'Key',
  'Column',
  'Type',
  'Before',
  'After',
  'State',
  'Note',
] as const;

export const UPDATE_STATES = ['under way', 'done', 'undoing', 'undone'] as const;
export type UpdateState = (typeof UPDATE_STATES)[number];

/** One cell of the ledger, or of a new row, that an update writes. */
export interface JournalCell {
  readonly invoice: string;
  readonly customer: string;
  /** The texts of the key columns of its row. */
  readonly key: readonly string[];
  readonly column: string;
  readonly before: Told | undefined;
  readonly after: Told;
}

export interface JournalRow {
  readonly invoice: string;
  readonly customer: string;
  readonly key: readonly string[];
  /** From the ledger's first column on; undefined where it is blank. */
  readonly cells: readonly { readonly column: string; readonly told: Told | undefined }[];
}

/** An update of a ledger, as it was begun. */
export interface Journal {
  readonly id: string;
  readonly state: UpdateState;
  readonly whenLocal: string;
  readonly who: string;
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly keyHeaders: readonly string[];
  readonly cells: readonly JournalCell[];
  readonly rows: readonly JournalRow[];
  /** Headers of columns that come into the ledger. */
  readonly columns: readonly string[];
  /** Customers whose invoices, no longer listed, are held from now on. */
  readonly holds: readonly { readonly customer: string; readonly invoices: readonly string[] }[];
}

function written(told: Told | undefined): Cell {
  if (told === undefined) return '';
  return told.kind === 'day' ? isoOf(told.value) : told.value;
}

function read(type: string, { cell, wrong }: Place): Told | undefined {
  if (isBlank(cell)) return undefined;
  if (type === 'text') return { kind: 'text', value: enteredText(cell) };
  if (type === 'amount' && typeof cell === 'number') return { kind: 'amount', value: cell };
  // A spreadsheet may make a date of it.
  const day = typeof cell === 'number' ? cell : dayOfIso(enteredText(cell));
  if (type !== 'day' || day === undefined) throw wrong(expected('amount'));
  return { kind: 'day', value: day };
}

type Line = Readonly<Partial<Record<(typeof UPDATE_HEADERS)[number], Cell>>>;

function linesOf(journal: Journal): Line[] {
  const { id, state, whenLocal, who, file, sheet, headerRow, keyHeaders, cells, rows, columns, holds } = journal;
  const head: Line = {
    What: 'update',
    Invoice: whenLocal,
    Customer: who,
    Key: writeList(keyHeaders),
    Column: sheet,
    Before: headerRow + 1,
    State: state,
    Note: file,
  };
  return [
    head,
    ...columns.map((column): Line => ({ What: 'new column', Column: column })),
    ...cells.map(({ invoice, customer, key, column, before, after }): Line => ({
      What: 'cell',
      Invoice: invoice,
      Customer: customer,
      Key: writeList(key),
      Column: column,
      Type: after.kind,
      Before: written(before),
      After: written(after),
    })),
    ...rows.flatMap(({ invoice, customer, key, cells: row }): Line[] => {
      const named = { Invoice: invoice, Customer: customer, Key: writeList(key) };
      return row.map(({ column, told }, i): Line => ({
        ...named,
        What: i === 0 ? 'new row' : 'new cell',
        Column: column,
        Type: told?.kind ?? 'text',
        After: written(told),
      }));
    }),
    ...holds.map(({ customer, invoices }): Line => ({
      What: 'hold',
      Invoice: writeList(invoices),
      Customer: customer,
    })),
  ].map((line) => ({ Update: id, ...line }));
}

/** The sheet with this update in place of the one before it. */
export function journalChange(seen: SheetBlock | null, journal: Journal): SheetChange {
  const lines = [
    [...UPDATE_HEADERS],
    ...linesOf(journal).map((line) => UPDATE_HEADERS.map((header) => line[header] ?? '')),
  ];
  const height = Math.max(lines.length, (seen?.top ?? 0) + (seen?.rows.length ?? 0));
  const width = Math.max(
    UPDATE_HEADERS.length,
    (seen?.left ?? 0) + Math.max(0, ...(seen?.rows ?? []).map((row) => row.length)),
  );
  const cells = Array.from({ length: height }, (_r, row) =>
    Array.from({ length: width }, (_c, column) => ({ row, column, cell: lines[row]?.[column] ?? '' })),
  ).flat();
  return { sheet: UPDATES_SHEET, seen, rows: [], cells };
}

/** The last update; undefined where there was none. @throws DamagedSheetError naming a cell that cannot be read */
export function readJournal(block: SheetBlock | null): Journal | undefined {
  if (block === null) return undefined;
  const lines = tableOf(block, UPDATE_HEADERS);
  const head = lines.find((at) => at('What').cell === 'update');
  if (head === undefined) return undefined;
  const text = (at: (header: string) => Place, header: string): string => enteredText(at(header).cell);
  const state = UPDATE_STATES.find((one) => one === text(head, 'State'));
  if (state === undefined) throw head('State').wrong(expected('one of', UPDATE_STATES.join(', ')));
  const headerRow = head('Before').cell;
  if (typeof headerRow !== 'number') throw head('Before').wrong(expected('whole number', 1, 1_048_576));
  const cells: JournalCell[] = [];
  const rows: {
    invoice: string;
    customer: string;
    key: string[];
    cells: { column: string; told: Told | undefined }[];
  }[] = [];
  const columns: string[] = [];
  const holds: { customer: string; invoices: string[] }[] = [];
  for (const at of lines) {
    const named = { invoice: text(at, 'Invoice'), customer: text(at, 'Customer'), key: readList(text(at, 'Key')) };
    const type = text(at, 'Type');
    const what = text(at, 'What');
    if (what === 'cell') {
      const after = read(type, at('After'));
      if (after === undefined) throw at('After').wrong(expected('text'));
      cells.push({ ...named, column: text(at, 'Column'), before: read(type, at('Before')), after });
    }
    if (what === 'new column') columns.push(text(at, 'Column'));
    if (what === 'new row') rows.push({ ...named, cells: [] });
    if (what === 'new row' || what === 'new cell')
      rows[rows.length - 1]?.cells.push({ column: text(at, 'Column'), told: read(type, at('After')) });
    if (what === 'hold') holds.push({ customer: named.customer, invoices: readList(named.invoice) });
  }
  return {
    id: text(head, 'Update'),
    state,
    whenLocal: text(head, 'Invoice'),
    who: text(head, 'Customer'),
    file: text(head, 'Note'),
    sheet: text(head, 'Column'),
    headerRow: headerRow - 1,
    keyHeaders: readList(text(head, 'Key')),
    cells,
    rows,
    columns,
    holds,
  };
}
