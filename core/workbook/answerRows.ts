import type { SheetBlock } from '../cells/block';
import { enteredText, isBlank, type Cell } from '../cells/cell';
import { matchKey } from '../cells/key';
import { ownField } from '../cells/ownField';
import { expected } from '../failures/expected';
import type { DoubtCode, LedgerAnswer } from '../ledger/doubts';
import { ANSWER_HEADERS, POLICY_SHEET } from './policyTables';
import { changeTables, type SheetChange } from './sheetChange';
import { tableOf, type Place } from './table';

/** Questions whose answers have rows of their own; which column is which stands in the table of columns, the currency among the settings. */
export const KEPT_CODES = [
  'status-word',
  'payment-date',
  'part-paid',
  'date-order',
  'due-date',
  'open-column',
  'customer-name',
  'structure',
  'customer-kind',
] as const satisfies readonly DoubtCode[];
export type KeptCode = (typeof KEPT_CODES)[number];

/** An answer in the policy sheet. */
export interface KeptAnswer extends LedgerAnswer {
  readonly code: KeptCode;
  /** The sheet that it was given for. */
  readonly ledger: string;
}

/** A question as the policy sheet calls it, in English like the rest of that sheet. */
const QUESTIONS: Readonly<Record<KeptCode, string>> = {
  'status-word': 'What a word means',
  'payment-date': 'Rows with a payment date',
  'part-paid': 'Rows paid in part',
  'date-order': 'Order of dates',
  'due-date': 'When rows are due',
  'open-column': 'What is still owed',
  'customer-name': 'Whose a row is',
  structure: 'How rows belong together',
  'customer-kind': 'What a kind of customer is',
};

/** Answers by question, as they are read and as the sheet writes them; 'due-date' takes a number of days. */
const ANSWERS: Readonly<Record<Exclude<KeptCode, 'due-date'>, Readonly<Record<string, string>>>> = {
  'status-word': {
    owed: 'owed',
    settled: 'settled',
    'part paid': 'part paid',
    void: 'void',
    draft: 'draft',
    disputed: 'disputed',
    'written off': 'written off',
    hold: 'hold',
    nothing: 'nothing',
    'as remarked': 'as remarked',
  },
  'payment-date': { paid: 'paid', owed: 'owed' },
  'part-paid': { owed: 'owed', paid: 'paid' },
  'date-order': { DMY: 'day first', MDY: 'month first', 'as shown': 'as shown' },
  'open-column': { 'debit less credit': 'debit less credit' },
  'customer-name': { numbers: 'numbers', 'the row above': 'the row above', nobody: 'nobody' },
  'customer-kind': { business: 'business', 'sole trader': 'sole trader', consumer: 'consumer', unknown: 'unknown' },
  structure: { yes: 'yes', no: 'no', thousands: 'thousands', decimals: 'decimals' },
};

const DAYS = /^(\d{1,3})(?: days?)?$/i;

/** Whether an answer can be kept for a question. */
export function isKept(code: DoubtCode, answer: string): code is KeptCode {
  if (code === 'due-date') return DAYS.test(answer);
  const known = KEPT_CODES.find((one) => one === code);
  return known !== undefined && known !== 'due-date' && ownField(ANSWERS[known], answer) !== undefined;
}

function codeIn({ cell, wrong }: Place): KeptCode {
  const name = matchKey(enteredText(cell));
  const code = KEPT_CODES.find((known) => matchKey(QUESTIONS[known]) === name);
  if (code === undefined) throw wrong(expected('one of', KEPT_CODES.map((known) => QUESTIONS[known]).join(', ')));
  return code;
}

function answerIn(code: KeptCode, { cell, wrong }: Place): string {
  const text = matchKey(enteredText(cell));
  if (code === 'due-date') {
    const days = DAYS.exec(text)?.[1];
    if (days === undefined) throw wrong(expected('whole number', 0, 999));
    return `${days} days`;
  }
  const known = Object.entries(ANSWERS[code]).find(
    ([answer, written]) => matchKey(answer) === text || matchKey(written) === text,
  );
  if (known === undefined) throw wrong(expected('one of', Object.values(ANSWERS[code]).join(', ')));
  return known[0];
}

function textOrNull({ cell }: Place): string | null {
  const text = enteredText(cell).trim();
  return text === '' ? null : text;
}

/**
 * What people answered about their ledgers; a row without an answer is not answered. Of several rows for one question the
 * lowest holds.
 * @throws DamagedSheetError naming a cell that should be a question, or one of its answers
 */
export function readAnswers(block: SheetBlock | null): readonly KeptAnswer[] {
  if (block === null) return [];
  return tableOf(block, ANSWER_HEADERS).flatMap((at): KeptAnswer[] => {
    const code = codeIn(at('Question'));
    const given = at('Answer');
    if (isBlank(given.cell) || enteredText(given.cell).trim() === '') return [];
    return [
      {
        code,
        ledger: enteredText(at('Ledger').cell).trim(),
        column: textOrNull(at('Header')),
        word: textOrNull(at('Word')),
        answer: answerIn(code, given),
      },
    ];
  });
}

/**
 * The answers that hold for a sheet: its own, and those about a header of the same text on another one, for the next export
 * may have a sheet of its own.
 */
export function answersFor(kept: readonly KeptAnswer[], sheet: string): readonly LedgerAnswer[] {
  const isOwn = ({ ledger }: KeptAnswer): boolean => ledger === '' || matchKey(ledger) === matchKey(sheet);
  // Its own come last: of several the last one holds.
  return [...kept.filter((answer) => !isOwn(answer) && answer.column !== null), ...kept.filter(isOwn)];
}

function rowOf({ code, ledger, column, word, answer }: KeptAnswer): Cell[] {
  const written = code === 'due-date' ? answer : (ownField(ANSWERS[code], answer) ?? answer);
  return [QUESTIONS[code], ledger, column ?? '', word ?? '', written];
}

const keyOf = (row: readonly Cell[]): string =>
  JSON.stringify(row.slice(0, 4).map((cell) => matchKey(enteredText(cell))));

/** Whether two answers are to one question about one ledger. */
export function sameQuestion(a: KeptAnswer, b: KeptAnswer): boolean {
  return keyOf(rowOf(a)) === keyOf(rowOf(b));
}

/** What makes the policy sheet keep an answer, or forget it; every other row stays as it is written. */
export function changeAnswers(seen: SheetBlock | null, answer: KeptAnswer, forget = false): SheetChange {
  const block = seen ?? { sheet: POLICY_SHEET, top: 0, left: 0, rows: [] };
  const before = tableOf(block, ANSWER_HEADERS).map((at) => ANSWER_HEADERS.map((header) => at(header).cell ?? ''));
  const row = rowOf(answer);
  const key = keyOf(row);
  const there = before.some((old) => keyOf(old) === key);
  const others = before.filter((old) => keyOf(old) !== key);
  const after = forget
    ? others
    : there && before.length === others.length + 1
      ? before.map((old) => (keyOf(old) === key ? row : old))
      : [...others, row];
  return changeTables(POLICY_SHEET, seen, [{ headers: ANSWER_HEADERS, before, after, keyOf }]);
}
