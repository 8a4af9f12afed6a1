import type { FunctionDefinition } from '../../core/functions/definition';
import { GENERATED } from './header';

interface ExcelFunction {
  readonly description: string;
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly description: string;
    readonly dimensionality: 'matrix';
    readonly name: string;
    readonly optional?: true;
    readonly type: 'any';
  }[];
  readonly result: { readonly dimensionality: 'matrix' };
}

/** Excel's metadata. Everything is a matrix of any: a cell arrives as 1 × 1, and ranges may spill. */
export function functionsJson(registry: readonly FunctionDefinition[]): string {
  const functions: ExcelFunction[] = registry.map((definition) => ({
    description: definition.summary,
    id: definition.name,
    name: definition.name,
    parameters: definition.parameters.map((parameter) => ({
      description: parameter.text,
      dimensionality: 'matrix' as const,
      name: parameter.name,
      ...(parameter.optional === true ? { optional: true as const } : {}),
      type: 'any' as const,
    })),
    result: { dimensionality: 'matrix' as const },
  }));
  // The second switch lets error cells inside ranges reach us, so that they spoil their own row only.
  const switches = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true };
  return `${JSON.stringify({ ...switches, functions }, null, 2)}\n`;
}

export function associations(registry: readonly FunctionDefinition[]): string {
  const lines = registry.map(({ name }) => `  associate('${name}');`);
  return `${GENERATED}
/** Associates every worksheet function with its code, by id. */
export function associateAll(associate: (name: string) => void): void {
${lines.join('\n')}
}
`;
}

function commentText(text: string): string {
  return text.replace(/\*\//g, '* /');
}

/** Typed stubs for Microsoft's own generator, which must come to the same metadata. */
export function stubs(registry: readonly FunctionDefinition[]): string {
  const functions = registry.map((definition) => {
    const docs = definition.parameters.map((p) => ` * @param ${p.name} ${commentText(p.text)}`);
    const params = definition.parameters.map((p) => `${p.name}${p.optional === true ? '?' : ''}: any[][]`);
    return `/**
 * ${commentText(definition.summary)}
 * @customfunction ${definition.name} ${definition.name}
${docs.join('\n')}
 * @returns {any[][]} The result.
 */
export function ${definition.name}(${params.join(', ')}): any[][] {
  return [];
}`;
  });
  return `${GENERATED}\n// Read by custom-functions-metadata only; never bundled.\n\n${functions.join('\n\n')}\n`;
}
