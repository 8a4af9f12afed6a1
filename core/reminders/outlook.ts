import { creditorsIn } from '../dunning/ownPolicy';
import { dayOfIso, type Day } from '../calendar/civil';
import { DEFAULT_POLICY, type Policy } from '../dunning/policy';
import type { LedgerRow } from '../ledger/ledgerRow';
import { ChangeDays, contactDayFrom, NEVER } from './changeDays';
import { keepsContactHours } from '../dunning/contactHours';
import { NO_CONTACTS, type Contacts } from '../contacts/contactFacts';
import { restartDays } from '../contacts/settled';
import { judge, type Skip } from './eligibility';
import { type EligibilityContext, eligibilityOf } from './context';
import type { DueRow } from '../messages/dueRow';
import { ROWS_A_STEP } from './grouping';
import { historyOf, type History } from '../log/history';
import { invoiceNumberId, labelOf } from '../debtors/identity';
import type { LogRecord } from '../log/record';
import type { PlanInput } from './reminderPlan';
import { withScoresOnAnyDay } from '../contacts/riskScores';
import type { SkipReason } from '../contacts/obstacles';

/** A plan's input, with what tells the rules of a later day. `rows` are the whole ledger, or all of a customer. */
export interface OutlookInput extends PlanInput {
  /** Segments as people set them, without scores. */
  readonly contacts?: Contacts;
  /** What `history` was read from. */
  readonly log: readonly LogRecord[];
}

/** Reasons that no day removes: a person has to change something first. */
const TIMELESS: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'paid',
  'no customer',
  'no invoice number',
  'unreadable amount',
  'unknown currency',
  'being sent',
  'perhaps sent',
]);

function isForGood({ reason, field }: Skip): boolean {
  if (TIMELESS.has(reason)) return true;
  return field === 'hold' || field === 'dispute' || field === 'doNotContact' || reason === 'unreadable date';
}

/** The rules of each day. History changes only where a payment is noted for a day to come. */
class Rules {
  readonly policy: Policy;
  readonly contacts: Contacts;
  private readonly slips: readonly Day[];
  /** By how many of those days have passed. */
  private readonly histories: Map<number, History>;

  constructor(private readonly input: OutlookInput) {
    const { policy = DEFAULT_POLICY, contacts = NO_CONTACTS, asOf, rows, ledger = rows } = input;
    this.policy = policy;
    this.contacts = policy.segmentsFromScores ? withScoresOnAnyDay(contacts, ledger) : contacts;
    this.slips = contacts.records.flatMap(({ kind, from }) => {
      const day = kind === 'settled' ? dayOfIso(from) : undefined;
      return day !== undefined && day > asOf ? [day] : [];
    });
    this.histories = new Map([[0, input.history]]);
  }

  historyOn(day: Day): History {
    const passed = this.slips.filter((slip) => slip <= day).length;
    let history = this.histories.get(passed);
    if (history === undefined) {
      history = historyOf(
        this.input.log,
        restartDays(this.contacts.records, day, this.policy),
        creditorsIn(this.policy),
      );
      this.histories.set(passed, history);
    }
    return history;
  }

  /** @param time where the hour counts */
  on(day: Day, time?: string): PlanInput {
    const { rows, ledger = rows, mapping, book } = this.input;
    const rest = { mapping, book, policy: this.policy, contacts: this.contacts, history: this.historyOn(day) };
    return { ...rest, rows, ledger, asOf: day, ...(time === undefined ? {} : { time }) };
  }

  judging(day: Day, time?: string): EligibilityContext {
    const input = this.on(day, time);
    return eligibilityOf(input, this.policy, input.book);
  }
}

function leastDaysOf({ records }: Contacts): ReadonlySet<Day> {
  const least = records.filter(({ kind }) => kind === 'least amount');
  const days = least.flatMap(({ from, until, endedOn }) => {
    const last = dayOfIso(until);
    return [dayOfIso(from), last === undefined ? undefined : last + 1, dayOfIso(endedOn)];
  });
  return new Set(days.filter((day) => day !== undefined));
}

/** Goes from one day of change to the next, and knows who would be reminded then. */
export class Outlook {
  private readonly rules: Rules;
  private readonly changes: ChangeDays;
  /** Rows by the next day on which they may be judged otherwise. */
  private readonly waiting = new Map<Day, Set<LedgerRow>>();
  private readonly waitsFor = new Map<LedgerRow, Day>();
  private readonly eligible = new Map<LedgerRow, DueRow>();
  /** Numbers of credits, which may be doubled as well. */
  private readonly credits = new Set<string>();
  /** Days on which the least amount of a customer may change: it is judged by message, not by row. */
  private readonly leastDays: ReadonlySet<Day>;
  /** Whether calls may go out on the day at hand. */
  private open = true;

  constructor(private readonly input: OutlookInput) {
    const { rows, ledger = rows } = input;
    this.rules = new Rules(input);
    const { policy, contacts } = this.rules;
    this.leastDays = leastDaysOf(contacts);
    this.changes = new ChangeDays(
      policy,
      contacts.records,
      input.history,
      policy.segmentsFromScores ? ledger : undefined,
      rows,
    );
  }

  get policy(): Policy {
    return this.rules.policy;
  }

  /** Judges every row as of now. */
  *begin(): Generator<undefined, void, unknown> {
    const { rows, asOf, time } = this.input;
    const { policy } = this.rules;
    const context = this.rules.judging(asOf, time);
    this.open = context.mayCallNow;
    const early = time !== undefined && time < policy.contactFrom;
    yield* this.judgeAll(rows, context, contactDayFrom(policy, early ? asOf : asOf + 1));
  }

  /** `NEVER` where no day can change anything. */
  nextDay(): number {
    let next = NEVER;
    for (const [day, rows] of this.waiting) if (day < next && rows.size > 0) next = day;
    return next;
  }

  /** @returns whether another message may come of it */
  *turnTo(day: Day): Generator<undefined, boolean, unknown> {
    const rows = this.waiting.get(day) ?? new Set();
    this.waiting.delete(day);
    const context = this.rules.judging(day);
    if (context.mayCallNow !== this.open) {
      this.open = context.mayCallNow;
      for (const [row, { channel }] of this.eligible) if (keepsContactHours(channel)) rows.add(row);
    }
    const changed = yield* this.judgeAll([...rows], context, contactDayFrom(this.rules.policy, day + 1));
    return changed || this.leastDays.has(day);
  }

  /** All that was given, as of a day. */
  on(day: Day): OutlookInput {
    const { time: _time, ...rest } = this.input;
    return { ...rest, asOf: day, history: this.rules.historyOn(day) };
  }

  /** What a plan of all rows on a day is made from. */
  wholeInput(day: Day): PlanInput {
    return this.rules.on(day);
  }

  planInput(day: Day): PlanInput {
    const numbers = new Set([...this.credits, ...[...this.eligible.values()].map(({ id }) => id)]);
    // Rows of one number tell of each other whether they are doubled.
    const touched = (row: LedgerRow): boolean => this.eligible.has(row) || numbers.has(invoiceNumberId(row.invoice));
    const input = this.rules.on(day);
    return { ...input, rows: input.rows.filter(touched) };
  }

  /** @param calls the next day on which calls may go out */
  private *judgeAll(
    rows: readonly LedgerRow[],
    context: EligibilityContext,
    calls: number,
  ): Generator<undefined, boolean, unknown> {
    let changed = false;
    for (const [i, row] of rows.entries()) {
      if (i % ROWS_A_STEP === 0) yield;
      if (this.judge(row, context, calls)) changed = true;
    }
    return changed;
  }

  /** @returns whether the row would be reminded otherwise than before */
  private judge(row: LedgerRow, context: EligibilityContext, calls: number): boolean {
    const verdict = judge(row, context);
    if (verdict.kind === 'credit') {
      this.credits.add(verdict.id);
      return false;
    }
    const before = this.eligible.get(row);
    if (verdict.kind === 'skip') {
      if (!isForGood(verdict)) this.wait(row, context, verdict.reason === 'contact rule' ? calls : NEVER);
      return this.eligible.delete(row);
    }
    this.eligible.set(row, verdict);
    this.wait(row, context, NEVER);
    return before?.level !== verdict.level || before.channel !== verdict.channel;
  }

  private wait(row: LedgerRow, { asOf, contacts }: EligibilityContext, atLatest: number): void {
    const label = labelOf(row);
    const next = Math.min(atLatest, this.changes.after(asOf, row, label, contacts.segmentOf(label, asOf)));
    this.waiting.get(this.waitsFor.get(row) ?? NEVER)?.delete(row);
    this.waitsFor.set(row, next);
    if (next === NEVER) return;
    const same = this.waiting.get(next);
    if (same === undefined) this.waiting.set(next, new Set([row]));
    else same.add(row);
  }
}
