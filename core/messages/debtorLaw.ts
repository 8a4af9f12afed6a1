import type { Day } from '../calendar/civil';
import { countryOf, kindLaw } from '../dunning/law/countries';
import type { DebtorKind, InterestStart } from '../dunning/law/dunningLaw';
import type { Policy } from '../dunning/policy';
import { isFormal } from '../dunning/sharpness';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { Step } from '../log/history';
import type { InterestBounds } from '../interest/charge';
import type { Party } from '../interest/law/law';
import { debtorOf } from '../ledger/party';
import { boundsOf } from './charges';
import type { DueRow } from './dueRow';
import { fault } from '../ledger/rowCurrency';

/** What the law of dunning needs to know of a row: who owes, where, and from when interest runs. */
export function debtorOfRow(
  row: LedgerRow,
  debtor: DebtorKind,
  { steps, dueDay }: { readonly steps: () => readonly Step[]; readonly dueDay: Day },
  { policy }: { readonly policy: Policy },
): Pick<DueRow, 'party' | 'debtor' | 'country' | 'interestDay'> {
  const country = countryIn(row, policy);
  const { interestFrom } = kindLaw(country, debtor);
  const later = policy.law === 'followed' && interestFrom !== 'due date';
  return {
    // Nobody is charged the rates of businesses who is not known to be one.
    party: debtor === 'consumer' || debtor === 'unknown' ? 'consumer' : 'business',
    debtor,
    country,
    ...(later ? { interestDay: startOf(interestFrom, steps(), dueDay, policy) } : {}),
  };
}

/** A country that nobody knows here has no law on file: cautious usage holds. */
export function countryIn(row: LedgerRow, policy: Policy): string {
  const text = fault(row, 'country') ?? row.country;
  return text === '' ? policy.country : (countryOf(text) ?? '');
}

/** The day of the message that begins interest; null where none went out yet. */
function startOf(from: InterestStart, steps: readonly Step[], dueDay: Day, { levels }: Policy): Day | null {
  const begins = ({ level, demands }: Step): boolean =>
    from === 'formal demand' ? isFormal(levels, level) : (demands ?? level > 1);
  const days = steps.filter((step) => step.day > dueDay && begins(step)).map(({ day }) => day);
  return days.length === 0 ? null : Math.min(...days);
}

/** From which day, for whom and within which bounds interest on a row runs. */
export interface InterestBasis {
  readonly from: Day;
  readonly party: Party;
  readonly bounds: InterestBounds;
}

/**
 * As messages charge it, for figures beside them; undefined where none runs.
 * @param when the row's due day, and what went out about its invoice
 */
export function interestBasis(
  row: LedgerRow,
  currency: string,
  { due, steps }: { readonly due: Day; readonly steps: () => readonly Step[] },
  policy: Policy,
): InterestBasis | undefined {
  const debtor = debtorOf(row, policy.customers) ?? 'unknown';
  const { party, interestDay } = debtorOfRow(row, debtor, { steps, dueDay: due }, { policy });
  if (interestDay === null) return undefined;
  return { from: interestDay ?? due, party, bounds: boundsOf(policy, currency) };
}
