import type { Policy } from '../dunning/policy';
import type { MessageGroup } from './compose';
import type { EligibleRow } from './eligibility';
import { languageOf } from './templates';

export interface PlannedGroup extends MessageGroup {
  /** Invoices not late yet, left out because the message asks for late ones: a demand must not ask for what is not due. */
  readonly early: readonly EligibleRow[];
}

/** One group a customer, currency, language and channel; a customer's credits go to the first group of their currency. */
export function groupsOf(eligible: readonly EligibleRow[], policy: Policy): PlannedGroup[] {
  interface Filling extends MessageGroup {
    readonly invoices: EligibleRow[];
    readonly credits: EligibleRow[];
  }
  const groups = new Map<string, Filling>();
  const homes = new Map<string, Filling>();
  const groupFor = (row: EligibleRow, language: string): Filling => {
    const home = homeOf(row);
    const key = `${home}\u0001${language}\u0001${row.channel}`;
    let group = groups.get(key);
    if (group === undefined) {
      const { customer, currency, channel } = row;
      group = { customer, currency, language, channel, invoices: [], credits: [] };
      groups.set(key, group);
      if (!homes.has(home)) homes.set(home, group);
    }
    return group;
  };
  for (const row of eligible) {
    if (row.kind === 'credit') continue;
    groupFor(row, languageOf(row.ledger.language) ?? policy.language).invoices.push(row);
  }
  for (const row of eligible) {
    if (row.kind !== 'credit') continue;
    const home = homes.get(homeOf(row));
    (home ?? groupFor(row, policy.language)).credits.push(row);
  }
  const courtesy = new Set(policy.levels.filter(({ fromDay }) => fromDay <= 0).map(({ level }) => level));
  return [...groups.values()].map((group) => {
    const late = group.invoices.filter(({ level }) => !courtesy.has(level));
    const mixed = late.length > 0 && late.length < group.invoices.length;
    return {
      ...group,
      invoices: (mixed ? late : group.invoices).sort(oldestFirst),
      credits: group.credits.sort(oldestFirst),
      early: mixed ? group.invoices.filter(({ level }) => courtesy.has(level)) : [],
    };
  });
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
