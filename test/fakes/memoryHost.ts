import { isOwnSheet } from '../../core/usecases/workbook/ownSheets';
import { CollectionError, failureText } from '../../core/failures/text';
import { HEADER_ROWS, namedHeaders, rowWithAll } from '../../core/ledger/headers';
import { isBlank, isDateOut, type Cell } from '../../core/cells/cell';
import { cellName } from '../../core/cells/address';
import { sameBlock } from '../../core/cells/block';
import type { ActiveCell, Host, Selection, SheetBlock, SheetChange } from '../../core/ports/host';
import { parseReference } from '../../core/cells/reference';
import {
  enteredIn,
  isFormulaOut,
  type FormulaCell,
  type SheetArea,
  type SheetArrangement,
  type SheetEdit,
  type WordColour,
} from '../../core/workbook/sheetEdit';
import { moved, type ColumnMove } from '../../core/workbook/columnMoves';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { signedPolicyRows } from '../support/signedPolicy';
import { changedBlock } from '../../core/workbook/sheetChange';

/** A host over plain arrays, in whose policy sheet stands who is asking, where a test brings none of its own. Every call answers a turn later, as a real one does, and hands out copies only. */
export class MemoryHost implements Host {
  readonly sheets = new Map<string, Cell[][]>();
  selected: { sheet: string; rows: number[]; hidden?: number[] } | null = null;
  active: { sheet: string; row: number; column: number } | null = null;
  /** Formulas by cell, such as `Ledger!M5`. They are not worked out. */
  readonly formulas = new Map<string, string>();
  readonly protectedSheets = new Set<string>();
  user = 'ana.ruiz@hartwell.example';

  constructor(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {}) {
    for (const [name, rows] of Object.entries({ ...sheets, ...signedUnless(sheets) }))
      this.sheets.set(
        name,
        rows.map((row) => [...row]),
      );
  }

  async readSelection(): Promise<Selection | null> {
    await Promise.resolve();
    if (this.selected === null) return null;
    const { sheet, rows, hidden = [] } = this.selected;
    const all = this.rowsOf(sheet);
    const block = { sheet, top: 0, left: 0, rows: structuredClone(all.slice(0, HEADER_ROWS)) };
    const shown = [...new Set(rows)].sort((a, b) => a - b).filter((row) => row < all.length && !hidden.includes(row));
    return {
      sheet,
      left: 0,
      head: block,
      rows: shown.map((row) => ({ row, cells: structuredClone(all[row] ?? []) })),
      hidden: rows.filter((row) => hidden.includes(row)).length,
    };
  }

  async readSheet(sheet: string): Promise<SheetBlock | null> {
    await Promise.resolve();
    const rows = this.sheets.get(sheet);
    return rows === undefined ? null : { sheet, top: 0, left: 0, rows: structuredClone(rows) };
  }

  async sheetNames(): Promise<string[]> {
    await Promise.resolve();
    return [...this.sheets.keys()];
  }

  async allSheets(): Promise<string[]> {
    await Promise.resolve();
    return [...this.sheets.keys()];
  }

  async ensureSheet(sheet: string, headers: readonly string[]): Promise<void> {
    await Promise.resolve();
    if (!this.sheets.has(sheet)) this.sheets.set(sheet, [[...headers]]);
  }

  async appendRows(sheet: string, rows: readonly (readonly Cell[])[]): Promise<void> {
    await Promise.resolve();
    this.refuseProtected(sheet);
    this.rowsOf(sheet).push(...rows.map((row) => [...row]));
  }

  async updateByKey(update: Parameters<Host['updateByKey']>[0]): Promise<number> {
    await Promise.resolve();
    this.refuseProtected(update.sheet);
    const rows = this.rowsOf(update.sheet);
    const headerRow = update.headerRow ?? rowWithAll(rows, namedHeaders(update.keyHeaders, update.changes));
    const head = rows[headerRow] ?? [];
    const at = (header: string): number => {
      const i = head.indexOf(header);
      if (i < 0) throw new CollectionError(failureText('no-column', update.sheet, header));
      return i;
    };
    const keyAt = update.keyHeaders.map(at);
    let found = 0;
    for (const { key, set } of update.changes) {
      const matches = rows.filter((row, i) => i > headerRow && keyAt.every((c, k) => text(row[c]) === key[k]));
      const [row] = matches;
      if (matches.length !== 1 || row === undefined) continue;
      found += 1;
      for (const [header, cell] of Object.entries(set)) row[at(header)] = isDateOut(cell) ? cell.date : cell;
    }
    return found;
  }

  async changeSheet(change: SheetChange): Promise<boolean> {
    await Promise.resolve();
    const { sheet, seen } = change;
    if (!isOwnSheet(sheet, seen?.rows)) throw new CollectionError(failureText('not-own-sheet', sheet));
    this.refuseProtected(sheet);
    const now = await this.readSheet(sheet);
    if (!sameBlock(seen ?? nothing(sheet), now ?? nothing(sheet))) return false;
    this.sheets.set(
      sheet,
      changedBlock(change).rows.map((row) => [...row]),
    );
    return true;
  }

  async readFormulas(sheet: string): Promise<FormulaCell[] | null> {
    await Promise.resolve();
    if (!this.sheets.has(sheet)) return null;
    return [...this.formulas].flatMap(([address, formula]) => {
      const at = address.lastIndexOf('!');
      const cell = parseReference(address.slice(at + 1));
      return address.slice(0, at) !== sheet || cell === undefined
        ? []
        : [{ row: cell.row, column: cell.column, formula }];
    });
  }

  async editCells({ sheet, cells }: SheetEdit): Promise<boolean> {
    await Promise.resolve();
    this.refuseProtected(sheet);
    const rows = this.rowsOf(sheet);
    const addressOf = (row: number, column: number): string => `${sheet}!${cellName(row, column)}`;
    const asSeen = cells.every(
      ({ row, column, was }) => enteredIn(rows[row]?.[column], this.formulas.get(addressOf(row, column))) === was,
    );
    if (!asSeen) return false;
    for (const { row, column, to } of cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length <= column) line.push('');
      this.formulas.delete(addressOf(row, column));
      if (isFormulaOut(to)) {
        this.formulas.set(addressOf(row, column), to.formula);
        line[column] = '';
      } else line[column] = isDateOut(to) ? to.date : (to ?? '');
    }
    while (rows.length > 0 && (rows[rows.length - 1] ?? []).every(isBlank)) rows.pop();
    return true;
  }

  async removeSheet(sheet: string, seen: SheetBlock): Promise<boolean> {
    await Promise.resolve();
    if (!isOwnSheet(sheet, seen.rows)) throw new CollectionError(failureText('not-own-sheet', sheet));
    const now = await this.readSheet(sheet);
    if (now === null || !sameBlock(seen, now)) return false;
    this.sheets.delete(sheet);
    for (const area of [...this.colours.keys()]) if (area.sheet === sheet) this.colours.delete(area);
    this.arrangements.delete(sheet);
    for (const address of [...this.formulas.keys()]) if (address.startsWith(`${sheet}!`)) this.formulas.delete(address);
    return true;
  }

  async moveColumns(sheet: string, seen: SheetBlock, moves: readonly ColumnMove[]): Promise<boolean> {
    await Promise.resolve();
    if (!isOwnSheet(sheet, seen.rows)) throw new CollectionError(failureText('not-own-sheet', sheet));
    this.refuseProtected(sheet);
    const now = await this.readSheet(sheet);
    if (now === null || !sameBlock(seen, now)) return false;
    const width = Math.max(...now.rows.map((row) => row.length));
    const even = now.rows.map((row): Cell[] => [...row, ...Array.from({ length: width - row.length }, () => '')]);
    this.sheets.set(
      sheet,
      even.map((row) => moves.reduce<Cell[]>((cells, move) => moved(cells, move), row)),
    );
    return true;
  }

  /** Colours by area, as they were last asked for. */
  readonly colours = new Map<SheetArea, readonly WordColour[]>();
  async colourWords(area: SheetArea, colours: readonly WordColour[]): Promise<void> {
    await Promise.resolve();
    this.rowsOf(area.sheet);
    for (const other of [...this.colours.keys()]) {
      const within =
        other.sheet === area.sheet &&
        other.row >= area.row &&
        other.column >= area.column &&
        other.row + other.rows <= area.row + area.rows &&
        other.column + other.columns <= area.column + area.columns;
      if (within) this.colours.delete(other);
    }
    if (colours.length > 0) this.colours.set(area, colours);
  }

  /** How sheets were last laid out. */
  readonly arrangements = new Map<string, SheetArrangement>();
  async arrange(arrangement: SheetArrangement): Promise<void> {
    await Promise.resolve();
    const { sheet } = arrangement;
    if (!isOwnSheet(sheet)) throw new CollectionError(failureText('not-own-sheet', sheet));
    this.refuseProtected(sheet);
    this.rowsOf(sheet);
    this.arrangements.set(sheet, arrangement);
  }

  async isProtected(sheet: string): Promise<boolean> {
    await Promise.resolve();
    return this.protectedSheets.has(sheet);
  }

  async activeCell(): Promise<ActiveCell | null> {
    await Promise.resolve();
    const { active } = this;
    if (active === null) return null;
    const value = this.sheets.get(active.sheet)?.[active.row]?.[active.column];
    const formula = this.formulas.get(`${active.sheet}!${cellName(active.row, active.column)}`);
    return { ...active, content: formula ?? (isBlank(value) ? '' : String(value)) };
  }

  async readRange(sheet: string, row: number, column: number, rows: number, columns: number): Promise<Cell[][]> {
    await Promise.resolve();
    const all = this.rowsOf(sheet);
    const width = Math.min(columns, Math.max(0, ...all.map((line) => line.length)) - column);
    if (width <= 0) return [];
    const block = all.slice(row, row + rows);
    return block.map((line) => Array.from({ length: width }, (_, i) => structuredClone(line[column + i] ?? null)));
  }

  async insertFormula(sheet: string, row: number, column: number, formula: string): Promise<void> {
    await Promise.resolve();
    this.rowsOf(sheet);
    this.formulas.set(`${sheet}!${cellName(row, column)}`, formula);
  }

  async goTo(): Promise<void> {
    await Promise.resolve();
  }

  async who(): Promise<string> {
    await Promise.resolve();
    return this.user;
  }

  locale(): string {
    return 'en-GB';
  }

  theme(): 'light' {
    return 'light';
  }

  onSelectionChanged(): () => void {
    return () => undefined;
  }

  private refuseProtected(sheet: string): void {
    if (this.protectedSheets.has(sheet)) throw new CollectionError(failureText('protected', sheet));
  }

  private rowsOf(sheet: string): Cell[][] {
    const rows = this.sheets.get(sheet);
    if (rows === undefined) throw new CollectionError(failureText('no-sheet', sheet));
    return rows;
  }
}

function nothing(sheet: string): SheetBlock {
  return { sheet, top: 0, left: 0, rows: [] };
}

function text(cell: Cell | undefined): string {
  return isBlank(cell) ? '' : String(cell).trim();
}

/** Last, so that the first sheet stays the test's own. */
function signedUnless(sheets: Readonly<Record<string, unknown>>): Record<string, Cell[][]> {
  return POLICY_SHEET in sheets ? {} : { [POLICY_SHEET]: signedPolicyRows('en-GB') };
}
