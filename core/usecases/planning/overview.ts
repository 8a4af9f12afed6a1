import { dayOfIso, type Day } from '../../calendar/civil';
import { stageIndexOf, type StageStep } from '../../dunning/stage';
import { digitsOf } from '../../money/currency';
import { fromMinor, toMinor } from '../../money/minor';
import type { Selection } from '../../ports/host';
import { oncePerNumber } from '../../debtors/duplicateInvoices';
import { rowCurrency } from '../../ledger/rowCurrency';
import { customerId, labelOf } from '../../debtors/identity';
import type { LedgerMemory } from '../../workbook/ledgerMemory';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { looksLikeLedger } from '../../ledger/mapping';
import { findLedger, ledgerOf, type Ledger, type LedgerServices } from '../workbook/ledgers';
import { isOwnSheet } from '../workbook/ownSheets';
import { openQuestions, standingCounts } from '../workbook/standingCounts';
import { readPlanning } from '../workbook/rules';
import type { Look, OpenTotal, Services } from '../types';
import { type Abandoned } from '../rests';
import { planOver } from './plan';

/** The stage of an open invoice, by its place in the policy; undefined for paid rows, credits and unreadable ones. */
function stageOfRow(row: LedgerRow, asOf: Day, stages: readonly StageStep[]): number | undefined {
  const due = dayOfIso(row.dueDate ?? '');
  if (row.openAmount === null || row.openAmount <= 0 || due === undefined) return undefined;
  return stageIndexOf(asOf - due, stages);
}

/** A row of sums below the ledger names no invoice, or no customer. */
function isInvoice({ invoice, customer, customerNumber }: LedgerRow): boolean {
  return invoice !== '' && (customer !== '' || customerNumber !== '');
}

/** As in messages, equal rows of one invoice number count once, and rows that differ not at all. */
function openTotals(rows: readonly LedgerRow[], asOf: Day, policyCurrency: string): OpenTotal[] {
  const sums = new Map<string, { open: number; overdue: number }>();
  for (const row of oncePerNumber(rows).rows) {
    const currency = rowCurrency(row, policyCurrency);
    if (currency === undefined || row.openAmount === null || !isInvoice(row)) continue;
    const minor = toMinor(row.openAmount, digitsOf(currency));
    const sum = sums.get(currency) ?? { open: 0, overdue: 0 };
    sum.open += minor;
    const due = dayOfIso(row.dueDate ?? '');
    if (minor > 0 && due !== undefined && due < asOf) sum.overdue += minor;
    sums.set(currency, sum);
  }
  return [...sums].map(([currency, { open, overdue }]) => {
    const digits = digitsOf(currency);
    return { currency, open: fromMinor(open, digits), overdue: fromMinor(overdue, digits) };
  });
}

/** The ledger that a selection is on, whole; null where that is none. */
async function ledgerUnder(
  services: LedgerServices,
  selection: Selection | null,
  memory: LedgerMemory,
): Promise<Ledger | null> {
  if (selection === null || isOwnSheet(selection.sheet, selection.head.rows)) return null;
  const block = selection.whole ?? (await services.host.readSheet(selection.sheet));
  const ledger = block === null ? null : await ledgerOf(services, block, memory);
  return ledger !== null && looksLikeLedger(ledger.mapping) ? ledger : null;
}

/**
 * Looks at the selection: what it is, what is open in it, and what would be sent. Changes nothing.
 * @throws AbandonedError once `abandoned` answers true
 */
export async function look(
  services: Services,
  narrowedTo: readonly number[] = [],
  abandoned?: Abandoned,
): Promise<Look> {
  const { host, clock } = services;
  const [selection, planning] = await Promise.all([host.readSelection(), readPlanning(services)]);
  const { memory } = planning;
  const under = await ledgerUnder(services, selection, memory);
  if (selection === null || under === null) {
    const ledger = await findLedger(services, memory);
    if (ledger === null) return { state: 'no ledger', sheet: selection?.sheet ?? '' };
    return {
      state: ledger.mapping.missing.length > 0 ? 'columns missing' : 'nothing selected',
      mapping: ledger.mapping,
      open: openQuestions(ledger),
    };
  }
  const { mapping, rows: ledger } = under;
  const open = openQuestions(under);
  if (mapping.missing.length > 0) return { state: 'columns missing', mapping, open };
  const selected = new Set(selection.rows.map(({ row }) => row));
  const all = ledger.filter(({ row }) => selected.has(row));
  if (all.length === 0) return { state: 'nothing selected', mapping, open };

  const asOf = clock.today();
  const stage = new Map(all.map((row) => [row, stageOfRow(row, asOf, planning.policy.stages)]));
  const inStages = [...stage.values()];
  const stages = planning.policy.stages.map(({ name }, i) => ({
    name,
    open: inStages.filter((index) => index === i).length,
  }));
  const rows = narrowedTo.length === 0 ? all : all.filter((row) => narrowedTo.includes(stage.get(row) ?? -1));
  const { plan } = await planOver(services, planning, { ledger: under, rows, abandoned });
  return {
    state: 'ready',
    mapping,
    sheet: selection.sheet,
    invoices: rows.length,
    customers: new Set(rows.map((row) => customerId(labelOf(row)))).size,
    hidden: selection.hidden,
    totals: openTotals(rows, asOf, planning.policy.currency),
    stages,
    paidOrCredits: all.filter((row) => row.openAmount !== null && row.openAmount <= 0).length,
    plan,
    narrowed: narrowedTo,
    allInvoices: all.length,
    counts: standingCounts(rows),
    open,
  };
}
