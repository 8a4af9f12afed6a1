import fc from 'fast-check';
import { matchKey } from '../../../core/cells/key';
import { CALENDARS } from '../../../core/calendar/holidays';
import { DEFAULT_POLICY, REMINDER_CHANNELS, type Policy } from '../../../core/dunning/policy';
import { DEBTOR_KINDS } from '../../../core/dunning/law/dunningLaw';
import { RISK_SEGMENTS } from '../../../core/portfolio/paymentRisk';
import { JURISDICTIONS } from '../../../core/interest/law/laws';

/** Texts as cells keep them: trimmed, and not blank. */
const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && text !== '');
const words = fc.oneof(fc.constant(''), word);
const ascending = (least: number, most: number, count: { minLength: number; maxLength: number }) =>
  fc.uniqueArray(fc.integer({ min: least, max: most }), count).map((days) => days.sort((a, b) => a - b));
const bySegment = <T>(value: fc.Arbitrary<T>) => fc.record({ Low: value, Medium: value, High: value, New: value });
const time = fc.integer({ min: 0, max: 1439 }).map((minutes) => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
});

const levels = fc
  .tuple(ascending(1, 99, { minLength: 1, maxLength: 9 }), ascending(-365, 3650, { minLength: 9, maxLength: 9 }))
  .chain(([numbers, days]) =>
    fc.tuple(
      ...numbers.map((level, i) =>
        fc.record({
          level: fc.constant(level),
          fromDay: fc.constant(days[i] as number),
          name: word,
          channels: fc.shuffledSubarray([...REMINDER_CHANNELS], { minLength: 1 }),
          payWithin: fc.integer({ min: 0, max: 365 }),
          fee: fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
          interest: fc.boolean(),
          needsApproval: fc.boolean(),
          planOffer: fc.integer({ min: 0, max: 60 }),
        }),
      ),
    ),
  );

const rule = fc.oneof(
  fc.constantFrom('DE', 'FR', 'GB').map((value) => ({ trait: 'country' as const, value })),
  fc.constantFrom(...DEBTOR_KINDS).map((value) => ({ trait: 'customer type' as const, value })),
  fc.constantFrom(...RISK_SEGMENTS).map((value) => ({ trait: 'risk' as const, value })),
);

/** Ladders beside the usual one, with rules that lead to them. */
const ladders = fc
  .uniqueArray(fc.record({ name: fc.oneof(fc.constantFrom('Slow', 'Key accounts'), word), levels }), {
    maxLength: 3,
    selector: ({ name }) => matchKey(name),
  })
  .chain((own) =>
    fc.record({
      ladders: fc.constant(own),
      ladderRules:
        own.length === 0
          ? fc.constant([])
          : fc.array(
              fc.tuple(rule, fc.constantFrom(...own)).map(([by, { name }]) => ({ ...by, ladder: name })),
              { maxLength: 4 },
            ),
    }),
  );

/** Any policy that the sheet can hold. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    levels,
    others: ladders,
    stages: fc
      .tuple(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), ascending(-30, 400, { minLength: 4, maxLength: 4 }))
      .map(([names, days]) => names.map((name, i) => ({ name, fromDay: i === 0 ? -Infinity : (days[i] as number) }))),
    actions: fc
      .tuple(ascending(-999, 3650, { minLength: 0, maxLength: 5 }), fc.array(bySegment(words), { minLength: 5 }))
      .map(([days, actions]) => days.map((fromDay, i) => ({ fromDay, actions: actions[i] as never }))),
    gap: fc.integer({ min: 0, max: 365 }),
    capPerRun: fc.integer({ min: 1, max: 10_000 }),
    language: fc.constantFrom('en', 'es', 'de', 'fr', 'pt'),
    currency: fc.constantFrom('', 'EUR', 'GBP', 'JPY'),
    creditor: words,
    signature: words,
    replyTo: fc.constantFrom('', 'claims@hartwell.example'),
    iban: fc.constantFrom('', 'DE89370400440532013000'),
    bic: fc.constantFrom('', 'COBADEFFXXX'),
    hours: fc.uniqueArray(time, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort()),
    workingDays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    calendar: fc.constantFrom(...CALENDARS),
    interest: fc.oneof(
      fc.constant({ kind: 'none' as const }),
      fc.integer({ min: 0, max: 10_000 }).map((n) => ({ kind: 'rate' as const, rate: n / 10_000 })),
      fc.constantFrom(...JURISDICTIONS).map((jurisdiction) => ({ kind: 'statutory' as const, jurisdiction })),
    ),
    reckoning: fc.boolean(),
    earlier: bySegment(fc.integer({ min: -30, max: 30 })),
    segmentsFromScores: fc.boolean(),
  })
  .map(({ hours, others, ...rest }) => ({
    ...DEFAULT_POLICY,
    ...rest,
    ...others,
    contactFrom: hours[0] as string,
    contactUntil: hours[1] as string,
  }));
