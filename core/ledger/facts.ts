import { typeReader } from './documentTypes';
import { matchings } from './matchings';
import { currencyClash } from './currencies';
import { near } from './amountColumn';
import { digitsOf } from '../money/currency';
import { toMinor } from '../money/minor';
import type { DoubtBook } from './doubtBook';
import { isFilled, lookAt, textOf } from './grid';
import type { RowAnswers, RowFacts, Saying } from './judgeRow';
import { invoiceReader } from './invoiceNumbers';
import { fillReader } from './fills';
import { isStruck, legendOf } from './legend';
import { hasEnded } from './holdUntil';
import type { Day } from '../calendar/civil';
import { dueByTerms } from './termsColumn';
import { isOnlyTicked } from './paidMarks';
import { signedOpen, type RowMoney } from './money';
import type { RowName } from './names';
import { NO_STATUS } from './doubts';
import { withPart } from './partPaid';
import type { Prepared } from './readRow';
import type { Judgement } from './standing';
import { answeredMeaning, codeMeaning, statusReader, type StatusWord } from './statuses';
import { remarkIn, saysYes } from './words';

/** A row's facts, and what holds it. */
export interface FoundFacts {
  readonly facts: RowFacts;
  readonly hold: string | null;
  readonly heldByWords: string | null;
  /** The row's colour. */
  readonly fill: string | undefined;
}

/** Finds the facts of rows. */
export interface FactsReader {
  /** What was answered about rows like these. */
  readonly answers: RowAnswers;
  /** @param i index of the row from the first below the headers on */
  readonly of: (i: number, name: RowName) => FoundFacts;
  /** Asks what has to be asked about a row once it is judged. @param row zero-based row of the sheet */
  readonly ask: (found: FoundFacts, judgement: Judgement, row: number, book: DoubtBook) => void;
}

const MEANINGS: readonly string[] = ['owed', 'settled', 'part paid', 'void', 'draft', 'disputed', 'written off'];

function answerTo(answer: string | undefined): 'paid' | 'owed' | undefined {
  if (answer === undefined) return undefined;
  const meaning = answeredMeaning(answer);
  if (meaning === 'settled' || (/\bpaid\b/i.test(answer) && !/not paid|unpaid/i.test(answer))) return 'paid';
  return meaning === 'owed' || /owed/i.test(answer) ? 'owed' : undefined;
}

/** Reads the facts of a ledger's rows. @param money of each row from the first below the headers on */
export function factsReader(
  prepared: Prepared,
  money: readonly (RowMoney | undefined)[],
  signed: boolean,
): FactsReader {
  const { grid, first, head, columns, readers, answerOf, rule } = prepared;
  const { of } = columns;
  const header = (column: number | undefined): string | null =>
    column === undefined ? null : (head.headers[column] ?? null);
  const statusesOf = statusReader(grid, head.headers, columns, answerOf);
  const isMatched = matchings(prepared, money, signed);
  const typeOf = typeReader(prepared, signed);
  const legend = legendOf(grid, head.row);
  const fillIn = fillReader(prepared, legend);
  const issuedColumn = of.invoiceDate;
  const byTerms = dueByTerms(prepared);
  const invoiceOf = invoiceReader(grid, columns, prepared.plain);
  const answeredDays = Number(/(\d{1,3})/.exec(answerOf('due-date', null) ?? '')?.[1] ?? NaN);

  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : textOf(grid.rows[row]?.[column]);
  const saying = (row: number, column: number | undefined): Saying<string> | undefined => {
    if (column === undefined) return undefined;
    const says = textOf(grid.rows[row]?.[column]);
    return says === '' || /^[-–—./0]+$/.test(says) ? undefined : { column, says };
  };
  const clash = currencyClash(grid, prepared.head.headers, columns);
  const blankPaid = rule.way !== 'column' && isOnlyTicked(prepared) ? false : undefined;
  const flag = (row: number, column: number | undefined, blank?: boolean): Saying<boolean> | undefined => {
    if (column === undefined) return undefined;
    const cell = grid.rows[row]?.[column];
    const says = typeof cell === 'boolean' ? cell : isFilled(cell) ? saysYes(textOf(cell)) : blank;
    return says === undefined ? undefined : { column, says };
  };
  const marked = (row: number, column: number | undefined): Saying<string> | undefined => {
    const found = saying(row, column);
    return found === undefined || saysYes(found.says) === false || grid.rows[row]?.[found.column] === false
      ? undefined
      : found;
  };
  const remarkOn = (row: number, whole: number | null): RowFacts['remark'] => {
    for (const column of columns.remarks) {
      const written = text(row, column);
      const said = answeredMeaning(answerOf('status-word', header(column), written === '' ? null : written));
      const says =
        written === ''
          ? undefined
          : said !== undefined && said !== 'nothing'
            ? { meaning: said, asks: false }
            : withPart(written, remarkIn(written), whole);
      if (says !== undefined) return { column, says };
    }
    return undefined;
  };
  const partPaidAnswer = answerTo(answerOf('part-paid', null));
  const paymentAnswer = answerTo(answerOf('payment-date', null));
  const answers: RowAnswers = {
    paymentDate: paymentAnswer,
    partPaid: partPaidAnswer,
    statusOf: ({ column, word }) => answeredMeaning(answerOf('status-word', header(column), word)),
  };

  return { answers, of: factsOf, ask };

  function factsOf(i: number, name: RowName): FoundFacts {
    const row = first + i;
    const own = money[i];
    const open = own === undefined ? null : signedOpen(own, signed);
    const issued = readers.day(issuedColumn, row).day;
    const read = readers.day(of.dueDate, row, issued);
    const reckoned = issued === undefined || read.day !== undefined ? undefined : dueFrom(row, issued);
    const due = reckoned === undefined ? read : { day: reckoned, open: false, unreadable: false };
    const words = statusesOf(row, due.day !== undefined);
    const type = typeOf(row);
    const said = isUntold(row, words) ? blankStatus() : words;
    const answered = type?.answer;
    const statuses =
      answered === undefined || answered === 'owed' || of.documentType === undefined
        ? said
        : [...said, { column: of.documentType, word: type?.says ?? '', meaning: answered }];
    const fill = fillIn(row);
    const remark = remarkOn(row, own?.total ?? own?.value ?? null);
    const collectable = readers.amount(of.collectable, row).value;
    const writtenOff = readers.amount(of.writtenOff, row).value;
    const dispute = marked(row, of.dispute);
    const facts: RowFacts = {
      invoice: invoiceOf(row),
      customer: name.customer,
      due,
      issued,
      open: open === undefined ? null : open === null ? leftOf(own) : dustOff(open, prepared.currencyOf(row)),
      openColumn: own?.column,
      amountFault:
        own?.unreadable === true || prepared.isRounded || prepared.isBeside
          ? 'unreadable'
          : open === undefined
            ? 'contradicted'
            : undefined,
      total: own?.total ?? null,
      paid: own?.paid ?? null,
      statuses,
      paidFlag: flag(row, of.paidFlag, blankPaid),
      openFlag: flag(row, of.openFlag),
      paidDate: saying(row, of.paidDate),
      cleared: clearedBy(i, row),
      voided: saying(row, of.voidDate),
      writtenOffDate: saying(row, of.writtenOffDate),
      writtenOff:
        writtenOff === null || of.writtenOff === undefined ? undefined : { column: of.writtenOff, says: writtenOff },
      dispute,
      special: marked(row, of.special),
      remark,
      fill: fill?.says,
      struck: isStruck(grid, row) || isCrossedOut(row),
      type:
        type === undefined || of.documentType === undefined ? undefined : { column: of.documentType, says: type.says },
      typeIsUnknown: type?.unknown === true,
      typeIsNone: type?.isNone === true,
      openIsDoubtful: isDoubtful(row, own),
    };
    const heldByWords = wordsHold(row, facts, collectable);
    return { facts, hold: columnHold(row) ?? heldByWords, heldByWords, fill: fill?.fill };
  }

  /** Where no column says it: so many days after the invoice as a person said, or as the terms beside it say. */
  function dueFrom(row: number, issued: Day): Day | undefined {
    return Number.isNaN(answeredDays) || of.dueDate !== undefined ? byTerms(row, issued) : issued + answeredDays;
  }

  /** Where the number, the customer or the amount is struck through, the row is. */
  function isCrossedOut(row: number): boolean {
    if (grid.looks === undefined) return false;
    for (const column of [of.invoice, of.customer, rule.column])
      if (column !== undefined && lookAt(grid, row, column)?.strike === true && isFilled(grid.rows[row]?.[column]))
        return true;
    return false;
  }

  function clearedBy(i: number, row: number): Saying<string> | undefined {
    const byDate = saying(row, of.clearingDate);
    if (byDate !== undefined) return byDate;
    const column = of.clearing;
    return column !== undefined && isMatched(i) ? { column, says: text(row, column) } : undefined;
  }

  /** Where the open column is blank and the payments cover the total, nothing is left. */
  function leftOf(own: RowMoney | undefined): number | null {
    return own?.total !== null &&
      own?.total !== undefined &&
      own.paid !== null &&
      near(own.total, own.paid) &&
      !own.unreadable
      ? 0
      : null;
  }

  function isDoubtful(row: number, own: RowMoney | undefined): boolean {
    if (clash(rule.column, row)) return true;
    if (!rule.waits || own?.value === null || own?.value === undefined) return false;
    if (rule.rivals.length === 0) return rule.way !== 'column' || (own.paid !== null && !near(own.paid, 0));
    return rule.rivals.some((column) => {
      const other = readers.amount(column, row).value;
      return other !== null && !near(other, own.value ?? 0);
    });
  }

  /** Where nothing but a status or a flag tells what is paid, a row without one tells nothing. */
  function isUntold(row: number, statuses: readonly StatusWord[]): boolean {
    if (rule.way !== 'total' && rule.way !== 'line') return false;
    const tells = columns.statuses.length > 0 || of.paidFlag !== undefined || of.openFlag !== undefined;
    return (
      tells &&
      of.paidDate === undefined &&
      of.clearing === undefined &&
      statuses.length === 0 &&
      flag(row, of.paidFlag, blankPaid) === undefined &&
      flag(row, of.openFlag) === undefined
    );
  }

  /** What a person says that a row without a status is; until then nobody knows. */
  function blankStatus(): readonly StatusWord[] {
    const column = columns.statuses[0] ?? of.paidFlag ?? of.openFlag;
    const said = answeredMeaning(answerOf('status-word', header(column), NO_STATUS));
    return column === undefined ? [] : [{ column, word: NO_STATUS, meaning: said }];
  }

  function columnHold(row: number): string | null {
    for (const column of columns.holds) {
      const cell = grid.rows[row]?.[column];
      const says = textOf(cell);
      if (cell === false || says === '' || saysYes(says) === false) continue;
      if (hasEnded(cell, header(column) ?? '', readers.order, prepared.today)) continue;
      return saysYes(says) === true ? (header(column) ?? '') : `${header(column) ?? ''} ${says}`;
    }
    const blocked = marked(row, of.doNotContact);
    if (blocked !== undefined) return header(blocked.column) ?? '';
    const promised = readers.day(of.promiseDate, row).day;
    return promised !== undefined && promised >= prepared.today ? (header(of.promiseDate) ?? '') : null;
  }

  function wordsHold(row: number, facts: RowFacts, collectable: number | null): string | null {
    const word = facts.statuses.find(({ meaning }) => meaning === 'hold');
    if (word !== undefined) return word.word;
    if (collectable !== null && facts.open !== null && collectable < facts.open - 0.005) return 'payment in progress';
    if (facts.fill === 'hold') return 'fill';
    const { remark } = facts;
    if (remark !== undefined && (remark.says.asks || remark.says.meaning === 'hold')) return text(row, remark.column);
    return null;
  }

  function ask({ facts, fill }: FoundFacts, judgement: Judgement, row: number, book: DoubtBook): void {
    const { reason, standing, column, detail } = judgement;
    // Nearly every row: nothing is asked of it.
    if (reason === null && fill === undefined && facts.statuses.length === 0 && facts.remark === undefined) return;
    const about = { column: header(column), answers: MEANINGS };
    if (fill !== undefined && facts.fill !== undefined) {
      const preselected = legend.fills.get(fill) ?? null;
      const question =
        preselected === null
          ? 'Some rows are coloured. What does the colour mean?'
          : `The legend says what the colour means: ${preselected}. Is that so?`;
      book.ask('status-word', question, [row], { ...about, column: null, word: fill, preselected });
    }
    if (reason === 'status word')
      book.ask('status-word', `What does “${detail ?? ''}” mean?`, [row], { ...about, word: detail ?? null });
    if (reason === 'contradiction' && detail !== undefined && column !== undefined && facts.amountFault === undefined)
      book.ask(
        'status-word',
        `The status is ${detail === '' ? 'paid' : `“${detail}”`} and an amount is open. Are they paid?`,
        [row],
        { ...about, word: detail === '' ? null : detail },
      );
    if (reason === 'paid or not')
      book.ask('payment-date', 'These rows have a payment date but still an amount. Are they paid?', [row], {
        column: header(column),
        answers: ['paid', 'owed'],
      });
    if (reason === 'part paid' && standing === 'unclear')
      book.ask(
        'part-paid',
        'These rows were paid in part, and nothing says what is left. Is all of it still owed?',
        [row],
        { column: header(column), word: detail ?? null, answers: ['owed', 'paid'] },
      );
    for (const { column: at, word, meaning } of facts.statuses) {
      const code = codeMeaning(header(at) ?? '', word);
      if (code !== undefined && meaning === code)
        book.ask('status-word', `Does ${word} mean ${code}?`, [row], {
          ...about,
          column: header(at),
          word,
          preselected: code,
        });
    }
    const remarked = facts.remark;
    const changes =
      reason === 'remark' ||
      (standing === 'owed' && remarked !== undefined) ||
      (standing === 'unclear' && reason === 'contradiction' && detail === undefined && remarked !== undefined);
    if (changes && remarked !== undefined)
      book.ask('status-word', 'Some remarks say something else than the figures. Are they read right?', [row], {
        column: header(remarked.column),
        word: null,
        answers: about.answers,
        preselected: 'as remarked',
      });
  }
}

/** An amount that rounds to nothing in its currency is nothing. */
function dustOff(open: number, currency: string | undefined): number {
  // Only what is small enough to round away costs a look at the currency.
  if (currency === undefined || currency === '') return open;
  return Math.abs(open) < 1 && toMinor(open, digitsOf(currency)) === 0 ? 0 : open;
}
