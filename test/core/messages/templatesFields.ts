import { inSentence } from '../../../core/messages/feeName';
import type { TemplateFields } from '../../../core/messages/template';
import { moneyIn, writer, type Written } from '../../../core/messages/invoiceTable';
import { renderTemplate } from '../../../core/messages/template';
import type { MessageWording } from '../../../core/messages/templates/messageWording';

/** What may be there or not, and in what number. */
export interface Situation {
  readonly many: boolean;
  readonly interest: boolean;
  readonly fee: boolean;
  readonly link: boolean;
  readonly plan: boolean;
  readonly contact: boolean;
  readonly creditor: boolean;
  readonly signature: boolean;
}

export const PLAIN: Situation = {
  many: false,
  interest: false,
  fee: false,
  link: false,
  plan: false,
  contact: false,
  creditor: true,
  signature: true,
};

/** Every combination. */
export function situations(): Situation[] {
  const names = Object.keys(PLAIN);
  return Array.from(
    { length: 2 ** names.length },
    (_, bits) => Object.fromEntries(names.map((name, i) => [name, ((bits >> i) & 1) === 1])) as unknown as Situation,
  );
}

export const LINK = 'https://pay.example/i/2026-0142';

/** Amounts of each kind, to be found again in the text. */
export const SUMS = { invoices: 1190, interest: 41.11, fee: 7.77 } as const;

// Formats of amounts and dates are dear to make.
const writers = new Map<string, Written>();
export function writerOf({ locale }: MessageWording): Written {
  const made = writers.get(locale) ?? writer(locale, 2);
  writers.set(locale, made);
  return made;
}

export function amountIn(wording: MessageWording, amount: number): string {
  return moneyIn(wording, 'EUR', writerOf(wording).money(amount));
}

/** An instalment, found in no other sum. */
export function partIn(wording: MessageWording): string {
  return amountIn(wording, 595);
}

/** A full set of fields, as a message composed from the ledger has them. */
export function fieldsFor(wording: MessageWording, situation: Situation, isFormal = false): TemplateFields {
  const { many, interest, fee, link, plan, contact, creditor, signature } = situation;
  const { date } = writerOf(wording);
  const toPay = SUMS.invoices + (interest ? SUMS.interest : 0) + (fee ? SUMS.fee : 0);
  const base = {
    contact_name: contact ? 'Ana Berger' : null,
    customer: 'Berger & Co',
    creditor: creditor ? 'Nordwind GmbH' : '',
    signature: signature ? 'Jo Keller\nNordwind GmbH' : '',
    count: many ? 3 : 1,
    one: !many,
    many,
    first_invoice: '2026-0142',
    due_date: date('2026-02-27'),
    days_late: 24,
    invoices_total: amountIn(wording, SUMS.invoices),
    interest: interest ? amountIn(wording, SUMS.interest) : '',
    fee: fee ? amountIn(wording, SUMS.fee) : '',
    fee_name: fee ? inSentence(wording.labels.fee, wording) : '',
    to_pay: amountIn(wording, toPay),
    pay_by: date('2026-03-30'),
    payment_link: link ? LINK : '',
    also_open: null,
    plan_offer: plan
      ? [3, 4].map((month) => `${date(`2026-0${month}-30`)}${wording.colon}${partIn(wording)}`).join('\n')
      : '',
    invoice_table: '{{invoice_table}}',
  };
  const { labels } = wording;
  const [dear, dearAll] = isFormal ? [labels.formalDear, labels.formalDearAll] : [labels.dear, labels.dearAll];
  return { ...base, salutation: renderTemplate(contact ? dear : dearAll, base, 'none') };
}
