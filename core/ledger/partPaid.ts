import { monthNamed } from './textDates';
import type { Remark } from './words';

const SLASHED = /\b\d{1,4}[-/]\d{1,2}(?:[-/]\d{2,4})?\b/g;
/** With a year, or with the full stop behind that says a month: `3.4.2026`, `15.03.`; `500.50` is an amount. */
const DOTTED = /\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)/g;
const ORDINAL = /\b\d{1,2}(?:st|nd|rd|th|er|º|ª)(?![\p{L}\d])/giu;
const DAY_FIRST = /\d{1,2}\.? ?(?:de |of |di )?(\p{L}{3,12})/gu;
const MONTH_FIRST = /(\p{L}{3,12})\.? ?\d{1,2}(?![\d.,])/gu;
const FIGURE = /\d(?:[\d.,']{0,20}\d)?/g;

/** A text without the days it names. */
function withoutDays(text: string): string {
  const inWords = (whole: string, word: string): string => (monthNamed(word) === undefined ? whole : ' ');
  return text
    .replace(SLASHED, ' ')
    .replace(DOTTED, ' ')
    .replace(ORDINAL, ' ')
    .replace(DAY_FIRST, inWords)
    .replace(MONTH_FIRST, inWords);
}

function amountOf(figure: string): number {
  return Number(figure.replace(/[,'.](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

/** `pd 500 on 3/4` beside 900: what was paid is not all of it. Days are no amounts. */
export function withPart(written: string, says: Remark | undefined, total: number | null): Remark | undefined {
  if (says?.meaning !== 'settled' || says.asks || total === null) return says;
  const amounts = (withoutDays(written).match(FIGURE) ?? []).map(amountOf);
  const isPart = amounts.some((amount) => amount > 0 && amount < Math.abs(total) - 0.005);
  return isPart ? { ...says, meaning: 'part paid' } : says;
}
