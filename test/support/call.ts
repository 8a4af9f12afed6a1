import { invoke, type Argument } from '../../core/functions/invoke';
import type { Result } from '../../core/functions/definition';
import { registry } from '../../core/functions/registry';

const today = (): number => {
  throw new Error('a test must pass its as-of date');
};

/** Calls a worksheet function by its name, as a host does. */
export function call(name: string, ...args: readonly Argument[]): Result {
  const definition = registry.find((candidate) => candidate.name === name);
  if (definition === undefined) throw new Error(`${name} is not registered`);
  return invoke(definition, args, { today });
}
