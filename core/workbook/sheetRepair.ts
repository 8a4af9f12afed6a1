import { asksOurs, repairedFormula, sheetsFormula, type FunctionNames } from './formulaRepair';
import type { CellEdit, FormulaCell } from './sheetEdit';

const placeOf = (row: number, column: number): string => `${row} ${column}`;

/** How many steps can be taken from a cell while the next one is one of these. */
function run(from: FormulaCell, [down, across]: readonly [number, number], cells: ReadonlySet<string>): number {
  let steps = 0;
  while (cells.has(placeOf(from.row + down * (steps + 1), from.column + across * (steps + 1)))) steps += 1;
  return steps;
}

/** The cells of the values that a formula spilt when Google Sheets wrote the file. */
function spiltBy(anchor: FormulaCell, values: ReadonlySet<string>): string[] {
  const [down, across] = [run(anchor, [1, 0], values), run(anchor, [0, 1], values)];
  const places: string[] = [];
  for (let r = 0; r <= down; r++)
    for (let c = 0; c <= across; c++) {
      const place = placeOf(anchor.row + r, anchor.column + c);
      if (values.has(place)) places.push(place);
    }
  return places;
}

/**
 * What a sheet's formulas become that lost their names. Values that one of ours spilt are cleared, so that it spills
 * again; those that a function of Google Sheets alone left behind stay, for nothing would bring them back.
 */
export function repairsOf(formulas: readonly FormulaCell[], names: FunctionNames): readonly CellEdit[] {
  const values = new Set<string>();
  const anchors: FormulaCell[] = [];
  for (const cell of formulas) {
    const was = sheetsFormula(cell.formula);
    if (was === '') values.add(placeOf(cell.row, cell.column));
    else if (was !== undefined) anchors.push(cell);
  }
  const isOurs = ({ formula }: FormulaCell): boolean => asksOurs(formula, names);
  const others = new Set(anchors.filter((cell) => !isOurs(cell)).flatMap((cell) => spiltBy(cell, values)));
  const ours = new Set(anchors.filter(isOurs).flatMap((cell) => spiltBy(cell, values)));
  return formulas.flatMap(({ row, column, formula }): CellEdit[] => {
    const place = placeOf(row, column);
    if (ours.has(place) && !others.has(place)) return [{ row, column, was: formula, to: '' }];
    const to = repairedFormula(formula, names);
    return to === formula ? [] : [{ row, column, was: formula, to: { formula: to } }];
  });
}
