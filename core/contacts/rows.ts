import { isoOf } from '../calendar/civil';
import { cellName } from '../cells/address';
import type { SheetBlock } from '../cells/block';
import { enteredText, isBlank, type Cell } from '../cells/cell';
import { readList, writeList } from '../cells/list';
import { withoutStacks } from '../cells/marks';
import { expected, type Expected } from '../failures/expected';
import { DamagedSheetError } from '../workbook/damage';
import { columnsOfHeaders, headerRowOf } from '../ledger/headers';
import { RISK_SEGMENTS } from '../portfolio/paymentRisk';
import { CONTACT_HEADERS, CONTACT_KINDS, readSegmentNote, type ContactRecord } from './contactFacts';

type Header = (typeof CONTACT_HEADERS)[number];

function cellsOf(record: ContactRecord): Readonly<Record<Header, Cell>> {
  return {
    Id: record.id,
    Customer: record.customer,
    Kind: record.kind,
    Invoices: writeList(record.invoices),
    From: record.from,
    Until: record.until,
    Amount: record.amount === 0 ? '' : record.amount,
    Currency: record.currency,
    'Open then': record.openThen === 0 ? '' : record.openThen,
    Note: record.note,
    'Set by': record.setBy,
    'Set UTC': record.setUtc,
    'Ended on': record.endedOn,
    'Said by': record.saidBy,
  };
}

/**
 * The cells of a record in the order of the sheet's own headers, which people may have moved. Days are written as text
 * YYYY-MM-DD, which every host reads alike. Where the sheet is older than the column `Said by`, the name goes into the note.
 */
export function writeContact(record: ContactRecord, headers: readonly Cell[] = CONTACT_HEADERS): Cell[] {
  const { note, saidBy } = record;
  const named = headers.includes('Said by') || saidBy === '';
  const cells = new Map<Cell, Cell>(
    Object.entries(cellsOf(named ? record : { ...record, note: [note, saidBy].filter(Boolean).join(', ') })),
  );
  return headers.map((header) => cells.get(header) ?? '');
}

/**
 * Reads the contacts sheet. Columns are found by their headers; people may add rows by hand: an id is not needed then.
 * @throws DamagedSheetError naming the first cell that cannot be read
 */
export function readContacts(block: SheetBlock): ContactRecord[] {
  const top = Math.max(0, headerRowOf(block.rows, CONTACT_HEADERS));
  const at = columnsOfHeaders(block.rows[top] ?? [], CONTACT_HEADERS);
  return block.rows.slice(top + 1).flatMap((row, r) => {
    if (row.every(isBlank)) return [];
    const cell = (header: Header): Cell | undefined => row[at.get(header) ?? -1];
    const wrong = (header: Header, wanted: Expected): DamagedSheetError =>
      new DamagedSheetError(
        block.sheet,
        cellName(block.top + top + 1 + r, block.left + Math.max(0, at.get(header) ?? 0)),
        enteredText(cell(header)),
        wanted,
      );
    const text = (header: Header): string => withoutStacks(enteredText(cell(header))).trim();
    const day = (header: Header): string => {
      const value = cell(header);
      if (isBlank(value)) return '';
      if (typeof value === 'number' && value >= 61) return isoOf(Math.floor(value));
      if (/^\d{4}-\d{2}-\d{2}$/.test(text(header))) return text(header);
      throw wrong(header, expected('date'));
    };
    const figure = (header: Header): number => {
      const value = cell(header);
      if (isBlank(value)) return 0;
      if (typeof value === 'number') return value;
      throw wrong(header, expected('amount'));
    };
    const kind = CONTACT_KINDS.find((known) => known === text('Kind').toLowerCase());
    if (kind === undefined) throw wrong('Kind', expected('one of', CONTACT_KINDS.join(', ')));
    if (text('Customer') === '') throw wrong('Customer', expected('customer'));
    if (kind === 'segment' && readSegmentNote(text('Note')) === undefined) {
      throw wrong('Note', expected('one of', RISK_SEGMENTS.join(', ')));
    }
    if (kind === 'least amount' && figure('Amount') < 0) throw wrong('Amount', expected('amount of 0 or more'));
    if (kind === 'settled' && day('From') === '') throw wrong('From', expected('date'));
    return [
      {
        id: text('Id'),
        customer: text('Customer'),
        kind,
        invoices: readList(text('Invoices')),
        from: day('From'),
        until: day('Until'),
        amount: figure('Amount'),
        currency: text('Currency'),
        openThen: figure('Open then'),
        note: text('Note'),
        setBy: text('Set by'),
        setUtc: text('Set UTC'),
        endedOn: day('Ended on'),
        saidBy: text('Said by'),
      },
    ];
  });
}
