import { dayOf, daysInMonth, isoOf } from '../../core/calendar/civil';
import { amountText } from '../../core/ledger/textAmounts';
import { typed } from '../hosts/typed';

const IN_FIGURES = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
/** Days of two-digit years, days without a year, and ageing buckets such as 1-30. */
const HALF_A_DATE = /^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2})?$/;

const asText = (field: string): string => (field === '' ? '' : `'${field}`);

/** The order that a column's days in figures prove; undefined where none is above 12, or where they contradict. */
function orderOf(fields: readonly string[]): 'day first' | 'month first' | undefined {
  const days = fields.flatMap((field) => {
    const parts = partsOf(field);
    return parts === undefined ? [] : [parts];
  });
  const dayFirst = days.some(([first]) => first > 12);
  const monthFirst = days.some(([, second]) => second > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day first' : 'month first';
}

function partsOf(field: string): readonly [number, number, number] | undefined {
  const found = IN_FIGURES.exec(field);
  return found === null ? undefined : [Number(found[1]), Number(found[3]), Number(found[4])];
}

/** YYYY-MM-DD; the text itself where there is no such day. */
function dayIn(field: string, order: 'day first' | 'month first'): string {
  const parts = partsOf(field);
  if (parts === undefined) return field;
  const [first, second, year] = parts;
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? isoOf(dayOf(year, month, day)) : asText(field);
}

/**
 * A column of a CSV file as it is typed into cells, whole: days in figures become days where the column proves their
 * order, and else stay text, all of them; amounts that are not written as the grid reads them keep the whole column text.
 * A spreadsheet that decides cell by cell turns 03/04 round and leaves 25/04.
 */
export function columnContents(column: readonly string[]): string[] {
  const fields = column.map((field) => field.trim());
  if (fields.some((field) => IN_FIGURES.test(field))) {
    const order = orderOf(fields);
    return fields.map((field, i) => {
      if (!IN_FIGURES.test(field)) return HALF_A_DATE.test(field) ? asText(field) : (column[i] ?? '');
      return order === undefined ? asText(field) : dayIn(field, order);
    });
  }
  const isAmount = (field: string): boolean => /\d/.test(field) && amountText(field) !== undefined;
  const isTyped = (field: string): boolean => typeof typed(field).value === 'number';
  const amounts = fields.filter(isAmount);
  const otherwise = amounts.some((field) => !isTyped(field));
  return fields.map((field, i) =>
    HALF_A_DATE.test(field) || (otherwise && isAmount(field)) ? asText(field) : (column[i] ?? ''),
  );
}
