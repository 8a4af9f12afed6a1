import type { Columns } from './columns';
import { concatTexts } from './titles';
import { isFilled, textOf, type LedgerGrid } from './grid';
import type { HeaderPlace } from './headerSearch';
import { fillOf, legendOf } from './legend';
import type { Prepared } from './readRow';
import { saysYes, statusMeaning } from './words';

/** What a title calls a list of what is still open. */
const OPEN_LIST =
  /\b(?:open items?|open invoices?|outstanding|aged|ag(?:e)?ing|unpaid|receivables? (?:detail|summary|report)|bills receivable|offene posten|offene rechnungen|offenen posten|op liste|opos|pendientes?|pendentes|por cobrar|a receber|impayes|non soldees|scadenzario|partite aperte|insoluti|openstaande|kundreskontra|restance)\b/;

/**
 * Whether anything beside the amounts tells the paid rows from the others, or the list is one of open items by its title:
 * only then is a total what is still owed.
 */
export function isMarked(grid: LedgerGrid, head: HeaderPlace, columns: Columns, rows: readonly number[]): boolean {
  const { of } = columns;
  if (of.paidDate !== undefined || of.paidFlag !== undefined || of.openFlag !== undefined) return true;
  if (of.clearing !== undefined || of.clearingDate !== undefined) return true;
  const known = columns.statuses.some((column) =>
    rows.some((row) => {
      const word = textOf(grid.rows[row]?.[column]);
      const meaning = word === '' ? undefined : statusMeaning(word);
      return meaning === 'settled' || meaning === 'owed' || meaning === 'part paid';
    }),
  );
  if (known) return true;
  const { fills } = legendOf(grid, head.row);
  if (fills.size > 0 && rows.some((row) => fills.has(fillOf(grid, row) ?? ''))) return true;
  return OPEN_LIST.test(concatTexts(grid, head.row));
}

/** Rows that a status or a flag calls paid. */
export function markedSettled(grid: LedgerGrid, columns: Columns, rows: readonly number[]): readonly number[] {
  const flag = columns.of.paidFlag;
  return rows.filter((row) => {
    const cells = grid.rows[row] ?? [];
    const flagged = flag === undefined ? undefined : cells[flag];
    if (flagged === true || (flagged !== undefined && saysYes(textOf(flagged)) === true)) return true;
    return columns.statuses.some((column) => statusMeaning(textOf(cells[column])) === 'settled');
  });
}

/** Whether a column that ticks what is paid holds nothing but ticks: then a blank one says that it is not. */
export function isOnlyTicked({ grid, first, columns, shapes }: Prepared): boolean {
  const column = columns.of.paidFlag;
  if (column === undefined) return false;
  const said = shapes.flatMap(({ shape }, i) => {
    const cell = grid.rows[first + i]?.[column];
    return shape === 'row' && isFilled(cell) ? [cell === true || saysYes(textOf(cell)) === true] : [];
  });
  return said.length > 0 && said.every((ticked) => ticked);
}
