import { cellText, isBlank } from '../../cells/cell';
import { sheetPrefix } from '../../cells/reference';
import { CONTACT_HEADERS } from '../../contacts/contactFacts';
import { columnLetters } from '../../cells/address';
import { headerRowOf } from '../../ledger/headers';
import { LOG_HEADERS, LOG_SHEET } from '../../log/record';
import { freshPolicy } from '../../messages/policyNames';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../messages/templateRows';
import type { SheetBlock } from '../../ports/host';
import { asOfCell } from '../../workbook/asOfCell';
import { holdsPolicy, POLICY_SHEET, readPolicy } from '../../workbook/policySheet';
import type { CellEdit, FormulaCell } from '../../workbook/sheetEdit';
import { isStageFormula, type StageHeaders } from '../../workbook/stageColumns';
import { writePolicy } from '../../workbook/writePolicy';
import { SET_UP_SHEETS } from './setUp';
import type { Services } from '../types';
import { isOwnSheet, type OwnSheet } from '../workbook/ownSheets';

/** The two columns in a person's sheet. */
interface StagesFound {
  readonly sheet: string;
  /** Their letters. */
  readonly columns: readonly string[];
  readonly edits: readonly CellEdit[];
  readonly places: readonly { readonly column: number; readonly rows: number }[];
}

/** What can be taken out again, and what stays because people have put something into it. */
export interface Removal {
  readonly stages: readonly StagesFound[];
  readonly sheets: readonly { readonly sheet: OwnSheet; readonly seen: SheetBlock }[];
  readonly staying: readonly OwnSheet[];
}

function rowsBelow(block: SheetBlock, headers: readonly string[]): boolean {
  const head = Math.max(0, headerRowOf(block.rows, headers));
  return block.rows.some((row, i) => i !== head && row.some((cell) => !isBlank(cell)));
}

/** Whether nobody has put anything into a sheet since set-up made it. */
function isUntouched(sheet: OwnSheet, block: SheetBlock, locale: string): boolean {
  if (sheet !== POLICY_SHEET) {
    const headers = sheet === LOG_SHEET ? LOG_HEADERS : sheet === TEMPLATES_SHEET ? TEMPLATE_HEADERS : CONTACT_HEADERS;
    return !rowsBelow(block, headers);
  }
  if (!holdsPolicy(block)) return false;
  const fresh = JSON.stringify(writePolicy(freshPolicy(locale)));
  return JSON.stringify(writePolicy(readPolicy(block))) === fresh;
}

function stagesIn(
  sheet: string,
  block: SheetBlock,
  formulas: readonly FormulaCell[],
  asOf: string,
  headers: StageHeaders,
): StagesFound | undefined {
  const own = formulas.filter(({ formula }) => isStageFormula(formula, asOf));
  if (own.length === 0) return undefined;
  const columns = [...new Set(own.map(({ column }) => column))].sort((a, b) => a - b);
  const edits: CellEdit[] = own.map(({ row, column, formula }) => ({ row, column, was: formula, to: '' }));
  for (const column of columns) {
    const first = Math.min(...own.filter((cell) => cell.column === column).map(({ row }) => row));
    for (let row = first - 1; row >= block.top; row--) {
      const text = cellText(block.rows[row - block.top]?.[column - block.left]);
      if (text !== headers.stage && text !== headers.daysLate) continue;
      edits.push({ row, column, was: text, to: '' });
      break;
    }
  }
  const rows = block.top + block.rows.length;
  return { sheet, columns: columns.map(columnLetters), edits, places: columns.map((column) => ({ column, rows })) };
}

/** Looks what set-up has left in the workbook. Changes nothing. */
export async function readRemoval({ host }: Services, headers: StageHeaders): Promise<Removal> {
  const policy = await host.readSheet(POLICY_SHEET);
  const asOf = asOfCell(policy)?.reference;
  const stages: StagesFound[] = [];
  let isAskedElsewhere = false;
  for (const sheet of await host.allSheets()) {
    const formulas = (await host.readFormulas(sheet)) ?? [];
    if (formulas.length === 0) continue;
    const block = await host.readSheet(sheet);
    const found =
      asOf === undefined || block === null || isOwnSheet(sheet, block.rows)
        ? undefined
        : stagesIn(sheet, block, formulas, asOf, headers);
    if (found !== undefined) stages.push(found);
    const ours = new Set(found?.edits.map(({ row, column }) => `${row} ${column}`));
    const prefix = sheetPrefix(policy?.sheet ?? POLICY_SHEET);
    isAskedElsewhere ||= formulas.some(
      ({ row, column, formula }) => !ours.has(`${row} ${column}`) && formula.includes(prefix),
    );
  }
  const sheets: { sheet: OwnSheet; seen: SheetBlock }[] = [];
  const staying: OwnSheet[] = [];
  for (const sheet of SET_UP_SHEETS) {
    const seen = sheet === POLICY_SHEET ? policy : await host.readSheet(sheet);
    if (seen === null) continue;
    const goes = isUntouched(sheet, seen, host.locale()) && !(sheet === POLICY_SHEET && isAskedElsewhere);
    if (goes) sheets.push({ sheet, seen });
    else staying.push(sheet);
  }
  return { stages, sheets, staying };
}

/**
 * Takes out what `readRemoval` found, where it still is as it was found.
 * @returns names of sheets that stay, because somebody changed them meanwhile
 */
export async function removeSetUp({ host }: Services, { stages, sheets }: Removal): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { sheet, edits, places } of stages) {
    if (!(await host.editCells({ sheet, cells: edits }))) {
      left.push(sheet);
      continue;
    }
    for (const { column, rows } of places) await host.colourWords({ sheet, row: 0, column, rows, columns: 1 }, []);
  }
  for (const { sheet, seen } of sheets) {
    // Formulas that stayed still ask the policy sheet.
    const isAsked = sheet === POLICY_SHEET && left.length > 0;
    if (isAsked || !(await host.removeSheet(sheet, seen))) left.push(sheet);
  }
  return left;
}
