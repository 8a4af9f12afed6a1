/** Where a row's law was read: the statute itself or a copy of its words, or what others write about it. */
export type Standing = 'statute' | 'secondary';

/** How long an ordinary contract claim may be taken to court. Not legal advice. Dates are YYYY-MM-DD. */
export interface LimitationPeriod {
  readonly years: number;
  /** For the price of goods sold, where it has a period of its own. */
  readonly goods?: number;
  /** The years run from the end of the calendar year in which the claim fell due. */
  readonly fromYearEnd?: true;
  /** Periods that would end on or after this day end with their calendar year. */
  readonly toYearEnd?: string;
  /** Claims that fell due before a day: their older, longer period ends at the latest when the new one, counted from that day, does. */
  readonly transition?: { readonly before: string; readonly years: number };
  readonly country: string;
  readonly statute: string;
  /** What the plain period leaves out. */
  readonly note: string;
  readonly standing: Standing;
}

/** The day on which every row was last held against its source. */
export const LIMITATION_CHECKED = '2026-11-30';

const US_NOTE =
  'Written contracts; oral ones may have less. Which acknowledgement or payment counts is for the state’s law to say.';

/** Ordinary contract claims between businesses. */
export const LIMITATION_PERIODS: Readonly<Record<string, LimitationPeriod>> = {
  UK: {
    years: 6,
    country: 'England and Wales',
    statute: 'Limitation Act 1980, ss. 5, 29',
    note: 'For simple contracts. Which acknowledgement counts is in ss. 29 and 30.',
    standing: 'statute',
  },
  'UK-SCT': {
    years: 5,
    country: 'Scotland',
    statute: 'Prescription and Limitation (Scotland) Act 1973, ss. 6, 10',
    note: 'What interrupts the five years is in ss. 9 and 10.',
    standing: 'statute',
  },
  IE: {
    years: 6,
    country: 'Ireland',
    statute: 'Statute of Limitations 1957, s. 11',
    note: 'For simple contracts. Which acknowledgement counts is in part III.',
    standing: 'statute',
  },
  FR: {
    years: 5,
    country: 'France',
    statute: 'Code civil, art. 2224; Code de commerce, art. L110-4',
    note: 'Two years for what a business sells to consumers.',
    standing: 'statute',
  },
  ES: {
    years: 5,
    transition: { before: '2015-10-07', years: 15 },
    country: 'Spain',
    statute: 'Código Civil, art. 1964, 1939; Ley 42/2015, disp. transitoria 5.ª',
    note: 'The 82 days of 14 March to 3 June 2020 (Real Decreto 463/2020) are not added: the date given is the earlier one.',
    standing: 'statute',
  },
  NL: {
    years: 5,
    country: 'Netherlands',
    statute: 'Burgerlijk Wetboek 3:307',
    note: 'Sales to consumers may have a shorter period.',
    standing: 'statute',
  },
  DE: {
    years: 3,
    fromYearEnd: true,
    country: 'Germany',
    statute: 'BGB §§ 195, 199, 212',
    note: 'The year’s end presumes that the creditor knew the claim and the debtor. A fresh start has no year’s end.',
    standing: 'statute',
  },
  BE: {
    years: 10,
    country: 'Belgium',
    statute: 'Oud Burgerlijk Wetboek / ancien Code civil, art. 2262bis, 2277',
    note: 'Five years for what is payable by the year or in shorter periods (art. 2277).',
    standing: 'statute',
  },
  IT: {
    years: 10,
    country: 'Italy',
    statute: 'Codice civile, art. 2946, 2948',
    note: 'Five years for what is payable by the year or in shorter periods.',
    standing: 'statute',
  },
  PL: {
    years: 3,
    goods: 2,
    toYearEnd: '2018-07-09',
    country: 'Poland',
    statute: 'Kodeks cywilny, art. 118, 554, 123',
    note: 'Works contracts have two years, as goods have, and so have the fees of who renders such services by trade where no other provision governs them (art. 751, read in commentaries alone): services then have two years as well.',
    standing: 'statute',
  },
  PT: {
    years: 20,
    country: 'Portugal',
    statute: 'Código Civil, art. 309.º, 310.º, 317.º, 325.º',
    note: 'Five years for periodic payments; after two, payment is presumed of who does not buy for a business.',
    standing: 'statute',
  },
  TR: {
    years: 10,
    country: 'Türkiye',
    statute: 'Türk Borçlar Kanunu, m. 146, 147',
    note: 'Five years for the cases of m. 147: periodic payments, small retail, mandate, agency, works contracts.',
    standing: 'statute',
  },
  AT: {
    years: 3,
    country: 'Austria',
    statute: 'ABGB §§ 1486, 1497',
    note: 'For deliveries and services of a business; other contract claims may have 30 years.',
    standing: 'statute',
  },
  CH: {
    years: 10,
    country: 'Switzerland',
    statute: 'OR Art. 127, 128',
    note: 'Five years for periodic payments, craftsmen’s work, retail and food.',
    standing: 'statute',
  },
  MX: {
    years: 10,
    country: 'Mexico',
    statute: 'Código de Comercio, art. 1040–1043, 1047',
    note: 'One year for retail sales on credit.',
    standing: 'secondary',
  },
  CO: {
    years: 10,
    country: 'Colombia',
    statute: 'Código Civil, art. 2536; Código de Comercio, art. 789',
    note: 'The executive action ends after five years, that on an invoice as a negotiable instrument after three.',
    standing: 'secondary',
  },
  BR: {
    years: 5,
    country: 'Brazil',
    statute: 'Código Civil, art. 205, 206 § 5.º I',
    note: 'For liquid debts in writing; others may have ten years.',
    standing: 'statute',
  },
  'US-CA': {
    years: 4,
    country: 'California',
    statute: 'Code of Civil Procedure § 337(a); Commercial Code § 2725',
    note: US_NOTE,
    standing: 'statute',
  },
  'US-NY': {
    years: 6,
    goods: 4,
    country: 'New York',
    statute: 'CPLR 213(2); UCC 2-725',
    note: `Three years for consumer credit (CPLR 214-i). ${US_NOTE}`,
    standing: 'statute',
  },
  'US-TX': {
    years: 4,
    country: 'Texas',
    statute: 'Civil Practice and Remedies Code § 16.004; Business and Commerce Code § 2.725',
    note: US_NOTE,
    standing: 'statute',
  },
  'US-FL': {
    years: 5,
    country: 'Florida',
    statute: 'Florida Statutes § 95.11(2)(b)',
    note: US_NOTE,
    standing: 'statute',
  },
  'US-IL': {
    years: 10,
    goods: 4,
    country: 'Illinois',
    statute: '735 ILCS 5/13-206; 810 ILCS 5/2-725',
    note: US_NOTE,
    standing: 'statute',
  },
};

/** Other spellings of the same jurisdictions. */
export const LIMITATION_ALIASES: Readonly<Record<string, string>> = { 'UK-EW': 'UK', GB: 'UK', 'UK-SC': 'UK-SCT' };
