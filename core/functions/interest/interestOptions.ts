import { DAY_COUNTS } from '../../calendar/dayCounts';
import type { StatutoryChoices } from '../../interest/claim';
import { ALLOCATIONS, COMPOUNDINGS, GRACES, interestTerms, MINIMUM_MODES, RESULTS } from '../../interest/interestTerms';
import { currency, minorDigits } from '../../money/currency';
import { choice, date, whole, type RangeKind } from '../kinds';
import { options, yesNo, type OptionSpecs, type OptionValues } from '../options';
import { amountFromZero, party, shareFromZero } from './arguments';

const dayCount = { kind: choice(DAY_COUNTS), text: 'How days become years; ACT/365F unless given.' };
const currencyCode = { kind: currency, text: 'Whose minor unit figures are rounded to; two digits unless given.' };

/** The option that says a rate above 1 is meant. */
export const highRate = { kind: yesNo, text: 'yes: a yearly rate above 1, more than 100 %, is meant.' };

const shared = {
  result: { kind: choice(RESULTS), text: 'All interest (default), or what payments have not yet covered.' },
  day_count: dayCount,
  allocation: { kind: choice(ALLOCATIONS), text: 'What a payment settles first; interest unless given.' },
  daily_rounding: {
    kind: yesNo,
    text: "The day's amount is rounded, then multiplied: simple interest in ACT/365F or ACT/360 only.",
  },
  currency: currencyCode,
} satisfies OptionSpecs;

const forInterest = {
  ...shared,
  compounding: {
    kind: choice(COMPOUNDINGS),
    text: 'Simple unless given. In steps from the due date, or one effective rate for each stretch.',
  },
  grace_days: { kind: whole(0, 36500), text: 'Days after the due date for which nothing is charged; 0 unless given.' },
  grace: {
    kind: choice(GRACES),
    text: 'Threshold (default): nothing within the grace, all of it past it. Shift: interest starts when it ends.',
  },
  high_rate: highRate,
  cap: { kind: shareFromZero, text: 'The most interest, as a share of the amount.' },
  minimum: { kind: amountFromZero, text: 'The least interest worth charging, in major units.' },
  minimum_mode: {
    kind: choice(MINIMUM_MODES),
    text: 'Interest below the minimum is dropped (suppress, default) or raised to it (floor).',
  },
} satisfies OptionSpecs;

const forLaw = {
  party: { kind: party, text: 'Who owes: business (default) or consumer.' },
  contract_date: { kind: date, text: 'When the contract was made; the due date stands in for it.' },
  ...shared,
} satisfies OptionSpecs;

/** An options argument that becomes what its values mean, once a call. */
function meaning<S extends OptionSpecs, T>(
  specs: S,
  of: (values: OptionValues<S>) => T,
): RangeKind<T> & { readonly specs: S } {
  const kind = options(specs);
  return { ...kind, read: (matrix, name) => of(kind.read(matrix, name)) };
}

function sharedTerms(values: OptionValues<typeof shared>) {
  return {
    dayCount: values.day_count,
    allocation: values.allocation,
    result: values.result,
    dailyRounding: values.daily_rounding,
    digits: minorDigits(values.currency),
  };
}

/** The options of contractual interest. */
export const interestOptions = {
  name: 'options',
  kind: meaning(forInterest, (values) =>
    interestTerms({
      ...sharedTerms(values),
      compounding: values.compounding,
      graceDays: values.grace_days,
      grace: values.grace,
      cap: values.cap,
      minimum: values.minimum,
      minimumMode: values.minimum_mode,
      highRate: values.high_rate,
    }),
  ),
  optional: true,
  text: 'Text key=value; key=value, or rows of key and value.',
} as const;

function statutoryChoices(values: OptionValues<typeof forLaw>): StatutoryChoices {
  return {
    party: values.party ?? 'business',
    contractDate: values.contract_date,
    currency: values.currency,
    terms: interestTerms(sharedTerms(values)),
  };
}

/** What holds where a statutory function gets no options. */
export const NO_CHOICES: StatutoryChoices = statutoryChoices({});

/** The options of statutory interest. */
export const statutoryOptions = {
  name: 'options',
  kind: meaning(forLaw, statutoryChoices),
  optional: true,
  text: 'Text key=value; key=value, or rows of key and value.',
} as const;
