import type * as Library from '@odoo/o-spreadsheet';
import { MAX_ROWS, parseArea } from './address';
import type { Area, CellStyle, CellWrite, Grid, GridCell, RowState, SheetArea, SheetName, WordRule } from './grid';

export type Spreadsheet = typeof Library;
type Model = Library.Model;
type Position = Library.CellPosition;

/** Excel's names for errors that o-spreadsheet spells otherwise. */
const EXCEL_ERRORS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#NAME?',
  '#CYCLE': '#REF!',
};

export function excelError(code: string): string {
  return EXCEL_ERRORS[code] ?? code;
}

const WRITE_MANY = 'WORKBENCH_WRITE_MANY';

/** Lets many cells change as one step with one evaluation. */
export function prepareLibrary(library: Spreadsheet): void {
  const registry = library.registries.featurePluginRegistry;
  if (registry.contains('workbenchWriteMany')) return;
  class WriteMany extends library.UIPlugin {
    override handle(command: unknown): void {
      const { type, cells } = command as { type: string; cells?: UpdateCell[] };
      if (type === WRITE_MANY) for (const cell of cells ?? []) this.dispatch('UPDATE_CELL', cell);
    }
  }
  registry.add('workbenchWriteMany', WriteMany);
  knowExcelErrors(library);
}

/**
 * o-spreadsheet knows neither #VALUE! nor #BUSY! nor #REF!, and does not export its set of errors. Asking it about a
 * made-up code shows which set it looks into; the missing codes are then added, so that such cells are true errors.
 */
function knowExcelErrors(library: Spreadsheet): void {
  const probe = '#WORKBENCH-PROBE';
  const has = Reflect.get(Set.prototype, 'has') as (value: unknown) => boolean;
  let known: Set<unknown> | undefined;
  const notice = (set: Set<unknown>, value: unknown): void => {
    if (value === probe) known = set;
  };
  Set.prototype.has = function (this: Set<unknown>, value: unknown): boolean {
    notice(this, value);
    return Reflect.apply(has, this, [value]);
  };
  try {
    library.helpers.isEvaluationError(probe);
  } finally {
    Set.prototype.has = has;
  }
  if (!known) throw new Error('o-spreadsheet keeps its error codes elsewhere than before.');
  for (const code of ['#VALUE!', '#BUSY!', '#REF!']) known.add(code);
}

interface UpdateCell extends Position {
  content?: string;
  format?: string;
}

/** The embedded o-spreadsheet as a grid. */
export class OGrid implements Grid {
  private readonly listeners = new Set<() => void>();
  private lastSelection = '';
  private made = 0;

  constructor(readonly model: Model) {
    model.on('update', this, () => this.noticeSelection());
    this.lastSelection = this.selectionKey();
  }

  private get getters(): Library.Getters {
    return this.model.getters;
  }

  sheets(): readonly SheetName[] {
    return this.getters.getSheetIds().map((id) => ({ id, name: this.getters.getSheetName(id) }));
  }
  activeSheet(): string {
    return this.getters.getActiveSheetId();
  }
  activate(sheet: string): void {
    const from = this.activeSheet();
    if (from !== sheet) this.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheet });
  }
  addSheet(name?: string): string {
    this.made += 1;
    const id = `sheet-${this.made}-${this.getters.getSheetIds().length}`;
    const wanted = name ?? `Sheet${this.getters.getSheetIds().length + 1}`;
    const position = this.getters.getSheetIds().length;
    const result = this.model.dispatch('CREATE_SHEET', { sheetId: id, position, name: wanted });
    if (!result.isSuccessful) throw new Error(`The sheet ${wanted} could not be made: ${result.reasons.join(', ')}.`);
    return id;
  }
  renameSheet(sheet: string, name: string): void {
    this.model.dispatch('RENAME_SHEET', { sheetId: sheet, oldName: this.getters.getSheetName(sheet), newName: name });
  }
  deleteSheet(sheet: string): void {
    this.model.dispatch('DELETE_SHEET', { sheetId: sheet, sheetName: this.getters.getSheetName(sheet) });
  }

  cell(sheet: string, row: number, column: number): GridCell {
    if (row >= this.getters.getNumberRows(sheet) || column >= this.getters.getNumberCols(sheet)) {
      return { value: '', text: '', format: 'General' };
    }
    const position = { sheetId: sheet, row, col: column };
    const evaluated = this.getters.getEvaluatedCell(position);
    const stored = this.getters.getCell(position);
    const failed = isKind(evaluated, 'error');
    const value = failed ? excelError(`${evaluated.value ?? ''}`) : (evaluated.value ?? '');
    return {
      value,
      text: failed ? String(value) : evaluated.formattedValue,
      format: stored?.format ?? evaluated.format ?? 'General',
      ...(stored?.isFormula ? { formula: this.getters.getCellText(position, { showFormula: true }) } : {}),
      ...(failed ? { error: { code: String(value), message: evaluated.message ?? '' } } : {}),
    };
  }

  write(writes: readonly CellWrite[]): void {
    const cells = writes.map((write) => this.updateFor(write));
    this.makeRoom(cells);
    // The command is the plugin's own; the library's types list only its own commands.
    const dispatch = this.model.dispatch as (type: string, payload: object) => void;
    if (cells.length > 0) dispatch.call(this.model, WRITE_MANY, { cells });
  }

  /** o-spreadsheet keeps text as text by its format too, but not where it begins like a formula. */
  private updateFor({ sheet, row, column, content, format }: CellWrite): UpdateCell {
    const position = { sheetId: sheet, row, col: column };
    const update: UpdateCell = { ...position };
    if (format !== undefined) update.format = format === 'General' ? '' : format;
    if (content === undefined) return update;
    const kept = update.format ?? this.getters.getCell(position)?.format;
    const text = content.startsWith("'") ? content.slice(1) : kept === '@' ? content : undefined;
    if (text === undefined) return { ...update, content: /^[+-](?=[A-Za-z(])/.test(content) ? `=${content}` : content };
    if (kept === '@' && !/^[='\n]/.test(text)) return { ...update, content: text };
    return { ...update, content: `'${text}`, ...(kept === '@' ? { format: '' } : {}) };
  }

  private makeRoom(cells: readonly UpdateCell[]): void {
    for (const sheetId of new Set(cells.map((cell) => cell.sheetId))) {
      const [rows, columns] = [this.getters.getNumberRows(sheetId), this.getters.getNumberCols(sheetId)];
      let [bottom, right] = [0, 0];
      for (const cell of cells) {
        if (cell.sheetId !== sheetId) continue;
        bottom = Math.max(bottom, cell.row + 1);
        right = Math.max(right, cell.col + 1);
      }
      const sheetName = this.getters.getSheetName(sheetId);
      const add = { sheetId, sheetName, position: 'after' } as const;
      if (bottom > rows) {
        const quantity = Math.min(bottom + 50, MAX_ROWS) - rows;
        this.model.dispatch('ADD_COLUMNS_ROWS', { ...add, dimension: 'ROW', base: rows - 1, quantity });
      }
      if (right > columns) {
        this.model.dispatch('ADD_COLUMNS_ROWS', {
          ...add,
          dimension: 'COL',
          base: columns - 1,
          quantity: right - columns,
        });
      }
    }
  }

  moveRows(sheet: string, row: number, count: number): void {
    const command = { sheetId: sheet, sheetName: this.getters.getSheetName(sheet), dimension: 'ROW' } as const;
    const rows = this.getters.getNumberRows(sheet);
    if (row >= rows) return;
    if (count > 0) {
      this.model.dispatch('ADD_COLUMNS_ROWS', { ...command, base: row, position: 'before', quantity: count });
      return;
    }
    const elements = Array.from({ length: Math.min(-count, rows - row) }, (_, i) => row + i);
    this.model.dispatch('REMOVE_COLUMNS_ROWS', { ...command, elements });
  }

  insertColumns(sheet: string, column: number, count: number): void {
    const command = { sheetId: sheet, sheetName: this.getters.getSheetName(sheet), dimension: 'COL' } as const;
    const columns = this.getters.getNumberCols(sheet);
    if (column >= columns) return;
    if (count > 0) {
      this.model.dispatch('ADD_COLUMNS_ROWS', { ...command, base: column, position: 'before', quantity: count });
      return;
    }
    const elements = Array.from({ length: Math.min(-count, columns - column) }, (_, i) => column + i);
    this.model.dispatch('REMOVE_COLUMNS_ROWS', { ...command, elements });
  }
  cutColumn(sheet: string, from: number, to: number): void {
    const used = this.usedArea(sheet);
    if (used === null) return;
    const height = used.row + used.height;
    const cells = Array.from({ length: height }, (_, row) => {
      const stored = this.getters.getCell({ sheetId: sheet, row, col: from });
      const content = this.getters.getCellText({ sheetId: sheet, row, col: from }, { showFormula: true });
      return { row, stored, content };
    });
    const update = (row: number, col: number, content: string, format: string): UpdateCell => ({
      sheetId: sheet,
      row,
      col,
      content,
      format,
    });
    const taken = cells.map(({ row, stored, content }) => {
      const isText = stored !== undefined && !stored.isFormula && isKind(this.evaluated(sheet, row, from), 'text');
      const kept = isText && stored.format !== '@' && !content.startsWith("'") ? `'${content}` : content;
      return update(row, to, stored === undefined ? '' : kept, stored?.format ?? '');
    });
    this.makeRoom(taken);
    const dispatch = this.model.dispatch as (type: string, payload: object) => void;
    const target = [{ top: 0, bottom: height - 1, left: from, right: from }];
    dispatch.call(this.model, 'MOVE_RANGES', { target, sheetId: sheet, targetSheetId: sheet, col: to, row: 0 });
    const left = cells.map(({ row }) => update(row, from, '', ''));
    dispatch.call(this.model, WRITE_MANY, { cells: [...taken, ...left] });
  }
  private evaluated(sheetId: string, row: number, col: number): Library.EvaluatedCell {
    return this.getters.getEvaluatedCell({ sheetId, row, col });
  }

  style(area: SheetArea, style: CellStyle): void {
    const target = [zoneOf(this.clipped(area))];
    const change = {
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.fill === undefined ? {} : { fillColor: style.fill }),
    };
    this.model.dispatch('SET_FORMATTING', { sheetId: area.sheet, target, style: change });
  }
  styleOf(sheet: string, row: number, column: number): CellStyle {
    const style = this.getters.getCell({ sheetId: sheet, row, col: column })?.style;
    return { bold: style?.bold ?? false, fill: style?.fillColor ?? '' };
  }

  wordRules(sheet: string): readonly WordRule[] {
    return this.getters.getConditionalFormats(sheet).flatMap(({ rule, ranges: [range] }): WordRule[] => {
      const area = parseArea(range ?? '');
      if (area === undefined || rule.type !== 'CellIsRule') return [];
      const { fillColor = '', textColor = '' } = rule.style;
      return [{ area, word: rule.values[0] ?? '', fill: fillColor, color: textColor }];
    });
  }
  setWordRules(sheet: string, rules: readonly WordRule[]): void {
    for (const { id } of this.getters.getConditionalFormats(sheet))
      this.model.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId: sheet, id });
    for (const { area, word, fill, color } of rules) {
      this.made += 1;
      const rule = {
        type: 'CellIsRule' as const,
        operator: 'isEqual' as const,
        values: [word],
        style: { fillColor: fill, textColor: color },
      };
      const ranges = [{ _sheetId: sheet, _zone: zoneOf(this.clipped({ ...area, sheet })) }];
      this.model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId: sheet, cf: { id: `rule-${this.made}`, rule }, ranges });
    }
  }

  usedArea(sheet: string): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const position of this.getters.getEvaluatedCellsPositions(sheet)) {
      const used =
        !isKind(this.getters.getEvaluatedCell(position), 'empty') || this.getters.getCell(position)?.isFormula === true;
      if (!used) continue;
      [top, bottom] = [Math.min(top, position.row), Math.max(bottom, position.row)];
      [left, right] = [Math.min(left, position.col), Math.max(right, position.col)];
    }
    return bottom < 0 ? null : { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
  }

  rowState(sheet: string, row: number): RowState {
    if (row >= this.getters.getNumberRows(sheet)) return 'shown';
    if (this.getters.isRowHiddenByUser(sheet, row)) return 'hidden';
    return this.getters.isRowFiltered(sheet, row) ? 'filtered' : 'shown';
  }
  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void {
    const elements = Array.from({ length: count }, (_, i) => row + i);
    const command = { sheetId: sheet, dimension: 'ROW', elements } as const;
    this.model.dispatch(hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', command);
  }

  freezeRows(sheet: string, count: number): void {
    if (count === 0) this.model.dispatch('UNFREEZE_ROWS', { sheetId: sheet });
    else this.model.dispatch('FREEZE_ROWS', { sheetId: sheet, quantity: count });
  }

  setWidths(sheet: string, column: number, widths: readonly number[]): void {
    widths.forEach((size, i) =>
      this.model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: sheet, dimension: 'COL', elements: [column + i], size }),
    );
  }
  widthOf(sheet: string, column: number): number {
    return this.getters.getColSize(sheet, column);
  }
  filterOf(sheet: string): Area | null {
    const [table] = this.getters.getCoreTables(sheet);
    if (table === undefined || !table.config.hasFilters) return null;
    const { top, left, bottom, right } = table.range.zone;
    return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
  }
  /** Filters belong to tables here; this one has no looks of its own. */
  setFilter(area: SheetArea): void {
    const { sheet } = area;
    const ranges = [{ _sheetId: sheet, _zone: zoneOf(this.clipped(area)) }];
    this.model.dispatch('CREATE_TABLE', { sheetId: sheet, ranges, tableType: 'static', config: PLAIN_TABLE });
  }
  foldOf(sheet: string): Pick<Area, 'column' | 'width'> | null {
    const group = this.getters.getHeaderGroups(sheet, 'COL').find(({ isFolded }) => isFolded === true);
    return group === undefined ? null : { column: group.start, width: group.end - group.start + 1 };
  }
  foldColumns(sheet: string, column: number, width: number): void {
    const group = { sheetId: sheet, dimension: 'COL', start: column, end: column + width - 1 } as const;
    this.model.dispatch('GROUP_HEADERS', group);
    this.model.dispatch('FOLD_HEADER_GROUP', group);
  }

  selection(): readonly SheetArea[] {
    const sheet = this.activeSheet();
    const [rows, columns] = [this.getters.getNumberRows(sheet), this.getters.getNumberCols(sheet)];
    return this.getters.getSelectedZones().map(({ top, bottom, left, right }) => ({
      sheet,
      row: top,
      column: left,
      // A whole row or column of this grid is one of Excel's, which has more of them.
      height: top === 0 && bottom === rows - 1 ? MAX_ROWS : bottom - top + 1,
      width: left === 0 && right === columns - 1 ? 16384 : right - left + 1,
    }));
  }

  select(areas: readonly SheetArea[]): void {
    const [first, ...others] = areas;
    if (!first) return;
    this.activate(first.sheet);
    const anchor = (area: SheetArea): { cell: { col: number; row: number }; zone: Library.Zone } => ({
      cell: { col: area.column, row: area.row },
      zone: zoneOf(this.clipped(area)),
    });
    this.model.selection.selectZone(anchor(first), { scrollIntoView: first.height * first.width === 1 });
    for (const area of others) {
      this.model.selection.addCellToSelection(area.column, area.row);
      const zone = zoneOf(this.clipped(area));
      this.model.selection.setAnchorCorner(zone.right, zone.bottom);
    }
    this.noticeSelection();
  }

  private clipped(area: SheetArea): SheetArea {
    const height = Math.min(area.height, this.getters.getNumberRows(area.sheet) - area.row);
    const width = Math.min(area.width, this.getters.getNumberCols(area.sheet) - area.column);
    return { ...area, height: Math.max(1, height), width: Math.max(1, width) };
  }

  onSelection(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }
  private selectionKey(): string {
    return JSON.stringify([this.activeSheet(), this.getters.getSelectedZones()]);
  }
  private noticeSelection(): void {
    const key = this.selectionKey();
    if (key === this.lastSelection) return;
    this.lastSelection = key;
    for (const listener of [...this.listeners]) listener();
  }

  recalculate(): void {
    this.model.dispatch('EVALUATE_CELLS');
  }
}

function isKind({ type }: Library.EvaluatedCell, kind: string): boolean {
  const name: string = type;
  return name === kind;
}

const PLAIN_TABLE = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
} as const;

function zoneOf({ row, column, height, width }: Area): Library.Zone {
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}
