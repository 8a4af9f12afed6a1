import { columnLetters } from '../../cells/address';
import { DEFAULT_STAGES } from '../../dunning/stage';
import { CollectionError, failureText } from '../../failures/text';
import { asOfCell } from '../../workbook/asOfCell';
import { POLICY_SHEET } from '../../workbook/policySheet';
import { enteredIn, isFormulaOut, type CellEdit, type WordColour } from '../../workbook/sheetEdit';
import { isStageFormula, stageColumns, type StageColumns, type StageHeaders } from '../../workbook/stageColumns';
import { readLedgerMemory } from '../../workbook/ledgerMemory';
import { policyFrom } from '../workbook/rules';
import { ledgerOf } from '../workbook/ledgers';
import type { Services } from '../types';

/** What would come into the ledger. */
export interface StagePreview {
  /** Letters of the two columns. */
  readonly columns: readonly [string, string];
  /** They are there already. */
  readonly there: boolean;
  /** Invoices with a stage afterwards, and rows that can have none. */
  readonly filled: number;
  readonly left: number;
  /** Cells that would be written; 0 where the columns are as they should be. */
  readonly cells: number;
}

/** What was written into the ledger. */
export interface StagesMade extends StageColumns {
  readonly sheet: string;
}

/** Stands for the cell that is not there yet. */
const AS_OF_TO_COME = `'${POLICY_SHEET}'!$B$1`;
const MOST_TRIES = 4;

/** Text at least 5.8 : 1 on its fill, in the families of the stages in the pane. */
const COLOURS: readonly Omit<WordColour, 'word'>[] = [
  { fill: '#e0f2f1', color: '#00504e' },
  { fill: '#f5edd6', color: '#5c4300' },
  { fill: '#fbe5d6', color: '#7a3000' },
  { fill: '#fadadd', color: '#8a0012' },
];
const NEUTRAL = { fill: '#f0f0f0', color: '#424242' };

async function planned(services: Services, sheet: string, headers: StageHeaders, repaired = false) {
  const { host } = services;
  const [block, formulas, policy] = await Promise.all([
    host.readSheet(sheet),
    host.readFormulas(sheet),
    host.readSheet(POLICY_SHEET),
  ]);
  if (block === null || formulas === null) throw new CollectionError(failureText('no-sheet', sheet));
  const { stages } = policyFrom(policy, host.locale());
  const asOf = asOfCell(policy)?.reference ?? AS_OF_TO_COME;
  const ledger = await ledgerOf(services, block, readLedgerMemory(policy));
  return { columns: stageColumns(block, ledger, formulas, { asOf, stages, headers, repaired }), stages, block, ledger };
}

/** What the columns would be, once text has become dates and amounts where that is asked for; null where the ledger has no cells to work from. */
export async function previewStages(
  services: Services,
  sheet: string,
  headers: StageHeaders,
  repaired: boolean,
): Promise<StagePreview | null> {
  const { columns } = await planned(services, sheet, headers, repaired);
  if (columns === undefined || columns.filled === 0) return null;
  const { place, filled, left, edits } = columns;
  const letters = [columnLetters(place.stage), columnLetters(place.daysLate)] as const;
  return { columns: letters, there: place.there, filled, left, cells: edits.length };
}

/** Writes the columns and colours the stages. Null where the ledger has no cells to work from. @throws CollectionError `busy` where colleagues keep writing there */
export async function makeStageColumns(
  services: Services,
  sheet: string,
  headers: StageHeaders,
): Promise<StagesMade | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { columns, stages, block, ledger } = await planned(services, sheet, headers);
    if (columns === undefined) return null;
    const { edits, place } = columns;
    if (edits.length > 0 && !(await services.host.editCells({ sheet, cells: edits }))) continue;
    const first = ledger.mapping.headerRow + 1;
    const names = stages.length === 0 ? DEFAULT_STAGES : stages;
    await services.host.colourWords(
      { sheet, row: first, column: place.stage, rows: Math.max(1, block.top + block.rows.length - first), columns: 1 },
      [
        ...names.map(({ name }, i): WordColour => ({
          word: name,
          ...(COLOURS[i] ?? COLOURS[COLOURS.length - 1] ?? NEUTRAL),
        })),
        { word: 'Paid', ...NEUTRAL },
        { word: 'Credit', ...NEUTRAL },
      ],
    );
    return { sheet, ...columns };
  }
  throw new CollectionError(failureText('busy'));
}

/** Takes back what was written; cells that somebody changed since stay. @returns false where some stay */
export async function takeBackEdits(services: Services, { sheet, edits, place }: StagesMade): Promise<boolean> {
  const { host } = services;
  const [block, formulas] = await Promise.all([host.readSheet(sheet), host.readFormulas(sheet)]);
  if (block === null || formulas === null) return false;
  const formulaAt = new Map(formulas.map(({ row, column, formula }) => [`${row} ${column}`, formula]));
  const nowIn = ({ row, column }: Pick<CellEdit, 'row' | 'column'>): string =>
    enteredIn(block.rows[row - block.top]?.[column - block.left], formulaAt.get(`${row} ${column}`));
  const back = edits.flatMap((edit): CellEdit[] => {
    const { row, column, was, to } = edit;
    const now = nowIn(edit);
    const isOurs = isFormulaOut(to) ? isStageFormula(now, '') : now === to;
    return isOurs ? [{ row, column, was: now, to: was === '' ? '' : { formula: was } }] : [];
  });
  const done = back.length === 0 || (await host.editCells({ sheet, cells: back }));
  if (done && !place.there) {
    const rows = Math.max(1, block.top + block.rows.length);
    await host.colourWords({ sheet, row: 0, column: place.stage, rows, columns: 1 }, []);
  }
  return done && back.length === edits.length;
}
