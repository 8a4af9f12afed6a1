import { LAWS } from '../../core/interest/law/laws';
import type { CompensationBand, Law, Margin } from '../../core/interest/law/law';
import type { RateSeries } from '../../core/interest/law/rateSeries';
import { TABLES } from '../rates/tables';
import { markdownTable } from './markdown';

const laws: readonly (readonly [string, Law])[] = Object.entries(LAWS);

function marginText({ reference, factor }: Law, margin: Margin): string {
  if ('flat' in margin) return `${margin.flat} % flat (${margin.article})`;
  if (factor !== undefined) return `${factor} × ${reference.name}`;
  return margin.points === 0 ? reference.name : `${reference.name} + ${margin.points} points`;
}

function rateText(law: Law): string {
  const parts = [marginText(law, law.business)];
  if (law.roundedUpTo !== undefined) parts.push(`rounded up to ${law.roundedUpTo} points`);
  if (law.formerly !== undefined) {
    const margin = marginText(law, { points: law.formerly.points });
    parts.push(`days before ${law.formerly.before}: ${margin}`);
  }
  if (law.earlier !== undefined) {
    parts.push(`contracts from before ${law.earlier.before}: ${marginText(law, law.earlier.business)}`);
  }
  if (law.consumer !== undefined) parts.push(`consumers: ${marginText(law, law.consumer)}`);
  return parts.join('; ');
}

function fixingText({ business, fixing, referenceDay, compounding, firstDay }: Law): string {
  const day = referenceDay === 'day before' ? 'the day before the half-year' : 'the half-year’s first day';
  const fixed =
    'flat' in business
      ? 'fixed by law'
      : fixing === 'as published'
        ? 'each rate from its own day'
        : `rate of ${day} in which interest ${fixing === 'frozen' ? 'starts; frozen for the debt' : 'runs; floating'}`;
  const begins = firstDay === undefined ? '' : `; begins on day ${firstDay} after the due date`;
  return (compounding === undefined ? fixed : `${fixed}; compounding: ${compounding}`) + begins;
}

function bandText({ below, upTo, amount }: CompensationBand): string {
  if (below !== undefined) return `${amount} below ${below}`;
  return upTo === undefined ? String(amount) : `${amount} to ${upTo}`;
}

function compensationText({ currency, compensation }: Law): string {
  if (compensation === undefined) return 'none here';
  const { paidIn, since, bands } = compensation;
  const debts = paidIn === undefined ? '' : ` (by the debt in ${currency})`;
  return `${paidIn ?? currency} ${bands.map(bandText).join(', else ')}${debts}; debts due from ${since}`;
}

function byCountry(): string {
  const header = ['', 'rate a year', 'how it is fixed', 'first day of interest', 'compensation', 'law', 'checked'];
  return markdownTable(
    header,
    laws.map(([code, law]) => [
      `${code}, ${law.docs.country}`,
      rateText(law),
      fixingText(law),
      law.since,
      compensationText(law),
      law.title,
      law.checked,
    ]),
  );
}

function evidence(): string {
  const header = ['', 'standing', 'read in', 'uncertain or left out'];
  return markdownTable(
    header,
    laws.map(([code, { docs }]) => [code, docs.standing, docs.readIn, docs.notes]),
  );
}

function referenceRates(): string {
  const series = [...new Set<RateSeries>(laws.map(([, law]) => law.reference))].filter(({ source }) => source !== '');
  const header = ['table', 'publisher', 'covered to', 'checked', 'standing', 'rows from'];
  return markdownTable(
    header,
    series.map(({ name, source, coveredTo, checked, docs }) => [
      name,
      source,
      coveredTo,
      checked,
      docs.standing,
      docs.rowsFrom,
    ]),
  );
}

function csvHeaders(): string {
  return markdownTable(
    ['table', 'header'],
    TABLES.map(({ series, dates, column, halfYears }) => [
      series.name,
      `\`${dates},${column},source\`${halfYears ? ' (one row a half-year)' : ''}`,
    ]),
  );
}

function officialFiles(): string {
  return markdownTable(
    ['file', 'what it looks like'],
    [
      [
        'European Central Bank, data portal, series `FM.D.U2.EUR.4F.KR.MRR_FR.LEV` as CSV',
        '`KEY,…,TIME_PERIOD,OBS_VALUE,…`, or the portal’s `DATE,TIME PERIOD,…(FM.D.U2.EUR.4F.KR.MRR_FR.LEV)`; a value a day, `2026-06-17`',
      ],
      ['Bank of England, database, series `IUDBEDR` as CSV', '`DATE,IUDBEDR`; a value a working day, `25 Sep 2026`'],
      [
        'Bank of England, the page of Bank Rate’s history as CSV',
        '`Date Changed,Rate`; a row a change, newest first, `18 Dec 25`',
      ],
      [
        'Deutsche Bundesbank, series `BBIN1.M.DE.BBK.BBKBAS2.EUR.ME` as SDMX-CSV',
        'semicolons, `…;TIME_PERIOD;OBS_VALUE;…`; a value a month, `2026-07`, with a point or a comma',
      ],
      [
        'Narodowy Bank Polski, `static.nbp.pl/dane/stopy/stopy_procentowe_archiwum.xml`',
        'XML, `<pozycje obowiazuje_od="2026-03-05">` with `<pozycja id="ref" oprocentowanie="3,75" />`; a change an entry. It does not say how new it is: `--covered-to` is the day it was fetched',
      ],
    ],
  );
}

/** Within an item of a list. */
function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n');
}

/** docs/statutory-interest.md: every law and table of rates with its source, the day it was checked and its standing. */
export function statutoryReference(): string {
  return `<!-- Generated by \`npm run generate\` from core/interest/law. Do not edit. -->

# Statutory interest and compensation for late payment

**Not legal advice.** These are the rules as this project reads them, for one kind of debt: the price of goods or services, due on a day that the parties agreed. Have a claim checked before it is made. Whatever a contract validly says comes first: then use \`LATE_INTEREST\` with the contract's rate.

\`STATUTORY_RATE\`, \`STATUTORY_INTEREST\`, \`STATUTORY_STATEMENT\` and \`FIXED_COMPENSATION\` all read the same files, one a country, in [\`core/interest/law\`](../core/interest/law). Interest is in ACT/365F from the day after the due date, and simple unless the table says otherwise.

## By country

${byCountry()}

_Checked_ is the day the rule was last held against the statute, or a public copy of it. Consumers never owe compensation; where the table names no rate for consumers, the law is for business debts only.

In messages, the ledger's customer type decides who owes: \`consumer\`, \`private\` and their like in English, German, Spanish, French and Portuguese are consumers, everything else and a blank is a business. A consumer is charged the law's rate for consumers, or nothing where it has none; an invoice whose customer type is an error value gets no message and is told. The lump sum is never part of a message.

## Where it was read, and what is uncertain

${evidence()}

_Standing_: \`official\` was read at the source or in a copy of its words; \`secondary\` is what others write about it; \`derived\` was worked out from official figures. What could not be corroborated is left out, never guessed. France's rates from before 2013 and Ireland's from before 2009 are left out for the reasons given: there use \`LATE_INTEREST\` with the rate that you know.

What the functions leave out: the 30 or 60 days that apply where no due date was agreed; public authorities' own terms; recovery costs beyond the lump sum; a court's power to lower interest; Scotland's own order (the same rate); contracts from before a law whose debts fell due after it (give \`contract_date\` where that matters: it decides the margin in Germany and Austria and whether compensation is due).

The United Kingdom's Commercial Payments Bill, introduced on 19 May 2026, was first read in the House of Lords on that day; a page of 1 July 2026 (dost.io) has it still before Parliament; how far it has come since could not be looked up on 1 December 2026. Unless it has been passed and brought into force, it changes nothing here.

## Reference rates

${referenceRates()}

_Covered to_ is the last day for which the rows are known to be complete. Past it \`STATUTORY_INTEREST\` is \`#N/A\` and says so; \`STATUTORY_STATEMENT\` gives the part that is covered, and a last row says from when no rate is known.

**Rates of your own.** The last argument of the \`STATUTORY_…\` functions takes rows of from, reference rate and source, such as \`2027-01-01, 0.024, ECB\`. From the first row on they stand in for the official rates, the law's margin comes on top, and every reckoning names them. A row holds until the next one.

For messages and documents they stand in a sheet \`Collections Rates\` with the headers \`From\`, \`Reference rate\` (a fraction, as a cell in per cent holds it) and \`Source\`: the interest rule of the policy takes them in the same way, and statements name them. From 60 days before its official rates end, and after that, the pane says so, with a button that makes the sheet, and statements say to which day rates are known.

## Adding official rates

1. Take the file that the bank itself hands out, as it is:

${indented(officialFiles())}

   It has to begin where the table ends or before; the table is then covered to its last day. The shapes were read in public programs that take these files, not tried on a file of today. For the Oesterreichische Nationalbank (a page) and the Superintendencia Financiera (certificates) no file of their own was found, nor for the others. For these write a CSV file with a header and every change since the table's _covered to_, with a decimal point and a source in each row:

${indented(csvHeaders())}

2. \`npm run rates -- FILE.csv\`, and for tables of changes \`--covered-to YYYY-MM-DD\`, the day up to which you have looked. Without it the table of a file of your own is covered to the day of its last change. For the NBP’s archive it is needed. It shows what would change and changes nothing; with \`--write\` it does. Nothing is fetched.
3. The script refuses rows that contradict the table, dates out of order, a half-year left out and rows without a source.
4. Add the same rows to the file of that table in \`test/oracles\`, and run \`npm run generate\` and \`npm test\`.

## Adding a country

One file in \`core/interest/law\` (copy the nearest), one line in \`laws.ts\`, one table in \`test/core/interest/announced.ts\`. A new reference rate is a file in \`law/rates\`: four files by hand at most. The lists of codes, this page and the function reference come from there.
`;
}
