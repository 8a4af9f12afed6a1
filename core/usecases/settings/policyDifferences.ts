import { enteredText, type Cell } from '../../cells/cell';
import type { Policy } from '../../dunning/policy';
import { writePolicy } from '../../workbook/writePolicy';

/** A cell of the policy sheet that two policies fill differently. Texts are as the sheet shows them; '' for none. */
export interface PolicyDifference {
  /** The setting, or the row and its column: `Level 3, From day`. */
  readonly what: string;
  readonly sheet: string;
  readonly mine: string;
}

/** Every cell of the sheet by what it is called there. */
function cellsOf(policy: Policy): Map<string, string> {
  const cells = new Map<string, string>();
  let head: readonly Cell[] = [];
  for (const row of writePolicy(policy)) {
    if (row.length === 0) head = [];
    else if (head.length === 0) head = row;
    else if (head[0] === 'Setting') cells.set(enteredText(row[0]), enteredText(row[1]));
    else
      row
        .slice(1)
        .forEach((cell, i) => cells.set(`${rowName(head, row)}, ${enteredText(head[i + 1])}`, enteredText(cell)));
  }
  return cells;
}

function rowName(head: readonly Cell[], row: readonly Cell[]): string {
  return `${enteredText(head[0])} ${enteredText(row[0])}`;
}

/** Where what stands in the sheet differs from what a person is about to save. */
export function policyDifferences(sheet: Policy, mine: Policy): PolicyDifference[] {
  const [theirs, ours] = [cellsOf(sheet), cellsOf(mine)];
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((what) => {
    const pair = { sheet: theirs.get(what) ?? '', mine: ours.get(what) ?? '' };
    return pair.sheet === pair.mine ? [] : [{ what, ...pair }];
  });
}
