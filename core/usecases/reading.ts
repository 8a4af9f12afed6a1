import type { SheetBlock } from '../cells/block';
import type { Host } from '../ports/host';
import { recogniseColumns, looksLikeLedger } from '../workbook/recognise';
import { readLedger, type LedgerRow } from '../workbook/ledger';
import type { ColumnMapping } from '../workbook/fields';

const OWN_SHEETS = /^Collections /;
const HEAD_ROWS = 20;

export interface Ledger {
  readonly mapping: ColumnMapping;
  readonly rows: readonly LedgerRow[];
}

function headOf(block: SheetBlock): SheetBlock {
  return { ...block, rows: block.rows.slice(0, HEAD_ROWS) };
}

export function ledgerOf(block: SheetBlock): Ledger {
  const mapping = recogniseColumns(headOf(block));
  const rows = block.rows.map((cells, i) => ({ row: block.top + i, cells }));
  return { mapping, rows: readLedger(rows, block.left, mapping) };
}

/** Whether a sheet belongs to this product and so is never a ledger. */
export function isOwnSheet(sheet: string): boolean {
  return OWN_SHEETS.test(sheet);
}

/** The first sheet, the active one before others, that can be worked with; else one that nearly can; else null. */
export async function findLedger(host: Host): Promise<Ledger | null> {
  let nearly: Ledger | null = null;
  for (const sheet of await host.sheetNames()) {
    if (isOwnSheet(sheet)) continue;
    const block = await host.readSheet(sheet);
    if (block === null || block.rows.length === 0) continue;
    const ledger = ledgerOf(block);
    if (ledger.mapping.missing.length === 0) return ledger;
    if (nearly === null && looksLikeLedger(ledger.mapping)) nearly = ledger;
  }
  return nearly;
}
