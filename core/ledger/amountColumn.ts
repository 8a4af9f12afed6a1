import { isBlank, isFault, type Cell } from '../cells/cell';
import { isFilled, lookAt, type LedgerGrid } from './grid';
import { remembering } from './plainText';
import { amountText, figuresValue, isAmbiguous, provenDecimal, type AmountText, type Decimal } from './textAmounts';

/** A cell of amounts as read. */
export interface ReadAmount {
  /** Major units, signed as the cell itself says; null where blank or unreadable. */
  readonly value: number | null;
  /** What the cell's own letters or number format say: a credit or a debit. */
  readonly side: 'credit' | 'debit' | undefined;
  readonly unreadable: boolean;
}

export const NO_AMOUNT: ReadAmount = { value: null, side: undefined, unreadable: false };
const UNREADABLE: ReadAmount = { value: null, side: undefined, unreadable: true };
/** Past this a double no longer holds the cents. */
const MOST = 1e13;
/** What formulas leave behind: 100.1 − 100 − 0.1 is not quite nothing. No currency has a unit as small. */
const REMAINDER = 1e-6;
const SIDE_FORMATS: readonly (readonly [RegExp, 'credit' | 'debit'])[] = [
  [/"\s*(?:cr|haben|h|c)\.?\s*"/i, 'credit'],
  [/"\s*(?:dr|soll|s|d)\.?\s*"/i, 'debit'],
];

/** How many texts of a column prove each decimal sign, and how many leave it open. */
export interface DecimalProof {
  readonly point: number;
  readonly comma: number;
  readonly open: number;
}

const partsOf = remembering(amountText);

export function decimalProof(grid: LedgerGrid, first: number, column: number): DecimalProof {
  const proof = { point: 0, comma: 0, open: 0 };
  const judged = new Map<string, 'point' | 'comma' | 'open' | undefined>();
  for (let r = first; r < grid.rows.length; r++) {
    const cell = grid.rows[r]?.[column];
    if (typeof cell !== 'string' || cell === '') continue;
    let kind = judged.get(cell);
    if (kind === undefined && !judged.has(cell)) judged.set(cell, (kind = proofOf(partsOf(cell))));
    if (kind !== undefined) proof[kind] += 1;
  }
  return proof;
}

function proofOf(parts: AmountText | undefined): 'point' | 'comma' | 'open' | undefined {
  if (parts === undefined) return undefined;
  const decimal = provenDecimal(parts.figures);
  if (decimal !== undefined) return decimal === '.' ? 'point' : 'comma';
  return isAmbiguous(parts.figures) ? 'open' : undefined;
}

/** The decimal sign of a column by its own texts; undefined where they prove none, or both. */
export function decimalOf({ point, comma }: DecimalProof): Decimal | undefined {
  if (point > 0 && comma > 0) return undefined;
  return point > 0 ? '.' : comma > 0 ? ',' : undefined;
}

/** What a number format says of the side, such as `#,##0.00 "Cr"`. */
const sideOfFormat = remembering(
  (format: string): 'credit' | 'debit' | undefined =>
    SIDE_FORMATS.find(([pattern]) => pattern.test(format.split(';')[0] ?? ''))?.[1],
);

/**
 * The decimal sign of figures such as 1.234, once a person says whether they are thousands or decimals; undefined where the
 * column parts such figures by both signs.
 */
export function answeredDecimal(
  grid: LedgerGrid,
  first: number,
  column: number,
  answer: string | undefined,
): Decimal | undefined {
  if (answer !== 'thousands' && answer !== 'decimals') return undefined;
  const signs = new Set<Decimal>();
  for (let r = first; r < grid.rows.length; r++) {
    const cell = grid.rows[r]?.[column];
    const figures = typeof cell === 'string' ? partsOf(cell)?.figures : undefined;
    if (figures !== undefined && isAmbiguous(figures)) signs.add(figures.includes('.') ? '.' : ',');
  }
  const [sign, other] = signs;
  if (sign === undefined || other !== undefined) return undefined;
  return answer === 'decimals' ? sign : sign === '.' ? ',' : '.';
}

/** Whether two amounts are one: half a cent apart is what sums of cents leave behind. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.006;

export function withoutDust(value: number): number {
  return Math.abs(value) < REMAINDER ? 0 : value;
}

function readText(parts: AmountText | undefined, decimal: Decimal | undefined): ReadAmount {
  if (parts === undefined) return UNREADABLE;
  const { figures, negative, side } = parts;
  const own = decimal ?? provenDecimal(figures) ?? (isAmbiguous(figures) ? undefined : '.');
  const value = own === undefined ? undefined : figuresValue(figures, own);
  if (value === undefined || value >= MOST) return UNREADABLE;
  return { value: negative && value !== 0 ? -value : value, side, unreadable: false };
}

/**
 * Reads the cells of a column of amounts.
 * @param decimal the sign that the column, or the whole ledger, proves
 * @param sidesByFormat whether a number format may say that an amount is a credit
 */
export function amountReader(
  grid: LedgerGrid,
  column: number,
  decimal: Decimal | undefined,
  sidesByFormat = true,
): (row: number) => ReadAmount {
  const texts = remembering((text: string) => readText(partsOf(text), decimal));
  const hasLooks = grid.looks !== undefined && sidesByFormat;
  return (row) => {
    const cell: Cell | undefined = grid.rows[row]?.[column];
    if (typeof cell === 'number') {
      if (!(Math.abs(cell) < MOST)) return UNREADABLE;
      const format = hasLooks ? lookAt(grid, row, column)?.format : undefined;
      const side = format === undefined ? undefined : sideOfFormat(format);
      return { value: withoutDust(cell), side, unreadable: false };
    }
    if (isBlank(cell) || !isFilled(cell)) return NO_AMOUNT;
    if (isFault(cell) || typeof cell === 'boolean') return UNREADABLE;
    return /^[-–—]+$/.test(cell.trim()) ? NO_AMOUNT : texts(cell);
  };
}
