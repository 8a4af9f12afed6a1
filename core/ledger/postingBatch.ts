import type { Cell } from '../cells/cell';
import { textOf, type LedgerGrid } from './grid';
import type { HeaderPlace } from './headerSearch';
import { plainText } from './plainText';

/** A posting batch turned so that its rows read like those of a ledger. */
export interface PostingBatch {
  readonly grid: LedgerGrid;
  /** Zero-based rows of the grid that post to no customer. */
  readonly others: ReadonlySet<number>;
  /** The currency of the batch, where its first line names it. */
  readonly currency: string | undefined;
}

const DEFAULT_LENGTH = 4;

/** Customers' accounts are one digit longer than the others and begin with 1 to 6; 7 to 9 are suppliers'. */
function isCustomer(account: string, length: number): boolean {
  return account.length === length + 1 && /^[1-6]\d+$/.test(account);
}

function flipped(side: string): string {
  return /^s$/i.test(side) ? 'H' : /^h$/i.test(side) ? 'S' : side;
}

/** `180526` as 18.05.26, and `405` as 04.05. with the year of the batch. */
function writtenDay(cell: Cell | undefined, length: number, year: string): Cell {
  const text = textOf(cell);
  if (!/^\d+$/.test(text) || text.length > length || text.length < length - 1) return cell ?? null;
  const [day = '', month = '', own = year] = text.padStart(length, '0').match(/\d\d/g) ?? [];
  return `${day}.${month}.${own}`;
}

/**
 * Reads a DATEV posting batch (EXTF): amounts are never signed, S and H speak of the account in `Konto`, and the customer
 * may stand on either side.
 * @returns undefined where the sheet is none
 * @source DATEV-Format, Buchungsstapel: header line and fields
 */
export function postingBatch(
  grid: LedgerGrid,
  { headers, row: headerRow, depth }: HeaderPlace,
): PostingBatch | undefined {
  const line = grid.rows[0]?.map(textOf) ?? [];
  const column = (start: string): number => headers.findIndex((header) => plainText(header).startsWith(start));
  const [account, contra, side] = [column('konto'), column('gegenkonto'), column('soll haben')];
  if (!/^(?:EXTF|DTVF)$/.test(line[0] ?? '') || account < 0 || contra < 0 || side < 0) return undefined;
  const length = Number(line[13]) >= DEFAULT_LENGTH ? Number(line[13]) : DEFAULT_LENGTH;
  const year = (line[12] ?? '').slice(0, 4);
  const [issued, due] = [column('belegdatum'), column('belegfeld 2')];
  const others = new Set<number>();
  const rows = grid.rows.map((cells, row) => {
    if (row < headerRow + depth) return cells;
    const turned = [...cells];
    const [own, against] = [textOf(cells[account]), textOf(cells[contra])];
    if (!isCustomer(own, length)) {
      if (isCustomer(against, length)) {
        turned[account] = against;
        turned[side] = flipped(textOf(cells[side]));
      } else if (own !== '' || against !== '') others.add(row);
    }
    if (due >= 0) turned[due] = writtenDay(cells[due], 6, year);
    if (issued >= 0) turned[issued] = writtenDay(cells[issued], 4, year);
    return turned;
  });
  const currency = line.find((text, i) => i > 14 && /^[A-Z]{3}$/.test(text));
  return { grid: { ...grid, rows }, others, currency };
}
