import { dayOfIso, isoOf } from '../calendar/civil';
import { enteredText, isBlank, type Cell } from '../cells/cell';
import type { SheetBlock } from '../cells/block';
import { cellName } from '../cells/address';
import { keyText } from '../cells/key';
import { escapePart, unescapePart } from '../cells/list';
import { withoutStacks } from '../cells/marks';
import { expected, type Expected } from '../failures/expected';
import { DamagedSheetError } from '../workbook/damage';
import { REMINDER_CHANNELS } from '../dunning/policy';
import type { Language } from '../locale/languages';
import { layoutOfLog, logColumns, logHead, logHeadRow } from './logColumns';
import { channelWord, levelWords, noteOf, stateWord } from './logWords';
import {
  DECIDING_HEADERS,
  formerName,
  LATER_HEADERS,
  LOG_HEADERS,
  MESSAGE_STATES,
  type ClaimedInvoice,
  type DecidingHeader as Header,
  type LogHeader,
  type LogRecord,
  type MessageState,
  type Terms,
} from './record';

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

/** The cells of a record by their headers. @param language that of the columns in words */
export function logCells(record: LogRecord, language: Language): Readonly<Record<LogHeader, Cell>> {
  const [replyTo, payee] = termCells(record.terms);
  return {
    When: record.whenLocal,
    Customer: record.customer,
    Invoices: record.invoices.map(({ invoice }) => invoice).join(', '),
    Level: levelWords(record),
    Channel: channelWord(record.channel, language),
    State: stateWord(record.state, language),
    Amount: record.amount,
    'Curr.': record.currency,
    To: record.address,
    Who: record.who,
    Note: noteOf(record.error),
    'State code': record.state,
    'Channel code': record.channel,
    'Level code': record.level,
    Claims: writeInvoices(record.invoices, record.cycle),
    Error: record.error,
    Subject: record.subject,
    Template: record.template,
    'Template version': record.templateVersion,
    Cycle: record.cycle,
    'Reply-To': replyTo,
    'Payment to': payee,
    'Granted until': grantedCell(record.grantedUntil),
    Creditor: record.creditor === undefined ? '' : record.creditor === '' ? OWN_CREDITOR : record.creditor,
    Fees: writeFees(record.invoices),
    'When UTC': record.whenUtc,
    'Updated UTC': record.updatedUtc,
    Host: record.host,
    'Provider id': record.providerId,
    Hash: record.hash,
    Key: record.key,
    Nonce: record.nonce,
  };
}

/** The cells of a record, in the order of the headers. */
export function writeRecord(record: LogRecord, language: Language = 'en'): Cell[] {
  const cells = logCells(record, language);
  return LOG_HEADERS.map((header) => cells[header]);
}

/** The cells of a record under the headers of a log as it stands; columns of other people stay blank. */
export function rowUnder(head: readonly Cell[], record: LogRecord, language: Language): Cell[] {
  const cells = logCells(record, language);
  const row: Cell[] = head.map(() => '');
  for (const [header, column] of logColumns(head)) if (column >= 0) row[column] = cells[header];
  return row;
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

/** The cells of one row of the log, with the way to complain about them. */
interface LogRow {
  readonly cell: (header: Header) => Cell | undefined;
  readonly damaged: (header: Header, wanted: Expected) => DamagedLogError;
  /** The level in words; undefined where no column has it. */
  readonly levelWords: Cell | undefined;
  readonly layout: 1 | 2;
  /** What the log calls a column. */
  readonly nameOf: (header: Header) => string;
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
  const state = MESSAGE_STATES.find((known) => known === enteredText(cell('State code')));
  if (state === undefined) throw damaged('State code', expected('one of', MESSAGE_STATES.join(', ')));
  return state;
}

/** What the message claims: its invoices with their levels and fees, its own level and its cycle. */
function claimOf(row: LogRow): Pick<LogRecord, 'cycle' | 'invoices' | 'level'> {
  const { cell, damaged } = row;
  const cycle = isBlank(cell('Cycle')) ? 1 : Number(cell('Cycle'));
  if (!Number.isInteger(cycle) || cycle < 1 || cycle > 9999) throw damaged('Cycle', expected('whole number', 1, 9999));
  const invoices = readInvoices(enteredText(cell('Claims')), cycle);
  if (invoices === undefined) throw damaged('Claims', expected('invoices with levels'));
  const level = Number(enteredText(cell('Level code')).trim() || NaN);
  if (!Number.isInteger(level) || level < 0) throw damaged('Level code', expected('level'));
  return { cycle, invoices: withFees(invoices, row), level };
}

/** Which channel: of a column that may be the one in words, only what is certainly a channel. */
function channelOf({ cell, damaged, layout, nameOf }: LogRow): string {
  const channel = enteredText(cell('Channel code'));
  const isDoubtful = layout === 2 && nameOf('Channel code') !== 'Channel code';
  if (isDoubtful && !REMINDER_CHANNELS.some((known) => known === channel))
    throw damaged('Channel code', expected('one of', REMINDER_CHANNELS.join(', ')));
  return channel;
}

/** The name that stands behind the level's number. */
function levelNameOf(words: Cell | undefined, level: number): Pick<LogRecord, 'levelName'> {
  const text = enteredText(words);
  const name = text.startsWith(`${level} `) ? text.slice(`${level} `.length).trim() : '';
  return name === '' ? {} : { levelName: name };
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
  const state = stateOf(row);
  const claim = claimOf(row);
  return {
    state,
    ...claim,
    ...levelNameOf(row.levelWords, claim.level),
    nonce: needed(row, 'Nonce', expected('nonce')),
    key: needed(row, 'Key', expected('text')),
    customer: needed(row, 'Customer', expected('customer')),
    whenUtc: moment(row, 'When UTC', UTC),
    whenLocal: moment(row, 'When', LOCAL),
    updatedUtc: moment(row, 'Updated UTC', UTC),
    who: text('Who'),
    host: text('Host'),
    channel: channelOf(row),
    address: text('To'),
    subject: text('Subject'),
    amount: amountOf(row),
    currency: text('Curr.'),
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
 * Reads the log, of any layout. Columns are found by their headers, wherever they stand; blank rows are skipped.
 * @throws DamagedLogError naming the first cell that cannot be trusted
 */
export function readLog(block: SheetBlock): LogRecord[] {
  return readLogRows(block).map(({ record }) => record);
}

/** The same, each with its row in the block. */
export function readLogRows(block: SheetBlock): { readonly row: number; readonly record: LogRecord }[] {
  const top = logHeadRow(block);
  const head = logHead(block);
  const at = logColumns(head);
  const layout = layoutOfLog(head);
  const damage = (row: number, column: number, came: Cell | undefined, wanted: Expected): DamagedLogError =>
    new DamagedLogError(block.sheet, cellName(block.top + row, block.left + column), enteredText(came), wanted);
  const nameOf = (header: Header): string => {
    const column = at.get(header) ?? -1;
    return column < 0 && layout === 1 ? formerName(header) : keyText(head[column]) || header;
  };
  for (const header of DECIDING_HEADERS)
    if ((at.get(header) ?? -1) < 0 && head.length > 0 && !LATER_HEADERS.includes(header))
      throw damage(top, 0, head[0], expected('header', nameOf(header)));
  // A row whose deciding cells were cleared still says in words that something went out: it is damage, not nothing.
  const columns = [...at].flatMap(([header, column]) => (header === 'Note' || column < 0 ? [] : [column]));
  const seen = new Map<string, { readonly record: LogRecord; readonly cell: string }>();
  return block.rows.flatMap((row, r) => {
    // A person's own notes beside the columns say nothing here.
    if (r <= top || columns.every((column) => isBlank(row[column]))) return [];
    const cell = (header: Header): Cell | undefined => row[at.get(header) ?? -1];
    const damaged = (header: Header, wanted: Expected): DamagedLogError =>
      damage(r, at.get(header) ?? 0, cell(header), wanted);
    const levelWords = row[at.get('Level') ?? -1];
    const record = readRecord({ cell, damaged, levelWords, layout, nameOf });
    const id = `${record.key}\n${record.nonce}`;
    const twin = seen.get(id);
    // What became of such a message could be written into neither of the two.
    if (twin !== undefined && (isOpen(record) || isOpen(twin.record)))
      throw damaged('Nonce', expected('own row', twin.cell));
    if (twin === undefined) {
      seen.set(id, { record, cell: cellName(block.top + r, block.left + (at.get('Nonce') ?? 0)) });
    }
    return [{ row: r, record }];
  });
}

/** Whether its state still has to change. */
function isOpen({ state }: LogRecord): boolean {
  return state === 'claimed' || state === 'sending' || state === 'unknown';
}
