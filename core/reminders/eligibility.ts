import { dayOfIso, type Day } from '../calendar/civil';
import { nextLevel } from '../dunning/level';
import type { Policy } from '../dunning/policy';
import { currencyCodeOf } from '../money/currency';
import type { Field } from '../workbook/fields';
import type { LedgerRow } from '../workbook/ledger';
import { addressesOf } from './address';
import { contactKey, type History, type InvoiceHistory } from './history';
import { customerId, customerLabel, invoiceId } from './identity';
import type { SkipReason } from './types';

/** A row that gets a reminder at a level, or a credit that is netted with the customer's invoices. */
export interface EligibleRow {
  readonly kind: 'invoice' | 'credit';
  readonly ledger: LedgerRow;
  readonly customer: string;
  readonly level: number;
  readonly dueDay: Day | undefined;
  readonly currency: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
}

export interface Skip {
  readonly kind: 'skip';
  readonly ledger: LedgerRow;
  readonly reason: SkipReason;
  readonly detail: string;
  /** The column whose cell explains it. */
  readonly field: Field;
}

export interface EligibilityContext {
  readonly asOf: Day;
  readonly policy: Policy;
  readonly history: History;
  /** Levels that have a template. */
  readonly hasTemplate: (level: number) => boolean;
}

export const CURRENCY_SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY' };

/** An ISO 4217 code of a cell; '' for a blank one; undefined where it names none. */
export function currencyOf(text: string): string | undefined {
  return text === '' ? '' : currencyCodeOf(CURRENCY_SYMBOLS[text] ?? text);
}

/** Whether a row may be reminded today, at which level, or why not. One rule after the other; the first that bars it is told. */
export function judge(row: LedgerRow, context: EligibilityContext): EligibleRow | Skip {
  const customer = customerId(customerLabel(row.customer, row.customerNumber));
  const skip = (reason: SkipReason, field: Field, detail = ''): Skip => ({
    kind: 'skip',
    ledger: row,
    reason,
    detail,
    field,
  });
  const bad = (field: Field): string | undefined => row.unreadable.find((u) => u.field === field)?.text;

  const amountText = bad('openAmount') ?? bad('amount') ?? bad('paid');
  if (amountText !== undefined || row.openAmount === null)
    return skip('unreadable amount', 'openAmount', amountText ?? '');
  const currency = currencyOf(row.currency);
  if (currency === undefined) return skip('unknown currency', 'currency', row.currency);
  if (row.openAmount === 0) return skip('paid', 'openAmount');
  if (row.customer === '') return skip('no customer', 'customer');
  if (row.openAmount < 0) {
    return {
      kind: 'credit',
      ledger: row,
      customer,
      level: 0,
      dueDay: dayOfIso(row.dueDate ?? ''),
      currency,
      to: [],
      cc: [],
    };
  }
  if (row.invoice === '') return skip('no invoice number', 'invoice');
  const dueDay = row.dueDate === null ? undefined : dayOfIso(row.dueDate);
  if (dueDay === undefined) return skip('unreadable date', 'dueDate', bad('dueDate') ?? '');
  if (row.disputed) return skip('disputed', 'dispute');
  if (row.hold !== null) return skip(isDispute(row.hold) ? 'disputed' : 'on hold', 'hold', row.hold);
  if (row.doNotContact) return skip('opted out', 'doNotContact');
  if (bad('promiseDate') !== undefined) return skip('unreadable date', 'promiseDate', bad('promiseDate'));
  if (row.promiseDate !== null && (dayOfIso(row.promiseDate) ?? 0) >= context.asOf) {
    return skip('promise pending', 'promiseDate', row.promiseDate);
  }
  const level = levelFor(row, customer, dueDay, context);
  if (level.reason !== undefined) return skip(level.reason, 'dueDate', level.detail);
  const to = addressesOf(row.email);
  if (to?.length === 0) return skip('no address', 'email');
  const cc = addressesOf(row.cc);
  if (to === undefined) return skip('bad address', 'email', row.email);
  if (cc === undefined) return skip('bad address', 'cc', row.cc);
  return { kind: 'invoice', ledger: row, customer, level: level.level, dueDay, currency, to, cc };
}

const DISPUTE_WORDS = /disput|strittig|reklam|kl[aä]rung|litige|contest|reclam/i;

function isDispute(hold: string): boolean {
  return DISPUTE_WORDS.test(hold);
}

type LevelVerdict =
  { readonly level: number; readonly reason?: undefined } | { readonly reason: SkipReason; readonly detail: string };

const NO_HISTORY: InvoiceHistory = { lastLevel: 0, lastDay: undefined, open: undefined, failedDay: undefined };

function levelFor(row: LedgerRow, customer: string, dueDay: Day, context: EligibilityContext): LevelVerdict {
  const { asOf, policy, history } = context;
  const own = history.invoices.get(invoiceId(customer, row.invoice)) ?? NO_HISTORY;
  if (own.open === 'claimed') return { reason: 'being sent', detail: '' };
  if (own.open !== undefined) return { reason: 'perhaps sent', detail: '' };
  // The log decides; the ledger's columns stand in for reminders from before the log.
  const lastLevel = own.lastLevel > 0 ? own.lastLevel : row.lastLevel;
  const lastDay = own.lastLevel > 0 ? own.lastDay : row.lastReminder === null ? undefined : dayOfIso(row.lastReminder);
  const daysPastDue = asOf - dueDay;
  const next = nextLevel(
    { daysPastDue, lastLevel, daysSinceLast: lastDay === undefined ? undefined : asOf - lastDay },
    policy.levels,
    policy.gap,
  );
  if (next.state === 'ended') return { reason: 'levels ended', detail: String(lastLevel) };
  if (next.state === 'not due') {
    return lastLevel > 0
      ? { reason: 'already reminded', detail: String(lastLevel) }
      : { reason: 'not due', detail: String(next.fromDay) };
  }
  if (next.state === 'too soon') return { reason: 'too soon', detail: String(next.daysToWait) };
  const wait = customerGap(customer, own, context);
  if (wait > 0) return { reason: 'too soon', detail: String(wait) };
  if (!context.hasTemplate(next.level)) return { reason: 'no template', detail: String(next.level) };
  return { level: next.level };
}

/** Days to wait because the customer heard from us about another invoice; 0 where none. */
function customerGap(customer: string, own: InvoiceHistory, { asOf, policy, history }: EligibilityContext): number {
  const contact = history.contacts.get(contactKey(customer, 'email'));
  if (contact === undefined) return 0;
  const step = policy.levels.find((level) => level.level === contact.level);
  if (step !== undefined && step.fromDay <= 0) return 0;
  // Part of the same approved run, which certainly did not go out: trying again does not count as another contact.
  if (own.failedDay === contact.day) return 0;
  return Math.max(0, policy.gap - (asOf - contact.day));
}
