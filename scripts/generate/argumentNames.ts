import { CATEGORIES, type FunctionDefinition } from '../../core/functions/definition';
import { GENERATED } from './header';

function lineOf({ name, parameters }: FunctionDefinition): string {
  return `    readonly ${name}: ${parameters.map((parameter) => `'${parameter.name}'`).join(' | ')};`;
}

/** The names of all functions and their arguments as types, so that the compiler misses what a language leaves out. */
export function argumentNames(registry: readonly FunctionDefinition[]): string {
  const groups = CATEGORIES.map((category) => {
    const lines = registry.filter((definition) => definition.category === category).map(lineOf);
    return `  readonly '${category}': {\n${lines.join('\n')}\n  };`;
  });
  return `${GENERATED}
/** The arguments of every worksheet function, by category. */
export interface ArgumentNames {
${groups.join('\n')}
}
`;
}
