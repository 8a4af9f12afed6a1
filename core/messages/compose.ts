import { isoOf } from '../calendar/civil';
import { lacksAddress, signs, type Policy, type PolicyLevel } from '../dunning/policy';
import { stageIndexOf, stageOf } from '../dunning/stage';
import { isFormal, wordingOf } from '../dunning/sharpness';
import { FormulaError } from '../errors';
import { digitsOf } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';
import { headerText } from '../addresses/email';
import { daysToPay, feeName, feesOf, interestOf } from './charges';
import type { DueRow } from './dueRow';
import { approvalHash } from './hash';
import { labelOf, madeOutLabel } from '../debtors/identity';
import { htmlOf, textOf } from './invoiceTable';
import { editedVersion } from '../log/record';
import { templateSigns } from './templateCheck';
import { emptyFields, missingFields } from './templateFields';
import { paymentLinkOf } from './paymentLink';
import { recipientsOf } from './recipients';
import { MissingFieldError, unfilledField } from './template';
import type { BookedTemplate } from './templateBook';
import { smsText } from './templates/smsSegments';
import type { BrokenMessage, InvoiceTable, MessageLine, PlannedMessage } from './message';
import { writtenWhenAsked, type Lazy } from './lazyMessage';
import type { MessageGroup, ComposeContext, Draft } from './draft';
import { write } from './render';
import { unsaidIn } from './unsaid';

function customerOf({ invoices: [first] }: MessageGroup): string {
  return first === undefined ? '' : labelOf(first.ledger);
}

/** The sum of a group's invoices less its credits, in minor units; the message is only worth sending above 0. */
export function groupTotal({ currency, invoices, credits }: MessageGroup): number {
  const digits = digitsOf(currency);
  return openMinor(invoices, digits) + openMinor(credits, digits);
}

interface BookedText {
  readonly level: number;
  readonly booked: BookedTemplate | undefined;
}

function openMinor(rows: readonly DueRow[], digits: number): number {
  let sum = 0;
  for (const row of rows) sum += toMinor(row.ledger.openAmount ?? 0, digits);
  return sum;
}

/** The highest level of a group, and the text that goes with it. */
function textFor(group: MessageGroup, { policy, book, asOf }: ComposeContext): BookedText {
  let level = 0;
  for (const row of group.invoices) if (row.level > level) level = row.level;
  const isLate = group.invoices.some(({ dueDay = asOf }) => dueDay < asOf);
  const wanted = { level, wording: wordingOf(policy.levels, level, isLate) };
  return { level, booked: book.find(wanted, group.channel, group.language, policy.language) };
}

/**
 * Plans the message of a group. Its wording follows the highest level, its table lists every invoice and credit.
 * Text, HTML, key and hash are written when first asked for: a plan of thousands shows a few.
 * @returns a BrokenMessage where the template wants a field that the rows have not got, or interest cannot be worked out
 */
export function composeMessage(group: MessageGroup, context: ComposeContext): PlannedMessage | BrokenMessage {
  const { level, booked } = textFor(group, context);
  const step = context.policy.levels.find((l) => l.level === level);
  if (booked === undefined || step === undefined) throw new RangeError(`no template for level ${level}`);
  const broken = (missingField: string, problem: string): BrokenMessage => ({
    ...brokenAt(group, context, level),
    missingField,
    problem,
  });
  try {
    const draft = draftOf(group, context, step, booked);
    // Otherwise it is written when it is looked at or sent.
    if (mayBeTooLong(draft)) write(draft);
    const missing = unfilledIn(draft);
    return missing === undefined ? plannedMessage(group, draft) : broken(missing, '');
  } catch (error) {
    if (error instanceof MissingFieldError) return broken(error.field, '');
    if (error instanceof FormulaError) return broken('', error.message);
    throw error;
  }
}

function brokenAt(group: MessageGroup, { sheet, contactColumn: column }: ComposeContext, level: number): BrokenMessage {
  const { channel, currency, invoices } = group;
  return {
    customer: customerOf(group),
    channel,
    currency,
    level,
    missingField: '',
    problem: '',
    places: invoices.map((row) => ({ sheet, row: row.ledger.row, column })),
  };
}

/**
 * Plans the message of a group as `composeMessage` does, if it may leave: under a policy that names who is asking, a
 * BrokenMessage tells which of that a message of the workbook's own template does not say. The built-in ones say it all.
 */
export function messageToSend(group: MessageGroup, context: ComposeContext): PlannedMessage | BrokenMessage {
  const message = composeMessage(group, context);
  const { policy } = context;
  const { level, booked } = textFor(group, context);
  const { channel } = message;
  if (!('missingField' in message) && channel !== 'call' && lacksAddress(policy) && isFormal(policy.levels, level))
    return { ...brokenAt(group, context, level), lacks: 'address' };
  if ('missingField' in message || booked?.own !== true || !signs(policy)) return message;
  if (templateSigns(channel, booked.template.body, policy)) return message;
  const unsaid = unsaidIn(channel, message.text, policy);
  return unsaid === undefined ? message : { ...brokenAt(group, context, level), unsaid };
}

/** Texts of this length, or of this length together, can make a message longer than any service takes. */
const LONG_TEXT = 2_000;
const LONG_TEXTS = 100_000;

function mayBeTooLong({ name, contactName = '', context, lines }: Draft): boolean {
  const { creditor, signature } = context.policy;
  if ([name, contactName, creditor, signature].some(({ length }) => length > LONG_TEXT)) return true;
  return (
    lines.reduce((sum, { invoice }) => sum + invoice.length, 0) > LONG_TEXTS ||
    (lines[0]?.invoice.length ?? 0) > LONG_TEXT
  );
}

function draftOf(group: MessageGroup, context: ComposeContext, step: PolicyLevel, booked: BookedTemplate): Draft {
  const { asOf, policy } = context;
  const digits = digitsOf(group.currency);
  // Each invoice goes by its own level, whatever the message's is.
  const charges = new Set(policy.levels.filter(({ interest: is }) => is).map(({ level }) => level));
  const lineOf = (row: DueRow): MessageLine => {
    const amount = fromMinor(toMinor(row.ledger.openAmount ?? 0, digits), digits);
    const interest = row.kind === 'invoice' && charges.has(row.level) ? interestOf(row, amount, context) : 0;
    return {
      invoice: row.ledger.invoice,
      ...(row.ledger.beside === undefined ? {} : { beside: row.ledger.beside }),
      dueDate: row.ledger.dueDate ?? '',
      daysLate: row.dueDay === undefined ? 0 : asOf - row.dueDay,
      amount,
      interest,
      level: row.level,
      cycle: row.cycle,
      row: row.ledger.row,
      ...(row.ledger.madeOutTo === undefined ? {} : { customer: madeOutLabel(row.ledger) }),
      ...(row.interestDay == null ? {} : { interestFrom: isoOf(row.interestDay) }),
    };
  };
  const plain = group.invoices.map(lineOf);
  const minor = groupTotal(group);
  const interest = plain.reduce((sum, line) => sum + toMinor(line.interest, digits), 0);
  const amount = fromMinor(minor, digits);
  const { currency, invoices: rows } = group;
  const fees = feesOf({ rows, lines: plain, currency, step, policy, amount });
  const fee = toMinor(fees.own, digits) + toMinor(fees.earlier, digits);
  const lines = plain.map((line, i): MessageLine => (fees.perLine[i] ? { ...line, fee: fees.perLine[i] } : line));
  const parted = partsOf(lines, step, policy);
  const others = [...parted.reminded, ...parted.fresh];
  const besides = sumOf(others, 'amount', digits);
  const besidesInterest = sumOf(others, 'interest', digits);
  return {
    name: group.invoices[0]?.ledger.customer ?? '',
    currency: group.currency,
    channel: group.channel,
    context,
    step,
    booked,
    lines,
    ...parted,
    credits: group.credits.map(lineOf),
    consumers: consumersIn(group.invoices, lines),
    payWithin: daysToPay(group.invoices, step, policy),
    feeName: feeName(group.invoices, booked.wording.language),
    digits,
    amount,
    interest: fromMinor(interest, digits),
    fee: fromMinor(fee, digits),
    ownFee: fees.own,
    earlierFees: fees.earlier,
    listed: listedIn(group.listed.map(lineOf)),
    toPay: fromMinor(minor + interest + fee, digits),
    mainSums: {
      amount: fromMinor(minor - besides, digits),
      interest: fromMinor(interest - besidesInterest, digits),
      toPay: fromMinor(minor + interest + fee - besides - besidesInterest, digits),
    },
    // Lines are in order of their due dates.
    oldest: parted.main[0] as MessageLine,
    postal: group.invoices.find(({ postal = [] }) => postal.length > 0)?.postal ?? [],
    contactName: group.invoices.find((row) => row.ledger.contactName !== '')?.ledger.contactName,
    paymentLink: paymentLinkOf(
      group.invoices.map((row) => row.ledger.paymentLink),
      minor + interest + fee === openMinor(group.invoices, digits),
    ),
  };
}

function listedIn(lines: readonly MessageLine[]): Draft['listed'] {
  const isLate = ({ daysLate }: MessageLine): boolean => daysLate > 0;
  return { overdue: lines.filter(isLate), open: lines.filter((line) => !isLate(line)) };
}

function sumOf(lines: readonly MessageLine[], field: 'amount' | 'interest', digits: number): number {
  return lines.reduce((sum, line) => sum + toMinor(line[field], digits), 0);
}

/** What is said of the highest level is not said of the others; a courtesy note is true of all its invoices. */
function partsOf(
  lines: readonly MessageLine[],
  step: PolicyLevel,
  { levels }: Policy,
): Pick<Draft, 'main' | 'reminded' | 'fresh'> {
  const isMain = ({ level, daysLate }: MessageLine): boolean => level === step.level || daysLate <= 0;
  const main = lines.filter(isMain);
  if (main.length === lines.length) return { main: lines, reminded: NONE, fresh: NONE };
  const others = lines.filter((line) => !isMain(line));
  const isFresh = ({ level }: MessageLine): boolean => wordingOf(levels, level, true) === FIRST_REMINDER;
  return { main, reminded: others.filter((line) => !isFresh(line)), fresh: others.filter(isFresh) };
}

/** The wording of those that were not reminded of after they fell due. */
const FIRST_REMINDER = 2;
const NONE: readonly MessageLine[] = [];

/** A field that the template writes and the message has no value for. */
function unfilledIn(draft: Draft): string | undefined {
  const { template, fields } = draft.booked;
  const missing = missingFields(draft);
  if (!fields.some((field) => missing.has(field))) return undefined;
  const isMissing = (field: string): boolean => missing.has(field);
  const empty = emptyFields(draft);
  const isEmpty = (field: string): boolean => empty.has(field);
  return unfilledField(template.subject, isMissing, isEmpty) ?? unfilledField(template.body, isMissing, isEmpty);
}

const NO_LINES: ReadonlySet<MessageLine> = new Set();

/** Hardly any ledger has consumers, so that most messages share one empty set. */
function consumersIn(rows: readonly DueRow[], lines: readonly MessageLine[]): ReadonlySet<MessageLine> {
  const found = lines.filter((_line, i) => rows[i]?.party === 'consumer');
  return found.length === 0 ? NO_LINES : new Set(found);
}

/** One invoice at a level that needs approval is enough. */
function needsApproval({ lines, context }: Draft): boolean {
  const asking = new Set(context.policy.levels.filter((step) => step.needsApproval).map(({ level }) => level));
  return lines.some(({ level }) => asking.has(level));
}

function plannedMessage(group: MessageGroup, draft: Draft): PlannedMessage {
  const { context, step, booked, lines, credits } = draft;
  const { policy } = context;
  const { to, cc } = recipientsOf(group.channel, group.invoices);
  // Lines are in order of their due dates.
  const { daysLate: oldestDaysLate } = lines[0] as MessageLine;
  const planned: Omit<PlannedMessage, Lazy> = {
    id: [
      group.customer,
      group.currency,
      group.language,
      group.channel,
      group.addresses,
      ...levelOf(group),
      ...ownOf(group),
    ].join('\u0001'),
    customer: customerOf(group),
    currency: group.currency,
    language: booked.wording.language,
    channel: group.channel,
    level: step.level,
    levelName: step.name,
    stage: stageIndexOf(oldestDaysLate, context.policy.stages),
    stageName: stageOf(oldestDaysLate, context.policy.stages),
    oldestDaysLate,
    lines,
    credits,
    amount: draft.amount,
    interest: draft.interest,
    fee: draft.fee,
    toPay: draft.toPay,
    grantedUntil: grantedBy(draft),
    to,
    cc,
    replyTo: policy.replyTo,
    payee: { creditor: policy.creditor, iban: policy.iban, bic: policy.bic },
    signature: policy.signature,
    ...(group.own === undefined || group.own.creditor === '' ? {} : { creditor: group.own.creditor }),
    template: booked.name,
    templateVersion: booked.version,
    needsApproval: needsApproval(draft),
    ...forwardOf(group),
  };
  return writtenWhenAsked(planned, draft);
}

/** A demand gives its day whatever its words are; a courtesy note only where it names one. */
function grantedBy({ context, payWithin, booked, oldest }: Draft): string {
  const asks = oldest.daysLate > 0 || booked.fields.includes('pay_by');
  return asks ? isoOf(context.asOf + payWithin) : '';
}

function ownOf({ own }: MessageGroup): readonly string[] {
  return own === undefined ? [] : [own.key];
}

function levelOf({ level }: MessageGroup): readonly string[] {
  return level === undefined ? [] : [String(level)];
}

function forwardOf({ invoices }: MessageGroup): Pick<PlannedMessage, 'forward'> {
  const [most] = invoices
    .flatMap(({ forward }) => (forward === undefined ? [] : [forward]))
    .sort((a, b) => b.days - a.days);
  return most === undefined ? {} : { forward: most };
}

/** The message with a subject and body written by the user; its key and what it rests on stay, its hash is new. */
export function withEdit(
  message: PlannedMessage,
  edit: { readonly subject: string; readonly body: string },
): PlannedMessage {
  const subject = headerText(edit.subject);
  const body = edit.body.replace(/\r\n?/g, '\n');
  const table = withSubject(message.table, subject);
  const plain = textOf(body, table);
  const text = message.channel === 'sms' ? smsText(plain) : plain;
  const html = htmlOf(body, table, message.language);
  const hash = approvalHash({ ...message, subject, text, html });
  const templateVersion = hash === message.basis ? message.templateVersion : editedVersion(message.templateVersion);
  return { ...message, templateVersion, subject, body, table, text, html, hash };
}

/** A letter has its subject above its text. */
function withSubject(table: InvoiceTable, subject: string): InvoiceTable {
  return table.head === undefined ? table : { ...table, head: { ...table.head, subject } };
}
