import { isoOf } from '../calendar/civil';
import { isBlank, type Cell } from '../cells/cell';
import type { SheetBlock } from '../cells/block';
import { cellName } from '../cells/address';
import { escapePart, unescapePart } from '../cells/list';
import { expected, type Expected } from '../failures/expected';
import { cellText, DamagedSheetError } from '../workbook/damage';
import { LOG_HEADERS, LOG_SHEET, MESSAGE_STATES, type ClaimedInvoice, type LogRecord, type MessageState } from './log';

type Header = (typeof LOG_HEADERS)[number];

/** A log that somebody changed so that it can no longer be trusted; names the cell. */
export class DamagedLogError extends DamagedSheetError {
  constructor(cell: string, came: string, wanted: Expected) {
    super(LOG_SHEET, cell, came, wanted);
    this.name = 'DamagedLogError';
  }
}

/** Excel's cells hold 32,767 characters; a message that claims more invoices than fit is refused, not cut. */
export const LONGEST_CELL = 32_000;

/**
 * `OH-2207 [6]; OH-2231 [5]`: readable, and exact for any invoice text. One of another cycle than the row's says which:
 * `OH-2231 [5, cycle 1]`.
 */
export function writeInvoices(invoices: readonly ClaimedInvoice[], rowCycle: number): string {
  return invoices
    .map(({ invoice, level, cycle }) => {
      const other = cycle === rowCycle ? '' : `, cycle ${cycle}`;
      return `${escapePart(invoice)} [${level}${other}]`;
    })
    .join('; ');
}

/** What `writeInvoices` wrote; undefined where somebody changed it past reading. */
export function readInvoices(text: string, rowCycle: number): ClaimedInvoice[] | undefined {
  if (text === '') return undefined;
  const found: ClaimedInvoice[] = [];
  for (const part of text.split('; ')) {
    const match = /^(.*) \[(\d+)(?:, cycle ([1-9]\d*))?\]$/s.exec(part);
    if (match === null) return undefined;
    found.push({ invoice: unescapePart(match[1] ?? ''), level: Number(match[2]), cycle: Number(match[3] ?? rowCycle) });
  }
  return found;
}

/** The cells of a record, in the order of the headers. */
export function writeRecord(record: LogRecord): Cell[] {
  return [
    record.key,
    record.cycle,
    record.whenUtc,
    record.whenLocal,
    record.who,
    record.host,
    record.customer,
    writeInvoices(record.invoices, record.cycle),
    record.level,
    record.channel,
    record.address,
    record.subject,
    record.amount,
    record.currency,
    record.template,
    record.templateVersion,
    record.state,
    record.updatedUtc,
    record.providerId,
    record.error,
    record.hash,
    record.nonce,
  ];
}

/** A spreadsheet may have turned a written time into a date cell: a serial is read back as the text it was. */
function timeText(cell: Cell | undefined): string {
  if (typeof cell !== 'number') return cellText(cell);
  const seconds = Math.round((cell - Math.floor(cell)) * 86400);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${isoOf(Math.floor(cell))} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
}

/**
 * Reads the log. Columns are found by their headers, wherever they stand; blank rows are skipped.
 * @throws DamagedLogError naming the first cell that cannot be trusted
 */
export function readLog(block: SheetBlock): LogRecord[] {
  const [head = [], ...rows] = block.rows;
  const at = new Map<Header, number>();
  for (const header of LOG_HEADERS) {
    const i = head.indexOf(header);
    if (i < 0 && rows.length > 0)
      throw new DamagedLogError(cellName(block.top, block.left), cellText(head[0]), expected('header', header));
    at.set(header, i);
  }
  return rows.flatMap((row, r) => {
    if (row.every(isBlank)) return [];
    const cell = (header: Header): Cell | undefined => row[at.get(header) ?? -1];
    const damaged = (header: Header, wanted: Expected): DamagedLogError =>
      new DamagedLogError(
        cellName(block.top + 1 + r, block.left + (at.get(header) ?? 0)),
        cellText(cell(header)),
        wanted,
      );
    const state = cellText(cell('State')) as MessageState;
    if (!MESSAGE_STATES.includes(state)) throw damaged('State', expected('one of', MESSAGE_STATES.join(', ')));
    const cycle = isBlank(cell('Cycle')) ? 1 : Number(cell('Cycle'));
    if (!Number.isInteger(cycle) || cycle < 1 || cycle > 9999)
      throw damaged('Cycle', expected('whole number', 1, 9999));
    const invoices = readInvoices(cellText(cell('Invoices')), cycle);
    if (invoices === undefined) throw damaged('Invoices', expected('invoices with levels'));
    const nonce = cellText(cell('Nonce'));
    if (nonce === '') throw damaged('Nonce', expected('nonce'));
    return [
      {
        key: cellText(cell('Key')),
        cycle,
        whenUtc: cellText(cell('When UTC')),
        whenLocal: timeText(cell('When local')),
        who: cellText(cell('Who')),
        host: cellText(cell('Host')),
        customer: cellText(cell('Customer')),
        invoices,
        level: Number(cell('Level') ?? 0),
        channel: cellText(cell('Channel')),
        address: cellText(cell('Address')),
        subject: cellText(cell('Subject')),
        amount: Number(cell('Amount') ?? 0),
        currency: cellText(cell('Currency')),
        template: cellText(cell('Template')),
        templateVersion: cellText(cell('Template version')),
        state,
        updatedUtc: cellText(cell('Updated UTC')),
        providerId: cellText(cell('Provider id')),
        error: cellText(cell('Error')),
        hash: cellText(cell('Hash')),
        nonce,
      },
    ];
  });
}
