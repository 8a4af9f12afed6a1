import { creditorsIn } from '../../dunning/ownPolicy';
import type { Day } from '../../calendar/civil';
import type { Policy } from '../../dunning/policy';
import type { Host, SheetBlock } from '../../ports/host';
import { CONTACTS_SHEET, contactsOf, NO_CONTACTS, withScores, type Contacts } from '../../contacts/contactFacts';
import { readContacts } from '../../contacts/rows';
import { freshPolicy } from '../../messages/policyNames';
import { restartDays } from '../../contacts/settled';
import { historyOf, type History } from '../../log/history';
import { inTermsOf } from '../../log/knownInstalments';
import type { LogRecord } from '../../log/record';
import { segmentsByScore } from '../../contacts/riskScores';
import type { OwnTemplate } from '../../messages/templateBook';
import { readTemplates, TEMPLATES_SHEET } from '../../messages/templateRows';
import { readLedgerMemory, type LedgerMemory } from '../../workbook/ledgerMemory';
import type { ChosenPayer, LedgerRow } from '../../ledger/ledgerRow';
import { holdsPolicy, POLICY_SHEET, readPolicy } from '../../workbook/policySheet';
import { RATES_SHEET, readOwnRates, withOwnRates } from '../../workbook/ratesSheet';
import type { Services } from '../types';

/** What the workbook's own sheets say; where a sheet is missing, the defaults hold. */
export interface Rules {
  readonly policy: Policy;
  readonly contacts: Contacts;
  /** The workbook's own. */
  readonly templates: readonly OwnTemplate[];
  /** What people told about their ledgers. */
  readonly memory: LedgerMemory;
  /** Whether the workbook has a policy of its own. */
  readonly isSetUp: boolean;
}

/** The policy of a workbook, or what holds where its sheet is missing. @throws DamagedSheetError naming a cell */
export function policyFrom(sheet: SheetBlock | null, locale: string): Policy {
  return holdsPolicy(sheet) ? readPolicy(sheet) : freshPolicy(locale);
}

/** A policy with the reference rates of the sheet of rates, which is looked at only where interest follows a law. */
export function withRatesIn(policy: Policy, sheet: SheetBlock | null): Policy {
  if (policy.interest.kind !== 'statutory' || sheet === null) return policy;
  return withOwnRates(policy, readOwnRates(sheet));
}

/** @throws DamagedSheetError naming the cell that cannot be read */
export async function readPolicyOn(host: Host): Promise<Policy> {
  const [policy, rates] = await Promise.all([host.readSheet(POLICY_SHEET), host.readSheet(RATES_SHEET)]);
  return withRatesIn(policyFrom(policy, host.locale()), rates);
}

/** @throws DamagedSheetError naming the cell that cannot be read */
export async function readRules(host: Host): Promise<Rules> {
  const [policy, contacts, templates, rates] = await Promise.all([
    host.readSheet(POLICY_SHEET),
    host.readSheet(CONTACTS_SHEET),
    host.readSheet(TEMPLATES_SHEET),
    host.readSheet(RATES_SHEET),
  ]);
  return {
    policy: withRatesIn(policyFrom(policy, host.locale()), rates),
    contacts: contacts === null ? NO_CONTACTS : contactsOf(readContacts(contacts)),
    templates: templates === null ? [] : readTemplates(templates),
    memory: readLedgerMemory(policy),
    isSetUp: holdsPolicy(policy),
  };
}

/** Rules, and the history that the log tells. */
export interface Planning extends Rules {
  readonly history: History;
  readonly log: readonly LogRecord[];
  /** HH:MM on the user's clock. */
  readonly time: string;
}

/** What ledgers are read with where it matters who is written to: payers stand in for those they pay for. */
export function payingMemory({ memory, contacts }: Pick<Rules, 'memory' | 'contacts'>, asOf: Day): LedgerMemory {
  const any = contacts.records.some(({ kind }) => kind === 'payer');
  const chosen: ChosenPayer = (customer, invoice) => contacts.payerOf(customer, invoice, asOf);
  return { ...memory, payers: { chosen: any ? chosen : undefined } };
}

/** `payingMemory` of the workbook. @throws DamagedSheetError naming the cell that cannot be read */
export async function readPayingMemory({ host, clock }: Pick<Services, 'host' | 'clock'>): Promise<LedgerMemory> {
  return payingMemory(await readRules(host), clock.today());
}

/** @throws DamagedSheetError naming the cell that cannot be read */
export async function readPlanning(services: Pick<Services, 'host' | 'outbox' | 'clock'>): Promise<Planning> {
  const [rules, records] = await Promise.all([readRules(services.host), services.outbox.records()]);
  const asOf = services.clock.today();
  const history = loggedHistory({ ...rules, log: records }, asOf);
  const memory = payingMemory(rules, asOf);
  return { ...rules, memory, history, log: records, time: services.clock.local().slice(11, 16) };
}

/** What history is read from. */
export type Logged = Pick<Planning, 'log' | 'contacts' | 'policy'>;

/** What a log tells, by the policy and the payments that are noted. */
export function loggedHistory({ log, contacts, policy }: Logged, asOf: Day): History {
  return historyOf(log, restartDays(contacts.records, asOf, policy), creditorsIn(policy));
}

/** The history of the rows of a ledger, which may have an invoice in instalments. @param rows all of the ledger's */
export function historyIn(
  rows: readonly LedgerRow[],
  planning: Logged & Pick<Planning, 'history'>,
  asOf: Day,
): History {
  const log = inTermsOf(rows, planning.log);
  return log === planning.log ? planning.history : loggedHistory({ ...planning, log }, asOf);
}

/**
 * The same rules; where the policy counts payment-risk scores, customers whose segment nobody set have that of their score.
 * @param whole the whole ledger, asked for only where it is needed: part of it would give other scores
 */
export async function scored<R extends Pick<Rules, 'policy' | 'contacts'>>(
  rules: R,
  whole: () => readonly LedgerRow[] | Promise<readonly LedgerRow[]>,
  asOf: Day,
): Promise<R> {
  const { policy, contacts } = rules;
  if (!policy.segmentsFromScores) return rules;
  return { ...rules, contacts: withScores(contacts, segmentsByScore(await whole(), contacts.records, asOf)) };
}
