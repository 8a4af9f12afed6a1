import type { SheetBlock } from '../../cells/block';
import type { Host } from '../../ports/host';
import { answersFor } from '../../workbook/answerRows';
import { rememberedFor } from '../../workbook/columnMemory';
import { readLedgerMemory, type LedgerMemory } from '../../workbook/ledgerMemory';
import { POLICY_SHEET } from '../../workbook/policySheet';
import { looksLikeLedger } from '../../ledger/mapping';
import { isOwnSheet } from './ownSheets';
import { wholeSteps, type WholeLedger } from '../../ledger/ledger';
import type { ColumnMapping } from '../../ledger/fields';
import type { Told } from '../../ledger/judged';
import { withPayers } from '../../debtors/payers';
import { withRests } from '../rests';
import type { Services } from '../types';

export interface Ledger extends Pick<WholeLedger, 'rows'>, Partial<Pick<WholeLedger, 'reading'>> {
  readonly mapping: ColumnMapping;
}

/** What people told about their ledgers, by itself; `readRules` reads it together with the policy. */
export async function readMemory(host: Pick<Host, 'readSheet'>): Promise<LedgerMemory> {
  return readLedgerMemory(await host.readSheet(POLICY_SHEET));
}

/** What of it holds for a sheet. */
export function toldOf(sheet: string, { answers, currency }: LedgerMemory): Told {
  return { answers: answersFor(answers, sheet), currency };
}

/** What ledgers are read with: the workbook, and a host's rests where a ledger is long. */
export type LedgerServices = Pick<Services, 'host' | 'breathe'>;

/**
 * The one way to a sheet as a ledger: its columns as they were chosen, else as they are recognised; its rows as they stand, or
 * as they are written about, where `memory` knows who pays.
 */
export async function ledgerOf(
  services: Pick<Services, 'breathe'>,
  block: SheetBlock,
  memory: LedgerMemory,
): Promise<Ledger> {
  const { lost, ...choices } = rememberedFor(block, memory.columns);
  const steps = wholeSteps(block, { ...choices, told: toldOf(block.sheet, memory) });
  const { mapping, ...read } = await withRests(services, steps);
  const { payers } = memory;
  const rows = payers === undefined ? read.rows : withPayers(read.rows, payers.chosen);
  return { mapping: { ...mapping, lost }, ...read, rows };
}

/** People's own sheets, the active one first. @param active where its name is known, the others are asked for only after it */
async function* sheetsLikeLedgers(
  services: LedgerServices,
  memory: LedgerMemory,
  active?: string,
): AsyncGenerator<Ledger> {
  const front = active === undefined || isOwnSheet(active) ? null : await ledgerOn(services, active, memory);
  if (front !== null) yield front;
  for (const sheet of await services.host.sheetNames()) {
    if (sheet === active) continue;
    const ledger = isOwnSheet(sheet) ? null : await ledgerOn(services, sheet, memory);
    if (ledger !== null) yield ledger;
  }
}

/** What a sheet holds; null where it is blank, missing, or one of ours. */
export async function ledgerOn(services: LedgerServices, sheet: string, memory: LedgerMemory): Promise<Ledger | null> {
  const block = await services.host.readSheet(sheet);
  if (block === null || block.rows.length === 0 || isOwnSheet(sheet, block.rows)) return null;
  return ledgerOf(services, block, memory);
}

const isComplete = ({ mapping }: Ledger): boolean => mapping.missing.length === 0;

/** Every sheet that can be worked with, the active one first. */
export async function completeLedgers(services: LedgerServices, memory: LedgerMemory): Promise<readonly Ledger[]> {
  return (await allLedgers(services, memory)).filter(isComplete);
}

/** Every sheet that can be worked with or nearly can, the active one first. */
export async function allLedgers(services: LedgerServices, memory: LedgerMemory): Promise<readonly Ledger[]> {
  const found: Ledger[] = [];
  for await (const ledger of sheetsLikeLedgers(services, memory))
    if (isComplete(ledger) || looksLikeLedger(ledger.mapping)) found.push(ledger);
  return found;
}

/** The first sheet, the active one before others, that can be worked with; else one that nearly can; else null. */
export async function findLedger(
  services: LedgerServices,
  memory: LedgerMemory,
  active?: string,
): Promise<Ledger | null> {
  let nearly: Ledger | null = null;
  for await (const ledger of sheetsLikeLedgers(services, memory, active)) {
    if (isComplete(ledger)) return ledger;
    if (nearly === null && looksLikeLedger(ledger.mapping)) nearly = ledger;
  }
  return nearly;
}
