import { dayOfIso, type Day } from '../../calendar/civil';
import type { Policy } from '../../dunning/policy';
import { FormulaError } from '../../errors';
import { digitsOf } from '../../money/currency';
import { fromMinor, toMinor } from '../../money/minor';
import { interestCharge } from '../../interest/charge';
import { oncePerNumber } from '../../debtors/duplicateInvoices';
import { rowCurrency } from '../../ledger/rowCurrency';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { debtorOf } from '../../ledger/party';
import { madeOutLabel } from '../../debtors/identity';
import type { History, Step } from '../../log/history';
import { interestBasis } from '../../messages/debtorLaw';

/** What a customer owes in one currency, in major units. */
export interface CustomerTotal {
  readonly currency: string;
  readonly overdue: number;
  /** By the policy's interest rule, to today; 0 where it charges none, and where the customer type cannot be read. */
  readonly interest: number;
  /** Some of the interest cannot be worked out: no rate is known for its days. */
  readonly interestUnknown: boolean;
  /** Below 0 where there are any. */
  readonly credits: number;
  /** Overdue and interest less credits. */
  readonly owed: number;
}

/**
 * Overdue amounts by currency, in order of first appearance; credits count where something is overdue. As in messages,
 * equal rows of one invoice number count once, and rows that differ not at all: they wait for a correction.
 */
export function customerTotals(
  rows: readonly LedgerRow[],
  asOf: Day,
  policy: Policy,
  history: Pick<History, 'stepsOf'>,
): CustomerTotal[] {
  const sums = new Map<string, { overdue: number; interest: number; unknown: boolean; credits: number }>();
  for (const row of oncePerNumber(rows).rows) {
    const currency = rowCurrency(row, policy.currency);
    if (currency === undefined || row.openAmount === null) continue;
    const digits = digitsOf(currency);
    const minor = toMinor(row.openAmount, digits);
    const sum = sums.get(currency) ?? { overdue: 0, interest: 0, unknown: false, credits: 0 };
    const due = dayOfIso(row.dueDate ?? '');
    if (minor < 0) sum.credits += minor;
    else if (due !== undefined && due < asOf) {
      const steps = (): readonly Step[] => history.stepsOf(madeOutLabel(row), row.invoice);
      const interest = interestOf(policy, row, fromMinor(minor, digits), { due, asOf, currency, steps });
      sum.overdue += minor;
      sum.interest += toMinor(interest ?? 0, digits);
      sum.unknown ||= interest === undefined;
    }
    sums.set(currency, sum);
  }
  return [...sums].flatMap(([currency, { overdue, interest, unknown, credits }]) => {
    if (overdue === 0) return [];
    const major = (minor: number): number => fromMinor(minor, digitsOf(currency));
    return [
      {
        currency,
        overdue: major(overdue),
        interest: major(interest),
        interestUnknown: unknown,
        credits: major(credits),
        owed: major(overdue + interest + credits),
      },
    ];
  });
}

/**
 * Undefined where the rule's rates do not reach the day.
 * @param open what is open in whole minor units, as a message asks for it
 */
function interestOf(
  policy: Policy,
  row: LedgerRow,
  open: number,
  { asOf, currency, ...when }: { due: Day; asOf: Day; currency: string; steps: () => readonly Step[] },
): number | undefined {
  if (policy.interest.kind === 'statutory' && debtorOf(row, policy.customers) === undefined) return 0;
  const basis = interestBasis(row, currency, when, policy);
  if (basis === undefined) return 0;
  try {
    return interestCharge(policy.interest, open, basis.from, asOf, digitsOf(currency), basis.party, basis.bounds);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}
