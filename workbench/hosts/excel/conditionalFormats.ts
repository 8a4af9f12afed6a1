import type { Area, SheetArea, WordRule } from '../grid';
import { apiNotFound, invalidArgument, textArgument, type ApiObject } from './apiObject';
import type { Book } from './book';

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.height <= outer.row + outer.height &&
    inner.column + inner.width <= outer.column + outer.width
  );
}

/** A rule in the making: Excel keeps one as soon as it is added, and it colours once it has its condition. */
function ruleObject(book: Book, area: SheetArea): ApiObject {
  const rule = { fill: '', color: '' };
  const colour = (apiType: string, name: keyof typeof rule): ApiObject => ({
    apiType,
    members: { write: { color: (value) => void (rule[name] = textArgument(value, 'color')) } },
  });
  const format: ApiObject = {
    apiType: 'ConditionalRangeFormat',
    members: {
      open: {
        fill: () => colour('ConditionalRangeFill', 'fill'),
        font: () => colour('ConditionalRangeFont', 'color'),
      },
    },
  };
  const keep = (condition: unknown): void => {
    const { operator, formula1 } = condition as { operator?: unknown; formula1?: unknown };
    const word = /^="((?:[^"]|"")*)"$/.exec(String(formula1))?.[1];
    if (operator !== 'EqualTo' || word === undefined)
      throw invalidArgument('This stand-in knows rules for cells that equal a text.');
    const { sheet, row, column, height, width } = area;
    const kept: WordRule = { area: { row, column, height, width }, word: word.replace(/""/g, '"'), ...rule };
    book.grid.setWordRules(sheet, [...book.grid.wordRules(sheet), kept]);
  };
  const cellValue: ApiObject = {
    apiType: 'CellValueConditionalFormat',
    members: { open: { format: () => format }, write: { rule: keep } },
  };
  return { apiType: 'ConditionalFormat', members: { open: { cellValue: () => cellValue } } };
}

/** The rules of a range, as far as cells of the grid have them: colours for a word. */
export function conditionalFormats(book: Book, area: SheetArea): ApiObject {
  return {
    apiType: 'ConditionalFormatCollection',
    members: {
      call: {
        getCount: () => book.grid.wordRules(area.sheet).filter((rule) => isWithin(rule.area, area)).length,
        add: (type) => {
          if (type !== 'CellValue') throw apiNotFound(`ConditionalFormatCollection.add("${String(type)}")`);
          return ruleObject(book, area);
        },
        clearAll: () =>
          book.grid.setWordRules(
            area.sheet,
            book.grid.wordRules(area.sheet).filter((rule) => !isWithin(rule.area, area)),
          ),
      },
    },
  };
}
