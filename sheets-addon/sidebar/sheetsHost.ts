import type { Host } from '../../core/ports/host';
import { watchSelection, type PageView } from './selectionWatch';
import type { ServerCall } from './serverCall';

export interface SheetsPage extends PageView {
  matchMedia(query: string): { readonly matches: boolean };
}

export interface SheetsStart {
  readonly locale: string;
}

/** The sidebar's half of the Host port: each method asks the server's half. */
export function createSheetsHost(call: ServerCall, start: SheetsStart, page: SheetsPage): Host {
  return {
    readSelection: () => call('readSelection'),
    readSheet: (sheet) => call('readSheet', sheet),
    sheetNames: () => call('sheetNames'),
    allSheets: () => call('allSheets'),
    ensureSheet: async (sheet, headers) => {
      await call('ensureSheet', sheet, headers);
    },
    appendRows: async (sheet, rows) => {
      await call('appendRows', sheet, rows);
    },
    changeSheet: (change) => call('changeSheet', change),
    readFormulas: (sheet) => call('readFormulas', sheet),
    editCells: (edit) => call('editCells', edit),
    removeSheet: (sheet, seen) => call('removeSheet', sheet, seen),
    colourWords: async (area, colours) => {
      await call('colourWords', area, colours);
    },
    arrange: async (arrangement) => {
      await call('arrange', arrangement);
    },
    moveColumns: (sheet, seen, moves) => call('moveColumns', sheet, seen, moves),
    isProtected: (sheet) => call('isProtected', sheet),
    updateByKey: (update) => call('updateByKey', update),
    activeCell: () => call('activeCell'),
    readRange: (sheet, row, column, rows, columns) => call('readRange', sheet, row, column, rows, columns),
    insertFormula: async (sheet, row, column, formula) => {
      await call('insertFormula', sheet, row, column, formula);
    },
    goTo: async (sheet, row, column) => {
      await call('goTo', sheet, row, column);
    },
    who: () => call('who'),
    locale: () => start.locale,
    // Sheets tells its sidebars nothing of a dark theme, and draws them on white.
    theme: () => (page.matchMedia('(forced-colors: active)').matches ? 'contrast' : 'light'),
    onSelectionChanged: (callback) => watchSelection(page, () => call('selectionMark'), callback),
  };
}
