import { matchKey } from '../../cells/key';
import { countryOf } from '../../dunning/law/countries';
import { isSeen, type Policy } from '../../dunning/policy';
import type { PostalCells } from '../../ledger/postalCells';
import { inLine } from '../templateFields';

/** What stands in a window below the name: more lines, or more in one, are no address. */
const MOST_LINES = 7;
const LONGEST_LINE = 80;

/** Countries whose postcodes have five digits, which a sheet shortens by their leading zeros. */
const FIVE_DIGITS: ReadonlySet<string> = new Set(['DE', 'FR', 'ES', 'IT', 'US', 'MX', 'FI', 'SE']);

export interface AddressedTo {
  /** The customer, as the letter names it. */
  readonly name: string;
  /** As the ledger has it. */
  readonly country: string;
}

/**
 * An address line by line as its country writes it, the country last and in capitals where it is not the sender's. Empty
 * where there is none that post could go to.
 */
export function postalLines(
  cells: PostalCells | undefined,
  { name, country }: AddressedTo,
  { country: home, language }: Pick<Policy, 'country' | 'language'>,
): readonly string[] {
  if (cells === undefined) return [];
  const code = country === '' ? home : (countryOf(country) ?? '');
  const whole = linesOf(cells.address, name);
  const lines = [...whole, ...rowsIn(cells.street)];
  const place = placeOf(cells, code).filter((line) => !isSaid(line, whole));
  const own = [...lines, ...place].map((line) => inLine(line).trim()).filter(isSeen);
  const abroad = country === '' || (code !== '' && code === home) ? '' : countryName(code, country, language);
  const isNamed = own.some((line) => [matchKey(abroad), matchKey(country)].includes(matchKey(line)));
  const all = abroad === '' || isNamed || own.length === 0 ? own : [...own, abroad];
  return all.length > MOST_LINES || all.some((line) => line.length > LONGEST_LINE) ? [] : all;
}

function rowsIn(text: string): readonly string[] {
  return text.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== '');
}

/** The number of a house or a floor behind a comma, which is no line of its own. */
const NUMBER = /^(?:\d{1,4}\s?[a-z]?|\d{1,3}[.\s]*[ºª°].*)$/i;

/** Lines of a whole address; one line with commas is several. The customer's own name stands above already. */
function linesOf(text: string, name: string): readonly string[] {
  const rows = rowsIn(text);
  const [only = ''] = rows;
  const lines: string[] = [];
  for (const part of rows.length === 1 && only.length <= MOST_LINES * LONGEST_LINE ? only.split(/[,;]\s+/) : rows) {
    const last = lines.length - 1;
    if (last >= 0 && rows.length === 1 && NUMBER.test(part.trim()))
      lines[last] = `${lines[last] ?? ''}, ${part.trim()}`;
    else lines.push(part);
  }
  return lines.filter((line, i) => i > 0 || matchKey(line) !== matchKey(name));
}

/** Whether lines hold all words of another already, in whichever order. */
function isSaid(line: string, lines: readonly string[]): boolean {
  const wordsOf = (text: string): string[] => matchKey(text).split(/[\s,/-]+/);
  const said = new Set(wordsOf(lines.join(' ')));
  return wordsOf(line).every((word) => said.has(word));
}

/** Postcode, town and region as their country writes them. */
function placeOf({ postcode, city, region }: PostalCells, country: string): readonly string[] {
  const code = codeOf(postcode, country);
  const bare = matchKey(city).includes(matchKey(code)) ? '' : code;
  switch (country) {
    case 'GB':
    case 'IE':
      return [city, region, bare];
    case 'US':
    case 'CA':
    case 'AU':
      return [joined([joined([city, region], ', '), bare], ' ')];
    case 'BR':
      return [joined([joined([bare, city], ' '), region], ' - ')];
    case 'MX':
      return [joined([joined([bare, city], ' '), region], ', ')];
    case 'ES':
    case 'IT':
      return [joined([bare, city], ' '), isSaid(region, [city]) ? '' : region];
    default:
      return [joined([bare, city], ' '), region];
  }
}

function joined(parts: readonly string[], by: string): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(by);
}

/** A postcode with the zeros that were lost where the sheet took it for a number. */
function codeOf(postcode: string, country: string): string {
  return FIVE_DIGITS.has(country) && /^\d{3,4}$/.test(postcode) ? postcode.padStart(5, '0') : postcode;
}

function countryName(code: string, written: string, language: string): string {
  const name = code === '' ? written : (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? written);
  return inLine(name).trim().toLocaleUpperCase(language);
}
