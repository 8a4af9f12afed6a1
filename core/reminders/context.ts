import { addressesOf } from '../addresses/email';
import type { Day } from '../calendar/civil';
import { matchKey } from '../cells/key';
import { remembered } from '../cells/memo';
import { postalAddresses, type PostalOf } from '../contacts/postalAddresses';
import { NO_CONTACTS, type Contacts } from '../contacts/contactFacts';
import { madeOutLabel, naming, type Named } from '../debtors/identity';
import { withinContactHours } from '../dunning/contactHours';
import { isFormal, wordingOf } from '../dunning/sharpness';
import { ladderOf, type Policy, type PolicyLevel } from '../dunning/policy';
import type { LedgerRow } from '../ledger/ledgerRow';
import { debtorOf } from '../ledger/party';
import { fault, rowCurrency } from '../ledger/rowCurrency';
import { ladderByRules, otherCreditor, policyWith, type OwnPolicy } from '../dunning/ownPolicy';
import { postalLines } from '../messages/letters/postalLines';
import { countryIn } from '../messages/debtorLaw';
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
  /**
   * What counts for a row: of its creditor and its ladder, where they are not the usual ones. Undefined where the policy has
   * no such ladder.
   * @param label of its customer
   */
  readonly forRow: (row: LedgerRow, label: string) => EligibilityContext | undefined;
  /** The postal address of a row's customer, line by line; empty where nobody knows it. */
  readonly postalOf: (row: LedgerRow) => readonly string[];
  /** Every ladder of the workbook: what a customer heard may be of another than a row's own. */
  readonly ladders: readonly (readonly PolicyLevel[])[];
  /** Left out for what is usual. */
  readonly own?: OwnPolicy | undefined;
  /** Whether the law's interest depends on who owes. */
  readonly needsParty: boolean;
}

/** What `judge` asks for, of a plan. */
export function eligibilityOf(
  input: Pick<PlanInput, 'asOf' | 'history' | 'contacts' | 'time' | 'rows' | 'ledger'>,
  policy: Policy,
  book: TemplateBook,
): EligibilityContext {
  const cellsOf = postalAddresses(input.ledger ?? input.rows, input);
  const ladders = [policy.levels, ...policy.ladders.map(({ levels }) => levels)];
  const usual = contextOf({ ...input, history: input.history.of('') }, policy, book, { cellsOf, ladders });
  const others = remembered((key: string) => {
    const [ladder = '', creditor = ''] = key.split('\u0001');
    const own = policyWith(policy, ladder, creditor);
    if (own === undefined) return undefined;
    const context = contextOf({ ...input, history: input.history.of(creditor) }, own, book, { cellsOf, ladders });
    return { ...context, own: { key, creditor, policy: own } };
  });
  return {
    ...usual,
    forRow(row, label) {
      const key = ownKey(row, label, usual);
      return key === USUAL ? usual : others(key);
    },
  };
}

const USUAL = '\u0001';

/** The ladder and the creditor of a row: its own cells, what a person chose for its customer, the rules. */
function ownKey(row: LedgerRow, label: string, { policy, contacts, asOf }: EligibilityContext): string {
  const creditor = otherCreditor(policy, fault(row, 'creditor') ?? row.creditor);
  const ladder = ladderOfRow(row, label, { policy, contacts, asOf });
  return `${matchKey(ladder)}\u0001${creditor}`;
}

function ladderOfRow(
  row: LedgerRow,
  label: string,
  { policy, contacts, asOf }: Pick<EligibilityContext, 'policy' | 'contacts' | 'asOf'>,
): string {
  const named = fault(row, 'ladder') ?? row.ladder;
  if (named !== '') return named;
  const chosen = chosenLadder(row, label, { contacts, asOf });
  if (chosen !== '') return chosen;
  if (policy.ladderRules.length === 0) return '';
  return ladderByRules(policy, {
    country: countryIn(row, policy),
    'customer type': debtorOf(row, policy.customers) ?? 'unknown',
    risk: contacts.segmentOf(label, asOf) ?? '',
  });
}

/** The ladder that a person chose for who pays, else for whose invoice it is; '' where nobody did. */
export function chosenLadder(
  row: LedgerRow,
  label: string,
  { contacts, asOf }: Pick<EligibilityContext, 'contacts' | 'asOf'>,
): string {
  const [chosen = ''] = [label, madeOutLabel(row)].flatMap((one) => contacts.ladderOf(one, asOf) ?? []).filter(Boolean);
  return chosen;
}

function contextOf(
  { asOf, history, contacts = NO_CONTACTS, time }: Pick<PlanInput, 'asOf' | 'history' | 'contacts' | 'time'>,
  policy: Policy,
  book: TemplateBook,
  { cellsOf, ladders }: { readonly cellsOf: PostalOf } & Pick<EligibilityContext, 'ladders'>,
): EligibilityContext {
  const postalOf = (row: LedgerRow): readonly string[] =>
    postalLines(cellsOf(row), { name: row.customer, country: fault(row, 'country') ?? row.country }, policy);
  const languageIn = remembered((text: string) => tongueOf(text) ?? policy.language);
  const named = remembered((text: string) => currencyNamed(text, policy.currency));
  const writtenIn = remembered((language: string) =>
    remembered(({ level, channels }: PolicyLevel) => {
      const wanted = { level, wording: wordingOf(policy.levels, level) };
      return channels.filter((channel) => book.find(wanted, channel, languageIn(language), policy.language));
    }),
  );
  const context: EligibilityContext = {
    forRow: () => context,
    ladders,
    asOf,
    policy,
    history,
    contacts,
    mayCallNow: withinContactHours(policy, asOf, time),
    needsParty: policy.interest.kind === 'statutory' && policy.levels.some(({ interest }) => interest),
    ladderFor: remembered((segment) => ladderOf(policy, segment)),
    writtenFor: (step, language) => writtenIn(language)(step),
    postalOf,
    mayPost: (row, { level }) => !isFormal(policy.levels, level) || postalOf(row).length > 0,
    addressesIn: remembered(addressesOf),
    customerOf: naming(),
    digitsOf: remembered(digitsOf),
    currencyOf: (row) => (row.unreadable.length === 0 ? named(row.currency) : rowCurrency(row, policy.currency)),
  };
  return context;
}
