import type { SheetBlock } from '../../cells/block';
import type { Doubt, DoubtCode } from '../../ledger/doubts';
import { isKept } from '../../workbook/answerRows';
import type { LedgerMemory } from '../../workbook/ledgerMemory';
import { openTotals } from '../planning/openTotals';
import type { Services } from '../types';
import { ledgerOf, type Ledger } from './ledgers';

/** What would be open if a question were answered so. */
export interface AnswerOutcome {
  readonly answer: string;
  /** In major units, by currency. */
  readonly open: readonly { readonly currency: string; readonly open: number }[];
  /** Whether that is what is open now. */
  readonly same: boolean;
}

/** Questions whose answers add rows to what is owed, or leave them out. */
const ABOUT_OWING: ReadonlySet<DoubtCode> = new Set<DoubtCode>(['payment-date', 'part-paid']);

interface Read {
  readonly block: SheetBlock;
  readonly memory: LedgerMemory;
  readonly ledger: Ledger;
}

/** What each answer to a question would make of the open amount: the ledger is read once for each. */
export async function outcomesOf(
  services: Services,
  { block, memory, ledger }: Read,
  { code, column, word, answers }: Doubt,
): Promise<readonly AnswerOutcome[]> {
  const today = services.clock.today();
  const openIn = ({ rows }: Ledger): AnswerOutcome['open'] => {
    const all = openTotals(rows, today, memory.currency).map(({ currency, open }) => ({ currency, open }));
    const some = all.filter(({ open }) => open !== 0);
    // A currency of paid invoices alone says nothing, unless there is no other.
    return some.length > 0 ? some : all.slice(0, 1);
  };
  const outcomes: AnswerOutcome[] = [];
  for (const answer of ABOUT_OWING.has(code) ? answers : []) {
    if (!isKept(code, answer)) continue;
    const told = [...memory.answers, { ledger: block.sheet, code, column, word, answer }];
    const open = openIn(await ledgerOf(services, block, { ...memory, answers: told }));
    outcomes.push({ answer, open, same: JSON.stringify(open) === JSON.stringify(openIn(ledger)) });
  }
  return outcomes;
}
