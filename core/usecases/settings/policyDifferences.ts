import { enteredText, type Cell } from '../../cells/cell';
import type { Policy } from '../../dunning/policy';
import { LADDER_HEADERS, LADDER_RULE_HEADERS, SETTING_HEADERS } from '../../workbook/policyTables';
import { writePolicy } from '../../workbook/writePolicy';

/** A cell of the policy sheet that two policies fill differently. Texts are as the sheet shows them; '' for none. */
export interface PolicyDifference {
  /** The setting, or the row and its column: `Level 3, From day`, `Ladder Key accounts, Ladder level 3, From day`. */
  readonly what: string;
  readonly sheet: string;
  readonly mine: string;
}

/** Every cell of the sheet by what it is called there; a rule by its place, for the first one that fits holds. */
function cellsOf(policy: Policy): Map<string, string> {
  const cells = new Map<string, string>();
  let head: readonly Cell[] = [];
  let place = 0;
  for (const row of writePolicy(policy)) {
    if (row.length === 0) head = [];
    else if (head.length === 0) [head, place] = [row, 0];
    else {
      place += 1;
      for (const [what, text] of cellsOfRow(head, row, place)) cells.set(what, text);
    }
  }
  return cells;
}

function cellsOfRow(head: readonly Cell[], row: readonly Cell[], place: number): (readonly [string, string])[] {
  const [heads, texts] = [head.map(enteredText), row.map(enteredText)];
  const [first = '', second = ''] = heads;
  const named = (count: number): string =>
    texts
      .slice(0, count)
      .map((text, i) => `${heads[i]} ${text}`)
      .join(', ');
  if (first === SETTING_HEADERS[0]) return [[texts[0] ?? '', texts[1] ?? '']];
  if (first === LADDER_RULE_HEADERS[0])
    return [[`${first}, ${place}`, `${texts.slice(0, -1).join(' ')}, ${texts.slice(-1).join()}`]];
  const keys = first === LADDER_HEADERS[0] && second === LADDER_HEADERS[1] ? 2 : 1;
  return texts.slice(keys).map((text, i) => [`${named(keys)}, ${heads[keys + i]}`, text]);
}

/** Where what stands in the sheet differs from what a person is about to save. */
export function policyDifferences(sheet: Policy, mine: Policy): PolicyDifference[] {
  const [theirs, ours] = [cellsOf(sheet), cellsOf(mine)];
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((what) => {
    const pair = { sheet: theirs.get(what) ?? '', mine: ours.get(what) ?? '' };
    return pair.sheet === pair.mine ? [] : [{ what, ...pair }];
  });
}
