import type { SheetBlock } from '../../cells/block';
import type { Host } from '../../ports/host';
import { mapColumns, readColumnMemory, type ColumnMemory } from '../../workbook/columnMemory';
import { POLICY_SHEET } from '../../workbook/policySheet';
import { looksLikeLedger } from '../../ledger/recognise';
import { HEADER_ROWS } from '../../ledger/headers';
import { isOwnSheet } from './ownSheets';
import { readLedger, type LedgerRow } from '../../ledger/ledger';
import type { ColumnMapping } from '../../ledger/fields';

export interface Ledger {
  readonly mapping: ColumnMapping;
  readonly rows: readonly LedgerRow[];
}

/** The columns that people chose, by themselves; `readRules` reads them together with the policy. */
export async function readMemory(host: Pick<Host, 'readSheet'>): Promise<ColumnMemory> {
  return readColumnMemory(await host.readSheet(POLICY_SHEET));
}

/** The one way to a sheet's columns: as they were chosen, else as they are recognised. */
export function columnsOf(block: SheetBlock, memory: ColumnMemory): ColumnMapping {
  return mapColumns({ ...block, rows: block.rows.slice(0, HEADER_ROWS) }, memory);
}

export function ledgerOf(block: SheetBlock, memory: ColumnMemory): Ledger {
  const mapping = columnsOf(block, memory);
  const rows = block.rows.map((cells, i) => ({ row: block.top + i, cells }));
  return { mapping, rows: readLedger(rows, block.left, mapping) };
}

/** People's own sheets, the active one first. */
async function* sheetsLikeLedgers(host: Host, memory: ColumnMemory): AsyncGenerator<Ledger> {
  for (const sheet of await host.sheetNames()) {
    const ledger = isOwnSheet(sheet) ? null : await ledgerOn(host, sheet, memory);
    if (ledger !== null) yield ledger;
  }
}

/** What a sheet holds; null where it is blank, missing, or one of ours. */
export async function ledgerOn(host: Host, sheet: string, memory: ColumnMemory): Promise<Ledger | null> {
  const block = await host.readSheet(sheet);
  if (block === null || block.rows.length === 0 || isOwnSheet(sheet, block.rows)) return null;
  return ledgerOf(block, memory);
}

const isComplete = ({ mapping }: Ledger): boolean => mapping.missing.length === 0;

/** Every sheet that can be worked with, the active one first. */
export async function completeLedgers(host: Host, memory: ColumnMemory): Promise<readonly Ledger[]> {
  return (await allLedgers(host, memory)).filter(isComplete);
}

/** Every sheet that can be worked with or nearly can, the active one first. */
export async function allLedgers(host: Host, memory: ColumnMemory): Promise<readonly Ledger[]> {
  const found: Ledger[] = [];
  for await (const ledger of sheetsLikeLedgers(host, memory))
    if (isComplete(ledger) || looksLikeLedger(ledger.mapping)) found.push(ledger);
  return found;
}

/** The first sheet, the active one before others, that can be worked with; else one that nearly can; else null. */
export async function findLedger(host: Host, memory: ColumnMemory): Promise<Ledger | null> {
  let nearly: Ledger | null = null;
  for await (const ledger of sheetsLikeLedgers(host, memory)) {
    if (isComplete(ledger)) return ledger;
    if (nearly === null && looksLikeLedger(ledger.mapping)) nearly = ledger;
  }
  return nearly;
}
