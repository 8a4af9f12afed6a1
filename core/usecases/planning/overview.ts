import { dayOfIso, type Day } from '../../calendar/civil';
import { stageIndexOf, type StageStep } from '../../dunning/stage';
import type { Selection } from '../../ports/host';
import { customerId, labelOf } from '../../debtors/identity';
import type { LedgerMemory } from '../../workbook/ledgerMemory';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { looksLikeLedger } from '../../ledger/mapping';
import { findLedger, ledgerOf, type Ledger, type LedgerServices } from '../workbook/ledgers';
import { isOwnSheet } from '../workbook/ownSheets';
import { openQuestions, standingCounts } from '../workbook/standingCounts';
import { readPlanning } from '../workbook/rules';
import type { Look, Services } from '../types';
import { type Abandoned } from '../rests';
import { glanceAt } from './glance';
import { openTotals } from './openTotals';
import { planOver } from './plan';

/** The stage of an open invoice, by its place in the policy; undefined for paid rows, credits and unreadable ones. */
function stageOfRow(row: LedgerRow, asOf: Day, stages: readonly StageStep[]): number | undefined {
  const due = dayOfIso(row.dueDate ?? '');
  if (row.openAmount === null || row.openAmount <= 0 || due === undefined) return undefined;
  return stageIndexOf(asOf - due, stages);
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
    const seen = { mapping: ledger.mapping, open: openQuestions(ledger) };
    return ledger.mapping.missing.length > 0
      ? { state: 'columns missing', ...seen }
      : { state: 'nothing selected', ...seen, whole: glanceAt(ledger.rows, clock.today(), planning.policy.currency) };
  }
  const { mapping, rows: ledger } = under;
  const open = openQuestions(under);
  if (mapping.missing.length > 0) return { state: 'columns missing', mapping, open };
  const selected = new Set(selection.rows.map(({ row }) => row));
  const all = ledger.filter(({ row }) => selected.has(row));
  const asOf = clock.today();
  if (all.length === 0) {
    const whole = glanceAt(ledger, asOf, planning.policy.currency);
    return { state: 'nothing selected', mapping, open, whole };
  }

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
