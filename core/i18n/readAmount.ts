/** What stands between digits in a locale: its own signs, and nothing else. */
function separatorsOf(locale: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const sign = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
  return { group: sign('group') ?? '', decimal: sign('decimal') ?? '.' };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * An amount as a person types it: digits, grouped in threes or not at all, and at most the currency's decimals.
 * @param digits decimals of the currency
 * @returns undefined for anything else; `3.200` is 3200 in German and refused in English with two decimals
 */
export function readAmount(text: string, locale: string, digits: number): number | undefined {
  const { group, decimal } = separatorsOf(locale);
  // Spaces of every width, and the typewriter's apostrophe, are typed for the locale's own sign.
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u2009\u202f]/g, /\s/.test(group) ? group : ' ')
    .replace(/\u2019/g, "'");
  const sign = escaped(group.replace(/\u2019/g, "'"));
  const fraction = digits === 0 ? '' : `(?:${escaped(decimal)}\\d{1,${digits}})?`;
  const whole = sign === '' ? '\\d+' : `(?:\\d{1,3}(?:${sign}\\d{3})+|\\d+)`;
  if (!new RegExp(`^${whole}${fraction}$`).test(plain)) return undefined;
  const [before = '', after = ''] = plain.split(decimal);
  return Number(`${before.replace(/\D/g, '')}.${after === '' ? '0' : after}`);
}
