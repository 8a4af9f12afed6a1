import { civilOf, dayOf, type Day } from '../calendar/civil';
import { addMonths } from '../calendar/months';
import { knownDay } from '../calendar/knownDay';
import type { LimitationPeriod } from './limitationPeriods';

/** What the money is owed for; it counts where a country's law tells them apart. */
export const CLAIMS = ['goods', 'services'] as const;
export type Claim = (typeof CLAIMS)[number];

/** How a limitation date comes about. */
export interface Limitation {
  readonly years: number;
  /** The last day before the period runs: the due date, the end of its year, or the acknowledgement. */
  readonly runsAfter: Day;
  /** The last day on which the claim can be brought. */
  readonly last: Day;
  /** Whether an acknowledgement started the period anew. */
  readonly anew: boolean;
  /** Whether the older, longer period of a claim from before a change counts. */
  readonly older: boolean;
  /** Whether the last day was moved to its year's end. */
  readonly toYearEnd: boolean;
}

/** The years of a period; without a claim, where goods and services differ, the fewer. */
export function yearsOf({ years, goods = years }: LimitationPeriod, claim: Claim | undefined): number {
  if (claim === 'goods') return goods;
  return claim === 'services' ? years : Math.min(years, goods);
}

function runFrom(period: LimitationPeriod, day: Day, years: number, fromYearEnd: boolean): Limitation {
  const runsAfter = fromYearEnd ? dayOf(civilOf(day).year, 12, 31) : day;
  return { years, runsAfter, anew: false, ...lastDay(period, runsAfter, years) };
}

type Ending = Pick<Limitation, 'last' | 'older' | 'toYearEnd'>;

function lastDay({ toYearEnd, transition }: LimitationPeriod, runsAfter: Day, years: number): Ending {
  if (transition !== undefined) {
    const changed = knownDay(transition.before);
    if (runsAfter < changed) {
      const last = Math.min(addMonths(runsAfter, 12 * transition.years), addMonths(changed, 12 * years));
      return { last, older: true, toYearEnd: false };
    }
  }
  const last = addMonths(runsAfter, 12 * years);
  const moved = toYearEnd !== undefined && last >= knownDay(toYearEnd);
  return { last: moved ? dayOf(civilOf(last).year, 12, 31) : last, older: false, toYearEnd: moved };
}

/**
 * How long a claim can be brought. An acknowledgement (or part payment) within the period starts it anew from the next
 * day, in Germany without the rule of year ends; it never makes it end earlier.
 * @param claim where a country's goods and services differ and none is given, the earlier end
 * @source the period's row; for the fresh start BGB § 212, Limitation Act 1980 s. 29, and the row's own statute
 */
export function limitation(period: LimitationPeriod, dueDate: Day, acknowledged?: Day, claim?: Claim): Limitation {
  const years = yearsOf(period, claim);
  const plain = runFrom(period, dueDate, years, period.fromYearEnd === true);
  if (acknowledged === undefined || acknowledged > plain.last) return plain;
  const anew = runFrom(period, acknowledged, years, false);
  return anew.last > plain.last ? { ...anew, anew: true } : plain;
}

/** The first day on which a claim is barred, as `limitation` reckons it. */
export function limitationDate(period: LimitationPeriod, dueDate: Day, acknowledged?: Day, claim?: Claim): Day {
  return limitation(period, dueDate, acknowledged, claim).last + 1;
}
