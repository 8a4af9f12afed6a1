import { isoOf, type Day } from '../calendar/civil';
import type { Policy } from '../dunning/policy';
import { stageIndexOf } from '../dunning/stage';
import { minorDigits } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';
import { headerText } from './address';
import type { EligibleRow } from './eligibility';
import { hashOf } from './hash';
import { htmlOf, invoiceTable, textOf, writer } from './layout';
import { customerLabel } from './identity';
import { MissingFieldError, renderTemplate } from './template';
import { templateOf, wordingOf } from './templates';
import { INVOICE_TABLE } from './templates/wording';
import type { BrokenMessage, MessageLine, PlannedMessage } from './types';

/** All that one customer gets in one currency and language by one channel. */
export interface MessageGroup {
  readonly customer: string;
  readonly currency: string;
  readonly language: string;
  readonly invoices: readonly EligibleRow[];
  readonly credits: readonly EligibleRow[];
}

export interface ComposeContext {
  readonly asOf: Day;
  readonly policy: Policy;
  readonly sheet: string;
  readonly emailColumn: number;
}

const CYCLE = 1;

function lineOf(row: EligibleRow, asOf: Day, digits: number): MessageLine {
  return {
    invoice: row.ledger.invoice,
    dueDate: row.ledger.dueDate ?? '',
    daysLate: row.dueDay === undefined ? 0 : asOf - row.dueDay,
    amount: fromMinor(toMinor(row.ledger.openAmount ?? 0, digits), digits),
    interest: 0,
    level: row.level,
    row: row.ledger.row,
  };
}

function distinct(lists: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, string>();
  for (const text of lists.flat()) if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  return [...seen.values()];
}

/** The sum of a group's invoices less its credits, in minor units; the message is only worth sending above 0. */
export function groupTotal({ currency, invoices, credits }: MessageGroup): number {
  const digits = minorDigits(currency === '' ? undefined : currency);
  return [...invoices, ...credits].reduce((sum, row) => sum + toMinor(row.ledger.openAmount ?? 0, digits), 0);
}

/**
 * Writes the message of a group. Its wording follows the highest level, its table lists every invoice and credit.
 * @returns a BrokenMessage where the template wants a field that the rows have not got
 */
export function composeMessage(group: MessageGroup, context: ComposeContext): PlannedMessage | BrokenMessage {
  const { asOf, policy } = context;
  const { currency } = group;
  const digits = minorDigits(currency === '' ? undefined : currency);
  const level = Math.max(...group.invoices.map((row) => row.level));
  const step = policy.levels.find((l) => l.level === level);
  const wording = wordingOf(group.language);
  const template = templateOf(wording, level);
  if (template === undefined || step === undefined) throw new RangeError(`no template for level ${level}`);

  const lines = group.invoices.map((row) => lineOf(row, asOf, digits));
  const credits = group.credits.map((row) => lineOf(row, asOf, digits));
  const amount = fromMinor(groupTotal(group), digits);
  const written = writer(wording.locale, digits);
  const sums = { amount, interest: 0, toPay: amount };
  const table = invoiceTable(lines, credits, sums, currency, wording, written);
  const oldest = lines.reduce((a, b) => (b.daysLate > a.daysLate ? b : a));
  const first = group.invoices[0] as EligibleRow;
  const contactName = group.invoices.find((row) => row.ledger.contactName !== '')?.ledger.contactName;
  const fields = fieldsFor(contactName, {
    customer: first.ledger.customer,
    count: lines.length,
    firstInvoice: lines[0]?.invoice ?? '',
    dueDate: written.date(oldest.dueDate),
    daysLate: oldest.daysLate,
    toPay: `${currency} ${written.money(amount)}`.trim(),
    payBy: written.date(isoOf(asOf + step.payWithin)),
    signature: policy.signature,
  });
  try {
    const salutation = renderTemplate(
      contactName === undefined ? wording.labels.dearAll : wording.labels.dear,
      fields,
      'none',
    );
    const all = { ...fields, salutation, invoice_table: INVOICE_TABLE };
    const subject = headerText(renderTemplate(template.subject, all, 'none'));
    const body = renderTemplate(template.body, all, 'none').trim();
    return withBody(
      {
        id: [group.customer, currency, group.language, 'email'].join('\u0001'),
        key: '',
        customer: customerLabel(first.ledger.customer, first.ledger.customerNumber),
        currency,
        language: wording.language,
        channel: 'email',
        level,
        levelName: step.name,
        stage: stageIndexOf(oldest.daysLate),
        oldestDaysLate: oldest.daysLate,
        lines,
        credits,
        ...sums,
        to: distinct(group.invoices.map((row) => row.to)),
        cc: distinct(group.invoices.map((row) => row.cc)),
        subject,
        body,
        text: '',
        html: '',
        table,
        template: `${wording.language}-${level}`,
        templateVersion: wording.version,
        needsApproval: step.needsApproval,
        claims: lines.map((line) => ({ invoice: line.invoice, level: line.level })),
        hash: '',
        basis: '',
      },
      policy.creditor,
    );
  } catch (error) {
    if (!(error instanceof MissingFieldError)) throw error;
    const places = group.invoices.map((row) => ({
      sheet: context.sheet,
      row: row.ledger.row,
      column: context.emailColumn,
    }));
    return { customer: first.ledger.customer, currency, level, missingField: error.field, places };
  }
}

interface FieldSource {
  readonly customer: string;
  readonly count: number;
  readonly firstInvoice: string;
  readonly dueDate: string;
  readonly daysLate: number;
  readonly toPay: string;
  readonly payBy: string;
  readonly signature: string;
}

/** The fields that templates may name. A field without a value is left out, so that a template asking for it is stopped. */
function fieldsFor(contactName: string | undefined, source: FieldSource): Record<string, string | number | boolean> {
  return {
    ...(contactName === undefined ? {} : { contact_name: contactName }),
    customer: source.customer,
    count: source.count,
    one: source.count === 1,
    many: source.count !== 1,
    first_invoice: source.firstInvoice,
    due_date: source.dueDate,
    days_late: source.daysLate,
    to_pay: source.toPay,
    pay_by: source.payBy,
    signature: source.signature,
  };
}

/** Lays the body out as text and HTML and binds key and hash to what the customer will see. */
function withBody(message: PlannedMessage, creditor: string): PlannedMessage {
  const text = textOf(message.body, message.table);
  const html = htmlOf(message.body, message.table, message.language);
  const { customer, currency, channel, claims, to, cc, subject, amount } = message;
  const hash = hashOf([to, cc, subject, text, html, claims, amount, currency]);
  const sorted = claims.map(({ invoice, level }) => `${invoice}\u0001${level}`).sort();
  return {
    ...message,
    text,
    html,
    key: hashOf([creditor, customer, currency, channel, CYCLE, sorted]).slice(0, 16),
    hash,
    basis: hash,
  };
}

/** The message with a subject and body written by the user; its key stays, its hash is new. */
export function withEdit(
  message: PlannedMessage,
  edit: { readonly subject: string; readonly body: string },
): PlannedMessage {
  const edited = { ...message, subject: headerText(edit.subject), body: edit.body.replace(/\r\n?/g, '\n') };
  return { ...withBody(edited, ''), key: message.key, basis: message.basis };
}
