import type { SheetBlock } from '../cells/block';
import { enteredText } from '../cells/cell';
import { readAnswers, type KeptAnswer } from './answerRows';
import { readColumnMemory, type ColumnMemory } from './columnMemory';
import type { ChosenPayer } from '../ledger/ledgerRow';
import { SETTINGS } from './policySettings';
import { SETTING_HEADERS } from './policyTables';
import { tableOf } from './table';

/** What people told about their ledgers: which column is which, what words and rows mean, and the currency. */
export interface LedgerMemory {
  readonly columns: ColumnMemory;
  readonly answers: readonly KeptAnswer[];
  /** Of rows that name none; '' where nobody said. */
  readonly currency: string;
  /** Who pays for whom; left out where rows are wanted as they stand. */
  readonly payers?: Payers;
}

/** Says that rows are wanted as they are written about, and whom people chose as payers; undefined where they chose nobody. */
export interface Payers {
  readonly chosen: ChosenPayer | undefined;
}

export const NO_LEDGER_MEMORY: LedgerMemory = { columns: [], answers: [], currency: '' };

const CURRENCY = SETTINGS.find(({ name }) => name === 'Currency');

/** A currency that cannot be read is told where the whole policy is read. */
function currencyIn(policy: SheetBlock): string {
  const row = tableOf(policy, SETTING_HEADERS).find((at) => enteredText(at('Setting').cell).trim() === CURRENCY?.name);
  return (row === undefined ? undefined : CURRENCY?.read(row('Value').cell)?.currency) ?? '';
}

/** @throws DamagedSheetError naming the cell that cannot be read */
export function readLedgerMemory(policy: SheetBlock | null): LedgerMemory {
  if (policy === null) return NO_LEDGER_MEMORY;
  return { columns: readColumnMemory(policy), answers: readAnswers(policy), currency: currencyIn(policy) };
}
