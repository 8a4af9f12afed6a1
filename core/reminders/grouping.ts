import type { Policy } from '../dunning/policy';
import { fromMinor, toMinor } from '../money/minor';
import { digitsOf, type MessageGroup } from './compose';
import type { EligibleRow } from './eligibility';
import { languageOf } from './templates';

export interface PlannedGroup extends MessageGroup {
  /** Invoices not late yet, left out because the message asks for late ones: a demand must not ask for what is not due. */
  readonly early: readonly EligibleRow[];
}

/**
 * One group a customer, currency, language and channel. A customer's credits go to the group of their currency with the
 * highest level; what is left of them once that is covered goes to the next.
 */
export function groupsOf(eligible: readonly EligibleRow[], policy: Policy): PlannedGroup[] {
  interface Filling extends MessageGroup {
    readonly invoices: EligibleRow[];
    readonly credits: EligibleRow[];
  }
  const groups = new Map<string, Filling>();
  const homes = new Map<string, Filling[]>();
  const groupFor = (row: EligibleRow, language: string): Filling => {
    const home = homeOf(row);
    const key = `${home}\u0001${language}\u0001${row.channel}`;
    let group = groups.get(key);
    if (group === undefined) {
      const { customer, currency, channel } = row;
      group = { customer, currency, language, channel, invoices: [], credits: [] };
      groups.set(key, group);
      homes.set(home, [...(homes.get(home) ?? []), group]);
    }
    return group;
  };
  for (const row of eligible) {
    if (row.kind === 'credit') continue;
    groupFor(row, languageOf(row.ledger.language) ?? policy.language).invoices.push(row);
  }
  for (const row of eligible) {
    if (row.kind !== 'credit') continue;
    const [home] = homes.get(homeOf(row)) ?? [];
    (home ?? groupFor(row, policy.language)).credits.push(row);
  }
  const courtesy = new Set(policy.levels.filter(({ fromDay }) => fromDay <= 0).map(({ level }) => level));
  const planned = new Map([...groups.values()].map((group) => [group, settled(group, courtesy)] as const));
  for (const home of homes.values()) {
    if (home.length === 1) continue;
    const together = home.flatMap((group) => planned.get(group) ?? []);
    const shared = sharedCredits(together);
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
  const credits = new Map<PlannedGroup, readonly EligibleRow[]>();
  for (const group of [...groups].sort((a, b) => highest(b) - highest(a))) {
    const digits = digitsOf(group.currency);
    let open = group.invoices.reduce((sum, row) => sum + toMinor(row.ledger.openAmount ?? 0, digits), 0);
    const own: EligibleRow[] = [];
    while (open > 0 && left.length > 0) {
      const [credit, ...rest] = left as [EligibleRow, ...EligibleRow[]];
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
function part(credit: EligibleRow, minor: number, digits: number): EligibleRow {
  return { ...credit, ledger: { ...credit.ledger, openAmount: fromMinor(-minor, digits) } };
}

/** What a customer owes in one currency belongs together. */
function homeOf({ customer, currency }: EligibleRow): string {
  return `${customer}\u0001${currency}`;
}

/** An order that does not depend on the rows' places, so that sorting the sheet does not change a message. */
function oldestFirst(a: EligibleRow, b: EligibleRow): number {
  const days = (a.dueDay ?? 0) - (b.dueDay ?? 0);
  if (days !== 0) return days;
  return a.ledger.invoice < b.ledger.invoice ? -1 : a.ledger.invoice > b.ledger.invoice ? 1 : 0;
}
