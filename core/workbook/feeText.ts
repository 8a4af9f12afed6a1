import { enteredText, isBlank, type Cell } from '../cells/cell';
import type { Fee, FeePart } from '../dunning/fee';
import { currencyCodeOf } from '../money/currency';

const FIGURE = String.raw`\d{1,12}(?:\.\d{1,4}|,\d{1,2})?`;
const SHARE = String.raw`(?:%|per ?cent|pct)`;
const PART = new RegExp(
  String.raw`^(?:([A-Za-z]{3})\s+)?(${FIGURE})(?:\s*(${SHARE})(?:\s+least\s+(${FIGURE}))?(?:\s+most\s+(${FIGURE}))?)?$`,
  'i',
);

const figureOf = (text: string): number => Number(text.replace(',', '.'));

/**
 * The fee of a level: a plain amount for every currency, or parts such as `EUR 5; GBP 4` or
 * `2 per cent least 5 most 40`. A blank is none. @returns undefined for anything else
 */
export function readFee(cell: Cell | undefined): Fee | undefined {
  if (isBlank(cell)) return 0;
  if (typeof cell === 'number') return cell >= 0 ? cell : undefined;
  const parts: FeePart[] = [];
  for (const text of enteredText(cell).split(';')) {
    if (text.trim() === '') continue;
    const part = partOf(text.trim());
    if (part === undefined || parts.some(({ currency }) => currency === part.currency)) return undefined;
    parts.push(part);
  }
  const [only] = parts;
  if (only === undefined) return 0;
  return parts.length === 1 && only.currency === '' && only.amount !== undefined ? only.amount : parts;
}

function partOf(text: string): FeePart | undefined {
  const [, code = '', figure, share, least, most] = PART.exec(text) ?? [];
  const currency = code === '' ? '' : currencyCodeOf(code);
  if (figure === undefined || currency === undefined) return undefined;
  if (share === undefined) return { currency, amount: figureOf(figure) };
  const bounds = {
    ...(least === undefined ? {} : { least: figureOf(least) }),
    ...(most === undefined ? {} : { most: figureOf(most) }),
  };
  if (figureOf(figure) > 100 || (bounds.least ?? 0) > (bounds.most ?? Infinity)) return undefined;
  return { currency, share: Math.round(figureOf(figure) * 1e4) / 1e6, ...bounds };
}

/** What `readFee` reads. Shares are spelt out: a spreadsheet makes a number of `2%`. */
export function writeFee(fee: Fee): Cell {
  return typeof fee === 'number' ? fee : fee.map(partText).join('; ');
}

function partText({ currency, amount, share, least, most }: FeePart): string {
  const words =
    share === undefined
      ? [String(amount ?? 0)]
      : [
          `${Math.round(share * 1e6) / 1e4} per cent`,
          ...(least === undefined ? [] : [`least ${least}`]),
          ...(most === undefined ? [] : [`most ${most}`]),
        ];
  return [currency, ...words].filter((word) => word !== '').join(' ');
}
