import { dayOfIso, LAST_DAY, weekdayOf, type Day } from '../calendar/civil';
import { otherCreditor } from '../dunning/ownPolicy';
import { ladderOf, REMINDER_CHANNELS, type Policy, type PolicyLevel } from '../dunning/policy';
import { RISK_SEGMENTS, type RiskSegment } from '../portfolio/paymentRisk';
import type { LedgerRow } from '../ledger/ledgerRow';
import { withinContactHours } from '../dunning/contactHours';
import type { ContactRecord } from '../contacts/contactFacts';
import { CustomerIndex } from '../debtors/customerIndex';
import type { History } from '../log/history';
import { labelOf, madeOutLabel } from '../debtors/identity';
import { remembered } from '../cells/memo';
import { grantedByColumns, grantedUntil } from './granted';

/** No day at all. */
export const NEVER = Infinity;

/** So far ahead a day for calls is looked for: longer than any row of holidays. */
const LONGEST_CLOSURE = 366;

/** The first day from `day` on on which calls, SMS and WhatsApp may go out; `NEVER` where the policy has no such day. */
export function contactDayFrom(policy: Policy, day: Day): number {
  const open = policy.workingDays.filter((weekday) => weekday >= 0 && weekday <= 6);
  if (open.length === 0) return NEVER;
  for (let ahead = 0; ahead <= LONGEST_CLOSURE; ahead++) {
    const candidate = day + ahead;
    if (open.includes(weekdayOf(candidate)) && withinContactHours(policy, candidate)) return candidate;
  }
  return NEVER;
}

/** The days on which a row may be judged otherwise, as long as nothing is sent, paid or typed. */
export class ChangeDays {
  private readonly facts: CustomerIndex<ContactRecord>;
  private readonly ofScores: CustomerIndex<LedgerRow> | undefined;
  /** The days of every ladder's levels. */
  private readonly ladders: ReadonlyMap<RiskSegment | undefined, readonly Pick<PolicyLevel, 'fromDay'>[]>;
  private readonly allLadders: readonly (readonly PolicyLevel[])[];
  /** As in the log; '' for the policy's own. */
  private readonly creditors: readonly string[];
  /** Of a customer, by label, ascending. */
  private readonly shared: (label: string) => readonly Day[];

  /** @param whole the whole ledger where segments follow the payment-risk scores, which any of its rows may change */
  constructor(
    private readonly policy: Policy,
    records: readonly ContactRecord[],
    private readonly history: History,
    whole: readonly LedgerRow[] | undefined,
    rows: readonly LedgerRow[] = [],
  ) {
    this.facts = new CustomerIndex(records, ({ customer }) => customer);
    this.ofScores = whole && new CustomerIndex(whole, labelOf);
    this.allLadders = [policy.levels, ...policy.ladders.map(({ levels }) => levels)];
    this.ladders = new Map(
      [undefined, ...RISK_SEGMENTS].map((segment) => [
        segment,
        this.allLadders.flatMap((levels) => ladderOf({ ...policy, levels }, segment)),
      ]),
    );
    const named = (whole ?? rows).map(({ creditor }) => otherCreditor(policy, creditor));
    this.creditors = [...new Set(['', ...named])];
    this.shared = remembered((label: string) => this.ofCustomer(label));
  }

  /** The first such day after `day`; `NEVER` for none. @param label of the customer @param segment that counts on `day` */
  after(day: Day, row: LedgerRow, label: string, segment: RiskSegment | undefined): number {
    let next = this.sharedAfter(label, day);
    if (row.madeOutTo !== undefined) next = Math.min(next, this.sharedAfter(madeOutLabel(row), day));
    const at = (candidate: Day | undefined): void => {
      if (candidate !== undefined && candidate > day && candidate < next) next = candidate;
    };
    const due = dayOfIso(row.dueDate ?? '');
    if (due !== undefined) {
      at(due + 1);
      for (const { fromDay } of this.ladders.get(segment) ?? []) at(due + fromDay);
    }
    const own = this.history.of(otherCreditor(this.policy, row.creditor)).invoice(madeOutLabel(row), row.invoice);
    const reminded = dayOfIso(row.lastReminder ?? '');
    for (const contact of [own.lastDay, reminded]) at(this.gapAfter(contact));
    const granted = this.allLadders.flatMap((levels) => [grantedUntil(own, levels), grantedByColumns(row, levels)]);
    for (const last of [own.lastDay, reminded, ...granted]) at(last === undefined ? undefined : last + 1);
    at(dayAfter(row.promiseDate ?? ''));
    return next > LAST_DAY ? NEVER : next;
  }

  private sharedAfter(label: string, day: Day): number {
    return this.shared(label).find((candidate) => candidate > day) ?? NEVER;
  }

  private gapAfter(contact: Day | undefined): Day | undefined {
    return contact === undefined ? undefined : contact + this.policy.gap;
  }

  private ofCustomer(label: string): readonly Day[] {
    const contacts = this.creditors.flatMap((creditor) =>
      REMINDER_CHANNELS.map((channel) => this.gapAfter(this.history.of(creditor).lastContact(label, channel)?.day)),
    );
    const facts = this.facts
      .of(label)
      .flatMap(({ from, until, endedOn }) => [dayOfIso(from), dayOfIso(until), dayAfter(until), dayOfIso(endedOn)]);
    const scores = (this.ofScores?.of(label) ?? []).flatMap(({ dueDate, paidDate }) => [
      dayAfter(dueDate ?? ''),
      dayOfIso(paidDate ?? ''),
    ]);
    const days = [...contacts, ...facts, ...scores].filter((day) => day !== undefined);
    return [...new Set(days)].sort((a, b) => a - b);
  }
}

function dayAfter(iso: string): Day | undefined {
  const day = dayOfIso(iso);
  return day === undefined ? undefined : day + 1;
}
