import type { Day } from '../../calendar/civil';
import type { Matrix } from '../../cells/cell';
import { FormulaError } from '../../errors';
import { planPosition, type PlanPosition } from '../../plans/planStatus';
import { cells, whole } from '../kinds';
import { minorDigits } from '../../money/currency';
import { asOf, currencyOptions } from '../parameters';
import { datedAmounts } from './datedAmounts';

export const graceDays = {
  name: 'grace_days',
  kind: whole(0, 3650),
  optional: true,
  text: 'Days after the due date that are forgiven; 0 unless given.',
} as const;

/** The arguments that PLAN_STATUS and PLAN_POSITION share. */
export const planParameters = [
  { name: 'due_dates', kind: cells, text: 'The plan’s due dates, in any order.' },
  { name: 'amounts', kind: cells, text: 'The instalment due on each.' },
  { name: 'payment_dates', kind: cells, optional: 'blank only', text: 'When payments came in; blank for none.' },
  { name: 'payment_amounts', kind: cells, optional: 'blank only', text: 'What came in on each.' },
  asOf,
  graceDays,
  currencyOptions,
] as const;

/** @throws FormulaError #N/A for a plan without instalments */
export function positionOf(
  dueDates: Matrix,
  amounts: Matrix,
  paymentDates: Matrix | undefined,
  paymentAmounts: Matrix | undefined,
  asOfDay: Day,
  grace = 0,
  chosen: { readonly currency?: string } = {},
): PlanPosition {
  const digits = minorDigits(chosen.currency);
  const instalments = datedAmounts({ name: 'due_dates', cells: dueDates }, { name: 'amounts', cells: amounts }, digits);
  if (instalments.length === 0) {
    throw new FormulaError('#N/A', 'due_dates and amounts are blank; expected the instalments of a plan.');
  }
  const payments = datedAmounts(
    { name: 'payment_dates', cells: paymentDates },
    { name: 'payment_amounts', cells: paymentAmounts },
    digits,
  );
  return planPosition(instalments, payments, asOfDay, grace);
}
