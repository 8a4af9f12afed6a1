import { ownField } from '../cells/ownField';
import { currencyNamed } from '../money/symbol';

export type Decimal = '.' | ',';

/** An amount as it stands in a text: its figures, and what stands around them. */
export interface AmountText {
  /** Digits, points and commas. */
  readonly figures: string;
  readonly negative: boolean;
  /** What a letter beside the figures says: `CR` and `H` are credits, `DR` and `S` debits. */
  readonly side: 'credit' | 'debit' | undefined;
  /** A currency's code or symbol; '' for none. */
  readonly currency: string;
}

const PARTS = /^([^\d]*?)([.,]?\d(?:[\d.,'’´`\s\u00a0\u202f\u2007\u2009]*\d)?)([.,]?)([^\d]*)$/;
const SIDES: Readonly<Record<string, 'credit' | 'debit'>> = {
  cr: 'credit',
  c: 'credit',
  h: 'credit',
  haben: 'credit',
  credit: 'credit',
  k: 'credit',
  dr: 'debit',
  d: 'debit',
  s: 'debit',
  soll: 'debit',
  debit: 'debit',
};
const MINUS = /[-−–—]/;
const SPACES = /['’´`\s\u00a0\u202f\u2007\u2009]/g;

/** Whether blanks and apostrophes part thousands, or lakhs, and nothing else. */
function isParted(body: string): boolean {
  const groups = body.split(/['’´`\s\u00a0\u202f\u2007\u2009]/);
  return groups
    .slice(1)
    .every((group, i) => /^\d{3}(?:[.,]\d*)?$/.test(group) || (i < groups.length - 2 && /^\d{2}$/.test(group)));
}

/** Takes a text apart; undefined where it is no amount at all. */
export function amountText(text: string): AmountText | undefined {
  if (text.length > 40) return undefined;
  const [, before = '', body = '', dangling = '', after = ''] = PARTS.exec(text.trim()) ?? [];
  if (body === '' || !isParted(body)) return undefined;
  // `50,-` and `50.–` are fifty and no cents.
  const noCents = dangling !== '' && MINUS.test(after.charAt(0));
  const behind = noCents ? after.slice(1) : after;
  // `1.2k` is a thousand and a bit, in round figures; nobody owes those.
  if (/^k/i.test(behind)) return undefined;
  const bracketed = before.includes('(') && behind.includes(')');
  const negative = bracketed || MINUS.test(before) || MINUS.test(behind);
  const around = `${before} ${behind}`.replace(/[-−–—()+\u00a0\u202f]/g, ' ').trim();
  const words = around === '' ? [] : around.split(/\s+/);
  let side: AmountText['side'];
  let currency = '';
  for (const word of words) {
    const said = ownField(SIDES, word.toLowerCase().replace(/\.$/, ''));
    if (said !== undefined && side === undefined) side = said;
    else if (currency === '' && isCurrency(word)) currency = word;
    else return undefined;
  }
  return { figures: body.replace(SPACES, ''), negative, side, currency };
}

function isCurrency(word: string): boolean {
  return (
    /^[A-Z]{0,3}[$€£¥₹₺₴]$/.test(word) || currencyNamed(word) !== undefined || /^(?:Rs\.?|kr\.?|Fr\.?|R)$/i.test(word)
  );
}

/** The decimal sign that the figures themselves prove; undefined where they leave it open. */
export function provenDecimal(figures: string): Decimal | undefined {
  const point = figures.lastIndexOf('.');
  const comma = figures.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const sign = point >= 0 ? '.' : ',';
  const at = Math.max(point, comma);
  if (at < 0) return undefined;
  const other = sign === '.' ? ',' : '.';
  if (figures.indexOf(sign) !== at) return other;
  const before = figures.slice(0, at);
  return figures.length - at - 1 === 3 && before.length <= 3 && !/^0?$/.test(before) ? undefined : sign;
}

/** Whether nothing but the column can tell what the figures mean: 1.234 is one thousand or one and a bit. */
export function isAmbiguous(figures: string): boolean {
  return /[.,]/.test(figures) && provenDecimal(figures) === undefined;
}

/** The value of figures, read with a decimal sign; undefined where they do not fit it. */
export function figuresValue(figures: string, decimal: Decimal): number | undefined {
  const [whole = '', part = '', more] = figures.split(decimal);
  if (more !== undefined) return undefined;
  const groups = whole.split(decimal === '.' ? ',' : '.');
  // Thousands, or lakhs: two digits each but for the last three.
  const parted =
    groups.length === 1 || groups.slice(1).every((g, i) => g.length === 3 || (i < groups.length - 2 && g.length === 2));
  if (!parted || /\D/.test(part) || (groups.length > 1 && groups[0] === '')) return undefined;
  const value = Number(`${groups.join('') || '0'}.${part || '0'}`);
  return Number.isFinite(value) ? value : undefined;
}
