import { isFault, type Cell } from '../../cells/cell';
import type { SheetBlock } from '../../ports/host';
import { asksOurs, type FunctionNames } from '../../workbook/formulaRepair';
import { repairsOf } from '../../workbook/sheetRepair';
import { enteredIn, type CellEdit, type FormulaCell } from '../../workbook/sheetEdit';
import type { Services } from '../types';

/** What a sheet has of formulas that ask our functions. */
export interface OwnFormulas {
  readonly sheet: string;
  /** Cells with such a formula. */
  readonly formulas: number;
  /** Those that another host has spelt so that they no longer work. */
  readonly broken: number;
  readonly isProtected: boolean;
}

/** What was changed, by which it can be undone. */
export interface FormulasChanged {
  readonly cells: number;
  /** Cells that were left: what they show is an error, or somebody changed them meanwhile. */
  readonly left: number;
  /** Names of sheets that are protected and stay as they are. */
  readonly protectedSheets: readonly string[];
  readonly undo: readonly { readonly sheet: string; readonly cells: readonly CellEdit[] }[];
}

const MOST_TRIES = 3;

const cellAt = (block: SheetBlock, { row, column }: Pick<FormulaCell, 'row' | 'column'>): Cell | undefined =>
  block.rows[row - block.top]?.[column - block.left];

/** Looks through the sheets, hidden ones too, the active one first. Changes nothing. */
export async function ownFormulas({ host }: Services, names: FunctionNames): Promise<readonly OwnFormulas[]> {
  const found: OwnFormulas[] = [];
  for (const sheet of new Set([...(await host.sheetNames()).slice(0, 1), ...(await host.allSheets())])) {
    const formulas = (await host.readFormulas(sheet)) ?? [];
    const broken = repairsOf(formulas, names).length;
    const own = formulas.filter(({ formula }) => asksOurs(formula, names)).length;
    found.push({ sheet, formulas: own, broken, isProtected: own + broken > 0 && (await host.isProtected(sheet)) });
  }
  return found;
}

type Change = (formulas: readonly FormulaCell[], block: SheetBlock) => readonly CellEdit[];

async function changeIn(
  { host }: Services,
  sheets: readonly string[],
  change: Change,
  after: (sheet: string, before: SheetBlock, written: readonly CellEdit[]) => Promise<readonly CellEdit[]>,
): Promise<FormulasChanged> {
  let [cells, left] = [0, 0];
  const protectedSheets: string[] = [];
  const undo: { sheet: string; cells: readonly CellEdit[] }[] = [];
  const changeOne = async (sheet: string): Promise<void> => {
    const [formulas, block] = await Promise.all([host.readFormulas(sheet), host.readSheet(sheet)]);
    const edits = formulas === null || block === null ? [] : change(formulas, block);
    if (block === null || edits.length === 0) return;
    if (await host.isProtected(sheet)) protectedSheets.push(sheet);
    else if (await host.editCells({ sheet, cells: edits })) {
      cells += edits.length;
      undo.unshift({ sheet, cells: edits.map(inverse) });
      const more = await after(sheet, block, edits);
      undo[0] = { sheet, cells: [...edits, ...more].map(inverse) };
    } else left += edits.length;
  };
  for (const sheet of sheets) {
    try {
      await changeOne(sheet);
    } catch (error) {
      // What is done already can be undone only by what is handed back.
      if (cells === 0) throw error;
      left += 1;
    }
  }
  return { cells, left, protectedSheets, undo };
}

function inverse({ row, column, was, to }: CellEdit): CellEdit {
  const now = typeof to === 'object' && to !== null ? ('formula' in to ? to.formula : '') : String(to ?? '');
  // What a formula spilt before, it spills again once the cell is blank.
  return { row, column, was: now, to: was === '' ? '' : { formula: was } };
}

/** Gives formulas back the names that this host knows. */
export async function repairFormulas(
  services: Services,
  sheets: readonly string[],
  names: FunctionNames,
): Promise<FormulasChanged> {
  const change: Change = (formulas) => repairsOf(formulas, names);
  return changeIn(services, sheets, change, () => Promise.resolve([]));
}

/** Cells that held a value and are blank now, without a formula of their own. */
function goneIn(before: SheetBlock, now: SheetBlock, formulas: readonly FormulaCell[]): CellEdit[] {
  const own = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
  return before.rows.flatMap((line, r) =>
    line.flatMap((value, c): CellEdit[] => {
      const place = { row: before.top + r, column: before.left + c };
      if (enteredIn(value, '') === '' || isFault(value) || own.has(`${place.row} ${place.column}`)) return [];
      return enteredIn(cellAt(now, place), '') === '' ? [{ ...place, was: '', to: value }] : [];
    }),
  );
}

/**
 * Puts in place of each formula that asks our functions what it shows, for colleagues without the add-in; what one spilt
 * over its neighbours stays there too. Errors stay formulas: an error is no value to keep.
 */
export async function freezeFormulas(
  services: Services,
  sheets: readonly string[],
  names: FunctionNames,
): Promise<FormulasChanged> {
  const { host } = services;
  let errors = 0;
  const change: Change = (formulas, block) =>
    formulas.flatMap(({ row, column, formula }): CellEdit[] => {
      if (!asksOurs(formula, names)) return [];
      const value = cellAt(block, { row, column }) ?? '';
      if (isFault(value)) {
        errors += 1;
        return [];
      }
      return [{ row, column, was: formula, to: value }];
    });
  const refill = async (sheet: string, before: SheetBlock): Promise<readonly CellEdit[]> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const [now, formulas] = await Promise.all([host.readSheet(sheet), host.readFormulas(sheet)]);
      if (now === null || formulas === null) break;
      const gone = goneIn(before, now, formulas);
      if (gone.length === 0 || (await host.editCells({ sheet, cells: gone }))) return gone;
    }
    return [];
  };
  const changed = await changeIn(services, sheets, change, refill);
  return { ...changed, left: changed.left + errors };
}

/** Takes it back, where nobody has changed the cells since. @returns names of sheets that stay */
export async function undoFormulas({ host }: Services, { undo }: FormulasChanged): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { sheet, cells } of undo) {
    // Cells that a formula has filled meanwhile are blank only once that formula is gone.
    const [filled, blank] = [cells.filter(({ was }) => was !== ''), cells.filter(({ was }) => was === '')];
    const done =
      (filled.length === 0 || (await host.editCells({ sheet, cells: filled }))) &&
      (blank.length === 0 || (await host.editCells({ sheet, cells: blank })));
    if (!done) left.push(sheet);
  }
  return left;
}
