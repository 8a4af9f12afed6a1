import { dayOfIso, type Day } from '../calendar/civil';
import { actionKey, stretchesOf, taskAt, TASK_KINDS, type ActionStretch, type TaskKind } from '../dunning/actions';
import type { Policy } from '../dunning/policy';
import { stageIndexOf, stageOf } from '../dunning/stage';
import { digitsOf } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';
import type { RiskSegment } from '../portfolio/paymentRisk';
import type { LedgerRow } from '../ledger/ledgerRow';
import { actionFacts, type CustomerActions } from './actionFacts';
import { oncePerNumber } from '../debtors/duplicateInvoices';
import type { Contacts } from './contactFacts';
import { heldBy } from './holds';
import { rowCurrency } from '../ledger/rowCurrency';
import { numberKey } from '../cells/key';
import { customerId, labelOf } from '../debtors/identity';
import { partsOfInvoice } from '../ledger/instalmentNames';

/** A task that waits for a person: one for each customer and step of the table of actions. */
export interface DueAction {
  /** As in the log. */
  readonly customer: string;
  /** As the table of actions has it. */
  readonly action: string;
  readonly kind: TaskKind;
  /** Days past due from which the table asks for it. */
  readonly fromDay: number;
  /** Of the oldest of its invoices; 0 or less while not late. */
  readonly daysLate: number;
  /** Index of the stage of that invoice. */
  readonly stage: number;
  /** As the policy names it. */
  readonly stageName: string;
  /** Undefined where the customer has none: the column Low counts then. */
  readonly segment: RiskSegment | undefined;
  /** Oldest first. */
  readonly invoices: readonly string[];
  /** What is open on them by currency, in major units. */
  readonly amounts: readonly { readonly currency: string; readonly amount: number }[];
}

export interface ActionsInput {
  /** The whole ledger, or all rows of a customer. */
  readonly rows: readonly LedgerRow[];
  readonly asOf: Day;
  readonly policy: Policy;
  readonly contacts: Contacts;
}

/** An open invoice that nothing stops. */
export interface OpenInvoice {
  readonly invoice: string;
  readonly currency: string;
  readonly minor: number;
  readonly dueDay: Day;
  /** Nobody may be called or written to about it. */
  readonly silent: boolean;
}

interface Account {
  readonly label: string;
  readonly rows: LedgerRow[];
}

function accountsOf(rows: readonly LedgerRow[]): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const row of rows) {
    if (row.customer === '') continue;
    const label = labelOf(row);
    const id = customerId(label);
    const known = accounts.get(id);
    if (known === undefined) accounts.set(id, { label, rows: [row] });
    else known.rows.push(row);
  }
  return accounts;
}

/** The invoices of a customer that count: readable, open, not covered by credits, not on hold; oldest first. */
export function actionable(
  rows: readonly LedgerRow[],
  { asOf, policy, contacts }: Omit<ActionsInput, 'rows'>,
): OpenInvoice[] {
  const codeOf = (row: LedgerRow): string | undefined => rowCurrency(row, policy.currency);
  const net = new Map<string, number>();
  const { rows: once } = oncePerNumber(rows);
  for (const row of once) {
    const currency = codeOf(row);
    if (currency === undefined || row.openAmount === null) continue;
    net.set(currency, (net.get(currency) ?? 0) + toMinor(row.openAmount, digitsOf(currency)));
  }
  return once
    .filter(({ invoice }) => invoice !== '')
    .flatMap((row): OpenInvoice[] => {
      const currency = codeOf(row);
      const dueDay = dayOfIso(row.dueDate ?? '');
      if (currency === undefined || dueDay === undefined || row.openAmount === null || row.openAmount <= 0) return [];
      if ((net.get(currency) ?? 0) <= 0) return [];
      const held = heldBy(row, labelOf(row), { asOf, contacts });
      if (held !== undefined && held.reason !== 'opted out') return [];
      const minor = toMinor(row.openAmount, digitsOf(currency));
      return [{ invoice: row.invoice, currency, minor, dueDay, silent: held !== undefined }];
    })
    .sort((a, b) => a.dueDay - b.dueDay || (a.invoice < b.invoice ? -1 : 1));
}

/** Those who want no messages are not called either; what is in a user's own words may be a call. */
const REACHES_OUT: ReadonlySet<TaskKind> = new Set<TaskKind>(['call', 'plan', 'other']);

/** The tasks of an invoice: what the table asks for now, and what was put off until today or before. */
function tasksOf(
  { invoice, dueDay, silent }: OpenInvoice,
  stretches: readonly ActionStretch[],
  facts: CustomerActions,
  asOf: Day,
): ActionStretch[] {
  const now = taskAt(stretches, asOf - dueDay);
  const open = (stretch: ActionStretch): boolean => {
    const until = facts.putOffUntil(invoice, stretch.action);
    return !facts.isDone(invoice, dueDay, stretch) && (until === undefined || until <= asOf);
  };
  const tasks = now !== undefined && open(now) ? [now] : [];
  for (const action of facts.putOff) {
    const until = facts.putOffUntil(invoice, action);
    if (until === undefined || until > asOf || actionKey(action) === actionKey(now?.action ?? '')) continue;
    // A person said "later": a later step of the table does not make that forgotten.
    const stretch = stretches.filter(
      (one) => actionKey(one.action) === actionKey(action) && one.fromDay <= asOf - dueDay,
    );
    const last = stretch[stretch.length - 1];
    if (last !== undefined && open(last)) tasks.push(last);
  }
  return tasks.filter(({ kind }) => !silent || !REACHES_OUT.has(kind as TaskKind));
}

type Filled = { stretch: ActionStretch; invoices: OpenInvoice[] };

function dueOf(account: Account, input: ActionsInput, facts: CustomerActions): DueAction[] {
  const { asOf, policy, contacts } = input;
  const segment = contacts.segmentOf(account.label, asOf);
  const stretches = stretchesFor(policy, segment);
  const byStep = new Map<string, Filled>();
  for (const invoice of actionable(account.rows, input)) {
    for (const stretch of tasksOf(invoice, stretches, facts, asOf)) {
      const key = `${stretch.fromDay} ${actionKey(stretch.action)}`;
      const filled = byStep.get(key);
      if (filled === undefined) byStep.set(key, { stretch, invoices: [invoice] });
      else filled.invoices.push(invoice);
    }
  }
  return [...byStep.values()].map(({ stretch: { action, kind, fromDay }, invoices }) => {
    const daysLate = Math.max(...invoices.map(({ dueDay }) => asOf - dueDay));
    return {
      customer: account.label,
      action,
      kind: kind as TaskKind,
      fromDay,
      daysLate,
      stage: stageIndexOf(daysLate, policy.stages),
      stageName: stageOf(daysLate, policy.stages),
      segment,
      invoices: invoices.map(({ invoice }) => invoice),
      amounts: amountsOf(invoices),
    };
  });
}

// The same few tables are asked for by every customer.
const tables = new WeakMap<Policy, Map<RiskSegment | undefined, readonly ActionStretch[]>>();
function stretchesFor(policy: Policy, segment: RiskSegment | undefined): readonly ActionStretch[] {
  let known = tables.get(policy);
  if (known === undefined) tables.set(policy, (known = new Map<RiskSegment | undefined, readonly ActionStretch[]>()));
  let stretches = known.get(segment);
  if (stretches === undefined) known.set(segment, (stretches = stretchesOf(policy.actions, segment)));
  return stretches;
}

function amountsOf(invoices: readonly OpenInvoice[]): DueAction['amounts'] {
  const sums = new Map<string, number>();
  for (const { currency, minor } of invoices) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ currency, amount: fromMinor(minor, digitsOf(currency)) }));
}

function openIds(rows: readonly LedgerRow[]): ReadonlySet<string> {
  const open = rows.filter(({ openAmount }) => openAmount !== null && openAmount > 0);
  return new Set(open.map(({ invoice }) => numberKey(partsOfInvoice(invoice).number)));
}

/**
 * Every task that waits on a day: what the table of actions asks for, for customers whose invoices are open and not on
 * hold, less what was done or put off. The most serious first, then the oldest.
 */
export function dueActions(input: ActionsInput): readonly DueAction[] {
  const factsOf = actionFacts(input.contacts.records, input.asOf);
  const due: DueAction[] = [];
  for (const account of accountsOf(input.rows).values()) {
    due.push(...dueOf(account, input, factsOf(account.label, openIds(account.rows))));
  }
  return due.sort(
    (a, b) =>
      TASK_KINDS.indexOf(a.kind) - TASK_KINDS.indexOf(b.kind) || b.daysLate - a.daysLate || b.fromDay - a.fromDay,
  );
}
