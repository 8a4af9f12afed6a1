import type { Day } from '../calendar/civil';
import type { Policy } from '../dunning/policy';
import { digitsOf } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';
import type { Debtors } from '../debtors/debtors';
import type { MessageGroup } from '../messages/draft';
import type { DueRow } from '../messages/dueRow';
import { remembered } from '../cells/memo';
import { tongueOf } from '../locale/regions';

/** So many rows are worked through before the event loop may turn. */
export const ROWS_A_STEP = 1000;

export interface PlannedGroup extends MessageGroup {
  /** Invoices not late yet, left out because the message asks for late ones: a demand must not ask for what is not due. */
  readonly early: readonly DueRow[];
  /** Invoices of its highest levels that its credits cover: nothing is demanded for them. */
  readonly covered: readonly DueRow[];
}

interface Filling extends MessageGroup {
  readonly invoices: DueRow[];
  readonly credits: DueRow[];
  readonly listed: DueRow[];
}

/** Groups while they fill, in order of first appearance. */
class Groups {
  readonly all: Filling[] = [];
  private readonly byCustomer = new Map<string, Filling[]>();

  /** @param sets by row, the name of its address set @param byLevel whether each level has a group of its own */
  constructor(
    private readonly sets: ReadonlyMap<DueRow, string>,
    private readonly byLevel: boolean,
  ) {}

  /** What a customer owes in one currency belongs together. */
  home(row: DueRow): Filling | undefined {
    const key = keyOf(row.customer, this.sets.get(row));
    return this.byCustomer
      .get(key)
      ?.find((group) => group.currency === row.currency && creditorOf(group) === creditorOf(row));
  }

  /** Every message in which what a customer owes in a currency to a creditor may be listed. */
  homes(row: DueRow): readonly Filling[] {
    const own = this.byCustomer.get(keyOf(row.customer, this.sets.get(row))) ?? [];
    return own.filter((group) => group.currency === row.currency && creditorOf(group) === creditorOf(row));
  }

  /** The groups of one customer and currency, where there are several. */
  several(): readonly (readonly Filling[])[] {
    return [...this.byCustomer.values()].flatMap((own) => {
      if (own.length === 1) return [];
      const kinds = [...new Set(own.map(poolOf))];
      return kinds.map((kind) => own.filter((group) => poolOf(group) === kind)).filter((home) => home.length > 1);
    });
  }

  of(row: DueRow, language: string): Filling {
    const { customer, currency, channel } = row;
    const set = this.sets.get(row);
    const key = keyOf(customer, set);
    let own = this.byCustomer.get(key);
    if (own === undefined) this.byCustomer.set(key, (own = []));
    const level = this.byLevel ? row.level : undefined;
    const fits = (group: Filling): boolean =>
      group.currency === currency &&
      group.language === language &&
      group.channel === channel &&
      group.level === level &&
      group.own?.key === row.own?.key;
    let group = own.find(fits);
    if (group === undefined) {
      group = {
        customer,
        currency,
        language,
        channel,
        addresses: set ?? '',
        level,
        own: row.own,
        invoices: [],
        credits: [],
        listed: [],
      };
      own.push(group);
      this.all.push(group);
    }
    return group;
  }
}

const creditorOf = ({ own }: Pick<DueRow, 'own'>): string => own?.creditor ?? '';

/** What credits are shared among: amounts of one currency that are one creditor's. */
const poolOf = (group: MessageGroup): string => `${group.currency}\u0001${creditorOf(group)}`;

/** A customer, or of several of one name the one with these addresses. */
function keyOf(customer: string, addresses: string | undefined): string {
  return addresses === undefined ? customer : `${customer}\u0001${addresses}`;
}

/**
 * One group a customer, currency, language and channel; a level too, where the policy wants a message for each. A customer's credits go to the group of their currency with the
 * highest level; what is left of them once that is covered goes to the next. Customers known by one name alone, without
 * a number, are parted where their addresses have nothing in common: none of them is shown what another owes. Yields now
 * and then.
 */
export function* groupSteps(
  eligible: readonly DueRow[],
  { policy, asOf }: { readonly policy: Policy; readonly asOf: Day },
  debtors: Debtors,
  listed: readonly DueRow[] = [],
): Generator<undefined, readonly PlannedGroup[], unknown> {
  const groups = new Groups(debtors.addressSets([...eligible, ...listed]), policy.messagesBy === 'level');
  const languageIn = remembered(tongueOf);
  for (const [i, row] of eligible.entries()) {
    if (i % ROWS_A_STEP === 0) yield;
    if (row.kind === 'invoice') groups.of(row, languageIn(row.ledger.language) ?? policy.language).invoices.push(row);
  }
  for (const row of eligible) {
    if (row.kind === 'credit') (groups.home(row) ?? groups.of(row, policy.language)).credits.push(row);
  }
  for (const row of listed) for (const group of groups.homes(row)) group.listed.push(row);
  yield;
  const planned = new Map(groups.all.map((group) => [group, settled(group, asOf, policy.listed)] as const));
  for (const home of groups.several()) {
    const shared = sharedCredits(home.flatMap((group) => planned.get(group) ?? []));
    home.forEach((group, i) => planned.set(group, shared[i] as PlannedGroup));
  }
  return [...planned.values()].map(withoutCovered);
}

/** In order, and without what the message may not ask for yet. */
function settled(group: MessageGroup, asOf: Day, listed: Policy['listed']): PlannedGroup {
  const isLate = ({ dueDay = asOf }: DueRow): boolean => dueDay < asOf;
  const late = group.invoices.filter(isLate);
  const mixed = late.length > 0 && late.length < group.invoices.length;
  const early = mixed ? group.invoices.filter((row) => !isLate(row)) : [];
  return {
    ...group,
    invoices: [...(mixed ? late : group.invoices)].sort(oldestFirst),
    credits: [...group.credits].sort(oldestFirst),
    early,
    listed: [...group.listed, ...(listed === 'open' ? early : [])].sort(oldestFirst),
    covered: [],
  };
}

/**
 * A message is worded by its highest level. Where credits cover the invoices of that level, and others are left, those
 * are not asked for at all; what is left of the credits goes to the others.
 */
function withoutCovered(group: PlannedGroup): PlannedGroup {
  const digits = digitsOf(group.currency);
  const highest = Math.max(0, ...group.invoices.map(({ level }) => level));
  const [top, others] = [true, false].map((is) => group.invoices.filter(({ level }) => (level === highest) === is));
  const asked = minorOf(top ?? [], digits);
  if (others === undefined || others.length === 0 || asked + minorOf(group.credits, digits) > 0) return group;
  const { left } = taken(group.credits, asked, digits);
  return withoutCovered({ ...group, invoices: others, credits: left, covered: [...group.covered, ...(top ?? [])] });
}

function minorOf(rows: readonly DueRow[], digits: number): number {
  return rows.reduce((sum, row) => sum + toMinor(row.ledger.openAmount ?? 0, digits), 0);
}

/** So much of credits, the first ones first, and what is left of them. @param open minor units */
function taken(
  credits: readonly DueRow[],
  open: number,
  digits: number,
): { readonly own: readonly DueRow[]; readonly left: readonly DueRow[] } {
  let left = credits;
  let rest = open;
  const own: DueRow[] = [];
  while (rest > 0 && left.length > 0) {
    const [credit, ...others] = left as [DueRow, ...DueRow[]];
    const worth = -toMinor(credit.ledger.openAmount ?? 0, digits);
    const part = Math.min(rest, worth);
    own.push(part === worth ? credit : partOf(credit, part, digits));
    left = part === worth ? others : [partOf(credit, worth - part, digits), ...others];
    rest -= part;
  }
  return { own, left };
}

/** Several groups of one customer and currency: credits cover the highest level first, the oldest credit before others. */
function sharedCredits(groups: readonly PlannedGroup[]): readonly PlannedGroup[] {
  let left: readonly DueRow[] = groups.flatMap(({ credits }) => credits).sort(oldestFirst);
  const highest = ({ invoices }: PlannedGroup): number => Math.max(0, ...invoices.map(({ level }) => level));
  const credits = new Map<PlannedGroup, readonly DueRow[]>();
  for (const group of [...groups].sort((a, b) => highest(b) - highest(a))) {
    const digits = digitsOf(group.currency);
    const shared = taken(left, minorOf(group.invoices, digits), digits);
    left = shared.left;
    credits.set(group, shared.own);
  }
  return groups.map((group) => ({ ...group, credits: credits.get(group) ?? [] }));
}

/** So much of a credit, in minor units. */
function partOf(credit: DueRow, minor: number, digits: number): DueRow {
  return { ...credit, ledger: { ...credit.ledger, openAmount: fromMinor(-minor, digits) } };
}

/** An order that does not depend on the rows' places, so that sorting the sheet does not change a message. */
function oldestFirst(a: DueRow, b: DueRow): number {
  const days = (a.dueDay ?? 0) - (b.dueDay ?? 0);
  if (days !== 0) return days;
  return a.ledger.invoice < b.ledger.invoice ? -1 : a.ledger.invoice > b.ledger.invoice ? 1 : 0;
}
