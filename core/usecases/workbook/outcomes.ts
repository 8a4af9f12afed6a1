import type { SheetBlock } from '../../cells/block';
import type { DoubtCode } from '../../ledger/doubts';
import { isKept } from '../../workbook/answerRows';
import type { LedgerMemory } from '../../workbook/ledgerMemory';
import { openTotals } from '../planning/openTotals';
import type { Services } from '../types';
import type { LedgerQuestion } from './checkLedger';
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

/** The questions with what each answer would make of the open amount: the ledger is read once for each. */
export async function withOutcomes(
  services: Services,
  { block, memory, ledger }: Read,
  questions: readonly LedgerQuestion[],
): Promise<readonly LedgerQuestion[]> {
  const today = services.clock.today();
  const openIn = ({ rows }: Ledger): AnswerOutcome['open'] =>
    openTotals(rows, today, memory.currency).map(({ currency, open }) => ({ currency, open }));
  const now = JSON.stringify(openIn(ledger));
  const outcomeOf = async ({ doubt }: LedgerQuestion, answer: string): Promise<AnswerOutcome[]> => {
    const { code, column, word } = doubt;
    if (!isKept(code, answer)) return [];
    const answers = [...memory.answers, { ledger: block.sheet, code, column, word, answer }];
    const open = openIn(await ledgerOf(services, block, { ...memory, answers }));
    return [{ answer, open, same: JSON.stringify(open) === now }];
  };
  const all: LedgerQuestion[] = [];
  for (const question of questions) {
    const outcomes: AnswerOutcome[] = [];
    const { code, answers } = question.doubt;
    for (const answer of ABOUT_OWING.has(code) ? answers : []) outcomes.push(...(await outcomeOf(question, answer)));
    all.push({ ...question, outcomes });
  }
  return all;
}
