import type { SheetArea } from '../grid';
import { invalidArgument, textArgument, type ApiObject } from './apiObject';
import type { Book } from './book';

const POINTS_PER_PIXEL = 0.75;

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
      read: { columnWidth: () => book.grid.widthOf(area.sheet, area.column) * POINTS_PER_PIXEL },
      write: {
        columnWidth: (points) => {
          if (typeof points !== 'number' || points < 0) throw invalidArgument('columnWidth must be 0 or more.');
          const widths = Array.from({ length: area.width }, () => Math.round(points / POINTS_PER_PIXEL));
          book.grid.setWidths(area.sheet, area.column, widths);
        },
      },
      call: { autofitColumns: () => undefined, autofitRows: () => undefined },
    },
  };
}
