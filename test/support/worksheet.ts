import type { Cell } from '../../core/cells/cell';
import type { Result } from '../../core/functions/definition';
import { invoke, type Argument } from '../../core/functions/invoke';
import { registry } from '../../core/functions/registry';

/** 2025-06-15. */
const TODAY = 45823;

/** Calls a worksheet function by its name, as a host does, with the arguments as a list. Today is 2025-06-15. */
export function call(name: string, args: readonly Argument[]): Result {
  const definition = registry.find((candidate) => candidate.name === name);
  if (definition === undefined) throw new Error(`no function ${name}`);
  return invoke(definition, args, { today: () => TODAY });
}

/** A column of cells. */
export function column(cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}
