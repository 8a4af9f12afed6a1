import { isoOf, type Day } from '../../calendar/civil';
import type { Policy } from '../../dunning/policy';
import type { LedgerRow } from '../../ledger/ledgerRow';
import type { History } from '../../log/history';
import { inTermsOf } from '../../log/knownInstalments';
import { lastTerms } from '../../log/lastTerms';
import type { ReminderPlan } from '../../reminders/reminderPlan';
import type { Services } from '../types';
import type { Ledger } from '../workbook/ledgers';
import { historyIn, loggedHistory, scored, type Logged, type Planning } from '../workbook/rules';
import type { Abandoned } from '../rests';
import { planWithRests } from './planWithRests';

/** What to plan. */
export interface PlanOrder {
  readonly ledger: Ledger;
  /** A part of the ledger's rows; left out, all of them. */
  readonly rows?: readonly LedgerRow[];
  /** Tried out in place of the workbook's own. */
  readonly policy?: Policy | undefined;
  /**
   * Nonces of one's own messages: those of today are no earlier contact and no claim of somebody else, for what is sent
   * together is one contact, not one after the other. A colleague's message with the same key stays what it is.
   */
  readonly without?: ReadonlySet<string> | undefined;
  /** Contact hours are asked when the message goes out, not now. */
  readonly anyTime?: boolean;
  readonly abandoned?: Abandoned | undefined;
}

export interface PlanOver {
  readonly plan: ReminderPlan;
  readonly asOf: Day;
  /** As they were planned by: payment-risk scores count, and one's own messages do not. */
  readonly rules: Planning;
}

/**
 * The one way to a plan: what the policy would send today for rows of a ledger, and why not for the others. Sends nothing.
 * @param planning what the workbook's own sheets say, as `readPlanning` gives it
 * @throws AbandonedError once `abandoned` answers true; CollectionError as `withTemplates`
 */
export async function planOver(
  services: Pick<Services, 'clock' | 'breathe'>,
  planning: Planning,
  { ledger, rows = ledger.rows, policy = planning.policy, without, anyTime = false, abandoned }: PlanOrder,
): Promise<PlanOver> {
  const asOf = services.clock.today();
  const log = inTermsOf(ledger.rows, planning.log);
  const history =
    without === undefined && policy.reopened === planning.policy.reopened
      ? historyIn(ledger.rows, planning, asOf)
      : historyWithout({ ...planning, log, policy }, without ?? NOBODY, asOf);
  const rules = await scored({ ...planning, policy, history }, () => ledger.rows, asOf);
  const whole = rows === ledger.rows ? {} : { ledger: ledger.rows };
  const { time, ...others } = rules;
  const input = { rows, ...whole, mapping: ledger.mapping, asOf, ...others, ...(anyTime ? {} : { time }) };
  const last = lastTerms(planning.log);
  const plan = {
    ...(await planWithRests(services, input, abandoned)),
    ...(last === undefined ? {} : { lastTerms: last }),
  };
  return { plan, asOf, rules };
}

const NOBODY: ReadonlySet<string> = new Set();

function historyWithout(planning: Logged, nonces: ReadonlySet<string>, asOf: Day): History {
  const today = isoOf(asOf);
  const others = planning.log.filter(({ nonce, whenLocal }) => !(nonces.has(nonce) && whenLocal.startsWith(today)));
  return loggedHistory({ ...planning, log: others }, asOf);
}
