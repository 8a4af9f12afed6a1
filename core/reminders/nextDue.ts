import { isoOf } from '../calendar/civil';
import { NEVER } from './changeDays';
import { Outlook, type OutlookInput } from './outlook';
import { atOnce } from '../ledger/steps';
import { planSteps } from './planning';

/** What comes next where nothing is due. */
export interface NextDue {
  /** YYYY-MM-DD; today where only the hour has not come. */
  readonly day: string;
  readonly invoices: number;
  /** HH:MM from which calls may go out, where it is today; else ''. */
  readonly from: string;
}

/**
 * The first day on which the policy would send something, and how many invoices, as long as nothing is sent, paid or
 * typed until then. Rows are judged anew only on days that can change the answer. To be asked where nothing is due
 * today: what is due now is left out. Yields now and then.
 * @returns null where no day brings anything
 */
export function* nextDueSteps(input: OutlookInput): Generator<undefined, NextDue | null, unknown> {
  const outlook = new Outlook(input);
  yield* outlook.begin();
  for (let day = outlook.nextDay(); day !== NEVER; day = outlook.nextDay()) {
    if (!(yield* outlook.turnTo(day))) continue;
    const plan = yield* planSteps(outlook.planInput(day));
    const invoices = plan.messages.reduce((sum, { lines }) => sum + lines.length, 0);
    if (invoices > 0) return { day: isoOf(day), invoices, from: day > input.asOf ? '' : outlook.policy.contactFrom };
  }
  return null;
}

/** `nextDueSteps` at once. */
export function nextDue(input: OutlookInput): NextDue | null {
  return atOnce(nextDueSteps(input));
}
