import type { FunctionDefinition } from '../../core/functions/definition';
import { GENERATED } from './header';

const JSDOC_TYPES = { text: 'string', number: 'number', date: 'Date', flag: 'boolean | string', table: 'Array<Array>' };

/** How the first example reads in a sheet: dates and text quoted, ranges left as A1 references would be too vague. */
function jsdocExample(definition: FunctionDefinition): string | undefined {
  const plain = definition.examples.find(([args]) => args.every((a) => !Array.isArray(a)));
  if (plain === undefined) return undefined;
  const written = plain[0].map((a) =>
    typeof a === 'string'
      ? JSON.stringify(a)
      : a === null
        ? ''
        : typeof a === 'boolean'
          ? String(a).toUpperCase()
          : String(a),
  );
  return `${definition.name}(${written.join(', ')})`;
}

/** The wrappers that Apps Script sees: real declarations with names and help, and nothing else. */
export function sheetsGlobals(registry: readonly FunctionDefinition[]): string {
  const wrappers = registry.map((definition) => {
    const safe = (text: string): string => text.replace(/\*\//g, '* /');
    const params = definition.parameters.map((p) => {
      const name = p.optional === true ? `[${p.name}]` : p.name;
      return ` * @param {any} ${name} ${safe(p.text)}`;
    });
    const example = jsdocExample(definition);
    const names = definition.parameters.map((p) => p.name).join(', ');
    return [
      '/**',
      ` * ${safe(definition.summary)}`,
      ' *',
      ...(example === undefined ? [] : [` * @example ${safe(example)}`]),
      ...params,
      ` * @return {${JSDOC_TYPES[definition.result]}} The result; ranges spill.`,
      ' * @customfunction',
      ' */',
      `function ${definition.name}(${names}) {`,
      `  return App_.${definition.name}.apply(this, arguments);`,
      '}',
    ].join('\n');
  });
  return `${GENERATED}\n\n${wrappers.join('\n\n')}\n`;
}
