import { austrianBaseRate } from '../../core/interest/law/rates/austrianBaseRate';
import { bankRate } from '../../core/interest/law/rates/bankRate';
import { brazilianLegalRate } from '../../core/interest/law/rates/brazilianLegalRate';
import { colombianBankInterest } from '../../core/interest/law/rates/colombianBankInterest';
import { czechRepoRate } from '../../core/interest/law/rates/czechRepoRate';
import { danishLendingRate } from '../../core/interest/law/rates/danishLendingRate';
import { germanBaseRate } from '../../core/interest/law/rates/germanBaseRate';
import { refinancingRate } from '../../core/interest/law/rates/refinancingRate';
import { swedishReferenceRate } from '../../core/interest/law/rates/swedishReferenceRate';
import type { RateSeries } from '../../core/interest/law/rateSeries';

/** A table of official rates and how a CSV file names it. */
export interface OfficialTable {
  readonly series: RateSeries;
  /** Below core/interest/law/rates. */
  readonly file: string;
  /** The CSV's column of percentages, which tells the tables apart. */
  readonly column: string;
  /** The CSV's column of dates. */
  readonly dates: string;
  /** Each row is a half-year, and covers it. */
  readonly halfYears: boolean;
}

export const TABLES: readonly OfficialTable[] = [
  { series: bankRate, file: 'bankRate.ts', column: 'rate_pct', dates: 'effective_from', halfYears: false },
  {
    series: refinancingRate,
    file: 'refinancingRate.ts',
    column: 'mro_rate_pct',
    dates: 'effective_from',
    halfYears: false,
  },
  {
    series: germanBaseRate,
    file: 'germanBaseRate.ts',
    column: 'basiszinssatz_pct',
    dates: 'effective_from',
    halfYears: true,
  },
  {
    series: austrianBaseRate,
    file: 'austrianBaseRate.ts',
    column: 'base_rate_pct',
    dates: 'half_year_from',
    halfYears: true,
  },
  {
    series: swedishReferenceRate,
    file: 'swedishReferenceRate.ts',
    column: 'referensranta_pct',
    dates: 'effective_from',
    halfYears: true,
  },
  {
    series: danishLendingRate,
    file: 'danishLendingRate.ts',
    column: 'udlansrente_pct',
    dates: 'effective_from',
    halfYears: true,
  },
  { series: czechRepoRate, file: 'czechRepoRate.ts', column: 'repo_pct', dates: 'effective_from', halfYears: true },
  {
    series: brazilianLegalRate,
    file: 'brazilianLegalRate.ts',
    column: 'taxa_legal_pct_a_year',
    dates: 'effective_from',
    halfYears: false,
  },
  {
    series: colombianBankInterest,
    file: 'colombianBankInterest.ts',
    column: 'ibc_pct',
    dates: 'effective_from',
    halfYears: false,
  },
];
