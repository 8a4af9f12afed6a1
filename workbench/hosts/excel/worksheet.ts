import { MAX_COLUMNS, MAX_ROWS } from '../address';
import {
  invalidArgument,
  itemNotFound,
  NULL_OBJECT,
  RichApiError,
  textArgument,
  wholeArgument,
  type ApiObject,
  type Members,
} from './apiObject';
import type { Book } from './book';
import { RangeObject } from './range';
import { tableCollection } from './tables';

const CHARACTERS_NOT_IN_NAMES = /[:\\/?*[\]]/;

function checkedName(book: Book, name: string): string {
  const bad = name.length === 0 || name.length > 31 || CHARACTERS_NOT_IN_NAMES.test(name) || /^'|'$/.test(name);
  if (bad) throw invalidArgument(`"${name}" is no name for a sheet: 1 to 31 characters without : \\ / ? * [ ].`);
  if (book.grid.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new RichApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
  }
  return name;
}

function ranges(book: Book, sheet: string): Members['call'] & object {
  const range = (row: unknown, column: unknown, height: unknown = 1, width: unknown = 1): RangeObject =>
    new RangeObject(book, {
      sheet,
      row: wholeArgument(row, 'startRow'),
      column: wholeArgument(column, 'startColumn'),
      height: wholeArgument(height, 'rowCount'),
      width: wholeArgument(width, 'columnCount'),
    });
  return {
    getRange: (address) =>
      address === undefined || address === null || address === ''
        ? range(0, 0, MAX_ROWS, MAX_COLUMNS)
        : new RangeObject(book, book.area(textArgument(address, 'address'), sheet)),
    getRangeByIndexes: range,
    getCell: (row, column) => range(row, column),
    // Excel answers an empty sheet with its first cell; the OrNullObject method tells it apart.
    getUsedRange: () =>
      new RangeObject(book, { ...(book.usedArea(sheet) ?? { row: 0, column: 0, height: 1, width: 1 }), sheet }),
    getUsedRangeOrNullObject: () => {
      const used = book.usedArea(sheet);
      return used ? new RangeObject(book, { ...used, sheet }) : NULL_OBJECT;
    },
  };
}

function freezePanes(book: Book, sheet: string): ApiObject {
  return {
    apiType: 'WorksheetFreezePanes',
    members: {
      call: {
        freezeRows: (count = 1) => book.grid.freezeRows(sheet, wholeArgument(count, 'count')),
        unfreeze: () => book.grid.freezeRows(sheet, 0),
      },
    },
  };
}

function autoFilter(book: Book, sheet: string): ApiObject {
  return {
    apiType: 'AutoFilter',
    members: {
      read: { enabled: () => book.grid.filterOf(sheet) !== null },
      call: {
        apply: (range) => {
          if (book.protectedSheets.has(sheet))
            throw new RichApiError('AccessDenied', 'The worksheet is protected.', 403);
          if (!(range instanceof RangeObject)) throw invalidArgument('This stand-in filters ranges.');
          book.grid.setFilter(range.area);
        },
      },
    },
  };
}

function protection(book: Book, sheet: string): ApiObject {
  return {
    apiType: 'WorksheetProtection',
    members: {
      read: { protected: () => book.protectedSheets.has(sheet) },
      call: {
        protect: () => void book.protectedSheets.add(sheet),
        unprotect: () => void book.protectedSheets.delete(sheet),
      },
    },
  };
}

export function worksheetObject(book: Book, sheet: string): ApiObject {
  const { grid } = book;
  const others = (): readonly string[] => grid.sheets().map(({ id }) => id);
  return {
    apiType: 'Worksheet',
    members: {
      id: () => sheet,
      read: {
        id: () => sheet,
        name: () => book.sheetName(sheet),
        position: () => others().indexOf(sheet),
        visibility: () => (book.hiddenSheets.has(sheet) ? 'Hidden' : 'Visible'),
      },
      write: {
        name: (name) => grid.renameSheet(sheet, checkedName(book, textArgument(name, 'name'))),
        visibility: (value) => {
          if (value === 'Visible') book.hiddenSheets.delete(sheet);
          else book.hiddenSheets.add(sheet);
        },
      },
      open: {
        tables: () => tableCollection(book, sheet),
        autoFilter: () => autoFilter(book, sheet),
        freezePanes: () => freezePanes(book, sheet),
        protection: () => protection(book, sheet),
      },
      call: {
        ...ranges(book, sheet),
        activate: () => grid.activate(sheet),
        delete: () => {
          if (others().length === 1) throw new RichApiError('InvalidOperation', 'The last sheet cannot be deleted.');
          grid.deleteSheet(sheet);
        },
      },
    },
  };
}

export function worksheetCollection(book: Book): ApiObject {
  const { grid } = book;
  const object = (id: string): ApiObject => worksheetObject(book, id);
  const shown = (visibleOnly: unknown): readonly string[] =>
    grid
      .sheets()
      .map(({ id }) => id)
      .filter((id) => visibleOnly !== true || !book.hiddenSheets.has(id));
  return {
    apiType: 'WorksheetCollection',
    members: {
      items: () => shown(false).map(object),
      call: {
        getActiveWorksheet: () => object(grid.activeSheet()),
        getItem: (key) => object(book.sheetId(textArgument(key, 'key'))),
        getCount: (visibleOnly) => shown(visibleOnly).length,
        getFirst: (visibleOnly) => {
          const first = shown(visibleOnly)[0];
          if (first === undefined) throw itemNotFound();
          return object(first);
        },
        add: (name) => {
          if (book.protectedStructure) throw new RichApiError('AccessDenied', 'The workbook is protected.', 403);
          const nameless = name === undefined || name === null;
          return object(grid.addSheet(nameless ? undefined : checkedName(book, textArgument(name, 'name'))));
        },
      },
    },
  };
}
