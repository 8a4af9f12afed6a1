import type { Cell } from '../../core/cells/cell';
import type { Host, Theme } from '../../core/ports/host';
import type { Services } from '../../core/usecases/types';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { signedPolicyRows } from '../support/signedPolicy';
import { MemoryHost } from '../fakes/memoryHost';
import { servicesOn, type FakeChannel, type FakeClock } from '../fakes/services';

export interface PaneServices extends Services {
  readonly memory: MemoryHost;
  readonly channel: FakeChannel;
  readonly clock: FakeClock;
  /** Cells that were shown, as `sheet!row,column`, zero-based. */
  readonly visited: string[];
  /** Links that were opened. */
  readonly opened: string[];
  /** Selects rows of a sheet and tells the pane. */
  select(sheet: string, rows: number[]): void;
}

export interface Setting {
  readonly locale?: string;
  readonly theme?: Theme;
}

/** Services on plain arrays, with a selection that can move. */
export function paneServices(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  { locale = 'en-GB', theme = 'light' }: Setting = {},
): PaneServices {
  const memory = new MemoryHost(sheets);
  if (!(POLICY_SHEET in sheets)) memory.sheets.set(POLICY_SHEET, signedPolicyRows(locale));
  const services = servicesOn(memory);
  const visited: string[] = [];
  const listeners = new Set<() => void>();
  const host: Host = {
    readSelection: () => memory.readSelection(),
    readSheet: (sheet) => memory.readSheet(sheet),
    sheetNames: () => memory.sheetNames(),
    allSheets: () => memory.allSheets(),
    ensureSheet: (sheet, headers) => memory.ensureSheet(sheet, headers),
    appendRows: (sheet, rows) => memory.appendRows(sheet, rows),
    updateByKey: (update) => memory.updateByKey(update),
    changeSheet: (change) => memory.changeSheet(change),
    readFormulas: (sheet) => memory.readFormulas(sheet),
    editCells: (edit) => memory.editCells(edit),
    removeSheet: (sheet, seen) => memory.removeSheet(sheet, seen),
    colourWords: (area, colours) => memory.colourWords(area, colours),
    arrange: (arrangement) => memory.arrange(arrangement),
    moveColumns: (...args) => memory.moveColumns(...args),
    isProtected: (sheet) => memory.isProtected(sheet),
    activeCell: () => memory.activeCell(),
    readRange: (...args) => memory.readRange(...args),
    insertFormula: (...args) => memory.insertFormula(...args),
    goTo: (sheet, row, column) => {
      visited.push(`${sheet}!${row},${column}`);
    },
    who: () => memory.who(),
    locale: () => locale,
    theme: () => theme,
    onSelectionChanged(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
  return {
    ...services,
    host,
    memory,
    visited,
    select(sheet, rows) {
      memory.selected = { sheet, rows };
      for (const listener of listeners) listener();
    },
  };
}
