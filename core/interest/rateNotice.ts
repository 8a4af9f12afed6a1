import { LAST_DAY, type Day } from '../calendar/civil';
import type { InterestRule } from './charge';
import type { Law } from './law/law';
import { JURISDICTIONS, lawOf } from './law/laws';
import { ratesKnownTo } from './statutory';

/** Told so many days before a table of official rates ends, and from then on. */
const DAYS_BEFORE = 60;

/** What a rule's official rates have in common with a calendar: they end. */
export interface RateNotice {
  /** The last day whose rate is known. */
  readonly until: Day;
  /** No day after it can be reckoned, and today is one. */
  readonly ended: boolean;
}

/** Whether the official rates of a rule end within 60 days of a day, or ended before it; not where rates of one's own go on. */
export function rateNotice(rule: InterestRule, asOf: Day): RateNotice | undefined {
  if (rule.kind !== 'statutory') return undefined;
  const name = JURISDICTIONS.find((known) => known === rule.jurisdiction);
  if (name === undefined) return undefined;
  const until = ratesKnownTo(name, rule.rates);
  return until === LAST_DAY || asOf < until - DAYS_BEFORE ? undefined : { until, ended: asOf > until };
}

/** Whether a rule's law has a reference rate, which rates of one's own can go on with. */
export function hasReference({ jurisdiction }: { readonly jurisdiction: string }): boolean {
  const name = JURISDICTIONS.find((known) => known === jurisdiction);
  if (name === undefined) return false;
  const law: Law = lawOf(name);
  return 'points' in law.business;
}
