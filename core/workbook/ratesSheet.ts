import type { SheetBlock } from '../cells/block';
import { cellName } from '../cells/address';
import { enteredText, isBlank, type Cell } from '../cells/cell';
import { dayOfIso, type Day } from '../calendar/civil';
import type { Policy } from '../dunning/policy';
import { expected, type Expected } from '../failures/expected';
import type { OwnRate, OwnRates } from '../interest/law/ownRates';
import { DamagedSheetError } from './damage';
import { tableOf, type RowReader } from './table';

/** Reference rates of one's own, which the policy's statutory interest takes from their first day on. Made by hand. */
export const RATES_SHEET = 'Collections Rates';
export const RATE_HEADERS = ['From', 'Reference rate', 'Source'] as const;

/** 1 March 1900, the first serial that every host reads alike. */
const FIRST_SERIAL = 61;

function dayIn(cell: Cell | undefined): Day | undefined {
  if (typeof cell === 'number') return cell >= FIRST_SERIAL ? Math.floor(cell) : undefined;
  return dayOfIso(enteredText(cell).trim());
}

function rateIn(at: RowReader): OwnRate {
  const [day, rate] = [at('From'), at('Reference rate')];
  const from = dayIn(day.cell);
  if (from === undefined) throw day.wrong(expected('date'));
  // 2.4 would be 240 %.
  if (typeof rate.cell !== 'number' || Math.abs(rate.cell) >= 1) throw rate.wrong(expected('reference rate'));
  return { from, rate: rate.cell, source: enteredText(at('Source').cell).trim() };
}

/**
 * The rates of the sheet, in any order; undefined where it holds none.
 * @throws DamagedSheetError naming the first cell that cannot be read
 */
export function readOwnRates(block: SheetBlock): OwnRates | undefined {
  refuseOtherTable(block);
  const rows = tableOf(block, RATE_HEADERS, true).map((at) => ({ at, given: rateIn(at) }));
  rows.sort((a, b) => a.given.from - b.given.from);
  rows.forEach(({ at, given }, i) => {
    if (rows[i + 1]?.given.from === given.from) throw at('From').wrong(expected('day of its own'));
  });
  const [first, ...later] = rows.map(({ given }) => given);
  return first === undefined ? undefined : [first, ...later];
}

/** Rows that stand under other headers would be passed over in silence. */
function refuseOtherTable(block: SheetBlock): void {
  const missing = (wanted: Expected): DamagedSheetError =>
    new DamagedSheetError(block.sheet, cellName(block.top, block.left), enteredText(block.rows[0]?.[0]), wanted);
  const filled = block.rows.filter((row) => !row.every(isBlank));
  const needed = RATE_HEADERS.slice(0, 2);
  if (filled.length === 0 || block.rows.some((row) => needed.every((header) => row.includes(header)))) return;
  throw missing(expected('header', needed.join(', ')));
}

/** A policy whose statutory interest knows the rates of one's own. */
export function withOwnRates(policy: Policy, rates: OwnRates | undefined): Policy {
  if (policy.interest.kind !== 'statutory' || rates === undefined) return policy;
  return { ...policy, interest: { ...policy.interest, rates } };
}
