import type { Grid, SheetArea } from '../grid';
import { invalidArgument, wholeArgument, type ApiObject, type Members } from './apiObject';
import type { Book } from './book';
import { RangeObject } from './range';
import { worksheetObject } from './worksheet';

/** The blocks of a range that are neither hidden nor filtered out, from top to bottom. */
export function visibleAreas(grid: Grid, area: SheetArea): SheetArea[] {
  const areas: SheetArea[] = [];
  let start: number | undefined;
  for (let row = area.row; row <= area.row + area.height; row++) {
    const shown = row < area.row + area.height && grid.rowState(area.sheet, row) === 'shown';
    if (shown) start ??= row;
    else if (start !== undefined) {
      areas.push({ ...area, row: start, height: row - start });
      start = undefined;
    }
  }
  return areas;
}

/** Several blocks of one sheet. */
export class RangeAreasObject implements ApiObject {
  readonly apiType = 'RangeAreas';
  readonly members: Members;

  constructor(book: Book, areas: readonly SheetArea[]) {
    const first = areas[0];
    if (!first) throw invalidArgument('A range needs at least one block.');
    const ranges = areas.map((area) => new RangeObject(book, area));
    this.members = {
      read: {
        address: () => areas.map((area) => book.address(area)).join(','),
        areaCount: () => areas.length,
        cellCount: () => areas.reduce((sum, { height, width }) => sum + height * width, 0),
      },
      open: { areas: () => rangeCollection(ranges), worksheet: () => worksheetObject(book, first.sheet) },
      call: { select: () => book.grid.select(areas) },
    };
  }
}

function rangeCollection(ranges: readonly RangeObject[]): ApiObject {
  return {
    apiType: 'RangeCollection',
    members: {
      items: () => ranges,
      call: {
        getCount: () => ranges.length,
        getItemAt: (index) => {
          const found = ranges[wholeArgument(index, 'index')];
          if (!found) throw invalidArgument(`There is no range ${String(index)}.`);
          return found;
        },
      },
    },
  };
}
