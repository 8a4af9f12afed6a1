import { headerText } from '../addresses/email';
import { isoOf } from '../calendar/civil';
import { annexesOf } from './annexes';
import type { Draft } from './draft';
import { htmlOf, invoiceTable, textOf, writer, type Written } from './invoiceTable';
import type { InvoiceTable } from './message';
import { feeLabel } from './feeName';
import { windowOf, type LetterHead } from './letters/letterHead';
import { headOf } from './letters/letterSender';
import { fieldsFor, inLine } from './templateFields';
import { LONGEST_MESSAGE, MessageTooLongError, renderTemplate } from './template';
import { ALSO, DEMAND_FROM } from './templates/levels';
import { smsText } from './templates/smsSegments';
import { INVOICE_TABLE, type MessageWording } from './templates/messageWording';

// Amount and date formats cost more than a whole message; there are few of them.
const writers = new Map<string, Written>();
function writerFor(locale: string, digits: number): Written {
  const key = `${locale} ${digits}`;
  let found = writers.get(key);
  if (found === undefined) writers.set(key, (found = writer(locale, digits)));
  return found;
}

/** What a customer reads. */
export interface Content {
  readonly subject: string;
  readonly body: string;
  readonly table: InvoiceTable;
  readonly text: string;
  readonly html: string;
}

/** Writes a message from its draft. @throws MissingFieldError where the template wants what the rows have not got */
export function write(draft: Draft): Content {
  const { booked, channel, currency, amount, interest, fee, ownFee, earlierFees, toPay } = draft;
  const { wording, template } = booked;
  const written = writerFor(wording.locale, draft.digits);
  const sums = { amount, interest, fee, ownFee, earlierFees, toPay };
  const tables = {
    ...invoiceTable(draft, sums, currency, feeNamed(wording, feeLabel(draft)), written),
    ...annexesOf(draft, written),
  };
  const fields = fieldsFor(draft, written);
  const all = { ...fields, salutation: renderTemplate(dearIn(draft), fields, 'none'), invoice_table: INVOICE_TABLE };
  const subject = headerText(renderTemplate(template.subject, all, 'none'));
  const text = renderTemplate(template.body + unsaid(draft), all, 'none');
  const body = tidy(text);
  const table = channel === 'letter' ? { ...tables, head: letterHead(draft, subject, written) } : tables;
  const plain = textOf(body, table);
  if (plain.length > LONGEST_MESSAGE) throw new MessageTooLongError();
  return {
    subject,
    body,
    table,
    text: channel === 'sms' ? smsText(plain) : plain,
    html: htmlOf(body, table, wording.language),
  };
}

/** What a letter bears above its text: who writes, to whom, on which day, about what. */
function letterHead(
  { context, name, contactName = '', booked, postal }: Draft,
  subject: string,
  written: Written,
): LetterHead {
  const { policy } = context;
  return headOf(policy, {
    to: [name, contactName, ...postal].map(inLine),
    noAddress: postal.length === 0 ? booked.wording.labels.noAddress : '',
    date: written.date(isoOf(context.asOf)),
    subject: inLine(subject),
    window: windowOf(booked.wording.tongue),
  });
}

/** The table calls a fee as the law does. */
function feeNamed(wording: MessageWording, fee: string): MessageWording {
  return { ...wording, labels: { ...wording.labels, fee } };
}

/** Letters, and whatever demands formally, greet in form. */
function dearIn({ booked, channel, contactName }: Draft): string {
  const { labels } = booked.wording;
  if (channel === 'letter' || booked.template.level >= DEMAND_FROM) {
    return contactName === undefined ? labels.formalDearAll : labels.formalDear;
  }
  return contactName === undefined ? labels.dearAll : labels.dear;
}

/** A text of the workbook's own that says nothing of invoices of lower levels says it at its end. */
function unsaid({ booked, channel }: Draft): string {
  if (booked.fields.some((field) => SAYS_ALL.has(field))) return '';
  return channel === 'email' || channel === 'letter' ? `\n\n${ALSO}` : ALSO;
}

const SAYS_ALL = new Set(['also_open', 'invoice_table']);

/** A pattern would try again at each blank of a long row of them. */
function withoutBlanksBehind(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

/** Sections that do not show leave blank lines behind. */
function tidy(body: string): string {
  return body
    .split('\n')
    .map(withoutBlanksBehind)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
