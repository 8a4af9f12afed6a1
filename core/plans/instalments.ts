import { FormulaError } from '../errors';
import { fromMinor } from '../money/minor';
import { round } from '../money/round';
import type { Plan } from './planTerms';

/** The payment of an instalment that is not the last, in minor units. */
export type PaymentOf = (number: number, balance: number, interest: number) => number;

/** How much each instalment but the last pays, by the plan's method and its grace. */
export function paymentsOf(plan: Plan): PaymentOf {
  const usual = usualPayments(plan);
  const { graceAt } = plan;
  if (graceAt === undefined) return usual;
  return (number, balance, interest) => {
    const grace = graceAt(number);
    if (grace === undefined) return usual(number, balance, interest);
    return grace === 'interest' ? interest : 0;
  };
}

function usualPayments(plan: Plan): PaymentOf {
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

function levelInstalment({ interest, financed, balloon, count = 0, graceAt, unit }: Plan): number {
  const exact = interest.level(financed, balloon, count, graceAt);
  if (!Number.isFinite(exact))
    throw new FormulaError(
      '#NUM!',
      'No finite instalment repays this plan; expected a lower rate or fewer instalments.',
    );
  return unit === 1 ? round(exact, 0) : round(exact / unit, 0) * unit;
}

function equalPrincipal({ financed, count = 0, grace, roundingTo }: Plan): PaymentOf {
  const part = round(financed / (count - grace), 0);
  const first = roundingTo === 'first' ? Math.max(0, financed - (count - 1) * part) : part;
  return (number, balance, interest) => Math.min(number === 1 ? first : part, balance) + interest;
}

/**
 * The first instalment that leaves the level one for the last row too. Each row's interest is rounded, so one that fits
 * to the cent need not exist; then the nearest is taken and the last row differs by the rest.
 */
function firstInstalment(plan: Plan, instalment: number): number {
  const gapAt = (first: number): number => lastPayment(plan, first, instalment) - instalment - plan.balloon;
  const most = plan.financed + plan.interest.on(plan.financed, 1);
  // The last payment never rises with the first, so the first that leaves no more than the level one can be bracketed.
  const gap = gapAt(instalment);
  let [low, high] = [instalment, instalment];
  for (let reach = 1; gap > 0 && gapAt(high) > 0 && high < most; reach *= 2) high = Math.min(most, high + reach);
  for (let reach = 1; gap < 0 && gapAt(low) < 0 && low > 0; reach *= 2) low = Math.max(0, low - reach);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (gapAt(middle) > 0) low = middle;
    else high = middle;
  }
  return Math.abs(gapAt(low)) < Math.abs(gapAt(high)) ? low : high;
}

function lastPayment({ interest, financed, count = 0 }: Plan, first: number, instalment: number): number {
  let balance = financed;
  for (let number = 1; number < count; number++) {
    const owed = balance + interest.on(balance, number);
    balance = owed - Math.min(number === 1 ? first : instalment, owed);
  }
  return balance + interest.on(balance, count);
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
