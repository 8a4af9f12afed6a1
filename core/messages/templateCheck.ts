import { hasOwnField } from '../cells/ownField';
import { signs, type ReminderChannel } from '../dunning/policy';
import { fieldsOf, renderTemplate, unfilledField } from './template';
import { TemplateError } from './templateParts';
import { signatureIn } from './templateFields';
import { FIELD_TEXTS, SAMPLE_FIELDS, type TemplateField } from './templates/fieldNames';
import { INVOICE_TABLE } from './templates/messageWording';
import { unsaidIn, type Asker } from './unsaid';

/** A cell of Excel holds 32,767 characters. */
export const LONGEST_TEMPLATE = 32_000;

/** Why a template cannot be saved, and in which of its two texts. */
export interface TemplateFault {
  readonly where: 'subject' | 'body';
  readonly kind: 'blank' | 'unreadable' | 'unknown field' | 'table not alone' | 'no table here' | 'too long';
  /** The field, or what cannot stand there as the template writes it; '' where the kind says it all. */
  readonly detail: string;
}

/** What can be saved but may not be meant. */
export type TemplateDoubt =
  /** Customers whose row has no contact name get no message. */
  | 'needs contact name'
  /** It does not say how much is asked for. */
  | 'no amount'
  /** It does not say who is asking: its messages are not sent. */
  | 'not signed';

/** Whether a channel's messages have a subject and a table of invoices. */
export function isProse(channel: ReminderChannel): boolean {
  return channel === 'email' || channel === 'letter';
}

export interface TemplateText {
  readonly subject: string;
  readonly body: string;
}

/** Everything that keeps a template from being used; empty where it can be. */
export function templateFaults(channel: ReminderChannel, { subject, body }: TemplateText): TemplateFault[] {
  const faults: TemplateFault[] = [];
  if (isProse(channel)) faults.push(...textFaults('subject', subject));
  faults.push(...textFaults('body', body), ...tableFaults(channel, { subject, body }));
  return faults;
}

function textFaults(where: TemplateFault['where'], text: string): TemplateFault[] {
  if (text.trim() === '') return [{ where, kind: 'blank', detail: '' }];
  if (text.length > LONGEST_TEMPLATE) return [{ where, kind: 'too long', detail: '' }];
  try {
    return fieldsOf(text)
      .filter((field) => !hasOwnField(FIELD_TEXTS, field))
      .map((detail) => ({ where, kind: 'unknown field', detail }));
  } catch (error) {
    if (error instanceof TemplateError) return [{ where, kind: 'unreadable', detail: error.found }];
    throw error;
  }
}

function tableFaults(channel: ReminderChannel, { subject, body }: TemplateText): TemplateFault[] {
  const inBody = body.includes(INVOICE_TABLE);
  const alone = body.split('\n').every((line) => !line.includes(INVOICE_TABLE) || line.trim() === INVOICE_TABLE);
  if (isProse(channel)) {
    const faults: TemplateFault[] = [];
    if (subject.includes(INVOICE_TABLE)) faults.push({ where: 'subject', kind: 'no table here', detail: '' });
    if (!alone) faults.push({ where: 'body', kind: 'table not alone', detail: '' });
    return faults;
  }
  return inBody ? [{ where: 'body', kind: 'no table here', detail: '' }] : [];
}

const AMOUNTS: readonly TemplateField[] = ['to_pay', 'invoices_total', 'invoice_table'];

/** @param text without faults */
export function templateDoubts({ subject, body }: TemplateText): TemplateDoubt[] {
  const fields = new Set([...fieldsOf(subject), ...fieldsOf(body)]);
  return [
    ...(needsContactName(subject) || needsContactName(body) ? (['needs contact name'] as const) : []),
    ...(AMOUNTS.some((field) => fields.has(field)) ? [] : (['no amount'] as const)),
  ];
}

/** Where the policy names nobody yet. */
const ANYBODY: Asker = { creditor: 'creditor name', signature: 'signature name' };

/**
 * Whether messages say who is asking where every field of their template has a value. A message is held to it once more
 * as it is written.
 * @param body without faults
 */
export function templateSigns(channel: ReminderChannel, body: string, policy: Asker): boolean {
  const asker = signs(policy) ? policy : ANYBODY;
  const template = { level: 1, channel, subject: '', body };
  const { creditor } = asker;
  const fields = { ...SAMPLE_FIELDS, creditor, signature: signatureIn({ own: true, template }, asker) };
  return unsaidIn(channel, renderTemplate(body, fields, 'none'), asker) === undefined;
}

/** Whether the contact name is written outside a section of its own. */
function needsContactName(text: string): boolean {
  return (
    unfilledField(
      text,
      (field) => field === 'contact_name',
      () => false,
    ) !== undefined
  );
}
