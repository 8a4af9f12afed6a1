/** As many marks as Unicode's stream-safe text has on one letter (UAX #15, section 13); no language writes more than a few. */
const MOST = 30;
const TOO_MANY = /(\p{M}{30})\p{M}+/gu;

/**
 * A text as people can read it: marks stacked on one letter beyond the thirtieth are left out. A browser takes seconds
 * to lay out a cell full of them, and `normalize` grows with their square where kinds of marks alternate: it is given no
 * text of others but through here.
 */
export function withoutStacks(text: string): string {
  return text.length > MOST ? text.replace(TOO_MANY, '$1') : text;
}
