import { columnName } from './address';
import type { Area, CellStyle, CellWrite, Grid, GridCell, RowState, SheetArea, SheetName, WordRule } from './grid';
import { isFormula, typed } from './typed';

interface Stored {
  value: string | number | boolean;
  formula?: string;
  format: string;
}

interface Sheet {
  readonly id: string;
  name: string;
  frozenRows: number;
  readonly cells: Map<number, Map<number, Stored>>;
  readonly rows: Map<number, RowState>;
  readonly styles: Map<string, CellStyle>;
  rules: readonly WordRule[];
  readonly widths: Map<number, number>;
  filter: Area | null;
  fold: Pick<Area, 'column' | 'width'> | null;
  /** Where there is something; undefined until it is asked for after a change. */
  used?: Area | null | undefined;
}

const EMPTY: GridCell = { value: '', text: '', format: 'General' };

/** A spreadsheet without formulas or a screen, for tests in Node. A formula's value is what `calculate` says. */
export class MemoryGrid implements Grid {
  private readonly all: Sheet[] = [];
  private active: string;
  private chosen: readonly SheetArea[];
  private readonly listeners = new Set<() => void>();
  private count = 0;

  constructor(
    names: readonly string[] = ['Sheet1'],
    private readonly calculate: (formula: string) => string | number | boolean = () => '#NAME?',
  ) {
    for (const name of names) this.addSheet(name);
    this.active = this.all[0]?.id ?? this.addSheet('Sheet1');
    this.chosen = [{ sheet: this.active, row: 0, column: 0, height: 1, width: 1 }];
  }

  /** Fills a sheet from rows of typed content; true text is written with `'` in front. */
  fill(sheet: string, rows: readonly (readonly (string | number | boolean | null)[])[], row = 0, column = 0): void {
    const line = (cells: readonly (string | number | boolean | null)[], i: number): CellWrite[] =>
      cells.map((cell, j) => ({ sheet, row: row + i, column: column + j, content: cell === null ? '' : String(cell) }));
    this.write(rows.flatMap(line));
  }

  sheets(): readonly SheetName[] {
    return this.all.map(({ id, name }) => ({ id, name }));
  }
  activeSheet(): string {
    return this.active;
  }
  activate(sheet: string): void {
    this.sheet(sheet);
    this.active = sheet;
    this.select([{ sheet, row: 0, column: 0, height: 1, width: 1 }]);
  }
  addSheet(name?: string): string {
    this.count += 1;
    const id = `sheet-${this.count}`;
    this.all.push({
      id,
      name: name ?? `Sheet${this.count}`,
      frozenRows: 0,
      cells: new Map(),
      rows: new Map(),
      styles: new Map(),
      rules: [],
      widths: new Map(),
      filter: null,
      fold: null,
    });
    return id;
  }
  renameSheet(sheet: string, name: string): void {
    this.sheet(sheet).name = name;
  }
  deleteSheet(sheet: string): void {
    this.all.splice(this.all.indexOf(this.sheet(sheet)), 1);
    const first = this.all[0];
    if (this.active === sheet && first) this.activate(first.id);
  }

  cell(sheet: string, row: number, column: number): GridCell {
    const stored = this.sheet(sheet).cells.get(row)?.get(column);
    if (!stored) return EMPTY;
    const { value, formula, format } = stored;
    const shown = { value, text: typeof value === 'boolean' ? String(value).toUpperCase() : String(value), format };
    const failed = typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value) && formula !== undefined;
    return {
      ...shown,
      ...(formula === undefined ? {} : { formula }),
      ...(failed ? { error: { code: value, message: '' } } : {}),
    };
  }

  write(writes: readonly CellWrite[]): void {
    for (const write of writes) this.put(write);
  }
  private put({ sheet, row, column, content, format }: CellWrite): void {
    const changed = this.sheet(sheet);
    changed.used = undefined;
    const rows = changed.cells;
    const line = rows.get(row) ?? new Map<number, Stored>();
    rows.set(row, line);
    const before = line.get(column) ?? { value: '', format: 'General' };
    const kept = format ?? before.format;
    if (content === undefined) line.set(column, { ...before, format: kept });
    else if (isFormula(content, kept))
      line.set(column, { value: this.calculate(content), formula: content, format: kept });
    else {
      const read = typed(content, kept);
      line.set(column, { value: read.value, format: kept === 'General' ? (read.format ?? kept) : kept });
    }
  }

  moveRows(sheet: string, row: number, count: number): void {
    const moved = this.sheet(sheet);
    moved.used = undefined;
    const { cells } = moved;
    const before = [...cells];
    cells.clear();
    for (const [at, line] of before) {
      if (at < row) cells.set(at, line);
      else if (at >= row - Math.min(0, count)) cells.set(at + count, line);
    }
  }

  insertColumns(sheet: string, column: number, count: number): void {
    const moved = this.sheet(sheet);
    moved.used = undefined;
    for (const [row, line] of moved.cells) {
      const next = new Map<number, Stored>();
      for (const [at, cell] of line) {
        if (at < column) next.set(at, cell);
        else if (at >= column - Math.min(0, count)) next.set(at + count, cell);
      }
      moved.cells.set(row, next);
    }
  }
  cutColumn(sheet: string, from: number, to: number): void {
    const cut = this.sheet(sheet);
    cut.used = undefined;
    for (const line of cut.cells.values()) {
      const cell = line.get(from);
      line.delete(from);
      if (cell === undefined) line.delete(to);
      else line.set(to, cell);
    }
  }

  style(area: SheetArea, style: CellStyle): void {
    const { styles } = this.sheet(area.sheet);
    for (let i = 0; i < area.height; i++) {
      for (let j = 0; j < area.width; j++) {
        const key = `${columnName(area.column + j)}${area.row + i}`;
        styles.set(key, { ...styles.get(key), ...style });
      }
    }
  }
  styleOf(sheet: string, row: number, column: number): CellStyle {
    return this.sheet(sheet).styles.get(`${columnName(column)}${row}`) ?? {};
  }

  wordRules(sheet: string): readonly WordRule[] {
    return this.sheet(sheet).rules;
  }
  setWordRules(sheet: string, rules: readonly WordRule[]): void {
    this.sheet(sheet).rules = rules;
  }

  usedArea(sheet: string): Area | null {
    const looked = this.sheet(sheet);
    if (looked.used === undefined) looked.used = this.usedIn(looked);
    return looked.used;
  }
  private usedIn({ cells }: Sheet): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, line] of cells) {
      for (const [column, { value, formula }] of line) {
        if (value === '' && formula === undefined) continue;
        [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
        [left, right] = [Math.min(left, column), Math.max(right, column)];
      }
    }
    return bottom < 0 ? null : { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
  }

  rowState(sheet: string, row: number): RowState {
    return this.sheet(sheet).rows.get(row) ?? 'shown';
  }
  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void {
    for (let i = 0; i < count; i++) this.sheet(sheet).rows.set(row + i, hidden ? 'hidden' : 'shown');
  }
  /** Hides rows as a filter does. */
  filterOut(sheet: string, rows: readonly number[]): void {
    for (const row of rows) this.sheet(sheet).rows.set(row, 'filtered');
  }

  freezeRows(sheet: string, count: number): void {
    this.sheet(sheet).frozenRows = count;
  }
  frozenRows(sheet: string): number {
    return this.sheet(sheet).frozenRows;
  }

  setWidths(sheet: string, column: number, widths: readonly number[]): void {
    widths.forEach((width, i) => this.sheet(sheet).widths.set(column + i, width));
  }
  widthOf(sheet: string, column: number): number {
    return this.sheet(sheet).widths.get(column) ?? 64;
  }
  filterOf(sheet: string): Area | null {
    return this.sheet(sheet).filter;
  }
  setFilter({ sheet, ...area }: SheetArea): void {
    this.sheet(sheet).filter = area;
  }
  foldOf(sheet: string): Pick<Area, 'column' | 'width'> | null {
    return this.sheet(sheet).fold;
  }
  foldColumns(sheet: string, column: number, width: number): void {
    this.sheet(sheet).fold = { column, width };
  }

  selection(): readonly SheetArea[] {
    return this.chosen;
  }
  select(areas: readonly SheetArea[]): void {
    const sheet = areas[0]?.sheet;
    if (sheet !== undefined) this.active = this.sheet(sheet).id;
    this.chosen = areas;
    for (const listener of [...this.listeners]) listener();
  }
  onSelection(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }
  recalculate(): void {
    for (const { cells } of this.all) {
      for (const line of cells.values()) {
        for (const stored of line.values())
          if (stored.formula !== undefined) stored.value = this.calculate(stored.formula);
      }
    }
  }

  private sheet(id: string): Sheet {
    const found = this.all.find((sheet) => sheet.id === id);
    if (!found) throw new Error(`There is no sheet with the id ${id}.`);
    return found;
  }
}
