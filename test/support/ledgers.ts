import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfIso } from '../../core/calendar/civil';
import type { LedgerAnswer } from '../../core/ledger/doubts';
import type { LedgerGrid } from '../../core/ledger/grid';
import { readGrid } from '../../core/ledger/reading';
import type { LedgerReading } from '../../core/ledger/readRow';
import type { Cell } from '../../core/cells/cell';
import { readSheets } from '../../scripts/ledger/readFile';

const DIR = join(__dirname, '..', 'ledgers');

/** A row as a careful clerk reads it; see the README of test/ledgers. */
export interface ExpectedRow {
  readonly row: number;
  readonly invoice: string;
  readonly invoice_also?: string | readonly string[];
  readonly customer: string;
  readonly customer_also?: string | readonly string[];
  readonly due: string | null;
  readonly due_also?: string | readonly string[];
  readonly open: number | null;
  readonly open_also?: number | readonly number[];
  readonly currency: string | null;
  readonly kind: string;
  readonly email: string | null;
  readonly hold?: string;
}

export interface Expectation {
  readonly name: string;
  readonly system: string;
  readonly sheet?: string;
  readonly today: string;
  readonly header_row: number;
  readonly rows: readonly ExpectedRow[];
  readonly by_invoice?: readonly { readonly rows: readonly number[]; readonly open: number | null }[];
  readonly must_ask: readonly string[];
}

/** The ledgers of test/ledgers, each with what it ought to be read as. */
export function expectations(): readonly Expectation[] {
  const files = readdirSync(DIR).filter((file) => file.endsWith('.expect.json'));
  return files.map((file) => ({
    ...JSON.parse(readFileSync(join(DIR, file), 'utf8')),
    name: file.replace('.expect.json', ''),
  }));
}

function ledgerFile(name: string): string {
  const file = readdirSync(DIR).find((one) => one.startsWith(`${name}.`) && !one.endsWith('.json'));
  if (file === undefined) throw new Error(`There is no ledger ${name}.`);
  return join(DIR, file);
}

export async function gridOf({ name, sheet }: Pick<Expectation, 'name' | 'sheet'>): Promise<LedgerGrid> {
  const sheets = await readSheets(ledgerFile(name));
  return sheets.find((one) => one.sheet === sheet) ?? sheets[0]!;
}

/** A grid of a test's own. */
export function gridFrom(rows: readonly (readonly Cell[])[], looks?: LedgerGrid['looks']): LedgerGrid {
  return { sheet: 'Invoices', top: 0, left: 0, rows, ...(looks === undefined ? {} : { looks }) };
}

const TODAY = '2026-06-30';

export function reading(grid: LedgerGrid, answers: readonly LedgerAnswer[] = [], today: string = TODAY): LedgerReading {
  const read = readGrid(grid, { today: dayOfIso(today)!, answers });
  if (read === undefined) throw new Error('No row looks like headers.');
  return read;
}

/** Rows as `invoice: standing open`, for short comparisons. */
export function brief({ rows }: LedgerReading): string[] {
  return rows.map(({ invoice, judgement, open }) => `${invoice}: ${judgement.standing} ${open ?? '-'}`);
}
