import type { Cell } from './cell';
import { matchKey } from './key';

/**
 * Numbers names in order of first appearance; names that people read as the same get the same number.
 * A cell seen before costs one look-up: long columns repeat few names.
 */
export class NameIndex {
  /** The names as first written. */
  readonly names: string[] = [];
  private readonly byCell = new Map<Cell, number>();
  private readonly byKey = new Map<string, number>();

  /** The number of a cell that was added, as it stands. */
  seen(cell: Cell): number | undefined {
    return this.byCell.get(cell);
  }

  /** @param name how the cell is written as text */
  add(cell: Cell, name: string): number {
    const key = matchKey(name);
    let index = this.byKey.get(key);
    if (index === undefined) {
      index = this.names.push(name.trim()) - 1;
      this.byKey.set(key, index);
    }
    this.byCell.set(cell, index);
    return index;
  }

  /** The number of a name, however it is written; undefined where it was never added. */
  find(name: string): number | undefined {
    return this.byCell.get(name) ?? this.byKey.get(matchKey(name));
  }
}
