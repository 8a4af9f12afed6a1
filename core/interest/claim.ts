import { isoOf, type Day } from '../calendar/civil';
import { knownDay } from '../calendar/knownDay';
import { FormulaError } from '../errors';
import { round } from '../money/round';
import { lateInterest } from './lateInterest';
import type { Law, Margin, Party } from './law/law';
import { pointsOn, referencesOf, takenFrom } from './law/lawRates';
import { lawCited, lawOf, type Jurisdiction } from './law/laws';
import { sourcesOf, type OwnRates } from './law/ownRates';
import { paidBy, type Payment } from './payments';
import { rateOn, type Rates } from './rateTable';
import type { Debt } from './reckoning';
import { interestStatement, type InterestStatement } from './statement';
import { fixedCompensation, marginOf, refuseParty, statutoryRates } from './statutory';
import { interestTerms, type InterestTerms } from './interestTerms';

/** What a user may choose about a statutory claim. */
export interface StatutoryChoices {
  readonly party: Party;
  /** The contract's date; where it is not given, the due date stands in for it. */
  readonly contractDate: Day | undefined;
  /** The debt's currency, or undefined for the law's own. */
  readonly currency: string | undefined;
  readonly terms: InterestTerms;
  /** Reference rates of one's own. */
  readonly rates?: OwnRates | undefined;
}

/** A debt whose rates come from the law. */
export type ClaimedDebt = Omit<Debt, 'rates'>;

/** What may be claimed on the as-of day, with what it rests on. */
export interface StatutoryClaim {
  readonly statement: InterestStatement;
  /** In `compensationCurrency`; 0 while nothing is late. */
  readonly compensation: number;
  readonly compensationCurrency: string;
  /** Whether the compensation is part of the total: it is not where the debt is in another currency. */
  readonly compensationAdded: boolean;
  /** Amount + interest + compensation − payments. */
  readonly total: number;
  readonly law: string;
  readonly rateSource: string;
  /** Each line's rate as reference rate + margin. */
  readonly madeOf: readonly string[];
  /** The first day of which no rate is known; interest is reckoned up to the day before. */
  readonly unknownFrom: Day | undefined;
}

/** The rates of a debt; one not yet late needs none, and so none is missing. */
function ratesOf(jurisdiction: Jurisdiction, amount: number, due: Day, asOf: Day, choices: StatutoryChoices): Rates {
  const { party, contractDate, rates } = choices;
  refuseParty(jurisdiction, party);
  return asOf > due && amount > 0 ? statutoryRates(jurisdiction, { due, party, contractDate, rates }) : 0;
}

/** The day before interest begins: the due date, unless the law gives some days more. */
function lastFreeDay({ firstDay = 1 }: Law, due: Day): Day {
  return due + firstDay - 1;
}

/** The terms with the law's own way of compounding. */
function termsOf(law: Law, { terms }: StatutoryChoices): InterestTerms {
  const { compounding } = law;
  return compounding === undefined ? terms : interestTerms({ ...terms, compounding });
}

/**
 * Interest on a debt at the rate the law gives it, in major units, rounded once; 0 when not late.
 * @throws as `statutoryRates` and `lateInterest` do
 */
export function statutoryInterest(
  jurisdiction: Jurisdiction,
  amount: number,
  due: Day,
  asOf: Day,
  payments: readonly Payment[] | undefined,
  choices: StatutoryChoices,
): number {
  const law = lawOf(jurisdiction);
  const rates = ratesOf(jurisdiction, amount, due, asOf, choices);
  return lateInterest(amount, lastFreeDay(law, due), rates, asOf, payments, termsOf(law, choices));
}

interface Reckoned {
  readonly statement: InterestStatement;
  readonly unknownFrom: Day | undefined;
}

/** The reckoning, up to the last day of which a rate is known. */
function reckoned(jurisdiction: Jurisdiction, debt: ClaimedDebt, choices: StatutoryChoices): Reckoned {
  const { amount, due, asOf } = debt;
  const law: Law = lawOf(jurisdiction);
  const terms = termsOf(law, choices);
  const upTo = (day: Day): InterestStatement => {
    const rates = ratesOf(jurisdiction, amount, due, day, choices);
    return interestStatement({ ...debt, due: lastFreeDay(law, due), asOf: day, rates }, terms);
  };
  try {
    return { statement: upTo(asOf), unknownFrom: undefined };
  } catch (error) {
    if (!(error instanceof FormulaError) || error.code !== '#N/A') throw error;
    const known = lastKnown(upTo, due, asOf);
    return { statement: upTo(known), unknownFrom: known + 1 };
  }
}

/** The last day up to which a debt can be reckoned; the due date where not even its first day has a rate. */
function lastKnown(upTo: (day: Day) => unknown, due: Day, asOf: Day): Day {
  let [known, unknown] = [due, asOf];
  while (unknown - known > 1) {
    const middle = (known + unknown) >> 1;
    if (succeeds(() => upTo(middle))) known = middle;
    else unknown = middle;
  }
  return known;
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/**
 * What may be claimed on the as-of day; where no rate is known to the end, interest up to the last day that has one.
 * @throws FormulaError as `statutoryRates` and `reckon` do, for debts from before the law and parties outside it
 */
export function statutoryClaim(
  jurisdiction: Jurisdiction,
  debt: ClaimedDebt,
  choices: StatutoryChoices,
): StatutoryClaim {
  const { amount, due, asOf, payments } = debt;
  const law: Law = lawOf(jurisdiction);
  // A debt from before the law is refused whole: its later days would be no part of a claim by this law.
  if (due + 1 < knownDay(law.since)) rateOn(ratesOf(jurisdiction, amount, due, asOf, choices), due + 1);
  const { statement, unknownFrom } = reckoned(jurisdiction, debt, choices);
  const { currency, compensation: { paidIn = currency } = {} } = law;
  const compensation = compensationOf(jurisdiction, debt, choices);
  const compensationAdded = (choices.currency ?? currency) === paidIn;
  const interest = statement.charge.accrued + statement.charge.minimum;
  const total = amount + interest + (compensationAdded ? compensation : 0) - paidBy(payments, asOf);
  const margin = marginOf(law, { due, ...choices });
  return {
    statement,
    compensation,
    compensationCurrency: paidIn,
    compensationAdded,
    total: round(total, choices.terms.digits),
    law: `${lawCited(law, choices.party)} (checked ${law.checked})`,
    rateSource: sourceOf(law, margin, usedOf(law, due, statement, choices.rates)),
    madeOf: statement.lines.map(({ from, to, rate }) =>
      law.roundedUpTo === undefined || 'flat' in margin
        ? madeOf(law, margin, rate, law.fixing === 'frozen' ? due + 1 : from)
        : roundedUp(referencesOf(law, choices.rates, from, to), margin.points, rate),
    ),
    unknownFrom,
  };
}

/** What a claim cites for its rates: the official publisher, the article of a flat rate, and rates of one's own. */
function sourceOf({ reference }: Law, margin: Margin, own: OwnRates | undefined): string {
  if ('flat' in margin) return `${margin.flat} % a year: ${margin.article}`;
  const official = `${reference.name}: ${reference.source} (checked ${reference.checked})`;
  if (own === undefined) return official;
  const given = sourcesOf(own);
  return `${official}; from ${isoOf(own[0].from)} rates of one’s own${given === '' ? '' : `: ${given}`}`;
}

const percent = (value: number): string => String(Number(value.toFixed(6)));

/** Rates of one's own, where any of the reckoned days takes one. */
function usedOf(law: Law, due: Day, { lines }: InterestStatement, own: OwnRates | undefined): OwnRates | undefined {
  const days = law.fixing === 'frozen' ? lines.slice(0, 1).map(() => due + 1) : lines.map(({ to }) => to);
  return own !== undefined && days.some((day) => takenFrom(law, day) >= own[0].from) ? own : undefined;
}

/** Reference rates that are rounded up to one rate may differ: each is named, with the day from which it counts. */
function roundedUp(references: ReturnType<typeof referencesOf>, points: number, rate: number): string {
  const parts = references.map(
    ({ from, percent: reference }, i) => `${i === 0 ? '' : `from ${isoOf(from)} `}${percent(reference)} + ${points}`,
  );
  return `${parts.join(', ')}, rounded up to ${percent(rate * 100)}`;
}

/** @param day the day whose rate it is */
function madeOf(law: Law, margin: Margin, rate: number, day: Day): string {
  const { factor } = law;
  if ('flat' in margin) return percent(margin.flat);
  if (factor !== undefined) return `${percent((rate * 100) / factor)} × ${factor}`;
  const points = pointsOn(law, margin.points, day);
  return `${percent(rate * 100 - points)} + ${points}`;
}

/** The lump sum on what is still owed once the due date has passed: that is the debt which is late. */
function compensationOf(jurisdiction: Jurisdiction, debt: ClaimedDebt, choices: StatutoryChoices): number {
  const { amount, due, asOf, payments } = debt;
  if (asOf <= due) return 0;
  const overdue = round(amount - paidBy(payments, due), choices.terms.digits);
  return fixedCompensation(jurisdiction, overdue, choices.contractDate ?? due, choices.party);
}
