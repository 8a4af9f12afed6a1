import { ownField } from '../../../core/cells/ownField';
import { NO_STATUS, STRUCTURES, type Doubt, type LedgerAnswer } from '../../../core/ledger/doubts';
import type { Formats, Texts } from '../../../core/i18n';
import type { LedgerQuestion } from '../../../core/usecases/workbook/checkLedger';

/** Currencies offered where nothing says which; any other is typed into the policy. */
const CURRENCIES =
  'EUR USD GBP CHF AUD BRL CAD CLP CNY COP CZK DKK EGP HKD HUF IDR ILS INR ISK JPY KRW KWD MAD MXN MYR NGN NOK NZD PEN PHP PLN RON SAR SEK SGD THB TND TRY TWD UAH USD VND ZAR AED ARS BHD'
    .split(' ')
    .filter((code, i, all) => all.indexOf(code) === i);

/** Days after the invoice, as payment terms commonly are. */
const TERMS = [0, 7, 14, 30, 45, 60, 90];

/** One answer that can be chosen. */
export interface Choice {
  readonly answer: string;
  readonly text: string;
  /** What it would make of the open amount; '' where the question is about something else. */
  readonly means: string;
}

const isRemark = ({ code, preselected }: Doubt): boolean => code === 'status-word' && preselected === 'as remarked';

/** The question in the user's words. */
export function questionText({ check }: Texts, doubt: Doubt): string {
  const { questions: q } = check;
  const { code, word, rows, answers } = doubt;
  const header = doubt.column ?? '';
  switch (code) {
    case 'currency':
      return q.currency;
    case 'email':
      return q.email;
    case 'customer-name':
      return answers.includes('numbers') ? q.numbersOnly : q.nameless(rows.length);
    case 'due-date':
      return q.dueDate;
    case 'open-column':
      return doubt.preselected === null ? q.noOpenColumn : q.openColumn;
    case 'date-order':
      return answers.includes('as shown') ? q.halfTurned(header, rows.length) : q.dateOrder(header, rows.length);
    case 'status-word':
      if (isRemark(doubt)) return q.remark(header, rows.length);
      if (word === null) return q.flag(header, rows.length);
      if (word === NO_STATUS) return q.noStatus(header, rows.length);
      return doubt.column === null ? q.colour(word, rows.length) : q.word(word, header, rows.length);
    case 'payment-date':
      return q.paymentDate(rows.length);
    case 'part-paid':
      return q.partPaid(rows.length);
    case 'structure':
      return structureText(q, doubt);
    case 'customer-kind':
      return q.kind(word ?? '', rows.length);
  }
}

function structureText(q: Texts['check']['questions'], { word, column, rows }: Doubt): string {
  switch (word) {
    case STRUCTURES.batch:
      return q.batch;
    case STRUCTURES.credits:
      return q.credits(rows.length);
    case STRUCTURES.full:
      return q.full(column ?? '');
    case STRUCTURES.beside:
      return q.beside;
    case STRUCTURES.decimals:
      return q.decimals(column ?? '');
    default:
      return q.parts;
  }
}

/** An answer in the user's words; a header stands for itself. */
export function answerText(
  { check }: Texts,
  { code, answer }: Pick<LedgerAnswer, 'code' | 'answer'>,
  formats: Formats,
): string {
  const a = check.answers;
  const named: Partial<Record<LedgerAnswer['code'], Readonly<Record<string, string>>>> = {
    email: { none: a.noEmail },
    'customer-name': { numbers: a.numbers, 'the row above': a.rowAbove, nobody: a.nobody },
    'open-column': { 'debit less credit': a.debitLessCredit },
    'date-order': { DMY: a.dayFirst, MDY: a.monthFirst, 'as shown': a.asShown },
    'status-word': {
      owed: a.owed,
      settled: a.settled,
      'part paid': a.partPaid,
      void: a.void,
      draft: a.draft,
      disputed: a.disputed,
      'written off': a.writtenOff,
      hold: a.hold,
      nothing: a.nothing,
      'as remarked': a.asRemarked,
    },
    'payment-date': { paid: a.theyArePaid, owed: a.stillOwed },
    'part-paid': { owed: a.allOwed, paid: a.theyArePaid },
    'customer-kind': {
      business: a.business,
      'sole trader': a.soleTrader,
      consumer: a.consumer,
      unknown: a.unknownKind,
    },
    structure: { yes: a.yes, no: a.no, thousands: a.thousands, decimals: a.decimals, left: a.left, right: a.right },
  };
  const days = code === 'due-date' ? /^(\d+) days$/.exec(answer)?.[1] : undefined;
  if (days !== undefined) return a.daysAfter(Number(days));
  if (code === 'currency') return `${answer}, ${formats.currencyName(answer)}`;
  const own = named[code];
  return (own === undefined ? undefined : ownField(own, answer)) ?? answer;
}

function answersTo({ code, answers, preselected }: Doubt): readonly string[] {
  if (code === 'currency') return CURRENCIES;
  if (code === 'due-date')
    return answers.flatMap((answer) => (answer === '30 days' ? TERMS.map((days) => `${days} days`) : [answer]));
  const all = preselected === null || answers.includes(preselected) ? answers : [preselected, ...answers];
  return [...new Set(all)];
}

/** What may be answered, in the order in which it is offered. */
export function choicesOf(
  texts: Texts,
  { doubt, outcomes }: Pick<LedgerQuestion, 'doubt' | 'outcomes'>,
  formats: Formats,
): readonly Choice[] {
  const meansOf = (answer: string): string => {
    const outcome = outcomes.find((one) => one.answer === answer);
    if (outcome === undefined || outcome.open.length === 0) return '';
    const sums = texts.list(outcome.open.map(({ currency, open }) => formats.money(open, currency)));
    return outcome.same ? texts.check.openStays(sums) : texts.check.openBecomes(sums);
  };
  return answersTo(doubt).map((answer) => ({
    answer,
    text: answerText(texts, { code: doubt.code, answer }, formats),
    means: meansOf(answer),
  }));
}

/** Tells a question from the others of its ledger. */
export function keyOf({ code, column, word }: Pick<Doubt, 'code' | 'column' | 'word'>): string {
  return JSON.stringify([code, column, word]);
}
