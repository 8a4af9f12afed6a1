import { dayOfIso, isoOf, type Day } from '../../calendar/civil';
import type { Policy } from '../../dunning/policy';
import { digitsOf } from '../../money/currency';
import { fromMinor, toMinor } from '../../money/minor';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { interestReckoning, type ReckonedStretch } from '../../interest/charge';
import type { Party } from '../../interest/law/law';
import type { Contacts } from '../../contacts/contactFacts';
import { oncePerNumber } from '../../debtors/duplicateInvoices';
import { debtorOf } from '../../ledger/party';
import { rowCurrency } from '../../ledger/rowCurrency';
import { InvoiceIndex } from '../../debtors/customerIndex';
import { madeOutLabel } from '../../debtors/identity';
import { historyOf, NEVER_SETTLED, type History, type Step } from '../../log/history';
import { inTermsOf } from '../../log/knownInstalments';
import type { LogRecord } from '../../log/record';
import { standingRecords } from '../../log/takenBack';
import { earlierFeesOf, feesCarriedOn } from '../charges';
import { countryIn, interestBasis } from '../debtorLaw';
import type { DueRow } from '../dueRow';
import type { DocumentKind } from './kinds';

/** One invoice or credit as a document lists it; amounts in major units. */
export interface AccountLine {
  readonly invoice: string;
  /** Whose invoice it is, as in the log, where it is another's whom the customer pays for. */
  readonly customer?: string;
  /** YYYY-MM-DD; '' where the ledger does not say. */
  readonly due: string;
  /** Undefined where the ledger keeps only what is open. */
  readonly amount: number | undefined;
  readonly paid: number | undefined;
  /** Negative for a credit. */
  readonly open: number;
  /** 0 or less while not late. */
  readonly daysLate: number;
  readonly disputed: boolean;
  /** Who owes: consumers may have a rate of their own. */
  readonly party: Party;
  readonly stretches: readonly ReckonedStretch[];
  /** Fees that messages asked for about it, and whose law they obey; left out where none are carried on. */
  readonly asked?: Pick<DueRow, 'country' | 'debtor' | 'earlierFees'>;
}

/** What is owed in one currency. Currencies are never added together. */
export interface CurrencyAccount {
  readonly currency: string;
  readonly digits: number;
  readonly lines: readonly AccountLine[];
  readonly invoices: number;
  /** 0 or negative. */
  readonly credits: number;
  readonly interest: number;
  /** Fees of earlier messages about its invoices, where the policy carries them on. */
  readonly fees: number;
  readonly total: number;
}

export interface Account {
  readonly currencies: readonly CurrencyAccount[];
  /** Rows that cannot be stated truly: unreadable, or two that differ under one number. */
  readonly leftOut: readonly string[];
  /** What went out about its invoices, oldest first. */
  readonly sent: readonly LogRecord[];
}

export interface AccountInput {
  readonly kind: DocumentKind;
  /** As in the log. */
  readonly customer: string;
  /** All rows of the customer. */
  readonly rows: readonly LedgerRow[];
  readonly records: readonly LogRecord[];
  readonly contacts: Contacts;
  readonly policy: Policy;
  readonly asOf: Day;
}

/** Whether two rows of one invoice put the same figures on paper. */
function statesAlike(a: LedgerRow, b: LedgerRow): boolean {
  return a.openAmount === b.openAmount && a.dueDate === b.dueDate && a.amount === b.amount && a.currency === b.currency;
}

/** @param openMinor what is open in minor units: interest runs on what the line shows, as in messages */
function lineOf(
  row: LedgerRow,
  openMinor: number,
  currency: string,
  input: AccountInput & { readonly history: Pick<History, 'stepsOf'> },
): AccountLine {
  const { asOf, policy, contacts } = input;
  const whose = madeOutLabel(row);
  const digits = digitsOf(currency);
  const due = dayOfIso(row.dueDate ?? '');
  const open = fromMinor(openMinor, digits);
  const minor = row.amount === null ? undefined : toMinor(row.amount, digits);
  const paid = minor === undefined ? undefined : minor - openMinor;
  const known = paid !== undefined && paid >= 0 && open > 0;
  const disputed =
    row.disputed || [input.customer, whose].some((name) => contacts.barOf(name, row, asOf)?.kind === 'dispute');
  const steps = (): readonly Step[] => input.history.stepsOf(whose, row.invoice);
  const fees = open <= 0 ? {} : earlierFeesOf(steps, currency, policy);
  const debtor = debtorOf(row, policy.customers) ?? 'unknown';
  return {
    ...(fees.earlierFees === undefined ? {} : { asked: { ...fees, debtor, country: countryIn(row, policy) } }),
    invoice: row.invoice,
    ...(row.madeOutTo === undefined ? {} : { customer: whose }),
    due: row.dueDate ?? '',
    amount: known && minor !== undefined ? fromMinor(minor, digits) : undefined,
    paid: known ? fromMinor(paid, digits) : undefined,
    open,
    daysLate: due === undefined ? 0 : asOf - due,
    disputed,
    ...(due === undefined || open <= 0 ? NO_INTEREST : reckoned(policy, row, open, { currency, due, asOf, steps })),
  };
}

const NO_INTEREST: Pick<AccountLine, 'party' | 'stretches'> = { party: 'business', stretches: [] };

function reckoned(
  policy: Policy,
  row: LedgerRow,
  open: number,
  { currency, asOf, ...when }: { currency: string; due: Day; asOf: Day; steps: () => readonly Step[] },
): Pick<AccountLine, 'party' | 'stretches'> {
  const basis = interestBasis(row, currency, when, policy);
  if (basis === undefined) return NO_INTEREST;
  const { from, party, bounds } = basis;
  const stretches = interestReckoning(policy.interest, open, from, asOf, digitsOf(currency), party, bounds);
  // Less than the least that is asked for is nothing.
  const isTooLittle = stretches.reduce((sum, { interest }) => sum + interest, 0) < bounds.minimum;
  return { party, stretches: isTooLittle ? [] : stretches };
}

/** A claim is what is overdue; a statement shows whatever is open. Credits lessen both. */
function belongs(kind: DocumentKind, { open, daysLate }: AccountLine): boolean {
  return open < 0 || kind === 'statement' || daysLate > 0;
}

function currencyAccount(currency: string, lines: AccountLine[], policy: Policy): CurrencyAccount {
  const digits = digitsOf(currency);
  const sum = (of: (line: AccountLine) => number): number => lines.reduce((all, line) => all + of(line), 0);
  const invoices = sum(({ open }) => Math.max(0, toMinor(open, digits)));
  const credits = sum(({ open }) => Math.min(0, toMinor(open, digits)));
  const interest = sum(({ stretches }) => stretches.reduce((all, one) => all + toMinor(one.interest, digits), 0));
  const asked = lines.filter(({ open }) => open > 0);
  const fees = feesCarriedOn(
    asked.flatMap((line) => line.asked ?? []),
    { lines: asked.map(({ open }) => ({ amount: open })), currency, policy },
  );
  return {
    currency,
    digits,
    lines: lines.sort(
      (a, b) => Number(a.open < 0) - Number(b.open < 0) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0),
    ),
    invoices: fromMinor(invoices, digits),
    credits: fromMinor(credits, digits),
    interest: fromMinor(interest, digits),
    fees,
    total: fromMinor(invoices + credits + interest + toMinor(fees, digits), digits),
  };
}

/** What is owed on a day, currency by currency, with what it rests on. @throws FormulaError where interest cannot be worked out */
export function accountOf(input: AccountInput): Account {
  const { kind, customer, rows, records, policy, asOf } = input;
  const { rows: once, doubtful } = oncePerNumber(rows, statesAlike);
  const leftOut = [...new Set(doubtful.map(({ invoice }) => invoice))];
  const history = historyOf(inTermsOf(rows, records), NEVER_SETTLED);
  const byCurrency = new Map<string, AccountLine[]>();
  for (const row of once) {
    const currency = rowCurrency(row, policy.currency);
    const { openAmount } = row;
    const unknownParty = policy.interest.kind === 'statutory' && debtorOf(row, policy.customers) === undefined;
    if (openAmount === null || currency === undefined || unknownParty || (openAmount > 0 && row.dueDate === null)) {
      leftOut.push(row.invoice);
      continue;
    }
    const open = toMinor(openAmount, digitsOf(currency));
    if (open === 0) continue;
    const line = lineOf(row, open, currency, { ...input, history });
    if (belongs(kind, line)) byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), line]);
  }
  const currencies = [...byCurrency]
    .filter(([, lines]) => lines.some(({ open }) => open > 0))
    .map(([currency, lines]) => currencyAccount(currency, lines, policy));
  const listed = new InvoiceIndex<true>();
  for (const { lines } of currencies)
    for (const { invoice, customer: whose = customer } of lines) listed.update(whose, invoice, () => true);
  const until = isoOf(asOf);
  const sent = standingRecords(records)
    .filter(({ state, whenLocal }) => (state === 'sent' || state === 'handed off') && whenLocal.slice(0, 10) <= until)
    .filter((record) =>
      record.invoices.some((own) => listed.of(own.customer ?? record.customer, own.invoice).length > 0),
    )
    .sort((a, b) => (a.whenLocal < b.whenLocal ? -1 : 1));
  return { currencies, leftOut, sent };
}
