import type { SheetArea } from '../grid';
import { textArgument, type ApiObject } from './apiObject';
import type { Book } from './book';

function fillObject(book: Book, area: SheetArea): ApiObject {
  return {
    apiType: 'RangeFill',
    members: {
      read: { color: () => book.grid.styleOf(area.sheet, area.row, area.column).fill || '#FFFFFF' },
      write: { color: (color) => book.grid.style(area, { fill: textArgument(color, 'color') }) },
      call: { clear: () => book.grid.style(area, { fill: '' }) },
    },
  };
}

function fontObject(book: Book, area: SheetArea): ApiObject {
  return {
    apiType: 'RangeFont',
    members: {
      read: { bold: () => book.grid.styleOf(area.sheet, area.row, area.column).bold ?? false },
      write: { bold: (bold) => book.grid.style(area, { bold: bold === true }) },
    },
  };
}

/** The looks of a range, as far as cells of the grid have them. Widths fit themselves there. */
export function formatObject(book: Book, area: SheetArea): ApiObject {
  return {
    apiType: 'RangeFormat',
    members: {
      open: { fill: () => fillObject(book, area), font: () => fontObject(book, area) },
      call: { autofitColumns: () => undefined, autofitRows: () => undefined },
    },
  };
}
