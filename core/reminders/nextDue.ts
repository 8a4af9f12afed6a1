import { dayOfIso, isoOf, type Day } from '../calendar/civil';
import { withoutPayer, withPayers } from '../debtors/payers';
import type { LedgerRow } from '../ledger/ledgerRow';
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
  let outlook = new Outlook(input);
  yield* outlook.begin();
  let change = payersChangeAfter(input, input.asOf);
  for (let day = outlook.nextDay(); day !== NEVER || change !== NEVER; day = outlook.nextDay()) {
    const anew = day >= change;
    if (anew) {
      day = change;
      outlook = new Outlook(withPayersOn(outlook.on(day)));
      yield* outlook.begin();
      change = payersChangeAfter(input, day);
    } else if (!(yield* outlook.turnTo(day))) continue;
    const plan = yield* planSteps(anew ? outlook.wholeInput(day) : outlook.planInput(day));
    const invoices = plan.messages.reduce((sum, { lines }) => sum + lines.length, 0);
    if (invoices > 0) return { day: isoOf(day), invoices, from: day > input.asOf ? '' : outlook.policy.contactFrom };
  }
  return null;
}

/** The first day after `day` on which somebody else may pay for a customer. */
function payersChangeAfter({ contacts }: OutlookInput, day: Day): number {
  const days = (contacts?.records ?? []).flatMap(({ kind, from, until, endedOn }) => {
    if (kind !== 'payer') return [];
    const last = dayOfIso(until);
    return [dayOfIso(from), last === undefined ? undefined : last + 1, dayOfIso(endedOn)];
  });
  return Math.min(NEVER, ...days.filter((one): one is Day => one !== undefined && one > day));
}

/** The same with the payers of its day. */
function withPayersOn({ rows, ledger, contacts, asOf, ...rest }: OutlookInput): OutlookInput {
  const raw = (own: readonly LedgerRow[]): readonly LedgerRow[] => own.map(withoutPayer);
  const whole = withPayers(raw(ledger ?? rows), (customer, invoice) => contacts?.payerOf(customer, invoice, asOf));
  const wanted = new Set(rows.map(({ row }) => row));
  return {
    ...rest,
    asOf,
    ...(contacts === undefined ? {} : { contacts }),
    rows: ledger === undefined ? whole : whole.filter(({ row }) => wanted.has(row)),
    ...(ledger === undefined ? {} : { ledger: whole }),
  };
}

/** `nextDueSteps` at once. */
export function nextDue(input: OutlookInput): NextDue | null {
  return atOnce(nextDueSteps(input));
}
