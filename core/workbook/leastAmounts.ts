import { enteredText, type Cell } from '../cells/cell';
import type { LeastAmount } from '../dunning/policy';
import { currencyCodeOf } from '../money/currency';

/** An amount with a point, or a comma before one or two digits: a comma before three might part thousands. */
const PART = /^(?:([A-Za-z]{3})\s+)?(\d{1,12}(?:\.\d{1,4}|,\d{1,2})?)$/;

/** `EUR 10; GBP 8`, or a plain amount for every currency; a blank sets none. @returns undefined for anything else */
export function readLeast(cell: Cell | undefined): readonly LeastAmount[] | undefined {
  if (typeof cell === 'number') return cell >= 0 ? ofAll(cell) : undefined;
  const found: LeastAmount[] = [];
  for (const part of enteredText(cell).split(';')) {
    if (part.trim() === '') continue;
    const [, code = '', figures] = PART.exec(part.trim()) ?? [];
    const currency = code === '' ? '' : currencyCodeOf(code.toUpperCase());
    if (figures === undefined || currency === undefined) return undefined;
    if (found.some((own) => own.currency === currency)) return undefined;
    found.push({ currency, amount: Number(figures.replace(',', '.')) });
  }
  return found;
}

function ofAll(amount: number): readonly LeastAmount[] {
  return amount === 0 ? [] : [{ currency: '', amount }];
}

/** What `readLeast` reads. */
export function writeLeast(least: readonly LeastAmount[]): Cell {
  const [first] = least;
  return least.length === 1 && first?.currency === '' ? first.amount : leastText(least);
}

/** The same as it is typed. */
export function leastText(least: readonly LeastAmount[]): string {
  return least.map(({ currency, amount }) => `${currency} ${amount}`.trim()).join('; ');
}
