import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { registry } from '../../core/functions/registry';
import { inWords } from '../../core/functions/wording';
import { functionsJson } from '../../scripts/generate/excel';
import { functionWordingIn } from '../support/words';

const stubs = join(__dirname, '../../excel-addin/generated/stubs.ts');

interface Metadata {
  readonly functions: readonly Record<string, unknown>[];
}

describe("Microsoft's own generator, fed typed stubs", () => {
  test('gives the same metadata, save for the switch that it cannot emit', async () => {
    const theirs = await generateCustomFunctionsMetadata(stubs, false);
    expect(theirs.errors).toEqual([]);
    const { allowErrorForDataTypeAny, ...ours } = JSON.parse(
      readFileSync(join(__dirname, '../../excel-addin/generated/functions.json'), 'utf8'),
    ) as Metadata & { allowErrorForDataTypeAny: boolean };
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(ours).toEqual(JSON.parse(theirs.metadataJson));
  });

  test('names and ids are fit for Excel', () => {
    const { functions } = JSON.parse(functionsJson(registry)) as Metadata;
    expect(functions.length).toBe(registry.length);
    for (const { id, name } of functions) {
      expect(id).toBe(name);
      expect(String(id)).toMatch(/^[A-Z][A-Z0-9_.]{2,63}$/);
    }
  });
});

describe("Excel's metadata in other languages", () => {
  interface Told {
    readonly description: string;
    readonly parameters: readonly { readonly description: string }[];
  }

  /** All but the sentences. */
  function bare({ functions, ...switches }: Metadata): unknown {
    const stripped = (functions as unknown as readonly Told[]).map(({ description, parameters, ...own }) => ({
      ...own,
      told: typeof description,
      parameters: parameters.map(({ description: text, ...other }) => ({ ...other, told: typeof text })),
    }));
    return { ...switches, functions: stripped };
  }

  test.each(['de', 'es', 'fr', 'pt'])('%s differs from the English one in descriptions alone', (language) => {
    const wording = functionWordingIn(language);
    const local = JSON.parse(functionsJson(registry.map((one) => inWords(one, wording)))) as Metadata;
    const english = JSON.parse(functionsJson(registry)) as Metadata;
    expect(bare(local)).toEqual(bare(english));
    expect(local.functions.map((one) => one['description'])).toEqual(
      registry.map((one) => inWords(one, wording).summary),
    );
    expect(local.functions.some((one, i) => one['description'] === english.functions[i]?.['description'])).toBe(false);
  });
});
