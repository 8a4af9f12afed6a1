import { dayOf } from '../../../core/calendar/civil';
import { itemNotFound, RichApiError, textArgument, wholeArgument, type ApiObject } from './apiObject';
import type { Book } from './book';
import { RangeObject } from './range';
import { RangeAreasObject } from './rangeAreas';
import { tableCollection } from './tables';
import { worksheetCollection } from './worksheet';

/** Days between the two date systems. */
const SINCE_1904 = 1_462;

function settingObject(book: Book, key: string): ApiObject {
  return {
    apiType: 'Setting',
    members: {
      id: () => key,
      read: { key: () => key, value: () => book.settings.get(key) },
      write: { value: (value) => void book.settings.set(key, value) },
      call: { delete: () => void book.settings.delete(key) },
    },
  };
}

function settingCollection(book: Book): ApiObject {
  return {
    apiType: 'SettingCollection',
    members: {
      items: () => [...book.settings.keys()].map((key) => settingObject(book, key)),
      call: {
        getCount: () => book.settings.size,
        getItem: (key) => {
          const name = textArgument(key, 'key');
          if (!book.settings.has(name)) throw itemNotFound();
          return settingObject(book, name);
        },
        add: (key, value) => {
          const name = textArgument(key, 'key');
          book.settings.set(name, value);
          return settingObject(book, name);
        },
      },
    },
  };
}

function applicationObject(book: Book): ApiObject {
  return {
    apiType: 'Application',
    members: {
      read: { calculationMode: () => 'Automatic' },
      call: {
        calculate: () => book.grid.recalculate(),
        suspendApiCalculationUntilNextSync: () => undefined,
        suspendScreenUpdatingUntilNextSync: () => undefined,
      },
    },
  };
}

function protection(book: Book): ApiObject {
  return {
    apiType: 'WorkbookProtection',
    members: {
      read: { protected: () => book.protectedStructure },
      call: {
        protect: () => void (book.protectedStructure = true),
        unprotect: () => void (book.protectedStructure = false),
      },
    },
  };
}

/** Worksheet functions that are worked out in the workbook: the one that is asked for. */
function functionsObject(book: Book): ApiObject {
  const date = (year: unknown, month: unknown, day: unknown): ApiObject => {
    const serial = dayOf(wholeArgument(year, 'year'), wholeArgument(month, 'month'), wholeArgument(day, 'day'));
    return {
      apiType: 'FunctionResult',
      members: { read: { value: () => serial - (book.since1904 ? SINCE_1904 : 0), error: () => '' } },
    };
  };
  return { apiType: 'Functions', members: { call: { date } } };
}

/** A chart or a picture is selected, or more than the method takes. */
function invalidSelection(): RichApiError {
  return new RichApiError('InvalidSelection', 'The current selection is invalid for this operation.');
}

/** The root of the object model: what `context.workbook` is. */
export function workbookObject(book: Book): ApiObject {
  const selected = (): RangeObject[] => book.grid.selection().map((area) => new RangeObject(book, area));
  const workbook: ApiObject = {
    apiType: 'Workbook',
    members: {
      read: {
        name: () => 'Workbook.xlsx',
        readOnly: () => false,
        isDirty: () => true,
        autoSave: () => book.autoSave(),
      },
      open: {
        application: () => applicationObject(book),
        functions: () => functionsObject(book),
        protection: () => protection(book),
        settings: () => settingCollection(book),
        tables: () => tableCollection(book),
        workbook: () => workbook,
        worksheets: () => worksheetCollection(book),
      },
      call: {
        getActiveCell: () => {
          const first = book.grid.selection()[0];
          if (!first) throw itemNotFound();
          return new RangeObject(book, { ...first, height: 1, width: 1 });
        },
        getSelectedRange: () => {
          const [only, ...more] = selected();
          if (!only || more.length > 0) throw invalidSelection();
          return only;
        },
        getSelectedRanges: () => {
          if (book.grid.selection().length === 0) throw invalidSelection();
          return new RangeAreasObject(book, book.grid.selection());
        },
      },
    },
  };
  return workbook;
}
