import { isoOf, LAST_DAY, type Day } from '../calendar/civil';
import { knownDay } from '../calendar/knownDay';
import { FormulaError } from '../errors';
import type { Law, Margin, Party } from './law/law';
import { lawRates } from './law/lawRates';
import { lawOf, type Jurisdiction } from './law/laws';
import type { OwnRates } from './law/ownRates';
import { rateOn, type Rates, type RateTable } from './rateTable';
import { round } from '../money/round';

/** Who owes a debt, and since when. */
export interface StatutoryDebt {
  readonly due: Day;
  readonly party: Party;
  /** The contract's date; where it is not given, the due date stands in for it. */
  readonly contractDate?: Day | undefined;
  /** Reference rates of one's own, from their first day on. */
  readonly rates?: OwnRates | undefined;
}

/** Tables by law, margin and, where they are given, rates of one's own: built when first asked for. */
const OFFICIAL = {};
const tables = new WeakMap<object, Map<string, RateTable>>();

function tableFor(name: Jurisdiction, law: Law, points: number, own: OwnRates | undefined): RateTable {
  const owner = own ?? OFFICIAL;
  let known = tables.get(owner);
  if (known === undefined) tables.set(owner, (known = new Map<string, RateTable>()));
  const key = `${name} ${points}`;
  let table = known.get(key);
  if (table === undefined) known.set(key, (table = lawRates(name, law, points, own)));
  return table;
}

/** The last day whose rate is known, for a debt of today's law; `LAST_DAY` where nothing ends. @param own as in a debt */
export function ratesKnownTo(name: Jurisdiction, own: OwnRates | undefined): Day {
  const law: Law = lawOf(name);
  return 'flat' in law.business ? LAST_DAY : tableFor(name, law, law.business.points, own).to;
}

/** @throws FormulaError `#VALUE!` for a party that the law does not cover */
export function refuseParty(name: Jurisdiction, party: Party): void {
  if (party === 'business' || lawOf(name).consumer !== undefined) return;
  throw new FormulaError('#VALUE!', `party is consumer; expected business: ${name} rates are for business debts only.`);
}

export function marginOf(law: Law, { due, party, contractDate }: StatutoryDebt): Margin {
  if (party === 'consumer' && law.consumer !== undefined) return law.consumer;
  const { earlier } = law;
  return earlier !== undefined && (contractDate ?? due) < knownDay(earlier.before) ? earlier.business : law.business;
}

/** A flat rate has no table that would begin with its law. */
function refuseBefore(name: Jurisdiction, { since }: Law, day: Day): void {
  if (day >= knownDay(since)) return;
  const message = `${name} statutory rates start on ${since}; for ${isoOf(day)} use LATE_INTEREST with a rate.`;
  throw new FormulaError('#N/A', message);
}

/**
 * The yearly rates that the law gives a debt from the day after it is due.
 * @returns one fraction where the rate is frozen or flat, else a table by half-year
 * @throws FormulaError `#VALUE!` for a party that the law does not cover, `#N/A` for a frozen rate not in the table and for a flat one
 * before its law
 * @source the files in `law/`
 */
export function statutoryRates(name: Jurisdiction, debt: StatutoryDebt): Rates {
  const law: Law = lawOf(name);
  refuseParty(name, debt.party);
  const margin = marginOf(law, debt);
  if ('flat' in margin) {
    if ('flat' in law.business) refuseBefore(name, law, debt.due + 1);
    return margin.flat / 100;
  }
  const table = tableFor(name, law, margin.points, debt.rates);
  return law.fixing === 'frozen' ? rateOn(table, debt.due + 1) : table;
}

/**
 * The yearly statutory rate of a debt on a day, as a fraction.
 * @param onDay the day after the due date unless given @throws as `statutoryRates` does
 */
export function statutoryRate(name: Jurisdiction, debt: StatutoryDebt, onDay: Day = debt.due + 1): number {
  return rateOn(statutoryRates(name, debt), onDay);
}

/**
 * The lump sum for recovery costs, in the law's own currency unless the law pays it in another.
 * @param amount major units; 0 or less has none
 * @param debtDay the day that decides whether the law was in force; undefined for a debt of today
 * @returns 0 for consumers and for debts from before the law
 */
export function fixedCompensation(name: Jurisdiction, amount: number, debtDay: Day | undefined, party: Party): number {
  const { compensation }: Law = lawOf(name);
  const owed = round(amount, 2); // each law's bands are in a currency of cents
  if (compensation === undefined || party === 'consumer' || owed <= 0) return 0;
  const { since, bands } = compensation;
  if (debtDay !== undefined && debtDay < knownDay(since)) return 0;
  const band = bands.find(({ below, upTo }) => owed < (below ?? Infinity) && owed <= (upTo ?? Infinity));
  return band?.amount ?? 0;
}
