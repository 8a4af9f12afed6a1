import { FormulaError } from '../errors';
import { fromMinor } from '../money/minor';
import { round } from '../money/round';
import type { Plan } from './planTerms';

/** The payment of an instalment that is not the last, in minor units. */
export type PaymentOf = (number: number, balance: number, interest: number) => number;

/** How much each instalment but the last pays, by the plan's method. */
export function paymentsOf(plan: Plan): PaymentOf {
  switch (plan.method) {
    case 'level':
    case 'balloon': {
      const instalment = levelInstalment(plan);
      const first = plan.roundingTo === 'first' ? firstInstalment(plan, instalment) : instalment;
      return (number, balance, interest) => Math.min(number === 1 ? first : instalment, balance + interest);
    }
    case 'equal principal':
      return equalPrincipal(plan);
    case 'interest only':
      return (_number, _balance, interest) => interest;
    case 'fixed amount':
      return (number, balance, interest) => {
        if (plan.amount < balance + interest) checkCovers('options amount', plan.amount, interest, number, plan.digits);
        return Math.min(plan.amount, balance + interest);
      };
  }
}

function levelInstalment({ interest, financed, balloon, count = 0 }: Plan): number {
  const exact = interest.level(financed, balloon, count);
  if (!Number.isFinite(exact))
    throw new FormulaError(
      '#NUM!',
      'No finite instalment repays this plan; expected a lower rate or fewer instalments.',
    );
  return round(exact, 0);
}

function equalPrincipal({ financed, count = 0, roundingTo }: Plan): PaymentOf {
  const part = round(financed / count, 0);
  const first = roundingTo === 'first' ? Math.max(0, financed - (count - 1) * part) : part;
  return (number, balance, interest) => Math.min(number === 1 ? first : part, balance) + interest;
}

/**
 * The first instalment that leaves the level one for the last row too. Each row's interest is rounded, so a first
 * instalment that fits to the cent need not exist; then the nearest one is taken and the last row differs by the rest.
 */
function firstInstalment(plan: Plan, instalment: number): number {
  const { interest, financed, balloon } = plan;
  const most = financed + interest.on(financed, 1);
  const growth = growthAfterFirst(plan);
  let best = instalment;
  let bestGap = Infinity;
  let candidate = instalment;
  for (let tries = 0; tries < 40; tries++) {
    const gap = lastPayment(plan, candidate, instalment) - instalment - balloon;
    if (Math.abs(gap) < bestGap) [best, bestGap] = [candidate, Math.abs(gap)];
    const next = Math.min(most, Math.max(0, candidate + round(gap / growth, 0)));
    if (next === candidate) break;
    candidate = next;
  }
  return best;
}

function lastPayment({ interest, financed, count = 0 }: Plan, first: number, instalment: number): number {
  let balance = financed;
  for (let number = 1; number < count; number++) {
    const owed = balance + interest.on(balance, number);
    balance = owed - Math.min(number === 1 ? first : instalment, owed);
  }
  return balance + interest.on(balance, count);
}

/** What a unit paid with the first instalment takes off the last one: 1 with its interest. */
function growthAfterFirst({ interest, count = 0 }: Plan): number {
  // A large sum shows the factors behind the rounding.
  const large = 1e12;
  let growth = 1;
  for (let number = 2; number <= count; number++) growth *= 1 + interest.on(large, number) / large;
  return growth;
}

/**
 * Fails where an instalment does not bring the debt down.
 * @param amount @param interest minor units @param number the row, from 1
 */
export function checkCovers(name: string, amount: number, interest: number, number: number, digits: number): void {
  if (amount > interest) return;
  const [came, due, least] = [amount, interest, interest + 1].map((minor) => fromMinor(minor, digits).toFixed(digits));
  const which = number === 1 ? 'the first interest' : `the interest of instalment ${number}`;
  throw new FormulaError(
    '#NUM!',
    `${name} is ${came ?? ''} and does not cover ${which}, ${due ?? ''}; the least that would is ${least ?? ''}.`,
  );
}
