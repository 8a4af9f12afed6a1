import { headerTexts } from './headerTexts';
import type { DoubtBook } from './doubtBook';
import { STRUCTURES } from './doubts';
import { textOf } from './grid';
import { debtorKindOf } from './party';
import { plainText } from './plainText';
import type { Prepared, ReadRow } from './readRow';
import { SIDES } from './sideBySide';

const isOwed = ({ judgement }: ReadRow): boolean => judgement.standing === 'owed';
const counts = ({ judgement: { standing } }: ReadRow): boolean =>
  standing === 'owed' || standing === 'credit' || standing === 'disputed' || standing === 'unclear';

/** Questions about columns that are missing, or that more than one column could be. */
export function askAboutColumns(prepared: Prepared, rows: readonly ReadRow[], book: DoubtBook): void {
  const { columns, naming, rule, grid, isBatch, isBeside, head } = prepared;
  const places = rows.filter(counts).map(({ row }) => row);
  if (places.length === 0) return;
  const headerOf = (column: number | undefined): string | null =>
    column === undefined ? null : (head.headers[column] ?? null);
  const all = headerTexts(head);
  if (isBeside)
    book.ask('structure', 'Two tables stand side by side. Which of them is the ledger?', places, {
      word: STRUCTURES.beside,
      answers: [...SIDES],
    });
  if (isBatch) {
    book.ask(
      'structure',
      'This is a posting batch, not a list of open items. Are its postings to customers to be read as one?',
      places,
      { word: STRUCTURES.batch, answers: ['yes', 'no'], preselected: 'yes' },
    );
  }
  if (rows.every(({ email }) => email === '')) {
    book.ask('email', 'No column holds e-mail addresses. Which one is it?', places, { answers: [...all, 'none'] });
  }
  const nameless = rows.filter(
    ({ currency, judgement }) =>
      currency === '' && judgement.standing !== 'not an invoice' && judgement.standing !== 'void',
  );
  if (nameless.some(counts)) {
    book.ask(
      'currency',
      'Nothing says the currency. Which one is it?',
      nameless.filter(counts).map(({ row }) => row),
      { column: headerOf(columns.of.currency) },
    );
  }
  if (naming.numbersOnly) {
    book.ask('customer-name', 'Customers stand by their numbers only. Which column holds their names?', places, {
      column: headerOf(columns.of.customerNumber),
      answers: [...all, 'numbers'],
      preselected: 'numbers',
    });
  }
  if (naming.doubtful.length > 0) {
    book.ask(
      'customer-name',
      'Some rows name no customer. Is it the customer of the row above?',
      naming.doubtful.map((i) => grid.top + prepared.first + i),
      { column: headerOf(columns.of.customer), answers: ['the row above', 'nobody'] },
    );
  }
  const clashing = rows.filter(({ judgement }) => judgement.reason === 'open column').map(({ row }) => row);
  if (!rule.asked && clashing.length > 0)
    book.ask(
      'open-column',
      'These amounts are in another currency than their rows. Which column is still owed?',
      clashing,
      {
        column: headerOf(rule.column),
        answers: all,
      },
    );
  if (rule.asked) {
    const rival = [rule.column, ...rule.rivals, columns.of.localAmount].flatMap((column) => headerOf(column) ?? []);
    const answers = rule.way === 'debit less credit' ? ['debit less credit', ...all] : [...new Set([...rival, ...all])];
    const chosen = rule.way === 'debit less credit' ? 'debit less credit' : headerOf(rule.column);
    book.ask('open-column', 'Which column is what is still owed?', places, {
      column: headerOf(rule.column),
      answers,
      preselected: rule.waits ? null : chosen,
    });
  }
  if (rule.way === 'none')
    book.ask('open-column', 'No column holds what is still owed. Which one is it?', places, { answers: all });
  if (rule.way === 'line' && hasParts(rows)) {
    book.ask(
      'structure',
      'Some invoices stand on several rows, and no column holds their total. Are the rows parts that add up?',
      places,
      { column: headerOf(rule.column), word: STRUCTURES.parts, answers: ['yes', 'no'], preselected: 'yes' },
    );
  }
}

function hasParts(rows: readonly ReadRow[]): boolean {
  const seen = new Set<string>();
  return rows.some(({ invoice }) => {
    if (invoice === '') return false;
    const known = seen.has(invoice);
    seen.add(invoice);
    return known;
  });
}

/** Questions about days, signs and figures. */
export function askAboutRows(prepared: Prepared, rows: readonly ReadRow[], book: DoubtBook): void {
  const { columns, readers, grid, head, rule, first, shapes, isRounded } = prepared;
  const owed = rows.filter(isOwed);
  const headerOf = (column: number | undefined): string | null =>
    column === undefined ? null : (head.headers[column] ?? null);
  if (owed.length > 0 && owed.every(({ dueDay }) => dueDay === undefined)) {
    book.ask(
      'due-date',
      'Nothing says when these are due. After how many days, or which column says it?',
      owed.map(({ row }) => row),
      { answers: [...(columns.of.invoiceDate === undefined ? [] : ['30 days']), ...headerTexts(head)] },
    );
  }
  const due = readers.dates.find(({ column }) => column === columns.of.dueDate);
  const open = rows.filter(({ judgement }) => judgement.reason === 'date order').map(({ row }) => row);
  if (due !== undefined && open.length > 0) {
    const question = due.halfTurned
      ? 'Part of the dates are text, and the others may have been turned round. Is the day first in the text?'
      : 'The dates could begin with the day or the month. Which is it?';
    book.ask('date-order', question, open, {
      column: headerOf(due.column),
      answers: due.halfTurned ? ['DMY', 'MDY', 'as shown'] : ['DMY', 'MDY'],
    });
  }
  const shown = shapes.flatMap(({ shape }, i) =>
    shape === 'row' &&
    rule.column !== undefined &&
    typeof grid.rows[first + i]?.[rule.column] === 'number' &&
    readers.amount(rule.column, first + i).side === 'credit'
      ? [grid.top + first + i]
      : [],
  );
  if (shown.length > 0) {
    book.ask('structure', 'Only the number format says that some amounts are credits. Are they?', shown, {
      column: headerOf(rule.column),
      word: STRUCTURES.credits,
      answers: ['yes', 'no'],
      preselected: 'yes',
    });
  }
  if (isRounded) {
    const waiting = rows.filter(({ judgement }) => judgement.reason === 'amount').map(({ row }) => row);
    const question = 'The figures are said to be thousands, for which nobody can be asked. Are they in full?';
    const about = { column: headerOf(rule.column ?? columns.of.debit), word: STRUCTURES.full, answers: ['yes', 'no'] };
    if (waiting.length > 0) book.ask('structure', question, waiting, about);
    return;
  }
  for (const { column, decimal, proof } of readers.amounts) {
    if (column !== rule.column || proof.open === 0 || decimal !== undefined) continue;
    const unread = rows.filter(({ judgement }) => judgement.reason === 'amount').map(({ row }) => row);
    if (unread.length > 0)
      book.ask('structure', 'Figures such as 1.234 could be thousands or decimals. Which are they?', unread, {
        column: headerOf(column),
        word: STRUCTURES.decimals,
        answers: ['thousands', 'decimals'],
      });
  }
}

/** So many words are asked for; a column with more of them says something else. */
const MOST_WORDS = 12;

/** What the words of the column of customer types mean: fees, interest and days to pay depend on who owes. */
export function askAboutKinds({ columns, head, grid }: Prepared, rows: readonly ReadRow[], book: DoubtBook): void {
  const column = columns.of.customerType;
  if (column === undefined) return;
  const places = new Map<string, number[]>();
  for (const { row } of rows.filter(counts)) {
    const word = textOf(grid.rows[row - grid.top]?.[column]);
    if (word === '' || debtorKindOf(word) !== undefined) continue;
    const key = plainText(word);
    const same = places.get(key);
    if (same === undefined) places.set(key, [row]);
    else same.push(row);
  }
  if (places.size > MOST_WORDS) return;
  for (const [, own] of places) {
    const word = textOf(grid.rows[(own[0] as number) - grid.top]?.[column]);
    book.ask('customer-kind', `Which kind of customer is "${word}"?`, own, {
      column: head.headers[column] ?? null,
      word,
      answers: ['business', 'sole trader', 'consumer'],
      preselected: 'unknown',
    });
  }
}
