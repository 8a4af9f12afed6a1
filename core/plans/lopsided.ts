import { fromMinor } from '../money/minor';
import type { PaymentPlan, PlanRow } from './paymentPlan';
import type { PlanMethod } from './planTerms';

/** An instalment this many times the others is no instalment of the same plan. */
const FAR_ABOVE = 2;

/**
 * What is wrong with a plan that nobody would agree to: instalments of nothing, level ones that never lower the debt,
 * and a first or last one far above the others because the amount is too small for so many. A balloon and the last row
 * of an interest-only plan are meant to be large; instalments that are given grace are meant to be small.
 * @param balloon minor units, part of the last instalment
 * @returns undefined for a plan that is none of these
 */
export function lopsided(
  { rows, digits, graceAt }: PaymentPlan,
  method: PlanMethod = 'level',
  balloon = 0,
): string | undefined {
  const instalments = rows.filter(({ number }) => number > 0 && graceAt?.(number) === undefined);
  const nothing = instalments.find(({ payment }) => payment <= 0);
  if (nothing !== undefined) return `instalment ${nothing.number} would pay nothing`;
  if (method === 'interest only' || method === 'fixed amount') return undefined;
  const idle = balloon > 0 ? undefined : instalments.slice(0, -1).find(({ principal }) => principal <= 0);
  if (idle !== undefined) return `instalment ${idle.number} would repay nothing: it only covers the interest`;
  const parts = instalments.map((row: PlanRow) => (method === 'equal principal' ? row.principal : row.payment));
  parts.push((parts.pop() ?? 0) - balloon);
  return farAbove(parts, digits);
}

function farAbove(parts: readonly number[], digits: number): string | undefined {
  if (parts.length < 3) return undefined;
  const usual = parts[1] ?? 0;
  const far = [0, parts.length - 1].find((i) => (parts[i] ?? 0) > FAR_ABOVE * Math.max(usual, 1));
  if (far === undefined) return undefined;
  const [came, other] = [parts[far] ?? 0, usual].map((minor) => fromMinor(minor, digits).toFixed(digits));
  return `instalment ${far + 1} would be ${came ?? ''} and the others ${other ?? ''}`;
}
