import { CollectionError, failureText } from '../../failures/text';
import type { Field } from '../../ledger/fields';
import type { LedgerAnswer } from '../../ledger/doubts';
import { matchKey } from '../../cells/key';
import { currencyCodeOf } from '../../money/currency';
import { changeAnswers, isKept, readAnswers, sameQuestion, type KeptAnswer } from '../../workbook/answerRows';
import { changeColumns } from '../../workbook/changeColumns';
import { readColumnMemory, type RememberedColumn } from '../../workbook/columnMemory';
import { POLICY_SHEET } from '../../workbook/policySheet';
import { changedBlock } from '../../workbook/sheetChange';
import type { SheetBlock, SheetChange } from '../../ports/host';
import { loadPolicy, savePolicy } from '../settings/editPolicy';
import type { Services } from '../types';

/** A colleague may write the policy sheet at the same time; somebody who writes without end is told of. */
const MOST_TRIES = 4;

/** Questions that are answered by naming a column, and the field that it then holds. */
const NAMES_A_COLUMN = {
  email: 'email',
  'open-column': 'openAmount',
  'due-date': 'dueDate',
  'customer-name': 'customer',
} as const satisfies Partial<Record<LedgerAnswer['code'], Field>>;

function fieldOf(code: LedgerAnswer['code']): Field | undefined {
  return (NAMES_A_COLUMN as Partial<Record<LedgerAnswer['code'], Field>>)[code];
}

async function changePolicySheet(
  services: Services,
  change: (seen: SheetBlock | null) => SheetChange,
  tries = 1,
): Promise<void> {
  const { host } = services;
  if (await host.changeSheet(change(await host.readSheet(POLICY_SHEET)))) return;
  if (tries === MOST_TRIES) throw new CollectionError(failureText('busy'));
  await changePolicySheet(services, change, tries + 1);
}

function asKept(sheet: string, { code, column, word, answer }: LedgerAnswer): KeptAnswer | undefined {
  return isKept(code, answer) ? { code, ledger: sheet, column, word, answer } : undefined;
}

/** A sheet arranged in a way that no row can be fitted into, such as tables side by side, is left as it is. */
function refuseUnreadable(change: SheetChange, kept: KeptAnswer): void {
  const isThere = readAnswers(changedBlock(change)).some(
    (answer) => sameQuestion(answer, kept) && answer.answer === kept.answer,
  );
  if (!isThere) throw new CollectionError(failureText('tables-in-the-way', POLICY_SHEET));
}

/**
 * Keeps what a person answered about a ledger in the policy sheet, where the next reading finds it: a column with the other
 * columns, the currency among the settings, anything else with a row of its own. The ledger itself stays as it is.
 * @throws CollectionError where the answer is none that is understood, or the sheet cannot be written; DamagedSheetError
 */
export async function answerLedger(services: Services, sheet: string, answer: LedgerAnswer): Promise<void> {
  if (answer.code === 'currency') return keepCurrency(services, answer.answer);
  const kept = asKept(sheet, answer);
  if (kept !== undefined)
    return changePolicySheet(services, (seen) => {
      const change = changeAnswers(seen, kept);
      refuseUnreadable(change, kept);
      return change;
    });
  const field = fieldOf(answer.code);
  if (field === undefined || answer.answer.trim() === '')
    throw new CollectionError(failureText('unknown-answer', answer.answer));
  const header = answer.code === 'email' && answer.answer === 'none' ? null : answer.answer;
  return rememberColumn(services, { sheet, field, header });
}

/** Forgets an answer that has a row of its own: its question is asked again. */
export async function forgetAnswer(services: Services, answer: KeptAnswer): Promise<void> {
  return changePolicySheet(services, (seen) => changeAnswers(seen, answer, true));
}

async function keepCurrency(services: Services, text: string, tries = 1): Promise<void> {
  const currency = currencyCodeOf(text);
  if (currency === undefined) throw new CollectionError(failureText('unknown-answer', text));
  const loaded = await loadPolicy(services);
  const saved = await savePolicy(services, loaded, { ...loaded.policy, currency });
  if (saved.state === 'saved') return;
  if (tries === MOST_TRIES) throw new CollectionError(failureText('busy'));
  await keepCurrency(services, text, tries + 1);
}

async function rememberColumn(services: Services, column: RememberedColumn): Promise<void> {
  await changePolicySheet(services, (seen) => {
    const own = readColumnMemory(seen).filter(({ sheet }) => matchKey(sheet) === matchKey(column.sheet));
    // A column has one part: what was chosen for another one before gives way.
    const others = own.filter(
      ({ field, header }) =>
        field !== column.field &&
        (header === null || column.header === null || matchKey(header) !== matchKey(column.header)),
    );
    return changeColumns(seen, column.sheet, [...others, column]);
  });
}
