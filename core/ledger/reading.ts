import { civilOf } from '../calendar/civil';
import { digitsOf } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';
import { assignColumns, type ChosenRoles } from './columns';
import { namesNoCustomers, numbersNoCustomers } from './customerAccount';
import { currencyReader, inRowsCurrency, titleCurrency } from './currencies';
import { askAboutColumns, askAboutKinds, askAboutRows } from './askings';
import { answersIn, headerNamed, STRUCTURES, type AnswerOf } from './doubts';
import { DoubtBook } from './doubtBook';
import { factsReader } from './facts';
import { isFilled, textOf, type LedgerGrid } from './grid';
import { findHeaders, headersAt, type HeaderPlace } from './headerSearch';
import { judgeRow } from './judgeRow';
import { isSigned, moneyReader, type RowMoney } from './money';
import { namesOf, type RowName } from './names';
import { openRuleOf } from './openColumn';
import { remembering } from './plainText';
import { postingBatch } from './postingBatch';
import { profilesOf } from './profile';
import { readersOf } from './readers';
import type { LedgerReading, Prepared, ReadingOptions, ReadRow } from './readRow';
import { onceEach } from './repeats';
import { gapBetweenTables, oneSide, SIDES } from './sideBySide';
import { plainRows, shapesOf, type RowShape } from './shapes';
import type { Judgement } from './standing';
import { atOnce, eachRow, type Resting } from './steps';
import { isInThousands } from './thousands';
import { isMarked, markedSettled } from './paidMarks';
import type { Role } from './vocabulary/language';

const NO_OTHERS: ReadonlySet<number> = new Set();

const ANSWERED_ROLES = [
  ['email', 'email'],
  ['customer-name', 'customer'],
  ['due-date', 'dueDate'],
] as const;

/** Answers that name no column, though a header may read like one. */
const NO_HEADERS: ReadonlySet<string> = new Set(['none', 'numbers', 'the row above', 'nobody', 'no']);

/** Columns that answers name by their headers. */
function answeredRoles(headers: readonly string[], answerOf: AnswerOf): ChosenRoles {
  const chosen: Partial<Record<Role, number>> = {};
  for (const [code, role] of ANSWERED_ROLES) {
    const answer = answerOf(code, null);
    const column = answer === undefined || NO_HEADERS.has(answer) ? undefined : headerNamed(headers, answer);
    if (column !== undefined) chosen[role] = column;
  }
  return chosen;
}

/** @param isBeside whether another table stands beside this one, and nobody said which is the ledger */
function* prepare(grid: LedgerGrid, head: HeaderPlace, options: ReadingOptions, isBeside: boolean): Resting<Prepared> {
  const answerOf = answersIn(options.answers ?? []);
  const first = head.row + head.depth;
  const width = Math.max(head.headers.length, ...grid.rows.slice(0, first + 50).map((row) => row.length));
  const batch = postingBatch(grid, head);
  const read = batch?.grid ?? grid;
  const profiles = profilesOf(read, first, width, civilOf(options.today).year);
  const chosen = { ...answeredRoles(head.headers, answerOf), ...options.chosen };
  const claimed = assignColumns(head.headers, profiles, chosen);
  const none = {
    ...(numbersNoCustomers(read, first, head.headers, claimed, chosen) ? { customerNumber: null } : {}),
    ...(namesNoCustomers(read, first, claimed, chosen)
      ? { customer: null, ...(claimed.of.customerNumber === undefined ? { customerNumber: null } : {}) }
      : {}),
  };
  const assigned =
    Object.keys(none).length === 0 ? claimed : assignColumns(head.headers, profiles, { ...chosen, ...none });
  yield;
  const columns = inRowsCurrency(read, head.headers, assigned, first);
  const readers = readersOf(read, first, columns, head.headers, answerOf, options.today);
  yield;
  const shapes = yield* shapesOf(read, first, head.headers, columns, readers);
  const rowsOnly = plainRows(shapes, first);
  yield;
  const marks = {
    told: batch !== undefined || isMarked(read, head, columns, rowsOnly),
    settled: markedSettled(read, columns, rowsOnly),
    customerOf: (row: number) =>
      [columns.of.customer, columns.of.customerNumber]
        .map((column) => (column === undefined ? '' : textOf(read.rows[row]?.[column])))
        .join('\n')
        .trim(),
  };
  yield;
  const rule = openRuleOf(columns, head.headers, rowsOnly, readers, answerOf, marks);
  yield;
  const amountHeader = head.headers[rule.column ?? columns.of.debit ?? -1] ?? '';
  const isRounded =
    isInThousands(grid, head.row, amountHeader) && answerOf('structure', amountHeader, STRUCTURES.full) !== 'yes';
  // A batch that is not to be read as open items holds no invoice.
  const isRefused = batch !== undefined && answerOf('structure', null, STRUCTURES.batch) === 'no';
  const naming = namesOf(read, first, columns, shapes, answerOf('customer-name', null));
  yield;
  const said = answerOf('currency', null) ?? options.currency;
  const elsewhere = batch?.currency ?? titleCurrency(grid, head.row) ?? (said === '' ? undefined : said?.toUpperCase());
  return {
    grid: read,
    head,
    first,
    columns,
    readers,
    answerOf,
    shapes,
    plain: rowsOnly,
    naming,
    rule,
    isRounded,
    isBeside,
    others: batch === undefined ? NO_OTHERS : isRefused ? new Set(rowsOnly) : batch.others,
    isBatch: batch !== undefined,
    today: options.today,
    currencyOf: currencyReader(read, head.headers, columns, rule.column ?? columns.of.debit, elsewhere),
  };
}

const HEADING_REASONS = { headers: 'repeated headers', heading: 'heading', total: 'total', label: 'label' } as const;
const NOBODY: RowName = { customer: '', customerNumber: '', from: 'nobody' };

/** @param beside whether a row has anything in another table that stands beside this one */
function* judgeAll(prepared: Prepared, book: DoubtBook, beside: (row: number) => boolean): Resting<ReadRow[]> {
  const { grid, first, shapes, naming, rule, columns, readers, others } = prepared;
  const readMoney = moneyReader(grid, rule, columns, readers);
  const money: (RowMoney | undefined)[] = [];
  yield* eachRow(0, shapes.length, (i) => {
    money.push(shapes[i]?.shape === 'row' ? readMoney(first + i) : undefined);
  });
  const signed = isSigned(money);
  const facts = factsReader(prepared, money, signed);
  const rows: ReadRow[] = [];
  yield* eachRow(0, shapes.length, (i) => {
    const { shape, text, column } = shapes[i] as RowShape;
    const row = first + i;
    if (shape === 'blank' && !beside(row)) return;
    const at = grid.top + row;
    const name = naming.names[i] ?? NOBODY;
    if (shape !== 'row' || others.has(row)) {
      const reason = shape === 'row' ? 'other account' : shape === 'blank' ? 'other table' : HEADING_REASONS[shape];
      const judgement: Judgement = {
        standing: 'not an invoice',
        reason,
        ...(column >= 0 ? { column } : {}),
        detail: text,
      };
      rows.push({
        row: at,
        invoice: '',
        ...name,
        dueDay: undefined,
        open: null,
        total: null,
        currency: '',
        email: '',
        judgement,
        hold: null,
        heldByWords: null,
      });
      return;
    }
    const found = facts.of(i, name);
    const { facts: own, hold, heldByWords } = found;
    const judgement = judgeRow(own, rule, facts.answers);
    facts.ask(found, judgement, at, book);
    const currency = prepared.currencyOf(row);
    rows.push({
      row: at,
      invoice: own.invoice,
      customer: name.customer,
      customerNumber: name.customerNumber,
      dueDay: own.due.day,
      open: openIn(judgement, own.open, currency),
      total: own.total,
      currency,
      email: columns.of.email === undefined ? '' : textOf(grid.rows[row]?.[columns.of.email]),
      judgement,
      hold: judgement.standing === 'owed' ? hold : null,
      heldByWords: judgement.standing === 'owed' ? heldByWords : null,
    });
  });
  return rows;
}

/** No currency has more decimals. */
const MOST_DIGITS = 4;
const digitsIn = remembering(digitsOf);
const NOTHING_OPEN: ReadonlySet<string> = new Set(['settled', 'void', 'draft', 'written off']);

/** What a row adds to what is owed, rounded as its currency is. */
function openIn({ standing }: Judgement, open: number | null, currency: string | undefined): number | null {
  if (NOTHING_OPEN.has(standing)) return 0;
  if (open === null) return null;
  // Without a currency the policy's may yet have three decimals: nothing is rounded away before it is known.
  const digits = currency === undefined || currency === '' ? MOST_DIGITS : digitsIn(currency);
  return fromMinor(toMinor(open, digits), digits);
}

/**
 * Reads a ledger: finds its headers, columns, dates, amounts and structure, and decides once what every row is.
 * Yields every few thousand rows, so that whoever drives it can rest.
 * @returns undefined where no row looks like headers
 */
export function* readingSteps(grid: LedgerGrid, options: ReadingOptions): Resting<LedgerReading | undefined> {
  const head = options.headerRow === undefined ? findHeaders(grid) : headersAt(grid, options.headerRow - grid.top);
  if (head === undefined) return undefined;
  const gap = gapBetweenTables(grid, head);
  const answer = gap === undefined ? undefined : answersIn(options.answers ?? [])('structure', null, STRUCTURES.beside);
  const side = SIDES.find((one) => one === answer);
  const one = gap === undefined ? { grid, head } : oneSide(grid, head, gap, side ?? 'left');
  const prepared = yield* prepare(one.grid, one.head, options, gap !== undefined && side === undefined);
  const book = new DoubtBook(prepared.answerOf);
  const beside = (row: number): boolean => gap !== undefined && (grid.rows[row] ?? []).some(isFilled);
  const judged = yield* judgeAll(prepared, book, beside);
  yield;
  const rows = onceEach(judged, prepared);
  yield;
  askAboutColumns(prepared, rows, book);
  yield;
  askAboutRows(prepared, rows, book);
  askAboutKinds(prepared, rows, book);
  const { columns, rule, readers, naming, shapes, isBatch } = prepared;
  return { head: one.head, columns, rule, readers, naming, shapes, isBatch, rows, doubts: book.all() };
}

/** `readingSteps` without a rest. */
export function readGrid(grid: LedgerGrid, options: ReadingOptions): LedgerReading | undefined {
  return atOnce(readingSteps(grid, options));
}
