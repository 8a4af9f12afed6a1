import { addressesOf } from '../addresses/email';
import type { Day } from '../calendar/civil';
import { remembered } from '../cells/memo';
import { NO_CONTACTS, type Contacts } from '../contacts/contactFacts';
import { naming, type Named } from '../debtors/identity';
import { withinContactHours } from '../dunning/contactHours';
import { wordingOf } from '../dunning/wording';
import { ladderOf, type Policy, type PolicyLevel } from '../dunning/policy';
import type { LedgerRow } from '../ledger/ledgerRow';
import { rowCurrency } from '../ledger/rowCurrency';
import type { History } from '../log/history';
import type { TemplateBook } from '../messages/templateBook';
import { tongueOf } from '../locale/regions';
import { digitsOf } from '../money/currency';
import { currencyNamed } from '../money/symbol';
import type { RiskSegment } from '../portfolio/paymentRisk';
import type { PlanInput } from './reminderPlan';
import type { OpenChannels } from './reach';

export interface EligibilityContext extends OpenChannels {
  readonly asOf: Day;
  readonly policy: Policy;
  readonly history: History;
  readonly contacts: Contacts;
  /** `ladderOf` the policy; the same one for the same segment. */
  readonly ladderFor: (segment: RiskSegment | undefined) => readonly PolicyLevel[];
  /** `rowCurrency` with the policy's own. */
  readonly currencyOf: (row: LedgerRow) => string | undefined;
  /** Decimal digits of what `currencyOf` gives. */
  readonly digitsOf: (currency: string) => number;
  /** As `naming` gives it. */
  readonly customerOf: (customer: string, customerNumber: string) => Named;
  /** Whether the law's interest depends on who owes. */
  readonly needsParty: boolean;
}

/** What `judge` asks for, of a plan. */
export function eligibilityOf(
  { asOf, history, contacts = NO_CONTACTS, time }: PlanInput,
  policy: Policy,
  book: TemplateBook,
): EligibilityContext {
  const languageIn = remembered((text: string) => tongueOf(text) ?? policy.language);
  const named = remembered((text: string) => currencyNamed(text, policy.currency));
  const writtenIn = remembered((language: string) =>
    remembered(({ level, channels }: PolicyLevel) => {
      const wanted = { level, wording: wordingOf(policy.levels, level) };
      return channels.filter((channel) => book.find(wanted, channel, languageIn(language), policy.language));
    }),
  );
  return {
    asOf,
    policy,
    history,
    contacts,
    mayCallNow: withinContactHours(policy, asOf, time),
    needsParty: policy.interest.kind === 'statutory' && policy.levels.some(({ interest }) => interest),
    ladderFor: remembered((segment) => ladderOf(policy, segment)),
    writtenFor: (step, language) => writtenIn(language)(step),
    addressesIn: remembered(addressesOf),
    customerOf: naming(),
    digitsOf: remembered(digitsOf),
    currencyOf: (row) => (row.unreadable.length === 0 ? named(row.currency) : rowCurrency(row, policy.currency)),
  };
}
