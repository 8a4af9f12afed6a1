import { dayOfIso, isoOf } from '../calendar/civil';
import { enteredText, isBlank, type Cell } from '../cells/cell';
import type { SheetBlock } from '../cells/block';
import { cellName } from '../cells/address';
import { escapePart, unescapePart } from '../cells/list';
import { withoutStacks } from '../cells/marks';
import { expected, type Expected } from '../failures/expected';
import { DamagedSheetError } from '../workbook/damage';
import { columnsOfHeaders, headerRowOf } from '../ledger/headers';
import {
  LATER_HEADERS,
  LOG_HEADERS,
  MESSAGE_STATES,
  type ClaimedInvoice,
  type LogRecord,
  type MessageState,
  type Terms,
} from './record';

type Header = (typeof LOG_HEADERS)[number];

/** A log that somebody changed so that it can no longer be trusted; names the cell. */
export class DamagedLogError extends DamagedSheetError {
  constructor(sheet: string, cell: string, came: string, wanted: Expected) {
    super(sheet, cell, came, wanted);
    this.name = 'DamagedLogError';
  }
}

/** Excel's cells hold 32,767 characters; a message that claims more invoices than fit is refused, not cut. */
export const LONGEST_CELL = 32_000;

/**
 * `OH-2207 [6]; OH-2231 [5]`: readable, and exact for any invoice text. One of another cycle than the row's says which:
 * `OH-2231 [5, cycle 1]`; an instalment which others there were: `F-100 · 2026-08-01 [2, beside 2026-09-01]`; one of another
 * customer than the row's, who pays it, whose it is: `OH-2231 [5, of Orchard]`.
 */
export function writeInvoices(invoices: readonly ClaimedInvoice[], rowCycle: number): string {
  return invoices
    .map(({ invoice, level, cycle, beside = [], customer }) => {
      const other = cycle === rowCycle ? '' : `, cycle ${cycle}`;
      const others = beside.length === 0 ? '' : `, beside ${beside.join(' ')}`;
      const whose = customer === undefined ? '' : `, of ${escapePart(customer)}`;
      return `${escapePart(invoice)} [${level}${other}${others}${whose}]`;
    })
    .join('; ');
}

const CLAIMED =
  /^(.*) \[(\d+)(?:, cycle ([1-9]\d*))?(?:, beside (\d{4}-\d\d-\d\d(?: \d{4}-\d\d-\d\d)*))?(?:, of ([^[\]]+))?\]$/s;

/** What `writeInvoices` wrote; undefined where somebody changed it past reading. */
function readInvoices(text: string, rowCycle: number): ClaimedInvoice[] | undefined {
  if (text === '') return undefined;
  const found: ClaimedInvoice[] = [];
  for (const part of text.split('; ')) {
    const match = CLAIMED.exec(part);
    if (match === null) return undefined;
    const [, invoice = '', level, cycle = rowCycle, beside, customer] = match;
    const others = beside === undefined ? {} : { beside: beside.split(' ') };
    const whose = customer === undefined ? {} : { customer: unescapePart(customer) };
    found.push({ invoice: unescapePart(invoice), level: Number(level), cycle: Number(cycle), ...others, ...whose });
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
    ...termCells(record.terms),
    grantedCell(record.grantedUntil),
    record.creditor === undefined ? '' : record.creditor === '' ? OWN_CREDITOR : record.creditor,
    writeFees(record.invoices),
  ];
}

/** A blank cell says that nobody knows; this that there was none. */
const NO_TERM = 'none';

function termCells(terms: Terms | undefined): [replyTo: Cell, payee: Cell] {
  if (terms === undefined) return ['', ''];
  return [terms.replyTo === '' ? NO_TERM : terms.replyTo, terms.payee === '' ? NO_TERM : terms.payee];
}

function termsOf(replyTo: string, payee: string): Pick<LogRecord, 'terms'> {
  if (replyTo === '' || payee === '') return {};
  const term = (text: string): string => (text === NO_TERM ? '' : text);
  return { terms: { replyTo: term(replyTo), payee: term(payee) } };
}

/** What the column of creditors says of the policy's own: its name may change. */
const OWN_CREDITOR = 'main';

function creditorOf(text: string): Pick<LogRecord, 'creditor'> {
  if (text === '') return {};
  return { creditor: text === OWN_CREDITOR ? '' : text };
}

function grantedCell(granted: string | undefined): Cell {
  if (granted === undefined) return '';
  return granted === '' ? NO_TERM : granted;
}

/** `2.5; 0`: a fee an invoice, in their order; '' where none was asked for. */
function writeFees(invoices: readonly ClaimedInvoice[]): Cell {
  return invoices.some(({ fee }) => fee !== undefined) ? invoices.map(({ fee = 0 }) => String(fee)).join('; ') : '';
}

/** The same invoices with what the column of fees says of each. */
function withFees(invoices: readonly ClaimedInvoice[], { cell, damaged }: LogRow): readonly ClaimedInvoice[] {
  const text = enteredText(cell('Fees')).trim();
  if (text === '') return invoices;
  const fees = text.split(/;\s*/).map(Number);
  // A fee that nobody can read would be asked for anew, or never again.
  if (fees.length !== invoices.length || !fees.every((fee) => fee >= 0 && Number.isFinite(fee)))
    throw damaged('Fees', expected('amount'));
  return invoices.map((own, i) => (fees[i] === 0 ? own : { ...own, fee: fees[i] as number }));
}

/** A day as it was written, or as a spreadsheet turned it into a date cell. */
function grantedOf({ cell, damaged }: LogRow): Pick<LogRecord, 'grantedUntil'> {
  const came = cell('Granted until');
  const text = typeof came === 'number' ? serialTime(came, false).slice(0, 10) : enteredText(came).trim();
  if (text === '' && isBlank(came)) return {};
  if (text === NO_TERM) return { grantedUntil: '' };
  // A day that nobody can read would let the next level out too early.
  if (dayOfIso(text) === undefined) throw damaged('Granted until', expected('time like', '2025-12-01'));
  return { grantedUntil: text };
}

const LOCAL = { example: '2025-11-21 13:02', pattern: /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/ };
const UTC = { example: '2025-11-21T13:02:11Z', pattern: /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/ };

/**
 * A time as it was written. A spreadsheet may have turned it into a date cell: a serial is read back as the text it was.
 * @returns undefined where it is no such time
 */
function timeOf(cell: Cell | undefined, { example, pattern }: typeof LOCAL): string | undefined {
  const text = typeof cell === 'number' ? serialTime(cell, example === UTC.example) : enteredText(cell).trim();
  return pattern.test(text) && dayOfIso(text.slice(0, 10)) !== undefined ? text : undefined;
}

/** Local times are whole minutes; a serial is off by less than half of one. */
function serialTime(serial: number, seconds: boolean): string {
  const unit = seconds ? 86_400 : 1_440;
  const whole = Math.round(serial * unit);
  if (!(serial >= 61 && serial < 2_958_466)) return '';
  const two = (n: number): string => String(n).padStart(2, '0');
  const [day, rest] = [Math.floor(whole / unit), whole % unit];
  const minutes = seconds ? Math.floor(rest / 60) : rest;
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return seconds ? `${isoOf(day)}T${time}:${two(rest % 60)}Z` : `${isoOf(day)} ${time}`;
}

/** The header row of the log as it stands, from the block's own left; empty for an empty sheet. */
export function logHead(block: SheetBlock): readonly Cell[] {
  return block.rows[Math.max(0, headerRowOf(block.rows, LOG_HEADERS))] ?? [];
}

/** The cells of one row of the log, with the way to complain about them. */
interface LogRow {
  readonly cell: (header: Header) => Cell | undefined;
  readonly damaged: (header: Header, wanted: Expected) => DamagedLogError;
}

function needed({ cell, damaged }: LogRow, header: Header, wanted: Expected): string {
  const text = withoutStacks(enteredText(cell(header)));
  if (text.trim() === '') throw damaged(header, wanted);
  return text;
}

function moment({ cell, damaged }: LogRow, header: Header, as: typeof LOCAL): string {
  const text = timeOf(cell(header), as);
  if (text === undefined) throw damaged(header, expected('time like', as.example));
  return text;
}

function stateOf({ cell, damaged }: LogRow): MessageState {
  const state = MESSAGE_STATES.find((known) => known === enteredText(cell('State')));
  if (state === undefined) throw damaged('State', expected('one of', MESSAGE_STATES.join(', ')));
  return state;
}

/** What the message claims: its invoices with their levels and fees, its own level and its cycle. */
function claimOf(row: LogRow): Pick<LogRecord, 'cycle' | 'invoices' | 'level'> {
  const { cell, damaged } = row;
  const cycle = isBlank(cell('Cycle')) ? 1 : Number(cell('Cycle'));
  if (!Number.isInteger(cycle) || cycle < 1 || cycle > 9999) throw damaged('Cycle', expected('whole number', 1, 9999));
  const invoices = readInvoices(enteredText(cell('Invoices')), cycle);
  if (invoices === undefined) throw damaged('Invoices', expected('invoices with levels'));
  const level = Number(enteredText(cell('Level')).trim() || NaN);
  if (!Number.isInteger(level) || level < 0) throw damaged('Level', expected('level'));
  return { cycle, invoices: withFees(invoices, row), level };
}

function amountOf({ cell, damaged }: LogRow): number {
  const amount = cell('Amount');
  if (isBlank(amount)) return 0;
  // A text that only looks like a number may have been turned around by the spreadsheet's locale.
  if (typeof amount !== 'number' || !Number.isFinite(amount)) throw damaged('Amount', expected('amount'));
  return amount;
}

function readRecord(row: LogRow): LogRecord {
  const text = (header: Header): string => withoutStacks(enteredText(row.cell(header)));
  return {
    state: stateOf(row),
    ...claimOf(row),
    nonce: needed(row, 'Nonce', expected('nonce')),
    key: needed(row, 'Key', expected('text')),
    customer: needed(row, 'Customer', expected('customer')),
    whenUtc: moment(row, 'When UTC', UTC),
    whenLocal: moment(row, 'When local', LOCAL),
    updatedUtc: moment(row, 'Updated UTC', UTC),
    who: text('Who'),
    host: text('Host'),
    channel: text('Channel'),
    address: text('Address'),
    subject: text('Subject'),
    amount: amountOf(row),
    currency: text('Currency'),
    template: text('Template'),
    templateVersion: text('Template version'),
    providerId: text('Provider id'),
    error: text('Error'),
    hash: text('Hash'),
    ...termsOf(text('Reply-To'), text('Payment to')),
    ...grantedOf(row),
    ...creditorOf(text('Creditor').trim()),
  };
}

/**
 * Reads the log. Columns are found by their headers, wherever they stand; blank rows are skipped.
 * @throws DamagedLogError naming the first cell that cannot be trusted
 */
export function readLog(block: SheetBlock): LogRecord[] {
  const top = Math.max(0, headerRowOf(block.rows, LOG_HEADERS));
  const head = logHead(block);
  const at = columnsOfHeaders(head, LOG_HEADERS);
  const damage = (row: number, column: number, came: Cell | undefined, wanted: Expected): DamagedLogError =>
    new DamagedLogError(block.sheet, cellName(block.top + row, block.left + column), enteredText(came), wanted);
  for (const [header, column] of at)
    if (column < 0 && head.length > 0 && !LATER_HEADERS.includes(header))
      throw damage(top, 0, head[0], expected('header', header));
  const columns = [...at.values()];
  const seen = new Map<string, { readonly record: LogRecord; readonly cell: string }>();
  return block.rows.flatMap((row, r) => {
    // A person's own notes beside the columns say nothing here.
    if (r <= top || columns.every((column) => isBlank(row[column]))) return [];
    const cell = (header: Header): Cell | undefined => row[at.get(header) ?? -1];
    const damaged = (header: Header, wanted: Expected): DamagedLogError =>
      damage(r, at.get(header) ?? 0, cell(header), wanted);
    const record = readRecord({ cell, damaged });
    const id = `${record.key}\n${record.nonce}`;
    const twin = seen.get(id);
    // What became of such a message could be written into neither of the two.
    if (twin !== undefined && (isOpen(record) || isOpen(twin.record)))
      throw damaged('Nonce', expected('own row', twin.cell));
    if (twin === undefined) {
      seen.set(id, { record, cell: cellName(block.top + r, block.left + (at.get('Nonce') ?? 0)) });
    }
    return [record];
  });
}

/** Whether its state still has to change. */
function isOpen({ state }: LogRecord): boolean {
  return state === 'claimed' || state === 'sending' || state === 'unknown';
}
