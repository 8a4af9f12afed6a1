import type { SheetArea } from '../grid';
import { itemNotFound, RichApiError, textArgument, type ApiObject } from './apiObject';
import type { Book, TableDefinition } from './book';
import { RangeObject } from './range';
import { worksheetObject } from './worksheet';

function tableObject(book: Book, table: TableDefinition): ApiObject {
  const part = (change: Partial<SheetArea>): RangeObject => new RangeObject(book, { ...table.area, ...change });
  const { row, height } = table.area;
  return {
    apiType: 'Table',
    members: {
      id: () => table.id,
      read: { id: () => table.id, name: () => table.name, showHeaders: () => true },
      write: { name: (name) => void (table.name = textArgument(name, 'name')) },
      open: { worksheet: () => worksheetObject(book, table.area.sheet) },
      call: {
        getRange: () => part({}),
        getHeaderRowRange: () => part({ height: 1 }),
        getDataBodyRange: () => part({ row: row + 1, height: Math.max(1, height - 1) }),
        resize: (range) => {
          table.area =
            range instanceof RangeObject ? range.area : book.area(textArgument(range, 'newRange'), table.area.sheet);
        },
        delete: () => void book.tables.splice(book.tables.indexOf(table), 1),
      },
    },
  };
}

/** The tables of one sheet, or of the workbook where none is named. */
export function tableCollection(book: Book, sheet?: string): ApiObject {
  const all = (): TableDefinition[] => book.tables.filter((table) => sheet === undefined || table.area.sheet === sheet);
  const find = (key: unknown): ApiObject => {
    const wanted = textArgument(key, 'key').toLowerCase();
    const found = all().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
    if (!found) throw itemNotFound();
    return tableObject(book, found);
  };
  return {
    apiType: 'TableCollection',
    members: {
      items: () => all().map((table) => tableObject(book, table)),
      call: {
        getItem: find,
        getCount: () => all().length,
        add: (address) => {
          const from = sheet ?? book.grid.activeSheet();
          const area =
            address instanceof RangeObject ? address.area : book.area(textArgument(address, 'address'), from);
          const number = book.tables.length + 1;
          if (book.tables.some((table) => overlaps(table.area, area))) {
            throw new RichApiError('InvalidOperation', "A table can't overlap another table.");
          }
          const table = { id: `{table-${number}}`, name: `Table${number}`, area };
          book.tables.push(table);
          return tableObject(book, table);
        },
      },
    },
  };
}

function overlaps(a: SheetArea, b: SheetArea): boolean {
  const rows = a.row < b.row + b.height && b.row < a.row + a.height;
  const columns = a.column < b.column + b.width && b.column < a.column + a.width;
  return a.sheet === b.sheet && rows && columns;
}
