import { isoOf } from '../calendar/civil';
import { fromMinor } from '../money/minor';
import { paymentPlan } from '../plans/paymentPlan';
import type { Draft } from './compose';
import type { Written } from './layout';
import type { TemplateFields } from './template';
import { INVOICE_TABLE } from './templates/wording';

/**
 * The text of a cell inside a sentence: on one line, never the line that stands for the table (an invisible joiner keeps
 * it text), and with its changes of writing direction ended, so that they do not turn the words after it around.
 */
export function inLine(text: string): string {
  const plain = text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .split(INVOICE_TABLE)
    .join(`{\u2060${INVOICE_TABLE.slice(1)}`);
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  const open = count(/[\u202a\u202b\u202d\u202e]/g) - count(/\u202c/g);
  const isolated = count(/[\u2066-\u2068]/g) - count(/\u2069/g);
  return plain + '\u202c'.repeat(Math.max(0, open)) + '\u2069'.repeat(Math.max(0, isolated));
}

/** The fields that templates may name (templates/fields.ts). One without a value is left out, so that asking for it stops the message. */
export function fieldsFor(draft: Draft, written: Written): TemplateFields {
  const { group, context, step, lines, oldest } = draft;
  const money = (amount: number): string => `${group.currency} ${written.money(amount)}`.trim();
  return {
    ...(draft.contactName === undefined ? {} : { contact_name: inLine(draft.contactName) }),
    customer: inLine(group.invoices[0]?.ledger.customer ?? ''),
    creditor: context.policy.creditor,
    signature: context.policy.signature,
    count: lines.length,
    one: lines.length === 1,
    many: lines.length !== 1,
    first_invoice: inLine(oldest.invoice),
    due_date: written.date(oldest.dueDate),
    days_late: Math.max(0, oldest.daysLate),
    invoices_total: money(draft.amount),
    interest: draft.interest === 0 ? '' : money(draft.interest),
    fee: draft.fee === 0 ? '' : money(draft.fee),
    to_pay: money(draft.toPay),
    pay_by: written.date(isoOf(context.asOf + step.payWithin)),
    payment_link: draft.paymentLink,
    plan_offer: step.planOffer === 0 ? '' : planOffer(draft, written, money),
  };
}

/** Equal monthly instalments without interest, the first on the day payment is asked for: one line each. */
function planOffer(draft: Draft, written: Written, money: (amount: number) => string): string {
  const { context, step, group } = draft;
  const { rows } = paymentPlan({
    principal: draft.toPay,
    annualRate: 0,
    instalments: step.planOffer,
    firstDate: context.asOf + step.payWithin,
    currency: group.currency === '' ? undefined : group.currency,
  });
  return rows
    .map((row) => `${written.date(isoOf(row.due))}: ${money(fromMinor(row.payment, draft.digits))}`)
    .join('\n');
}
