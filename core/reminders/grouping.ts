import type { Policy } from '../dunning/policy';
import { digitsOf } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';
import type { Debtors } from '../debtors/debtors';
import type { MessageGroup } from '../messages/draft';
import type { DueRow } from '../messages/dueRow';
import { remembered } from '../cells/memo';
import { languageOf } from '../locale/languages';

/** So many rows are worked through before the event loop may turn. */
export const ROWS_A_STEP = 1000;

export interface PlannedGroup extends MessageGroup {
  /** Invoices not late yet, left out because the message asks for late ones: a demand must not ask for what is not due. */
  readonly early: readonly DueRow[];
}

interface Filling extends MessageGroup {
  readonly invoices: DueRow[];
  readonly credits: DueRow[];
}

/** Groups while they fill, in order of first appearance. */
class Groups {
  readonly all: Filling[] = [];
  private readonly byCustomer = new Map<string, Filling[]>();

  /** @param sets by row, the name of its address set */
  constructor(private readonly sets: ReadonlyMap<DueRow, string>) {}

  /** What a customer owes in one currency belongs together. */
  home(row: DueRow): Filling | undefined {
    const key = keyOf(row.customer, this.sets.get(row));
    return this.byCustomer.get(key)?.find(({ currency }) => currency === row.currency);
  }

  /** The groups of one customer and currency, where there are several. */
  several(): readonly (readonly Filling[])[] {
    return [...this.byCustomer.values()].flatMap((own) => {
      if (own.length === 1) return [];
      const currencies = [...new Set(own.map(({ currency }) => currency))];
      return currencies
        .map((currency) => own.filter((group) => group.currency === currency))
        .filter((home) => home.length > 1);
    });
  }

  of(row: DueRow, language: string): Filling {
    const { customer, currency, channel } = row;
    const set = this.sets.get(row);
    const key = keyOf(customer, set);
    let own = this.byCustomer.get(key);
    if (own === undefined) this.byCustomer.set(key, (own = []));
    const fits = (group: Filling): boolean =>
      group.currency === currency && group.language === language && group.channel === channel;
    let group = own.find(fits);
    if (group === undefined) {
      group = { customer, currency, language, channel, addresses: set ?? '', invoices: [], credits: [] };
      own.push(group);
      this.all.push(group);
    }
    return group;
  }
}

/** A customer, or of several of one name the one with these addresses. */
function keyOf(customer: string, addresses: string | undefined): string {
  return addresses === undefined ? customer : `${customer}\u0001${addresses}`;
}

/**
 * One group a customer, currency, language and channel. A customer's credits go to the group of their currency with the
 * highest level; what is left of them once that is covered goes to the next. Customers known by one name alone, without
 * a number, are parted where their addresses have nothing in common: none of them is shown what another owes. Yields now
 * and then.
 */
export function* groupSteps(
  eligible: readonly DueRow[],
  policy: Policy,
  debtors: Debtors,
): Generator<undefined, readonly PlannedGroup[], unknown> {
  const groups = new Groups(debtors.addressSets(eligible));
  const languageIn = remembered(languageOf);
  for (const [i, row] of eligible.entries()) {
    if (i % ROWS_A_STEP === 0) yield;
    if (row.kind === 'invoice') groups.of(row, languageIn(row.ledger.language) ?? policy.language).invoices.push(row);
  }
  for (const row of eligible) {
    if (row.kind === 'credit') (groups.home(row) ?? groups.of(row, policy.language)).credits.push(row);
  }
  yield;
  const courtesy = new Set(policy.levels.filter(({ fromDay }) => fromDay <= 0).map(({ level }) => level));
  const planned = new Map(groups.all.map((group) => [group, settled(group, courtesy)] as const));
  for (const home of groups.several()) {
    const shared = sharedCredits(home.flatMap((group) => planned.get(group) ?? []));
    home.forEach((group, i) => planned.set(group, shared[i] as PlannedGroup));
  }
  return [...planned.values()];
}

/** In order, and without what the message may not ask for yet. */
function settled(group: MessageGroup, courtesy: ReadonlySet<number>): PlannedGroup {
  const late = group.invoices.filter(({ level }) => !courtesy.has(level));
  const mixed = late.length > 0 && late.length < group.invoices.length;
  return {
    ...group,
    invoices: [...(mixed ? late : group.invoices)].sort(oldestFirst),
    credits: [...group.credits].sort(oldestFirst),
    early: mixed ? group.invoices.filter(({ level }) => courtesy.has(level)) : [],
  };
}

/** Several groups of one customer and currency: credits cover the highest level first, the oldest credit before others. */
function sharedCredits(groups: readonly PlannedGroup[]): readonly PlannedGroup[] {
  let left = groups.flatMap(({ credits }) => credits).sort(oldestFirst);
  const highest = ({ invoices }: PlannedGroup): number => Math.max(0, ...invoices.map(({ level }) => level));
  const credits = new Map<PlannedGroup, readonly DueRow[]>();
  for (const group of [...groups].sort((a, b) => highest(b) - highest(a))) {
    const digits = digitsOf(group.currency);
    let open = group.invoices.reduce((sum, row) => sum + toMinor(row.ledger.openAmount ?? 0, digits), 0);
    const own: DueRow[] = [];
    while (open > 0 && left.length > 0) {
      const [credit, ...rest] = left as [DueRow, ...DueRow[]];
      const worth = -toMinor(credit.ledger.openAmount ?? 0, digits);
      const taken = Math.min(open, worth);
      own.push(taken === worth ? credit : part(credit, taken, digits));
      left = taken === worth ? rest : [part(credit, worth - taken, digits), ...rest];
      open -= taken;
    }
    credits.set(group, own);
  }
  return groups.map((group) => ({ ...group, credits: credits.get(group) ?? [] }));
}

/** So much of a credit, in minor units. */
function part(credit: DueRow, minor: number, digits: number): DueRow {
  return { ...credit, ledger: { ...credit.ledger, openAmount: fromMinor(-minor, digits) } };
}

/** An order that does not depend on the rows' places, so that sorting the sheet does not change a message. */
function oldestFirst(a: DueRow, b: DueRow): number {
  const days = (a.dueDay ?? 0) - (b.dueDay ?? 0);
  if (days !== 0) return days;
  return a.ledger.invoice < b.ledger.invoice ? -1 : a.ledger.invoice > b.ledger.invoice ? 1 : 0;
}
