import type { LedgerGrid } from './grid';
import { plainText } from './plainText';
import { concatTexts } from './titles';

/** Words of a header whose figures are thousands: `Open (USD k)`, `Beträge in TEUR`, `Saldo £000`. */
const IN_HEADER: ReadonlySet<string> = new Set(
  'k 000 000s teur tsd tausend thousand thousands keur kusd kgbp kchf milliers keuros miles mil milhares migliaia duizend tys tis'.split(
    ' ',
  ),
);
const IN_TITLE =
  /\b(?:in (?:teur|tsd|tausend|thousands?|migliaia|duizend(?:en)?)|teur|en (?:milliers|miles)|em milhares|(?:gbp|usd|eur|chf) ?(?:k|000s?)|000s)\b/;

/** Whether the header of an amount, or the title, says that figures are thousands: rounded ones, which nobody can be asked for. */
export function isInThousands(grid: LedgerGrid, headerRow: number, header: string): boolean {
  // The unit stands last, or in brackets: in Czech a `k` before other words is no unit.
  const bracketed = /[([]([^()[\]]*)[)\]]/.exec(header)?.[1] ?? '';
  const last = plainText(header).split(' ').pop() ?? '';
  if ([last, ...plainText(bracketed).split(' ')].some((word) => IN_HEADER.has(word))) return true;
  return IN_TITLE.test(concatTexts({ ...grid, sheet: '' }, headerRow));
}
