import { bearsParticulars, particularsOf } from './particulars';
import { isoOf } from '../calendar/civil';
import { fromMinor, toMinor } from '../money/minor';
import { lopsided } from '../plans/lopsided';
import { paymentPlan, type PlanRow } from '../plans/paymentPlan';
import type { Draft } from './draft';
import { invoiceOf, moneyIn, type Written } from './invoiceTable';
import { feeInSentence } from './feeName';
import { renderTemplate, type TemplateFields } from './template';
import type { BookedTemplate } from './templateBook';
import { SAMPLE_FIELDS, type TemplateField } from './templates/fieldNames';
import { INVOICE_TABLE, type MessageTemplate } from './templates/messageWording';
import type { Asker } from './unsaid';

/** Line breaks, with the blanks around them, become one blank. */
function oneLine(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/);
  const last = lines.length - 1;
  if (last === 0) return text;
  return lines
    .map((line, i) => (i === 0 ? line.trimEnd() : i === last ? line.trimStart() : line.trim()))
    .filter((line, i) => line !== '' || i === 0 || i === last)
    .join(' ');
}

/** Text that never is the line which stands for the table: an invisible joiner keeps it text. */
function withoutTable(text: string): string {
  return text.split(INVOICE_TABLE).join(`{\u2060${INVOICE_TABLE.slice(1)}`);
}

/**
 * The text of a cell inside a sentence: on one line, never the line that stands for the table (an invisible joiner keeps
 * it text), and with its changes of writing direction ended, so that they do not turn the words after it around.
 */
export function inLine(text: string): string {
  const plain = withoutTable(oneLine(text));
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  const open = count(/[\u202a\u202b\u202d\u202e]/g) - count(/\u202c/g);
  const isolated = count(/[\u2066-\u2068]/g) - count(/\u2069/g);
  return plain + '\u202c'.repeat(Math.max(0, open)) + '\u2069'.repeat(Math.max(0, isolated));
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}

/** Which of the fields that may be missing have no value in this message. */
export function missingFields(draft: Draft): ReadonlySet<string> {
  const { contactName, context, mainSums, main, lines, fee, paymentLink, booked } = draft;
  const missing = new Set<TemplateField>();
  if (contactName === undefined) missing.add('contact_name');
  if (context.policy.creditor === '') missing.add('creditor');
  if (mainSums.interest === 0) missing.add('interest');
  if (main.length === lines.length) missing.add('also_open');
  if (fee === 0) missing.add('fee').add('fee_name');
  if (paymentLink === '') missing.add('payment_link');
  if (booked.fields.includes('plan_offer') && offeredPlan(draft).length === 0) missing.add('plan_offer');
  return missing;
}

/** Which of the others have a value that a section does not show. */
export function emptyFields({ context, main, oldest }: Draft): ReadonlySet<string> {
  const empty = new Set<TemplateField>([main.length === 1 ? 'many' : 'one']);
  if (context.policy.signature === '') empty.add('signature');
  if (oldest.daysLate <= 0) empty.add('days_late');
  return empty;
}

const MARK = 'creditor name';
const writing = new WeakMap<object, boolean>();

/** Whether a template's text names the creditor where every field has a value: naming it elsewhere says nothing. */
function writesCreditor(template: MessageTemplate): boolean {
  const known = writing.get(template);
  if (known !== undefined) return known;
  const writes = renderTemplate(template.body, { ...SAMPLE_FIELDS, creditor: MARK }, 'none').includes(MARK);
  writing.set(template, writes);
  return writes;
}

/**
 * Who signs, and below that whose money it is, where the signature does not say so itself: every message carries both. A
 * workbook's own template that names the creditor in its text says it where it wants.
 */
export function signatureIn({ own, template }: Pick<BookedTemplate, 'own' | 'template'>, asker: Asker): string {
  const { creditor, signature } = asker;
  const name = oneLine(creditor).trim();
  if (signature === '' || name === '' || (own && writesCreditor(template))) return signature;
  return signature.toLowerCase().includes(name.toLowerCase()) ? signature : `${signature.trimEnd()}\n${name}`;
}

/**
 * The fields that templates may name (templates/fields.ts). One without a value is null: writing it stops the message, a
 * section of it does not show.
 */
export function fieldsFor(draft: Draft, written: Written): TemplateFields {
  const { name, currency, context, main, oldest, mainSums } = draft;
  const offered = offeredPlan(draft);
  const money = (amount: number): string => moneyIn(draft.booked.wording, currency, written.money(amount));
  const particulars = bearsParticulars(draft.channel) ? particularsOf(context.policy) : [];
  return {
    contact_name: draft.contactName === undefined ? null : inLine(draft.contactName),
    customer: inLine(name),
    creditor: filled(inLine(context.policy.creditor)),
    signature: withoutTable([signatureIn(draft.booked, context.policy), ...particulars].join('\n')),
    count: main.length,
    one: main.length === 1,
    many: main.length !== 1,
    first_invoice: inLine(invoiceOf(oldest)),
    due_date: written.date(oldest.dueDate),
    days_late: Math.max(0, oldest.daysLate),
    invoices_total: money(mainSums.amount),
    interest: mainSums.interest === 0 ? null : money(mainSums.interest),
    fee: draft.fee === 0 ? null : money(draft.fee),
    fee_name: draft.fee === 0 ? null : feeInSentence(draft),
    to_pay: money(mainSums.toPay),
    pay_by: written.date(isoOf(context.asOf + draft.payWithin)),
    payment_link: filled(draft.paymentLink),
    also_open: alsoOpen(draft, written, money),
    plan_offer: offered.length === 0 ? null : planOffer(offered, draft, written, money),
  };
}

/** A sentence about the lines that the message is not worded for; null where there are none. */
function alsoOpen(
  { reminded, fresh, booked, digits, toPay, mainSums }: Draft,
  written: Written,
  money: (amount: number) => string,
): string | null {
  const others = [...reminded, ...fresh];
  const [first] = others;
  if (first === undefined) return null;
  const sum = fromMinor(toMinor(toPay, digits) - toMinor(mainSums.toPay, digits), digits);
  const fields = {
    count: others.length,
    one: others.length === 1,
    many: others.length !== 1,
    first_invoice: inLine(invoiceOf(first)),
    due_date: written.date(first.dueDate),
    to_pay: money(sum),
  };
  return renderTemplate(booked.wording.labels.alsoPay, fields, 'none');
}

/**
 * Equal monthly instalments without interest, the first on the day payment is asked for. Empty where the level offers
 * none, and where the sum is so small that one of them would pay nothing, or far more than the others.
 */
function offeredPlan({ context, step, payWithin, currency, toPay }: Draft): readonly PlanRow[] {
  if (step.planOffer === 0) return [];
  const plan = paymentPlan({
    principal: toPay,
    annualRate: 0,
    instalments: step.planOffer,
    firstDate: context.asOf + payWithin,
    currency: currency === '' ? undefined : currency,
  });
  return lopsided(plan) === undefined ? plan.rows : [];
}

/** One line an instalment. */
function planOffer(
  rows: readonly PlanRow[],
  { digits, booked }: Draft,
  written: Written,
  money: (amount: number) => string,
): string {
  return rows
    .map((row) => `${written.date(isoOf(row.due))}${booked.wording.colon}${money(fromMinor(row.payment, digits))}`)
    .join('\n');
}
