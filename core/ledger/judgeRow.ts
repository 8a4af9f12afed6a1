import type { Day } from '../calendar/civil';
import type { ReadDay } from './dateColumn';
import type { OpenRule } from './openRule';
import type { Judgement, StandingReason } from './standing';
import type { StatusWord } from './statuses';
import type { Meaning } from './vocabulary/language';
import type { Remark } from './words';

/** A cell that says something. */
export interface Saying<T> {
  readonly column: number;
  readonly says: T;
}

/** All that a row's cells say, each read in its column's own way. */
export interface RowFacts {
  readonly invoice: string;
  readonly customer: string;
  readonly due: ReadDay;
  readonly issued: Day | undefined;
  /** Major units, signed, dust taken off; null where blank, unreadable, or contradicted by its own letters. */
  readonly open: number | null;
  readonly openColumn: number | undefined;
  readonly amountFault: 'unreadable' | 'contradicted' | undefined;
  readonly total: number | null;
  readonly paid: number | null;
  readonly statuses: readonly StatusWord[];
  readonly paidFlag: Saying<boolean> | undefined;
  readonly openFlag: Saying<boolean> | undefined;
  /** A filled payment date, readable or not. */
  readonly paidDate: Saying<string> | undefined;
  readonly cleared: Saying<string> | undefined;
  readonly voided: Saying<string> | undefined;
  readonly writtenOffDate: Saying<string> | undefined;
  readonly writtenOff: Saying<number> | undefined;
  readonly dispute: Saying<string> | undefined;
  readonly special: Saying<string> | undefined;
  readonly remark: Saying<Remark> | undefined;
  readonly fill: Meaning | 'asked' | undefined;
  readonly struck: boolean;
  readonly type: Saying<string> | undefined;
  /** The document's kind is asked about, and the row waits for the answer. */
  readonly typeIsUnknown: boolean;
  /** The document is no invoice and no credit: an offer, an order, a supplier's bill. */
  readonly typeIsNone: boolean;
  /** The open column is in doubt on this row. */
  readonly openIsDoubtful: boolean;
}

/** What a person answered about rows like this. */
export interface RowAnswers {
  readonly paymentDate: 'paid' | 'owed' | undefined;
  readonly partPaid: 'owed' | 'paid' | undefined;
  /** What status words that contradict the figures were said to mean. */
  readonly statusOf: (word: StatusWord) => Meaning | undefined;
}

function judged(standing: Judgement['standing'], reason: StandingReason, column?: number, detail?: string): Judgement {
  return { standing, reason, column, detail };
}

function wordOf({ statuses }: RowFacts, meaning: Meaning): StatusWord | undefined {
  return statuses.find((status) => status.meaning === meaning);
}

function remarkOf({ remark }: RowFacts, meaning: Meaning): boolean {
  return remark !== undefined && remark.says.meaning === meaning && !remark.says.asks;
}

/** Void, draft or written off: what was never, or is no longer, asked for. */
function goneBy(facts: RowFacts): Judgement | undefined {
  for (const meaning of ['void', 'draft', 'written off'] as const) {
    const word = wordOf(facts, meaning);
    if (word !== undefined) return judged(meaning, 'status', word.column, word.word);
    const day = meaning === 'void' ? facts.voided : meaning === 'written off' ? facts.writtenOffDate : undefined;
    if (day !== undefined)
      return judged(meaning, meaning === 'void' ? 'void date' : 'written-off date', day.column, day.says);
    if (meaning === 'void' && facts.struck) return judged('void', 'struck through');
    if (facts.fill === meaning) return judged(meaning, 'fill');
    if (remarkOf(facts, meaning)) return judged(meaning, 'remark', facts.remark?.column);
  }
  const { writtenOff, open } = facts;
  if (writtenOff !== undefined && writtenOff.says > 0 && (open === null || open === 0))
    return judged('written off', 'written-off amount', writtenOff.column);
  return undefined;
}

/** Whether the amount stands in a column of what is open, or is what the payments leave; a total says nothing of payments. */
function isKnownOpen({ way }: OpenRule, { paid }: RowFacts): boolean {
  return way === 'column' || way === 'debit less credit' || (way === 'total less paid' && paid !== null && paid !== 0);
}

function isPart({ open, total }: RowFacts): boolean {
  return open !== null && total !== null && Math.abs(open) < Math.abs(total) - 0.004;
}

function settledWord(facts: RowFacts): Saying<string> | undefined {
  const word = wordOf(facts, 'settled');
  if (word !== undefined) return { column: word.column, says: word.word };
  if (facts.paidFlag?.says === true) return { column: facts.paidFlag.column, says: '' };
  return facts.openFlag?.says === false ? { column: facts.openFlag.column, says: '' } : undefined;
}

/** What the words and dates of payment say against, or in place of, the amounts. */
function settledBy(facts: RowFacts, rule: OpenRule, answers: RowAnswers): Judgement | undefined {
  const { open } = facts;
  if (open === 0) return judged('settled', 'nothing open', facts.openColumn);
  if (facts.cleared !== undefined) return judged('settled', 'cleared', facts.cleared.column, facts.cleared.says);
  const known = isKnownOpen(rule, facts) && open !== null;
  const word = settledWord(facts);
  if (word !== undefined) {
    if (!known || open < 0) {
      if (open === null || open > 0)
        return judged('settled', word.says === '' ? 'flag' : 'status', word.column, word.says);
    } else {
      const said = answers.statusOf({ column: word.column, word: word.says, meaning: 'settled' });
      if (said === 'settled') return judged('settled', 'status', word.column, word.says);
      if (said !== 'owed') return judged('unclear', 'contradiction', word.column, word.says);
    }
  }
  if (facts.fill === 'settled' && !known) return judged('settled', 'fill');
  if (remarkOf(facts, 'settled'))
    return known
      ? judged('unclear', 'contradiction', facts.remark?.column)
      : judged('settled', 'remark', facts.remark?.column);
  return byPaymentDate(facts, rule, answers, known);
}

function byPaymentDate(facts: RowFacts, rule: OpenRule, answers: RowAnswers, known: boolean): Judgement | undefined {
  const { paidDate, paid, open } = facts;
  if (paidDate === undefined || (open !== null && open < 0)) return undefined;
  if (known && (facts.total === null || isPart(facts) || (paid !== null && paid !== 0) || rule.proved))
    return undefined;
  if (rule.way === 'total less paid' && paid === null)
    return judged('settled', 'payment date', paidDate.column, paidDate.says);
  if (answers.paymentDate === 'paid') return judged('settled', 'payment date', paidDate.column, paidDate.says);
  if (answers.paymentDate === 'owed') return undefined;
  return judged('unclear', 'paid or not', paidDate.column, paidDate.says);
}

/** What keeps a row that looks owed from being called so. */
function unclearBy(facts: RowFacts, rule: OpenRule, answers: RowAnswers): Judgement | undefined {
  const { open, due, issued } = facts;
  if (facts.amountFault !== undefined)
    return judged('unclear', facts.amountFault === 'contradicted' ? 'contradiction' : 'amount', facts.openColumn);
  if (open === null) return judged('unclear', 'amount', facts.openColumn);
  const said = facts.statuses.find(({ meaning }) => meaning === 'unclear');
  if (said !== undefined) return judged('unclear', 'status', said.column, said.word);
  if (open <= 0) return undefined;
  const unknown = facts.statuses.find(({ meaning }) => meaning === undefined);
  if (unknown !== undefined) return judged('unclear', 'status word', unknown.column, unknown.word);
  if (facts.typeIsUnknown) return judged('unclear', 'status word', facts.type?.column, facts.type?.says);
  if (facts.fill === 'asked') return judged('unclear', 'fill');
  const part = partPaid(facts, rule, answers);
  if (part !== undefined) return part;
  if (facts.openIsDoubtful) return judged('unclear', 'open column', facts.openColumn);
  if (facts.special !== undefined) return judged('unclear', 'special ledger', facts.special.column, facts.special.says);
  if (facts.customer === '') return judged('unclear', 'no customer');
  if (due.open) return judged('unclear', 'date order');
  if (due.unreadable) return judged('unclear', 'unreadable date');
  if (due.day === undefined && facts.invoice === '') return judged('unclear', 'no invoice');
  if (due.day !== undefined && issued !== undefined && due.day < issued) return judged('unclear', 'due before invoice');
  return undefined;
}

function partPaid(facts: RowFacts, rule: OpenRule, answers: RowAnswers): Judgement | undefined {
  const word = wordOf(facts, 'part paid');
  const remarked = remarkOf(facts, 'part paid') || facts.fill === 'part paid';
  if (word === undefined && !remarked) return undefined;
  const { paid, total } = facts;
  // An open amount of its own tells what is left, unless it is all of it.
  if (rule.way !== 'total' && rule.way !== 'line' && (isPart(facts) || (paid !== null && paid !== 0))) return undefined;
  if (rule.way === 'column' && total === null) return undefined;
  if (rule.way === 'debit less credit') return undefined;
  if (answers.partPaid === 'owed') return undefined;
  const column = word?.column ?? facts.remark?.column;
  return answers.partPaid === 'paid'
    ? judged('settled', 'part paid', column)
    : judged('unclear', 'part paid', column, word?.word);
}

function disputedBy(facts: RowFacts): Judgement | undefined {
  const word = wordOf(facts, 'disputed');
  if (word !== undefined) return judged('disputed', 'status', word.column, word.word);
  if (facts.dispute !== undefined)
    return judged('disputed', 'dispute column', facts.dispute.column, facts.dispute.says);
  if (facts.fill === 'disputed') return judged('disputed', 'fill');
  return facts.remark?.says.meaning === 'disputed' ? judged('disputed', 'remark', facts.remark.column) : undefined;
}

/**
 * What a row is. The first that fits: void, draft, written off, unclear by contradiction, settled, credit, disputed, owed.
 * Only what nothing speaks against is owed.
 */
export function judgeRow(facts: RowFacts, rule: OpenRule, answers: RowAnswers): Judgement {
  if (facts.typeIsNone) return judged('not an invoice', 'document type', facts.type?.column, facts.type?.says);
  const gone = goneBy(facts);
  if (gone !== undefined) return gone;
  if (facts.amountFault === undefined || wordOf(facts, 'settled') !== undefined || facts.cleared !== undefined) {
    const settled = settledBy(facts, rule, answers);
    if (settled !== undefined) return settled;
  }
  const unclear = unclearBy(facts, rule, answers);
  if (unclear !== undefined) return unclear;
  if ((facts.open ?? 0) < 0)
    return judged('credit', facts.type === undefined ? 'negative' : 'document type', facts.openColumn);
  const disputed = disputedBy(facts);
  if (disputed !== undefined) return disputed;
  return { standing: 'owed', reason: facts.due.day === undefined ? 'no due date' : null };
}
