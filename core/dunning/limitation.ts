import { civilOf, dayOf, type Day } from '../calendar/civil';
import { addMonths } from '../calendar/months';

/** How long an ordinary contract claim may be taken to court. Not legal advice. */
export interface LimitationPeriod {
  readonly years: number;
  /** The years run from the end of the calendar year in which the claim fell due. */
  readonly fromYearEnd?: true;
  readonly country: string;
  readonly source: string;
  /** What the plain period leaves out. */
  readonly note?: string;
}

const BIERENS = 'Bierens, table of limitation periods';

/** Ordinary contract claims between businesses, as the sources named give them. */
export const LIMITATION_PERIODS: Readonly<Record<string, LimitationPeriod>> = {
  UK: { years: 6, country: 'England and Wales', source: 'Limitation Act 1980, section 5' },
  'UK-SCT': { years: 5, country: 'Scotland', source: 'Prescription and Limitation (Scotland) Act 1973, section 6' },
  IE: { years: 6, country: 'Ireland', source: 'Statute of Limitations 1957, section 11' },
  FR: {
    years: 5,
    country: 'France',
    source: `Code civil, article 2224; ${BIERENS}`,
    note: 'Two years against consumers.',
  },
  ES: { years: 5, country: 'Spain', source: 'Código civil, artículo 1964, as changed by Ley 42/2015 from 2015-10-07' },
  NL: { years: 5, country: 'Netherlands', source: `Burgerlijk Wetboek 3:307; ${BIERENS}` },
  DE: { years: 3, fromYearEnd: true, country: 'Germany', source: 'BGB sections 195, 199 and 212' },
  BE: { years: 5, country: 'Belgium', source: BIERENS, note: 'Other periods hold for periodic claims and consumers.' },
  IT: { years: 10, country: 'Italy', source: `Codice civile, articolo 2946; ${BIERENS}` },
  PL: {
    years: 3,
    country: 'Poland',
    source: BIERENS,
    note: 'Two years for sales. Since 2018 a period ends with its calendar year: the date given is the earlier one.',
  },
  PT: {
    years: 20,
    country: 'Portugal',
    source: `Código civil, artigo 309; ${BIERENS}`,
    note: 'Two years for a merchant against a consumer.',
  },
  TR: { years: 5, country: 'Türkiye', source: BIERENS },
};

/** Other spellings of the same jurisdictions. */
export const LIMITATION_ALIASES: Readonly<Record<string, string>> = { 'UK-EW': 'UK', 'UK-SC': 'UK-SCT' };

/** The day after the day `years` years later, which is the last of the period. */
function dayAfterYears(day: Day, years: number): Day {
  return addMonths(day, 12 * years) + 1;
}

/**
 * The first day on which a claim is barred. An acknowledgement (or part payment) before that day starts the period anew
 * from the next day, without a rule of year ends; it never makes the day earlier.
 * @source the period's row; for the fresh start BGB section 212, Limitation Act 1980 section 29
 */
export function limitationDate(period: LimitationPeriod, dueDate: Day, acknowledged?: Day): Day {
  const barred =
    period.fromYearEnd === true
      ? dayOf(civilOf(dueDate).year + period.years + 1, 1, 1)
      : dayAfterYears(dueDate, period.years);
  if (acknowledged === undefined || acknowledged >= barred) return barred;
  return Math.max(barred, dayAfterYears(acknowledged, period.years));
}
